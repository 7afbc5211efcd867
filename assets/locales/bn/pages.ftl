### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = আপনার চিকিৎসার দায়িত্বে কে থাকবে, বেছে নিন
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = মেনু
nav-start = নতুন করে শুরু
nav-rights = আপনার অধিকার
nav-explained = { $partnership-many } সম্পর্কে
nav-about = এই তথ্য সম্পর্কে
emergency-label = জরুরি অবস্থায়
example-label = উদাহরণ
example-banner = এটি একটি উদাহরণ। জায়গা ও জিপি সার্জারিগুলো বানানো। বেছে নেওয়ার জন্য এটি ব্যবহার করবেন না।
footer-heading = এই সাইট সম্পর্কে আরও
# A label for the warning about the age of the information.
age-label = এই তথ্য কত পুরোনো
age-old = এই তথ্য পুরোনো হয়ে গিয়ে থাকতে পারে। যাওয়ার আগে ফোন করুন।
# The device's clock stands before the day that the information describes.
age-clock = এই ডিভাইসের ঘড়ি ঠিক নেই মনে হয়, তাই এখানকার তারিখও ভুল হতে পারে। যাওয়ার আগে ফোন করুন।
# $date is the day that the information describes, $id the first digits of the release.
footer-release = তথ্য { $date } তারিখের। সংস্করণ { $id }।
help-heading = কারও সঙ্গে কথা বলুন
# $name is the organisation that publishes the information.
help-intro = { $name } আপনাকে বেছে নিতে সাহায্য করতে পারে, বা আরও জানাতে পারে।
help-nobody = আমাদের কোনো হেল্পলাইন নেই। কোনো জিপি সার্জারিতে জিজ্ঞেস করুন।
inset-prefix = তথ্য
error-heading = একটি সমস্যা হয়েছে
error-prefix = ভুল
not-known = জানা নেই
yes = হ্যাঁ
no = না
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = তথ্য আনা হচ্ছে।

## The dataset cannot be used

failed-heading = এই তথ্য আমরা আপনাকে দেখাতে পারছি না
failed-missing = তথ্যের একটি অংশ এই সাইটে নেই।
failed-unreachable = তথ্য আসেনি। আপনার ইন্টারনেট সংযোগ হয়তো নেই।
failed-altered = তথ্যের একটি অংশ যেমন প্রকাশ করা হয়েছিল, তেমন নেই। হয়তো তা বদলানো বা কেটে ফেলা হয়েছে।
failed-version = এই তথ্য এই সাইটের অন্য সংস্করণের জন্য তৈরি।
failed-nothing-shown = ভুল হতে পারে এমন কিছু দেখানোর চেয়ে আমরা আপনাকে কিছুই দেখাই না।
failed-next-heading = আপনি যা করতে পারেন
failed-reload = কয়েক মিনিট পরে পাতাটি আবার খুলুন।
# $contact is whom to call, as the release says it.
failed-contact = আমাদের জানান, অথবা সাহায্য চান: { $contact }
failed-contact-unknown = আপনার জিপি সার্জারিতে জিজ্ঞেস করুন। আপনি কী বেছে নিতে পারেন, তারা বলতে পারবে।
failed-emergency = জরুরি অবস্থায় 999 নম্বরে ফোন করুন। এই সাইটের জন্য অপেক্ষা করবেন না।
failed-details = যিনি এটি সারাবেন, তাঁর জন্য বিস্তারিত
failed-file = ফাইল: { $file }

## The start page

start-heading = আপনার জিপি সার্জারি বা { $partnership-one } বেছে নিন
start-lede = আপনার কাছাকাছি { $partnership-many } ও জিপি সার্জারি, তারা কী সেবা দেয়, আর আপনি যোগ দিতে পারেন কি না দেখুন।
start-privacy = আপনি কোথায় থাকেন, তা এই ডিভাইসেই থাকে। আমরা তা কোথাও পাঠাই না।
start-what-summary = { $partnership-one } কী?
start-what-like = জিপি সার্জারি ও বিশেষজ্ঞদের একটি দল, যারা একসঙ্গে কাজ করে। কয়েকজন ডাক্তারের একটি সার্জারির মতোই, তবে আরও বড়।
start-what-choice = এর অংশ এমন জিপি সার্জারির মাধ্যমে আপনি এতে যোগ দিতে পারেন। অথবা { $funder }-এর সঙ্গেই থাকতে পারেন।
start-cannot-summary = এই সাইট যা করতে পারে না
start-cannot-join = এটি আপনাকে রেজিস্টার করতে পারে না। তা করতে হয় জিপি সার্জারির সঙ্গে।
start-cannot-advise = কী বেছে নেবেন, এটি তা বলে না। কী কী আছে, শুধু তা দেখায়।
start-cannot-health = এটি কখনও আপনার স্বাস্থ্য, বয়স বা নাম জানতে চায় না।
# $surgeries and $partnerships are numbers.
start-counts =
    এই তথ্যে আছে { $surgeries }টি জিপি সার্জারি এবং { $partnerships ->
        [one] { $partnerships }টি { $partnership-one }
       *[other] { $partnerships }টি { $partnership-many }
    }।

place-label = আপনার পোস্টকোড, অথবা জিপি সার্জারির নাম
place-hint = শহরের নাম বা পোস্টকোডের প্রথম অর্ধেক দিলেও চলবে
place-looking = জায়গাটি খোঁজা হচ্ছে।
place-submit = খুঁজুন
place-use-location = আমি যেখানে আছি তা ব্যবহার করুন
place-no-fixed-address = আমার স্থায়ী ঠিকানা নেই
place-forget = আমি কোথায় থাকি মুছে ফেলুন
place-device = আপনার এখনকার জায়গা
place-given = আপনার দেওয়া জায়গা
problem-no-postcodes = এই তথ্যের সঙ্গে পোস্টকোড আসেনি। তার বদলে জিপি সার্জারির নাম লিখুন।
problem-postcodes-failed = এই পোস্টকোড আমরা খুঁজে দেখতে পারিনি। আবার চেষ্টা করুন, অথবা শুধু প্রথম অর্ধেক লিখুন।

## How to reach somebody

contact-phone = ফোন
contact-textphone = টেক্সটফোন
contact-email = ইমেইল
contact-website = ওয়েবসাইট
contact-address = ঠিকানা

## Opening times

hours-closed = বন্ধ
hours-not-known = কখন খোলা থাকে, আমরা জানি না। যাওয়ার আগে ফোন করুন।
hours-all-day = 24 ঘণ্টা খোলা
hours-stretch = { $opens } থেকে { $closes }
time-morning = { $time }am
time-afternoon = { $time }pm
time-midday = দুপুর 12টা
time-midnight = রাত 12টা
weekday-0 = সোমবার
weekday-1 = মঙ্গলবার
weekday-2 = বুধবার
weekday-3 = বৃহস্পতিবার
weekday-4 = শুক্রবার
weekday-5 = শনিবার
weekday-6 = রবিবার

## Words of the tables

# $by is an organisation.
delivery-made = এটি নিজেই এই সেবা দেয়।
delivery-bought = এটি অন্য একটি প্রতিষ্ঠান থেকে এই সেবার ব্যবস্থা করে।
delivery-by-other-lcp = অন্য একটি { $partnership-one } এই সেবা দেয়।
delivery-by-pct-on-behalf = এর হয়ে { $funder } এই সেবার ব্যবস্থা করে।
delivery-blocked-back = এই সেবার ব্যবস্থা করে { $funder }, { $partnership-one } নয়।
delivery-not-known = এই সেবা কে দেয়, আমরা জানি না।
stage-forming = এটি গড়ে তোলা হচ্ছে।
stage-pilot = এটি পরীক্ষামূলকভাবে চলছে।
stage-live = এটি চালু আছে।
stage-closing = এটি শেষ হয়ে আসছে।
legal-form-company-limited-by-guarantee = কোম্পানি লিমিটেড বাই গ্যারান্টি। এর সদস্য আছে, শেয়ারের মালিক নেই।
legal-form-multi-professional-partnership = কয়েকটি পেশার মানুষের একটি পার্টনারশিপ।
legal-form-network-with-social-enterprise = জিপি সার্জারির একটি জোট, যা নিজের বাজেট একটি সামাজিক উদ্যোগের (সোশ্যাল এন্টারপ্রাইজ) হাতে দেয়।
legal-form-cic = কমিউনিটি ইন্টারেস্ট কোম্পানি। এর টাকা স্থানীয় মানুষের জন্যই খরচ করতে হয়।
legal-form-llp = লিমিটেড লায়াবিলিটি পার্টনারশিপ। এর সদস্যরাই এর মালিক।
legal-form-foundation-trust = NHS ফাউন্ডেশন ট্রাস্ট। এর সদস্যরা সাধারণ মানুষ, তাঁরা গভর্নর নির্বাচন করেন।
legal-form-consortium-pms = একই চুক্তিতে থাকা কয়েকটি জিপি সার্জারির দল।
legal-form-industrial-provident-society = এমন সমিতি, যার মালিক এর সদস্যরা।
legal-form-charity = দাতব্য প্রতিষ্ঠান (চ্যারিটি)।
legal-form-other = অন্য ধরনের।
public-voice-public-membership = স্থানীয় মানুষ এর সদস্য হতে পারেন।
public-voice-elected-lay-majority-board = এর বোর্ডের বেশির ভাগ সদস্য সাধারণ মানুষ, স্থানীয় মানুষের ভোটে নির্বাচিত।
public-voice-patients-council = এর একটি রোগী পরিষদ আছে।
public-voice-advisory-group = স্থানীয় মানুষের একটি দল একে পরামর্শ দেয়।
public-voice-consultation = নিজের পরিকল্পনা নিয়ে এটি স্থানীয় মানুষের মতামত নেয়।
voice-not-known = স্থানীয় মানুষ কীভাবে মতামত দেন, আমরা জানি না।

## No page

not-found-heading = পাতাটি পাওয়া যায়নি
not-found-typed = পাতার ঠিকানা নিজে লিখে থাকলে, তা ঠিক আছে কি না দেখুন।
not-found-nearest = আপনি কি এগুলোর কোনোটি খুঁজছেন?
not-found-gone = এটি আমাদের তথ্যে আর নেই।
not-found-follows = এর বদলে এসেছে:
not-found-start = শুরুতে যান
