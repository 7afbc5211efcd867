### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = آپ اس سائٹ کا ہر صفحہ جاوا اسکرپٹ کے بغیر پڑھ سکتے ہیں۔ تلاش، موازنے اور نقشے کے لیے یہ ضروری ہے۔
prerender-hub = A سے Z تک سب کچھ
prerender-hub-lede = ان فہرستوں میں وہ سب ہے جو اس سائٹ کو معلوم ہے۔ یہ حروف کی ترتیب سے ہیں۔ کوئی بھی پیسے دے کر پہلے نہیں آ سکتا۔
prerender-surgeries = جی پی سرجریاں A سے Z تک
prerender-partnerships = { $partnership-many }، اور جیسے ہیں ویسے ہی رہنا، A سے Z تک
prerender-places = جگہیں A سے Z تک
prerender-services = سروسز A سے Z تک
prerender-choose-letter = نام کا پہلا حرف چنیں۔
# A label for the links to the letters.
prerender-letters = حروف
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = دوسرے نام
prerender-members = { $count ->
    [0] کوئی جی پی سرجری معلوم نہیں
    [one] { $count } جی پی سرجری
   *[other] { $count } جی پی سرجریاں
  }
prerender-service-lede = ان کا کہنا ہے کہ ان کے ہاں یہ سروس ملتی ہے۔ کسے اور کیسے ملتی ہے، یہ ہر ایک کے صفحے پر دیکھیں۔
prerender-service-nobody = ان معلومات میں کوئی نہیں کہتا کہ ان کے ہاں یہ سروس ملتی ہے۔ اپنی جی پی سرجری سے پوچھیں۔
prerender-partnerships-heading = { $partnership-many }، اور جیسے ہیں ویسے ہی رہنا
prerender-surgeries-heading = جی پی سرجریاں
prerender-files = اس سائٹ کی سب فائلیں
prerender-files-lede = آپ اس سائٹ کو کاپی کر کے کہیں اور دکھا سکتے ہیں، جیسے اس کی معلومات کا لائسنس اجازت دے۔ یہ اس کی فائلیں ہیں۔

## How joining works

prerender-joining = شامل ہونے کا طریقہ
prerender-joining-lede = کسی { $partnership-one } میں آپ اس کی کسی جی پی سرجری میں رجسٹر ہو کر شامل ہوتے ہیں۔
prerender-joining-stay = کسی میں بھی شامل ہونا کبھی ضروری نہیں۔ { $funder-one } کے ساتھ رہنا ہمیشہ ایک آپشن ہے۔
prerender-answers-heading = آپ کو یہ جواب مل سکتے ہیں
prerender-answer-can-join = آپ شامل ہو سکتے ہیں: سرجری نئے مریض لیتی ہے، اور آپ کے رہنے کی جگہ سے بھی لیتی ہے۔
prerender-answer-limits = آپ شامل ہو سکتے ہیں، کچھ پابندیوں کے ساتھ: کوئی چیز آپ کو نہیں ملے گی، مثلاً ہوم وزٹ۔
prerender-answer-ask-first = پہلے پوچھیں: سرجری ہر بار الگ فیصلہ کرتی ہے، یا معلومات موجود نہیں یا پرانی ہیں۔
prerender-answer-not-now = اس وقت نہیں: آج کوئی اصول رکاوٹ ہے۔ جواب میں لکھا ہوتا ہے کہ کون سا اصول، اور اب کیا کرنا ہے۔
prerender-looks-at-heading = جواب کن باتوں پر ہوتا ہے
prerender-looks-at = صرف یہ دیکھا جاتا ہے: آپ کہاں رہتے یا دن گزارتے ہیں، کس سرجری میں رجسٹرڈ ہیں، اور تاریخ۔
prerender-looks-not-at = کوئی اصول آپ کی صحت کے بارے میں نہیں پوچھ سکتا۔ اس سائٹ کو آپ کا نام یا عمر معلوم نہیں۔
prerender-rule-no-source = ان معلومات میں نہیں لکھا کہ یہ اصول کہاں لاگو ہے۔
prerender-rule-name-outside-practice-area = آپ علاقے سے باہر رہتے ہیں
prerender-rule-outside-practice-area = جی پی سرجری اپنے علاقے کے نئے مریض لیتی ہے۔ اگر آپ باہر رہتے ہیں تو ہو سکتا ہے اسے انکار کرنا پڑے۔
prerender-rule-name-list-closed-formally = لسٹ بند ہے
prerender-rule-list-closed-formally = اگر { $funder-one } نے منظوری دی ہو تو جی پی سرجری مقررہ وقت تک نئے مریض لینا بند کر سکتی ہے۔ قریبی گھر والے پھر بھی شاید شامل ہو سکیں۔
prerender-rule-name-list-limited = لسٹ محدود ہے
prerender-rule-list-limited = کچھ جی پی سرجریاں کچھ نئے مریض لیتی ہیں، اور ہر بار الگ فیصلہ کرتی ہیں۔ ان سے پہلے پوچھیں۔
prerender-rule-name-out-of-area-case-by-case = علاقے سے باہر، ہر بار الگ فیصلہ
prerender-rule-out-of-area-case-by-case = کچھ جی پی سرجریاں اپنے علاقے سے باہر رہنے والوں کے بارے میں ہر بار الگ فیصلہ کرتی ہیں۔
prerender-rule-name-out-of-area-without-home-visits = علاقے سے باہر، ہوم وزٹ کے بغیر
prerender-rule-out-of-area-without-home-visits = کچھ جی پی سرجریاں اپنے علاقے سے باہر کے مریض لیتی ہیں، مگر ان کے لیے ہوم وزٹ نہیں کرتیں۔
prerender-rule-name-second-membership-not-offered = صرف ایک سرجری
prerender-rule-second-membership-not-offered = کچھ جی پی سرجریاں ایسے مریض نہیں لیتیں جو کوئی اور سرجری بھی رکھنا چاہتے ہیں۔
prerender-rule-name-second-membership-undecided = دوسری سرجری، ابھی طے نہیں
prerender-rule-second-membership-undecided = ابھی طے نہیں ہوا کہ آپ ایک ساتھ دو جی پی سرجریاں رکھ سکتے ہیں یا نہیں۔
prerender-rule-name-second-membership-pilot = دوسری سرجری، آزمائش جاری
prerender-rule-second-membership-pilot = کچھ جی پی سرجریاں آزما رہی ہیں کہ لوگ کوئی اور سرجری بھی رکھ سکیں۔
prerender-rule-name-not-yet-open = ابھی کھلی نہیں
prerender-rule-not-yet-open = نئی جی پی سرجری، یا ایسی لسٹ جو دوبارہ کھلے گی، اس میں پہلے دن سے شامل ہو سکتے ہیں۔
prerender-rule-name-status-unknown-or-stale = معلوم نہیں، یا بہت پرانا
prerender-rule-status-unknown-or-stale = اگر حال میں کسی نے چیک نہیں کیا کہ جی پی سرجری نئے مریض لیتی ہے یا نہیں، تو پہلے اس سے پوچھیں۔
prerender-more-heading = آپ کن باتوں پر بھروسا کر سکتے ہیں

## What search engines show

prerender-describe-partnership = { $name } میں کیا ملتا ہے، کون سی جی پی سرجریاں اس میں ہیں، اور شامل کیسے ہوں۔
prerender-describe-surgery = { $name }، { $place } میں ایک جی پی سرجری۔ دیکھیں کہ یہ کب کھلی ہوتی ہے، یہاں کیا ملتا ہے، اور آپ شامل ہو سکتے ہیں یا نہیں۔
prerender-describe-surgery-nowhere = { $name } ایک جی پی سرجری ہے۔ دیکھیں کہ یہاں کیا ملتا ہے، اور آپ شامل ہو سکتے ہیں یا نہیں۔
