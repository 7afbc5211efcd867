### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = JavaScript ছাড়াই এই সাইটের সব পাতা পড়া যায়। খোঁজা, তুলনা করা ও ম্যাপের জন্য JavaScript দরকার।
prerender-hub = সবকিছু, A থেকে Z
prerender-hub-lede = এই সাইট যা জানে, এই তালিকাগুলোতে তার সবই আছে। এগুলো অক্ষরের ক্রমে সাজানো। টাকা দিয়ে কেউ সবার আগে উঠতে পারে না।
prerender-surgeries = জিপি সার্জারি, A থেকে Z
prerender-partnerships = { $partnership-many } এবং যেমন আছেন তেমনই থাকা, A থেকে Z
prerender-places = জায়গা, A থেকে Z
prerender-services = সেবা, A থেকে Z
prerender-choose-letter = নামের প্রথম অক্ষর বেছে নিন।
# A label for the links to the letters.
prerender-letters = অক্ষর
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = অন্য নাম
prerender-members = { $count ->
    [0] কোনো জিপি সার্জারির কথা জানা নেই
    [one] { $count }টি জিপি সার্জারি
   *[other] { $count }টি জিপি সার্জারি
  }
prerender-service-lede = এরা জানিয়েছে যে তারা এই সেবা দেয়। কে পেতে পারেন এবং কীভাবে, তা প্রতিটি পাতায় দেখুন।
prerender-service-nobody = এই তথ্যে কেউ জানায়নি যে তারা এই সেবা দেয়। আপনার জিপি সার্জারিতে জিজ্ঞেস করুন।
prerender-partnerships-heading = { $partnership-many } এবং যেমন আছেন তেমনই থাকা
prerender-surgeries-heading = জিপি সার্জারি
prerender-files = এই সাইটের সব ফাইল
prerender-files-lede = তথ্যের লাইসেন্স যতটা অনুমতি দেয়, সেই মতো আপনি এই সাইট কপি করে অন্য জায়গায় দেখাতে পারেন। ফাইলগুলো এখানে।

## How joining works

prerender-joining = যোগ দেওয়া হয় যেভাবে
prerender-joining-lede = { $partnership-one }-এ যোগ দিতে হলে এর কোনো জিপি সার্জারিতে রেজিস্টার করতে হয়।
prerender-joining-stay = আপনাকে কখনোই যোগ দিতেই হবে না। আপনার { $funder-one }-এর সঙ্গে থাকাও সব সময়ই একটি পছন্দ।
prerender-answers-heading = যে উত্তরগুলো আপনি পেতে পারেন
prerender-answer-can-join = আপনি যোগ দিতে পারেন: সার্জারিটি নতুন রোগী নেয়, এবং আপনি যেখানে থাকেন সেখানকার মানুষকে নেয়।
prerender-answer-limits = আপনি যোগ দিতে পারেন, তবে কিছু সীমা আছে: কিছু একটা আপনি পাবেন না, যেমন ডাক্তার বা নার্সের বাড়িতে আসা।
prerender-answer-ask-first = আগে জিজ্ঞেস করুন: সার্জারি প্রতিবার আলাদা করে ঠিক করে, অথবা তথ্য নেই বা পুরোনো।
prerender-answer-not-now = এখন নয়: আজ একটি নিয়মে আটকাচ্ছে। কোন নিয়ম, আর এরপর কী করবেন, উত্তরে তা লেখা থাকে।
prerender-looks-at-heading = উত্তর দিতে যা যা দেখা হয়
prerender-looks-at = শুধু দেখা হয় আপনি কোথায় থাকেন বা দিনে কোথায় থাকেন, কোন সার্জারিতে আছেন, আর তারিখ।
prerender-looks-not-at = কোনো নিয়মে আপনার স্বাস্থ্যের কথা জিজ্ঞেস করা যায় না। এই সাইট আপনার নাম বা বয়স জানে না।
prerender-rule-no-source = এই নিয়ম কোথায় চালু আছে, এই তথ্যে তা কোথাও লেখা নেই।
prerender-rule-name-outside-practice-area = আপনি এলাকার বাইরে থাকেন
prerender-rule-outside-practice-area = জিপি সার্জারি নিজের এলাকা থেকে নতুন রোগী নেয়। আপনি এর বাইরে থাকলে তাদের হয়তো আপনাকে ফিরিয়ে দিতে হবে।
prerender-rule-name-list-closed-formally = রোগীর তালিকা বন্ধ
prerender-rule-list-closed-formally = { $funder-one } রাজি হলে জিপি সার্জারি নির্দিষ্ট সময় নতুন কাউকে না-ও নিতে পারে। কাছের আত্মীয় তবু হয়তো যোগ দিতে পারবেন।
prerender-rule-name-list-limited = রোগীর তালিকা সীমিত
prerender-rule-list-limited = কিছু জিপি সার্জারি কিছু নতুন রোগী নেয়, এবং প্রতিবার আলাদা করে ঠিক করে। আগে তাদের জিজ্ঞেস করুন।
prerender-rule-name-out-of-area-case-by-case = এলাকার বাইরে, প্রতিবার আলাদা করে ঠিক হয়
prerender-rule-out-of-area-case-by-case = নিজের এলাকার বাইরের মানুষের বেলায় কিছু জিপি সার্জারি প্রতিবার আলাদা করে ঠিক করে।
prerender-rule-name-out-of-area-without-home-visits = এলাকার বাইরে, ডাক্তার বা নার্স বাড়িতে আসেন না
prerender-rule-out-of-area-without-home-visits = কিছু জিপি সার্জারি নিজের এলাকার বাইরের মানুষকে নেয়, কিন্তু ডাক্তার বা নার্স তাঁদের বাড়িতে যান না।
prerender-rule-name-second-membership-not-offered = শুধু একটি সার্জারি
prerender-rule-second-membership-not-offered = যাঁরা আরেকটি সার্জারিও রাখতে চান, কিছু জিপি সার্জারি তাঁদের নেয় না।
prerender-rule-name-second-membership-undecided = দ্বিতীয় সার্জারি, ঠিক হয়নি
prerender-rule-second-membership-undecided = আপনি একসঙ্গে 2টি জিপি সার্জারিতে থাকতে পারবেন কি না, এখনও ঠিক হয়নি।
prerender-rule-name-second-membership-pilot = দ্বিতীয় সার্জারি, পরীক্ষামূলকভাবে চলছে
prerender-rule-second-membership-pilot = মানুষকে আরেকটি সার্জারিও রাখতে দেওয়ার ব্যবস্থা কিছু জিপি সার্জারিতে পরীক্ষামূলকভাবে চলছে।
prerender-rule-name-not-yet-open = এখনও খোলেনি
prerender-rule-not-yet-open = নতুন জিপি সার্জারি, বা আবার খুলবে এমন রোগীর তালিকা: প্রথম দিন থেকে যোগ দেওয়া যায়।
prerender-rule-name-status-unknown-or-stale = জানা নেই, বা বেশি পুরোনো
prerender-rule-status-unknown-or-stale = জিপি সার্জারি নতুন রোগী নেয় কি না, সম্প্রতি কেউ যাচাই না করে থাকলে আগে তাদের জিজ্ঞেস করুন।
prerender-more-heading = আপনি যে বিষয়ে ভরসা রাখতে পারেন

## What search engines show

prerender-describe-partnership = { $name } কী সেবা দেয়, কোন কোন জিপি সার্জারি এর অংশ, আর কীভাবে যোগ দেবেন।
prerender-describe-surgery = { $name } একটি জিপি সার্জারি, { $place }। কখন খোলা, কী সেবা দেয়, আর আপনি যোগ দিতে পারেন কি না দেখুন।
prerender-describe-surgery-nowhere = { $name } একটি জিপি সার্জারি। কী সেবা দেয়, আর আপনি যোগ দিতে পারেন কি না দেখুন।

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = এই সাইটের অ্যাক্সেসিবিলিটি
accessibility-lede = আমরা চাই, যাঁরা নিজের চিকিৎসা বেছে নেন তাঁরা সবাই যেন এই সাইট ব্যবহার করতে পারেন।
accessibility-can-heading = আপনি যা করতে পারেন
accessibility-can-zoom = সবকিছু চার গুণ বড় করুন, আর পাশে না সরিয়েই পড়ুন।
accessibility-can-keyboard = শুধু কি-বোর্ড দিয়ে প্রতিটি পাতা ও বোতাম ব্যবহার করুন। কোথায় আছেন, তা সব সময় দেখতে পাবেন।
accessibility-can-reader = স্ক্রিন রিডারে প্রতিটি পাতা তার শিরোনাম, তালিকা, লেখার ঘর ও ভুল ধরে ধরে শুনুন।
accessibility-can-colours = নিজের পছন্দের রং ব্যবহার করুন, বা কোনো রং ছাড়াই দেখুন। কোনো উত্তর শুধু রং দিয়ে বোঝানো হয় না।
accessibility-can-motion = আপনার ডিভাইসে নড়াচড়া কমানোর সেটিং চালু করুন। তখন পাতার কিছুই নড়ে না।
accessibility-can-press = হাত কাঁপলেও চাপতে পারবেন। যা কিছু চাপতে হয়, তার সবই অন্তত 24 পিক্সেল চওড়া ও উঁচু।
accessibility-can-time = যত সময় লাগে নিন। শুধু অপেক্ষার ঘরের স্ক্রিন নিজে ব্যবহার শেষ করে, আর তার আগে জিজ্ঞেস করে।
accessibility-can-without = JavaScript ছাড়া, পুরোনো ব্রাউজারে, বা কাগজে প্রতিটি পাতা পড়ুন।
accessibility-how-heading = এই সাইট কতটা সবার ব্যবহারের উপযোগী
accessibility-how-standard = মানদণ্ডটি হলো Web Content Accessibility Guidelines 2.2, স্তর AA।
accessibility-how-partly = এই সাইট তা আংশিকভাবে পূরণ করে। যা পূরণ হয়নি বা জানা নেই, তা নিচে আছে।
accessibility-not-heading = যা পূরণ হয়নি, বা জানা নেই
accessibility-not-people = প্রতিদিন স্ক্রিন রিডার, সুইচ বা ম্যাগনিফায়ার ব্যবহার করেন, এমন কেউ এই সংস্করণ ব্যবহার করে দেখেননি।
accessibility-not-heard = স্ক্রিন রিডার শুনে দেখা হয়নি। ব্রাউজার সেগুলোকে যা জানায়, আমরা তা পরীক্ষা করেছি।
accessibility-not-phones = iPhone ও Android ফোনে পড়ে শোনানো এবং আঙুলের ইশারা পরীক্ষা করে দেখা হয়নি।
accessibility-not-map = চোখে না দেখে ম্যাপ ব্যবহার করা কঠিন। ম্যাপে যা দেখা যায়, পাশের তালিকায় তার সবই লেখা আছে।
accessibility-not-signed = এখানে কিছুই ব্রিটিশ ইশারা ভাষায় (British Sign Language) নেই।
accessibility-not-links = অন্যদের যেসব সাইট ও ফাইলের লিংক আমরা দিই, সেগুলো আমরা পরীক্ষা করি না।
accessibility-not-written = সার্জারি নিয়ে লেখাগুলো অন্যদের। কিছু লেখা আমাদের লেখার চেয়ে পড়তে কঠিন হতে পারে।
accessibility-tested-heading = যেভাবে পরীক্ষা করা হয়েছে
accessibility-tested-each = নিজে নিজে চলা পরীক্ষায় প্রতিটি পাতা, প্রতিটি অবস্থায়, তিন রকম চওড়ায় দেখা হয়। এর মধ্যে axe-এর পরীক্ষাও আছে।
accessibility-tested-engines = সবচেয়ে জরুরি কাজগুলো Chrome, Firefox ও Safari-এর ইঞ্জিনে পরীক্ষা করা হয়, শুধু কি-বোর্ড দিয়েও।
accessibility-tested-date = এই বিবৃতি 28 নভেম্বর, 2026 তারিখের। সফটওয়্যারের প্রতিটি নতুন সংস্করণ আবার পরীক্ষা করা হয়।
accessibility-ask-heading = সাহায্য চান, অথবা কোনো সমস্যা আমাদের জানান
accessibility-ask-contact = এই পাতার শেষে দেওয়া যোগাযোগের ঠিকানায় ফোন করুন বা লিখুন। বড় অক্ষরে, বা ফোনে জানাতে বলুন।
accessibility-ask-answer = আমাদের উত্তরে কাজ না হলে Equality Advisory and Support Service-কে জিজ্ঞেস করুন। তাদের ফোন নম্বর 0808 800 0082।
