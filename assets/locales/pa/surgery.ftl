### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

surgery-caption = ਜੀਪੀ ਸਰਜਰੀ

## Joining

surgery-joining-heading = ਕੀ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ?
surgery-how-to-join = ਸ਼ਾਮਲ ਕਿਵੇਂ ਹੋਣਾ ਹੈ
surgery-helpful-documents = ਇਹ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ, ਪਰ ਇਹ ਜ਼ਰੂਰੀ ਨਹੀਂ:
surgery-your-rights = ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਉੱਤੇ ਭਰੋਸਾ ਕਰ ਸਕਦੇ ਹੋ

## Where it is and when it is open

surgery-sites-heading = ਇਹ ਕਿੱਥੇ ਹੈ
hours-heading = ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ
# Where it cannot be said whether it is open now.
hours-below = ਕਦੋਂ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ: ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਹੇਠਾਂ ਦੇਖੋ।
details-failed = ਪਤਾ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਉਵੇਂ ਨਹੀਂ ਪਹੁੰਚੇ ਜਿਵੇਂ ਛਾਪੇ ਗਏ ਸਨ। ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
hours-reception = ਰਿਸੈਪਸ਼ਨ
hours-consulting = ਅਪਾਇੰਟਮੈਂਟਾਂ
hours-reception-about = ਰਿਸੈਪਸ਼ਨ ਉੱਤੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਮਿਲਦੇ ਹਨ ਅਤੇ ਅਪਾਇੰਟਮੈਂਟਾਂ ਬੁੱਕ ਹੁੰਦੀਆਂ ਹਨ।
hours-consulting-about = ਇਨ੍ਹਾਂ ਸਮਿਆਂ ਉੱਤੇ ਡਾਕਟਰ, ਨਰਸਾਂ ਅਤੇ ਹੋਰ ਸਟਾਫ਼ ਲੋਕਾਂ ਨੂੰ ਦੇਖਦੇ ਹਨ।
hours-alterations = ਵੱਖਰੇ ਸਮੇਂ ਵਾਲੇ ਦਿਨ
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = ਆਮ ਹਫ਼ਤੇ ਦਾ ਸਮਾਂ
hours-kind-not-known = ਸਾਨੂੰ ਇਹ ਸਮਾਂ ਪਤਾ ਨਹੀਂ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
hours-both = ਰਿਸੈਪਸ਼ਨ ਅਤੇ ਅਪਾਇੰਟਮੈਂਟਾਂ
# $first and $last are days of the week.
hours-days = { $first } ਤੋਂ { $last }
hours-two-days = { $first } ਅਤੇ { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }। { $reason }।
hours-day = { $weekday } { $date }

## When it is closed

closed-heading = ਜਦੋਂ ਇਹ ਬੰਦ ਹੁੰਦੀ ਹੈ
# $name is a partnership.
closed-through = ਰਾਤ ਨੂੰ ਅਤੇ ਸ਼ਨੀ-ਐਤਵਾਰ ਦੇਖਭਾਲ ਇਸ ਰਾਹੀਂ ਮਿਲਦੀ ਹੈ: { $name }।
closed-home-visits = ਜੇ ਤੁਸੀਂ ਇਸ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ

## What it has and offers

features-heading = ਭਾਸ਼ਾਵਾਂ, ਪਹੁੰਚ ਅਤੇ ਜਾਣਕਾਰੀ
features-has = ਹਾਂ: { $names }
features-has-not = ਨਹੀਂ: { $names }
features-not-known = ਪਤਾ ਨਹੀਂ: { $names }
surgery-area-heading = ਇਹ ਕਿੱਥੋਂ ਦੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ
surgery-area = ਇਸ ਦਾ ਇਲਾਕਾ
surgery-outer-area = ਜਿੱਥੇ ਘਰ ਬਦਲ ਕੇ ਵੀ ਤੁਸੀਂ ਰਜਿਸਟਰਡ ਰਹਿ ਸਕਦੇ ਹੋ
surgery-out-of-area = ਜੇ ਤੁਸੀਂ ਇਸ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ
out-of-area-no = ਜੇ ਤੁਸੀਂ ਇਸ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਤੁਸੀਂ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋ ਸਕਦੇ।
out-of-area-yes-with-home-visits = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ। ਹੋਮ ਵਿਜ਼ਿਟ ਵੀ ਮਿਲਦੀ ਹੈ।
out-of-area-yes-without-home-visits = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਪਰ ਹੋਮ ਵਿਜ਼ਿਟ ਨਹੀਂ ਮਿਲਦੀ।
out-of-area-case-by-case = ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ। ਇਹ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ।
out-of-area-unknown = ਪਤਾ ਨਹੀਂ
surgery-second = ਤੁਹਾਡੀ ਸਰਜਰੀ ਦੇ ਨਾਲ ਇੱਕ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ
second-membership-no = ਜੋ ਲੋਕ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖਦੇ ਹਨ, ਇਹ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਲੈਂਦੀ।
second-membership-yes = ਜਿੱਥੇ { $funder } ਵੱਲੋਂ ਇਜਾਜ਼ਤ ਹੋਵੇ, ਇਹ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ ਜੋ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖਦੇ ਹਨ।
second-membership-pilot = ਇਸ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
second-membership-undecided = ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ। ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
second-membership-unknown = ਪਤਾ ਨਹੀਂ
surgery-partnership-heading = ਇਹ ਕਿਸ ਨਾਲ ਹੈ
surgery-partnership-since = ਇਹ { $date } ਤੋਂ { $name } ਦਾ ਹਿੱਸਾ ਹੈ।
surgery-partnership-leaves = ਇਹ { $date } ਤੱਕ ਇਸ ਵਿੱਚ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਨਿਕਲ ਜਾਵੇਗੀ।
surgery-partnership-joins = ਇਹ { $date } ਨੂੰ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
surgery-partnership-was = ਇਹ { $date } ਤੱਕ { $name } ਵਿੱਚ ਸੀ।
surgery-changes-heading = ਇੱਥੇ ਕੀ ਬਦਲ ਰਿਹਾ ਹੈ, ਅਤੇ ਕਿਉਂ

## Its record

surgery-list-size =
    { $count ->
        [one] ਇੱਥੇ { $count } ਵਿਅਕਤੀ ਰਜਿਸਟਰਡ ਹੈ।
       *[other] ਇੱਥੇ { $count } ਲੋਕ ਰਜਿਸਟਰਡ ਹਨ।
    }
surgery-list-size-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇੱਥੇ ਕਿੰਨੇ ਲੋਕ ਰਜਿਸਟਰਡ ਹਨ।
