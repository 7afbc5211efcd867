### The page that compares partnerships with each other and with staying.

print = یہ صفحہ پرنٹ کریں
compare-heading = اپنے آپشن کا موازنہ کریں
compare-lede = ہر لائن میں ہر آپشن کے بارے میں ایک ہی بات پوچھی گئی ہے۔ کوئی آپشن سب کے لیے بہتر نہیں۔
compare-none = آپ ابھی کسی { $partnership-one } کا موازنہ نہیں کر رہے۔ کوئی ایک اپنی شارٹ لسٹ میں رکھیں، پھر یہاں واپس آئیں۔
compare-too-many = آپ جیسے ہیں ویسے ہی رہنے کا موازنہ 3 { $partnership-many } سے کر سکتے ہیں۔ باقی کو ہم نے چھوڑ دیا ہے۔
compare-caption = جیسے ہیں ویسے ہی رہنا، اور { $partnership-many } آمنے سامنے
compare-column = جو آپ شاید جاننا چاہیں
compare-more = مزید لائنیں دکھائیں
compare-fewer = کم لائنیں دکھائیں
compare-only-differing = صرف فرق دکھائیں
compare-same-too = جو ایک جیسا ہے وہ بھی دکھائیں
# $by is an organisation.
compare-by = یہ سروس { $by } کی طرف سے دی جاتی ہے۔
compare-not-listed = یہ سروسز کی فہرست میں نہیں ہے۔
compare-same = سب کے لیے ایک جیسا
# $what is as in "who provides it, where".
compare-differs = فرق: { $what }
compare-differs-missing = ہر فہرست میں نہیں
compare-differs-provider = کون دیتا ہے
compare-differs-place = کہاں
compare-differs-referral = آپ کو کون بھیجتا ہے
compare-what = یہ کیا ہے
compare-joining = کیا آپ اسے چن سکتے ہیں؟
compare-surgery = جی پی سرجریاں
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = سب سے قریب: { $name }، سیدھی لکیر میں { $distance }۔
compare-changes = آپ کے لیے کیا بدلے گا
compare-say = اپنی رائے کیسے دیں
compare-people-covered = کتنے لوگوں کے لیے
compare-areas = کہاں کام ہوتا ہے
compare-stage = مرحلہ
compare-runs = کون چلاتا ہے
# $names are professions such as "GPs, practice nurses".
compare-led-by = سربراہی: { $names }۔
compare-board =
    { $total ->
        [one] اس کے بورڈ میں 1 شخص ہے
       *[other] اس کے بورڈ میں { $total } لوگ ہیں
    }، ان میں سے عوام کے نمائندے: { $lay }۔
compare-checks = نگرانی کون کرتا ہے
compare-surplus = بچا ہوا پیسہ
compare-specialists = اسپیشلسٹ
compare-checked = اس ریکارڈ کے بارے میں
