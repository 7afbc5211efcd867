### The page that compares partnerships with each other and with staying.

print = এই পাতা প্রিন্ট করুন
compare-heading = আপনার পছন্দগুলো তুলনা করুন
compare-lede = প্রতিটি সারিতে সব পছন্দের বেলায় একই জিনিস দেখা হয়। কোনো পছন্দই সবার জন্য বেশি ভালো নয়।
compare-none = আপনি এখনও কোনো { $partnership-one } তুলনা করছেন না। একটি বাছাই তালিকায় রাখুন, তারপর এখানে ফিরে আসুন।
compare-too-many = যেমন আছেন তেমনই থাকার সঙ্গে আপনি 3টি { $partnership-many } তুলনা করতে পারেন। বাকিগুলো আমরা বাদ দিয়েছি।
compare-caption = যেমন আছেন তেমনই থাকা ও { $partnership-many } পাশাপাশি
compare-column = আপনি যা জানতে চাইতে পারেন
compare-more = আরও সারি দেখুন
compare-fewer = কম সারি দেখুন
compare-only-differing = শুধু যা আলাদা তা দেখুন
compare-same-too = যা একই তাও দেখুন
# $by is an organisation.
compare-by = এটি দেয় { $by }।
compare-not-listed = এটি সেবার তালিকায় নেই।
compare-same = সবার বেলায় একই
# $what is as in "who provides it, where".
compare-differs = আলাদা: { $what }
compare-differs-missing = সব তালিকায় নেই
compare-differs-provider = কে দেয়
compare-differs-place = কোথায়
compare-differs-referral = কে আপনাকে পাঠায়
compare-what = এটি কী
compare-joining = আপনি কি এটি বেছে নিতে পারেন?
compare-surgery = জিপি সার্জারি
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = সবচেয়ে কাছে: { $name }, সোজাসুজি মাপলে { $distance }।
compare-changes = আপনার জন্য যা বদলাবে
compare-say = কীভাবে মতামত দেবেন
compare-people-covered = এর আওতায় কত মানুষ
compare-areas = কোথায় কাজ করে
compare-stage = পর্যায়
compare-runs = কে চালায়
# $names are professions such as "GPs, practice nurses".
compare-led-by = নেতৃত্বে আছেন: { $names }।
compare-board = এর বোর্ডে আছেন { $total } জন, তাঁদের মধ্যে { $lay } জন সাধারণ মানুষের পক্ষ থেকে।
compare-checks = কে নজর রাখে
compare-surplus = বেঁচে যাওয়া টাকা
compare-specialists = বিশেষজ্ঞ
compare-checked = এই তথ্য সম্পর্কে
