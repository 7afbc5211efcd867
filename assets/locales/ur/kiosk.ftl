### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = شروع کرنے کے لیے کوئی بٹن دبائیں۔ تقریباً 5 منٹ لگتے ہیں۔
kiosk-start = شروع کریں
kiosk-start-all = سب جی پی سرجریاں دیکھیں
kiosk-nothing-stays = آپ جو چنیں، وہ اس اسکرین پر باقی نہیں رہتا۔ فارغ ہو کر “ختم کریں” دبائیں۔

## On every page

kiosk-bar = اس اسکرین کے لیے مدد
kiosk-desk = مدد چاہیے؟ ڈیسک پر پوچھیں۔
kiosk-back = واپس
kiosk-down = نیچے
kiosk-up = اوپر
kiosk-text-size = لکھائی کا سائز
kiosk-contrast = کالے پر سفید
kiosk-contrast-off = عام رنگ
kiosk-listen = پڑھ کر سنائیں
kiosk-stop = پڑھنا بند کریں
kiosk-again = دوبارہ سنائیں
kiosk-finish = ختم کریں

## When nobody touches the screen

kiosk-still-there = کیا آپ ابھی یہاں ہیں؟
kiosk-wiped = آپ کی رازداری کے لیے ہم جلد وہ سب مٹا دیں گے جو آپ نے چنا ہے۔
# $count is a number of seconds.
kiosk-seconds =
    { $count ->
        [one] 1 سیکنڈ باقی
       *[other] { $count } سیکنڈ باقی
    }
kiosk-more-time = مجھے اور وقت چاہیے
kiosk-finish-now = ابھی ختم کریں

## Keys on the screen

kiosk-keys = بٹن
kiosk-space = خالی جگہ
kiosk-delete = مٹائیں
kiosk-clear = سب مٹائیں

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] وہ اس سرجری میں رجسٹرڈ ہیں: { $name }
       *[you] میں اس سرجری میں رجسٹرڈ ہوں: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = اس کے نام کے حروف دبائیں۔ جو ملے گا، یہاں دکھایا جائے گا۔
kiosk-surgery-name = یا نام سے کوئی اور جی پی سرجری ڈھونڈیں

## Where somebody lives

kiosk-home-why = اس سے ہم دکھاتے ہیں کہ قریب کیا ہے۔ دوسرے یہ اسکرین دیکھ سکتے ہیں، اس لیے علاقہ بتانا کافی ہے۔
kiosk-areas = اپنے علاقے پر انگلی رکھیں
kiosk-all-areas = سب علاقے
kiosk-postcode = پوسٹ کوڈ لکھیں
kiosk-postcode-how = جیسے ہی آپ پوسٹ کوڈ استعمال کرتے ہیں، اسکرین اسے دکھانا بند کر دیتی ہے۔
kiosk-use-postcode = یہ پوسٹ کوڈ استعمال کریں
kiosk-not-found = ہمیں وہ جگہ نہیں ملی۔ کوئی علاقہ چنیں، یا دوبارہ کوشش کریں۔
kiosk-privacy = آپ کی جگہ صرف اس اسکرین پر رہتی ہے، اور صرف آپ کے ختم کرنے تک۔ ہم اسے کبھی کہیں نہیں بھیجتے۔
kiosk-place = بتائیں کہ آپ کہاں رہتے ہیں
kiosk-other-place = رہنے کی جگہ بدلیں
kiosk-about-here = ہم نے آپ کے علاقے کا درمیان لیا ہے۔ پورے پوسٹ کوڈ سے بالکل صحیح جواب ملتا ہے۔

## To take away

# $address is an address on the web.
kiosk-qr = فون کے کیمرے کے لیے تصویر۔ اس سے یہ کھلتا ہے: { $address }
kiosk-take-away = یہ صفحہ ساتھ لے جائیں
kiosk-take-away-how = اپنے فون کا کیمرہ تصویر کی طرف کریں۔
kiosk-take-away-not = آپ کہاں رہتے ہیں، یہ اس میں نہیں ہے۔

## The screen of a reception

reception-which = یہ کون سی جی پی سرجری ہے؟
reception-lede = یہ اسکرین کسی کی مدد کرنے میں آپ کی مدد کرتی ہے۔ یہ مریض کے بارے میں کبھی کچھ نہیں پوچھتی۔
# $name is the name of a GP surgery.
reception-heading = { $name }: ان لوگوں کے لیے جو شامل ہونا چاہتے ہیں
reception-say = آپ کیا کہہ سکتے ہیں
reception-say-open = “جی ہاں، ہم نئے مریض لیتے ہیں۔ آپ آج شامل ہونے کے لیے کہہ سکتے ہیں۔”
reception-say-limited = “ہم کچھ نئے مریض لیتے ہیں۔ ہم ابھی آپ کے لیے چیک کر لیتے ہیں۔”
reception-say-closed = “ہم اس وقت نئے مریض نہیں لے سکتے۔ ہم بتا سکتے ہیں کہ قریب کون سی جی پی سرجریاں ہیں۔”
reception-say-check = “ہم چیک کر لیتے ہیں کہ اس وقت ہم نئے مریض لے رہے ہیں یا نہیں۔”
reception-say-form = “ہم آپ کو فارم دے سکتے ہیں، اور اسے بھرنے میں مدد کر سکتے ہیں۔”
# $name is a partnership.
reception-say-partnership = “ہم { $name } میں شامل ہیں۔ اگر آپ یہاں رجسٹر ہوں تو آپ بھی اس میں شامل ہوں گے۔”
reception-say-partnership-closed = “ہم { $name } میں شامل ہیں۔ ہو سکتا ہے اس کی کوئی اور جی پی سرجری آپ کو لے لے۔”
# In the next three, $name is the funder.
reception-say-stay = “آپ ہمیشہ { $name } کے ساتھ رہ سکتے ہیں۔”
reception-say-stay-by-changing = “{ $name } کے ساتھ رہنے کے لیے ایسی جی پی سرجری چنیں جو کسی { $partnership-one } میں نہ ہو۔”
reception-say-stay-ask-how = “آپ { $name } کے ساتھ رہ سکتے ہیں۔ ان سے پوچھیں کہ کیسے۔”
reception-say-reasons = “اگر ہم آپ کو نہ لے سکے تو آپ کو لکھی ہوئی وجہ ملے گی۔”
reception-say-choice = “آپ کوئی اور جی پی سرجری چن سکتے ہیں۔ وجہ بتانا ضروری نہیں۔”
reception-not = یہ نہ مانگیں
reception-not-id = پاسپورٹ، ڈرائیونگ لائسنس یا کوئی اور شناختی کاغذ۔
reception-not-address = ایسا خط یا بل جس سے پتا چلے کہ وہ کہاں رہتے ہیں۔
reception-not-status = اس ملک کے کاغذات جہاں سے وہ آئے ہیں۔
reception-not-health = ان کی صحت کے بارے میں معلومات۔ اس سے شامل ہونے میں کوئی فرق نہیں پڑتا۔
reception-near = یہاں قریب کی دوسری جی پی سرجریاں
reception-near-none = ہمیں یہاں قریب کسی اور جی پی سرجری کا علم نہیں۔
reception-rights = لوگوں کے حقوق
reception-change = کوئی اور جی پی سرجری چنیں
