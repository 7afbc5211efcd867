### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
###
### Words: GP surgery = جی پی سرجری (feminine; جی پی سرجریاں، جی پی سرجریوں), partnership = پارٹنرشپ، پارٹنرشپس,
### funder = مقامی NHS تنظیم, organisation = تنظیم, to join = شامل ہونا, to leave = الگ ہونا, to register = رجسٹر ہونا,
### to take new people = نئے مریض لینا, the list (of a GP surgery) = لسٹ, list is closed = لسٹ بند ہے,
### list (of results) = فہرست, results = فہرست, area = علاقہ, home visit = ہوم وزٹ, choice (one that can be chosen) = آپشن,
### choice (that somebody made) = انتخاب, to choose = چننا, to stay (with a funder) = کے ساتھ رہنا,
### staying (without a name) = جیسے ہیں ویسے ہی رہنا, shortlist = شارٹ لسٹ, filter = فلٹر, full postcode = پورا پوسٹ کوڈ,
### no fixed address = مستقل پتے کے بغیر, rule = اصول, limits = پابندیاں, being tried out = آزمایا جا رہا ہے,
### record = ریکارڈ, release = ریلیز, We do not know = ہمیں معلوم نہیں, now = اس وقت.
### The gender of an inserted name or term is not known: no adjective, کا/کی or verb may agree with it.

## The words used until a dataset has said its own

word-partnership = پارٹنرشپ
word-partnership-one = پارٹنرشپ
word-partnership-many = پارٹنرشپس
word-funder = مقامی NHS تنظیم
word-funder-one = مقامی NHS تنظیم
word-funder-many = مقامی NHS تنظیمیں

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month }، { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

distance-less-than-half-a-mile = آدھے میل سے کم
distance-half-a-mile = تقریباً آدھا میل
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles =
    { $miles ->
        [one] تقریباً 1 میل
       *[other] تقریباً { $miles } میل
    }
# $distance is one of the texts above.
distance-in-a-straight-line = سیدھی لکیر میں { $distance }

## The four answers

outcome-can-join = آپ شامل ہو سکتے ہیں
outcome-can-join-with-limits = آپ شامل ہو سکتے ہیں، کچھ پابندیوں کے ساتھ
outcome-ask-first = پہلے پوچھیں
outcome-not-now = آپ اس وقت شامل نہیں ہو سکتے

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = آپ یہاں رجسٹرڈ ہیں
outcome-depends-on-place = یہ اس پر منحصر ہے کہ آپ کہاں رہتے ہیں
outcome-depends-on-postcode = یہ آپ کے پورے پوسٹ کوڈ پر منحصر ہے
outcome-no-home-visits = آپ شامل ہو سکتے ہیں، لیکن ہوم وزٹ نہیں ہوں گے
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = آپ اپنی جی پی سرجری کے ذریعے اس میں شامل ہیں
outcome-joins-partnership = آپ اپنی جی پی سرجری کے ذریعے اس میں شامل ہو جائیں گے

# $date is the day of the answer.
answer-for-day = یہ جواب { $date } کے لیے ہے۔

## Reasons: how far the information can be relied on

reason-no-record = یہ جی پی سرجری ہماری معلومات میں نہیں ہے۔
reason-status-not-known = ہمیں معلوم نہیں کہ یہ جی پی سرجری نئے مریض لے رہی ہے یا نہیں۔
reason-never-checked = ہمیں معلوم نہیں کہ اس جی پی سرجری کی معلومات آخری بار کب چیک کی گئی تھیں۔
reason-checked-long-ago = ہم نے اسے آخری بار { $date } کو چیک کیا تھا۔ ہو سکتا ہے کہ اس کے بعد کچھ بدل گیا ہو۔
reason-checked-too-long-ago = ہم نے اسے آخری بار { $date } کو چیک کیا تھا۔ اسے ایک سال سے زیادہ ہو گیا ہے، اس لیے ہم اس پر بھروسا نہیں کر سکتے۔
reason-rule-not-in-force = ہمیں ایسا کوئی اصول نہیں ملا جو اس دن اس کی اجازت دیتا ہو۔ سرجری سے پوچھیں کہ ایسا کیوں ہے۔

## Reasons: the list

reason-not-yet-open = یہ جی پی سرجری { $date } سے نئے مریض لینا شروع کرے گی۔
# $date is the first day after the closing.
reason-list-closed-until = یہ جی پی سرجری { $date } سے پہلے نئے مریض نہیں لے گی۔
reason-list-closed = یہ جی پی سرجری نئے مریض نہیں لے رہی۔ ہمیں معلوم نہیں کہ اس کی لسٹ کب کھلے گی۔
# $who is the organisation that agreed to the closing.
reason-closing-agreed = { $who } نے اس کی منظوری دی ہے۔
reason-list-limited = یہ جی پی سرجری کچھ نئے مریض لیتی ہے۔ یہ ہر بار الگ فیصلہ کرتی ہے۔
# $why is what the GP surgery says, word for word.
reason-they-say = سرجری کا کہنا ہے: { $why }
reason-list-opens = { $date } سے یہ جی پی سرجری نئے مریض لے گی۔
reason-list-becomes-limited = { $date } سے یہ جی پی سرجری صرف کچھ نئے مریض لے گی۔
reason-list-closes = { $date } سے یہ جی پی سرجری نئے مریض نہیں لے گی۔
reason-list-not-known-after = ہمیں معلوم نہیں کہ { $date } سے یہ جی پی سرجری نئے مریض لے گی یا نہیں۔
reason-family-while-closed = اگر آپ کے ساتھ رہنے والے قریبی گھر والے یہاں پہلے سے رجسٹرڈ ہیں تو شاید آپ شامل ہو سکیں۔ سرجری سے پوچھیں۔

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] آپ کی دوسری جگہ اس جی پی سرجری کے علاقے کے اندر ہے۔
       *[home] آپ کا گھر اس جی پی سرجری کے علاقے کے اندر ہے۔
    }
area-outside =
    { $place ->
        [second] آپ کی دوسری جگہ اس جی پی سرجری کے علاقے سے باہر ہے۔
       *[home] آپ کا گھر اس جی پی سرجری کے علاقے سے باہر ہے۔
    }
area-in-outer-area =
    { $place ->
        [second] آپ کی دوسری جگہ اس جی پی سرجری کے صرف بیرونی علاقے میں ہے۔ وہ علاقہ ان لوگوں کے لیے ہے جو پہلے سے رجسٹرڈ ہیں۔
       *[home] آپ کا گھر اس جی پی سرجری کے صرف بیرونی علاقے میں ہے۔ وہ علاقہ ان لوگوں کے لیے ہے جو پہلے سے رجسٹرڈ ہیں۔
    }
area-on-the-line =
    { $place ->
        [second] آپ کی دوسری جگہ اس جی پی سرجری کے علاقے کے بالکل کنارے پر ہے۔
       *[home] آپ کا گھر اس جی پی سرجری کے علاقے کے بالکل کنارے پر ہے۔
    }
area-partly-inside = { $outward } کا ایک حصہ اس جی پی سرجری کے علاقے کے اندر ہے، اور ہو سکتا ہے کہ دوسرا حصہ اندر نہ ہو۔
area-not-sure-outward = صرف { $outward } سے ہم نہیں بتا سکتے کہ آپ اس جی پی سرجری کے علاقے کے اندر ہیں یا نہیں۔
area-not-sure =
    { $place ->
        [second] ہم نہیں بتا سکتے کہ آپ کی دوسری جگہ اس جی پی سرجری کے علاقے کے اندر ہے یا نہیں۔
       *[home] ہم نہیں بتا سکتے کہ آپ کا گھر اس جی پی سرجری کے علاقے کے اندر ہے یا نہیں۔
    }
area-not-published = ہمیں معلوم نہیں کہ یہ جی پی سرجری کس علاقے کے مریض لیتی ہے۔
area-no-fixed-address = ہمیں معلوم نہیں کہ یہ جی پی سرجری ایسے مریض لیتی ہے یا نہیں جن کا کوئی مستقل پتہ نہیں۔

reason-outside-area = یہ اپنے علاقے سے باہر کے نئے مریض نہیں لیتی۔
reason-out-of-area-not-known = ہمیں معلوم نہیں کہ یہ اپنے علاقے سے باہر کے مریض لیتی ہے یا نہیں۔
reason-out-of-area-case-by-case = اپنے علاقے سے باہر کے مریضوں کے بارے میں یہ ہر بار الگ فیصلہ کرتی ہے۔
reason-no-home-visits = ڈاکٹر یا نرس آپ کو دیکھنے گھر نہیں آئیں گے۔
reason-no-home-visits-if-outside = اگر آپ اس کے علاقے سے باہر ہیں تو ڈاکٹر یا نرس آپ کو دیکھنے گھر نہیں آئیں گے۔
reason-area-not-checked = ہمیں معلوم نہیں کہ آپ کہاں رہتے ہیں، اس لیے ہم نے اس جی پی سرجری کا علاقہ چیک نہیں کیا۔
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] آپ نے جو بتایا، اس سے ہم نہیں بتا سکتے کہ آپ کس { $funder } کے علاقے میں رہتے ہیں۔
       *[no] ہمیں معلوم نہیں کہ آپ کہاں رہتے ہیں، اس لیے ہم نے چیک نہیں کیا کہ آپ کس { $funder } کے علاقے میں ہیں۔
    }
reason-no-fixed-address-needed = آپ یہاں مستقل پتے کے بغیر رجسٹر ہو سکتے ہیں۔

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] آپ کی دوسری جگہ { $lives-with } کے علاقے میں ہے۔ یہ جی پی سرجری { $surgery-with } کے ساتھ ہے۔
       *[home] آپ { $lives-with } کے علاقے میں رہتے ہیں۔ یہ جی پی سرجری { $surgery-with } کے ساتھ ہے۔
    }
reason-outside-border =
    { $place ->
        [second] آپ کی دوسری جگہ { $surgery-with } کے علاقے سے باہر ہے۔ یہ جی پی سرجری اسی کے ساتھ ہے۔
       *[home] آپ { $surgery-with } کے علاقے سے باہر رہتے ہیں۔ یہ جی پی سرجری اسی کے ساتھ ہے۔
    }

## Reasons: a second GP surgery

reason-second-not-offered = یہ جی پی سرجری ایسے مریض نہیں لیتی جو کوئی اور جی پی سرجری بھی رکھیں۔
# $name is a funder's name, or "The PCT".
the-funder = { $funder }
reason-second-not-offered-by-funder = { $name } نے فیصلہ کیا ہے کہ آپ صرف ایک جی پی سرجری رکھ سکتے ہیں۔
reason-second-undecided = اس جی پی سرجری نے ابھی فیصلہ نہیں کیا کہ آپ کوئی اور جی پی سرجری رکھ سکتے ہیں یا نہیں۔
reason-second-undecided-by-funder = { $name } نے ابھی فیصلہ نہیں کیا کہ آپ 2 جی پی سرجریاں رکھ سکتے ہیں یا نہیں۔
reason-second-not-known = ہمیں معلوم نہیں کہ آپ ساتھ میں کوئی اور جی پی سرجری بھی رکھ سکتے ہیں یا نہیں۔
reason-second-pilot = یہاں 2 جی پی سرجریاں رکھنے کا طریقہ آزمایا جا رہا ہے۔ پوچھیں کہ آپ اس میں حصہ لے سکتے ہیں یا نہیں۔
reason-second-as-described = آپ یہاں 2 جی پی سرجریاں رکھ سکتے ہیں، کچھ پابندیوں کے ساتھ۔
reason-switching-closed = { $name } نے فیصلہ کیا ہے کہ لوگ ہر وقت اپنا انتخاب نہیں بدل سکتے۔
reason-switching-as-described = { $name } نے فیصلہ کیا ہے کہ لوگ کب اپنا انتخاب بدل سکتے ہیں۔

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = آپ اس جی پی سرجری میں پہلے سے رجسٹرڈ ہیں۔
reason-may-stay-in-outer-area = آپ اس جی پی سرجری کے بیرونی علاقے میں رہتے ہیں، اس لیے آپ رجسٹرڈ رہ سکتے ہیں۔
reason-practice-joins = یہ جی پی سرجری { $date } کو { $name } میں شامل ہو گی۔
reason-practice-leaves = یہ جی پی سرجری { $date } تک { $name } میں ہے۔ پھر یہ الگ ہو جائے گی۔
reason-practice-leaves-later = یہ جی پی سرجری { $date } کے بعد { $name } سے الگ ہو جائے گی۔
reason-practice-moves = { $date } کو یہ جی پی سرجری { $from } سے { $name } میں چلی جائے گی۔
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = { $name } کو قائم کیا جا رہا ہے۔ ہمیں معلوم نہیں کہ اس کا کام کب شروع ہو گا۔
stage-partnership-forming-day =
    { $over ->
        [yes] { $name } کو قائم کیا جا رہا ہے۔ اس کا کام { $date } کو شروع ہونا تھا۔ ہمیں معلوم نہیں کہ شروع ہوا یا نہیں۔
       *[no] { $name } کو قائم کیا جا رہا ہے۔ اس کا کام { $date } کو شروع ہو گا۔ تب تک آپ کی دیکھ بھال کا خرچ { $funder } کے ذمے ہے۔
    }
stage-partnership-closing = { $name } کو بند کیا جا رہا ہے۔ ہمیں معلوم نہیں کہ اس کا آخری دن کب ہے۔
stage-partnership-closing-day =
    { $over ->
        [yes] { $name } کا کام بند ہو چکا ہے۔ اس کا آخری دن { $date } تھا۔
       *[no] { $name } کو بند کیا جا رہا ہے۔ اس کا آخری دن { $date } ہے۔
    }
stage-partnership-pilot = { $name } کو آزمایا جا رہا ہے۔
stage-partnership-pilot-day =
    { $over ->
        [yes] { $name } کو { $date } تک آزمایا گیا۔ { $funder } سے پوچھیں کہ اس کا کام جاری ہے یا نہیں۔
       *[no] { $name } کو { $date } تک آزمایا جا رہا ہے۔
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] { $name } کا کنٹریکٹ { $date } کو ختم ہو گیا۔ { $funder } سے پوچھیں کہ اس کا کام جاری ہے یا نہیں۔
       *[no] { $name } کا کنٹریکٹ { $date } کو ختم ہو گا۔ { $funder } سے پوچھیں کہ اس کے بعد کیا ہو گا۔
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = یہ اصول یہاں سے لیا گیا ہے: { $source }۔
source-record = یہ معلومات یہاں سے لی گئی ہیں: { $source }۔
source-checked-on = { $date } کو چیک کیا گیا۔
source-never-checked = ہمیں معلوم نہیں کہ اسے کب چیک کیا گیا تھا۔

## What to do next

next-join-here = جی پی سرجری سے رابطہ کریں اور رجسٹر کرنے کو کہیں۔
next-stay-as-you-are = یہاں رجسٹرڈ رہنے کے لیے آپ کو کچھ کرنے کی ضرورت نہیں۔
next-ask-the-practice = جی پی سرجری کو فون کریں اور پوچھیں کہ کیا آپ شامل ہو سکتے ہیں۔
next-ask-to-stay = اپنی جی پی سرجری کو فون کریں اور پوچھیں کہ کیا آپ رجسٹرڈ رہ سکتے ہیں۔
next-give-a-place = لکھیں کہ آپ کہاں رہتے ہیں۔ پھر ہم چیک کر سکیں گے۔
next-give-full-postcode = اپنا پورا پوسٹ کوڈ لکھیں۔ پھر ہم دوبارہ چیک کر سکیں گے۔
# $date is the day on which the list may be open again.
next-wait-until = آپ { $date } کو یا اس کے بعد اس جی پی سرجری سے دوبارہ پوچھ سکتے ہیں۔
next-wait = آپ اس جی پی سرجری سے بعد میں پوچھ سکتے ہیں۔
next-or-find-a-place = یا کوئی اور جی پی سرجری ڈھونڈنے میں مدد لیں۔
next-choose-another = فہرست میں سے کوئی اور جی پی سرجری چنیں۔
next-choose-one-practice = وہ ایک جی پی سرجری چنیں جس میں آپ رہنا چاہتے ہیں۔

# $name is an organisation, $phone its number.
ask-by-phone = ان سے پوچھیں: { $name }، { $phone }۔
ask = { $name } سے پوچھیں۔

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = ہمیں اس { $partnership-one } کی کسی جی پی سرجری کا علم نہیں۔
partnership-depends-on-place =
    { $of ->
        [one] لکھیں کہ آپ کہاں رہتے ہیں۔ پھر ہم چیک کر سکیں گے کہ اس کی واحد جی پی سرجری آپ کو لے سکتی ہے یا نہیں۔
       *[other] لکھیں کہ آپ کہاں رہتے ہیں۔ پھر ہم چیک کر سکیں گے کہ اس کی { $of } جی پی سرجریوں میں سے کون سی آپ کو لے سکتی ہیں۔
    }
partnership-can-join =
    { $of ->
        [one] اس کی واحد جی پی سرجری اس وقت آپ کو لے سکتی ہے۔
       *[other] اس کی جو جی پی سرجریاں اس وقت آپ کو لے سکتی ہیں: { $of } میں سے { $count }۔
    }
partnership-ask-first =
    { $of ->
        [one] اس کی واحد جی پی سرجری سے پہلے پوچھیں۔
       *[other] اس کی جن جی پی سرجریوں سے آپ کو پہلے پوچھنا ہے: { $of } میں سے { $count }۔
    }
partnership-not-now =
    { $of ->
        [one] اس کی واحد جی پی سرجری اس وقت آپ کو نہیں لے سکتی۔
       *[other] اس کی { $of } جی پی سرجریوں میں سے کوئی بھی اس وقت آپ کو نہیں لے سکتی۔
    }
partnership-depends-on-postcode =
    { $of ->
        [one] اپنا پورا پوسٹ کوڈ لکھیں۔ پھر ہم چیک کر سکیں گے کہ اس کی واحد جی پی سرجری آپ کو لے سکتی ہے یا نہیں۔
       *[other] اپنا پورا پوسٹ کوڈ لکھیں۔ پھر ہم چیک کر سکیں گے کہ اس کی { $of } جی پی سرجریوں میں سے کون سی آپ کو لے سکتی ہیں۔
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = آپ کی جی پی سرجری { $date } کو اس میں شامل ہو گی۔
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = آپ کی جی پی سرجری { $date } تک اس میں ہے۔ پھر وہ الگ ہو جائے گی۔
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = لکھیں کہ آپ کہاں رہتے ہیں۔ پھر ہم اس کی دوسری جی پی سرجریاں چیک کر سکیں گے۔
partnership-other-depends-on-postcode = اپنا پورا پوسٹ کوڈ لکھیں۔ پھر ہم اس کی دوسری جی پی سرجریاں چیک کر سکیں گے۔
partnership-other-can-join =
    { $of ->
        [one] اس کی دوسری جی پی سرجری بھی آپ کو لے سکتی ہے۔
       *[other] اس کی جو دوسری جی پی سرجریاں بھی آپ کو لے سکتی ہیں: { $of } میں سے { $count }۔
    }
partnership-other-ask-first =
    { $of ->
        [one] اس کی دوسری جی پی سرجری سے پہلے پوچھیں۔
       *[other] اس کی جن دوسری جی پی سرجریوں سے آپ کو پہلے پوچھنا ہے: { $of } میں سے { $count }۔
    }
partnership-other-not-now =
    { $of ->
        [one] اس کی دوسری جی پی سرجری اس وقت آپ کو نہیں لے سکتی۔
       *[other] اس کی { $of } دوسری جی پی سرجریوں میں سے کوئی بھی اس وقت آپ کو نہیں لے سکتی۔
    }

## Staying with the funder

stay-with-funder = { $funder } کے ساتھ رہیں
# $name is the funder's name.
stay-with-name = { $name } کے ساتھ رہیں
# Where the funder has not said in its own words what staying means.
stay-means-not-said = ہمیں نہیں بتایا گیا کہ یہاں اس کے ساتھ رہنے کا کیا مطلب ہے۔
stay-means-depends = ساتھ رہنے کا کیا مطلب ہے، یہ اس پر منحصر ہے کہ آپ کس { $funder } کے علاقے میں ہیں۔
# In place of the answer, for staying.
stay-always = آپ ہمیشہ اسی کے ساتھ رہ سکتے ہیں
stay-by-changing = آپ اپنی جی پی سرجری بدل کر اسی کے ساتھ رہ سکتے ہیں
stay-ask-how = آپ اسی کے ساتھ رہ سکتے ہیں۔ پوچھیں کہ آپ کے لیے یہ کیسے ہو گا

## My surgery: where it stands. $name is the partnership's name

standing-in = آپ کی جی پی سرجری { $name } میں ہے۔
standing-in-since = آپ کی جی پی سرجری { $date } سے { $name } میں ہے۔
standing-with-funder = آپ کی جی پی سرجری کسی { $partnership-one } میں نہیں ہے۔ آپ کی دیکھ بھال کا خرچ { $funder } کے ذمے ہے۔
standing-not-known = ہمیں معلوم نہیں کہ آپ کی جی پی سرجری کس { $partnership-one } میں ہے۔
standing-joins = آپ کی جی پی سرجری { $date } کو { $name } میں شامل ہو گی۔
# $date is the last day in the partnership.
standing-leaves = آپ کی جی پی سرجری { $date } تک { $name } میں ہے۔ پھر وہ الگ ہو جائے گی۔
standing-moves = { $date } کو آپ کی جی پی سرجری { $from } سے { $name } میں چلی جائے گی۔
standing-left = آپ کی جی پی سرجری { $date } تک { $name } میں تھی۔

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = میری جی پی سرجری { $name } میں شامل ہو گئی ہے۔ میرا کیا ہو گا؟
surgery-joins-question = میری جی پی سرجری { $name } میں شامل ہو رہی ہے۔ میرا کیا ہو گا؟
surgery-moves-question = میری جی پی سرجری { $name } میں جا رہی ہے۔ میرا کیا ہو گا؟
surgery-ends-question = { $name } کے ختم ہونے پر میرا کیا ہو گا؟
surgery-leaves-question = میری جی پی سرجری { $name } سے الگ ہو رہی ہے۔ میرا کیا ہو گا؟
surgery-left-question = میری جی پی سرجری { $name } سے الگ ہو گئی ہے۔ میرا کیا ہو گا؟
surgery-keep-and-stay-question = کیا میرے لیے اپنی جی پی سرجری رکھنا اور { $funder } کے ساتھ رہنا ممکن ہے؟
# $what is a sentence of the partnership's own.
surgery-changes = یہ بدلے گا: { $what }
surgery-stays = یہ ویسا ہی رہے گا: { $what }
surgery-effects-not-said = { $name } نے نہیں بتایا کہ آپ کے لیے کیا بدلے گا۔

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = { $date } سے:
policy-until-then = تب تک یہ طے نہیں ہے۔
# $date is the last day.
policy-until = یہ { $date } کو ختم ہو گا۔
policy-pilot-ended = اسے { $date } تک آزمایا گیا۔ آزمائش ختم ہو چکی ہے، اور اس کے سوا کچھ طے نہیں ہوا۔
policy-funder-not-known = ہمیں معلوم نہیں کہ آپ کے لیے اس کا فیصلہ کس { $funder } کو کرنا ہے۔

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] آپ اپنی جی پی سرجری رکھ سکتے ہیں اور { $funder } کے ساتھ رہ سکتے ہیں۔
        [no] اگر آپ کی جی پی سرجری کسی { $partnership-one } میں ہے تو آپ اسے رکھ کر { $funder } کے ساتھ نہیں رہ سکتے۔
        [pilot] اپنی جی پی سرجری رکھنے اور { $funder } کے ساتھ رہنے کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ آپ اپنی جی پی سرجری کیسے رکھ سکتے ہیں۔
    }
policy-keep-surgery-and-stay-undecided = ابھی طے نہیں ہوا کہ آپ اپنی جی پی سرجری رکھ کر { $funder } کے ساتھ رہ سکتے ہیں یا نہیں۔

policy-dual-membership-decided =
    { $decision ->
        [yes] آپ 2 جی پی سرجریاں رکھ سکتے ہیں۔
        [no] آپ صرف ایک جی پی سرجری رکھ سکتے ہیں۔
        [pilot] 2 جی پی سرجریاں رکھنے کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ 2 جی پی سرجریاں کیسے رکھی جا سکتی ہیں۔
    }
policy-dual-membership-undecided = ابھی طے نہیں ہوا کہ آپ 2 جی پی سرجریاں رکھ سکتے ہیں یا نہیں، اور آپ کا ریکارڈ کس کے پاس ہو گا۔

policy-switching-decided =
    { $decision ->
        [yes] آپ جب چاہیں اپنا انتخاب بدل سکتے ہیں۔
        [no] آپ ہر وقت اپنا انتخاب نہیں بدل سکتے۔
        [pilot] جب چاہیں انتخاب بدلنے کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ آپ کب اپنا انتخاب بدل سکتے ہیں۔
    }
policy-switching-undecided = ابھی طے نہیں ہوا کہ آپ کب اپنا انتخاب بدل سکتے ہیں۔

policy-finding-a-place-decided =
    { $decision ->
        [yes] اگر آپ کے قریب ہر لسٹ بند ہو تو آپ کے لیے جی پی سرجری ڈھونڈنا { $funder } کے ذمے ہے۔
        [no] اگر ہر لسٹ بند ہو تو آپ کے لیے جی پی سرجری ڈھونڈنا { $funder } کے ذمے نہیں ہے۔
        [pilot] جی پی سرجری ڈھونڈنے میں مدد کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] اگر آپ کے قریب ہر لسٹ بند ہو تو مدد موجود ہے۔
    }
policy-finding-a-place-undecided = ابھی طے نہیں ہوا کہ اگر آپ کے قریب ہر لسٹ بند ہو تو آپ کے لیے جی پی سرجری کون ڈھونڈے گا۔

policy-appeals-decided =
    { $decision ->
        [yes] آپ کہہ سکتے ہیں کہ کسی فیصلے کو دوبارہ دیکھا جائے۔
        [no] آپ { $funder } سے کسی فیصلے کو دوبارہ دیکھنے کے لیے نہیں کہہ سکتے۔
        [pilot] فیصلوں کو دوبارہ دیکھے جانے کا ایک طریقہ آزمایا جا رہا ہے۔
       *[as_described] آپ بتا سکتے ہیں کہ آپ کو کسی فیصلے سے اتفاق نہیں۔
    }
policy-appeals-undecided = ابھی طے نہیں ہوا کہ جس فیصلے سے آپ کو اتفاق نہ ہو، اسے دوبارہ کون دیکھے گا۔

policy-dependants-decided =
    { $decision ->
        [yes] آپ کا انتخاب آپ کے بچوں پر، اور جن کی آپ دیکھ بھال کرتے ہیں ان پر بھی لاگو ہو گا۔
        [no] ضروری نہیں کہ آپ کے بچے، اور جن کی آپ دیکھ بھال کرتے ہیں، آپ کے انتخاب پر چلیں۔
        [pilot] گھر والوں کے مل کر چننے کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ گھر والے کیسے چنیں گے۔
    }
policy-dependants-undecided = ابھی طے نہیں ہوا کہ آپ کا انتخاب آپ کے بچوں پر، اور جن کی آپ دیکھ بھال کرتے ہیں ان پر بھی لاگو ہو گا یا نہیں۔

policy-cross-border-decided =
    { $decision ->
        [yes] آپ ایسی جی پی سرجری میں شامل ہو سکتے ہیں جو کسی اور { $funder } کے ساتھ ہے۔
        [no] { $funder } نے ایسی جی پی سرجری میں شامل ہونے کے خلاف فیصلہ کیا ہے جو کسی اور { $funder } کے ساتھ ہے۔
        [pilot] کسی اور { $funder } کی جی پی سرجری میں شامل ہونے کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ آپ اس کی حد کے پار کی جی پی سرجری میں کیسے شامل ہو سکتے ہیں۔
    }
policy-cross-border-undecided = ابھی طے نہیں ہوا کہ آپ ایسی جی پی سرجری میں شامل ہو سکتے ہیں یا نہیں جو کسی اور { $funder } کے ساتھ ہے۔

policy-partnership-ends-decided =
    { $decision ->
        [yes] اگر { $partnership } بند ہو جائے یا آپ کی سرجری اس سے الگ ہو جائے تو آپ اپنی جی پی سرجری میں ہی رہیں گے۔
        [no] اگر { $partnership } بند ہو جائے یا آپ کی سرجری اس سے الگ ہو جائے تو آپ اسی طرح نہیں رہیں گے جیسے اب ہیں۔
        [pilot] کسی { $partnership-one } کے بند ہونے پر کیا ہو گا، اس کا طریقہ آزمایا جا رہا ہے۔
       *[as_described] { $funder } نے طے کر دیا ہے کہ آپ کا کیا ہو گا۔
    }
policy-partnership-ends-undecided = ابھی طے نہیں ہوا کہ اگر { $partnership } بند ہو جائے یا آپ کی جی پی سرجری اس سے الگ ہو جائے تو آپ کا کیا ہو گا۔

## What people can count on. $days is a number of days

right-written-reasons = اگر کوئی جی پی سرجری انکار کرے تو اسے آپ کو لکھ کر وجہ بتانی ہو گی۔
right-written-reasons-within =
    { $days ->
        [one] اگر کوئی جی پی سرجری انکار کرے تو اسے 1 دن کے اندر آپ کو لکھ کر وجہ بتانی ہو گی۔
       *[other] اگر کوئی جی پی سرجری انکار کرے تو اسے { $days } دن کے اندر آپ کو لکھ کر وجہ بتانی ہو گی۔
    }
right-no-documents = آپ کو شناختی کاغذات، پتے کے ثبوت یا NHS نمبر کی ضرورت نہیں۔
