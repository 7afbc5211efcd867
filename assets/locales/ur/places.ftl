### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = پوسٹ کوڈ، یا اس کا پہلا حصہ لکھیں۔
place-too-long = یہ بہت لمبا ہے۔ پوسٹ کوڈ لکھیں، مثلاً HG5 0JL۔
place-malformed-missing-digit = پوسٹ کوڈ کے دوسرے حصے میں کوئی ہندسہ نہیں۔ چیک کر کے دوبارہ لکھیں۔
place-malformed-too-short = پوسٹ کوڈ کا دوسرا حصہ بہت چھوٹا ہے۔ وہاں ایک ہندسہ اور 2 حروف لکھیں۔
place-malformed-too-long = پوسٹ کوڈ کا دوسرا حصہ بہت لمبا ہے۔ وہاں ایک ہندسہ اور 2 حروف لکھیں۔
place-malformed-second-half = پوسٹ کوڈ کا دوسرا حصہ صحیح نہیں۔ وہاں ایک ہندسہ اور 2 حروف لکھیں۔
place-malformed-first-half = پوسٹ کوڈ کا پہلا حصہ صحیح نہیں۔ وہاں حروف اور ایک نمبر لکھیں، مثلاً HG5 یا EC1A۔
# $readings are two or more postcodes with "or" between them.
place-ambiguous = یہ { $readings } ہو سکتا ہے۔ پورا پوسٹ کوڈ لکھیں۔
place-or = یا

place-outward-only = آپ نے پوسٹ کوڈ کا پہلا حصہ { $text } لکھا ہے۔ بالکل صحیح جواب کے لیے پورا پوسٹ کوڈ لکھیں۔
# $nation is one of the nations below.
place-outward-straddles = { $text } کا ایک حصہ { $nation } میں ہے۔ پورا پوسٹ کوڈ لکھیں تاکہ ہم بتا سکیں۔
place-outside-area = { $text } ان معلومات کے علاقے سے باہر ہے۔ یہ معلومات ان جگہوں کی ہیں: { $covers }۔ چیک کریں، یا دوسرا پوسٹ کوڈ لکھیں۔
place-unknown = ہمیں { $text } کا علم نہیں۔ ہو سکتا ہے یہ نیا ہو، یا اب استعمال میں نہ ہو۔ چیک کریں، یا صرف پہلا حصہ لکھیں۔
place-unknown-straddles = ہمیں { $text } کا علم نہیں۔ اس علاقے کا ایک حصہ { $nation } میں ہے۔ پوسٹ کوڈ چیک کر کے دوبارہ لکھیں۔
place-forces = { $text } فوج کے لیے ہے۔ اس سے پتا نہیں چلتا کہ آپ کہاں رہتے ہیں۔ کوئی اور پوسٹ کوڈ لکھیں۔
place-non-geographic = { $text } بڑی تنظیموں کی ڈاک کے لیے ہے۔ وہاں کوئی نہیں رہتا۔ کوئی اور پوسٹ کوڈ لکھیں۔
place-not-in-use = کسی گھر کا پوسٹ کوڈ { $text } کی طرح شروع نہیں ہوتا۔ چیک کر کے دوبارہ لکھیں۔
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = برطانیہ کا کوئی پوسٹ کوڈ { $area } سے شروع نہیں ہوتا۔ حروف چیک کر کے دوبارہ لکھیں۔
# $name is what a person typed.
problem-no-such-place = ہمیں “{ $name }” نام کی کسی جگہ کا علم نہیں۔ پوسٹ کوڈ، یا اس کا پہلا حصہ لکھیں۔
problem-many-places = “{ $name }” نام کی ایک سے زیادہ جگہیں ہیں۔ نیچے ایک چنیں، یا پوسٹ کوڈ لکھیں۔
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = { $text } استعمال کریں

place-in-england = { $text } انگلینڈ میں ہے، مگر ان معلومات کے علاقے سے باہر۔ کوئی اور پوسٹ کوڈ لکھیں۔
place-in-scotland = { $text } اسکاٹ لینڈ میں ہے۔ وہاں جی پی سرجریوں کا طریقہ الگ ہے۔ NHS اسکاٹ لینڈ سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔
place-in-wales = { $text } ویلز میں ہے۔ وہاں جی پی سرجریوں کا طریقہ الگ ہے۔ NHS ویلز سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔
place-in-northern-ireland = { $text } شمالی آئرلینڈ میں ہے۔ وہاں جی پی سرجریوں کا طریقہ الگ ہے۔ وہاں ہیلتھ اینڈ سوشل کیئر سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔
place-in-jersey = { $text } چینل آئی لینڈز کے جرسی میں ہے۔ وہاں علاج کا اپنا نظام ہے۔ وہاں کسی ڈاکٹر کی سرجری سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔
place-in-guernsey = { $text } چینل آئی لینڈز میں گرنزی یا اس کے قریب ہے۔ وہاں علاج کا اپنا نظام ہے۔ وہاں کسی ڈاکٹر کی سرجری سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔
place-in-isle-of-man = { $text } آئل آف مین میں ہے۔ وہاں علاج کا اپنا نظام ہے۔ وہاں کسی جی پی سرجری سے رابطہ کریں، یا کوئی اور پوسٹ کوڈ لکھیں۔

location-refused = آپ کی ڈیوائس نے نہیں بتایا کہ آپ کہاں ہیں۔ کوئی بات نہیں: اس کے بجائے پوسٹ کوڈ لکھیں۔
location-unavailable = آپ کی ڈیوائس نہیں بتا سکتی کہ آپ کہاں ہیں۔ اس کے بجائے پوسٹ کوڈ لکھیں۔
location-took-too-long = آپ کی جگہ معلوم کرنے میں بہت دیر لگی۔ اس کے بجائے پوسٹ کوڈ لکھیں۔
location-unsupported = یہ ڈیوائس ہمیں نہیں بتا سکتی کہ یہ کہاں ہے۔ اس کے بجائے پوسٹ کوڈ لکھیں۔

nation-england = انگلینڈ
nation-scotland = اسکاٹ لینڈ
nation-wales = ویلز
nation-northern-ireland = شمالی آئرلینڈ
nation-jersey = جرسی
nation-guernsey = گرنزی
nation-isle-of-man = آئل آف مین
