### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = এই তথ্য কত পুরোনো, আর ভুল কীভাবে জানাবেন
report-intro = এখানে কিছু ভুল বা বাদ পড়েছে? আমাদের জানান। আমরা যাচাই করে ঠিক করে দেব।
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = এই তথ্যের বিষয়ে { $name }-কে ইমেইল করুন
report-phone = অথবা { $phone } নম্বরে ফোন করুন। বলুন, এটি রেকর্ড { $record }, সংস্করণ { $release }।
report-phone-only = { $phone } নম্বরে ফোন করুন। বলুন, এটি রেকর্ড { $record }, সংস্করণ { $release }।
report-subject = কিছু একটা ভুল আছে: { $record }, সংস্করণ { $release }
report-nobody = এখানে কিছু ভুল বা বাদ পড়েছে? কাকে জানাতে হবে, এই তথ্যে তা লেখা নেই। জিপি সার্জারিতে জিজ্ঞেস করুন।

## Your rights

rights-heading = আপনার অধিকার
rights-lede = বেছে নেওয়ার সময় আপনি যে বিষয়ে ভরসা রাখতে পারেন, আর তা কোথায় লেখা আছে।
rights-list-heading = বেছে নেওয়ার সময় আপনার অধিকার
rights-not-known = এই তথ্যে অধিকারের তালিকা নেই। আপনি { $funder }-কে জিজ্ঞেস করতে পারেন।
rights-decided-heading = কী ঠিক হয়েছে, আর কী হয়নি
rights-read = যেখানে লেখা আছে, সেখানে পড়ুন
rights-complain-heading = কোনো জিপি সার্জারি আপনাকে নিতে রাজি না হলে
rights-complain-written = কারণ লিখে জানাতে বলুন।
# $name is the desk that answers.
rights-complain-ask = তারপর { $name }-কে ফোন করুন। আপনি কী করতে পারেন, তারা বলতে পারবে।

## About this information

about-heading = এই তথ্য সম্পর্কে
about-lede = এই তথ্যে কী আছে, তা কত পুরোনো, আর এতে কী জানা নেই।
about-release-heading = এই সংস্করণ
about-title = এটি কী
about-as-of = যে দিনের তথ্য
about-publisher = কে প্রকাশ করেছে
about-release = সংস্করণ
about-holds-heading = এতে কী আছে
# $surgeries and $partnerships are numbers.
about-complete =
    এই তথ্যের সবই তালিকায় দেখানো হয়: { $surgeries }টি জিপি সার্জারি এবং { $partnerships ->
        [one] { $partnerships }টি { $partnership-one }
       *[other] { $partnerships }টি { $partnership-many }
    }। কোনোটি বাদ দেওয়া হয়নি।
about-partnerships = { $partnership-many }
about-surgeries = জিপি সার্জারি
about-sites = জিপি সার্জারির ভবন
about-services = সেবার ধরন
about-funders = { $funder-many }
about-postcodes = পোস্টকোড
about-order-heading = তালিকা কীভাবে সাজানো হয়
about-fresh-heading = তথ্য কত পুরোনো
about-fresh-rule = প্রতিটি তথ্য কবে যাচাই করা হয়েছে, আমরা দেখাই। তা { $days } দিনের বেশি আগে হলে যাওয়ার আগে ফোন করুন।
about-fresh-recent = এই সময়ের মধ্যে যাচাই করা
about-fresh-old = তার আগে যাচাই করা
about-fresh-never = কবে, আমরা জানি না
about-of-surgeries = { $count }টি জিপি সার্জারি
about-gaps-heading = যা জানা নেই
about-gaps = কোনো উৎস কিছু না জানালে, আমরা সে কথাই বলি। আমরা কখনও আন্দাজ করি না।
about-gap-list = নতুন রোগী যোগ দিতে পারেন কি না
about-gap-area = জিপি সার্জারি কোন এলাকার মানুষকে নেয়
about-gap-membership = কোনো { $partnership-one }-এর অংশ কি না
about-gap-hours = কখন খোলা থাকে
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] সব জিপি সার্জারির বেলায় জানা
        [one] { $total }টি জিপি সার্জারির মধ্যে { $missing }টির বেলায় জানা নেই
       *[other] { $total }টি জিপি সার্জারির মধ্যে { $missing }টির বেলায় জানা নেই
    }
about-checks-heading = কীভাবে যাচাই করা হয়েছে
about-checks = প্রকাশ করার আগে একটি প্রোগ্রাম প্রতিটি তথ্য একটি নিয়মের তালিকার সঙ্গে মিলিয়ে দেখে।
about-checks-health = একটি নিয়ম হলো, স্বাস্থ্যের কারণে কাউকে ফিরিয়ে দেওয়া যাবে না। কোনো তথ্যই এই নিয়ম ভাঙতে পারে না।
about-checks-report = যাচাইয়ের রিপোর্ট
about-checks-none = এই সংস্করণের সঙ্গে যাচাইয়ের রিপোর্ট আসেনি।
about-changes-heading = আগের সংস্করণের পরে যা বদলেছে
about-changes-none = কী বদলেছে, এই সংস্করণে তা লেখা নেই।
about-changes-failed = কী বদলেছে, তা যেমন প্রকাশ করা হয়েছিল তেমন আসেনি। পাতাটি আবার খুলুন।
# $from and $to are days.
about-changes-between = { $from } থেকে { $to } পর্যন্ত যা বদলেছে।
about-changes-nothing = আপনার পছন্দের সঙ্গে সম্পর্ক আছে এমন কিছু বদলায়নি।
about-changes-more = ফাইলে আরও { $count }টি বদল আছে।
about-changes-otherwise = { $count }টি রেকর্ডে অন্য তথ্য বদলেছে, যেমন ফোন নম্বর।
about-changes-checked = { $count }টি রেকর্ড আবার যাচাই করা হয়েছে।
about-changes-file = যা যা বদলেছে সব, একটি ফাইলে
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = { $name } এই তথ্যে নতুন।
what-changed-gone = { $name } এই তথ্যে আর নেই। { $text }
what-changed-joined = { $name } যোগ দিয়েছে এখানে: { $other }।
what-changed-left = { $name } ছেড়ে গেছে: { $other }।
what-changed-will-join = { $name } { $date } তারিখে যোগ দেবে এখানে: { $other }।
what-changed-will-leave = { $name } ছেড়ে যাবে: { $other }। সেখানে এর শেষ দিন { $date }।
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name }, { $date } থেকে: { $word }
what-changed-announcement = { $name } একটি বদলের কথা জানিয়েছে: { $other }, { $date }।
what-changed-service-started = { $name } এখন এই সেবা দেয়: { $other }।
what-changed-service-stopped = { $name } এই সেবা আর দেয় না: { $other }।
what-changed-service-moved = { $name } এই সেবা অন্য জায়গায় দেয়: { $other }।
what-changed-delivery = { $name } বদলেছে কে এই সেবা চালায়: { $other }।
what-changed-site-opened = { $name }-এর নতুন ভবন হয়েছে এখানে: { $text }।
what-changed-site-closed = { $name } এখানকার ভবন বন্ধ করেছে: { $text }।
what-changed-hours = { $name }-এর খোলার সময় বদলেছে।
about-downloads-heading = ডাউনলোড করুন
about-downloads = এই সংস্করণের সব ফাইল আপনি নিতে পারেন। নিচের লাইসেন্স যতটা অনুমতি দেয়, সেই মতো ব্যবহার করতে পারেন।
about-downloads-tables = সব তথ্য ডাউনলোড করুন, টেবিল আকারে
about-downloads-csv = স্প্রেডশিটের জন্য জিপি সার্জারিগুলো ডাউনলোড করুন
about-downloads-hsds = ডিরেক্টরির জন্য: HSDS 3.0, যা এতে আঁটে না তা-সহ
about-downloads-oruk = যুক্তরাজ্যের ডিরেক্টরির জন্য: Open Referral UK 3.0, যা এতে আঁটে না তা-সহ
about-downloads-fhir = স্বাস্থ্যসেবার কম্পিউটার সিস্টেমের জন্য: FHIR R4, যা এতে আঁটে না তা-সহ
about-downloads-jsonld = সার্চ ইঞ্জিনের জন্য: JSON-LD, যা এতে আঁটে না তা-সহ
about-downloads-sites = ম্যাপের জন্য: ভবন, GeoJSON হিসেবে
about-downloads-areas = ম্যাপের জন্য: এলাকা, GeoJSON হিসেবে
about-downloads-manifest = সব ফাইলের তালিকা
about-downloads-catalogue = এই সাইট তথ্য যেভাবে পড়ে
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = আপনার সম্পর্কে আমরা যা জানি
about-safety-heading = এর ওপর ভরসা করা কি নিরাপদ?
about-safety-what = এই সাইট আপনাকে জিপি সার্জারি বেছে নিতে সাহায্য করে। এটি চিকিৎসার পরামর্শ দেয় না, আপনার কোনো তথ্যও রাখে না।
about-safety-claim = কী কী ভুল হতে পারে, এটি তার একটি তালিকা রাখে। এটি কোনো চিকিৎসা-নিরাপত্তার মান পূরণের দাবি করে না।
about-safety-urgent = এখনই চিকিৎসা দরকার হলে এই সাইট ব্যবহার করবেন না। এই পাতার ওপরে দেখুন।
about-safety-list = কী ভুল হতে পারে, আর আমরা তার জন্য কী করি:
about-hazard-closed = সার্জারি রোগী নেওয়া বন্ধ করতে পারে। কবে যাচাই করেছি আমরা দেখাই, আর 90 দিন পরে বলি “আগে জিজ্ঞেস করুন”।
about-hazard-hours = খোলার সময় পুরোনো হতে পারে। যাওয়ার আগে কখন ফোন করতে হবে, আমরা বলে দিই।
about-hazard-place = সীমানা ভুল হতে পারে। সীমানার কাছে হলে আমরা সার্জারি থেকে জেনে নিতে বলি।
about-hazard-altered = আসার পথে কোনো ফাইল বদলে যেতে পারে। তখন এই সাইট কিছুই দেখায় না।
about-hazard-service = কোনো সেবা বন্ধ হয়ে গিয়ে থাকতে পারে। প্রতিটি বন্ধের তারিখ থাকে, আর সেবাটি তালিকা থেকে চলে যায়।
about-hazard-visits = আপনি হয়তো দূরের সার্জারিতে যোগ দিলেন। ডাক্তার বা নার্স বাড়িতে না গেলে আমরা তা বলি।
about-hazard-rights = আপনি ভাবতে পারেন যে অধিকার হারাচ্ছেন। আপনার অধিকার আলাদা একটি পাতায় আছে।
about-hazard-example = উদাহরণকে কেউ সত্যি ভাবতে পারেন। উদাহরণের প্রতিটি পাতার ওপরে তা লেখা থাকে।
about-no-stars-heading = এখানে তারা (স্টার) কেন নেই
about-no-stars = আমরা রেটিং বা রোগীদের রিভিউ দেখাই না। আপনি কেমন চিকিৎসা পাবেন, সেগুলো থেকে তা তেমন জানা যায় না।
about-credits-heading = লাইসেন্স ও কৃতজ্ঞতা
about-licence = এই তথ্য আপনি যে লাইসেন্সে ব্যবহার করতে পারেন:
about-see-also-heading = আরও দেখুন

## What words mean

glossary-heading = শব্দের মানে
glossary-lede = এখানে, বা চিঠি ও সভায়, এসব শব্দ আপনি পেতে পারেন। এগুলো অক্ষরের ক্রমে সাজানো।
glossary-none = এই তথ্যে কোনো শব্দের মানে দেওয়া নেই।
glossary-link = শব্দের মানে

## Examples of 2009

examples-heading = 2009 সালের উদাহরণ, বেছে নেওয়ার জন্য নয়
examples-lede = এই দলগুলোর কথা 2009 সালে লেখা হয়েছিল। আপনি এগুলোতে যোগ দিতে পারবেন না। { $partnership-one } কীভাবে কাজ করতে পারে, এগুলো তা দেখায়।
examples-conflict = উৎসগুলো একমত না হলে, আমরা প্রতিটিই দেখাই। কোনটি ঠিক, আমরা বলি না।
examples-none = এই তথ্যে কোনো উদাহরণ নেই।
examples-link = 2009 সালের উদাহরণ, বেছে নেওয়ার জন্য নয়
example-fact-funder = কোথায়
example-fact-population = কত মানুষ
example-fact-members = এতে কারা ছিল
example-fact-legal-form = প্রতিষ্ঠানের ধরন
example-fact-role = এটি কীসের জন্য ছিল
example-fact-budget = টাকা
example-fact-work = এটি কী করত
example-fact-joined-up-care = যেসব চিকিৎসা এটি জুড়ে দিত
example-fact-decisions = কে সিদ্ধান্ত নিত
example-fact-public-voice = মানুষ কীভাবে মতামত দিতেন

## What a partnership is, from the founding paper

explained-heading = { $partnership-many } সম্পর্কে
explained-none = { $partnership-many } কী, এই তথ্যে তা লেখা নেই।
explained-difference-heading = আগে যা ছিল, তার থেকে এগুলো কীভাবে আলাদা
explained-difference-caption = আগে, আর { $partnership-many } থাকলে
explained-about = কোন বিষয়ে
explained-before = আগে
explained-now = { $partnership-one }
explained-deal-heading = এগুলো কী কথা দেয়
explained-for-patients = রোগীদের জন্য: { $text }
explained-for-professionals = স্বাস্থ্যকর্মীদের জন্য: { $text }
explained-for-funder = { $funder }-এর জন্য: { $text }
explained-change-heading = কী বদলাতে হয়েছিল
explained-model-heading = এগুলোর যে রূপ হতে পারে
explained-open-heading = যা তখন ঠিক হয়নি

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = আমার জিপি সার্জারি যোগ দিলে, আমি কি সেটি রেখে { $funder }-এর সঙ্গেই থাকতে পারি?
policy-dual-membership-question = আমার 2টি জিপি সার্জারি থাকলে আমার মেডিকেল রেকর্ড কোনটিতে থাকবে?
policy-switching-question = আমি কখন বদলাতে পারি?
policy-finding-a-place-question = আমার কাছাকাছি সব জিপি সার্জারির রোগীর তালিকা বন্ধ। আমাকে জায়গা খুঁজে দেবে কে?
policy-appeals-question = আমি একটি সিদ্ধান্ত মানি না। আমি কী করতে পারি?
policy-dependants-question = আমার সন্তানদের এবং আমি যাঁদের দেখাশোনা করি, তাঁদেরও কি একই পছন্দ করতে হবে?
policy-cross-border-question = পাশের এলাকায় অন্য { $funder }-এর সঙ্গে আছে এমন জিপি সার্জারিতে আমি কি যোগ দিতে পারি?
policy-partnership-ends-question = { $partnership } বন্ধ হলে বা আমার জিপি সার্জারি তা ছেড়ে গেলে আমার কী হবে?

## What people can count on. $days is a number of days

right-choose-practice = আপনি আপনার জিপি সার্জারি বেছে নিতে পারেন। না নেওয়ার উপযুক্ত কারণ না থাকলে তারা আপনাকে নিতে বাধ্য।
right-join-whatever-your-health = আপনার স্বাস্থ্য যেমনই হোক, আপনি যেকোনো { $partnership-one }-এ যোগ দিতে পারেন।
right-stay-with-funder = আপনি সব সময়ই { $funder }-এর সঙ্গে থাকতে পারেন।
right-no-fixed-address = স্থায়ী ঠিকানা ছাড়াই আপনি রেজিস্টার করতে পারেন।
right-family-while-closed = কাছের আত্মীয় কোনো সার্জারিতে রেজিস্টার করা থাকলে, তার রোগীর তালিকা বন্ধ থাকলেও আপনি হয়তো যোগ দিতে পারবেন।

## On pages that have these words alone

back-to-results = তালিকায় ফিরে যান
contact-heading = যোগাযোগ
