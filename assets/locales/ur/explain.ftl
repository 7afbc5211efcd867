### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = { $title } سے، ریلیز { $release }۔

explain-asked-heading = ہم سے کیا پوچھا گیا
# $place is a postcode, or the first half of one.
explain-home = آپ { $place } میں رہتے ہیں۔
explain-home-near = آپ { $place } میں کہیں رہتے ہیں۔
explain-no-home = آپ نے نہیں بتایا کہ آپ کہاں رہتے ہیں۔
explain-second = آپ کی دوسری جگہ { $place } ہے۔
explain-second-near = آپ کی دوسری جگہ { $place } میں کہیں ہے۔
explain-current = آپ { $name } میں رجسٹرڈ ہیں۔
explain-no-fixed-address = آپ کا کوئی مستقل پتہ نہیں۔
explain-nothing-else = آپ کے بارے میں اور کسی بات سے فرق نہیں پڑتا: نہ صحت، نہ عمر، نہ کوئی کاغذات۔

explain-join-heading = یہ جی پی سرجری نئے مریض کیسے لیتی ہے
explain-helpful-documents = یہ کاغذات مدد کر سکتے ہیں۔ یہ کبھی ضروری نہیں:

explain-now-heading = اس وقت آپ کی جی پی سرجری
explain-stay-heading = وہ آپشن جو ہمیشہ آپ کے پاس ہے

## The working behind an answer, for a receptionist or a complaint

working-home = آپ کے گھر کے حساب سے جواب
working-second = آپ کی دوسری جگہ کے حساب سے جواب
working-blank = خالی چھوڑا گیا
# Before a reason that only informs.
working-to-know = جاننے کی بات
# Below a reason that nobody can rely on the information.
working-not-sure = ہمیں پکا معلوم نہیں۔ یہ انکار نہیں ہے۔ سرجری سے پوچھیں۔
working-nothing-in-the-way = کوئی رکاوٹ نہیں ہے۔
question-registered = کیا آپ یہاں پہلے سے رجسٹرڈ ہیں؟
question-checked = کیا یہ معلومات پچھلے 90 دنوں میں چیک کی گئی تھیں؟
question-list = کیا جی پی سرجری نئے مریض لے رہی ہے؟
question-area = کیا آپ جی پی سرجری کے علاقے کے اندر ہیں؟
question-border = کیا آپ اس { $funder } کے علاقے میں رہتے ہیں جس کے ساتھ جی پی سرجری ہے؟
question-second = کیا آپ کوئی اور جی پی سرجری بھی رکھ سکتے ہیں؟
question-changing = کیا لوگ اس وقت { $partnership-one } بدل سکتے ہیں؟
question-partnership = کیا جی پی سرجری جلد کسی { $partnership-one } میں شامل ہونے یا اس سے الگ ہونے والی ہے؟
