### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = শুরু করতে একটি বোতাম চাপুন। প্রায় 5 মিনিট লাগবে।
kiosk-start = শুরু
kiosk-start-all = সব জিপি সার্জারি দেখুন
kiosk-nothing-stays = আপনি যা বেছে নেন, তার কিছুই এই স্ক্রিনে থাকে না। কাজ শেষ হলে “শেষ” বোতাম চাপুন।

## On every page

kiosk-bar = এই স্ক্রিন ব্যবহারে সাহায্য
kiosk-desk = সাহায্য লাগবে? ডেস্কে বলুন।
kiosk-back = পেছনে
kiosk-down = নিচে
kiosk-up = ওপরে
kiosk-text-size = লেখার আকার
kiosk-contrast = কালোর ওপর সাদা
kiosk-contrast-off = সাধারণ রং
kiosk-listen = পড়ে শোনান
kiosk-stop = পড়া থামান
kiosk-again = আবার বলুন
kiosk-finish = শেষ

## When nobody touches the screen

kiosk-still-there = আপনি কি এখনও আছেন?
kiosk-wiped = আপনার গোপনীয়তার জন্য, আপনি যা বেছে নিয়েছেন সবই আমরা একটু পরে মুছে দেব।
# $count is a number of seconds.
kiosk-seconds = { $count } সেকেন্ড বাকি
kiosk-more-time = আমার আরও সময় লাগবে
kiosk-finish-now = এখনই শেষ করুন

## Keys on the screen

kiosk-keys = কি-বোর্ড
kiosk-space = স্পেস
kiosk-delete = মুছুন
kiosk-clear = সব মুছুন

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] তিনি এই সার্জারিতে আছেন: { $name }
       *[you] আমি এই সার্জারিতে আছি: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = নামের অক্ষরগুলো চাপুন। যা পাওয়া যাবে, এখানে দেখানো হবে।
kiosk-surgery-name = অথবা নাম দিয়ে অন্য জিপি সার্জারি খুঁজুন

## Where somebody lives

kiosk-home-why = এটা দিয়ে আমরা দেখাই কাছাকাছি কী আছে। অন্যরা এই স্ক্রিন দেখে ফেলতে পারে, তাই শুধু এলাকা জানালেই চলবে।
kiosk-areas = আপনার এলাকার ওপর চাপুন
kiosk-all-areas = সব এলাকা
kiosk-postcode = পোস্টকোড লিখুন
kiosk-postcode-how = আপনার পোস্টকোড ব্যবহার করামাত্র তা আর স্ক্রিনে দেখা যায় না।
kiosk-use-postcode = এই পোস্টকোড ব্যবহার করুন
kiosk-not-found = জায়গাটি আমরা খুঁজে পাইনি। একটি এলাকা বেছে নিন, অথবা আবার চেষ্টা করুন।
kiosk-privacy = আপনার জায়গার কথা শুধু এই স্ক্রিনে থাকে, আপনি শেষ করা পর্যন্ত। আমরা তা কখনও কোথাও পাঠাই না।
kiosk-place = আপনি কোথায় থাকেন জানান
kiosk-other-place = কোথায় থাকেন তা বদলান
kiosk-about-here = আমরা আপনার এলাকার মাঝখান ধরে হিসাব করেছি। পুরো পোস্টকোড দিলে সঠিক উত্তর পাবেন।

## To take away

# $address is an address on the web.
kiosk-qr = ফোনের ক্যামেরার জন্য ছবি। এতে খুলবে { $address }
kiosk-take-away = এই পাতা সঙ্গে নিয়ে যান
kiosk-take-away-how = আপনার ফোনের ক্যামেরা ছবিটির দিকে ধরুন।
kiosk-take-away-not = আপনি কোথায় থাকেন, তা এতে নেই।

## The screen of a reception

reception-which = এটি কোন জিপি সার্জারি?
reception-lede = এই স্ক্রিন আপনাকে অন্য কাউকে সাহায্য করতে সাহায্য করে। এতে কোনো রোগীর কথা কখনও জানতে চাওয়া হয় না।
# $name is the name of a GP surgery.
reception-heading = { $name }: যাঁরা যোগ দিতে চান, তাঁদের জন্য
reception-say = আপনি যা বলতে পারেন
reception-say-open = “হ্যাঁ, আমরা নতুন রোগী নিই। আজই যোগ দিতে চাইলে বলতে পারেন।”
reception-say-limited = “আমরা কিছু নতুন রোগী নিই। আমি এখনই আপনার জন্য দেখছি।”
reception-say-closed = “আমরা এখন নতুন রোগী নিতে পারছি না। কাছাকাছি কোন কোন জিপি সার্জারি আছে, আমি বলতে পারি।”
reception-say-check = “আমরা এখন নতুন রোগী নিচ্ছি কি না, আমি দেখছি।”
reception-say-form = “আমি আপনাকে ফর্ম দিতে পারি, আর পূরণ করতে সাহায্য করতে পারি।”
# $name is a partnership.
reception-say-partnership = “আমরা { $name }-এর অংশ। এখানে রেজিস্টার করলে আপনিও তাতে থাকবেন।”
reception-say-partnership-closed = “আমরা { $name }-এর অংশ। এর অন্য কোনো জিপি সার্জারি হয়তো আপনাকে নিতে পারে।”
# In the next three, $name is the funder.
reception-say-stay = “আপনি সব সময়ই { $name }-এর সঙ্গে থাকতে পারেন।”
reception-say-stay-by-changing = “{ $name }-এর সঙ্গে থাকতে চাইলে এমন জিপি সার্জারি বেছে নিন, যা কোনো { $partnership-one }-এর অংশ নয়।”
reception-say-stay-ask-how = “আপনি { $name }-এর সঙ্গে থাকতে পারেন। কীভাবে, তাদের জিজ্ঞেস করুন।”
reception-say-reasons = “আমরা আপনাকে নিতে না পারলে, কারণ আপনাকে লিখে জানানো হবে।”
reception-say-choice = “আপনি অন্য জিপি সার্জারি বেছে নিতে পারেন। কেন, তা বলতে হবে না।”
reception-not = যা চাইবেন না
reception-not-id = পাসপোর্ট, ড্রাইভিং লাইসেন্স বা অন্য কোনো পরিচয়পত্র।
reception-not-address = তাঁরা কোথায় থাকেন তা দেখায় এমন চিঠি বা বিল।
reception-not-status = তাঁরা কোন দেশ থেকে এসেছেন, সে বিষয়ের কাগজ।
reception-not-health = তাঁদের স্বাস্থ্যের কথা। যোগ দেওয়ার বেলায় তাতে কিছু আসে যায় না।
reception-near = এখান থেকে কাছের অন্য জিপি সার্জারি
reception-near-none = এখান থেকে কাছে অন্য কোনো জিপি সার্জারির কথা আমরা জানি না।
reception-rights = মানুষের যা অধিকার আছে
reception-change = অন্য জিপি সার্জারি বেছে নিন
