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

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = اس سائٹ کی رسائی پذیری
accessibility-lede = ہم چاہتے ہیں کہ اپنی دیکھ بھال چننے والا ہر شخص یہ سائٹ استعمال کر سکے۔
accessibility-can-heading = آپ کیا کر سکتے ہیں
accessibility-can-zoom = سب کچھ چار گنا بڑا کریں، اور دائیں بائیں سرکائے بغیر پڑھیں۔
accessibility-can-keyboard = ہر صفحہ اور ہر بٹن صرف کی بورڈ سے استعمال کریں۔ آپ کو ہمیشہ نظر آتا ہے کہ آپ کہاں ہیں۔
accessibility-can-reader = اسکرین ریڈر سے ہر صفحہ اس کی سرخیوں، فہرستوں، خانوں اور غلطیوں کے حساب سے سنیں۔
accessibility-can-colours = اپنے رنگ استعمال کریں، یا کوئی رنگ نہیں۔ کوئی جواب صرف رنگ سے نہیں بتایا جاتا۔
accessibility-can-motion = اپنی ڈیوائس کو کہیں کہ حرکت کم ہو۔ پھر صفحے پر کوئی چیز نہیں ہلتی۔
accessibility-can-press = ہاتھ کانپتا ہو تو بھی دبائیں۔ دبانے کی ہر چیز کم از کم 24 پکسل چوڑی اور اونچی ہے۔
accessibility-can-time = جتنا وقت چاہیں لیں۔ صرف انتظار گاہ کی اسکرین استعمال ختم کرتی ہے، اور وہ پہلے پوچھتی ہے۔
accessibility-can-without = ہر صفحہ JavaScript کے بغیر، پرانے براؤزر میں، یا کاغذ پر پڑھیں۔
accessibility-how-heading = یہ سائٹ کس حد تک قابلِ رسائی ہے
accessibility-how-standard = معیار Web Content Accessibility Guidelines 2.2 ہے، لیول AA۔
accessibility-how-partly = یہ سائٹ اس معیار پر جزوی طور پر پوری اترتی ہے۔ نیچے وہ ہے جو پورا نہیں، یا معلوم نہیں۔
accessibility-not-heading = کیا پورا نہیں، یا معلوم نہیں
accessibility-not-people = روزانہ اسکرین ریڈر، سوئچ یا میگنیفائر استعمال کرنے والے کسی شخص نے یہ ورژن نہیں آزمایا۔
accessibility-not-heard = اسکرین ریڈر سنے نہیں گئے۔ ہم نے وہ ٹیسٹ کیا جو براؤزر انہیں بتاتے ہیں۔
accessibility-not-phones = iPhone اور Android فونز پر پڑھ کر سنانا اور انگلی کے اشارے نہیں آزمائے گئے۔
accessibility-not-map = نظر کے بغیر نقشہ استعمال کرنا مشکل ہے۔ جو کچھ نقشے پر ہے، وہ سب ساتھ کی فہرست میں لکھا ہے۔
accessibility-not-signed = یہاں کچھ بھی برطانوی اشاروں کی زبان (British Sign Language) میں نہیں ہے۔
accessibility-not-links = ہم دوسروں کی ان سائٹوں اور فائلوں کو ٹیسٹ نہیں کرتے جن کے لنک ہم دیتے ہیں۔
accessibility-not-written = سرجریوں کے بارے میں تحریریں دوسروں کی ہیں۔ ہو سکتا ہے کچھ ہماری تحریروں سے پڑھنے میں مشکل ہوں۔
accessibility-tested-heading = ٹیسٹ کیسے کیا گیا
accessibility-tested-each = خود چلنے والے ٹیسٹ ہر صفحے کو، ہر حالت میں، تین چوڑائیوں پر آزماتے ہیں۔ ان میں axe کی جانچ بھی شامل ہے۔
accessibility-tested-engines = سب سے اہم کام Chrome، Firefox اور Safari کے انجنوں میں آزمائے جاتے ہیں، صرف کی بورڈ سے بھی۔
accessibility-tested-date = یہ بیان 28 نومبر، 2026 کا ہے۔ سافٹ ویئر کا ہر نیا ورژن دوبارہ ٹیسٹ کیا جاتا ہے۔
accessibility-ask-heading = مدد مانگیں، یا ہمیں کوئی مسئلہ بتائیں
accessibility-ask-contact = اس صفحے کے آخر میں دیے گئے رابطے پر فون کریں یا لکھیں۔ کہیں کہ بڑے حروف میں، یا فون پر بتایا جائے۔
accessibility-ask-answer = اگر ہمارے جواب سے مدد نہ ملے تو Equality Advisory and Support Service سے پوچھیں۔ ان کا فون نمبر 0808 800 0082 ہے۔
