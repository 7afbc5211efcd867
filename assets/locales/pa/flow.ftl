### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = ਤੁਰੰਤ ਮਦਦ ਲਈ, ਇਸ ਸਫ਼ੇ ਦੇ ਉੱਪਰ ਦਿੱਤੇ ਨੰਬਰ ਵਰਤੋ।
start-which = ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸ { $partnership-one } ਵਿੱਚ ਹੈ?
start-stay = ਮੈਂ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਰਹਿਣਾ ਹੈ
start-for-someone-else = ਮੈਂ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਕਰਨੀ ਹੈ
start-all = ਸਾਰੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਤੇ { $partnership-many } ਦੇਖੋ

## On every page, for somebody who chooses for another person

for-them = ਉਸ ਵਿਅਕਤੀ ਲਈ ਜਵਾਬ ਦਿਓ ਜਿਸ ਦੀ ਤੁਸੀਂ ਮਦਦ ਕਰ ਰਹੇ ਹੋ। ਇਨ੍ਹਾਂ ਸਫ਼ਿਆਂ ਉੱਤੇ “ਤੁਸੀਂ” ਦਾ ਮਤਲਬ ਉਹ ਵਿਅਕਤੀ ਹੈ।
for-me = ਮੈਂ ਆਪਣੇ ਲਈ ਚੁਣਨਾ ਹੈ

## On every question

wizard-continue = ਅੱਗੇ ਵਧੋ
# $number is the number of the question, $of how many there are.
wizard-progress = ਸਵਾਲ { $number }, ਕੁੱਲ { $of }
wizard-skip = ਇਹ ਸਵਾਲ ਛੱਡੋ

## Which surgery

surgery-question =
    { $whom ->
        [them] ਉਹ ਕਿਸ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਨ?
       *[you] ਤੁਸੀਂ ਕਿਸ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹੋ?
    }
surgery-question-why =
    { $whom ->
        [them] ਇਸ ਨਾਲ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਉਨ੍ਹਾਂ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸ { $partnership-one } ਵਿੱਚ ਹੈ, ਅਤੇ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
       *[you] ਇਸ ਨਾਲ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸ { $partnership-one } ਵਿੱਚ ਹੈ, ਅਤੇ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
    }
surgery-name = ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਨਾਂ
surgery-name-hint = ਨਾਂ ਦਾ ਕੁਝ ਹਿੱਸਾ, ਜਾਂ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ
surgery-find = ਜੀਪੀ ਸਰਜਰੀ ਲੱਭੋ
surgery-no-name = ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਨਾਂ ਦਾ ਕੁਝ ਹਿੱਸਾ ਲਿਖੋ।
surgery-none-chosen = ਸੂਚੀ ਵਿੱਚੋਂ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਨਾਂ ਲੱਭੋ।
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਜੀਪੀ ਸਰਜਰੀ ਨਹੀਂ ਮਿਲੀ। ਸਪੈਲਿੰਗ ਦੇਖੋ, ਜਾਂ ਨਾਂ ਦਾ ਘੱਟ ਹਿੱਸਾ ਲਿਖੋ।
        [one] { $total } ਜੀਪੀ ਸਰਜਰੀ ਮਿਲੀ। ਇਸ ਨੂੰ ਹੇਠਾਂ ਚੁਣੋ।
       *[other] { $total } ਵਿੱਚੋਂ { $shown } ਜੀਪੀ ਸਰਜਰੀਆਂ ਹੇਠਾਂ ਹਨ। ਇੱਕ ਚੁਣੋ, ਜਾਂ ਨਾਂ ਦਾ ਹੋਰ ਹਿੱਸਾ ਲਿਖੋ।
    }
surgery-choose =
    { $whom ->
        [them] ਉਨ੍ਹਾਂ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ
       *[you] ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ
    }
surgery-none =
    { $whom ->
        [them] ਉਹ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਨਹੀਂ
       *[you] ਮੈਂ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਨਹੀਂ
    }
surgery-none-said =
    { $whom ->
        [them] ਤੁਸੀਂ ਦੱਸਿਆ ਕਿ ਉਹ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਨਹੀਂ ਹਨ।
       *[you] ਤੁਸੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਨਹੀਂ ਹੋ।
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] ਉਹ { $name } ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਨ
       *[you] ਤੁਸੀਂ { $name } ਵਿੱਚ ਰਜਿਸਟਰਡ ਹੋ
    }
surgery-answer-page = ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਬਾਰੇ ਹੋਰ
surgery-change =
    { $whom ->
        [them] ਉਹ ਕਿਸੇ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਨ
       *[you] ਮੈਂ ਕਿਸੇ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਾਂ
    }

## Where

home-question =
    { $whom ->
        [them] ਉਹ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹਨ?
       *[you] ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
    }
home-question-why =
    { $whom ->
        [them] ਇਸ ਨਾਲ ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਉਨ੍ਹਾਂ ਦੇ ਨੇੜੇ ਕੀ ਹੈ, ਅਤੇ ਉਹ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹਨ ਜਾਂ ਨਹੀਂ।
       *[you] ਇਸ ਨਾਲ ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਕੀ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
    }
home-label =
    { $whom ->
        [them] ਉਨ੍ਹਾਂ ਦਾ ਘਰ
       *[you] ਤੁਹਾਡਾ ਘਰ
    }
home-hint = ਪੂਰੇ ਪੋਸਟਕੋਡ ਨਾਲ ਸਭ ਤੋਂ ਵਧੀਆ ਜਵਾਬ ਮਿਲਦਾ ਹੈ। ਤੁਸੀਂ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ।
second-label =
    { $whom ->
        [them] ਕੋਈ ਹੋਰ ਥਾਂ ਜਿੱਥੇ ਉਹ ਅਕਸਰ ਜਾਂਦੇ ਹਨ, ਜਿਵੇਂ ਕੰਮ (ਜ਼ਰੂਰੀ ਨਹੀਂ)
       *[you] ਕੋਈ ਹੋਰ ਥਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਅਕਸਰ ਜਾਂਦੇ ਹੋ, ਜਿਵੇਂ ਕੰਮ (ਜ਼ਰੂਰੀ ਨਹੀਂ)
    }
second-hint =
    { $whom ->
        [them] ਜਿਵੇਂ ਕਿ ਜਿੱਥੇ ਉਹ ਕੰਮ ਜਾਂ ਪੜ੍ਹਾਈ ਕਰਦੇ ਹਨ, ਜਾਂ ਜਿੱਥੇ ਕੋਈ ਉਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ
       *[you] ਜਿਵੇਂ ਕਿ ਜਿੱਥੇ ਤੁਸੀਂ ਕੰਮ ਜਾਂ ਪੜ੍ਹਾਈ ਕਰਦੇ ਹੋ, ਜਾਂ ਕਿਸੇ ਦੀ ਦੇਖਭਾਲ ਕਰਦੇ ਹੋ
    }
home-no-address-said =
    { $whom ->
        [them] ਉਨ੍ਹਾਂ ਦਾ ਕੋਈ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਉਹ ਥਾਂ ਲਿਖੋ ਜਿੱਥੇ ਉਹ ਦਿਨ ਗੁਜ਼ਾਰਦੇ ਹਨ, ਜਾਂ ਅੱਗੇ ਵਧੋ।
       *[you] ਤੁਹਾਡਾ ਕੋਈ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਉਹ ਥਾਂ ਲਿਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਦਿਨ ਗੁਜ਼ਾਰਦੇ ਹੋ, ਜਾਂ ਅੱਗੇ ਵਧੋ।
    }
home-place-said = ਥਾਂ ਜੋੜ ਦਿੱਤੀ ਹੈ। ਇੱਕ ਹੋਰ ਜੋੜੋ, ਜਾਂ ਅੱਗੇ ਵਧੋ।
home-areas = ਸੂਚੀ ਵਿੱਚੋਂ ਇਲਾਕਾ ਚੁਣੋ

## Preferences

preferences-question =
    { $whom ->
        [them] ਉਨ੍ਹਾਂ ਲਈ ਕੀ ਅਹਿਮ ਹੈ?
       *[you] ਤੁਹਾਡੇ ਲਈ ਕੀ ਅਹਿਮ ਹੈ?
    }
preferences-why = ਫਿਰ ਹਰ ਵਿਕਲਪ ਨਾਲ ਦੱਸਿਆ ਜਾਵੇਗਾ ਕਿ ਜੋ ਤੁਸੀਂ ਟਿੱਕ ਕੀਤਾ, ਉਸ ਪੱਖੋਂ ਉਹ ਕਿਹੋ ਜਿਹਾ ਹੈ। ਕੁਝ ਵੀ ਛੱਡਿਆ ਨਹੀਂ ਜਾਂਦਾ।
preferences-legend = ਮੈਨੂੰ ਇਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸੋ:
preferences-hint = ਜਿੰਨੇ ਚਾਹੋ ਟਿੱਕ ਕਰੋ, ਜਾਂ ਇੱਕ ਵੀ ਨਹੀਂ
preferences-nothing = ਇੱਥੇ ਚੁਣਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਵੱਲ ਅੱਗੇ ਵਧੋ।
