### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = شارٹ لسٹ میں رکھیں
shortlist-remove = شارٹ لسٹ سے ہٹائیں
shortlist-is-on = آپ کی شارٹ لسٹ میں ہے۔
shortlist-full-partnerships = آپ 3 { $partnership-many } رکھ سکتے ہیں۔ پہلے اپنی شارٹ لسٹ سے ایک ہٹائیں۔ باقی سب وہیں ہیں۔
shortlist-full-surgeries = آپ 3 جی پی سرجریاں رکھ سکتے ہیں۔ پہلے اپنی شارٹ لسٹ سے ایک ہٹائیں۔ باقی سب وہیں ہیں۔
shortlist-full-staying = آپ 3 { $funder-many } رکھ سکتے ہیں۔ پہلے اپنی شارٹ لسٹ سے ایک ہٹائیں۔ باقی سب وہیں ہیں۔

## What is on it

shortlist-heading = آپ کی شارٹ لسٹ
shortlist-empty = آپ کی شارٹ لسٹ میں کچھ نہیں ہے۔
shortlist-how = کسی بھی آپشن یا جی پی سرجری پر “{ shortlist-keep }” دبائیں۔
shortlist-compare = جیسے ہیں ویسے ہی رہنے سے ان کا موازنہ کریں
shortlist-leaflet = ساتھ لے جانے کے لیے پرچہ بنائیں
# $name is the name of what is taken off.
shortlist-take-off = { $name } کو ہٹائیں
# $id is the name under which the record was kept.
shortlist-gone = “{ $id }” اب ہماری معلومات میں نہیں ہے۔

## Where it is kept

shortlist-where-tab = آپ کی شارٹ لسٹ اس وقت تک رہے گی جب تک آپ یہ ٹیب بند نہیں کرتے۔
shortlist-where-device = آپ کی شارٹ لسٹ اس ڈیوائس پر محفوظ ہے۔
shortlist-shared = اگر آپ اسے اس ڈیوائس پر رکھیں تو اسے استعمال کرنے والے دوسرے لوگ بھی دیکھ سکتے ہیں۔
shortlist-keep-on-device = میری شارٹ لسٹ اس ڈیوائس پر رکھیں
shortlist-forget = میری شارٹ لسٹ مٹا دیں
shortlist-not-kept = یہ براؤزر ہمیں آپ کی شارٹ لسٹ محفوظ نہیں کرنے دیتا۔ یہ تب تک یہاں ہے جب تک آپ یہ ٹیب بند نہیں کرتے۔
