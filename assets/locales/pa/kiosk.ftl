### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਕਿਸੇ ਬਟਨ ਨੂੰ ਛੂਹੋ। ਇਸ ਵਿੱਚ ਲਗਭਗ 5 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
kiosk-start = ਸ਼ੁਰੂ ਕਰੋ
kiosk-start-all = ਸਾਰੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੇਖੋ
kiosk-nothing-stays = ਤੁਸੀਂ ਜੋ ਵੀ ਚੁਣੋ, ਉਹ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਨਹੀਂ ਰਹੇਗਾ। ਕੰਮ ਹੋ ਜਾਵੇ ਤਾਂ “ਖ਼ਤਮ ਕਰੋ” ਦਬਾਓ।

## On every page

kiosk-bar = ਇਸ ਸਕਰੀਨ ਬਾਰੇ ਮਦਦ
kiosk-desk = ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਰਿਸੈਪਸ਼ਨ ਉੱਤੇ ਪੁੱਛੋ।
kiosk-back = ਪਿੱਛੇ
kiosk-down = ਹੇਠਾਂ
kiosk-up = ਉੱਪਰ
kiosk-text-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
kiosk-contrast = ਕਾਲੇ ਉੱਤੇ ਚਿੱਟਾ
kiosk-contrast-off = ਆਮ ਰੰਗ
kiosk-listen = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
kiosk-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
kiosk-again = ਦੁਬਾਰਾ ਸੁਣਾਓ
kiosk-finish = ਖ਼ਤਮ ਕਰੋ

## When nobody touches the screen

kiosk-still-there = ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?
kiosk-wiped = ਤੁਹਾਡੀ ਗੱਲ ਨਿੱਜੀ ਰੱਖਣ ਲਈ, ਅਸੀਂ ਜਲਦੀ ਹੀ ਤੁਹਾਡਾ ਚੁਣਿਆ ਸਭ ਕੁਝ ਮਿਟਾ ਦੇਵਾਂਗੇ।
# $count is a number of seconds.
kiosk-seconds = { $count } ਸਕਿੰਟ ਬਾਕੀ
kiosk-more-time = ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ
kiosk-finish-now = ਹੁਣੇ ਖ਼ਤਮ ਕਰੋ

## Keys on the screen

kiosk-keys = ਅੱਖਰਾਂ ਦੇ ਬਟਨ
kiosk-space = ਖਾਲੀ ਥਾਂ
kiosk-delete = ਮਿਟਾਓ
kiosk-clear = ਸਭ ਮਿਟਾਓ

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] ਉਹ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਨ: { $name }
       *[you] ਮੈਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰਡ ਹਾਂ: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = ਨਾਂ ਦੇ ਅੱਖਰਾਂ ਨੂੰ ਛੂਹੋ। ਜੋ ਮਿਲੇਗਾ, ਉਹ ਇੱਥੇ ਦਿਸੇਗਾ।
kiosk-surgery-name = ਜਾਂ ਨਾਂ ਨਾਲ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਲੱਭੋ

## Where somebody lives

kiosk-home-why = ਇਸ ਨਾਲ ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਨੇੜੇ ਕੀ ਹੈ। ਹੋਰ ਲੋਕ ਇਹ ਸਕਰੀਨ ਦੇਖ ਸਕਦੇ ਹਨ, ਇਸ ਲਈ ਇਲਾਕਾ ਦੱਸਣਾ ਕਾਫ਼ੀ ਹੈ।
kiosk-areas = ਆਪਣੇ ਇਲਾਕੇ ਨੂੰ ਛੂਹੋ
kiosk-all-areas = ਸਾਰੇ ਇਲਾਕੇ
kiosk-postcode = ਪੋਸਟਕੋਡ ਲਿਖੋ
kiosk-postcode-how = ਵਰਤਦਿਆਂ ਹੀ ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ ਸਕਰੀਨ ਤੋਂ ਹਟ ਜਾਂਦਾ ਹੈ।
kiosk-use-postcode = ਇਹ ਪੋਸਟਕੋਡ ਵਰਤੋ
kiosk-not-found = ਸਾਨੂੰ ਇਹ ਥਾਂ ਨਹੀਂ ਲੱਭੀ। ਇਲਾਕਾ ਚੁਣੋ, ਜਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
kiosk-privacy = ਤੁਹਾਡੀ ਥਾਂ ਇਸੇ ਸਕਰੀਨ ਉੱਤੇ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਖ਼ਤਮ ਕਰਨ ਤੱਕ। ਅਸੀਂ ਇਹ ਕਦੇ ਵੀ ਕਿਤੇ ਨਹੀਂ ਭੇਜਦੇ।
kiosk-place = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ
kiosk-other-place = ਰਹਿਣ ਦੀ ਥਾਂ ਬਦਲ ਕੇ ਦੱਸੋ
kiosk-about-here = ਅਸੀਂ ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਵਿਚਕਾਰਲਾ ਹਿੱਸਾ ਵਰਤਿਆ ਹੈ। ਪੂਰੇ ਪੋਸਟਕੋਡ ਨਾਲ ਸਹੀ-ਸਹੀ ਜਵਾਬ ਮਿਲਦਾ ਹੈ।

## To take away

# $address is an address on the web.
kiosk-qr = ਫ਼ੋਨ ਦੇ ਕੈਮਰੇ ਲਈ ਤਸਵੀਰ। ਇਸ ਨਾਲ ਇਹ ਖੁੱਲ੍ਹਦਾ ਹੈ: { $address }
kiosk-take-away = ਇਹ ਸਫ਼ਾ ਨਾਲ ਲੈ ਜਾਓ
kiosk-take-away-how = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਤਸਵੀਰ ਵੱਲ ਕਰੋ।
kiosk-take-away-not = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਇਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।

## The screen of a reception

reception-which = ਇਹ ਕਿਹੜੀ ਜੀਪੀ ਸਰਜਰੀ ਹੈ?
reception-lede = ਇਹ ਸਕਰੀਨ ਕਿਸੇ ਦੀ ਮਦਦ ਕਰਨ ਵਿੱਚ ਤੁਹਾਡੀ ਸਹਾਇਤਾ ਕਰਦੀ ਹੈ। ਇਹ ਕਦੇ ਕਿਸੇ ਮਰੀਜ਼ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛਦੀ।
# $name is the name of a GP surgery.
reception-heading = { $name }: ਸ਼ਾਮਲ ਹੋਣ ਬਾਰੇ ਪੁੱਛਣ ਵਾਲੇ ਲੋਕਾਂ ਲਈ
reception-say = ਤੁਸੀਂ ਕੀ ਕਹਿ ਸਕਦੇ ਹੋ
reception-say-open = “ਹਾਂ, ਅਸੀਂ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੇ ਹਾਂ। ਤੁਸੀਂ ਅੱਜ ਹੀ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।”
reception-say-limited = “ਅਸੀਂ ਕੁਝ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੇ ਹਾਂ। ਹੁਣੇ ਤੁਹਾਡੇ ਲਈ ਪਤਾ ਕਰਦੇ ਹਾਂ।”
reception-say-closed = “ਅਸੀਂ ਇਸ ਸਮੇਂ ਨਵੇਂ ਮਰੀਜ਼ ਨਹੀਂ ਲੈ ਸਕਦੇ। ਆਓ, ਤੁਹਾਨੂੰ ਦੱਸਾਂ ਕਿ ਨੇੜੇ ਕਿਹੜੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਹਨ।”
reception-say-check = “ਪਤਾ ਕਰਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਇਸ ਸਮੇਂ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੇ ਹਾਂ ਜਾਂ ਨਹੀਂ।”
reception-say-form = “ਫਾਰਮ ਤੁਹਾਨੂੰ ਇੱਥੋਂ ਮਿਲ ਸਕਦਾ ਹੈ, ਅਤੇ ਭਰਨ ਵਿੱਚ ਮਦਦ ਵੀ।”
# $name is a partnership.
reception-say-partnership = “ਅਸੀਂ { $name } ਵਿੱਚ ਹਾਂ। ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਰਜਿਸਟਰ ਹੋਵੋ, ਤਾਂ ਤੁਸੀਂ ਵੀ ਇਸ ਵਿੱਚ ਹੋਵੋਗੇ।”
reception-say-partnership-closed = “ਅਸੀਂ { $name } ਵਿੱਚ ਹਾਂ। ਇਸ ਦੀ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਸ਼ਾਇਦ ਤੁਹਾਨੂੰ ਲੈ ਲਵੇ।”
# In the next three, $name is the funder.
reception-say-stay = “ਤੁਸੀਂ ਹਮੇਸ਼ਾ { $name } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।”
reception-say-stay-by-changing = “{ $name } ਨਾਲ ਰਹਿਣ ਲਈ, ਅਜਿਹੀ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ ਜੋ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਨਹੀਂ ਹੈ।”
reception-say-stay-ask-how = “ਤੁਸੀਂ { $name } ਨਾਲ ਰਹਿ ਸਕਦੇ ਹੋ। ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਵੇਂ।”
reception-say-reasons = “ਜੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਨਾ ਲੈ ਸਕੀਏ, ਤਾਂ ਤੁਹਾਨੂੰ ਕਾਰਨ ਲਿਖ ਕੇ ਦਿੱਤੇ ਜਾਣਗੇ।”
reception-say-choice = “ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣ ਸਕਦੇ ਹੋ। ਤੁਹਾਨੂੰ ਇਹ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ ਕਿ ਕਿਉਂ।”
reception-not = ਇਹ ਨਾ ਮੰਗੋ
reception-not-id = ਪਾਸਪੋਰਟ, ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ ਜਾਂ ਕੋਈ ਹੋਰ ਪਛਾਣ ਪੱਤਰ।
reception-not-address = ਚਿੱਠੀ ਜਾਂ ਬਿੱਲ ਜਿਸ ਤੋਂ ਪਤਾ ਲੱਗੇ ਕਿ ਉਹ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹਨ।
reception-not-status = ਉਹ ਕਿਸ ਦੇਸ਼ ਤੋਂ ਆਏ ਹਨ, ਇਸ ਬਾਰੇ ਕਾਗਜ਼।
reception-not-health = ਉਨ੍ਹਾਂ ਦੀ ਸਿਹਤ ਬਾਰੇ ਜਾਣਕਾਰੀ। ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਸਿਹਤ ਨਾਲ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
reception-near = ਇੱਥੋਂ ਨੇੜੇ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀਆਂ
reception-near-none = ਸਾਨੂੰ ਇੱਥੋਂ ਨੇੜੇ ਕਿਸੇ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਪਤਾ ਨਹੀਂ।
reception-rights = ਲੋਕਾਂ ਦੇ ਕੀ ਹੱਕ ਹਨ
reception-change = ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ
