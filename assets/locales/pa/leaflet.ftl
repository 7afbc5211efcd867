### The leaflet that a person prints and takes away.

leaflet-heading = ਤੁਹਾਡੇ ਵਿਕਲਪ, ਨਾਲ ਲੈ ਜਾਣ ਲਈ
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = { $today } ਨੂੰ ਬਣਾਇਆ ਗਿਆ। ਜਾਣਕਾਰੀ { $date } ਤੱਕ ਦੀ ਹੈ। ਐਡੀਸ਼ਨ { $id }।
leaflet-how = ਪਰਚੇ ਵਿੱਚ ਉਹ ਹੈ ਜੋ ਤੁਹਾਡੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ 2 ਸਫ਼ਿਆਂ ਉੱਤੇ ਪ੍ਰਿੰਟ ਹੁੰਦਾ ਹੈ।
leaflet-place-question = ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ
leaflet-place-hint = ਪਰਚਾ ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਨਾ ਚਾਹੋ।
leaflet-place-yes = ਪਰਚੇ ਉੱਤੇ ਮੇਰਾ ਪੋਸਟਕੋਡ ਪ੍ਰਿੰਟ ਕਰੋ
# $place is a postcode or the first half of one.
leaflet-from = { $place } ਦੇ ਆਧਾਰ ਉੱਤੇ ਤਿਆਰ ਕੀਤਾ ਗਿਆ।
leaflet-phone = ਫ਼ੋਨ:
leaflet-next-heading = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
leaflet-step-ask = ਜੋ ਜੀਪੀ ਸਰਜਰੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ, ਉਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ। ਇਹ ਪ੍ਰਿੰਟ ਹੋਣ ਤੋਂ ਬਾਅਦ ਕੁਝ ਬਦਲ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।
leaflet-step-join = ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਉਸ ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰ ਹੋਵੋ। ਤੁਹਾਡੀ ਸਿਹਤ ਨਾਲ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
leaflet-step-stay = { $funder } ਨਾਲ ਹੀ ਰਹਿਣ ਲਈ, ਪੜ੍ਹੋ ਕਿ ਇਸ ਬਾਰੇ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਕਹਿਣਾ ਹੈ।
leaflet-step-gp = ਅੱਜ ਹੀ ਚੁਣਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਤੁਸੀਂ ਇਹ ਪਰਚਾ ਆਪਣੇ ਕਿਸੇ ਭਰੋਸੇਮੰਦ ਵਿਅਕਤੀ ਕੋਲ ਲੈ ਜਾ ਸਕਦੇ ਹੋ।
