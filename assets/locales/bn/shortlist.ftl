### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = বাছাই তালিকায় রাখুন
shortlist-remove = বাছাই তালিকা থেকে বাদ দিন
shortlist-is-on = আপনার বাছাই তালিকায় আছে।
shortlist-full-partnerships = আপনি 3টি { $partnership-many } রাখতে পারেন। আগে বাছাই তালিকা থেকে একটি বাদ দিন। বাকিগুলো এখনও সেখানে আছে।
shortlist-full-surgeries = আপনি 3টি জিপি সার্জারি রাখতে পারেন। আগে বাছাই তালিকা থেকে একটি বাদ দিন। বাকিগুলো এখনও সেখানে আছে।
shortlist-full-staying = আপনি 3টি { $funder-many } রাখতে পারেন। আগে বাছাই তালিকা থেকে একটি বাদ দিন। বাকিগুলো এখনও সেখানে আছে।

## What is on it

shortlist-heading = আপনার বাছাই তালিকা
shortlist-empty = আপনার বাছাই তালিকায় কিছু নেই।
shortlist-how = যেকোনো পছন্দ বা জিপি সার্জারিতে গিয়ে “{ shortlist-keep }” চাপুন।
shortlist-compare = যেমন আছেন তেমনই থাকার সঙ্গে তুলনা করুন
shortlist-leaflet = সঙ্গে নেওয়ার লিফলেট তৈরি করুন
# $name is the name of what is taken off.
shortlist-take-off = বাদ দিন: { $name }
# $id is the name under which the record was kept.
shortlist-gone = এই তথ্যে “{ $id }” আর নেই।

## Where it is kept

shortlist-where-tab = এই ট্যাব বন্ধ না করা পর্যন্ত আপনার বাছাই তালিকা থাকবে।
shortlist-where-device = আপনার বাছাই তালিকা এই ডিভাইসে রাখা আছে।
shortlist-shared = এই ডিভাইসে রাখলে, অন্য যাঁরা এটি ব্যবহার করেন তাঁরা তালিকাটি দেখতে পারবেন।
shortlist-keep-on-device = আমার বাছাই তালিকা এই ডিভাইসে রাখুন
shortlist-forget = আমার বাছাই তালিকা মুছে ফেলুন
shortlist-not-kept = এই ব্রাউজারে আপনার বাছাই তালিকা রেখে দেওয়া যায় না। এই ট্যাব বন্ধ না করা পর্যন্ত তা এখানে থাকবে।
