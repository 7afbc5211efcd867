### The leaflet that a person prints and takes away.

leaflet-heading = آپ کے آپشن، ساتھ لے جانے کے لیے
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = { $today } کو بنایا گیا۔ معلومات { $date } کی ہیں۔ ریلیز { $id }۔
leaflet-how = اس پرچے میں وہ ہے جو آپ کی شارٹ لسٹ میں ہے۔ یہ زیادہ سے زیادہ 2 صفحوں پر پرنٹ ہوتا ہے۔
leaflet-place-question = آپ کا پوسٹ کوڈ
leaflet-place-hint = پرچے پر یہ نہیں لکھا جاتا کہ آپ کہاں رہتے ہیں، جب تک آپ نہ چاہیں۔
leaflet-place-yes = پرچے پر میرا پوسٹ کوڈ پرنٹ کریں
# $place is a postcode or the first half of one.
leaflet-from = { $place } سے حساب لگایا گیا۔
leaflet-phone = فون:
leaflet-next-heading = اب کیا کرنا ہے
leaflet-step-ask = جو جی پی سرجری آپ چاہتے ہیں اسے فون کریں۔ پوچھیں کہ کیا آپ رجسٹر ہو سکتے ہیں۔ ہو سکتا ہے کہ پرنٹ ہونے کے بعد کچھ بدل گیا ہو۔
leaflet-step-join = کسی { $partnership-one } میں آپ اس کی کسی جی پی سرجری میں رجسٹر ہو کر شامل ہوتے ہیں۔ آپ کی صحت سے کوئی فرق نہیں پڑتا۔
leaflet-step-stay = { $funder } کے ساتھ رہنے کے لیے پڑھیں کہ ان کی طرف سے ساتھ رہنے کے بارے میں کیا لکھا ہے۔
leaflet-step-gp = آج چننا ضروری نہیں۔ آپ یہ پرچہ کسی ایسے شخص کے پاس لے جا سکتے ہیں جس پر آپ کو بھروسا ہو۔
