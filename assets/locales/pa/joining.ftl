### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
###
### Words: GP surgery = ਜੀਪੀ ਸਰਜਰੀ, partnership = ਪਾਰਟਨਰਸ਼ਿਪ, funder = ਸੰਸਥਾ (ਸਥਾਨਕ NHS ਸੰਸਥਾ), to join = ਸ਼ਾਮਲ ਹੋਣਾ,
### Words: to register = ਰਜਿਸਟਰ ਹੋਣਾ, registered = ਰਜਿਸਟਰਡ, to take new people = ਨਵੇਂ ਮਰੀਜ਼ ਲੈਣਾ, area = ਇਲਾਕਾ,
### Words: the (patient) list is closed = ਲਿਸਟ ਬੰਦ ਹੈ, a list on the screen = ਸੂਚੀ, shortlist = ਚੁਣਵੀਂ ਸੂਚੀ,
### Words: home visit = ਹੋਮ ਵਿਜ਼ਿਟ, to visit at home = ਘਰ ਆ ਕੇ ਦੇਖਣਾ, choice (act) = ਚੋਣ, choice (thing) = ਵਿਕਲਪ,
### Words: to stay with the funder = ਨਾਲ ਹੀ ਰਹਿਣਾ, staying = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣਾ, now = ਇਸ ਸਮੇਂ, results = ਨਤੀਜੇ, filter = ਫਿਲਟਰ,
### Words: postcode = ਪੋਸਟਕੋਡ, full postcode = ਪੂਰਾ ਪੋਸਟਕੋਡ, second place = ਦੂਜੀ ਥਾਂ, care = ਦੇਖਭਾਲ, specialist = ਸਪੈਸ਼ਲਿਸਟ,
### Words: being tried out = ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ, not decided yet = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ, release = ਐਡੀਸ਼ਨ, stage = ਪੜਾਅ,
### Words: to leave = ਨਿਕਲਣਾ, what matters = ਅਹਿਮ, to check = ਚੈੱਕ ਕਰਨਾ.
###
### Inserted English words have no gender here: use ਨੂੰ, ਨੇ, ਵੱਲੋਂ, ਦਾ ਕੰਮ, or ਹੋ ਜਾਵੇ, so that no verb agrees with them.
### In Punjabi the plural form "one" holds for 0 as well as 1, so it shows the number and never says "1".

## The words used until a dataset has said its own

word-partnership = ਪਾਰਟਨਰਸ਼ਿਪ
word-partnership-one = ਪਾਰਟਨਰਸ਼ਿਪ
word-partnership-many = ਪਾਰਟਨਰਸ਼ਿਪਾਂ
word-funder = ਸਥਾਨਕ NHS ਸੰਸਥਾ
word-funder-one = ਸਥਾਨਕ NHS ਸੰਸਥਾ
word-funder-many = ਸਥਾਨਕ NHS ਸੰਸਥਾਵਾਂ

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month } { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

distance-less-than-half-a-mile = ਅੱਧੇ ਮੀਲ ਤੋਂ ਘੱਟ
distance-half-a-mile = ਲਗਭਗ ਅੱਧਾ ਮੀਲ
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles = ਲਗਭਗ { $miles } ਮੀਲ
# $distance is one of the texts above.
distance-in-a-straight-line = ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ { $distance }

## The four answers

outcome-can-join = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ
outcome-can-join-with-limits = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਪਰ ਕੁਝ ਸੀਮਾਵਾਂ ਨਾਲ
outcome-ask-first = ਪਹਿਲਾਂ ਪੁੱਛੋ
outcome-not-now = ਤੁਸੀਂ ਇਸ ਸਮੇਂ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋ ਸਕਦੇ

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = ਤੁਸੀਂ ਇੱਥੇ ਰਜਿਸਟਰਡ ਹੋ
outcome-depends-on-place = ਇਹ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
outcome-depends-on-postcode = ਇਹ ਤੁਹਾਡੇ ਪੂਰੇ ਪੋਸਟਕੋਡ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
outcome-no-home-visits = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਪਰ ਹੋਮ ਵਿਜ਼ਿਟ ਨਹੀਂ ਮਿਲੇਗੀ
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰਾਹੀਂ ਇਸ ਵਿੱਚ ਹੋ
outcome-joins-partnership = ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰਾਹੀਂ ਇਸ ਵਿੱਚ ਹੋਵੋਗੇ

# $date is the day of the answer.
answer-for-day = ਇਹ ਜਵਾਬ { $date } ਲਈ ਹੈ।

## Reasons: how far the information can be relied on

reason-no-record = ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
reason-status-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।
reason-never-checked = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੀ ਜਾਣਕਾਰੀ ਪਿਛਲੀ ਵਾਰ ਕਦੋਂ ਚੈੱਕ ਕੀਤੀ ਗਈ ਸੀ।
reason-checked-long-ago = ਅਸੀਂ ਇਹ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ ਸੀ। ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਬਦਲ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।
reason-checked-too-long-ago = ਅਸੀਂ ਇਹ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ ਸੀ। ਇਸ ਗੱਲ ਨੂੰ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰ ਸਕਦੇ।
reason-rule-not-in-force = ਸਾਨੂੰ ਅਜਿਹਾ ਕੋਈ ਨਿਯਮ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਇਸ ਦਿਨ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੋਵੇ। ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਉਂ।

## Reasons: the list

reason-not-yet-open = ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੋਂ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਣੇ ਸ਼ੁਰੂ ਕਰੇਗੀ।
# $date is the first day after the closing.
reason-list-closed-until = ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੋਂ ਪਹਿਲਾਂ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈ ਰਹੀ।
reason-list-closed = ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈ ਰਹੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦੀ ਲਿਸਟ ਕਦੋਂ ਖੁੱਲ੍ਹੇਗੀ।
# $who is the organisation that agreed to the closing.
reason-closing-agreed = { $who } ਨੇ ਇਸ ਲਈ ਸਹਿਮਤੀ ਦਿੱਤੀ ਹੈ।
reason-list-limited = ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਕੁਝ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀ ਹੈ। ਇਹ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ।
# $why is what the GP surgery says, word for word.
reason-they-say = ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਕਹਿਣਾ ਹੈ: { $why }
reason-list-opens = { $date } ਤੋਂ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲਵੇਗੀ।
reason-list-becomes-limited = { $date } ਤੋਂ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਸਿਰਫ਼ ਕੁਝ ਨਵੇਂ ਮਰੀਜ਼ ਲਵੇਗੀ।
reason-list-closes = { $date } ਤੋਂ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲਵੇਗੀ।
reason-list-not-known-after = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ { $date } ਤੋਂ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲਵੇਗੀ ਜਾਂ ਨਹੀਂ।
reason-family-while-closed = ਜੇ ਤੁਹਾਡੇ ਨਾਲ ਰਹਿੰਦੇ ਨੇੜਲੇ ਪਰਿਵਾਰ ਵਾਲੇ ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਰਜਿਸਟਰਡ ਹਨ, ਤਾਂ ਸ਼ਾਇਦ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕੋ। ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੈ।
       *[home] ਤੁਹਾਡਾ ਘਰ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੈ।
    }
area-outside =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ।
       *[home] ਤੁਹਾਡਾ ਘਰ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ।
    }
area-in-outer-area =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਸਿਰਫ਼ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਬਾਹਰਲੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ। ਬਾਹਰਲਾ ਇਲਾਕਾ ਉਨ੍ਹਾਂ ਲਈ ਹੈ ਜੋ ਪਹਿਲਾਂ ਹੀ ਰਜਿਸਟਰਡ ਹਨ।
       *[home] ਤੁਹਾਡਾ ਘਰ ਸਿਰਫ਼ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਬਾਹਰਲੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ। ਬਾਹਰਲਾ ਇਲਾਕਾ ਉਨ੍ਹਾਂ ਲਈ ਹੈ ਜੋ ਪਹਿਲਾਂ ਹੀ ਰਜਿਸਟਰਡ ਹਨ।
    }
area-on-the-line =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੀ ਬਿਲਕੁਲ ਹੱਦ ਉੱਤੇ ਹੈ।
       *[home] ਤੁਹਾਡਾ ਘਰ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੀ ਬਿਲਕੁਲ ਹੱਦ ਉੱਤੇ ਹੈ।
    }
area-partly-inside = { $outward } ਦਾ ਕੁਝ ਹਿੱਸਾ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੈ, ਅਤੇ ਕੁਝ ਹਿੱਸਾ ਸ਼ਾਇਦ ਨਹੀਂ।
area-not-sure-outward = ਸਿਰਫ਼ { $outward } ਤੋਂ ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਤੁਸੀਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੋ ਜਾਂ ਨਹੀਂ।
area-not-sure =
    { $place ->
        [second] ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੈ ਜਾਂ ਨਹੀਂ।
       *[home] ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਤੁਹਾਡਾ ਘਰ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੈ ਜਾਂ ਨਹੀਂ।
    }
area-not-published = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸ ਇਲਾਕੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ।
area-no-fixed-address = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਬਿਨਾਂ ਪੱਕੇ ਪਤੇ ਵਾਲੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।

reason-outside-area = ਇਹ ਆਪਣੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਦੇ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈਂਦੀ।
reason-out-of-area-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਆਪਣੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਦੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
reason-out-of-area-case-by-case = ਆਪਣੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਦੇ ਲੋਕਾਂ ਬਾਰੇ ਇਹ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ।
reason-no-home-visits = ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਤੁਹਾਨੂੰ ਘਰ ਆ ਕੇ ਨਹੀਂ ਦੇਖਣਗੇ।
reason-no-home-visits-if-outside = ਜੇ ਤੁਸੀਂ ਇਸ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੋ, ਤਾਂ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਤੁਹਾਨੂੰ ਘਰ ਆ ਕੇ ਨਹੀਂ ਦੇਖਣਗੇ।
reason-area-not-checked = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਇਸ ਲਈ ਅਸੀਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਇਲਾਕਾ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] ਜੋ ਤੁਸੀਂ ਦੱਸਿਆ, ਉਸ ਤੋਂ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਹਾਡਾ ਘਰ ਕਿਸ { $funder } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ।
       *[no] ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਇਸ ਲਈ ਅਸੀਂ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ ਕਿ ਤੁਸੀਂ ਕਿਸ { $funder } ਨਾਲ ਹੋ।
    }
reason-no-fixed-address-needed = ਤੁਸੀਂ ਪੱਕੇ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇੱਥੇ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ { $lives-with } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ। ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $surgery-with } ਨਾਲ ਹੈ।
       *[home] ਤੁਸੀਂ { $lives-with } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ। ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $surgery-with } ਨਾਲ ਹੈ।
    }
reason-outside-border =
    { $place ->
        [second] ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ { $surgery-with } ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਉਸੇ ਨਾਲ ਹੈ।
       *[home] ਤੁਸੀਂ { $surgery-with } ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ। ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਉਸੇ ਨਾਲ ਹੈ।
    }

## Reasons: a second GP surgery

reason-second-not-offered = ਜੋ ਲੋਕ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖਦੇ ਹਨ, ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਲੈਂਦੀ।
# $name is a funder's name, or "The PCT".
the-funder = { $funder }
reason-second-not-offered-by-funder = { $name } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸਿਰਫ਼ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
reason-second-undecided = ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਨੇ ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ ਕਿ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
reason-second-undecided-by-funder = { $name } ਨੇ ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ ਕਿ ਤੁਸੀਂ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
reason-second-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਨਾਲ ਰੱਖ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
reason-second-pilot = ਇੱਥੇ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
reason-second-as-described = ਤੁਸੀਂ ਇੱਥੇ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖ ਸਕਦੇ ਹੋ, ਪਰ ਕੁਝ ਸੀਮਾਵਾਂ ਨਾਲ।
reason-switching-closed = { $name } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਲੋਕ ਜਦੋਂ ਚਾਹੁਣ ਉਦੋਂ ਨਹੀਂ ਬਦਲ ਸਕਦੇ।
reason-switching-as-described = { $name } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਲੋਕ ਕਦੋਂ ਬਦਲ ਸਕਦੇ ਹਨ।

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹੋ।
reason-may-stay-in-outer-area = ਤੁਸੀਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਬਾਹਰਲੇ ਇਲਾਕੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ, ਇਸ ਲਈ ਤੁਸੀਂ ਰਜਿਸਟਰਡ ਰਹਿ ਸਕਦੇ ਹੋ।
reason-practice-joins = ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $date } ਨੂੰ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
reason-practice-leaves = ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੱਕ { $name } ਵਿੱਚ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਨਿਕਲ ਜਾਵੇਗੀ।
reason-practice-leaves-later = ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੋਂ ਬਾਅਦ { $name } ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇਗੀ।
reason-practice-moves = { $date } ਨੂੰ ਇਹ ਜੀਪੀ ਸਰਜਰੀ { $from } ਵਿੱਚੋਂ ਨਿਕਲ ਕੇ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = { $name } ਨੂੰ ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦਾ ਕੰਮ ਕਦੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।
stage-partnership-forming-day =
    { $over ->
        [yes] { $name } ਨੂੰ ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੰਮ { $date } ਨੂੰ ਸ਼ੁਰੂ ਹੋਣਾ ਸੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਸ਼ੁਰੂ ਹੋਇਆ ਹੈ ਜਾਂ ਨਹੀਂ।
       *[no] { $name } ਨੂੰ ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੰਮ { $date } ਨੂੰ ਸ਼ੁਰੂ ਹੋਵੇਗਾ। ਉਦੋਂ ਤੱਕ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਦਾ ਖ਼ਰਚਾ { $funder } ਵੱਲੋਂ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
    }
stage-partnership-closing = { $name } ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਆਖ਼ਰੀ ਦਿਨ ਕਦੋਂ ਹੈ।
stage-partnership-closing-day =
    { $over ->
        [yes] { $name } ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਆਖ਼ਰੀ ਦਿਨ { $date } ਸੀ।
       *[no] { $name } ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ। ਆਖ਼ਰੀ ਦਿਨ { $date } ਹੈ।
    }
stage-partnership-pilot = { $name } ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
stage-partnership-pilot-day =
    { $over ->
        [yes] { $name } ਨੂੰ { $date } ਤੱਕ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਗਿਆ। { $funder } ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੰਮ ਅੱਗੇ ਚੱਲੇਗਾ ਜਾਂ ਨਹੀਂ।
       *[no] { $name } ਨੂੰ { $date } ਤੱਕ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] { $name } ਦਾ ਕੰਟਰੈਕਟ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ। { $funder } ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੰਮ ਅੱਗੇ ਚੱਲੇਗਾ ਜਾਂ ਨਹੀਂ।
       *[no] { $name } ਦਾ ਕੰਟਰੈਕਟ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗਾ। { $funder } ਤੋਂ ਪੁੱਛੋ ਕਿ ਫਿਰ ਕੀ ਹੋਵੇਗਾ।
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = ਇਹ ਨਿਯਮ ਇੱਥੋਂ ਹੈ: { $source }।
source-record = ਇਹ ਜਾਣਕਾਰੀ ਇੱਥੋਂ ਹੈ: { $source }।
source-checked-on = { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ ਗਿਆ।
source-never-checked = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਦੋਂ ਚੈੱਕ ਕੀਤਾ ਗਿਆ ਸੀ।

## What to do next

next-join-here = ਜੀਪੀ ਸਰਜਰੀ ਨਾਲ ਸੰਪਰਕ ਕਰੋ ਅਤੇ ਰਜਿਸਟਰ ਕਰਨ ਲਈ ਕਹੋ।
next-stay-as-you-are = ਇੱਥੇ ਰਜਿਸਟਰਡ ਰਹਿਣ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
next-ask-the-practice = ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
next-ask-to-stay = ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਰਜਿਸਟਰਡ ਰਹਿ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
next-give-a-place = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਫਿਰ ਅਸੀਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ।
next-give-full-postcode = ਆਪਣਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ। ਫਿਰ ਅਸੀਂ ਦੁਬਾਰਾ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ।
# $date is the day on which the list may be open again.
next-wait-until = ਤੁਸੀਂ { $date } ਤੋਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛ ਸਕਦੇ ਹੋ।
next-wait = ਤੁਸੀਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਬਾਅਦ ਵਿੱਚ ਪੁੱਛ ਸਕਦੇ ਹੋ।
next-or-find-a-place = ਜਾਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਲੱਭਣ ਲਈ ਮਦਦ ਲਓ।
next-choose-another = ਸੂਚੀ ਵਿੱਚੋਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ।
next-choose-one-practice = ਉਹ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਰਹਿਣਾ ਚਾਹੁੰਦੇ ਹੋ।

# $name is an organisation, $phone its number.
ask-by-phone = { $name } ਤੋਂ ਪੁੱਛੋ। ਫ਼ੋਨ: { $phone }।
ask = { $name } ਤੋਂ ਪੁੱਛੋ।

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = ਸਾਨੂੰ ਇਸ { $partnership-one } ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਪਤਾ ਨਹੀਂ।
partnership-depends-on-place =
    { $of ->
        [one] ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਫਿਰ ਅਸੀਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ ਕਿ ਇਸ ਦੀ ਇੱਕੋ-ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
       *[other] ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਫਿਰ ਅਸੀਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ ਕਿ ਇਸ ਦੀਆਂ { $of } ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚੋਂ ਕਿਹੜੀਆਂ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀਆਂ ਹਨ।
    }
partnership-can-join =
    { $of ->
        [one] ਇਸ ਦੀ ਇੱਕੋ-ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਲੈ ਸਕਦੀ ਹੈ।
       *[other] ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਜੋ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਲੈ ਸਕਦੀਆਂ ਹਨ: { $of } ਵਿੱਚੋਂ { $count }।
    }
partnership-ask-first =
    { $of ->
        [one] ਪਹਿਲਾਂ ਇਸ ਦੀ ਇੱਕੋ-ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
       *[other] ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਣ ਦੀ ਲੋੜ ਹੈ: { $of } ਵਿੱਚੋਂ { $count }।
    }
partnership-not-now =
    { $of ->
        [one] ਇਸ ਦੀ ਇੱਕੋ-ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
       *[other] ਇਸ ਦੀਆਂ { $of } ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
    }
partnership-depends-on-postcode =
    { $of ->
        [one] ਆਪਣਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ। ਫਿਰ ਅਸੀਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ ਕਿ ਇਸ ਦੀ ਇੱਕੋ-ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
       *[other] ਆਪਣਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ। ਫਿਰ ਅਸੀਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ ਕਿ ਇਸ ਦੀਆਂ { $of } ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚੋਂ ਕਿਹੜੀਆਂ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀਆਂ ਹਨ।
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਨੂੰ ਇਸ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੱਕ ਇਸ ਵਿੱਚ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਉਹ ਨਿਕਲ ਜਾਵੇਗੀ।
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਫਿਰ ਅਸੀਂ ਇਸ ਦੀਆਂ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ।
partnership-other-depends-on-postcode = ਆਪਣਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ। ਫਿਰ ਅਸੀਂ ਇਸ ਦੀਆਂ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ ਚੈੱਕ ਕਰ ਸਕਦੇ ਹਾਂ।
partnership-other-can-join =
    { $of ->
        [one] ਇਸ ਦੀ ਦੂਜੀ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀ ਹੈ।
       *[other] ਇਸ ਦੀਆਂ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ ਜੋ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀਆਂ ਹਨ: { $of } ਵਿੱਚੋਂ { $count }।
    }
partnership-other-ask-first =
    { $of ->
        [one] ਪਹਿਲਾਂ ਇਸ ਦੀ ਦੂਜੀ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
       *[other] ਇਸ ਦੀਆਂ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਣ ਦੀ ਲੋੜ ਹੈ: { $of } ਵਿੱਚੋਂ { $count }।
    }
partnership-other-not-now =
    { $of ->
        [one] ਇਸ ਦੀ ਦੂਜੀ ਜੀਪੀ ਸਰਜਰੀ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
       *[other] ਇਸ ਦੀਆਂ ਹੋਰ { $of } ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
    }

## Staying with the funder

stay-with-funder = { $funder } ਨਾਲ ਹੀ ਰਹੋ
# $name is the funder's name.
stay-with-name = { $name } ਨਾਲ ਹੀ ਰਹੋ
# Where the funder has not said in its own words what staying means.
stay-means-not-said = ਸਾਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇੱਥੇ ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
stay-means-depends = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣ ਦਾ ਕੀ ਮਤਲਬ ਹੈ, ਇਹ ਇਸ ਉੱਤੇ ਨਿਰਭਰ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਸ { $funder } ਨਾਲ ਹੋ।
# In place of the answer, for staying.
stay-always = ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਇਸ ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ
stay-by-changing = ਜੀਪੀ ਸਰਜਰੀ ਬਦਲ ਕੇ ਤੁਸੀਂ ਇਸ ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ
stay-ask-how = ਤੁਸੀਂ ਇਸ ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਇਹ ਕਿਵੇਂ ਹੋਵੇਗਾ

## My surgery: where it stands. $name is the partnership's name

standing-in = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚ ਹੈ।
standing-in-since = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੋਂ { $name } ਵਿੱਚ ਹੈ।
standing-with-funder = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਦਾ ਖ਼ਰਚਾ { $funder } ਵੱਲੋਂ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
standing-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸ { $partnership-one } ਵਿੱਚ ਹੈ।
standing-joins = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਨੂੰ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
# $date is the last day in the partnership.
standing-leaves = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੱਕ { $name } ਵਿੱਚ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਨਿਕਲ ਜਾਵੇਗੀ।
standing-moves = { $date } ਨੂੰ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $from } ਵਿੱਚੋਂ ਨਿਕਲ ਕੇ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
standing-left = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ { $date } ਤੱਕ { $name } ਵਿੱਚ ਸੀ।

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਗਈ ਹੈ। ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
surgery-joins-question = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ। ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
surgery-moves-question = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚ ਜਾ ਰਹੀ ਹੈ। ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
surgery-ends-question = ਜਦੋਂ { $name } ਦਾ ਕੰਮ ਖ਼ਤਮ ਹੋਵੇਗਾ, ਮੇਰੇ ਲਈ ਉਸ ਦਾ ਕੀ ਮਤਲਬ ਹੋਵੇਗਾ?
surgery-leaves-question = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚੋਂ ਨਿਕਲ ਰਹੀ ਹੈ। ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
surgery-left-question = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ { $name } ਵਿੱਚੋਂ ਨਿਕਲ ਗਈ ਹੈ। ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
surgery-keep-and-stay-question = ਕੀ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਹੀ ਰਿਹਾ ਜਾ ਸਕਦਾ ਹੈ?
# $what is a sentence of the partnership's own.
surgery-changes = ਇਹ ਬਦਲੇਗਾ: { $what }
surgery-stays = ਇਹ ਪਹਿਲਾਂ ਵਾਂਗ ਰਹੇਗਾ: { $what }
surgery-effects-not-said = { $name } ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਹਾਡੇ ਲਈ ਕੀ ਬਦਲੇਗਾ।

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = { $date } ਤੋਂ:
policy-until-then = ਉਦੋਂ ਤੱਕ ਲਈ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ।
# $date is the last day.
policy-until = ਇਹ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗਾ।
policy-pilot-ended = ਇਸ ਨੂੰ { $date } ਤੱਕ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਗਿਆ। ਅਜ਼ਮਾਇਸ਼ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ, ਅਤੇ ਹੋਰ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ।
policy-funder-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡੇ ਲਈ ਇਹ ਫ਼ੈਸਲਾ ਕਿਸ { $funder } ਦੇ ਹੱਥ ਹੈ।

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
        [no] ਤੁਸੀਂ ਕਿਸੇ { $partnership-one } ਵਿਚਲੀ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਨਹੀਂ ਰਹਿ ਸਕਦੇ।
        [pilot] ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਹੀ ਰਹਿਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਵੇਂ ਰੱਖ ਸਕਦੇ ਹੋ।
    }
policy-keep-surgery-and-stay-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।

policy-dual-membership-decided =
    { $decision ->
        [yes] ਤੁਸੀਂ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖ ਸਕਦੇ ਹੋ।
        [no] ਤੁਸੀਂ ਸਿਰਫ਼ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
        [pilot] 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖਣਾ ਕਿਵੇਂ ਚੱਲੇਗਾ।
    }
policy-dual-membership-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ: ਕੀ ਤੁਸੀਂ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡਾ ਸਿਹਤ ਰਿਕਾਰਡ ਕਿਸ ਕੋਲ ਹੋਵੇਗਾ।

policy-switching-decided =
    { $decision ->
        [yes] ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਬਦਲ ਸਕਦੇ ਹੋ।
        [no] ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਉਦੋਂ ਨਹੀਂ ਬਦਲ ਸਕਦੇ।
        [pilot] ਜਦੋਂ ਚਾਹੋ ਬਦਲਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਦੋਂ ਬਦਲ ਸਕਦੇ ਹੋ।
    }
policy-switching-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਤੁਸੀਂ ਕਦੋਂ ਬਦਲ ਸਕਦੇ ਹੋ।

policy-finding-a-place-decided =
    { $decision ->
        [yes] ਜੇ ਤੁਹਾਡੇ ਨੇੜੇ ਹਰ ਲਿਸਟ ਬੰਦ ਹੋਵੇ, ਤਾਂ ਤੁਹਾਡੇ ਲਈ ਜੀਪੀ ਸਰਜਰੀ { $funder } ਵੱਲੋਂ ਲੱਭੀ ਜਾਂਦੀ ਹੈ।
        [no] ਜੇ ਹਰ ਲਿਸਟ ਬੰਦ ਹੋਵੇ, ਤਾਂ { $funder } ਵੱਲੋਂ ਤੁਹਾਡੇ ਲਈ ਜੀਪੀ ਸਰਜਰੀ ਨਹੀਂ ਲੱਭੀ ਜਾਂਦੀ।
        [pilot] ਜੀਪੀ ਸਰਜਰੀ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਦੇਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] ਜੇ ਤੁਹਾਡੇ ਨੇੜੇ ਹਰ ਲਿਸਟ ਬੰਦ ਹੋਵੇ, ਤਾਂ ਮਦਦ ਮਿਲਦੀ ਹੈ।
    }
policy-finding-a-place-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਜੇ ਤੁਹਾਡੇ ਨੇੜੇ ਹਰ ਲਿਸਟ ਬੰਦ ਹੋਵੇ, ਤਾਂ ਤੁਹਾਡੇ ਲਈ ਜੀਪੀ ਸਰਜਰੀ ਕੌਣ ਲੱਭੇਗਾ।

policy-appeals-decided =
    { $decision ->
        [yes] ਤੁਸੀਂ ਕਹਿ ਸਕਦੇ ਹੋ ਕਿ ਫ਼ੈਸਲੇ ਉੱਤੇ ਦੁਬਾਰਾ ਵਿਚਾਰ ਕੀਤਾ ਜਾਵੇ।
        [no] ਤੁਸੀਂ { $funder } ਨੂੰ ਫ਼ੈਸਲੇ ਉੱਤੇ ਦੁਬਾਰਾ ਵਿਚਾਰ ਕਰਨ ਲਈ ਨਹੀਂ ਕਹਿ ਸਕਦੇ।
        [pilot] ਫ਼ੈਸਲਿਆਂ ਉੱਤੇ ਦੁਬਾਰਾ ਵਿਚਾਰ ਕਰਵਾਉਣ ਦੇ ਇੱਕ ਤਰੀਕੇ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] ਤੁਸੀਂ ਕਹਿ ਸਕਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਫ਼ੈਸਲੇ ਨਾਲ ਸਹਿਮਤ ਨਹੀਂ ਹੋ।
    }
policy-appeals-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਜਿਸ ਫ਼ੈਸਲੇ ਨਾਲ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ, ਉਸ ਉੱਤੇ ਦੁਬਾਰਾ ਵਿਚਾਰ ਕੌਣ ਕਰੇਗਾ।

policy-dependants-decided =
    { $decision ->
        [yes] ਤੁਹਾਡੀ ਚੋਣ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਅਤੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਹੇਠਲੇ ਲੋਕਾਂ ਉੱਤੇ ਵੀ ਲਾਗੂ ਹੁੰਦੀ ਹੈ।
        [no] ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਅਤੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਹੇਠਲੇ ਲੋਕਾਂ ਨੂੰ ਤੁਹਾਡੇ ਵਾਲੀ ਚੋਣ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
        [pilot] ਪਰਿਵਾਰਾਂ ਵੱਲੋਂ ਇਕੱਠੇ ਚੁਣਨ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਪਰਿਵਾਰ ਕਿਵੇਂ ਚੁਣਦੇ ਹਨ।
    }
policy-dependants-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਤੁਹਾਡੀ ਚੋਣ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਅਤੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਹੇਠਲੇ ਲੋਕਾਂ ਉੱਤੇ ਲਾਗੂ ਹੋਵੇਗੀ ਜਾਂ ਨਹੀਂ।

policy-cross-border-decided =
    { $decision ->
        [yes] ਤੁਸੀਂ ਅਜਿਹੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜੋ ਕਿਸੇ ਹੋਰ { $funder } ਨਾਲ ਹੈ।
        [no] { $funder } ਨੇ ਕਿਸੇ ਹੋਰ { $funder } ਵਾਲੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਦੇ ਖ਼ਿਲਾਫ਼ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ।
        [pilot] ਕਿਸੇ ਹੋਰ { $funder } ਵਾਲੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਇਸ ਦੀ ਹੱਦ ਤੋਂ ਪਾਰ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਕਿਵੇਂ ਸ਼ਾਮਲ ਹੋਇਆ ਜਾ ਸਕਦਾ ਹੈ।
    }
policy-cross-border-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ { $funder } ਵਾਲੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।

policy-partnership-ends-decided =
    { $decision ->
        [yes] ਜੇ { $partnership } ਬੰਦ ਹੋ ਜਾਵੇ ਜਾਂ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਇਸ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇ, ਤਾਂ ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਨਾਲ ਹੀ ਰਹਿੰਦੇ ਹੋ।
        [no] ਜੇ { $partnership } ਬੰਦ ਹੋ ਜਾਵੇ ਜਾਂ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਇਸ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇ, ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਵਾਂਗ ਨਹੀਂ ਰਹਿੰਦੇ।
        [pilot] { $partnership-one } ਬੰਦ ਹੋਣ ਉੱਤੇ ਕੀ ਹੋਵੇ, ਇਸ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[as_described] { $funder } ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਲਈ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ।
    }
policy-partnership-ends-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ: ਜੇ { $partnership } ਬੰਦ ਹੋ ਜਾਵੇ ਜਾਂ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਇਸ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇ, ਤਾਂ ਤੁਹਾਡੇ ਲਈ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ।

## What people can count on. $days is a number of days

right-written-reasons = ਜੇ ਜੀਪੀ ਸਰਜਰੀ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਉਸ ਨੂੰ ਲਿਖ ਕੇ ਕਾਰਨ ਦੱਸਣਾ ਪਵੇਗਾ।
right-written-reasons-within =
    { $days ->
        [one] ਜੇ ਜੀਪੀ ਸਰਜਰੀ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਉਸ ਨੂੰ { $days } ਦਿਨ ਦੇ ਅੰਦਰ ਲਿਖ ਕੇ ਕਾਰਨ ਦੱਸਣਾ ਪਵੇਗਾ।
       *[other] ਜੇ ਜੀਪੀ ਸਰਜਰੀ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਉਸ ਨੂੰ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਲਿਖ ਕੇ ਕਾਰਨ ਦੱਸਣਾ ਪਵੇਗਾ।
    }
right-no-documents = ਤੁਹਾਨੂੰ ਪਛਾਣ ਪੱਤਰ, ਪਤੇ ਦੇ ਸਬੂਤ ਜਾਂ NHS ਨੰਬਰ ਦੀ ਲੋੜ ਨਹੀਂ।
