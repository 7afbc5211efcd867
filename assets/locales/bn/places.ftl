### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = একটি পোস্টকোড লিখুন, অথবা পোস্টকোডের প্রথম অর্ধেক।
place-too-long = এটি বেশি লম্বা। একটি পোস্টকোড লিখুন, যেমন HG5 0JL।
place-malformed-missing-digit = পোস্টকোডের দ্বিতীয় অর্ধেকে কোনো সংখ্যা নেই। মিলিয়ে দেখে আবার লিখুন।
place-malformed-too-short = পোস্টকোডের দ্বিতীয় অর্ধেক বেশি ছোট। সেখানে একটি সংখ্যা ও 2টি অক্ষর লিখুন।
place-malformed-too-long = পোস্টকোডের দ্বিতীয় অর্ধেক বেশি লম্বা। সেখানে একটি সংখ্যা ও 2টি অক্ষর লিখুন।
place-malformed-second-half = পোস্টকোডের দ্বিতীয় অর্ধেক ঠিক নেই। সেখানে একটি সংখ্যা ও 2টি অক্ষর লিখুন।
place-malformed-first-half = পোস্টকোডের প্রথম অর্ধেক ঠিক নেই। সেখানে অক্ষর ও একটি সংখ্যা লিখুন, যেমন HG5 বা EC1A।
# $readings are two or more postcodes with "or" between them.
place-ambiguous = এটি হতে পারে { $readings }। পুরো পোস্টকোড লিখুন।
place-or = বা

place-outward-only = আপনি পোস্টকোডের প্রথম অর্ধেক দিয়েছেন, { $text }। সঠিক উত্তরের জন্য পুরো পোস্টকোড লিখুন।
# $nation is one of the nations below.
place-outward-straddles = { $text }-এর কিছু অংশ { $nation } অঞ্চলে পড়ে। পুরো পোস্টকোড লিখুন, তাহলে আমরা বলতে পারব।
place-outside-area = { $text } এই তথ্যের এলাকার বাইরে। এই তথ্য শুধু { $covers } নিয়ে। মিলিয়ে দেখুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-unknown = { $text } আমরা চিনি না। এটি হয়তো নতুন, বা আর চালু নেই। মিলিয়ে দেখুন, অথবা শুধু প্রথম অর্ধেক লিখুন।
place-unknown-straddles = { $text } আমরা চিনি না। ওই এলাকার কিছু অংশ { $nation } অঞ্চলে পড়ে। পোস্টকোড মিলিয়ে দেখে আবার লিখুন।
place-forces = { $text } সেনাবাহিনীর জন্য। এ থেকে বোঝা যায় না আপনি কোথায় থাকেন। অন্য পোস্টকোড লিখুন।
place-non-geographic = { $text } বড় প্রতিষ্ঠানের চিঠিপত্রের জন্য। সেখানে কেউ থাকে না। অন্য পোস্টকোড লিখুন।
place-not-in-use = কোনো বাড়ির পোস্টকোড { $text }-এর মতো করে শুরু হয় না। মিলিয়ে দেখে আবার লিখুন।
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = { $area } দিয়ে যুক্তরাজ্যের কোনো পোস্টকোড শুরু হয় না। অক্ষরগুলো মিলিয়ে দেখে আবার লিখুন।
# $name is what a person typed.
problem-no-such-place = “{ $name }” নামে কোনো জায়গা আমরা চিনি না। পোস্টকোড লিখুন, অথবা পোস্টকোডের প্রথম অর্ধেক।
problem-many-places = “{ $name }” নামে একাধিক জায়গা আছে। নিচে একটি বেছে নিন, অথবা পোস্টকোড লিখুন।
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = { $text } দিয়ে খুঁজুন

place-in-england = { $text } ইংল্যান্ডে পড়ে, কিন্তু এই তথ্যের এলাকার বাইরে। অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-scotland = { $text } স্কটল্যান্ডে পড়ে। সেখানে জিপি সার্জারি অন্যভাবে চলে। NHS Scotland-এর সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-wales = { $text } ওয়েলসে পড়ে। সেখানে জিপি সার্জারি অন্যভাবে চলে। NHS Wales-এর সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-northern-ireland = { $text } উত্তর আয়ারল্যান্ডে পড়ে। সেখানে জিপি সার্জারি অন্যভাবে চলে। সেখানকার Health and Social Care-এর সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-jersey = { $text } চ্যানেল আইল্যান্ডসের জার্সিতে পড়ে। তাদের নিজেদের চিকিৎসা ব্যবস্থা আছে। সেখানকার কোনো ডাক্তারের সার্জারির সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-guernsey = { $text } চ্যানেল আইল্যান্ডসের গার্নসিতে বা তার কাছাকাছি পড়ে। তাদের নিজেদের চিকিৎসা ব্যবস্থা আছে। সেখানকার কোনো ডাক্তারের সার্জারির সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।
place-in-isle-of-man = { $text } আইল অব ম্যানে পড়ে। তাদের নিজেদের চিকিৎসা ব্যবস্থা আছে। সেখানকার কোনো জিপি সার্জারির সঙ্গে যোগাযোগ করুন, অথবা অন্য পোস্টকোড দিয়ে চেষ্টা করুন।

location-refused = আপনি কোথায় আছেন, আপনার ডিভাইস তা জানায়নি। কোনো অসুবিধা নেই: তার বদলে পোস্টকোড লিখুন।
location-unavailable = আপনি কোথায় আছেন, আপনার ডিভাইস বলতে পারছে না। তার বদলে পোস্টকোড লিখুন।
location-took-too-long = আপনি কোথায় আছেন, তা খুঁজতে বেশি সময় লাগছে। তার বদলে পোস্টকোড লিখুন।
location-unsupported = এই ডিভাইস কোথায় আছে, তা আমাদের জানাতে পারে না। তার বদলে পোস্টকোড লিখুন।

nation-england = ইংল্যান্ড
nation-scotland = স্কটল্যান্ড
nation-wales = ওয়েলস
nation-northern-ireland = উত্তর আয়ারল্যান্ড
nation-jersey = জার্সি
nation-guernsey = গার্নসি
nation-isle-of-man = আইল অব ম্যান
