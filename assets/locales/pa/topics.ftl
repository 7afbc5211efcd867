### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = ਇਹ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ, ਅਤੇ ਗਲਤੀ ਬਾਰੇ ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ
report-intro = ਕੀ ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ ਜਾਂ ਰਹਿ ਗਿਆ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ। ਅਸੀਂ ਚੈੱਕ ਕਰ ਕੇ ਠੀਕ ਕਰਦੇ ਹਾਂ।
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = ਇਸ ਰਿਕਾਰਡ ਬਾਰੇ { $name } ਨੂੰ ਈਮੇਲ ਕਰੋ
report-phone = ਜਾਂ { $phone } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਦੱਸੋ ਕਿ ਇਹ ਐਡੀਸ਼ਨ { $release } ਦਾ ਰਿਕਾਰਡ { $record } ਹੈ।
report-phone-only = { $phone } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਦੱਸੋ ਕਿ ਇਹ ਐਡੀਸ਼ਨ { $release } ਦਾ ਰਿਕਾਰਡ { $record } ਹੈ।
report-subject = ਕੁਝ ਗਲਤ ਹੈ: { $record }, ਐਡੀਸ਼ਨ { $release }
report-nobody = ਕੀ ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ ਜਾਂ ਰਹਿ ਗਿਆ ਹੈ? ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ। ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਪੁੱਛੋ।

## Your rights

rights-heading = ਤੁਹਾਡੇ ਹੱਕ
rights-lede = ਚੋਣ ਕਰਨ ਵੇਲੇ ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਉੱਤੇ ਭਰੋਸਾ ਕਰ ਸਕਦੇ ਹੋ, ਅਤੇ ਇਹ ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ।
rights-list-heading = ਚੋਣ ਕਰਨ ਵੇਲੇ ਤੁਹਾਡੇ ਹੱਕ
rights-not-known = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਹੱਕਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ { $funder } ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
rights-decided-heading = ਕਿਸ ਗੱਲ ਦਾ ਫ਼ੈਸਲਾ ਹੋਇਆ ਹੈ, ਅਤੇ ਕਿਸ ਦਾ ਨਹੀਂ
rights-read = ਜਿੱਥੇ ਲਿਖਿਆ ਹੈ, ਉੱਥੇ ਪੜ੍ਹੋ
rights-complain-heading = ਜੇ ਜੀਪੀ ਸਰਜਰੀ ਨਾਂਹ ਕਰੇ
rights-complain-written = ਕਾਰਨ ਲਿਖ ਕੇ ਮੰਗੋ।
# $name is the desk that answers.
rights-complain-ask = ਫਿਰ { $name } ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਉਹ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।

## About this information

about-heading = ਇਸ ਜਾਣਕਾਰੀ ਬਾਰੇ
about-lede = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਕੀ ਹੈ, ਇਹ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ, ਅਤੇ ਇਸ ਵਿੱਚ ਕਿਸ ਗੱਲ ਦਾ ਪਤਾ ਨਹੀਂ।
about-release-heading = ਇਹ ਐਡੀਸ਼ਨ
about-title = ਇਹ ਕੀ ਹੈ
about-as-of = ਕਿਸ ਤਾਰੀਖ਼ ਤੱਕ ਦੀ
about-publisher = ਛਾਪਣ ਵਾਲੇ
about-release = ਐਡੀਸ਼ਨ
about-holds-heading = ਇਸ ਵਿੱਚ ਕੀ ਹੈ
# $surgeries and $partnerships are numbers.
about-complete =
    ਸੂਚੀਆਂ ਵਿੱਚ ਇਸ ਜਾਣਕਾਰੀ ਦਾ ਸਭ ਕੁਝ ਹੈ: { $surgeries ->
        [one] { $surgeries } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $surgeries } ਜੀਪੀ ਸਰਜਰੀਆਂ
    } ਅਤੇ { $partnerships ->
        [0] ਕੋਈ { $partnership-one } ਨਹੀਂ
        [one] { $partnerships } { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }। ਕਿਸੇ ਨੂੰ ਵੀ ਨਹੀਂ ਛੱਡਿਆ ਗਿਆ।
about-partnerships = { $partnership-many }
about-surgeries = ਜੀਪੀ ਸਰਜਰੀਆਂ
about-sites = ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੀਆਂ ਇਮਾਰਤਾਂ
about-services = ਸੇਵਾਵਾਂ ਦੀਆਂ ਕਿਸਮਾਂ
about-funders = { $funder-many }
about-postcodes = ਪੋਸਟਕੋਡ
about-order-heading = ਸੂਚੀਆਂ ਕਿਸ ਕ੍ਰਮ ਵਿੱਚ ਹਨ
about-fresh-heading = ਇਹ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ
about-fresh-rule = ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਹਰ ਰਿਕਾਰਡ ਕਦੋਂ ਚੈੱਕ ਕੀਤਾ ਗਿਆ। ਜੇ ਉਸ ਨੂੰ { $days } ਤੋਂ ਵੱਧ ਦਿਨ ਹੋ ਗਏ ਹਨ, ਤਾਂ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
about-fresh-recent = ਉਸ ਸਮੇਂ ਦੇ ਅੰਦਰ ਚੈੱਕ ਕੀਤੇ
about-fresh-old = ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਚੈੱਕ ਕੀਤੇ
about-fresh-never = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਕਦੋਂ
about-of-surgeries =
    { $count ->
        [one] { $count } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
    }
about-gaps-heading = ਕਿਸ ਗੱਲ ਦਾ ਪਤਾ ਨਹੀਂ
about-gaps = ਜਿੱਥੇ ਕੋਈ ਸਰੋਤ ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ, ਅਸੀਂ ਇਹ ਦੱਸਦੇ ਹਾਂ। ਅਸੀਂ ਕਦੇ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲਾਉਂਦੇ।
about-gap-list = ਨਵੇਂ ਲੋਕ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹਨ ਜਾਂ ਨਹੀਂ
about-gap-area = ਜੀਪੀ ਸਰਜਰੀ ਕਿੱਥੋਂ ਦੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀ ਹੈ
about-gap-membership = ਇਹ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਹੈ ਜਾਂ ਨਹੀਂ
about-gap-hours = ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] ਸਾਰੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਬਾਰੇ ਪਤਾ ਹੈ
        [one] { $total } ਵਿੱਚੋਂ { $missing } ਜੀਪੀ ਸਰਜਰੀ ਬਾਰੇ ਪਤਾ ਨਹੀਂ
       *[other] { $total } ਵਿੱਚੋਂ { $missing } ਜੀਪੀ ਸਰਜਰੀਆਂ ਬਾਰੇ ਪਤਾ ਨਹੀਂ
    }
about-checks-heading = ਇਹ ਕਿਵੇਂ ਚੈੱਕ ਕੀਤੀ ਗਈ
about-checks = ਛਾਪਣ ਤੋਂ ਪਹਿਲਾਂ, ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਹਰ ਰਿਕਾਰਡ ਨੂੰ ਨਿਯਮਾਂ ਦੀ ਸੂਚੀ ਨਾਲ ਮਿਲਾ ਕੇ ਚੈੱਕ ਕਰਦਾ ਹੈ।
about-checks-health = ਇੱਕ ਨਿਯਮ ਇਹ ਹੈ ਕਿ ਸਿਹਤ ਕਰਕੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਮੋੜਿਆ ਜਾ ਸਕਦਾ। ਕੋਈ ਵੀ ਰਿਕਾਰਡ ਇਸ ਨੂੰ ਤੋੜ ਨਹੀਂ ਸਕਦਾ।
about-checks-report = ਚੈੱਕ ਕਰਨ ਦੀ ਰਿਪੋਰਟ
about-checks-none = ਇਸ ਐਡੀਸ਼ਨ ਨਾਲ ਚੈੱਕ ਕਰਨ ਦੀ ਰਿਪੋਰਟ ਨਹੀਂ ਆਈ।
about-changes-heading = ਪਿਛਲੇ ਐਡੀਸ਼ਨ ਤੋਂ ਬਾਅਦ ਕੀ ਬਦਲਿਆ
about-changes-none = ਇਸ ਐਡੀਸ਼ਨ ਵਿੱਚ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ ਕੀ ਬਦਲਿਆ।
about-changes-failed = ਕੀ ਬਦਲਿਆ, ਇਹ ਉਵੇਂ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਿਵੇਂ ਛਾਪਿਆ ਗਿਆ ਸੀ। ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
# $from and $to are days.
about-changes-between = { $from } ਤੋਂ { $to } ਤੱਕ ਇਹ ਬਦਲਿਆ।
about-changes-nothing = ਤੁਹਾਡੀ ਚੋਣ ਨਾਲ ਜੁੜਿਆ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
about-changes-more =
    { $count ->
        [one] { $count } ਹੋਰ ਤਬਦੀਲੀ ਫਾਈਲ ਵਿੱਚ ਹੈ।
       *[other] { $count } ਹੋਰ ਤਬਦੀਲੀਆਂ ਫਾਈਲ ਵਿੱਚ ਹਨ।
    }
about-changes-otherwise =
    { $count ->
        [one] { $count } ਰਿਕਾਰਡ ਵਿੱਚ ਹੋਰ ਵੇਰਵੇ ਬਦਲੇ ਹਨ, ਜਿਵੇਂ ਫ਼ੋਨ ਨੰਬਰ।
       *[other] { $count } ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਹੋਰ ਵੇਰਵੇ ਬਦਲੇ ਹਨ, ਜਿਵੇਂ ਫ਼ੋਨ ਨੰਬਰ।
    }
about-changes-checked =
    { $count ->
        [one] { $count } ਰਿਕਾਰਡ ਦੁਬਾਰਾ ਚੈੱਕ ਕੀਤਾ ਗਿਆ।
       *[other] { $count } ਰਿਕਾਰਡ ਦੁਬਾਰਾ ਚੈੱਕ ਕੀਤੇ ਗਏ।
    }
about-changes-file = ਜੋ ਕੁਝ ਬਦਲਿਆ, ਫਾਈਲ ਵਜੋਂ
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = { $name } ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਵਾਂ ਨਾਂ ਹੈ।
what-changed-gone = { $name } ਹੁਣ ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। { $text }
what-changed-joined = { $name }: { $other } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਗਈ।
what-changed-left = { $name }: { $other } ਵਿੱਚੋਂ ਨਿਕਲ ਗਈ।
what-changed-will-join = { $name }: { $date } ਨੂੰ { $other } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਵੇਗੀ।
what-changed-will-leave = { $name }: { $other } ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇਗੀ। ਉੱਥੇ ਆਖ਼ਰੀ ਦਿਨ { $date } ਹੈ।
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name }, { $date } ਤੋਂ: { $word }
what-changed-announcement = { $name } ਨੇ ਤਬਦੀਲੀ ਦਾ ਐਲਾਨ ਕੀਤਾ: { $other }, { $date }।
what-changed-service-started = { $name } ਤੋਂ ਹੁਣ ਇਹ ਮਿਲਦਾ ਹੈ: { $other }।
what-changed-service-stopped = { $name } ਤੋਂ ਹੁਣ ਇਹ ਨਹੀਂ ਮਿਲਦਾ: { $other }।
what-changed-service-moved = { $name } ਤੋਂ ਇਹ ਸੇਵਾ ਹੁਣ ਹੋਰ ਥਾਂਵਾਂ ਉੱਤੇ ਮਿਲਦੀ ਹੈ: { $other }।
what-changed-delivery = { $name } ਨੇ ਬਦਲਿਆ ਹੈ ਕਿ ਇਹ ਸੇਵਾ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ: { $other }।
what-changed-site-opened = { $name } ਦੀ ਨਵੀਂ ਇਮਾਰਤ ਇੱਥੇ ਹੈ: { $text }।
what-changed-site-closed = { $name } ਦੀ ਇਹ ਇਮਾਰਤ ਬੰਦ ਹੋ ਗਈ ਹੈ: { $text }।
what-changed-hours = { $name } ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਬਦਲ ਗਿਆ ਹੈ।
about-downloads-heading = ਡਾਊਨਲੋਡ ਕਰੋ
about-downloads = ਤੁਸੀਂ ਇਸ ਐਡੀਸ਼ਨ ਦੀਆਂ ਸਾਰੀਆਂ ਫਾਈਲਾਂ ਲੈ ਸਕਦੇ ਹੋ, ਅਤੇ ਹੇਠਾਂ ਦਿੱਤੇ ਲਾਇਸੈਂਸ ਅਨੁਸਾਰ ਵਰਤ ਸਕਦੇ ਹੋ।
about-downloads-tables = ਸਾਰੀ ਜਾਣਕਾਰੀ ਟੇਬਲਾਂ ਵਜੋਂ ਡਾਊਨਲੋਡ ਕਰੋ
about-downloads-csv = ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਲਈ ਜੀਪੀ ਸਰਜਰੀਆਂ ਡਾਊਨਲੋਡ ਕਰੋ
about-downloads-hsds = ਡਾਇਰੈਕਟਰੀਆਂ ਲਈ: HSDS 3.0, ਅਤੇ ਜੋ ਉਸ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ
about-downloads-oruk = ਯੂਕੇ ਦੀਆਂ ਡਾਇਰੈਕਟਰੀਆਂ ਲਈ: Open Referral UK 3.0, ਅਤੇ ਜੋ ਉਸ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ
about-downloads-fhir = ਸਿਹਤ ਸਿਸਟਮਾਂ ਲਈ: FHIR R4, ਅਤੇ ਜੋ ਉਸ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ
about-downloads-jsonld = ਸਰਚ ਇੰਜਣਾਂ ਲਈ: JSON-LD, ਅਤੇ ਜੋ ਉਸ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ
about-downloads-sites = ਨਕਸ਼ਿਆਂ ਲਈ: ਇਮਾਰਤਾਂ, GeoJSON ਵਜੋਂ
about-downloads-areas = ਨਕਸ਼ਿਆਂ ਲਈ: ਇਲਾਕੇ, GeoJSON ਵਜੋਂ
about-downloads-manifest = ਸਾਰੀਆਂ ਫਾਈਲਾਂ ਦੀ ਸੂਚੀ
about-downloads-catalogue = ਜਾਣਕਾਰੀ, ਜਿਵੇਂ ਇਹ ਸਾਈਟ ਇਸ ਨੂੰ ਪੜ੍ਹਦੀ ਹੈ
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = ਸਾਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ
about-safety-heading = ਕੀ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਹੈ?
about-safety-what = ਇਹ ਸਾਈਟ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ। ਇਹ ਡਾਕਟਰੀ ਸਲਾਹ ਨਹੀਂ ਦਿੰਦੀ ਅਤੇ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਦੀ।
about-safety-claim = ਇਹ ਇੱਕ ਸੂਚੀ ਰੱਖਦੀ ਹੈ ਕਿ ਕੀ ਗਲਤ ਹੋ ਸਕਦਾ ਹੈ। ਇਹ ਕਿਸੇ ਕਲੀਨਿਕਲ ਸੁਰੱਖਿਆ ਮਿਆਰ ਉੱਤੇ ਪੂਰਾ ਉਤਰਨ ਦਾ ਦਾਅਵਾ ਨਹੀਂ ਕਰਦੀ।
about-safety-urgent = ਜੇ ਤੁਹਾਨੂੰ ਹੁਣੇ ਦੇਖਭਾਲ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਇਹ ਸਾਈਟ ਨਾ ਵਰਤੋ। ਇਸ ਸਫ਼ੇ ਦੇ ਉੱਪਰ ਦੇਖੋ।
about-safety-list = ਕੀ ਗਲਤ ਹੋ ਸਕਦਾ ਹੈ, ਅਤੇ ਅਸੀਂ ਉਸ ਬਾਰੇ ਕੀ ਕਰਦੇ ਹਾਂ:
about-hazard-closed = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਜੀਪੀ ਸਰਜਰੀ ਲੋਕਾਂ ਨੂੰ ਲੈਣਾ ਬੰਦ ਕਰ ਦੇਵੇ। ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਕਦੋਂ ਚੈੱਕ ਕੀਤਾ, ਅਤੇ 90 ਦਿਨਾਂ ਬਾਅਦ “ਪਹਿਲਾਂ ਪੁੱਛੋ” ਕਹਿੰਦੇ ਹਾਂ।
about-hazard-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ। ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਦੋਂ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰਨਾ ਹੈ।
about-hazard-place = ਹੱਦ ਗਲਤ ਹੋ ਸਕਦੀ ਹੈ। ਹੱਦ ਦੇ ਨੇੜੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪਤਾ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਾਂ।
about-hazard-altered = ਫਾਈਲ ਰਾਹ ਵਿੱਚ ਬਦਲੀ ਜਾ ਸਕਦੀ ਹੈ। ਫਿਰ ਇਹ ਸਾਈਟ ਕੁਝ ਨਹੀਂ ਦਿਖਾਉਂਦੀ।
about-hazard-service = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਸੇਵਾ ਬੰਦ ਹੋ ਗਈ ਹੋਵੇ। ਬੰਦ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਦਿੱਤੀ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਸੇਵਾ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟ ਜਾਂਦੀ ਹੈ।
about-hazard-visits = ਤੁਸੀਂ ਸ਼ਾਇਦ ਕਿਸੇ ਦੂਰ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਵੋ। ਜੇ ਉੱਥੋਂ ਹੋਮ ਵਿਜ਼ਿਟ ਨਹੀਂ ਮਿਲਦੀ, ਤਾਂ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ।
about-hazard-rights = ਤੁਹਾਨੂੰ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਹੱਕ ਚਲੇ ਜਾਣਗੇ। ਤੁਹਾਡੇ ਹੱਕ ਇੱਕ ਵੱਖਰੇ ਸਫ਼ੇ ਉੱਤੇ ਹਨ।
about-hazard-example = ਉਦਾਹਰਨ ਨੂੰ ਕੋਈ ਅਸਲੀ ਸਮਝ ਸਕਦਾ ਹੈ। ਉਦਾਹਰਨ ਦੇ ਹਰ ਸਫ਼ੇ ਉੱਤੇ ਉੱਪਰ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
about-no-stars-heading = ਇੱਥੇ ਸਟਾਰ ਕਿਉਂ ਨਹੀਂ ਹਨ
about-no-stars = ਅਸੀਂ ਰੇਟਿੰਗਾਂ ਅਤੇ ਮਰੀਜ਼ਾਂ ਦੇ ਰਿਵਿਊ ਨਹੀਂ ਦਿਖਾਉਂਦੇ। ਉਨ੍ਹਾਂ ਤੋਂ ਬਹੁਤ ਘੱਟ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕਿਹੋ ਜਿਹੀ ਦੇਖਭਾਲ ਮਿਲੇਗੀ।
about-credits-heading = ਲਾਇਸੈਂਸ ਅਤੇ ਧੰਨਵਾਦ
about-licence = ਤੁਸੀਂ ਇਹ ਜਾਣਕਾਰੀ ਇਸ ਲਾਇਸੈਂਸ ਅਨੁਸਾਰ ਵਰਤ ਸਕਦੇ ਹੋ:
about-see-also-heading = ਇਹ ਵੀ ਦੇਖੋ

## What words mean

glossary-heading = ਸ਼ਬਦਾਂ ਦੇ ਮਤਲਬ
glossary-lede = ਸ਼ਬਦ ਜੋ ਤੁਹਾਨੂੰ ਇੱਥੇ, ਜਾਂ ਚਿੱਠੀਆਂ ਅਤੇ ਮੀਟਿੰਗਾਂ ਵਿੱਚ ਮਿਲ ਸਕਦੇ ਹਨ। ਇਹ ਵਰਣਮਾਲਾ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਹਨ।
glossary-none = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਕਿਸੇ ਸ਼ਬਦ ਦਾ ਮਤਲਬ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।
glossary-link = ਸ਼ਬਦਾਂ ਦੇ ਮਤਲਬ

## Examples of 2009

examples-heading = 2009 ਦੀਆਂ ਉਦਾਹਰਨਾਂ, ਵਿਕਲਪ ਨਹੀਂ
examples-lede = ਇਨ੍ਹਾਂ ਗਰੁੱਪਾਂ ਬਾਰੇ 2009 ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ ਸੀ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਇਨ੍ਹਾਂ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ { $partnership-one } ਦਾ ਕੰਮ ਕਿਵੇਂ ਚੱਲ ਸਕਦਾ ਹੈ।
examples-conflict = ਜਿੱਥੇ ਸਰੋਤ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੇ, ਅਸੀਂ ਹਰ ਇੱਕ ਨੂੰ ਦਿਖਾਉਂਦੇ ਹਾਂ। ਅਸੀਂ ਨਹੀਂ ਕਹਿੰਦੇ ਕਿ ਕਿਹੜਾ ਸਹੀ ਹੈ।
examples-none = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਕੋਈ ਉਦਾਹਰਨ ਨਹੀਂ ਹੈ।
examples-link = 2009 ਦੀਆਂ ਉਦਾਹਰਨਾਂ, ਵਿਕਲਪ ਨਹੀਂ
example-fact-funder = ਕਿੱਥੇ
example-fact-population = ਕਿੰਨੇ ਲੋਕ
example-fact-members = ਇਸ ਵਿੱਚ ਕੌਣ ਸੀ
example-fact-legal-form = ਸੰਸਥਾ ਦੀ ਕਿਸਮ
example-fact-role = ਇਹ ਕਿਸ ਲਈ ਸੀ
example-fact-budget = ਪੈਸਾ
example-fact-work = ਇਸ ਨੇ ਕੀ ਕੀਤਾ
example-fact-joined-up-care = ਦੇਖਭਾਲ ਜਿਸ ਨੂੰ ਇਸ ਨੇ ਜੋੜਿਆ
example-fact-decisions = ਫ਼ੈਸਲੇ ਕਿਸ ਨੇ ਕੀਤੇ
example-fact-public-voice = ਲੋਕਾਂ ਨੇ ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦਿੱਤੀ

## What a partnership is, from the founding paper

explained-heading = { $partnership-many } ਬਾਰੇ
explained-none = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ { $partnership-many } ਕੀ ਹਨ।
explained-difference-heading = ਇਨ੍ਹਾਂ ਵਿੱਚ ਅਤੇ ਪਹਿਲਾਂ ਵਾਲੇ ਪ੍ਰਬੰਧ ਵਿੱਚ ਕੀ ਫ਼ਰਕ ਹੈ
explained-difference-caption = ਪਹਿਲਾਂ, ਅਤੇ { $partnership-many } ਨਾਲ
explained-about = ਕਿਸ ਬਾਰੇ
explained-before = ਪਹਿਲਾਂ
explained-now = { $partnership-one }
explained-deal-heading = ਇਹ ਕੀ ਵਾਅਦਾ ਕਰਦੀਆਂ ਹਨ
explained-for-patients = ਮਰੀਜ਼ਾਂ ਲਈ: { $text }
explained-for-professionals = ਸਿਹਤ ਮਾਹਰਾਂ ਲਈ: { $text }
explained-for-funder = { $funder } ਲਈ: { $text }
explained-change-heading = ਕੀ ਬਦਲਣਾ ਪਿਆ
explained-model-heading = ਇਹ ਕਿਹੜੇ-ਕਿਹੜੇ ਰੂਪ ਲੈ ਸਕਦੀਆਂ ਹਨ
explained-open-heading = ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਖੁੱਲ੍ਹੀਆਂ ਛੱਡੀਆਂ ਗਈਆਂ

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = ਜੇ ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ ਸ਼ਾਮਲ ਹੋ ਜਾਵੇ, ਕੀ ਇਸ ਨੂੰ ਰੱਖ ਕੇ { $funder } ਨਾਲ ਹੀ ਰਿਹਾ ਜਾ ਸਕਦਾ ਹੈ?
policy-dual-membership-question = ਜੇ ਮੇਰੀਆਂ 2 ਜੀਪੀ ਸਰਜਰੀਆਂ ਹੋਣ, ਤਾਂ ਮੇਰਾ ਸਿਹਤ ਰਿਕਾਰਡ ਕਿਸ ਕੋਲ ਹੋਵੇਗਾ?
policy-switching-question = ਬਦਲਿਆ ਕਦੋਂ ਜਾ ਸਕਦਾ ਹੈ?
policy-finding-a-place-question = ਮੇਰੇ ਨੇੜੇ ਹਰ ਲਿਸਟ ਬੰਦ ਹੈ। ਮੇਰੇ ਲਈ ਥਾਂ ਕੌਣ ਲੱਭੇਗਾ?
policy-appeals-question = ਮੈਂ ਕਿਸੇ ਫ਼ੈਸਲੇ ਨਾਲ ਸਹਿਮਤ ਨਹੀਂ। ਮੈਂ ਕੀ ਕਰਾਂ?
policy-dependants-question = ਕੀ ਮੇਰੇ ਬੱਚਿਆਂ ਨੂੰ, ਅਤੇ ਜਿਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਮੇਰੇ ਜ਼ਿੰਮੇ ਹੈ, ਉਹੀ ਚੁਣਨਾ ਪਵੇਗਾ?
policy-cross-border-question = ਕੀ ਨਾਲ ਦੇ ਇਲਾਕੇ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਇਆ ਜਾ ਸਕਦਾ ਹੈ, ਜੋ ਕਿਸੇ ਹੋਰ { $funder } ਨਾਲ ਹੈ?
policy-partnership-ends-question = ਜੇ { $partnership } ਬੰਦ ਹੋ ਜਾਵੇ ਜਾਂ ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ ਇਸ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਵੇ, ਤਾਂ ਮੇਰੇ ਲਈ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ?

## What people can count on. $days is a number of days

right-choose-practice = ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣ ਸਕਦੇ ਹੋ। ਉਸ ਨੂੰ ਤੁਹਾਨੂੰ ਲੈਣਾ ਪੈਂਦਾ ਹੈ, ਜਦ ਤੱਕ ਉਸ ਕੋਲ ਨਾ ਲੈਣ ਦਾ ਠੋਸ ਕਾਰਨ ਨਾ ਹੋਵੇ।
right-join-whatever-your-health = ਤੁਹਾਡੀ ਸਿਹਤ ਜਿਹੋ ਜਿਹੀ ਵੀ ਹੋਵੇ, ਤੁਸੀਂ ਕਿਸੇ ਵੀ { $partnership-one } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ।
right-stay-with-funder = ਤੁਸੀਂ ਹਮੇਸ਼ਾ { $funder } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
right-no-fixed-address = ਤੁਸੀਂ ਪੱਕੇ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਵੀ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।
right-family-while-closed = ਜੇ ਤੁਹਾਡੇ ਨੇੜਲੇ ਪਰਿਵਾਰ ਵਾਲੇ ਉੱਥੇ ਰਜਿਸਟਰਡ ਹਨ, ਤਾਂ ਸ਼ਾਇਦ ਤੁਸੀਂ ਬੰਦ ਲਿਸਟ ਵਿੱਚ ਵੀ ਸ਼ਾਮਲ ਹੋ ਸਕੋ।

## On pages that have these words alone

back-to-results = ਸੂਚੀ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
contact-heading = ਸੰਪਰਕ
