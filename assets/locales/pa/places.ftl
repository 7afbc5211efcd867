### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = ਪੋਸਟਕੋਡ, ਜਾਂ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਲਿਖੋ।
place-too-long = ਇਹ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ HG5 0JL।
place-malformed-missing-digit = ਪੋਸਟਕੋਡ ਦੇ ਦੂਜੇ ਹਿੱਸੇ ਵਿੱਚ ਅੰਕ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਦੇਖ ਕੇ ਦੁਬਾਰਾ ਲਿਖੋ।
place-malformed-too-short = ਪੋਸਟਕੋਡ ਦਾ ਦੂਜਾ ਹਿੱਸਾ ਬਹੁਤ ਛੋਟਾ ਹੈ। ਉੱਥੇ ਇੱਕ ਅੰਕ ਅਤੇ 2 ਅੱਖਰ ਲਿਖੋ।
place-malformed-too-long = ਪੋਸਟਕੋਡ ਦਾ ਦੂਜਾ ਹਿੱਸਾ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਉੱਥੇ ਇੱਕ ਅੰਕ ਅਤੇ 2 ਅੱਖਰ ਲਿਖੋ।
place-malformed-second-half = ਪੋਸਟਕੋਡ ਦਾ ਦੂਜਾ ਹਿੱਸਾ ਠੀਕ ਨਹੀਂ ਹੈ। ਉੱਥੇ ਇੱਕ ਅੰਕ ਅਤੇ 2 ਅੱਖਰ ਲਿਖੋ।
place-malformed-first-half = ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਠੀਕ ਨਹੀਂ ਹੈ। ਉੱਥੇ ਅੱਖਰ ਅਤੇ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ HG5 ਜਾਂ EC1A।
# $readings are two or more postcodes with "or" between them.
place-ambiguous = ਇਹ { $readings } ਹੋ ਸਕਦਾ ਹੈ। ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-or = ਜਾਂ

place-outward-only = ਤੁਸੀਂ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਲਿਖਿਆ ਹੈ, { $text }। ਸਹੀ-ਸਹੀ ਜਵਾਬ ਲਈ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ।
# $nation is one of the nations below.
place-outward-straddles = { $text } ਦਾ ਕੁਝ ਹਿੱਸਾ { $nation } ਵਿੱਚ ਹੈ। ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ ਤਾਂ ਜੋ ਅਸੀਂ ਦੱਸ ਸਕੀਏ।
place-outside-area = { $text } ਇਸ ਜਾਣਕਾਰੀ ਵਾਲੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਜਾਣਕਾਰੀ ਇਸ ਇਲਾਕੇ ਦੀ ਹੈ: { $covers }। ਦੁਬਾਰਾ ਦੇਖੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-unknown = ਸਾਨੂੰ { $text } ਦਾ ਪਤਾ ਨਹੀਂ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਨਵਾਂ ਹੋਵੇ, ਜਾਂ ਹੁਣ ਵਰਤੋਂ ਵਿੱਚ ਨਾ ਹੋਵੇ। ਇਸ ਨੂੰ ਦੇਖੋ, ਜਾਂ ਸਿਰਫ਼ ਪਹਿਲਾ ਹਿੱਸਾ ਲਿਖੋ।
place-unknown-straddles = ਸਾਨੂੰ { $text } ਦਾ ਪਤਾ ਨਹੀਂ। ਉਸ ਇਲਾਕੇ ਦਾ ਕੁਝ ਹਿੱਸਾ { $nation } ਵਿੱਚ ਹੈ। ਪੋਸਟਕੋਡ ਦੇਖ ਕੇ ਦੁਬਾਰਾ ਲਿਖੋ।
place-forces = { $text } ਫ਼ੌਜ ਲਈ ਹੈ। ਇਸ ਤੋਂ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-non-geographic = { $text } ਵੱਡੀਆਂ ਸੰਸਥਾਵਾਂ ਦੀ ਡਾਕ ਲਈ ਹੈ। ਉੱਥੇ ਕੋਈ ਨਹੀਂ ਰਹਿੰਦਾ। ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-not-in-use = ਕਿਸੇ ਵੀ ਘਰ ਦਾ ਪੋਸਟਕੋਡ { $text } ਵਾਂਗ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ। ਇਸ ਨੂੰ ਦੇਖ ਕੇ ਦੁਬਾਰਾ ਲਿਖੋ।
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = ਯੂਕੇ ਦਾ ਕੋਈ ਪੋਸਟਕੋਡ { $area } ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ। ਅੱਖਰ ਦੇਖ ਕੇ ਦੁਬਾਰਾ ਲਿਖੋ।
# $name is what a person typed.
problem-no-such-place = ਸਾਨੂੰ “{ $name }” ਨਾਂ ਦੀ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਪੋਸਟਕੋਡ, ਜਾਂ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਲਿਖੋ।
problem-many-places = “{ $name }” ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਂਵਾਂ ਹਨ। ਹੇਠਾਂ ਇੱਕ ਚੁਣੋ, ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = { $text } ਵਰਤੋ

place-in-england = { $text } ਇੰਗਲੈਂਡ ਵਿੱਚ ਹੈ, ਪਰ ਇਸ ਜਾਣਕਾਰੀ ਵਾਲੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ। ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-scotland = { $text } ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵੱਖਰੇ ਢੰਗ ਨਾਲ ਚੱਲਦੀਆਂ ਹਨ। NHS ਸਕਾਟਲੈਂਡ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-wales = { $text } ਵੇਲਜ਼ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵੱਖਰੇ ਢੰਗ ਨਾਲ ਚੱਲਦੀਆਂ ਹਨ। NHS ਵੇਲਜ਼ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-northern-ireland = { $text } ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵੱਖਰੇ ਢੰਗ ਨਾਲ ਚੱਲਦੀਆਂ ਹਨ। ਉੱਥੋਂ ਦੀ ਸੰਸਥਾ Health and Social Care ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-jersey = { $text } ਚੈਨਲ ਟਾਪੂਆਂ ਦੇ ਜਰਸੀ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਆਪਣੀ ਵੱਖਰੀ ਸਿਹਤ ਸੇਵਾ ਹੈ। ਉੱਥੋਂ ਦੀ ਕਿਸੇ ਡਾਕਟਰ ਦੀ ਸਰਜਰੀ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-guernsey = { $text } ਚੈਨਲ ਟਾਪੂਆਂ ਦੇ ਗਰਨਜ਼ੀ ਜਾਂ ਉਸ ਦੇ ਨੇੜੇ ਹੈ। ਉੱਥੇ ਆਪਣੀ ਵੱਖਰੀ ਸਿਹਤ ਸੇਵਾ ਹੈ। ਉੱਥੋਂ ਦੀ ਕਿਸੇ ਡਾਕਟਰ ਦੀ ਸਰਜਰੀ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।
place-in-isle-of-man = { $text } ਆਇਲ ਆਫ਼ ਮੈਨ ਵਿੱਚ ਹੈ। ਉੱਥੇ ਆਪਣੀ ਵੱਖਰੀ ਸਿਹਤ ਸੇਵਾ ਹੈ। ਉੱਥੋਂ ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਸਟਕੋਡ ਲਿਖੋ।

location-refused = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਕੋਈ ਗੱਲ ਨਹੀਂ: ਇਸ ਦੀ ਥਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।
location-unavailable = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਰਿਹਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਇਸ ਦੀ ਥਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।
location-took-too-long = ਤੁਹਾਡਾ ਟਿਕਾਣਾ ਲੱਭਣ ਵਿੱਚ ਬਹੁਤ ਸਮਾਂ ਲੱਗ ਗਿਆ। ਇਸ ਦੀ ਥਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।
location-unsupported = ਇਹ ਡਿਵਾਈਸ ਸਾਨੂੰ ਨਹੀਂ ਦੱਸ ਸਕਦੀ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।

nation-england = ਇੰਗਲੈਂਡ
nation-scotland = ਸਕਾਟਲੈਂਡ
nation-wales = ਵੇਲਜ਼
nation-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ
nation-jersey = ਜਰਸੀ
nation-guernsey = ਗਰਨਜ਼ੀ
nation-isle-of-man = ਆਇਲ ਆਫ਼ ਮੈਨ
