### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

surgery-caption = জিপি সার্জারি

## Joining

surgery-joining-heading = আপনি কি যোগ দিতে পারেন?
surgery-how-to-join = কীভাবে যোগ দেবেন
surgery-helpful-documents = এগুলো থাকলে সুবিধা হতে পারে, তবে এগুলো ছাড়াও চলবে:
surgery-your-rights = আপনি যে বিষয়ে ভরসা রাখতে পারেন

## Where it is and when it is open

surgery-sites-heading = কোথায় আছে
hours-heading = কখন খোলা থাকে
# Where it cannot be said whether it is open now.
hours-below = কখন খোলা থাকে: এই পাতার নিচে দেখুন।
details-failed = ঠিকানা ও ফোন নম্বর যেমন প্রকাশ করা হয়েছিল, তেমন আসেনি। পাতাটি আবার খুলুন।
hours-reception = ফ্রন্ট ডেস্ক
hours-consulting = অ্যাপয়েন্টমেন্ট
hours-reception-about = ফ্রন্ট ডেস্ক প্রশ্নের উত্তর দেয় এবং অ্যাপয়েন্টমেন্ট নেয়।
hours-consulting-about = ডাক্তার, নার্স ও অন্যরা এই সময়ে রোগী দেখেন।
hours-alterations = যেসব দিনে সময় আলাদা
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = সাধারণ সপ্তাহের সময়
hours-kind-not-known = এই সময়গুলো আমরা জানি না। যাওয়ার আগে ফোন করুন।
hours-both = ফ্রন্ট ডেস্ক ও অ্যাপয়েন্টমেন্ট
# $first and $last are days of the week.
hours-days = { $first } থেকে { $last }
hours-two-days = { $first } ও { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }। { $reason }।
hours-day = { $weekday } { $date }

## When it is closed

closed-heading = যখন বন্ধ থাকে
# $name is a partnership.
closed-through = রাতে ও শনি-রবিবারে চিকিৎসা পাওয়া যায় { $name }-এর মাধ্যমে।
closed-home-visits = আপনি যদি এর এলাকার বাইরে থাকেন

## What it has and offers

features-heading = ভাষা, চলাফেরার সুবিধা ও তথ্য
features-has = আছে: { $names }
features-has-not = নেই: { $names }
features-not-known = জানা নেই: { $names }
surgery-area-heading = কোন এলাকার মানুষকে নেয়
surgery-area = এর এলাকা
surgery-outer-area = যেখানে চলে গেলেও রেজিস্ট্রেশন এখানেই রাখতে পারেন
surgery-out-of-area = আপনি যদি এর এলাকার বাইরে থাকেন
out-of-area-no = এর এলাকার বাইরে থাকলে আপনি যোগ দিতে পারবেন না।
out-of-area-yes-with-home-visits = আপনি যোগ দিতে পারেন। ডাক্তার বা নার্স বাড়িতেও আসেন।
out-of-area-yes-without-home-visits = আপনি যোগ দিতে পারেন, কিন্তু ডাক্তার বা নার্স বাড়িতে আসেন না।
out-of-area-case-by-case = সার্জারিকে জিজ্ঞেস করুন। তারা প্রতিবার আলাদা করে ঠিক করে।
out-of-area-unknown = জানা নেই
surgery-second = আপনারটির সঙ্গে দ্বিতীয় একটি জিপি সার্জারি
second-membership-no = যাঁরা আরেকটি জিপি সার্জারিও রাখেন, তাঁদের এটি নেয় না।
second-membership-yes = যাঁরা আরেকটি জিপি সার্জারিও রাখেন, তাঁদের এটি নেয়, যেখানে { $funder } তার অনুমতি দেয়।
second-membership-pilot = এটা পরীক্ষামূলকভাবে চলছে। সার্জারিকে জিজ্ঞেস করুন।
second-membership-undecided = এটা এখনও ঠিক হয়নি। সার্জারিকে জিজ্ঞেস করুন।
second-membership-unknown = জানা নেই
surgery-partnership-heading = কার সঙ্গে আছে
surgery-partnership-since = এটি { $date } থেকে { $name }-এর অংশ।
surgery-partnership-leaves = এটি { $date } পর্যন্ত এর অংশ। তারপর ছেড়ে যাবে।
surgery-partnership-joins = এটি { $date } তারিখে { $name }-এ যোগ দেবে।
surgery-partnership-was = এটি { $date } পর্যন্ত { $name }-এর অংশ ছিল।
surgery-changes-heading = এখানে কী বদলাচ্ছে, আর কেন

## Its record

surgery-list-size = এখানে { $count } জন রেজিস্টার করা আছেন।
surgery-list-size-not-known = এখানে কতজন রেজিস্টার করা আছেন, আমরা জানি না।
