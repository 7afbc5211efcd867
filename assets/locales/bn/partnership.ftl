### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## Parts that long pages have

parts-heading = এই পাতায় যা আছে
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = এই শব্দগুলোর মানে: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = এখনও জানা নেই: { $names }।

## What it is and how to join

partnership-caption = { $partnership-one }
partnership-join-heading = কীভাবে যোগ দেবেন
# On the page of staying with a funder.
staying-caption = যেমন আছেন তেমনই থাকা
staying-how-heading = আপনি কি যেমন আছেন তেমনই থাকতে পারেন?
staying-surgeries-heading = এর জিপি সার্জারি
# $name is the funder's name.
staying-all-surgeries = { $name }-এর সব জিপি সার্জারি দেখুন
partnership-join-how = এর কোনো একটি জিপি সার্জারিতে রেজিস্টার করলেই আপনি যোগ দেবেন। আপনার স্বাস্থ্য যেমনই হোক, তাতে কিছু আসে যায় না।
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = যে জিপি সার্জারিকে প্রথমে জিজ্ঞেস করবেন:
partnership-join-choose = এর জিপি সার্জারিগুলো থেকে একটি বেছে নিন। সবগুলোই এই পাতায় আছে।
partnership-join-register = আপনাকে রেজিস্টার করতে ওই সার্জারিকে বলুন।
partnership-join-member = তাহলেই আপনি { $partnership-one }-এর অংশ। আর কোনো ফর্ম নেই।
partnership-join-stay = আপনাকে যোগ দিতেই হবে না। আপনি { $name }-এর সঙ্গেই থাকতে পারেন।

## What changes for you, and what does not

effects-heading = আপনার জন্য যা বদলাবে
effects-changes-not-known = আপনার জন্য কিছু বদলাবে বলে আমাদের জানা নেই।
effects-stays = যা বদলাবে না

## Services

services-heading = সেবা
services-surgery-heading = সেবা
services-intro = প্রতিটি সেবা কে চালায় এবং আপনি আর কোথায় যেতে পারেন, তা আমরা জানাই।
role-provider = এটি নিজেই চিকিৎসা দেয়।
role-provider-and-commissioner = এটি কিছু চিকিৎসা নিজে দেয়, আর বাকিটার ব্যবস্থা করে দেয়।
role-commissioner = এটি অন্যদের দিয়ে চিকিৎসার ব্যবস্থা করে। নিজে কোনো চিকিৎসা দেয় না।
services-scope-some = হাসপাতালের বাইরের চিকিৎসার কিছু অংশের দায়িত্ব এর।
services-scope-most = হাসপাতালের বাইরের চিকিৎসার বেশির ভাগের দায়িত্ব এর।
services-scope-all = হাসপাতালের বাইরের সব চিকিৎসার দায়িত্ব এর।
specialist-advice-yes = এর মাধ্যমে আপনি বিশেষজ্ঞের পরামর্শ পেতে পারেন।
specialist-advice-no = এটি বিশেষজ্ঞের পরামর্শ দেয় না।
diagnostics-yes = এর মাধ্যমে আপনি কিছু পরীক্ষা ও স্ক্যান করাতে পারেন।
diagnostics-no = এটি পরীক্ষা বা স্ক্যানের সুবিধা দেয় না।
offers-not-known = এটি কোন কোন সেবা দেয়, আমরা জানি না। সেখানে জিজ্ঞেস করুন।
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
this-partnership = এই { $partnership-one }
this-surgery = এই জিপি সার্জারি
this-funder = এই { $funder }
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
provided-made = { $who } এই সেবা চালায়।
provided-made-by = { $who } এই সেবা চালায়, এখানে: { $by }।
provided-bought = { $who } অন্য একটি প্রতিষ্ঠান থেকে এই সেবার ব্যবস্থা করে।
provided-bought-by = { $who } এই সেবার ব্যবস্থা করে { $by } থেকে।
provided-by-other-lcp = অন্য একটি { $partnership-one } এই সেবা চালায়।
provided-by-other-lcp-by = অন্য একটি { $partnership-one }, { $by }, এই সেবা চালায়।
provided-by-pct-on-behalf = এর হয়ে { $funder } এই সেবার ব্যবস্থা করে।
provided-by-pct-on-behalf-by = এর হয়ে { $by } এই সেবার ব্যবস্থা করে।
provided-blocked-back = এই সেবার ব্যবস্থা করে { $funder }, { $partnership-one } নয়।
provided-blocked-back-by = এই সেবার ব্যবস্থা করে { $by }, { $partnership-one } নয়।
provided-not-known = এই সেবা কে চালায়, আমরা জানি না।
provided-not-known-by = { $by } এই সেবা চালায়।
offer-from = { $value } থেকে।
offer-until = { $value } পর্যন্ত।
offer-at = কোথায়: { $value }।
offer-alternatives = আপনি এখানেও যেতে পারেন: { $value }।
offer-no-alternative = অন্য জায়গা: { $value }
offer-alternatives-not-known = আপনি আর কোথায় যেতে পারেন, আমরা জানি না।
offer-for = যাঁদের জন্য: { $value }।
# $from and $to are ages in years.
offer-ages = { $from } থেকে { $to } বছর বয়সীদের জন্য।
offer-ages-from = { $from } বছর বা তার বেশি বয়সীদের জন্য।
offer-ages-to = { $to } বছর বা তার কম বয়সীদের জন্য।
offer-referral = { $value }
offer-hours = কখন: { $value }।
referral-self = আপনি নিজেই এই সেবা চাইতে পারেন।
referral-gp = আপনাকে সেখানে পাঠাতে (রেফার করতে) আপনার জিপিকে বলুন।
referral-other = অন্য কোনো স্বাস্থ্যকর্মী আপনাকে সেখানে পাঠান।

## What is changing

changes-heading = কী বদলাচ্ছে, আর কেন
changes-none = এর সেবায় কোনো বদলের কথা আমাদের জানা নেই।
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service }: জায়গা বদলাবে
change-stopped = { $service }: বন্ধ হবে
change-started = { $service }: চালু হবে
change-merged = { $service }: অন্য একটি সেবার অংশ হবে
change-hours-changed = { $service }: সময় বদলাবে
changed-moved = { $service }: জায়গা বদলেছে
changed-stopped = { $service }: বন্ধ হয়েছে
changed-started = { $service }: চালু হয়েছে
changed-merged = { $service }: অন্য একটি সেবার অংশ হয়েছে
changed-hours-changed = { $service }: তখন থেকে সময় বদলেছে
change-from = আগে
change-to = পরে
change-reason = প্রধান কারণ
change-reason-better-care = আরও ভালো চিকিৎসা
change-reason-safety = নিরাপত্তা
change-reason-staffing = যথেষ্ট কর্মী নেই
change-reason-building = ভবন
change-reason-money = টাকা
change-reason-law = আইন
change-reason-other = অন্য কারণ
change-why = কেন
change-money = টাকা কি একটি কারণ ছিল?
change-money-yes = হ্যাঁ। টাকা একটি কারণ ছিল।
change-money-no = না। টাকা কোনো কারণ ছিল না।
change-decided-by = কে ঠিক করেছে
change-people-asked = মানুষকে কি জিজ্ঞেস করা হয়েছিল?
change-do-now = এখন কী করবেন
change-more = কেন, কে ঠিক করেছে, আর এর বদলে কী আসছে
change-replacement = এর বদলে যা আসছে
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }। { $how }
change-no-replacement = এর বদলে কিছু আসছে না। { $why }
change-replacement-not-needed = সেবাটি চালু থাকছে।

## How to have a say

voice-heading = কীভাবে মতামত দেবেন
voice-how = আপনি কীভাবে অংশ নিতে পারেন
voice-form = স্থানীয় মানুষের কথা কীভাবে শোনা হয়
voice-answers = স্থানীয় মানুষের কাছে কীভাবে জবাবদিহি করে

## Who runs it

people-heading = কে চালায়
people-lead = কে নেতৃত্ব দেন
people-member = আর কে সিদ্ধান্ত নেন
people-involved = আর কে যুক্ত আছেন
people-owned = এর মালিক কে
people-share = সবচেয়ে বড় পেশা
# $share is out of 100; $profession is the largest one.
people-share-of = { $profession }: যাঁরা এটি চালান, তাঁদের প্রতি 100 জনের মধ্যে { $share } জন।
people-share-of-votes = { $profession }: প্রতি 100টি ভোটের মধ্যে { $share }টি।
people-share-of-owners = { $profession }: এর প্রতি 100 জন মালিকের মধ্যে { $share } জন।
people-share-of-board = { $profession }: এর বোর্ডের প্রতি 100 জন সদস্যের মধ্যে { $share } জন।
people-share-nobody = একই পেশার মানুষ
people-no-majority = কোনো একটি পেশার মানুষ কি অর্ধেকের বেশি?
people-no-majority-yes = না। কোনো একটি পেশার মানুষ অর্ধেকের বেশি নয়।
people-no-majority-no = হ্যাঁ, একটি পেশার মানুষ অর্ধেকের বেশি।
profession-gp = জিপি
profession-hospital-specialist = হাসপাতালের বিশেষজ্ঞ
profession-practice-nurse = জিপি সার্জারির নার্স
profession-community-nurse = কমিউনিটি নার্স
profession-pharmacist = ফার্মাসিস্ট
profession-allied-health-professional = ফিজিওথেরাপিস্ট ও অন্য স্বাস্থ্যকর্মী
profession-social-care = সমাজসেবা কর্মী
profession-manager = ম্যানেজার
ownership-clinician-owned = এখানে কাজ করেন এমন ডাক্তার, নার্স ও অন্য স্বাস্থ্যকর্মীরা
ownership-mutual = এটি একটি সমবায়: এর সদস্যরা সবাই মিলে মালিক
ownership-employee-owned = এখানে যাঁরা কাজ করেন, সবাই
ownership-chambers = স্বাধীনভাবে কাজ করেন এমন পেশাজীবীরা, যাঁরা একটি প্রতিষ্ঠান ভাগ করে চালান
ownership-member-owned = সাধারণ মানুষ
board-heading = এর বোর্ড
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] এর বোর্ডের { $total } জনের মধ্যে একজনও সাধারণ সদস্য নন।
        [one] এর বোর্ডের { $total } জনের মধ্যে { $lay } জন সাধারণ সদস্য।
       *[other] এর বোর্ডের { $total } জনের মধ্যে { $lay } জন সাধারণ সদস্য।
    } সাধারণ সদস্য মানে সাধারণ মানুষের একজন।
board-lay = সাধারণ সদস্য
board-community = কমিউনিটি সেবা থেকে
board-gp = জিপি
board-other = অন্যরা
board-total = সব মিলিয়ে
board-not-known = এর বোর্ডে কারা আছেন, আমরা জানি না।

## Who checks it

checks-heading = কে নজর রাখে
checks-funder = যার কাছে জবাবদিহি করে
checks-contract = কোনো চুক্তি আছে কি?
checks-regulators = যারা পরীক্ষা করে
checks-choice = আপনার হাসপাতাল বেছে নেওয়া
contract-between = হ্যাঁ, { $from } থেকে { $until } পর্যন্ত
contract-from = হ্যাঁ, { $from } থেকে
contract-until = হ্যাঁ, { $until } পর্যন্ত
contract-yes = হ্যাঁ। তারিখ আমরা জানি না।
outcomes-intro = এসব বিষয়ে কেমন করছে, তা এর দেখাতে হয়:

## How it is set up

setup-heading = এটি কীভাবে গড়া
partnership-stage = পর্যায়
# $stage is one of the sentences about the stage.
stage-since = { $stage } { $date } থেকে।
partnership-model = এটি কোন ধরনের
model-1 = এমন জিপি সার্জারি, যাদের নিজেদের টাকা নিজেদের কাছে থাকে। হাসপাতাল ও কমিউনিটি চিকিৎসার জন্য তাদের আসল বাজেট আছে।
model-2 = এমন জিপি সার্জারি, যাদের হাসপাতাল ও কমিউনিটি চিকিৎসার জন্য আসল বাজেট আছে। তারা কয়েকজন বিশেষজ্ঞকেও চাকরিতে রাখে।
model-3 = জিপি সার্জারি, এবং একটি ফাউন্ডেশন ট্রাস্টের বিশেষজ্ঞরা, যাঁদের সেবা এই পার্টনারশিপে চলে এসেছে।
model-4 = PMS বা APMS চুক্তিতে চলা জিপি প্রতিষ্ঠান। কিছু ধরনের চিকিৎসার জন্য তারা একটি ফাউন্ডেশন ট্রাস্টের সঙ্গে যুক্ত।
model-5 = একটি সমন্বিত চিকিৎসার পরীক্ষামূলক প্রকল্প থেকে গড়ে ওঠা পার্টনারশিপ।
model-6 = জিপি সার্জারি ও বিশেষজ্ঞদের একটি জোট। সব চিকিৎসার জন্য একটিই বাজেট, জিপি সার্জারিও তার মধ্যে।
partnership-origin = এর শুরু যেভাবে
origin-pbc-consortium = জিপি সার্জারির একটি দল হিসেবে, যারা একসঙ্গে চিকিৎসার পরিকল্পনা করত।
origin-pms = স্থানীয় চুক্তিতে চলা জিপি সার্জারি হিসেবে।
origin-apms = জিপির চিকিৎসা দেওয়ার চুক্তি আছে এমন প্রতিষ্ঠান হিসেবে।
origin-ico-pilot = বিভিন্ন চিকিৎসাকে জুড়ে দেওয়ার একটি পরীক্ষামূলক প্রকল্প হিসেবে।
origin-ft-service-line = একটি হাসপাতাল ট্রাস্টের বিভাগ হিসেবে।
origin-medical-association = ডাক্তারদের সমিতি হিসেবে।
origin-other = অন্য ধরনের দল হিসেবে।
partnership-pilot = এর পরীক্ষামূলক প্রকল্পের নম্বর
partnership-integration = এর অংশগুলো কতটা মিলে কাজ করে
integration-virtual = তারা একসঙ্গে কাজ করে, তবে আলাদা প্রতিষ্ঠানই থাকে।
integration-service-or-specialty = কিছু সেবার বেলায় তারা এক হয়ে কাজ করে।
integration-department = পুরো বিভাগগুলো এক হয়ে কাজ করে।
integration-merged = তারা মিলে একটি প্রতিষ্ঠান হয়ে গেছে।
partnership-trust = এর অংশ এমন হাসপাতাল ট্রাস্ট
partnership-joined-up = যেসব চিকিৎসা এটি জুড়ে দেয়
partnership-legal-form = প্রতিষ্ঠানের ধরন

## People and places

population-heading = কাদের জন্য
partnership-population = কত মানুষ
population = প্রায় { $count } জন।
population-above-floor = এটি যথেষ্ট: অন্তত 100,000 (এক লাখ) মানুষ দরকার।
population-below-floor = এটি এখনও যথেষ্ট নয়: অন্তত 100,000 (এক লাখ) মানুষ দরকার।
partnership-basis = কাদের চিকিৎসার দায়িত্ব এর
population-basis-geographic = এর এলাকায় যাঁরা থাকেন, সবাই।
population-basis-registered = এর জিপি সার্জারিগুলোতে যাঁরা রেজিস্টার করা আছেন, সবাই।
partnership-areas = কোথায় কাজ করে

## Money

surplus-heading = বেঁচে যাওয়া টাকা দিয়ে কী হয়
surplus-use = বেঁচে যাওয়া টাকা
surplus-not-for-profit = লাভের জন্য নয়
money-more = এর টাকা সম্পর্কে আরও
money-fair = যাঁদের স্বাস্থ্যসেবা বেশি দরকার, তাঁদের জন্য এটি বেশি টাকা পায়। কাউকে ফিরিয়ে দিয়ে এর কোনো লাভ নেই।
money-real = এর হাতে আসল বাজেট আছে
money-capitated = এটি প্রতিজনের জন্য নির্দিষ্ট টাকা পায়
money-risk-adjusted = যাঁদের স্বাস্থ্যসেবা বেশি দরকার, তাঁদের জন্য এটি বেশি টাকা পায়
money-scope = টাকা কীসের জন্য
budget-scope-hchs = হাসপাতাল ও কমিউনিটি চিকিৎসা।
budget-scope-global = সব চিকিৎসা।
money-gp = জিপি সার্জারির টাকা
general-practice-ring-fenced = তা প্রতিটি জিপি সার্জারির কাছেই থাকে।
general-practice-included = তা একই বাজেটের অংশ।
money-cap = এটি কত টাকা রাখতে পারে, তার কি সীমা আছে?
money-manager = টাকার দেখভাল কে করে
budget-manager-lcp = এই { $partnership-one } নিজেই।
budget-manager-lead-practice = এর একটি জিপি সার্জারি।
budget-manager-third-party = অন্য একটি প্রতিষ্ঠান।
budget-manager-pct = { $funder }।

## Specialists

specialists-heading = বিশেষজ্ঞ, এবং তাঁরা কোথায় আপনাকে দেখেন
engagement-contracted = তাঁরা কিছু সেশনের জন্য আসেন।
engagement-employed = তাঁরা এখানে চাকরি করেন।
engagement-partner = তাঁরা এর অংশীদার।
engagement-chambers = তাঁরা আসেন বিশেষজ্ঞদের একটি দলের মাধ্যমে।
engagement-ft-contract = তাঁরা আসেন একটি হাসপাতাল ট্রাস্টের সঙ্গে চুক্তির মাধ্যমে।
specialists-from = তাঁরা যেখান থেকে আসেন: { $from }।
specialists-hospitals = আপনার হাসপাতালে যাওয়া দরকার হলে তাঁরা আপনাকে এখানে দেখতে পারেন: { $hospitals }।
# $places are GP surgeries and other places.
specialists-at = তাঁরা রোগী দেখেন এখানে: { $places }।

## How it does

measures-heading = এটি কতটা ভালো করছে
measures-intro = আমরা তিনটি জিনিস দেখাই: মানুষ কী বলেন, স্বাস্থ্যের ফল, আর টাকা। আমরা কখনও তারা (স্টার) বা নম্বর দিই না।
measures-legend = প্রতিটি সংখ্যা অন্য একটির সঙ্গে তুলনা করা হয়। তারপর আমরা বলি “ভালো”, “প্রায় একই” বা “খারাপ”।
measures-patient-experience = নিজেদের চিকিৎসা নিয়ে মানুষ যা বলেন
measures-health-outcomes = স্বাস্থ্যের ফল
measures-financial = টাকা
measures-none = এ বিষয়ে আমাদের কাছে কোনো সংখ্যা নেই।
rating-better = { $comparator }-এর চেয়ে ভালো
rating-same = { $comparator }-এর প্রায় একই
rating-worse = { $comparator }-এর চেয়ে খারাপ
rating-not-known = তুলনায় কেমন, আমরা জানি না
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = এখানে: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = কোনো সংখ্যা নেই
measure-direction-higher-is-better = সংখ্যা বেশি হলে ভালো।
measure-direction-lower-is-better = সংখ্যা কম হলে ভালো।
# $period is when the figure was taken.
measure-source = কখন: { $period }। উৎস: { $source }।

## Its GP surgeries

members-heading =
    { $count ->
        [0] এর জিপি সার্জারি
        [one] এর জিপি সার্জারি
       *[other] এর { $count }টি জিপি সার্জারি
    }
members-none = আজ কোনো জিপি সার্জারি এর অংশ নয়।
members-nearest = যেগুলো আপনাকে নিতে পারে সেগুলো আগে, তারপর কাছেরগুলো। দূরত্ব সোজাসুজি মাপা।
members-by-name = যেগুলো আপনাকে নিতে পারে সেগুলো আগে, তারপর নামের ক্রমে।
# $date is the first day.
members-joins = এটি { $date } তারিখে যোগ দেবে।
