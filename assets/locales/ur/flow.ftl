### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = فوری مدد کے لیے اس صفحے کے اوپر دیے گئے نمبروں پر فون کریں۔
start-which = میری جی پی سرجری کس { $partnership-one } میں ہے؟
start-stay = مجھے ویسے ہی رہنا ہے جیسے اب ہوں
start-for-someone-else = مجھے کسی اور کی مدد کرنی ہے
start-all = سب جی پی سرجریاں اور { $partnership-many } دیکھیں

## On every page, for somebody who chooses for another person

for-them = اس شخص کی طرف سے جواب دیں جس کی آپ مدد کر رہے ہیں۔ ان صفحوں پر “آپ” سے مراد وہی شخص ہے۔
for-me = مجھے اپنے لیے چننا ہے

## On every question

wizard-continue = آگے بڑھیں
# $number is the number of the question, $of how many there are.
wizard-progress = سوال { $number }، کل { $of }
wizard-skip = یہ سوال چھوڑ دیں

## Which surgery

surgery-question =
    { $whom ->
        [them] وہ کس جی پی سرجری میں رجسٹرڈ ہیں؟
       *[you] آپ کس جی پی سرجری میں رجسٹرڈ ہیں؟
    }
surgery-question-why =
    { $whom ->
        [them] اس سے ہم بتاتے ہیں کہ ان کی جی پی سرجری کس { $partnership-one } میں ہے، اور اس کا کیا مطلب ہے۔
       *[you] اس سے ہم بتاتے ہیں کہ آپ کی جی پی سرجری کس { $partnership-one } میں ہے، اور اس کا کیا مطلب ہے۔
    }
surgery-name = جی پی سرجری کا نام
surgery-name-hint = نام کا کوئی حصہ یا اس کا قصبہ لکھیں
surgery-find = جی پی سرجری ڈھونڈیں
surgery-no-name = جی پی سرجری کے نام کا کوئی حصہ لکھیں۔
surgery-none-chosen = فہرست میں سے کوئی جی پی سرجری چنیں، یا کوئی اور نام ڈھونڈیں۔
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] اس نام کی کوئی جی پی سرجری نہیں ملی۔ ہجے چیک کریں، یا نام کا کم حصہ لکھیں۔
        [one] 1 جی پی سرجری ملی۔ اسے نیچے چنیں۔
       *[other] { $total } جی پی سرجریوں میں سے { $shown } نیچے ہیں۔ کوئی ایک چنیں، یا نام کا کچھ اور حصہ لکھیں۔
    }
surgery-choose =
    { $whom ->
        [them] ان کی جی پی سرجری چنیں
       *[you] اپنی جی پی سرجری چنیں
    }
surgery-none =
    { $whom ->
        [them] وہ کسی جی پی سرجری میں رجسٹرڈ نہیں
       *[you] میں کسی جی پی سرجری میں رجسٹرڈ نہیں
    }
surgery-none-said =
    { $whom ->
        [them] آپ نے بتایا کہ وہ کسی جی پی سرجری میں رجسٹرڈ نہیں۔
       *[you] آپ نے بتایا کہ آپ کسی جی پی سرجری میں رجسٹرڈ نہیں۔
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] وہ { $name } میں رجسٹرڈ ہیں
       *[you] آپ { $name } میں رجسٹرڈ ہیں
    }
surgery-answer-page = اس جی پی سرجری کے بارے میں مزید
surgery-change =
    { $whom ->
        [them] وہ کسی اور جی پی سرجری میں رجسٹرڈ ہیں
       *[you] میں کسی اور جی پی سرجری میں رجسٹرڈ ہوں
    }

## Where

home-question =
    { $whom ->
        [them] وہ کہاں رہتے ہیں؟
       *[you] آپ کہاں رہتے ہیں؟
    }
home-question-why =
    { $whom ->
        [them] اس سے ہم دکھاتے ہیں کہ ان کے قریب کیا ہے، اور وہ شامل ہو سکتے ہیں یا نہیں۔
       *[you] اس سے ہم دکھاتے ہیں کہ آپ کے قریب کیا ہے، اور آپ شامل ہو سکتے ہیں یا نہیں۔
    }
home-label =
    { $whom ->
        [them] ان کا گھر
       *[you] آپ کا گھر
    }
home-hint = پورے پوسٹ کوڈ سے سب سے اچھا جواب ملتا ہے۔ آپ قصبہ بھی لکھ سکتے ہیں۔
second-label =
    { $whom ->
        [them] کوئی اور جگہ جہاں وہ اکثر جاتے ہیں، مثلاً کام (ضروری نہیں)
       *[you] کوئی اور جگہ جہاں آپ اکثر جاتے ہیں، مثلاً کام (ضروری نہیں)
    }
second-hint =
    { $whom ->
        [them] مثلاً جہاں وہ کام کرتے یا پڑھتے ہیں، یا جہاں کوئی ان کی دیکھ بھال کرتا ہے
       *[you] مثلاً جہاں آپ کام کرتے یا پڑھتے ہیں، یا کسی کی دیکھ بھال کرتے ہیں
    }
home-no-address-said =
    { $whom ->
        [them] ان کا کوئی مستقل پتہ نہیں۔ کوئی جگہ لکھیں جہاں وہ دن گزارتے ہیں، یا آگے بڑھیں۔
       *[you] آپ کا کوئی مستقل پتہ نہیں۔ کوئی جگہ لکھیں جہاں آپ دن گزارتے ہیں، یا آگے بڑھیں۔
    }
home-place-said = جگہ شامل ہو گئی۔ ایک اور لکھیں، یا آگے بڑھیں۔
home-areas = فہرست میں سے علاقہ چنیں

## Preferences

preferences-question =
    { $whom ->
        [them] ان کے لیے کیا اہم ہے؟
       *[you] آپ کے لیے کیا اہم ہے؟
    }
preferences-why = پھر ہر آپشن پر لکھا ہو گا کہ آپ کی نشان لگائی ہوئی باتوں میں وہ کیسا ہے۔ کچھ بھی چھوڑا نہیں جاتا۔
preferences-legend = مجھے ان کے بارے میں بتائیں:
preferences-hint = جتنے چاہیں نشان لگائیں، یا کوئی نہ لگائیں
preferences-nothing = یہاں چننے کے لیے کچھ نہیں۔ فہرست پر جائیں۔
