### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
###
### Words: GP surgery = জিপি সার্জারি, partnership = পার্টনারশিপ, to join = যোগ দেওয়া, to register = রেজিস্টার করা,
### the (patient) list is closed = রোগীর তালিকা বন্ধ, new people = নতুন রোগী, area = এলাকা, outer area = বাড়তি এলাকা,
### outside the area = এলাকার বাইরে, home visit = ডাক্তার বা নার্স বাড়িতে আসা, to stay registered = রেজিস্ট্রেশন রাখা, choice = পছন্দ / যা বেছে নিতে পারেন,
### to stay = (সঙ্গেই) থাকা / থেকে যাওয়া, staying as you are = যেমন আছেন তেমনই থাকা, shortlist = বাছাই তালিকা, results = ফলাফল,
### filter = ফিল্টার, full postcode = পুরো পোস্টকোড, first half of a postcode = পোস্টকোডের প্রথম অর্ধেক,
### funder = স্থানীয় NHS প্রতিষ্ঠান, organisation = প্রতিষ্ঠান, second place = দ্বিতীয় জায়গা, care = চিকিৎসা, service = সেবা,
### information = তথ্য, release = সংস্করণ, being tried out = পরীক্ষামূলকভাবে চলছে, ask first = আগে জিজ্ঞেস করুন,
### in a straight line = সোজাসুজি মাপলে, to have a say = মতামত দেওয়া, board = বোর্ড, lay member = সাধারণ সদস্য.
### Case endings are joined to an inserted word with a hyphen (-এর, -কে, -এ), as Bengali does with English names.
### Bengali's plural form "one" is for 0 and 1, so a number is never written out in it where it can be 0.

## The words used until a dataset has said its own

word-partnership = পার্টনারশিপ
word-partnership-one = পার্টনারশিপ
word-partnership-many = পার্টনারশিপ
word-funder = স্থানীয় NHS প্রতিষ্ঠান
word-funder-one = স্থানীয় NHS প্রতিষ্ঠান
word-funder-many = স্থানীয় NHS প্রতিষ্ঠান

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month }, { $year }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

distance-less-than-half-a-mile = আধা মাইলের কম
distance-half-a-mile = প্রায় আধা মাইল
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles = প্রায় { $miles } মাইল
# $distance is one of the texts above.
distance-in-a-straight-line = সোজাসুজি মাপলে { $distance }

## The four answers

outcome-can-join = আপনি যোগ দিতে পারেন
outcome-can-join-with-limits = আপনি যোগ দিতে পারেন, তবে কিছু সীমা আছে
outcome-ask-first = আগে জিজ্ঞেস করুন
outcome-not-now = আপনি এখন যোগ দিতে পারবেন না

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = আপনি এখানে রেজিস্টার করা আছেন
outcome-depends-on-place = আপনি কোথায় থাকেন, তার ওপর নির্ভর করে
outcome-depends-on-postcode = আপনার পুরো পোস্টকোডের ওপর নির্ভর করে
outcome-no-home-visits = আপনি যোগ দিতে পারেন, কিন্তু ডাক্তার বা নার্স বাড়িতে আসবেন না
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = আপনার জিপি সার্জারির মাধ্যমে আপনি এর অংশ
outcome-joins-partnership = আপনার জিপি সার্জারির মাধ্যমে আপনি এর অংশ হবেন

# $date is the day of the answer.
answer-for-day = এই উত্তর { $date } তারিখের জন্য।

## Reasons: how far the information can be relied on

reason-no-record = এই জিপি সার্জারি আমাদের তথ্যে নেই।
reason-status-not-known = এই জিপি সার্জারি নতুন রোগী নিচ্ছে কি না, আমরা জানি না।
reason-never-checked = এই জিপি সার্জারির তথ্য শেষ কবে যাচাই করা হয়েছিল, আমরা জানি না।
reason-checked-long-ago = আমরা শেষবার এটা যাচাই করেছি { $date } তারিখে। এরপর তা বদলে গিয়ে থাকতে পারে।
reason-checked-too-long-ago = আমরা শেষবার এটা যাচাই করেছি { $date } তারিখে। তা এক বছরেরও বেশি আগে, তাই এর ওপর ভরসা করা যায় না।
reason-rule-not-in-force = এই দিনে এটা করতে দেয় এমন কোনো নিয়ম আমরা খুঁজে পাই না। কারণ কী, সার্জারিকে জিজ্ঞেস করুন।

## Reasons: the list

reason-not-yet-open = এই জিপি সার্জারি { $date } থেকে নতুন রোগী নেওয়া শুরু করবে।
# $date is the first day after the closing.
reason-list-closed-until = { $date } তারিখের আগে এই জিপি সার্জারি নতুন রোগী নিচ্ছে না।
reason-list-closed = এই জিপি সার্জারি নতুন রোগী নিচ্ছে না। এর রোগীর তালিকা কবে খুলবে, আমরা জানি না।
# $who is the organisation that agreed to the closing.
reason-closing-agreed = { $who } এতে রাজি হয়েছে।
reason-list-limited = এই জিপি সার্জারি কিছু নতুন রোগী নেয়। তারা প্রতিবার আলাদা করে ঠিক করে।
# $why is what the GP surgery says, word for word.
reason-they-say = সার্জারি বলছে: { $why }
reason-list-opens = { $date } থেকে এই জিপি সার্জারি নতুন রোগী নেবে।
reason-list-becomes-limited = { $date } থেকে এই জিপি সার্জারি শুধু কিছু নতুন রোগী নেবে।
reason-list-closes = { $date } থেকে এই জিপি সার্জারি নতুন রোগী নেবে না।
reason-list-not-known-after = { $date } থেকে এই জিপি সার্জারি নতুন রোগী নেবে কি না, আমরা জানি না।
reason-family-while-closed = আপনার সঙ্গে থাকেন এমন কাছের আত্মীয় এখানে আগেই রেজিস্টার করা থাকলে আপনি হয়তো যোগ দিতে পারবেন। সার্জারিকে জিজ্ঞেস করুন।

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা এই জিপি সার্জারির এলাকার ভেতরে।
       *[home] আপনার বাড়ি এই জিপি সার্জারির এলাকার ভেতরে।
    }
area-outside =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা এই জিপি সার্জারির এলাকার বাইরে।
       *[home] আপনার বাড়ি এই জিপি সার্জারির এলাকার বাইরে।
    }
area-in-outer-area =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা শুধু এই জিপি সার্জারির বাড়তি এলাকায় পড়ে। যাঁরা আগে থেকেই রেজিস্টার করা আছেন, ওই এলাকা তাঁদের জন্য।
       *[home] আপনার বাড়ি শুধু এই জিপি সার্জারির বাড়তি এলাকায় পড়ে। যাঁরা আগে থেকেই রেজিস্টার করা আছেন, ওই এলাকা তাঁদের জন্য।
    }
area-on-the-line =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা এই জিপি সার্জারির এলাকার একেবারে সীমানায়।
       *[home] আপনার বাড়ি এই জিপি সার্জারির এলাকার একেবারে সীমানায়।
    }
area-partly-inside = { $outward }-এর কিছু অংশ এই জিপি সার্জারির এলাকার ভেতরে, আর কিছু অংশ হয়তো নয়।
area-not-sure-outward = শুধু { $outward } থেকে বলা যায় না, আপনি এই জিপি সার্জারির এলাকার ভেতরে কি না।
area-not-sure =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা এই জিপি সার্জারির এলাকার ভেতরে কি না, আমরা বলতে পারছি না।
       *[home] আপনার বাড়ি এই জিপি সার্জারির এলাকার ভেতরে কি না, আমরা বলতে পারছি না।
    }
area-not-published = এই জিপি সার্জারি কোন এলাকার মানুষকে নেয়, আমরা জানি না।
area-no-fixed-address = স্থায়ী ঠিকানা নেই এমন মানুষকে এই জিপি সার্জারি নেয় কি না, আমরা জানি না।

reason-outside-area = নিজের এলাকার বাইরের নতুন রোগী তারা নেয় না।
reason-out-of-area-not-known = নিজের এলাকার বাইরের মানুষকে তারা নেয় কি না, আমরা জানি না।
reason-out-of-area-case-by-case = নিজের এলাকার বাইরের মানুষের বেলায় তারা প্রতিবার আলাদা করে ঠিক করে।
reason-no-home-visits = ডাক্তার বা নার্স আপনাকে দেখতে বাড়িতে আসবেন না।
reason-no-home-visits-if-outside = আপনি এর এলাকার বাইরে থাকলে ডাক্তার বা নার্স আপনাকে দেখতে বাড়িতে আসবেন না।
reason-area-not-checked = আপনি কোথায় থাকেন আমরা জানি না, তাই এই জিপি সার্জারির এলাকা মিলিয়ে দেখিনি।
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] আপনি যা দিয়েছেন, তা থেকে বলা যায় না আপনি কোন { $funder }-এর এলাকায় থাকেন।
       *[no] আপনি কোথায় থাকেন আমরা জানি না, তাই আপনার { $funder } কোনটি তা মিলিয়ে দেখিনি।
    }
reason-no-fixed-address-needed = স্থায়ী ঠিকানা ছাড়াই আপনি এখানে রেজিস্টার করতে পারেন।

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা { $lives-with }-এর এলাকায়। এই জিপি সার্জারি { $surgery-with }-এর সঙ্গে আছে।
       *[home] আপনি { $lives-with }-এর এলাকায় থাকেন। এই জিপি সার্জারি { $surgery-with }-এর সঙ্গে আছে।
    }
reason-outside-border =
    { $place ->
        [second] আপনার দ্বিতীয় জায়গা { $surgery-with }-এর এলাকার বাইরে। এই জিপি সার্জারি তাদের সঙ্গে আছে।
       *[home] আপনি { $surgery-with }-এর এলাকার বাইরে থাকেন। এই জিপি সার্জারি তাদের সঙ্গে আছে।
    }

## Reasons: a second GP surgery

reason-second-not-offered = যাঁরা আরেকটি জিপি সার্জারিও রাখেন, এই জিপি সার্জারি তাঁদের নেয় না।
# $name is a funder's name, or "The PCT".
the-funder = { $funder }
reason-second-not-offered-by-funder = { $name } ঠিক করেছে যে আপনি শুধু একটি জিপি সার্জারি রাখতে পারবেন।
reason-second-undecided = আপনি আরেকটি জিপি সার্জারি রাখতে পারবেন কি না, এই জিপি সার্জারি এখনও ঠিক করেনি।
reason-second-undecided-by-funder = আপনি 2টি জিপি সার্জারি রাখতে পারবেন কি না, { $name } এখনও ঠিক করেনি।
reason-second-not-known = আপনি সঙ্গে আরেকটি জিপি সার্জারিও রাখতে পারবেন কি না, আমরা জানি না।
reason-second-pilot = 2টি জিপি সার্জারি রাখার ব্যবস্থা এখানে পরীক্ষামূলকভাবে চলছে। আপনি অংশ নিতে পারেন কি না, জিজ্ঞেস করুন।
reason-second-as-described = এখানে আপনি 2টি জিপি সার্জারি রাখতে পারেন, তবে কিছু সীমা আছে।
reason-switching-closed = { $name } ঠিক করেছে যে মানুষ যখন ইচ্ছা তখন বদলাতে পারবেন না।
reason-switching-as-described = মানুষ কখন বদলাতে পারবেন, { $name } তা ঠিক করেছে।

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = আপনি আগে থেকেই এই জিপি সার্জারিতে রেজিস্টার করা আছেন।
reason-may-stay-in-outer-area = আপনি এই জিপি সার্জারির বাড়তি এলাকায় থাকেন, তাই আপনার রেজিস্ট্রেশন এখানেই রাখতে পারেন।
reason-practice-joins = এই জিপি সার্জারি { $date } তারিখে { $name }-এ যোগ দেবে।
reason-practice-leaves = এই জিপি সার্জারি { $date } পর্যন্ত { $name }-এর অংশ। তারপর ছেড়ে যাবে।
reason-practice-leaves-later = এই জিপি সার্জারি { $date } তারিখের পরে { $name } ছেড়ে যাবে।
reason-practice-moves = { $date } তারিখে এই জিপি সার্জারি { $from } থেকে { $name }-এ চলে যাবে।
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = { $name } গড়ে তোলা হচ্ছে। কবে শুরু হবে, আমরা জানি না।
stage-partnership-forming-day =
    { $over ->
        [yes] { $name } গড়ে তোলা হচ্ছে। { $date } তারিখে শুরু হওয়ার কথা ছিল। শুরু হয়েছে কি না, আমরা জানি না।
       *[no] { $name } গড়ে তোলা হচ্ছে। { $date } তারিখে শুরু হবে। ততদিন আপনার চিকিৎসার খরচ দেবে { $funder }।
    }
stage-partnership-closing = { $name } বন্ধ হয়ে যাচ্ছে। এর শেষ দিন কবে, আমরা জানি না।
stage-partnership-closing-day =
    { $over ->
        [yes] { $name } বন্ধ হয়ে গেছে। এর শেষ দিন ছিল { $date }।
       *[no] { $name } বন্ধ হয়ে যাচ্ছে। এর শেষ দিন { $date }।
    }
stage-partnership-pilot = { $name } পরীক্ষামূলকভাবে চলছে।
stage-partnership-pilot-day =
    { $over ->
        [yes] { $name } { $date } পর্যন্ত পরীক্ষামূলকভাবে চলেছে। এটি চালু থাকবে কি না, { $funder }-কে জিজ্ঞেস করুন।
       *[no] { $name } { $date } পর্যন্ত পরীক্ষামূলকভাবে চলবে।
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] { $name }-এর চুক্তি { $date } তারিখে শেষ হয়েছে। এটি চালু থাকবে কি না, { $funder }-কে জিজ্ঞেস করুন।
       *[no] { $name }-এর চুক্তি { $date } তারিখে শেষ হবে। তখন কী হবে, { $funder }-কে জিজ্ঞেস করুন।
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = নিয়মটি এখান থেকে নেওয়া: { $source }।
source-record = তথ্যটি এখান থেকে নেওয়া: { $source }।
source-checked-on = যাচাই করা হয়েছে { $date } তারিখে।
source-never-checked = এটা কবে যাচাই করা হয়েছে, আমরা জানি না।

## What to do next

next-join-here = জিপি সার্জারির সঙ্গে যোগাযোগ করুন এবং রেজিস্টার করতে চান বলে জানান।
next-stay-as-you-are = এখানে আপনার রেজিস্ট্রেশন রাখতে আপনাকে কিছুই করতে হবে না।
next-ask-the-practice = জিপি সার্জারিতে ফোন করুন এবং জিজ্ঞেস করুন আপনি যোগ দিতে পারবেন কি না।
next-ask-to-stay = আপনার জিপি সার্জারিতে ফোন করুন। জিজ্ঞেস করুন, আপনি রেজিস্ট্রেশন রাখতে পারবেন কি না।
next-give-a-place = আপনি কোথায় থাকেন লিখুন। তাহলে আমরা মিলিয়ে দেখতে পারব।
next-give-full-postcode = আপনার পুরো পোস্টকোড লিখুন। তাহলে আমরা আবার মিলিয়ে দেখতে পারব।
# $date is the day on which the list may be open again.
next-wait-until = { $date } থেকে আপনি এই জিপি সার্জারিকে আবার জিজ্ঞেস করতে পারেন।
next-wait = আপনি এই জিপি সার্জারিকে পরে জিজ্ঞেস করতে পারেন।
next-or-find-a-place = অথবা অন্য জিপি সার্জারি খুঁজে পেতে সাহায্য নিন।
next-choose-another = তালিকা থেকে অন্য একটি জিপি সার্জারি বেছে নিন।
next-choose-one-practice = যে একটি জিপি সার্জারিতে আপনি থাকতে চান, সেটি বেছে নিন।

# $name is an organisation, $phone its number.
ask-by-phone = { $name }-কে জিজ্ঞেস করুন, ফোন: { $phone }।
ask = { $name }-কে জিজ্ঞেস করুন।

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = এই { $partnership-one }-এর কোনো জিপি সার্জারির কথা আমরা জানি না।
partnership-depends-on-place =
    { $of ->
        [one] আপনি কোথায় থাকেন লিখুন। তাহলে আমরা মিলিয়ে দেখতে পারব, এর একমাত্র জিপি সার্জারি আপনাকে নিতে পারে কি না।
       *[other] আপনি কোথায় থাকেন লিখুন। তাহলে আমরা মিলিয়ে দেখতে পারব, এর { $of }টি জিপি সার্জারির কোনগুলো আপনাকে নিতে পারে।
    }
partnership-can-join =
    { $of ->
        [one] এর একমাত্র জিপি সার্জারি এখন আপনাকে নিতে পারে।
       *[other] এর { $of }টি জিপি সার্জারির মধ্যে { $count }টি এখন আপনাকে নিতে পারে।
    }
partnership-ask-first =
    { $of ->
        [one] এর একমাত্র জিপি সার্জারিকে আগে জিজ্ঞেস করুন।
       *[other] এর { $of }টি জিপি সার্জারির মধ্যে { $count }টিতে আগে জিজ্ঞেস করতে হবে।
    }
partnership-not-now =
    { $of ->
        [one] এর একমাত্র জিপি সার্জারি এখন আপনাকে নিতে পারবে না।
       *[other] এর { $of }টি জিপি সার্জারির একটিও এখন আপনাকে নিতে পারবে না।
    }
partnership-depends-on-postcode =
    { $of ->
        [one] আপনার পুরো পোস্টকোড লিখুন। তাহলে আমরা মিলিয়ে দেখতে পারব, এর একমাত্র জিপি সার্জারি আপনাকে নিতে পারে কি না।
       *[other] আপনার পুরো পোস্টকোড লিখুন। তাহলে আমরা মিলিয়ে দেখতে পারব, এর { $of }টি জিপি সার্জারির কোনগুলো আপনাকে নিতে পারে।
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = আপনার জিপি সার্জারি { $date } তারিখে এতে যোগ দেবে।
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = আপনার জিপি সার্জারি { $date } পর্যন্ত এর অংশ। তারপর ছেড়ে যাবে।
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = আপনি কোথায় থাকেন লিখুন। তাহলে আমরা এর অন্য জিপি সার্জারিগুলো মিলিয়ে দেখতে পারব।
partnership-other-depends-on-postcode = আপনার পুরো পোস্টকোড লিখুন। তাহলে আমরা এর অন্য জিপি সার্জারিগুলো মিলিয়ে দেখতে পারব।
partnership-other-can-join =
    { $of ->
        [one] এর অন্য জিপি সার্জারিটিও আপনাকে নিতে পারে।
       *[other] এর অন্য { $of }টি জিপি সার্জারির মধ্যে { $count }টিও আপনাকে নিতে পারে।
    }
partnership-other-ask-first =
    { $of ->
        [one] এর অন্য জিপি সার্জারিটিতে আগে জিজ্ঞেস করুন।
       *[other] এর অন্য { $of }টি জিপি সার্জারির মধ্যে { $count }টিতে আগে জিজ্ঞেস করতে হবে।
    }
partnership-other-not-now =
    { $of ->
        [one] এর অন্য জিপি সার্জারিটি এখন আপনাকে নিতে পারবে না।
       *[other] এর অন্য { $of }টি জিপি সার্জারির একটিও এখন আপনাকে নিতে পারবে না।
    }

## Staying with the funder

stay-with-funder = { $funder }-এর সঙ্গেই থাকুন
# $name is the funder's name.
stay-with-name = { $name }-এর সঙ্গেই থাকুন
# Where the funder has not said in its own words what staying means.
stay-means-not-said = এখানে “যেমন আছেন তেমনই থাকা” মানে কী, তা আমাদের জানানো হয়নি।
stay-means-depends = “যেমন আছেন তেমনই থাকা” মানে কী, তা নির্ভর করে আপনার { $funder } কোনটি তার ওপর।
# In place of the answer, for staying.
stay-always = আপনি সব সময়ই থেকে যেতে পারেন
stay-by-changing = জিপি সার্জারি বদলে আপনি থেকে যেতে পারেন
stay-ask-how = আপনি থেকে যেতে পারেন। আপনার বেলায় কীভাবে হবে, জিজ্ঞেস করুন

## My surgery: where it stands. $name is the partnership's name

standing-in = আপনার জিপি সার্জারি { $name }-এর অংশ।
standing-in-since = আপনার জিপি সার্জারি { $date } থেকে { $name }-এর অংশ।
standing-with-funder = আপনার জিপি সার্জারি কোনো { $partnership-one }-এর অংশ নয়। আপনার চিকিৎসার খরচ দেয় { $funder }।
standing-not-known = আপনার জিপি সার্জারি কোন { $partnership-one }-এর অংশ, আমরা জানি না।
standing-joins = আপনার জিপি সার্জারি { $date } তারিখে { $name }-এ যোগ দেবে।
# $date is the last day in the partnership.
standing-leaves = আপনার জিপি সার্জারি { $date } পর্যন্ত { $name }-এর অংশ। তারপর ছেড়ে যাবে।
standing-moves = { $date } তারিখে আপনার জিপি সার্জারি { $from } থেকে { $name }-এ চলে যাবে।
standing-left = আপনার জিপি সার্জারি { $date } পর্যন্ত { $name }-এর অংশ ছিল।

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = আমার জিপি সার্জারি { $name }-এ যোগ দিয়েছে। আমার কী হবে?
surgery-joins-question = আমার জিপি সার্জারি { $name }-এ যোগ দেবে। আমার কী হবে?
surgery-moves-question = আমার জিপি সার্জারি { $name }-এ চলে যাচ্ছে। আমার কী হবে?
surgery-ends-question = { $name } শেষ হয়ে গেলে আমার কী হবে?
surgery-leaves-question = আমার জিপি সার্জারি { $name } ছেড়ে যাচ্ছে। আমার কী হবে?
surgery-left-question = আমার জিপি সার্জারি { $name } ছেড়ে গেছে। আমার কী হবে?
surgery-keep-and-stay-question = আমি কি আমার জিপি সার্জারি রেখে { $funder }-এর সঙ্গেই থাকতে পারি?
# $what is a sentence of the partnership's own.
surgery-changes = যা বদলাবে: { $what }
surgery-stays = যা আগের মতোই থাকবে: { $what }
surgery-effects-not-said = আপনার জন্য কী বদলাবে, { $name } তা জানায়নি।

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = { $date } থেকে:
policy-until-then = ততদিন পর্যন্ত এ বিষয়ে কিছু ঠিক করা নেই।
# $date is the last day.
policy-until = এটা { $date } তারিখে শেষ হবে।
policy-pilot-ended = এটা { $date } পর্যন্ত পরীক্ষামূলকভাবে চলেছে। সেই পরীক্ষা শেষ, এর বাইরে কিছু ঠিক করা হয়নি।
policy-funder-not-known = কোন { $funder } আপনার জন্য এটা ঠিক করে, আমরা জানি না।

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] আপনি আপনার জিপি সার্জারি রেখে { $funder }-এর সঙ্গেই থাকতে পারেন।
        [no] কোনো { $partnership-one }-এর অংশ এমন জিপি সার্জারি রেখে আপনি { $funder }-এর সঙ্গে থাকতে পারবেন না।
        [pilot] নিজের জিপি সার্জারি রেখে { $funder }-এর সঙ্গেই থাকার ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] আপনি কীভাবে আপনার জিপি সার্জারি রাখতে পারবেন, { $funder } তা ঠিক করেছে।
    }
policy-keep-surgery-and-stay-undecided = এখনও ঠিক হয়নি: আপনি আপনার জিপি সার্জারি রেখে { $funder }-এর সঙ্গেই থাকতে পারবেন কি না।

policy-dual-membership-decided =
    { $decision ->
        [yes] আপনি 2টি জিপি সার্জারি রাখতে পারেন।
        [no] আপনি শুধু একটি জিপি সার্জারি রাখতে পারবেন।
        [pilot] 2টি জিপি সার্জারি রাখার ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] 2টি জিপি সার্জারি রাখার নিয়ম { $funder } ঠিক করেছে।
    }
policy-dual-membership-undecided = এখনও ঠিক হয়নি: আপনি 2টি জিপি সার্জারি রাখতে পারবেন কি না, আর আপনার মেডিকেল রেকর্ড কোনটিতে থাকবে।

policy-switching-decided =
    { $decision ->
        [yes] আপনি যখন ইচ্ছা তখন বদলাতে পারেন।
        [no] আপনি যখন ইচ্ছা তখন বদলাতে পারবেন না।
        [pilot] যখন ইচ্ছা তখন বদলানোর ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] আপনি কখন বদলাতে পারবেন, { $funder } তা ঠিক করেছে।
    }
policy-switching-undecided = এখনও ঠিক হয়নি: আপনি কখন বদলাতে পারবেন।

policy-finding-a-place-decided =
    { $decision ->
        [yes] আপনার কাছাকাছি সব রোগীর তালিকা বন্ধ থাকলে { $funder } আপনাকে জিপি সার্জারি খুঁজে দেবে।
        [no] সব রোগীর তালিকা বন্ধ থাকলে { $funder } আপনাকে জিপি সার্জারি খুঁজে দেবে না।
        [pilot] জিপি সার্জারি খুঁজে পেতে সাহায্যের ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] আপনার কাছাকাছি সব রোগীর তালিকা বন্ধ থাকলে সাহায্যের ব্যবস্থা আছে।
    }
policy-finding-a-place-undecided = এখনও ঠিক হয়নি: আপনার কাছাকাছি সব রোগীর তালিকা বন্ধ থাকলে কে আপনাকে জিপি সার্জারি খুঁজে দেবে।

policy-appeals-decided =
    { $decision ->
        [yes] আপনি সিদ্ধান্তটি আবার বিবেচনা করতে বলতে পারেন।
        [no] আপনি { $funder }-কে কোনো সিদ্ধান্ত আবার বিবেচনা করতে বলতে পারবেন না।
        [pilot] সিদ্ধান্ত আবার বিবেচনা করানোর একটি ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] কোনো সিদ্ধান্ত না মানলে আপনি তা জানাতে পারেন।
    }
policy-appeals-undecided = এখনও ঠিক হয়নি: আপনি যে সিদ্ধান্ত মানেন না, তা কে আবার বিবেচনা করবে।

policy-dependants-decided =
    { $decision ->
        [yes] আপনি যা বেছে নেবেন, আপনার সন্তান এবং আপনি যাঁদের দেখাশোনা করেন, তাঁদের বেলায়ও তা-ই হবে।
        [no] আপনি যা বেছে নেবেন, আপনার সন্তান বা আপনি যাঁদের দেখাশোনা করেন, তাঁদের তা মানতে হবে না।
        [pilot] পুরো পরিবার একসঙ্গে বেছে নেওয়ার ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] পরিবার কীভাবে বেছে নেবে, { $funder } তা ঠিক করেছে।
    }
policy-dependants-undecided = এখনও ঠিক হয়নি: আপনার পছন্দ আপনার সন্তান এবং আপনি যাঁদের দেখাশোনা করেন, তাঁদের বেলায়ও খাটবে কি না।

policy-cross-border-decided =
    { $decision ->
        [yes] অন্য { $funder }-এর সঙ্গে আছে এমন জিপি সার্জারিতে আপনি যোগ দিতে পারেন।
        [no] অন্য { $funder }-এর সঙ্গে আছে এমন জিপি সার্জারিতে যোগ দেওয়ার বিপক্ষে { $funder } সিদ্ধান্ত নিয়েছে।
        [pilot] অন্য { $funder }-এর সঙ্গে আছে এমন জিপি সার্জারিতে যোগ দেওয়ার ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] সীমানার ওপারের জিপি সার্জারিতে আপনি কীভাবে যোগ দিতে পারবেন, { $funder } তা ঠিক করেছে।
    }
policy-cross-border-undecided = এখনও ঠিক হয়নি: অন্য { $funder }-এর সঙ্গে আছে এমন জিপি সার্জারিতে আপনি যোগ দিতে পারবেন কি না।

policy-partnership-ends-decided =
    { $decision ->
        [yes] { $partnership } বন্ধ হলে বা আপনার সার্জারি তা ছেড়ে গেলেও আপনি আপনার জিপি সার্জারিতেই থাকবেন।
        [no] { $partnership } বন্ধ হলে বা আপনার সার্জারি তা ছেড়ে গেলে আপনি আগের মতো থাকবেন না।
        [pilot] কোনো { $partnership-one } বন্ধ হলে কী হবে, সেই ব্যবস্থা পরীক্ষামূলকভাবে চলছে।
       *[as_described] আপনার কী হবে, { $funder } তা ঠিক করেছে।
    }
policy-partnership-ends-undecided = এখনও ঠিক হয়নি: { $partnership } বন্ধ হলে বা আপনার জিপি সার্জারি তা ছেড়ে গেলে আপনার কী হবে।

## What people can count on. $days is a number of days

right-written-reasons = কোনো জিপি সার্জারি আপনাকে নিতে রাজি না হলে, কেন তা আপনাকে লিখে জানাতেই হবে।
right-written-reasons-within = কোনো জিপি সার্জারি আপনাকে নিতে রাজি না হলে, কেন তা { $days } দিনের মধ্যে আপনাকে লিখে জানাতেই হবে।
right-no-documents = পরিচয়পত্র (ID), ঠিকানার প্রমাণ বা NHS নম্বর আপনার লাগবে না।
