### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## Parts that long pages have

parts-heading = اس صفحے پر
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = ان لفظوں کا مطلب: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = ابھی معلوم نہیں: { $names }۔

## What it is and how to join

partnership-caption = { $partnership-one }
partnership-join-heading = شامل کیسے ہوں
# On the page of staying with a funder.
staying-caption = جیسے ہیں ویسے ہی رہنا
staying-how-heading = کیا آپ اس کے ساتھ رہ سکتے ہیں؟
staying-surgeries-heading = اس کی جی پی سرجریاں
# $name is the funder's name.
staying-all-surgeries = { $name } کی سب جی پی سرجریاں دیکھیں
partnership-join-how = آپ اس کی کسی جی پی سرجری میں رجسٹر ہو کر شامل ہوتے ہیں۔ آپ کی صحت سے کوئی فرق نہیں پڑتا۔
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = سب سے پہلے اس جی پی سرجری سے پوچھیں:
partnership-join-choose = اس کی کوئی ایک جی پی سرجری چنیں۔ سب اسی صفحے پر ہیں۔
partnership-join-register = اس سرجری سے کہیں کہ آپ کو رجسٹر کرے۔
partnership-join-member = پھر آپ { $partnership-one } میں شامل ہیں۔ کوئی اور فارم نہیں بھرنا۔
partnership-join-stay = شامل ہونا ضروری نہیں۔ آپ { $name } کے ساتھ رہ سکتے ہیں۔

## What changes for you, and what does not

effects-heading = آپ کے لیے کیا بدلے گا
effects-changes-not-known = ہمیں کسی ایسی بات کا علم نہیں جو آپ کے لیے بدلے گی۔
effects-stays = کیا نہیں بدلے گا

## Services

services-heading = سروسز
services-surgery-heading = سروسز
services-intro = ہر سروس کے لیے ہم بتاتے ہیں کہ اسے کون چلاتا ہے، اور آپ اور کہاں جا سکتے ہیں۔
role-provider = علاج اور دیکھ بھال خود اسی کی طرف سے ہوتی ہے۔
role-provider-and-commissioner = کچھ علاج اور دیکھ بھال خود اسی کی طرف سے ہوتی ہے، باقی کا انتظام دوسروں سے کیا جاتا ہے۔
role-commissioner = یہاں سے دوسروں کے ذریعے علاج اور دیکھ بھال کا انتظام ہوتا ہے۔ خود کوئی علاج نہیں دیا جاتا۔
services-scope-some = ہسپتال سے باہر کی کچھ دیکھ بھال اس کے ذمے ہے۔
services-scope-most = ہسپتال سے باہر کی زیادہ تر دیکھ بھال اس کے ذمے ہے۔
services-scope-all = ہسپتال سے باہر کی ساری دیکھ بھال اس کے ذمے ہے۔
specialist-advice-yes = اس کے ذریعے آپ اسپیشلسٹ سے مشورہ لے سکتے ہیں۔
specialist-advice-no = یہاں اسپیشلسٹ کا مشورہ نہیں ملتا۔
diagnostics-yes = اس کے ذریعے آپ کے کچھ ٹیسٹ اور اسکین ہو سکتے ہیں۔
diagnostics-no = یہاں ٹیسٹ یا اسکین نہیں ہوتے۔
offers-not-known = ہمیں معلوم نہیں کہ یہاں کون سی سروسز ملتی ہیں۔ وہاں پوچھیں۔
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
this-partnership = اس { $partnership-one }
this-surgery = اس جی پی سرجری
this-funder = اس { $funder }
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
provided-made = یہ سروس { $who } کی طرف سے چلائی جاتی ہے۔
provided-made-by = یہ سروس { $who } کی طرف سے چلائی جاتی ہے۔ جگہ: { $by }۔
provided-bought = { $who } نے اس کا انتظام کسی دوسری تنظیم سے کیا ہے۔
provided-bought-by = { $who } نے اس کا انتظام { $by } سے کیا ہے۔
provided-by-other-lcp = یہ سروس کسی اور { $partnership-one } کی طرف سے چلائی جاتی ہے۔
provided-by-other-lcp-by = یہ سروس کسی اور { $partnership-one } کی طرف سے چلائی جاتی ہے: { $by }۔
provided-by-pct-on-behalf = { $funder } نے اس کی جگہ یہ انتظام کیا ہے۔
provided-by-pct-on-behalf-by = { $by } نے اس کی جگہ یہ انتظام کیا ہے۔
provided-blocked-back = اس کا انتظام { $funder } کے ذمے ہے، { $partnership-one } کے ذمے نہیں۔
provided-blocked-back-by = اس کا انتظام { $by } کے ذمے ہے، { $partnership-one } کے ذمے نہیں۔
provided-not-known = ہمیں معلوم نہیں کہ یہ سروس کون چلاتا ہے۔
provided-not-known-by = یہ سروس { $by } کی طرف سے چلائی جاتی ہے۔
offer-from = { $value } سے۔
offer-until = { $value } تک۔
offer-at = جگہ: { $value }۔
offer-alternatives = آپ یہاں بھی جا سکتے ہیں: { $value }۔
offer-no-alternative = دوسری جگہیں: { $value }
offer-alternatives-not-known = ہمیں معلوم نہیں کہ آپ اور کہاں جا سکتے ہیں۔
offer-for = کن کے لیے: { $value }۔
# $from and $to are ages in years.
offer-ages = { $from } سے { $to } سال کی عمر کے لوگوں کے لیے۔
offer-ages-from = { $from } سال یا اس سے زیادہ عمر کے لوگوں کے لیے۔
offer-ages-to = { $to } سال یا اس سے کم عمر کے لوگوں کے لیے۔
offer-referral = { $value }
offer-hours = کب: { $value }۔
referral-self = آپ خود اس کے لیے کہہ سکتے ہیں۔
referral-gp = اپنے جی پی سے ریفر کرنے کو کہیں۔
referral-other = صحت کا کوئی اور ماہر آپ کو وہاں بھیجتا ہے۔

## What is changing

changes-heading = کیا بدل رہا ہے، اور کیوں
changes-none = ہمیں اس کی سروسز میں کسی تبدیلی کا علم نہیں۔
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service } کی سروس دوسری جگہ جائے گی
change-stopped = { $service } کی سروس بند ہو گی
change-started = { $service } کی سروس شروع ہو گی
change-merged = { $service } کی سروس کسی اور سروس کا حصہ بنے گی
change-hours-changed = { $service } کی سروس کے اوقات بدلیں گے
changed-moved = { $service } کی سروس دوسری جگہ گئی
changed-stopped = { $service } کی سروس بند ہوئی
changed-started = { $service } کی سروس شروع ہوئی
changed-merged = { $service } کی سروس کسی اور سروس کا حصہ بنی
changed-hours-changed = { $service } کی سروس کے اوقات تب سے مختلف ہیں
change-from = پہلے
change-to = بعد میں
change-reason = بڑی وجہ
change-reason-better-care = بہتر دیکھ بھال
change-reason-safety = حفاظت
change-reason-staffing = عملہ کافی نہیں
change-reason-building = عمارت
change-reason-money = پیسہ
change-reason-law = قانون
change-reason-other = کوئی اور وجہ
change-why = کیوں
change-money = کیا پیسہ ایک وجہ تھا؟
change-money-yes = ہاں۔ پیسہ وجوہات میں سے ایک تھا۔
change-money-no = نہیں۔ پیسہ وجہ نہیں تھا۔
change-decided-by = فیصلہ کس نے کیا
change-people-asked = کیا لوگوں سے پوچھا گیا؟
change-do-now = اب کیا کریں
change-more = کیوں، فیصلہ کس نے کیا، اور اس کی جگہ کیا ہو گا
change-replacement = اس کی جگہ کیا ہو گا
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }۔ { $how }
change-no-replacement = اس کی جگہ کچھ نہیں ہو گا۔ { $why }
change-replacement-not-needed = سروس جاری رہے گی۔

## How to have a say

voice-heading = اپنی رائے کیسے دیں
voice-how = آپ کیسے حصہ لے سکتے ہیں
voice-form = مقامی لوگوں کی بات کیسے سنی جاتی ہے
voice-answers = مقامی لوگوں کو جواب کیسے دیا جاتا ہے

## Who runs it

people-heading = اسے کون چلاتا ہے
people-lead = سربراہی کون کرتا ہے
people-member = فیصلوں میں اور کون ہے
people-involved = اور کون شامل ہے
people-owned = مالک کون ہے
people-share = سب سے بڑا پیشہ
# $share is out of 100; $profession is the largest one.
people-share-of = { $profession }: اسے چلانے والے ہر 100 لوگوں میں سے { $share }۔
people-share-of-votes = { $profession }: ہر 100 ووٹوں میں سے { $share }۔
people-share-of-owners = { $profession }: اس کے ہر 100 مالکوں میں سے { $share }۔
people-share-of-board = { $profession }: اس کے بورڈ کے ہر 100 ممبروں میں سے { $share }۔
people-share-nobody = کسی ایک پیشے کے لوگ
people-no-majority = کیا کسی ایک پیشے کی اکثریت ہے؟
people-no-majority-yes = نہیں۔ کسی ایک پیشے کی اکثریت نہیں۔
people-no-majority-no = ہاں، ایک پیشے کی اکثریت ہے۔
profession-gp = جی پی ڈاکٹر
profession-hospital-specialist = ہسپتال کے اسپیشلسٹ
profession-practice-nurse = جی پی سرجریوں کی نرسیں
profession-community-nurse = کمیونٹی نرسیں
profession-pharmacist = فارماسسٹ
profession-allied-health-professional = فزیوتھراپسٹ اور صحت کے دوسرے ماہر
profession-social-care = سوشل کیئر کے کارکن
profession-manager = مینیجر
ownership-clinician-owned = اس میں کام کرنے والے ڈاکٹر، نرسیں اور صحت کے دوسرے ماہر
ownership-mutual = سب ممبر مل کر اس کے مالک ہیں
ownership-employee-owned = اس میں کام کرنے والے سب لوگ
ownership-chambers = آزاد ماہر، جو مل کر ایک تنظیم میں کام کرتے ہیں
ownership-member-owned = عام لوگ
board-heading = اس کا بورڈ
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] اس کے بورڈ کے { $total } لوگوں میں سے کوئی بھی عوامی ممبر نہیں۔
        [one] اس کے بورڈ کے { $total } لوگوں میں سے 1 عوامی ممبر ہے۔
       *[other] اس کے بورڈ کے { $total } لوگوں میں سے { $lay } عوامی ممبر ہیں۔
    } عوامی ممبر سے مراد عام لوگوں میں سے کوئی شخص ہے۔
board-lay = عوامی ممبر
board-community = کمیونٹی سروسز سے
board-gp = جی پی ڈاکٹر
board-other = دوسرے
board-total = کل
board-not-known = ہمیں معلوم نہیں کہ اس کے بورڈ میں کون ہے۔

## Who checks it

checks-heading = اس کی نگرانی کون کرتا ہے
checks-funder = کس کے سامنے جواب دہ
checks-contract = کیا کوئی کنٹریکٹ ہے؟
checks-regulators = نگرانی کرنے والے
checks-choice = ہسپتال کا آپ کا انتخاب
contract-between = ہاں، { $from } سے { $until } تک
contract-from = ہاں، { $from } سے
contract-until = ہاں، { $until } تک
contract-yes = ہاں۔ ہمیں تاریخیں معلوم نہیں۔
outcomes-intro = اسے دکھانا ہوتا ہے کہ ان چیزوں میں اس کا کام کیسا ہے:

## How it is set up

setup-heading = اس کا ڈھانچہ
partnership-stage = مرحلہ
# $stage is one of the sentences about the stage.
stage-since = { $stage } { $date } سے۔
partnership-model = یہ کس قسم کا ہے
model-1 = جی پی سرجریاں جن کا پیسہ ان کے اپنے پاس رہتا ہے، اور جن کے پاس ہسپتال اور کمیونٹی کی دیکھ بھال کا حقیقی بجٹ ہے۔
model-2 = جی پی سرجریاں جن کے پاس ہسپتال اور کمیونٹی کی دیکھ بھال کا حقیقی بجٹ ہے، اور جنہوں نے کچھ اسپیشلسٹ بھی ملازم رکھے ہیں۔
model-3 = جی پی سرجریاں، اور فاؤنڈیشن ٹرسٹ کے وہ اسپیشلسٹ جن کی سروس اب پارٹنرشپ میں آ گئی ہے۔
model-4 = PMS یا APMS کنٹریکٹ والی جی پی تنظیمیں، جو کچھ قسم کی دیکھ بھال کے لیے فاؤنڈیشن ٹرسٹ کے ساتھ مل گئی ہیں۔
model-5 = ایسی پارٹنرشپ جو جڑی ہوئی دیکھ بھال کے ایک آزمائشی منصوبے سے بنی۔
model-6 = جی پی سرجریوں اور اسپیشلسٹوں کا اتحاد، جس کے پاس جی پی سرجریوں سمیت ساری دیکھ بھال کا ایک ہی بجٹ ہے۔
partnership-origin = شروعات کیسے ہوئی
origin-pbc-consortium = جی پی سرجریوں کے ایک گروپ کے طور پر، جو مل کر دیکھ بھال کا منصوبہ بناتا تھا۔
origin-pms = مقامی کنٹریکٹ والی جی پی سرجریوں کے طور پر۔
origin-apms = جی پی کی دیکھ بھال دینے کے کنٹریکٹ والی ایک تنظیم کے طور پر۔
origin-ico-pilot = دیکھ بھال کو آپس میں جوڑنے والے ایک آزمائشی منصوبے کے طور پر۔
origin-ft-service-line = ہسپتال ٹرسٹ کے ایک شعبے کے طور پر۔
origin-medical-association = ڈاکٹروں کی ایک انجمن کے طور پر۔
origin-other = کسی اور قسم کے گروپ کے طور پر۔
partnership-pilot = اس کے آزمائشی منصوبے کا نمبر
partnership-integration = اس کے حصے کتنا مل کر کام کرتے ہیں
integration-virtual = وہ مل کر کام کرتے ہیں، مگر الگ الگ تنظیمیں ہیں۔
integration-service-or-specialty = کچھ سروسز میں وہ ایک ہو کر کام کرتے ہیں۔
integration-department = پورے شعبے ایک ہو کر کام کرتے ہیں۔
integration-merged = وہ ایک ہی تنظیم بن گئے ہیں۔
partnership-trust = اس میں شامل ہسپتال ٹرسٹ
partnership-joined-up = آپس میں جوڑی گئی دیکھ بھال
partnership-legal-form = تنظیم کی قسم

## People and places

population-heading = یہ کن لوگوں کے لیے ہے
partnership-population = کتنے لوگ
population =
    { $count ->
        [one] تقریباً 1 شخص۔
       *[other] تقریباً { $count } لوگ۔
    }
population-above-floor = یہ کافی ہیں: کم از کم 100,000 لوگ ضروری ہیں۔
population-below-floor = یہ ابھی کافی نہیں: کم از کم 100,000 لوگ ضروری ہیں۔
partnership-basis = کن لوگوں کی دیکھ بھال
population-basis-geographic = اس کے علاقے میں رہنے والے سب لوگ۔
population-basis-registered = اس کی جی پی سرجریوں میں رجسٹرڈ سب لوگ۔
partnership-areas = کہاں کام ہوتا ہے

## Money

surplus-heading = بچے ہوئے پیسے کا کیا ہوتا ہے
surplus-use = بچا ہوا پیسہ
surplus-not-for-profit = نفع کے لیے نہیں
money-more = اس کے پیسے کے بارے میں مزید
money-fair = جن لوگوں کی صحت کی ضرورتیں زیادہ ہیں، ان کے لیے اسے زیادہ پیسے ملتے ہیں۔ لوگوں کو انکار کرنے سے اسے کوئی فائدہ نہیں۔
money-real = اس کے پاس حقیقی بجٹ ہے
money-capitated = اسے ہر شخص کے لیے مقررہ رقم ملتی ہے
money-risk-adjusted = صحت کی زیادہ ضرورتوں والے لوگوں کے لیے اسے زیادہ ملتا ہے
money-scope = پیسہ کس کام کے لیے ہے
budget-scope-hchs = ہسپتال اور کمیونٹی کی دیکھ بھال۔
budget-scope-global = ساری دیکھ بھال۔
money-gp = جی پی سرجریوں کا پیسہ
general-practice-ring-fenced = یہ ہر جی پی سرجری کے اپنے پاس رہتا ہے۔
general-practice-included = یہ اسی بجٹ کا حصہ ہے۔
money-cap = کیا اپنے پاس رکھنے کی کوئی حد ہے؟
money-manager = پیسہ کون سنبھالتا ہے
budget-manager-lcp = خود { $partnership-one }۔
budget-manager-lead-practice = اس کی ایک جی پی سرجری۔
budget-manager-third-party = کوئی اور تنظیم۔
budget-manager-pct = { $funder }۔

## Specialists

specialists-heading = اسپیشلسٹ، اور وہ آپ کو کہاں دیکھتے ہیں
engagement-contracted = وہ کچھ سیشنز کے لیے آتے ہیں۔
engagement-employed = وہ اس کے ملازم ہیں۔
engagement-partner = وہ اس میں پارٹنر ہیں۔
engagement-chambers = وہ اسپیشلسٹوں کے ایک گروپ کے ذریعے آتے ہیں۔
engagement-ft-contract = وہ ہسپتال ٹرسٹ کے ساتھ کنٹریکٹ کے ذریعے آتے ہیں۔
specialists-from = وہ یہاں سے ہیں: { $from }۔
specialists-hospitals = اگر آپ کو ہسپتال جانا پڑے تو وہ آپ کو یہاں دیکھ سکتے ہیں: { $hospitals }۔
# $places are GP surgeries and other places.
specialists-at = وہ لوگوں کو یہاں دیکھتے ہیں: { $places }۔

## How it does

measures-heading = کام کتنا اچھا ہو رہا ہے
measures-intro = ہم تین چیزیں دکھاتے ہیں: لوگ کیا کہتے ہیں، صحت کے نتائج، اور پیسہ۔ ہم کبھی ستارے یا نمبر نہیں دیتے۔
measures-legend = ہر عدد کا کسی دوسرے عدد سے موازنہ ہوتا ہے۔ پھر ہم کہتے ہیں “بہتر”، “تقریباً برابر” یا “بدتر”۔
measures-patient-experience = لوگ اپنی دیکھ بھال کے بارے میں کیا کہتے ہیں
measures-health-outcomes = صحت کے نتائج
measures-financial = پیسہ
measures-none = ہمارے پاس اس کے اعداد نہیں ہیں۔
rating-better = { $comparator } سے بہتر
rating-same = { $comparator } کے تقریباً برابر
rating-worse = { $comparator } سے بدتر
rating-not-known = ہمیں معلوم نہیں کہ موازنے میں یہ کیسا ہے
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = یہاں: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = کوئی عدد نہیں
measure-direction-higher-is-better = زیادہ عدد بہتر ہے۔
measure-direction-lower-is-better = کم عدد بہتر ہے۔
# $period is when the figure was taken.
measure-source = کب: { $period }۔ یہ معلومات یہاں سے ہیں: { $source }۔

## Its GP surgeries

members-heading =
    { $count ->
        [0] اس کی جی پی سرجریاں
        [one] اس کی جی پی سرجری
       *[other] اس کی { $count } جی پی سرجریاں
    }
members-none = آج کوئی جی پی سرجری اس میں شامل نہیں ہے۔
members-nearest = جو آپ کو لے سکتی ہیں وہ پہلے، پھر سب سے قریب والی۔ فاصلے سیدھی لکیر میں ہیں۔
members-by-name = جو آپ کو لے سکتی ہیں وہ پہلے، پھر ناموں کی ترتیب سے۔
# $date is the first day.
members-joins = یہ { $date } کو شامل ہو گی۔
