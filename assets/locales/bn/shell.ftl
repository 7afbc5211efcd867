### Translated on 2026-11-28. Reviewed by: nobody yet. A native reader has to read it before this language counts as reviewed.
### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = বাংলা
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = ভাষা

## The page

shell-title = আপনার চিকিৎসার দায়িত্বে কে থাকবে, বেছে নিন
shell-description = আপনার কাছাকাছি জিপি সার্জারির স্থানীয় দলগুলো, তারা কী সেবা দেয়, আর আপনি যোগ দিতে পারেন কি না দেখুন।
shell-skip = সরাসরি মূল লেখায় যান
shell-no-script = এই পাতা ব্যবহার করতে JavaScript চালু করুন
shell-no-script-why = আপনার উত্তরগুলো এই পাতা আপনার নিজের ব্রাউজারেই বের করে। তাই আপনি কোথায় থাকেন, অন্য কেউ জানতে পারে না। এর জন্য JavaScript দরকার।
shell-no-script-how = আপনার ব্রাউজারের সেটিংসে গিয়ে JavaScript চালু করে পাতাটি আবার খুলতে পারেন। অথবা আপনার জিপি সার্জারিতে ফোন করে জিজ্ঞেস করুন, তারা কোন স্থানীয় দলের অংশ।
shell-help-now = এখনই চিকিৎসা সাহায্য দরকার হলে ফোন করুন এই নম্বরে:
shell-emergency = জরুরি অবস্থায় ফোন করুন এই নম্বরে:
shell-emergency-first = জরুরি অবস্থায় 999 নম্বরে ফোন করুন। এই সাইটের জন্য অপেক্ষা করবেন না।
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = আপনি এই পাতা পড়তে পারেন এবং এর লিংকগুলো খুলতে পারেন। খোঁজা ও তুলনা করা চালু হয়নি।
shell-a-to-z = A থেকে Z ক্রমে খুঁজুন
shell-waiting = খুলছে। ইন্টারনেট ধীর হলে কিছুটা সময় লাগতে পারে।
shell-failed = দুঃখিত, এই পাতা চালু হতে পারেনি
shell-failed-browser = আপনার ব্রাউজার এই সাইটের জন্য বেশি পুরোনো। সেটি আপডেট করুন, অথবা অন্য ব্রাউজার বা ডিভাইস ব্যবহার করুন।
shell-failed-download = সাইটের একটি অংশ আসেনি। ইন্টারনেট চালু আছে কি না দেখুন, তারপর পাতাটি আবার খুলুন।
shell-failed-program = সাইটেই কোনো গোলমাল হয়েছে। পাতাটি আবার খুলুন। তাতে কাজ না হলে অন্য ব্রাউজার বা ডিভাইস দিয়ে চেষ্টা করুন।
shell-failed-call = আপনার জিপি সার্জারিতে ফোন করেও জিজ্ঞেস করতে পারেন, তারা কোন স্থানীয় দলের অংশ।
shell-report = এই সমস্যা জানালে দয়া করে এটা বলুন:
# $date is the day that the information describes.
shell-offline = আপনার ইন্টারনেট সংযোগ নেই। এই তথ্য { $date } তারিখের।
shell-newer = আরও নতুন তথ্য তৈরি আছে।
shell-newer-load = নতুন তথ্য খুলুন

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = এই পাতা অন্য ঠিকানায় চলে গেছে। নতুন ঠিকানায় যান।
# On the start page of a site for several areas, above their names.
shell-choose = আপনার এলাকা বেছে নিন
shell-choose-lede = প্রতিটি এলাকার নিজস্ব তথ্য আছে। টাকা দিয়ে কেউ সবার আগে উঠতে পারে না।
