### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = “{ $words }” ਵੀ ਲੱਭੋ
results-heading-all = ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਤੇ { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = ਇਸ ਥਾਂ ਦੇ ਨੇੜੇ ਤੁਹਾਡੇ ਵਿਕਲਪ: { $place }
results-heading-no-address = ਪੱਕੇ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਤੁਹਾਡੇ ਵਿਕਲਪ
results-heading-words = “{ $words }” ਨਾਲ ਮਿਲਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ
results-heading-words-near = “{ $words }” ਨਾਲ ਮਿਲਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ, ਇਸ ਥਾਂ ਦੇ ਨੇੜੇ: { $place }
# $home and $second are places as above.
results-two-places = { $home } ਅਤੇ { $second }
results-change-place = ਦੁਬਾਰਾ ਲੱਭੋ, ਜਾਂ ਰਹਿਣ ਦੀ ਥਾਂ ਬਦਲ ਕੇ ਦੱਸੋ
results-give-place = ਦੁਬਾਰਾ ਲੱਭੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ
# $shown, $total and $partnerships are numbers.
results-counts =
    ਦਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ: { $total ->
        [one] { $total } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $total } ਜੀਪੀ ਸਰਜਰੀਆਂ
    } ਵਿੱਚੋਂ { $shown }, ਅਤੇ { $partnerships ->
        [0] ਕੋਈ { $partnership-one } ਨਹੀਂ
        [one] { $partnerships } { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }
results-none = ਜੋ ਤੁਸੀਂ ਮੰਗਿਆ, ਉਸ ਨਾਲ ਮਿਲਦੀ ਕੋਈ ਜੀਪੀ ਸਰਜਰੀ ਨਹੀਂ ਹੈ
results-completeness =
    ਅਸੀਂ ਉਹ ਸਭ ਸ਼ਾਮਲ ਕਰਦੇ ਹਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਸਾਨੂੰ ਪਤਾ ਹੈ: { $surgeries ->
        [one] { $surgeries } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $surgeries } ਜੀਪੀ ਸਰਜਰੀਆਂ
    } ਅਤੇ { $partnerships ->
        [one] { $partnerships } { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }। ਪੈਸੇ ਦੇ ਕੇ ਕੋਈ ਉੱਪਰ ਨਹੀਂ ਆ ਸਕਦਾ।
results-no-address = ਤੁਸੀਂ ਪੱਕੇ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਵੀ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਨਾਂ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਦਿਖਾਉਂਦੇ ਹਾਂ।
# $parts are pieces of the address of the page.
results-ignored = ਇਸ ਲਿੰਕ ਦਾ ਕੁਝ ਹਿੱਸਾ ਸਾਡੀ ਸਮਝ ਵਿੱਚ ਨਹੀਂ ਆਇਆ, ਇਸ ਲਈ ਛੱਡ ਦਿੱਤਾ: { $parts }
results-words-cut = ਤੁਸੀਂ ਬਹੁਤ ਸ਼ਬਦ ਲਿਖੇ ਹਨ। ਅਸੀਂ ਇੰਨੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ, ਇਸ ਲਈ ਪਹਿਲੇ ਸ਼ਬਦ ਵਰਤੇ ਹਨ।
partnerships-heading = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹੋ, ਜਾਂ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਵੋ
partnerships-none = ਇਸ ਸੂਚੀ ਵਿੱਚ ਕੋਈ { $partnership-one } ਨਹੀਂ ਹੈ।
partnerships-more =
    { $count ->
        [one] { $count } ਹੋਰ { $partnership-one } ਦਿਖਾਓ
       *[other] { $count } ਹੋਰ { $partnership-many } ਦਿਖਾਓ
    }
partnerships-fewer = ਘੱਟ { $partnership-many } ਦਿਖਾਓ
surgeries-heading = ਜੀਪੀ ਸਰਜਰੀਆਂ
surgeries-more =
    { $count ->
        [one] { $count } ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਦਿਖਾਓ
       *[other] { $count } ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦਿਖਾਓ
    }

## Nothing was found

undo-heading = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter =
    { $count ->
        [one] “{ $name }” ਹਟਾਓ: { $count } ਜੀਪੀ ਸਰਜਰੀ
       *[other] “{ $name }” ਹਟਾਓ: { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
    }
undo-everything =
    { $count ->
        [one] ਸਾਰੀਆਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ: { $count } ਜੀਪੀ ਸਰਜਰੀ
       *[other] ਸਾਰੀਆਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ: { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
    }
undo-spelling = ਸਪੈਲਿੰਗ ਦੇਖੋ, ਜਾਂ ਨਾਂ ਦਾ ਘੱਟ ਹਿੱਸਾ ਲਿਖੋ।

## How the list is ordered

order-nearest = ਤੁਹਾਡੇ ਘਰ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ।
order-nearest-to-second = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ।
order-nearest-to-either = ਤੁਹਾਡੀ ਕਿਸੇ ਵੀ ਥਾਂ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ।
order-name = ਨਾਂ ਦੇ ਕ੍ਰਮ ਅਨੁਸਾਰ।
order-words = ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਮਿਲਣ ਵਾਲੀਆਂ ਪਹਿਲਾਂ।
order-names-first = ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਨਾਲ ਮਿਲਦੇ ਹਨ, ਉਹ ਪਹਿਲਾਂ ਆਉਂਦੀਆਂ ਹਨ।
order-label = ਕ੍ਰਮ ਬਦਲੋ:
order-by-nearest = ਘਰ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ
order-by-nearest-to-second = ਦੂਜੀ ਥਾਂ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ
order-by-nearest-to-either = ਕਿਸੇ ਵੀ ਥਾਂ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ
order-by-name = ਨਾਂ
order-by-words = ਸਭ ਤੋਂ ਵੱਧ ਮੇਲ
order-summary = ਇਹ ਸੂਚੀ ਕਿਸ ਕ੍ਰਮ ਵਿੱਚ ਹੈ
order-rule = ਜੇ ਸਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ। ਨਹੀਂ ਤਾਂ ਪਹਿਲਾਂ ਨਾਂ ਦੇ ਮੇਲ, ਫਿਰ ਨਾਂ ਦੇ ਕ੍ਰਮ ਅਨੁਸਾਰ।
order-distance = ਦੂਰੀ ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ ਹੈ। ਸੜਕ ਰਾਹੀਂ ਜਾਂ ਪੈਦਲ ਰਾਹ ਇਸ ਤੋਂ ਲੰਬਾ ਹੁੰਦਾ ਹੈ।
order-nobody-pays = ਪੈਸੇ ਦੇ ਕੇ ਕੋਈ ਸੂਚੀ ਵਿੱਚ ਉੱਪਰ ਨਹੀਂ ਆ ਸਕਦਾ।

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] ਜੋ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਸਮੇਂ ਲੈ ਸਕਦੀਆਂ ਹਨ
       *[you] ਜੋ ਮੈਨੂੰ ਇਸ ਸਮੇਂ ਲੈ ਸਕਦੀਆਂ ਹਨ
    }
jump-to-surgeries = ਜੀਪੀ ਸਰਜਰੀਆਂ ({ $count })
tools-search = ਲੱਭੋ
tools-order = ਕ੍ਰਮ
tools-order-and-map = ਕ੍ਰਮ ਅਤੇ ਨਕਸ਼ਾ
words-label = ਨਾਂ, ਸ਼ਹਿਰ ਜਾਂ ਸੇਵਾ
words-search = ਲੱਭੋ
filters-summary =
    { $count ->
        [0] ਫਿਲਟਰ
        [one] ਫਿਲਟਰ ({ $count } ਚਾਲੂ)
       *[other] ਫਿਲਟਰ ({ $count } ਚਾਲੂ)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } ({ $count } ਚਾਲੂ)
filters-clear = ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ
filters-on = ਚਾਲੂ ਫਿਲਟਰ:
# Before the name of a filter, for those who hear the page.
filters-take-off = ਹਟਾਓ
filters-show = ਸੂਚੀ ਦਿਖਾਓ
filters-skip = ਸਿੱਧਾ ਸੂਚੀ ਉੱਤੇ ਜਾਓ
filter-count =
    { $count ->
        [0] (ਕੋਈ ਨਹੀਂ)
        [one] ({ $count })
       *[other] ({ $count })
    }
filter-all = ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਉਹ ਸਭ ਹੋਵੇਗਾ ਜੋ ਤੁਸੀਂ ਟਿੱਕ ਕਰੋ।
filter-any = ਜੋ ਤੁਸੀਂ ਟਿੱਕ ਕਰੋ, ਉਸ ਵਿੱਚੋਂ ਕੋਈ ਇੱਕ ਵੀ ਕਾਫ਼ੀ ਹੈ।
filter-service = ਸੇਵਾਵਾਂ
filter-delivery = ਸੇਵਾ ਕੌਣ ਦਿੰਦਾ ਹੈ
filter-language = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
filter-access = ਅੰਦਰ ਆਉਣਾ ਅਤੇ ਤੁਰਨਾ-ਫਿਰਨਾ
filter-format = ਸੌਖੀ ਭਾਸ਼ਾ, ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਹੋਰ ਰੂਪ
filter-joining = ਕੀ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ?
filter-stage = ਪੜਾਅ
filter-legal-form = ਸੰਸਥਾ ਦੀ ਕਿਸਮ
filter-public-voice = ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
filter-specialists = ਸਪੈਸ਼ਲਿਸਟ
filter-partnership = ਕਿਸ { $partnership-one } ਵਿੱਚ
filter-funder = ਖ਼ਰਚਾ ਕੌਣ ਦਿੰਦਾ ਹੈ
filter-open = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
open-evening = ਸ਼ਾਮ ਨੂੰ ਖੁੱਲ੍ਹੀ
open-weekend = ਸ਼ਨੀ-ਐਤਵਾਰ ਖੁੱਲ੍ਹੀ
open-now = ਇਸ ਸਮੇਂ ਖੁੱਲ੍ਹੀ

## Cards

choice-what = ਇਹ ਕੀ ਹੈ
choice-surgeries = ਜੀਪੀ ਸਰਜਰੀਆਂ
choice-stage = ਪੜਾਅ
choice-say = ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
choice-checked = ਕਦੋਂ ਚੈੱਕ ਕੀਤਾ
say-how = ਹਿੱਸਾ ਕਿਵੇਂ ਲੈਣਾ ਹੈ
card-more = ਇਸ ਬਾਰੇ ਹੋਰ
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕੰਮ ਕਦੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।
card-stage-partnership-forming-day =
    { $over ->
        [yes] ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੰਮ { $date } ਨੂੰ ਸ਼ੁਰੂ ਹੋਣਾ ਸੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਸ਼ੁਰੂ ਹੋਇਆ ਹੈ ਜਾਂ ਨਹੀਂ।
       *[no] ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੰਮ { $date } ਨੂੰ ਸ਼ੁਰੂ ਹੋਵੇਗਾ। ਉਦੋਂ ਤੱਕ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਦਾ ਖ਼ਰਚਾ { $funder } ਵੱਲੋਂ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
    }
card-stage-partnership-closing = ਇਸ ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਆਖ਼ਰੀ ਦਿਨ ਕਦੋਂ ਹੈ।
card-stage-partnership-closing-day =
    { $over ->
        [yes] ਇਸ ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਆਖ਼ਰੀ ਦਿਨ { $date } ਸੀ।
       *[no] ਇਸ ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ। ਆਖ਼ਰੀ ਦਿਨ { $date } ਹੈ।
    }
card-stage-partnership-pilot = ਇਸ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
card-stage-partnership-pilot-day =
    { $over ->
        [yes] ਇਸ ਨੂੰ { $date } ਤੱਕ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਗਿਆ। { $funder } ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੰਮ ਅੱਗੇ ਚੱਲੇਗਾ ਜਾਂ ਨਹੀਂ।
       *[no] ਇਸ ਨੂੰ { $date } ਤੱਕ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] ਇਸ ਦਾ ਕੰਟਰੈਕਟ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ। { $funder } ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੰਮ ਅੱਗੇ ਚੱਲੇਗਾ ਜਾਂ ਨਹੀਂ।
       *[no] ਇਸ ਦਾ ਕੰਟਰੈਕਟ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗਾ।
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] ਇੱਥੇ ਸਿਰਫ਼ ਇਸ ਰਾਹੀਂ ਮਿਲਦਾ ਹੈ: { $name }
        [one] ਇੱਥੇ ਸਿਰਫ਼ ਇਸ ਰਾਹੀਂ ਮਿਲਦਾ ਹੈ: { $name }, ਅਤੇ { $count } ਹੋਰ
       *[other] ਇੱਥੇ ਸਿਰਫ਼ ਇਸ ਰਾਹੀਂ ਮਿਲਦਾ ਹੈ: { $name }, ਅਤੇ { $count } ਹੋਰ
    }
# $name is the funder's name.
stay-probably = ਬਹੁਤ ਸੰਭਾਵਨਾ ਹੈ ਕਿ ਇਹ { $name } ਹੈ। ਅਸੀਂ ਇਹ ਸਭ ਤੋਂ ਨੇੜਲੀ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਆਧਾਰ ਉੱਤੇ ਕੱਢਿਆ ਹੈ।
stay-which = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਜੋ ਦਿਸੇ ਕਿ ਤੁਸੀਂ ਕਿਸ { $funder } ਨਾਲ ਹੋ।
stay-stage = ਇਹ { $partnership-one } ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਸ ਦਾ ਕੋਈ ਪੜਾਅ ਨਹੀਂ।
stay-nothing-changes = ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲੇਗਾ।
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] ਇਨ੍ਹਾਂ { $partnership-many } ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਪਹਿਲਾਂ ਪੁੱਛੇ ਬਿਨਾਂ ਤੁਹਾਨੂੰ ਇਸ ਸਮੇਂ ਨਹੀਂ ਲੈ ਸਕਦੀ। ਤੁਸੀਂ { $name } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
        [one] ਤੁਸੀਂ ਇੱਥੇ { $of } { $partnership-many } ਵਿੱਚੋਂ { $count } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਜਾਂ { $name } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
       *[other] ਤੁਸੀਂ ਇੱਥੇ { $of } { $partnership-many } ਵਿੱਚੋਂ { $count } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਜਾਂ { $name } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
    }
stay-say = ਤੁਸੀਂ { $funder } ਨੂੰ ਆਪਣੀ ਰਾਏ ਦੱਸ ਸਕਦੇ ਹੋ।
stay-surgeries =
    { $count ->
        [0] ਸਾਨੂੰ ਇੱਥੇ ਅਜਿਹੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਪਤਾ ਨਹੀਂ ਜੋ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਾ ਹੋਵੇ।
        [one] ਇੱਥੇ { $count } ਜੀਪੀ ਸਰਜਰੀ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਹੀਂ ਹੈ।
       *[other] ਇੱਥੇ { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਹੀਂ ਹਨ।
    }
partnership-summary-not-known = ਸਾਡੇ ਕੋਲ ਇਸ ਦਾ ਵੇਰਵਾ ਨਹੀਂ ਹੈ।
partnership-surgeries =
    { $count ->
        [0] ਅਜੇ ਕੋਈ ਜੀਪੀ ਸਰਜਰੀ ਨਹੀਂ
        [one] { $count } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
    }
partnership-fitting = ਇਸ ਸੂਚੀ ਵਿੱਚ ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ: { $of } ਵਿੱਚੋਂ { $count }।
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = ਸਭ ਤੋਂ ਨੇੜੇ: { $name }, { $distance }
# $home and $second are distances.
distance-from-both = ਘਰ ਤੋਂ { $home }, ਦੂਜੀ ਥਾਂ ਤੋਂ { $second }
# $distance as in "about 2 miles".
distance-from-one-place = ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ { $distance }
distance-from-home = ਘਰ ਤੋਂ: ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ { $distance }
distance-from-second = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਤੋਂ: ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ { $distance }
surgery-also-known = ਇਸ ਨਾਂ ਨਾਲ ਵੀ ਜਾਣੀ ਜਾਂਦੀ ਹੈ: { $name }
# $name is a service.
surgery-has-service = ਇੱਥੇ ਹੈ: { $name }
membership-with = ਇਸ ਵਿੱਚ ਹੈ:
# $name is the funder's name.
membership-stays = ਕਿਸੇ { $partnership-one } ਦਾ ਹਿੱਸਾ ਨਹੀਂ। ਇੱਥੇ ਦੇਖਭਾਲ ਦਾ ਖ਼ਰਚਾ { $name } ਵੱਲੋਂ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
membership-none = ਇਹ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਹੀਂ ਹੈ।
membership-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਹੈ ਜਾਂ ਨਹੀਂ।
joining-why = ਕਿਉਂ?
joining-from-home = ਘਰ ਤੋਂ
joining-from-second = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਤੋਂ
list-open = ਇਹ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੀ ਹੈ।
list-open-limited = ਇਹ ਕੁਝ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀ ਹੈ, ਅਤੇ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ।
list-closed-formal = ਇਹ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈ ਰਹੀ।
list-closed-until = { $date } ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈ ਰਹੀ।
list-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।
list-check-first = ਪਹਿਲਾਂ ਪਤਾ ਕਰੋ ਕਿ ਇਹ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।
record-checked = { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ ਗਿਆ।
record-never-checked = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਦੋਂ ਚੈੱਕ ਕੀਤਾ ਗਿਆ ਸੀ।
record-old = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
record-source = ਸਰੋਤ: { $source }।

## What to do next

next-heading = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
next-contact = ਜੀਪੀ ਸਰਜਰੀ ਨਾਲ ਸੰਪਰਕ ਕਰੋ ਅਤੇ ਕਹੋ ਕਿ ਤੁਸੀਂ ਰਜਿਸਟਰ ਹੋਣਾ ਚਾਹੁੰਦੇ ਹੋ।
# $phone is a link.
next-phone = ਫ਼ੋਨ:
next-afterwards-not-known = ਪੁੱਛੋ ਕਿ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਅਤੇ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ।
next-rights = ਤੁਹਾਡੇ ਹੱਕ
next-failed = ਮਾਫ਼ ਕਰਨਾ, ਅਸੀਂ ਅਗਲੇ ਕਦਮ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਦਿਖਾ ਸਕੇ।
try-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ

## Where you are registered

standing-you-are-with = ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ:
dual-heading = ਦੋ ਜੀਪੀ ਸਰਜਰੀਆਂ

# A file for the calendar of one's own device.
reminder-add = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ

## Open now

open-all-day = ਇਸ ਸਮੇਂ ਖੁੱਲ੍ਹੀ ਹੈ, ਦਿਨ-ਰਾਤ।
open-until =
    { $day ->
        [today] ਇਸ ਸਮੇਂ ਖੁੱਲ੍ਹੀ ਹੈ, { $time } ਤੱਕ।
       *[other] ਇਸ ਸਮੇਂ ਖੁੱਲ੍ਹੀ ਹੈ, { $day } { $time } ਤੱਕ।
    }
open-from =
    { $day ->
        [today] ਇਸ ਸਮੇਂ ਬੰਦ ਹੈ। { $time } ਖੁੱਲ੍ਹੇਗੀ।
       *[other] ਇਸ ਸਮੇਂ ਬੰਦ ਹੈ। { $day } ਨੂੰ { $time } ਖੁੱਲ੍ਹੇਗੀ।
    }
open-closed = ਇਸ ਸਮੇਂ ਬੰਦ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਅੱਗੇ ਕਦੋਂ ਖੁੱਲ੍ਹੇਗੀ।

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = ਤੁਹਾਡੇ ਲਈ ਅਹਿਮ ਗੱਲਾਂ: { $list }।
matters-change = ਅਹਿਮ ਗੱਲਾਂ ਬਦਲੋ
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = ਤੁਹਾਡੇ ਲਈ ਅਹਿਮ, ਅਤੇ ਇੱਥੇ ਹੈ: { $list }।
matters-has-not = ਇੱਥੇ ਨਹੀਂ ਹੈ: { $list }।
matters-not-known = ਪਤਾ ਨਹੀਂ ਕਿ ਇੱਥੇ ਹੈ ਜਾਂ ਨਹੀਂ: { $list }।
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [one] { $of } ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚੋਂ { $count }
       *[other] { $of } ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚੋਂ { $count }
    }
