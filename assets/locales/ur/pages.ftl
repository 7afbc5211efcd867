### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = چنیں کہ آپ کی دیکھ بھال کون کرے
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = مینو
nav-start = پھر سے شروع کریں
nav-rights = آپ کے حقوق
nav-explained = { $partnership-many } کے بارے میں
nav-about = ان معلومات کے بارے میں
emergency-label = ایمرجنسی میں
example-label = مثال
example-banner = یہ ایک مثال ہے۔ جگہیں اور جی پی سرجریاں فرضی ہیں۔ چننے کے لیے اسے استعمال نہ کریں۔
footer-heading = اس سائٹ کے بارے میں مزید
# A label for the warning about the age of the information.
age-label = یہ کتنا پرانا ہے
age-old = ہو سکتا ہے کہ یہ معلومات پرانی ہوں۔ جانے سے پہلے فون کریں۔
# The device's clock stands before the day that the information describes.
age-clock = لگتا ہے کہ اس ڈیوائس کی تاریخ غلط ہے، اس لیے یہاں کی تاریخیں بھی غلط ہو سکتی ہیں۔ جانے سے پہلے فون کریں۔
# $date is the day that the information describes, $id the first digits of the release.
footer-release = معلومات { $date } کی ہیں۔ ریلیز { $id }۔
help-heading = کسی سے بات کریں
# $name is the organisation that publishes the information.
help-intro = چننے میں مدد یا مزید معلومات کے لیے آپ { $name } سے بات کر سکتے ہیں۔
help-nobody = ہماری کوئی ہیلپ لائن نہیں ہے۔ کسی جی پی سرجری سے پوچھیں۔
inset-prefix = معلومات
error-heading = ایک مسئلہ ہے
error-prefix = غلطی
not-known = معلوم نہیں
yes = ہاں
no = نہیں
# $count is a number by itself.
number = { $count }
list-comma = ، {""}
list-semicolon = ؛ {""}
loading = معلومات آ رہی ہیں۔

## The dataset cannot be used

failed-heading = ہم آپ کو یہ معلومات نہیں دکھا سکتے
failed-missing = معلومات کا ایک حصہ اس سائٹ پر موجود نہیں۔
failed-unreachable = معلومات نہیں پہنچیں۔ ہو سکتا ہے کہ آپ انٹرنیٹ سے جڑے ہوئے نہ ہوں۔
failed-altered = معلومات کا ایک حصہ ویسا نہیں جیسا شائع ہوا تھا۔ ہو سکتا ہے کہ اسے بدلا گیا ہو یا وہ ادھورا رہ گیا ہو۔
failed-version = یہ معلومات اس سائٹ کے کسی دوسرے ورژن کے لیے بنائی گئی تھیں۔
failed-nothing-shown = غلط معلومات دکھانے کے خطرے سے بہتر ہے کہ ہم کچھ نہ دکھائیں۔
failed-next-heading = آپ کیا کر سکتے ہیں
failed-reload = چند منٹ بعد یہ صفحہ دوبارہ کھولیں۔
# $contact is whom to call, as the release says it.
failed-contact = ہمیں بتائیں، یا مدد مانگیں: { $contact }
failed-contact-unknown = اپنی جی پی سرجری سے پوچھیں۔ وہ بتا سکتے ہیں کہ آپ کیا چن سکتے ہیں۔
failed-emergency = ایمرجنسی میں 999 پر فون کریں۔ اس سائٹ کا انتظار نہ کریں۔
failed-details = ٹھیک کرنے والے کے لیے تفصیل
failed-file = فائل: { $file }

## The start page

start-heading = اپنی جی پی سرجری یا { $partnership-one } چنیں
start-lede = اپنے قریب کی { $partnership-many } اور جی پی سرجریاں دیکھیں: وہاں کیا ملتا ہے، اور آپ شامل ہو سکتے ہیں یا نہیں۔
start-privacy = آپ کہاں رہتے ہیں، یہ صرف اسی ڈیوائس پر رہتا ہے۔ ہم اسے کہیں نہیں بھیجتے۔
start-what-summary = { $partnership-one } کیا ہے؟
start-what-like = جی پی سرجریوں اور اسپیشلسٹوں کا گروپ جو مل کر کام کرتا ہے۔ یہ کئی ڈاکٹروں والی ایک سرجری جیسا ہے، مگر اس سے بڑا۔
start-what-choice = آپ اس کی کسی جی پی سرجری کے ذریعے اس میں شامل ہو سکتے ہیں۔ یا آپ { $funder } کے ساتھ رہ سکتے ہیں۔
start-cannot-summary = یہ سائٹ کیا نہیں کر سکتی
start-cannot-join = یہ آپ کو رجسٹر نہیں کر سکتی۔ یہ کام جی پی سرجری میں ہوتا ہے۔
start-cannot-advise = یہ نہیں بتاتی کہ آپ کیا چنیں۔ یہ دکھاتی ہے کہ کیا کچھ موجود ہے۔
start-cannot-health = یہ آپ کی صحت، عمر یا نام کبھی نہیں پوچھتی۔
# $surgeries and $partnerships are numbers.
start-counts =
    ان معلومات میں ہیں: { $surgeries ->
        [one] 1 جی پی سرجری
       *[other] { $surgeries } جی پی سرجریاں
    } اور { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }۔

place-label = آپ کا پوسٹ کوڈ، یا کسی جی پی سرجری کا نام
place-hint = کوئی قصبہ، یا پوسٹ کوڈ کا پہلا حصہ بھی لکھ سکتے ہیں
place-looking = وہ جگہ ڈھونڈی جا رہی ہے۔
place-submit = تلاش کریں
place-use-location = میری موجودہ جگہ استعمال کریں
place-no-fixed-address = میرا کوئی مستقل پتہ نہیں
place-forget = میری رہنے کی جگہ بھول جائیں
place-device = آپ کی موجودہ جگہ
place-given = آپ کی بتائی ہوئی جگہ
problem-no-postcodes = ان معلومات کے ساتھ پوسٹ کوڈ نہیں آئے۔ اس کے بجائے کسی جی پی سرجری کا نام لکھیں۔
problem-postcodes-failed = ہم یہ پوسٹ کوڈ نہیں ڈھونڈ سکے۔ دوبارہ کوشش کریں، یا صرف پہلا حصہ لکھیں۔

## How to reach somebody

contact-phone = فون
contact-textphone = ٹیکسٹ فون
contact-email = ای میل
contact-website = ویب سائٹ
contact-address = پتہ

## Opening times

hours-closed = بند
hours-not-known = ہمیں کھلنے کے اوقات معلوم نہیں۔ جانے سے پہلے فون کریں۔
hours-all-day = 24 گھنٹے کھلی
hours-stretch = { $opens } سے { $closes } تک
time-morning = { $time }am
time-afternoon = { $time }pm
time-midday = دوپہر 12 بجے
time-midnight = رات 12 بجے
weekday-0 = پیر
weekday-1 = منگل
weekday-2 = بدھ
weekday-3 = جمعرات
weekday-4 = جمعہ
weekday-5 = ہفتہ
weekday-6 = اتوار

## Words of the tables

# $by is an organisation.
delivery-made = یہ سروس خود اسی کی طرف سے دی جاتی ہے۔
delivery-bought = اس کا انتظام کسی دوسری تنظیم سے کیا جاتا ہے۔
delivery-by-other-lcp = یہ سروس کسی اور { $partnership-one } کی طرف سے دی جاتی ہے۔
delivery-by-pct-on-behalf = { $funder } نے اس کی جگہ یہ انتظام کیا ہے۔
delivery-blocked-back = اس کا انتظام { $funder } کے ذمے ہے، { $partnership-one } کے ذمے نہیں۔
delivery-not-known = ہمیں معلوم نہیں کہ یہ سروس کون دیتا ہے۔
stage-forming = اسے قائم کیا جا رہا ہے۔
stage-pilot = اسے آزمایا جا رہا ہے۔
stage-live = کام چل رہا ہے۔
stage-closing = اسے ختم کیا جا رہا ہے۔
legal-form-company-limited-by-guarantee = گارنٹی والی لمیٹڈ کمپنی۔ اس کے ممبر ہوتے ہیں، شیئر ہولڈر نہیں۔
legal-form-multi-professional-partnership = کئی پیشوں کے لوگوں کی پارٹنرشپ۔
legal-form-network-with-social-enterprise = جی پی سرجریوں کا نیٹ ورک جو اپنا بجٹ ایک سوشل انٹرپرائز کو دیتا ہے۔
legal-form-cic = کمیونٹی انٹرسٹ کمپنی۔ اسے اپنا پیسہ کمیونٹی کے لیے استعمال کرنا ہوتا ہے۔
legal-form-llp = لمیٹڈ لائبلٹی پارٹنرشپ۔ اس کے ممبر اس کے مالک ہیں۔
legal-form-foundation-trust = NHS فاؤنڈیشن ٹرسٹ۔ اس کے عوامی ممبر ہیں جو گورنر چنتے ہیں۔
legal-form-consortium-pms = ایک ہی کنٹریکٹ والی جی پی سرجریوں کا گروپ۔
legal-form-industrial-provident-society = ایک سوسائٹی جس کے مالک اس کے ممبر ہیں۔
legal-form-charity = خیراتی ادارہ (چیریٹی)۔
legal-form-other = کوئی اور قسم۔
public-voice-public-membership = مقامی لوگ ممبر بن سکتے ہیں۔
public-voice-elected-lay-majority-board = اس کے بورڈ میں زیادہ تر عام لوگ ہیں، جنہیں مقامی لوگوں نے ووٹ سے چنا ہے۔
public-voice-patients-council = اس کی ایک مریضوں کی کونسل ہے۔
public-voice-advisory-group = مقامی لوگوں کا ایک گروپ اسے مشورہ دیتا ہے۔
public-voice-consultation = منصوبوں کے بارے میں مقامی لوگوں سے پوچھا جاتا ہے۔
voice-not-known = ہمیں معلوم نہیں کہ مقامی لوگ اپنی رائے کیسے دیتے ہیں۔

## No page

not-found-heading = صفحہ نہیں ملا
not-found-typed = اگر آپ نے اس صفحے کا پتہ خود لکھا تھا تو چیک کریں کہ وہ صحیح ہے۔
not-found-nearest = کیا آپ ان میں سے کوئی ڈھونڈ رہے تھے؟
not-found-gone = یہ اب ہماری معلومات میں نہیں ہے۔
not-found-follows = اس کی جگہ اب یہ ہے:
not-found-start = شروع پر جائیں
