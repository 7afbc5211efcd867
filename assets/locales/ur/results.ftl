### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = “{ $words }” بھی تلاش کریں
results-heading-all = جی پی سرجریاں اور { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = { $place } کے قریب آپ کے آپشن
results-heading-no-address = مستقل پتے کے بغیر آپ کے آپشن
results-heading-words = جی پی سرجریاں جو “{ $words }” سے ملتی ہیں
results-heading-words-near = { $place } کے قریب جی پی سرجریاں جو “{ $words }” سے ملتی ہیں
# $home and $second are places as above.
results-two-places = { $home } اور { $second }
results-change-place = دوبارہ تلاش کریں، یا رہنے کی جگہ بدلیں
results-give-place = دوبارہ تلاش کریں، یا بتائیں کہ آپ کہاں رہتے ہیں
# $shown, $total and $partnerships are numbers.
results-counts =
    دکھایا جا رہا ہے: { $total ->
        [one] 1 جی پی سرجری میں سے { $shown }
       *[other] { $total } جی پی سرجریوں میں سے { $shown }
    }، اور { $partnerships ->
        [0] کوئی { $partnership-one } نہیں
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }
results-none = آپ کی تلاش کے مطابق کوئی جی پی سرجری نہیں ملی
results-completeness =
    ہم وہ سب دکھاتے ہیں جن کا ہمیں علم ہے: { $surgeries ->
        [one] 1 جی پی سرجری
       *[other] { $surgeries } جی پی سرجریاں
    } اور { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }۔ کوئی بھی پیسے دے کر اوپر نہیں آ سکتا۔
results-no-address = آپ مستقل پتے کے بغیر رجسٹر ہو سکتے ہیں۔ جی پی سرجریاں نام کی ترتیب سے ہیں۔
# $parts are pieces of the address of the page.
results-ignored = ہم اس لنک کا ایک حصہ نہیں سمجھ سکے، اس لیے اسے چھوڑ دیا: { $parts }
results-words-cut = آپ نے اتنے زیادہ لفظ لکھے کہ ہم سب تلاش نہیں کر سکتے۔ ہم نے شروع کے لفظ لیے۔
partnerships-heading = جیسے ہیں ویسے ہی رہیں، یا کسی { $partnership-one } میں شامل ہوں
partnerships-none = اس فہرست میں کوئی { $partnership-one } نہیں۔
partnerships-more =
    { $count ->
        [one] 1 مزید { $partnership-one } دکھائیں
       *[other] { $count } مزید { $partnership-many } دکھائیں
    }
partnerships-fewer = کم { $partnership-many } دکھائیں
surgeries-heading = جی پی سرجریاں
surgeries-more =
    { $count ->
        [one] 1 مزید جی پی سرجری دکھائیں
       *[other] { $count } مزید جی پی سرجریاں دکھائیں
    }

## Nothing was found

undo-heading = آپ کیا کر سکتے ہیں
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter =
    { $count ->
        [one] “{ $name }” ہٹائیں: 1 جی پی سرجری
       *[other] “{ $name }” ہٹائیں: { $count } جی پی سرجریاں
    }
undo-everything =
    { $count ->
        [one] سب سے شروع کریں: 1 جی پی سرجری
       *[other] سب سے شروع کریں: { $count } جی پی سرجریاں
    }
undo-spelling = ہجے چیک کریں، یا نام کا کم حصہ لکھیں۔

## How the list is ordered

order-nearest = آپ کے گھر سے سب سے قریب والی پہلے۔
order-nearest-to-second = آپ کی دوسری جگہ سے سب سے قریب والی پہلے۔
order-nearest-to-either = آپ کی کسی بھی جگہ سے سب سے قریب والی پہلے۔
order-name = ناموں کی ترتیب سے۔
order-words = آپ کے لفظوں سے سب سے زیادہ ملنے والی پہلے۔
order-names-first = جن کے نام آپ کے لفظوں سے ملتے ہیں، وہ پہلے ہیں۔
order-label = ترتیب بدلیں:
order-by-nearest = گھر سے قریب
order-by-nearest-to-second = آپ کی دوسری جگہ سے قریب
order-by-nearest-to-either = کسی بھی جگہ سے قریب
order-by-name = نام
order-by-words = سب سے زیادہ ملتے ہوئے
order-summary = یہ فہرست کس ترتیب سے ہے
order-rule = اگر ہمیں معلوم ہو کہ آپ کہاں رہتے ہیں تو سب سے قریب والی پہلے۔ ورنہ جس کا نام زیادہ ملے، پھر نام کی ترتیب سے۔
order-distance = فاصلے سیدھی لکیر میں ہیں۔ سڑک سے یا پیدل راستہ زیادہ لمبا ہے۔
order-nobody-pays = کوئی بھی پیسے دے کر فہرست میں اوپر نہیں آ سکتا۔

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] جو انہیں اس وقت لے سکتی ہیں
       *[you] جو مجھے اس وقت لے سکتی ہیں
    }
jump-to-surgeries = جی پی سرجریاں ({ $count })
tools-search = تلاش
tools-order = ترتیب
tools-order-and-map = ترتیب اور نقشہ
words-label = نام، قصبہ یا سروس
words-search = تلاش کریں
filters-summary =
    { $count ->
        [0] فلٹر
        [one] فلٹر (1 آن)
       *[other] فلٹر ({ $count } آن)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } ({ $count } آن)
filters-clear = سب فلٹر ہٹائیں
filters-on = جو فلٹر آن ہیں:
# Before the name of a filter, for those who hear the page.
filters-take-off = ہٹائیں
filters-show = فہرست دکھائیں
filters-skip = سیدھے فہرست پر جائیں
filter-count =
    { $count ->
        [0] (کوئی نہیں)
        [one] ({ $count })
       *[other] ({ $count })
    }
filter-all = صرف وہ سرجری جس میں آپ کی چنی ہوئی سب چیزیں ہوں۔
filter-any = آپ کی چنی ہوئی چیزوں میں سے ایک بھی کافی ہے۔
filter-service = سروسز
filter-delivery = سروس کون دیتا ہے
filter-language = بولی جانے والی زبانیں
filter-access = اندر آنا اور چلنا پھرنا
filter-format = آسان تحریر، بڑے حروف اور دوسری شکلیں
filter-joining = کیا آپ شامل ہو سکتے ہیں؟
filter-stage = مرحلہ
filter-legal-form = تنظیم کی قسم
filter-public-voice = اپنی رائے کیسے دیں
filter-specialists = اسپیشلسٹ
filter-partnership = کس { $partnership-one } میں
filter-funder = خرچ کون دیتا ہے
filter-open = کھلنے کے اوقات
open-evening = شام کو کھلی
open-weekend = ہفتے اتوار کو کھلی
open-now = اس وقت کھلی

## Cards

choice-what = یہ کیا ہے
choice-surgeries = جی پی سرجریاں
choice-stage = مرحلہ
choice-say = اپنی رائے کیسے دیں
choice-checked = چیک کیا گیا
say-how = حصہ کیسے لیں
card-more = اس کے بارے میں مزید
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = اسے قائم کیا جا رہا ہے۔ ہمیں معلوم نہیں کہ اس کا کام کب شروع ہو گا۔
card-stage-partnership-forming-day =
    { $over ->
        [yes] اسے قائم کیا جا رہا ہے۔ اس کا کام { $date } کو شروع ہونا تھا۔ ہمیں معلوم نہیں کہ شروع ہوا یا نہیں۔
       *[no] اسے قائم کیا جا رہا ہے۔ اس کا کام { $date } کو شروع ہو گا۔ تب تک آپ کی دیکھ بھال کا خرچ { $funder } کے ذمے ہے۔
    }
card-stage-partnership-closing = اسے بند کیا جا رہا ہے۔ ہمیں معلوم نہیں کہ اس کا آخری دن کب ہے۔
card-stage-partnership-closing-day =
    { $over ->
        [yes] اس کا کام بند ہو چکا ہے۔ اس کا آخری دن { $date } تھا۔
       *[no] اسے بند کیا جا رہا ہے۔ اس کا آخری دن { $date } ہے۔
    }
card-stage-partnership-pilot = اسے آزمایا جا رہا ہے۔
card-stage-partnership-pilot-day =
    { $over ->
        [yes] اسے { $date } تک آزمایا گیا۔ { $funder } سے پوچھیں کہ اس کا کام جاری ہے یا نہیں۔
       *[no] اسے { $date } تک آزمایا جا رہا ہے۔
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] اس کا کنٹریکٹ { $date } کو ختم ہو گیا۔ { $funder } سے پوچھیں کہ اس کا کام جاری ہے یا نہیں۔
       *[no] اس کا کنٹریکٹ { $date } کو ختم ہو گا۔
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] اس فہرست میں یہ صرف یہیں ملتا ہے: { $name }
        [one] اس فہرست میں یہ صرف یہیں ملتا ہے: { $name }، اور { $count } مزید
       *[other] اس فہرست میں یہ صرف یہیں ملتا ہے: { $name }، اور { $count } مزید
    }
# $name is the funder's name.
stay-probably = یہ غالباً { $name } ہے۔ ہم نے سب سے قریب کی جی پی سرجری سے یہ اندازہ لگایا ہے۔
stay-which = بتائیں کہ آپ کہاں رہتے ہیں، تاکہ معلوم ہو کہ آپ کس { $funder } کے علاقے میں ہیں۔
stay-stage = یہ کوئی { $partnership-one } نہیں، اس لیے اس کا کوئی مرحلہ نہیں۔
stay-nothing-changes = آپ کے لیے کچھ نہیں بدلے گا۔
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] پہلے پوچھے بغیر آپ اس وقت ان { $partnership-many } میں سے کسی میں شامل نہیں ہو سکتے۔ آپ { $name } کے ساتھ رہ سکتے ہیں۔
        [one] آپ یہاں { $of } { $partnership-many } میں سے { $count } میں شامل ہو سکتے ہیں، یا { $name } کے ساتھ رہ سکتے ہیں۔
       *[other] آپ یہاں { $of } { $partnership-many } میں سے { $count } میں شامل ہو سکتے ہیں، یا { $name } کے ساتھ رہ سکتے ہیں۔
    }
stay-say = آپ { $funder } کو اپنی رائے بتا سکتے ہیں۔
stay-surgeries =
    { $count ->
        [0] ہمیں یہاں کسی ایسی جی پی سرجری کا علم نہیں جو کسی { $partnership-one } میں نہ ہو۔
        [one] یہاں 1 جی پی سرجری کسی { $partnership-one } میں نہیں ہے۔
       *[other] یہاں { $count } جی پی سرجریاں کسی { $partnership-one } میں نہیں ہیں۔
    }
partnership-summary-not-known = ہمارے پاس اس کا تعارف موجود نہیں۔
partnership-surgeries =
    { $count ->
        [0] ابھی کوئی جی پی سرجری نہیں
        [one] 1 جی پی سرجری
       *[other] { $count } جی پی سرجریاں
    }
partnership-fitting = اس فہرست میں: اس کی { $of } جی پی سرجریوں میں سے { $count }۔
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = سب سے قریب: { $name }، { $distance }
# $home and $second are distances.
distance-from-both = گھر سے { $home }، آپ کی دوسری جگہ سے { $second }
# $distance as in "about 2 miles".
distance-from-one-place = سیدھی لکیر میں { $distance }
distance-from-home = گھر سے: سیدھی لکیر میں { $distance }
distance-from-second = آپ کی دوسری جگہ سے: سیدھی لکیر میں { $distance }
surgery-also-known = اس کا دوسرا نام: { $name }
# $name is a service.
surgery-has-service = یہاں ہے: { $name }
membership-with = اس میں شامل ہے:
# $name is the funder's name.
membership-stays = یہ کسی { $partnership-one } کا حصہ نہیں۔ یہاں دیکھ بھال کا خرچ { $name } کے ذمے ہے۔
membership-none = یہ کسی { $partnership-one } میں نہیں ہے۔
membership-not-known = ہمیں معلوم نہیں کہ یہ کسی { $partnership-one } میں ہے یا نہیں۔
joining-why = کیوں؟
joining-from-home = گھر سے
joining-from-second = آپ کی دوسری جگہ سے
list-open = یہ نئے مریض لے رہی ہے۔
list-open-limited = یہ کچھ نئے مریض لیتی ہے، اور ہر بار الگ فیصلہ کرتی ہے۔
list-closed-formal = یہ نئے مریض نہیں لے رہی۔
list-closed-until = یہ { $date } سے پہلے نئے مریض نہیں لے گی۔
list-unknown = ہمیں معلوم نہیں کہ یہ نئے مریض لے رہی ہے یا نہیں۔
list-check-first = پہلے چیک کریں کہ یہ نئے مریض لے رہی ہے یا نہیں۔
record-checked = { $date } کو چیک کیا گیا۔
record-never-checked = ہمیں معلوم نہیں کہ اسے کب چیک کیا گیا تھا۔
record-old = جانے سے پہلے فون کریں۔
record-source = یہ معلومات یہاں سے ہیں: { $source }۔

## What to do next

next-heading = اب کیا کرنا ہے
next-contact = جی پی سرجری سے رابطہ کریں اور کہیں کہ آپ رجسٹر ہونا چاہتے ہیں۔
# $phone is a link.
next-phone = فون:
next-afterwards-not-known = پوچھیں کہ کتنا وقت لگے گا، اور اس کے بعد کیا ہو گا۔
next-rights = آپ کے حقوق
next-failed = معذرت، ہم اگلے قدم اور فون نمبر نہیں دکھا سکے۔
try-again = دوبارہ کوشش کریں

## Where you are registered

standing-you-are-with = آپ یہاں رجسٹرڈ ہیں:
dual-heading = دو جی پی سرجریاں

# A file for the calendar of one's own device.
reminder-add = میرے کیلنڈر میں ڈالیں

## Open now

open-all-day = اس وقت کھلی ہے، دن رات۔
open-until =
    { $day ->
        [today] اس وقت کھلی ہے، { $time } تک۔
       *[other] اس وقت کھلی ہے، { $day } کو { $time } تک۔
    }
open-from =
    { $day ->
        [today] اس وقت بند ہے۔ کھلنے کا وقت: { $time }۔
       *[other] اس وقت بند ہے۔ کھلنے کا وقت: { $day }، { $time }۔
    }
open-closed = اس وقت بند ہے۔ ہمیں معلوم نہیں کہ اب کب کھلے گی۔

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = آپ کے لیے اہم: { $list }۔
matters-change = جو اہم ہے اسے بدلیں
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = آپ کی اہم باتوں میں سے یہاں ہے: { $list }۔
matters-has-not = یہاں نہیں ہے: { $list }۔
matters-not-known = یہاں کے بارے میں معلوم نہیں: { $list }۔
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [one] 1 جی پی سرجری میں سے { $count }
       *[other] { $of } جی پی سرجریوں میں سے { $count }
    }
