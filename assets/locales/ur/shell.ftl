### Translated on 2026-11-28. Reviewed by: nobody yet. A native reader has to read it before this language counts as reviewed.
### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = اردو
# ltr when it is written from left to right, rtl from right to left.
shell-direction = rtl
# A label for the links to the other languages.
shell-languages = زبانیں

## The page

shell-title = چنیں کہ آپ کی دیکھ بھال کون کرے
shell-description = اپنے قریب جی پی سرجریوں کے مقامی گروپ دیکھیں: وہاں کیا ملتا ہے، اور آپ شامل ہو سکتے ہیں یا نہیں۔
shell-skip = سیدھے اصل مواد پر جائیں
shell-no-script = یہ صفحہ استعمال کرنے کے لیے جاوا اسکرپٹ آن کریں
shell-no-script-why = یہ صفحہ آپ کے جواب آپ کے اپنے براؤزر میں تیار کرتا ہے، تاکہ کسی اور کو پتا نہ چلے کہ آپ کہاں رہتے ہیں۔ اس کے لیے جاوا اسکرپٹ چاہیے۔
shell-no-script-how = آپ براؤزر کی سیٹنگز میں جاوا اسکرپٹ آن کر کے یہ صفحہ دوبارہ کھول سکتے ہیں۔ یا اپنی جی پی سرجری کو فون کریں اور پوچھیں کہ وہ کس مقامی گروپ کا حصہ ہے۔
shell-help-now = اگر آپ کو ابھی طبی مدد چاہیے تو اس نمبر پر فون کریں:
shell-emergency = ایمرجنسی میں اس نمبر پر فون کریں:
shell-emergency-first = ایمرجنسی میں 999 پر فون کریں۔ اس سائٹ کا انتظار نہ کریں۔
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = آپ یہ صفحہ پڑھ سکتے ہیں اور اس کے لنک کھول سکتے ہیں۔ تلاش اور موازنہ شروع نہیں ہو سکے۔
shell-a-to-z = A سے Z تک کی فہرست میں ڈھونڈیں
shell-waiting = صفحہ کھل رہا ہے۔ انٹرنیٹ سست ہو تو کچھ دیر لگ سکتی ہے۔
shell-failed = معذرت، یہ صفحہ شروع نہیں ہو سکا
shell-failed-browser = آپ کا براؤزر اس سائٹ کے لیے بہت پرانا ہے۔ اسے اپ ڈیٹ کریں، یا کوئی اور براؤزر یا ڈیوائس استعمال کریں۔
shell-failed-download = سائٹ کا ایک حصہ نہیں پہنچا۔ چیک کریں کہ آپ انٹرنیٹ سے جڑے ہوئے ہیں، پھر یہ صفحہ دوبارہ کھولیں۔
shell-failed-program = خود سائٹ میں کچھ خرابی ہو گئی۔ یہ صفحہ دوبارہ کھولیں۔ اگر فائدہ نہ ہو تو کوئی اور براؤزر یا ڈیوائس آزمائیں۔
shell-failed-call = آپ اپنی جی پی سرجری کو فون کر کے بھی پوچھ سکتے ہیں کہ وہ کس مقامی گروپ کا حصہ ہے۔
shell-report = اگر آپ اس خرابی کی اطلاع دیں تو یہ بھی بتائیں:
# $date is the day that the information describes.
shell-offline = آپ آف لائن ہیں۔ یہ معلومات { $date } کی ہیں۔
shell-newer = نئی معلومات تیار ہیں۔
shell-newer-load = انہیں کھولیں

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = یہ صفحہ دوسری جگہ چلا گیا ہے۔ اس کے نئے پتے پر جائیں۔
# On the start page of a site for several areas, above their names.
shell-choose = اپنا علاقہ چنیں
shell-choose-lede = ہر علاقے کی اپنی معلومات ہیں۔ کوئی بھی پیسے دے کر پہلے نہیں آ سکتا۔
