### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = ਪੂਰੀ ਸਾਈਟ ਖੋਲ੍ਹੋ
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    ਇੱਥੇ ਸਿਰਫ਼ { $name } ਬਾਰੇ ਦਿਖਾਇਆ ਗਿਆ ਹੈ: { $surgeries ->
        [one] { $surgeries } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $surgeries } ਜੀਪੀ ਸਰਜਰੀਆਂ
    } ਅਤੇ { $partnerships ->
        [one] { $partnerships } { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }। ਨਾ ਕਿਸੇ ਨੂੰ ਛੱਡਿਆ ਗਿਆ ਹੈ, ਨਾ ਉੱਪਰ ਕੀਤਾ ਗਿਆ ਹੈ। ਬਾਕੀ ਪੂਰੀ ਸਾਈਟ ਉੱਤੇ ਹਨ।

## A part of the information that it does not have

scope-unknown-heading = ਸਾਨੂੰ ਇਸ ਸੰਸਥਾ ਦਾ ਪਤਾ ਨਹੀਂ
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = ਇਹ ਸਫ਼ਾ “{ $id }” ਦਿਖਾਉਣ ਲਈ ਬਣਾਇਆ ਗਿਆ ਸੀ। ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਇਸ ਨਾਂ ਦਾ ਕੁਝ ਨਹੀਂ ਹੈ।
scope-unknown-why = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਬੰਦ ਹੋ ਗਈ ਹੋਵੇ, ਜਾਂ ਲਿੰਕ ਗਲਤ ਹੋਵੇ। ਜਿਨ੍ਹਾਂ ਦਾ ਇਹ ਸਫ਼ਾ ਹੈ, ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ। ਸਾਨੂੰ ਜੋ ਕੁਝ ਪਤਾ ਹੈ, ਉਹ ਪੂਰੀ ਸਾਈਟ ਉੱਤੇ ਹੈ।
