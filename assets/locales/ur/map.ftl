### The map beside the list of results.

map-show = نقشے پر دکھائیں
map-hide = نقشہ چھپائیں
map-heading = نقشہ
map-lede = نقشے پر وہی نمبر ہیں جو نیچے کی فہرست میں ہیں۔ جو کچھ نقشے پر ہے، وہ سب فہرست میں لکھا ہے۔
# $count is a number.
map-most = نقشے پر فہرست کی پہلی { $count } جی پی سرجریاں ہیں۔
map-skip = نقشہ چھوڑ کر آگے جائیں
map-label = فہرست کی جی پی سرجریوں کا نقشہ
map-keys = فہرست میں اس تک جانے کے لیے نمبر دبائیں۔ تیر والے بٹن نقشہ ہلاتے ہیں۔ Escape کا بٹن دبا کر نقشے سے نکلیں۔
map-zoom-in = بڑا کریں
map-zoom-out = چھوٹا کریں
map-failed = نقشہ نہیں کھلا۔ جو کچھ نقشے پر ہوتا، وہ سب نیچے کی فہرست میں ہے۔
map-home = آپ جہاں رہتے ہیں
map-second = آپ جہاں دن گزارتے ہیں
# The same in as few letters as fit on a map.
map-home-sign = گھر
map-second-sign = دن
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }۔ { $joining }۔
# $name is an area, $surgeries the names of GP surgeries.
map-area = ٹوٹی ہوئی لکیر کے اندر کا علاقہ، { $name }: { $surgeries }۔
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = نقشے پر نہیں: وہ پوسٹ کوڈ جو ان سے شروع ہوتے ہیں: { $postcodes }۔
