### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = ਮੇਰੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ
shortlist-remove = ਮੇਰੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ
shortlist-is-on = ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚ ਹੈ।
shortlist-full-partnerships = ਤੁਸੀਂ 3 { $partnership-many } ਰੱਖ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਆਪਣੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਹਟਾਓ। ਬਾਕੀ ਅਜੇ ਵੀ ਉੱਥੇ ਹਨ।
shortlist-full-surgeries = ਤੁਸੀਂ 3 ਜੀਪੀ ਸਰਜਰੀਆਂ ਰੱਖ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਆਪਣੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਹਟਾਓ। ਬਾਕੀ ਅਜੇ ਵੀ ਉੱਥੇ ਹਨ।
shortlist-full-staying = ਤੁਸੀਂ 3 { $funder-many } ਰੱਖ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਆਪਣੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਹਟਾਓ। ਬਾਕੀ ਅਜੇ ਵੀ ਉੱਥੇ ਹਨ।

## What is on it

shortlist-heading = ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ
shortlist-empty = ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ।
shortlist-how = ਕਿਸੇ ਵੀ ਵਿਕਲਪ ਜਾਂ ਜੀਪੀ ਸਰਜਰੀ ਉੱਤੇ “{ shortlist-keep }” ਦਬਾਓ।
shortlist-compare = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣ ਨਾਲ ਤੁਲਨਾ ਕਰੋ
shortlist-leaflet = ਨਾਲ ਲੈ ਜਾਣ ਲਈ ਪਰਚਾ ਬਣਾਓ
# $name is the name of what is taken off.
shortlist-take-off = ਹਟਾਓ: { $name }
# $id is the name under which the record was kept.
shortlist-gone = “{ $id }” ਹੁਣ ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।

## Where it is kept

shortlist-where-tab = ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਇਸ ਟੈਬ ਨੂੰ ਬੰਦ ਕਰਨ ਤੱਕ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।
shortlist-where-device = ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਰੱਖੀ ਹੋਈ ਹੈ।
shortlist-shared = ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਰੱਖੋ, ਤਾਂ ਇਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਲੋਕ ਵੀ ਸੂਚੀ ਦੇਖ ਸਕਦੇ ਹਨ।
shortlist-keep-on-device = ਮੇਰੀ ਚੁਣਵੀਂ ਸੂਚੀ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਰੱਖੋ
shortlist-forget = ਮੇਰੀ ਚੁਣਵੀਂ ਸੂਚੀ ਮਿਟਾ ਦਿਓ
shortlist-not-kept = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਸਾਨੂੰ ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਸਾਂਭਣ ਨਹੀਂ ਦਿੰਦਾ। ਇਹ ਟੈਬ ਬੰਦ ਕਰਨ ਤੱਕ ਇੱਥੇ ਰਹੇਗੀ।
