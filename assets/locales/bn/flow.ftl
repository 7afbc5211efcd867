### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = জরুরি সাহায্যের জন্য এই পাতার ওপরে দেওয়া নম্বরে ফোন করুন।
start-which = আমার জিপি সার্জারি কোন { $partnership-one }-এর অংশ?
start-stay = আমি যেমন আছি তেমনই থাকতে চাই
start-for-someone-else = আমি অন্য কাউকে সাহায্য করছি
start-all = সব জিপি সার্জারি ও { $partnership-many } দেখুন

## On every page, for somebody who chooses for another person

for-them = যাঁকে সাহায্য করছেন, তাঁর হয়ে উত্তর দিন। এই পাতাগুলোতে “আপনি” মানে সেই মানুষটি।
for-me = আমি নিজের জন্য বেছে নিচ্ছি

## On every question

wizard-continue = এগিয়ে যান
# $number is the number of the question, $of how many there are.
wizard-progress = প্রশ্ন { $number }, মোট { $of }টির মধ্যে
wizard-skip = এই প্রশ্ন বাদ দিন

## Which surgery

surgery-question =
    { $whom ->
        [them] তিনি কোন জিপি সার্জারিতে আছেন?
       *[you] আপনি কোন জিপি সার্জারিতে আছেন?
    }
surgery-question-why =
    { $whom ->
        [them] এটা দিয়ে আমরা জানাই, তাঁর জিপি সার্জারি কোন { $partnership-one }-এর অংশ এবং তার মানে কী।
       *[you] এটা দিয়ে আমরা জানাই, আপনার জিপি সার্জারি কোন { $partnership-one }-এর অংশ এবং তার মানে কী।
    }
surgery-name = জিপি সার্জারির নাম
surgery-name-hint = নামের একটি অংশ বা শহরের নাম লিখুন
surgery-find = জিপি সার্জারি খুঁজুন
surgery-no-name = জিপি সার্জারির নামের একটি অংশ লিখুন।
surgery-none-chosen = তালিকা থেকে একটি জিপি সার্জারি বেছে নিন, অথবা অন্য নাম দিয়ে খুঁজুন।
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] এই নামে কোনো জিপি সার্জারি নেই। বানান মিলিয়ে দেখুন, অথবা নামের কম অংশ লিখুন।
        [one] 1টি জিপি সার্জারি পাওয়া গেছে। নিচে সেটি বেছে নিন।
       *[other] { $total }টি জিপি সার্জারির মধ্যে { $shown }টি নিচে আছে। একটি বেছে নিন, অথবা নামের আরও অংশ লিখুন।
    }
surgery-choose =
    { $whom ->
        [them] তাঁর জিপি সার্জারি বেছে নিন
       *[you] আপনার জিপি সার্জারি বেছে নিন
    }
surgery-none =
    { $whom ->
        [them] তিনি কোনো জিপি সার্জারিতে নেই
       *[you] আমি কোনো জিপি সার্জারিতে নেই
    }
surgery-none-said =
    { $whom ->
        [them] আপনি জানিয়েছেন, তিনি কোনো জিপি সার্জারিতে নেই।
       *[you] আপনি জানিয়েছেন, আপনি কোনো জিপি সার্জারিতে নেই।
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] তিনি আছেন এখানে: { $name }
       *[you] আপনি আছেন এখানে: { $name }
    }
surgery-answer-page = এই জিপি সার্জারি সম্পর্কে আরও
surgery-change =
    { $whom ->
        [them] তিনি অন্য জিপি সার্জারিতে আছেন
       *[you] আমি অন্য জিপি সার্জারিতে আছি
    }

## Where

home-question =
    { $whom ->
        [them] তিনি কোথায় থাকেন?
       *[you] আপনি কোথায় থাকেন?
    }
home-question-why =
    { $whom ->
        [them] এটা দিয়ে আমরা দেখাই তাঁর কাছাকাছি কী আছে, আর তিনি যোগ দিতে পারেন কি না।
       *[you] এটা দিয়ে আমরা দেখাই আপনার কাছাকাছি কী আছে, আর আপনি যোগ দিতে পারেন কি না।
    }
home-label =
    { $whom ->
        [them] তাঁর বাড়ি
       *[you] আপনার বাড়ি
    }
home-hint = পুরো পোস্টকোড দিলে সবচেয়ে ভালো উত্তর পাবেন। শহরের নামও লিখতে পারেন।
second-label =
    { $whom ->
        [them] তিনি প্রায়ই যান এমন আরেকটি জায়গা, যেমন কাজের জায়গা (না লিখলেও চলবে)
       *[you] আপনি প্রায়ই যান এমন আরেকটি জায়গা, যেমন কাজের জায়গা (না লিখলেও চলবে)
    }
second-hint =
    { $whom ->
        [them] যেমন, যেখানে তিনি কাজ বা পড়াশোনা করেন, বা যেখানে কেউ তাঁর দেখাশোনা করেন
       *[you] যেমন, যেখানে আপনি কাজ বা পড়াশোনা করেন, বা কারও দেখাশোনা করেন
    }
home-no-address-said =
    { $whom ->
        [them] তাঁর স্থায়ী ঠিকানা নেই। দিনে তিনি যেখানে থাকেন এমন একটি জায়গা লিখুন, অথবা এগিয়ে যান।
       *[you] আপনার স্থায়ী ঠিকানা নেই। দিনে আপনি যেখানে থাকেন এমন একটি জায়গা লিখুন, অথবা এগিয়ে যান।
    }
home-place-said = জায়গা যোগ হয়েছে। আরেকটি যোগ করুন, অথবা এগিয়ে যান।
home-areas = তালিকা থেকে একটি এলাকা বেছে নিন

## Preferences

preferences-question =
    { $whom ->
        [them] তাঁর কাছে কোন বিষয়গুলো জরুরি?
       *[you] আপনার কাছে কোন বিষয়গুলো জরুরি?
    }
preferences-why = আপনি যাতে টিক দেবেন, প্রতিটি পছন্দে সে বিষয়ে জানানো থাকবে। কিছুই বাদ পড়বে না।
preferences-legend = এসব বিষয়ে জানান:
preferences-hint = যেকোনোটিতে টিক দিন, না দিলেও চলবে
preferences-nothing = এখানে বেছে নেওয়ার কিছু নেই। তালিকায় এগিয়ে যান।
