### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = সঙ্গে “{ $words }” দিয়েও খুঁজুন
results-heading-all = জিপি সার্জারি ও { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = { $place } থেকে কাছে আপনি যা বেছে নিতে পারেন
results-heading-no-address = স্থায়ী ঠিকানা ছাড়া আপনি যা বেছে নিতে পারেন
results-heading-words = “{ $words }”-এর সঙ্গে মেলে এমন জিপি সার্জারি
results-heading-words-near = “{ $words }”-এর সঙ্গে মেলে এমন জিপি সার্জারি, { $place } থেকে কাছে
# $home and $second are places as above.
results-two-places = { $home } এবং { $second }
results-change-place = আবার খুঁজুন, অথবা কোথায় থাকেন তা বদলান
results-give-place = আবার খুঁজুন, অথবা কোথায় থাকেন তা জানান
# $shown, $total and $partnerships are numbers.
results-counts =
    দেখানো হচ্ছে { $total }টি জিপি সার্জারির মধ্যে { $shown }টি, এবং { $partnerships ->
        [one] { $partnerships }টি { $partnership-one }
       *[other] { $partnerships }টি { $partnership-many }
    }
results-none = আপনি যা চেয়েছেন, তার সঙ্গে কোনো জিপি সার্জারি মেলে না
results-completeness =
    আমাদের জানা { $surgeries }টি জিপি সার্জারি এবং { $partnerships ->
        [one] { $partnerships }টি { $partnership-one }
       *[other] { $partnerships }টি { $partnership-many }
    }, সবই আমরা এতে রেখেছি। টাকা দিয়ে কেউ তালিকার ওপরে উঠতে পারে না।
results-no-address = স্থায়ী ঠিকানা ছাড়াই আপনি রেজিস্টার করতে পারেন। জিপি সার্জারিগুলো নামের ক্রমে দেখানো হচ্ছে।
# $parts are pieces of the address of the page.
results-ignored = এই লিংকের একটি অংশ আমরা বুঝিনি, তাই বাদ দিয়েছি: { $parts }
results-words-cut = আপনি যত শব্দ লিখেছেন, তত দিয়ে আমরা খুঁজতে পারি না। আমরা প্রথম শব্দগুলো দিয়ে খুঁজেছি।
partnerships-heading = যেমন আছেন থাকুন, অথবা { $partnership-one }-এ যোগ দিন
partnerships-none = এই তালিকায় কোনো { $partnership-one } নেই।
partnerships-more =
    { $count ->
        [one] আরও { $count }টি { $partnership-one } দেখুন
       *[other] আরও { $count }টি { $partnership-many } দেখুন
    }
partnerships-fewer = কম { $partnership-many } দেখুন
surgeries-heading = জিপি সার্জারি
surgeries-more = আরও { $count }টি জিপি সার্জারি দেখুন

## Nothing was found

undo-heading = আপনি যা করতে পারেন
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter = “{ $name }” বাদ দিন: { $count }টি জিপি সার্জারি
undo-everything = সবগুলো থেকে শুরু করুন: { $count }টি জিপি সার্জারি
undo-spelling = বানান মিলিয়ে দেখুন, অথবা নামের কম অংশ লিখুন।

## How the list is ordered

order-nearest = আপনার বাড়ির সবচেয়ে কাছেরটি আগে।
order-nearest-to-second = আপনার দ্বিতীয় জায়গার সবচেয়ে কাছেরটি আগে।
order-nearest-to-either = আপনার দুই জায়গার যেকোনো একটির সবচেয়ে কাছেরটি আগে।
order-name = নামের ক্রমে।
order-words = আপনার লেখা শব্দের সঙ্গে সবচেয়ে ভালো মেলে যেটি, সেটি আগে।
order-names-first = আপনার লেখা শব্দের সঙ্গে মেলে এমন নাম আগে।
order-label = অন্যভাবে সাজান:
order-by-nearest = বাড়ির কাছে
order-by-nearest-to-second = আপনার দ্বিতীয় জায়গার কাছে
order-by-nearest-to-either = যেকোনো একটি জায়গার কাছে
order-by-name = নাম
order-by-words = সবচেয়ে ভালো মিল
order-summary = এই তালিকা কীভাবে সাজানো
order-rule = আপনি কোথায় থাকেন জানলে সবচেয়ে কাছেরটি আগে। না জানলে নাম কতটা মেলে সেই ক্রমে, তারপর নামের ক্রমে।
order-distance = দূরত্ব সোজাসুজি মাপা। গাড়িতে বা হেঁটে যাওয়ার পথ আরও লম্বা।
order-nobody-pays = টাকা দিয়ে কেউ তালিকার ওপরে উঠতে পারে না।

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] এখন তাঁকে নিতে পারে
       *[you] এখন আমাকে নিতে পারে
    }
jump-to-surgeries = জিপি সার্জারি ({ $count })
tools-search = খুঁজুন
tools-order = সাজান
tools-order-and-map = সাজান ও ম্যাপ
words-label = নাম, শহর বা সেবা
words-search = খুঁজুন
filters-summary =
    { $count ->
        [0] ফিল্টার
        [one] ফিল্টার ({ $count }টি চালু)
       *[other] ফিল্টার ({ $count }টি চালু)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } ({ $count }টি চালু)
filters-clear = সব ফিল্টার তুলে দিন
filters-on = যে ফিল্টারগুলো চালু আছে:
# Before the name of a filter, for those who hear the page.
filters-take-off = বাদ দিন
filters-show = তালিকা দেখুন
filters-skip = সরাসরি তালিকায় যান
filter-count =
    { $count ->
        [0] (একটিও নেই)
        [one] ({ $count })
       *[other] ({ $count })
    }
filter-all = আপনি যা যা টিক দেবেন, সার্জারিতে তার সবই থাকবে।
filter-any = যেগুলোতে টিক দেবেন, তার একটি থাকলেই হবে।
filter-service = সেবা
filter-delivery = সেবা কে দেয়
filter-language = যেসব ভাষায় কথা বলা হয়
filter-access = ঢোকা ও চলাফেরার সুবিধা
filter-format = সহজে পড়ার লেখা, বড় অক্ষর ও অন্য ধরন
filter-joining = আপনি কি যোগ দিতে পারেন?
filter-stage = পর্যায়
filter-legal-form = প্রতিষ্ঠানের ধরন
filter-public-voice = কীভাবে মতামত দেবেন
filter-specialists = বিশেষজ্ঞ
filter-partnership = কোন { $partnership-one }
filter-funder = খরচ কে দেয়
filter-open = খোলার সময়
open-evening = সন্ধ্যায় খোলা
open-weekend = শনি-রবিবার খোলা
open-now = এখন খোলা

## Cards

choice-what = এটি কী
choice-surgeries = জিপি সার্জারি
choice-stage = পর্যায়
choice-say = কীভাবে মতামত দেবেন
choice-checked = যাচাই করা হয়েছে
say-how = কীভাবে অংশ নেবেন
card-more = এ সম্পর্কে আরও
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = গড়ে তোলা হচ্ছে। কবে শুরু হবে, আমরা জানি না।
card-stage-partnership-forming-day =
    { $over ->
        [yes] গড়ে তোলা হচ্ছে। { $date } তারিখে শুরু হওয়ার কথা ছিল। শুরু হয়েছে কি না, আমরা জানি না।
       *[no] গড়ে তোলা হচ্ছে। { $date } তারিখে শুরু হবে। ততদিন আপনার চিকিৎসার খরচ দেবে { $funder }।
    }
card-stage-partnership-closing = এটি বন্ধ হয়ে যাচ্ছে। এর শেষ দিন কবে, আমরা জানি না।
card-stage-partnership-closing-day =
    { $over ->
        [yes] এটি বন্ধ হয়ে গেছে। এর শেষ দিন ছিল { $date }।
       *[no] এটি বন্ধ হয়ে যাচ্ছে। এর শেষ দিন { $date }।
    }
card-stage-partnership-pilot = এটি পরীক্ষামূলকভাবে চলছে।
card-stage-partnership-pilot-day =
    { $over ->
        [yes] এটি { $date } পর্যন্ত পরীক্ষামূলকভাবে চলেছে। এটি চালু থাকবে কি না, { $funder }-কে জিজ্ঞেস করুন।
       *[no] এটি { $date } পর্যন্ত পরীক্ষামূলকভাবে চলবে।
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] এর চুক্তি { $date } তারিখে শেষ হয়েছে। এটি চালু থাকবে কি না, { $funder }-কে জিজ্ঞেস করুন।
       *[no] এর চুক্তি { $date } তারিখে শেষ হবে।
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] এখানকার মধ্যে শুধু এটিতেই আছে: { $name }
        [one] এখানকার মধ্যে শুধু এটিতেই আছে: { $name }, এবং আরও { $count }টি
       *[other] এখানকার মধ্যে শুধু এটিতেই আছে: { $name }, এবং আরও { $count }টি
    }
# $name is the funder's name.
stay-probably = এটি সম্ভবত { $name }। সবচেয়ে কাছের জিপি সার্জারি দেখে আমরা এটা ধরে নিয়েছি।
stay-which = কোন { $funder } আপনার, তা দেখতে আপনি কোথায় থাকেন জানান।
stay-stage = এটি { $partnership-one } নয়, তাই এর কোনো পর্যায় নেই।
stay-nothing-changes = আপনার জন্য কিছুই বদলাবে না।
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] এই { $partnership-many }-এর কোনোটিই আগে জিজ্ঞেস করা ছাড়া এখন আপনাকে নিতে পারে না। আপনি { $name }-এর সঙ্গেই থাকতে পারেন।
        [one] এখানকার { $of }টি { $partnership-many }-এর মধ্যে { $count }টিতে আপনি যোগ দিতে পারেন, অথবা { $name }-এর সঙ্গেই থাকতে পারেন।
       *[other] এখানকার { $of }টি { $partnership-many }-এর মধ্যে { $count }টিতে আপনি যোগ দিতে পারেন, অথবা { $name }-এর সঙ্গেই থাকতে পারেন।
    }
stay-say = আপনি কী ভাবছেন, তা { $funder }-কে জানাতে পারেন।
stay-surgeries =
    { $count ->
        [0] কোনো { $partnership-one }-এর অংশ নয়, এখানে এমন জিপি সার্জারির কথা আমরা জানি না।
        [one] এখানকার { $count }টি জিপি সার্জারি কোনো { $partnership-one }-এর অংশ নয়।
       *[other] এখানকার { $count }টি জিপি সার্জারি কোনো { $partnership-one }-এর অংশ নয়।
    }
partnership-summary-not-known = এর কোনো বর্ণনা আমাদের কাছে নেই।
partnership-surgeries =
    { $count ->
        [0] এখনও কোনো জিপি সার্জারি নেই
        [one] { $count }টি জিপি সার্জারি
       *[other] { $count }টি জিপি সার্জারি
    }
partnership-fitting = এই তালিকায়: এর { $of }টি জিপি সার্জারির মধ্যে { $count }টি।
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = সবচেয়ে কাছে: { $name }, { $distance }
# $home and $second are distances.
distance-from-both = বাড়ি থেকে { $home }, আপনার দ্বিতীয় জায়গা থেকে { $second }
# $distance as in "about 2 miles".
distance-from-one-place = সোজাসুজি মাপলে { $distance }
distance-from-home = বাড়ি থেকে: সোজাসুজি মাপলে { $distance }
distance-from-second = আপনার দ্বিতীয় জায়গা থেকে: সোজাসুজি মাপলে { $distance }
surgery-also-known = অন্য নাম: { $name }
# $name is a service.
surgery-has-service = আছে: { $name }
membership-with = যার অংশ:
# $name is the funder's name.
membership-stays = কোনো { $partnership-one }-এর অংশ নয়। এখানে চিকিৎসার খরচ দেয় { $name }।
membership-none = এটি কোনো { $partnership-one }-এর অংশ নয়।
membership-not-known = এটি কোনো { $partnership-one }-এর অংশ কি না, আমরা জানি না।
joining-why = কেন?
joining-from-home = বাড়ি থেকে
joining-from-second = আপনার দ্বিতীয় জায়গা থেকে
list-open = নতুন রোগী নিচ্ছে।
list-open-limited = কিছু নতুন রোগী নেয়, প্রতিবার আলাদা করে ঠিক করে।
list-closed-formal = নতুন রোগী নিচ্ছে না।
list-closed-until = { $date } তারিখের আগে নতুন রোগী নিচ্ছে না।
list-unknown = নতুন রোগী নিচ্ছে কি না, আমরা জানি না।
list-check-first = নতুন রোগী নিচ্ছে কি না, আগে জেনে নিন।
record-checked = যাচাই করা হয়েছে { $date } তারিখে।
record-never-checked = এটা কবে যাচাই করা হয়েছে, আমরা জানি না।
record-old = যাওয়ার আগে ফোন করুন।
record-source = উৎস: { $source }।

## What to do next

next-heading = এরপর কী করবেন
next-contact = জিপি সার্জারির সঙ্গে যোগাযোগ করুন এবং বলুন আপনি রেজিস্টার করতে চান।
# $phone is a link.
next-phone = ফোন:
next-afterwards-not-known = জিজ্ঞেস করুন কত সময় লাগবে, আর এরপর কী হবে।
next-rights = আপনার অধিকার
next-failed = দুঃখিত, পরের ধাপগুলো আর ফোন নম্বর আমরা আনতে পারিনি।
try-again = আবার চেষ্টা করুন

## Where you are registered

standing-you-are-with = আপনি আছেন এখানে:
dual-heading = দুটি জিপি সার্জারি

# A file for the calendar of one's own device.
reminder-add = আমার ক্যালেন্ডারে যোগ করুন

## Open now

open-all-day = এখন খোলা, দিনরাত।
open-until =
    { $day ->
        [today] এখন খোলা, { $time } পর্যন্ত।
       *[other] এখন খোলা, { $day } { $time } পর্যন্ত।
    }
open-from =
    { $day ->
        [today] এখন বন্ধ। খুলবে: { $time }।
       *[other] এখন বন্ধ। খুলবে: { $day } { $time }।
    }
open-closed = এখন বন্ধ। এরপর কবে খুলবে, আমরা জানি না।

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = আপনার কাছে যা জরুরি: { $list }।
matters-change = কী জরুরি তা বদলান
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = আপনার কাছে যা জরুরি, তা আছে: { $list }।
matters-has-not = এখানে নেই: { $list }।
matters-not-known = এখানে আছে কি না জানা নেই: { $list }।
# On the card of a choice. $name is one thing that the person chose.
matters-count = { $name }: { $of }টি জিপি সার্জারির মধ্যে { $count }টিতে
