### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

surgery-caption = جی پی سرجری

## Joining

surgery-joining-heading = کیا آپ شامل ہو سکتے ہیں؟
surgery-how-to-join = شامل کیسے ہوں
surgery-helpful-documents = یہ مدد کر سکتے ہیں، لیکن ضروری نہیں:
surgery-your-rights = آپ کن باتوں پر بھروسا کر سکتے ہیں

## Where it is and when it is open

surgery-sites-heading = یہ کہاں ہے
hours-heading = یہ کب کھلی ہوتی ہے
# Where it cannot be said whether it is open now.
hours-below = یہ کب کھلی ہوتی ہے: اسی صفحے پر نیچے دیکھیں۔
details-failed = پتہ اور فون نمبر ویسے نہیں پہنچے جیسے شائع ہوئے تھے۔ یہ صفحہ دوبارہ کھولیں۔
hours-reception = ریسپشن
hours-consulting = اپائنٹمنٹ
hours-reception-about = ریسپشن پر سوالوں کے جواب ملتے ہیں اور اپائنٹمنٹ بنتی ہے۔
hours-consulting-about = ان اوقات میں ڈاکٹر، نرسیں اور دوسرے لوگ مریضوں کو دیکھتے ہیں۔
hours-alterations = جن دنوں کے اوقات مختلف ہیں
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = عام ہفتے کے اوقات
hours-kind-not-known = ہمیں یہ اوقات معلوم نہیں۔ جانے سے پہلے فون کریں۔
hours-both = ریسپشن اور اپائنٹمنٹ
# $first and $last are days of the week.
hours-days = { $first } تا { $last }
hours-two-days = { $first } اور { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }۔ { $reason }۔
hours-day = { $weekday } { $date }

## When it is closed

closed-heading = جب یہ بند ہو
# $name is a partnership.
closed-through = رات کو اور ہفتے اتوار کو دیکھ بھال { $name } کے ذریعے ہوتی ہے۔
closed-home-visits = اگر آپ اس کے علاقے سے باہر رہتے ہیں

## What it has and offers

features-heading = زبانیں، رسائی اور معلومات
features-has = ہاں: { $names }
features-has-not = نہیں: { $names }
features-not-known = معلوم نہیں: { $names }
surgery-area-heading = یہ کس علاقے کے مریض لیتی ہے
surgery-area = اس کا علاقہ
surgery-outer-area = جہاں جا کر بھی آپ رجسٹرڈ رہ سکتے ہیں
surgery-out-of-area = اگر آپ اس کے علاقے سے باہر رہتے ہیں
out-of-area-no = اگر آپ اس کے علاقے سے باہر رہتے ہیں تو شامل نہیں ہو سکتے۔
out-of-area-yes-with-home-visits = آپ شامل ہو سکتے ہیں۔ ہوم وزٹ بھی ہوتے ہیں۔
out-of-area-yes-without-home-visits = آپ شامل ہو سکتے ہیں، لیکن ہوم وزٹ نہیں ہوں گے۔
out-of-area-case-by-case = سرجری سے پوچھیں۔ یہ ہر بار الگ فیصلہ کرتی ہے۔
out-of-area-unknown = معلوم نہیں
surgery-second = آپ کی سرجری کے ساتھ دوسری جی پی سرجری
second-membership-no = یہ ایسے مریض نہیں لیتی جو کوئی اور جی پی سرجری بھی رکھیں۔
second-membership-yes = یہ ایسے مریض لیتی ہے جو کوئی اور جی پی سرجری بھی رکھیں، جہاں { $funder } کی اجازت ہو۔
second-membership-pilot = اسے آزمایا جا رہا ہے۔ سرجری سے پوچھیں۔
second-membership-undecided = یہ طے نہیں ہوا۔ سرجری سے پوچھیں۔
second-membership-unknown = معلوم نہیں
surgery-partnership-heading = یہ کس کے ساتھ ہے
surgery-partnership-since = یہ { $date } سے { $name } میں ہے۔
surgery-partnership-leaves = یہ { $date } تک اس میں ہے۔ پھر یہ الگ ہو جائے گی۔
surgery-partnership-joins = یہ { $date } کو { $name } میں شامل ہو گی۔
surgery-partnership-was = یہ { $date } تک { $name } میں تھی۔
surgery-changes-heading = یہاں کیا بدل رہا ہے، اور کیوں

## Its record

surgery-list-size =
    { $count ->
        [one] یہاں 1 شخص رجسٹرڈ ہے۔
       *[other] یہاں { $count } لوگ رجسٹرڈ ہیں۔
    }
surgery-list-size-not-known = ہمیں معلوم نہیں کہ یہاں کتنے لوگ رجسٹرڈ ہیں۔
