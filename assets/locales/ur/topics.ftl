### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = یہ کتنا پرانا ہے، اور غلطی کیسے بتائیں
report-intro = کیا یہاں کچھ غلط ہے یا کم ہے؟ ہمیں بتائیں۔ ہم چیک کر کے ٹھیک کر دیں گے۔
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = اس ریکارڈ کے بارے میں { $name } کو ای میل کریں
report-phone = یا { $phone } پر فون کریں۔ بتائیں کہ یہ ریلیز { $release } میں ریکارڈ { $record } ہے۔
report-phone-only = { $phone } پر فون کریں۔ بتائیں کہ یہ ریلیز { $release } میں ریکارڈ { $record } ہے۔
report-subject = کچھ غلط ہے: { $record }، ریلیز { $release }
report-nobody = کیا یہاں کچھ غلط ہے یا کم ہے؟ ان معلومات میں نہیں لکھا کہ کسے بتائیں۔ جی پی سرجری سے پوچھیں۔

## Your rights

rights-heading = آپ کے حقوق
rights-lede = چنتے وقت آپ کن باتوں پر بھروسا کر سکتے ہیں، اور یہ کہاں لکھی ہیں۔
rights-list-heading = چنتے وقت آپ کے حقوق
rights-not-known = ان معلومات میں حقوق کی فہرست نہیں ہے۔ آپ { $funder } سے پوچھ سکتے ہیں۔
rights-decided-heading = کیا طے ہو چکا ہے، اور کیا نہیں
rights-read = جہاں یہ لکھا ہے وہاں پڑھیں
rights-complain-heading = اگر جی پی سرجری انکار کرے
rights-complain-written = لکھ کر وجہ بتانے کو کہیں۔
# $name is the desk that answers.
rights-complain-ask = پھر { $name } کو فون کریں۔ وہ بتا سکتے ہیں کہ آپ کیا کر سکتے ہیں۔

## About this information

about-heading = ان معلومات کے بارے میں
about-lede = ان معلومات میں کیا ہے، یہ کتنی پرانی ہیں، اور ان میں کیا معلوم نہیں۔
about-release-heading = یہ ریلیز
about-title = یہ کیا ہے
about-as-of = کس تاریخ کی معلومات
about-publisher = شائع کرنے والے
about-release = ریلیز
about-holds-heading = اس میں کیا ہے
# $surgeries and $partnerships are numbers.
about-complete =
    فہرستوں میں ان معلومات کی سب چیزیں ہیں: { $surgeries ->
        [one] 1 جی پی سرجری
       *[other] { $surgeries } جی پی سرجریاں
    } اور { $partnerships ->
        [0] کوئی { $partnership-one } نہیں
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }۔ کسی کو چھوڑا نہیں گیا۔
about-partnerships = { $partnership-many }
about-surgeries = جی پی سرجریاں
about-sites = جی پی سرجریوں کی عمارتیں
about-services = سروسز کی قسمیں
about-funders = { $funder-many }
about-postcodes = پوسٹ کوڈ
about-order-heading = فہرستیں کس ترتیب سے ہیں
about-fresh-heading = یہ کتنی پرانی ہیں
about-fresh-rule = ہم دکھاتے ہیں کہ ہر ریکارڈ کب چیک کیا گیا۔ اگر اسے { $days } دن سے زیادہ ہو گئے ہوں تو جانے سے پہلے فون کریں۔
about-fresh-recent = اس مدت میں چیک کیے گئے
about-fresh-old = اس سے پہلے چیک کیے گئے
about-fresh-never = ہمیں معلوم نہیں کہ کب
about-of-surgeries =
    { $count ->
        [one] 1 جی پی سرجری
       *[other] { $count } جی پی سرجریاں
    }
about-gaps-heading = کیا معلوم نہیں
about-gaps = جہاں کوئی بات بتائی نہیں گئی، ہم یہی لکھتے ہیں۔ ہم کبھی اندازہ نہیں لگاتے۔
about-gap-list = نئے لوگ شامل ہو سکتے ہیں یا نہیں
about-gap-area = جی پی سرجری کس علاقے کے مریض لیتی ہے
about-gap-membership = یہ کسی { $partnership-one } میں ہے یا نہیں
about-gap-hours = یہ کب کھلی ہوتی ہے
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] سب جی پی سرجریوں کے لیے معلوم ہے
        [one] { $total } جی پی سرجریوں میں سے { $missing } کے لیے معلوم نہیں
       *[other] { $total } جی پی سرجریوں میں سے { $missing } کے لیے معلوم نہیں
    }
about-checks-heading = اسے کیسے چیک کیا گیا
about-checks = شائع ہونے سے پہلے ایک پروگرام ہر ریکارڈ کو اصولوں کی ایک فہرست سے ملا کر چیک کرتا ہے۔
about-checks-health = ایک اصول یہ ہے کہ صحت کی وجہ سے کسی کو انکار نہیں کیا جا سکتا۔ کوئی ریکارڈ اسے توڑ نہیں سکتا۔
about-checks-report = چیک کی رپورٹ
about-checks-none = اس ریلیز کے ساتھ چیک کی رپورٹ نہیں آئی۔
about-changes-heading = پچھلی ریلیز کے بعد کیا بدلا
about-changes-none = اس ریلیز میں نہیں لکھا کہ کیا بدلا۔
about-changes-failed = جو بدلا، اس کی معلومات ویسی نہیں پہنچیں جیسی شائع ہوئی تھیں۔ یہ صفحہ دوبارہ کھولیں۔
# $from and $to are days.
about-changes-between = { $from } سے { $to } تک یہ بدلا۔
about-changes-nothing = ایسا کچھ نہیں بدلا جس کا آپ کے انتخاب سے تعلق ہو۔
about-changes-more =
    { $count ->
        [one] 1 مزید تبدیلی فائل میں ہے۔
       *[other] { $count } مزید تبدیلیاں فائل میں ہیں۔
    }
about-changes-otherwise =
    { $count ->
        [one] 1 ریکارڈ میں دوسری باتیں بدلی ہیں، مثلاً فون نمبر۔
       *[other] { $count } ریکارڈوں میں دوسری باتیں بدلی ہیں، مثلاً فون نمبر۔
    }
about-changes-checked =
    { $count ->
        [one] 1 ریکارڈ دوبارہ چیک کیا گیا۔
       *[other] { $count } ریکارڈ دوبارہ چیک کیے گئے۔
    }
about-changes-file = جو کچھ بدلا، ایک فائل میں
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = { $name }: ان معلومات میں نیا اندراج۔
what-changed-gone = { $name } اب ان معلومات میں نہیں ہے۔ { $text }
what-changed-joined = جی پی سرجری { $name } اب { $other } میں شامل ہو گئی ہے۔
what-changed-left = جی پی سرجری { $name } اب { $other } سے الگ ہو گئی ہے۔
what-changed-will-join = جی پی سرجری { $name } کے { $other } میں شامل ہونے کی تاریخ { $date } ہے۔
what-changed-will-leave = جی پی سرجری { $name } اب { $other } سے الگ ہونے والی ہے۔ وہاں اس کا آخری دن { $date } ہے۔
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name } میں { $date } سے: { $word }
what-changed-announcement = { $name } نے تبدیلی کا اعلان کیا: { $date }، { $other }۔
what-changed-service-started = { $name } میں اب { $other } کی سروس ملتی ہے۔
what-changed-service-stopped = { $name } میں اب { $other } کی سروس نہیں ملتی۔
what-changed-service-moved = { $name } میں { $other } کی سروس اب دوسری جگہوں پر ملتی ہے۔
what-changed-delivery = { $name } نے بدل دیا ہے کہ { $other } کی سروس کون چلاتا ہے۔
what-changed-site-opened = { $name } کی نئی عمارت یہاں ہے: { $text }۔
what-changed-site-closed = { $name } نے یہاں کی عمارت بند کر دی ہے: { $text }۔
what-changed-hours = { $name } کے کھلنے کے اوقات بدل گئے ہیں۔
about-downloads-heading = ڈاؤن لوڈ کریں
about-downloads = آپ اس ریلیز کی سب فائلیں لے سکتے ہیں، اور نیچے دیے لائسنس کے مطابق استعمال کر سکتے ہیں۔
about-downloads-tables = سب معلومات جدولوں کی شکل میں ڈاؤن لوڈ کریں
about-downloads-csv = اسپریڈشیٹ کے لیے جی پی سرجریاں ڈاؤن لوڈ کریں
about-downloads-hsds = ڈائریکٹریوں کے لیے: HSDS 3.0، اور جو اس میں نہیں آتا
about-downloads-oruk = برطانیہ کی ڈائریکٹریوں کے لیے: Open Referral UK 3.0، اور جو اس میں نہیں آتا
about-downloads-fhir = صحت کے سسٹمز کے لیے: FHIR R4، اور جو اس میں نہیں آتا
about-downloads-jsonld = سرچ انجن کے لیے: JSON-LD، اور جو اس میں نہیں آتا
about-downloads-sites = نقشوں کے لیے: عمارتیں، GeoJSON میں
about-downloads-areas = نقشوں کے لیے: علاقے، GeoJSON میں
about-downloads-manifest = سب فائلوں کی فہرست
about-downloads-catalogue = معلومات جیسے یہ سائٹ انہیں پڑھتی ہے
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = ہم آپ کے بارے میں کیا جانتے ہیں
about-safety-heading = کیا اس پر بھروسا کرنا محفوظ ہے؟
about-safety-what = یہ سائٹ جی پی سرجری چننے میں مدد کرتی ہے۔ یہ طبی مشورہ نہیں دیتی، اور آپ کے بارے میں کچھ نہیں رکھتی۔
about-safety-claim = اس میں ایسی باتوں کی فہرست ہے جو غلط ہو سکتی ہیں۔ یہ کسی طبی حفاظتی معیار پر پورا اترنے کا دعویٰ نہیں کرتی۔
about-safety-urgent = اگر آپ کو ابھی علاج چاہیے تو یہ سائٹ استعمال نہ کریں۔ اس صفحے کے اوپر دیکھیں۔
about-safety-list = کیا غلط ہو سکتا ہے، اور ہم اس کے لیے کیا کرتے ہیں:
about-hazard-closed = سرجری مریض لینا بند کر سکتی ہے۔ ہم دکھاتے ہیں کہ کب چیک کیا، اور 90 دن بعد لکھتے ہیں “پہلے پوچھیں”۔
about-hazard-hours = کھلنے کے اوقات پرانے ہو سکتے ہیں۔ ہم بتاتے ہیں کہ کب جانے سے پہلے فون کرنا ہے۔
about-hazard-place = علاقے کی حد غلط ہو سکتی ہے۔ حد کے قریب ہم کہتے ہیں کہ سرجری سے پوچھ لیں۔
about-hazard-altered = راستے میں کوئی فائل بدلی جا سکتی ہے۔ پھر یہ سائٹ کچھ نہیں دکھاتی۔
about-hazard-service = کوئی سروس بند ہو گئی ہو سکتی ہے۔ ہر بندش کی تاریخ ہوتی ہے، اور سروس فہرست سے نکل جاتی ہے۔
about-hazard-visits = ہو سکتا ہے آپ کسی دور کی سرجری میں شامل ہوں۔ اگر وہاں ہوم وزٹ نہیں ہوتے تو ہم بتاتے ہیں۔
about-hazard-rights = آپ کو لگ سکتا ہے کہ آپ کے حقوق ختم ہو جائیں گے۔ آپ کے حقوق ایک الگ صفحے پر ہیں۔
about-hazard-example = کسی مثال کو اصلی سمجھا جا سکتا ہے۔ مثال کے ہر صفحے کے اوپر یہ لکھا ہے۔
about-no-stars-heading = ستارے کیوں نہیں ہیں
about-no-stars = ہم مریضوں کی ریٹنگ یا تبصرے نہیں دکھاتے۔ ان سے اس بات کا کم ہی پتا چلتا ہے کہ آپ کی دیکھ بھال کیسی ہو گی۔
about-credits-heading = لائسنس اور شکریہ
about-licence = آپ یہ معلومات اس لائسنس کے تحت استعمال کر سکتے ہیں:
about-see-also-heading = یہ بھی دیکھیں

## What words mean

glossary-heading = لفظوں کے معنی
glossary-lede = ایسے لفظ جو آپ کو یہاں، خطوں میں یا میٹنگز میں مل سکتے ہیں۔ یہ حروف کی ترتیب سے ہیں۔
glossary-none = ان معلومات میں کسی لفظ کے معنی نہیں دیے گئے۔
glossary-link = لفظوں کے معنی

## Examples of 2009

examples-heading = 2009 کی مثالیں، آپ کے آپشن نہیں
examples-lede = ان گروپوں کا ذکر 2009 میں ہوا تھا۔ آپ ان میں شامل نہیں ہو سکتے۔ ان سے پتا چلتا ہے کہ { $partnership-one } کے کام کا طریقہ کیا ہو سکتا ہے۔
examples-conflict = جہاں ذرائع آپس میں متفق نہیں، ہم سب کی بات دکھاتے ہیں۔ ہم نہیں کہتے کہ کون سی ٹھیک ہے۔
examples-none = ان معلومات میں کوئی مثال نہیں۔
examples-link = 2009 کی مثالیں، آپ کے آپشن نہیں
example-fact-funder = کہاں
example-fact-population = کتنے لوگ
example-fact-members = اس میں کون تھا
example-fact-legal-form = تنظیم کی قسم
example-fact-role = یہ کس لیے تھا
example-fact-budget = پیسہ
example-fact-work = کیا کام کیا
example-fact-joined-up-care = آپس میں جوڑی گئی دیکھ بھال
example-fact-decisions = فیصلہ کس نے کیا
example-fact-public-voice = لوگ اپنی رائے کیسے دیتے تھے

## What a partnership is, from the founding paper

explained-heading = { $partnership-many } کے بارے میں
explained-none = ان معلومات میں نہیں لکھا کہ { $partnership-many } کیا ہیں۔
explained-difference-heading = پہلے جو تھا، اس سے کیا فرق ہے
explained-difference-caption = پہلے، اور { $partnership-many } کے ساتھ
explained-about = کس بارے میں
explained-before = پہلے
explained-now = { $partnership-one }
explained-deal-heading = ان کا وعدہ کیا ہے
explained-for-patients = مریضوں کے لیے: { $text }
explained-for-professionals = صحت کے ماہرین کے لیے: { $text }
explained-for-funder = { $funder } کے لیے: { $text }
explained-change-heading = کیا بدلنا ضروری تھا
explained-model-heading = ان کی کون سی شکلیں ہو سکتی ہیں
explained-open-heading = کیا طے نہیں کیا گیا تھا

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = اگر میری جی پی سرجری شامل ہو جائے تو کیا اسے رکھنا اور { $funder } کے ساتھ رہنا ممکن ہے؟
policy-dual-membership-question = اگر میری 2 جی پی سرجریاں ہوں تو میرا ریکارڈ کس کے پاس ہو گا؟
policy-switching-question = اپنا انتخاب کب بدلا جا سکتا ہے؟
policy-finding-a-place-question = میرے قریب ہر لسٹ بند ہے۔ میرے لیے جگہ کون ڈھونڈے گا؟
policy-appeals-question = مجھے کسی فیصلے سے اتفاق نہیں۔ میرے پاس کیا راستہ ہے؟
policy-dependants-question = کیا میرے بچوں اور میری دیکھ بھال میں رہنے والوں کو بھی یہی چننا ہو گا؟
policy-cross-border-question = کیا میرے لیے ساتھ والے علاقے کی جی پی سرجری میں شامل ہونا ممکن ہے، جو کسی اور { $funder } کے ساتھ ہے؟
policy-partnership-ends-question = اگر { $partnership } بند ہو جائے یا میری جی پی سرجری اس سے الگ ہو جائے تو میرا کیا ہو گا؟

## What people can count on. $days is a number of days

right-choose-practice = آپ اپنی جی پی سرجری خود چن سکتے ہیں۔ اسے آپ کو لینا ہو گا، جب تک کہ نہ لینے کی کوئی معقول وجہ نہ ہو۔
right-join-whatever-your-health = آپ کی صحت کیسی بھی ہو، آپ کسی بھی { $partnership-one } میں شامل ہو سکتے ہیں۔
right-stay-with-funder = آپ ہمیشہ { $funder } کے ساتھ رہ سکتے ہیں۔
right-no-fixed-address = آپ مستقل پتے کے بغیر رجسٹر ہو سکتے ہیں۔
right-family-while-closed = بند لسٹ میں بھی شاید آپ شامل ہو سکیں، اگر آپ کے قریبی گھر والے وہاں رجسٹرڈ ہیں۔

## On pages that have these words alone

back-to-results = فہرست پر واپس جائیں
contact-heading = رابطہ
