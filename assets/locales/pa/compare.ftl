### The page that compares partnerships with each other and with staying.

print = ਇਹ ਸਫ਼ਾ ਪ੍ਰਿੰਟ ਕਰੋ
compare-heading = ਆਪਣੇ ਵਿਕਲਪਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ
compare-lede = ਹਰ ਕਤਾਰ ਹਰ ਵਿਕਲਪ ਬਾਰੇ ਇੱਕੋ ਗੱਲ ਪੁੱਛਦੀ ਹੈ। ਕੋਈ ਵੀ ਵਿਕਲਪ ਸਾਰਿਆਂ ਲਈ ਬਿਹਤਰ ਨਹੀਂ ਹੁੰਦਾ।
compare-none = ਤੁਸੀਂ ਅਜੇ ਕਿਸੇ { $partnership-one } ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਕਰ ਰਹੇ। ਕਿਸੇ ਇੱਕ ਨੂੰ ਆਪਣੀ ਚੁਣਵੀਂ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ, ਫਿਰ ਇੱਥੇ ਵਾਪਸ ਆਓ।
compare-too-many = ਤੁਸੀਂ 3 { $partnership-many } ਦੀ ਤੁਲਨਾ ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣ ਨਾਲ ਕਰ ਸਕਦੇ ਹੋ। ਬਾਕੀ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀਆਂ ਹਨ।
compare-caption = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣਾ ਅਤੇ { $partnership-many }, ਨਾਲੋ-ਨਾਲ
compare-column = ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੋਗੇ
compare-more = ਹੋਰ ਕਤਾਰਾਂ ਦਿਖਾਓ
compare-fewer = ਘੱਟ ਕਤਾਰਾਂ ਦਿਖਾਓ
compare-only-differing = ਸਿਰਫ਼ ਫ਼ਰਕ ਦਿਖਾਓ
compare-same-too = ਜੋ ਇੱਕੋ ਜਿਹਾ ਹੈ, ਉਹ ਵੀ ਦਿਖਾਓ
# $by is an organisation.
compare-by = ਇਹ ਸੇਵਾ { $by } ਵੱਲੋਂ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
compare-not-listed = ਇਹ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
compare-same = ਸਾਰਿਆਂ ਲਈ ਇੱਕੋ ਜਿਹਾ
# $what is as in "who provides it, where".
compare-differs = ਫ਼ਰਕ: { $what }
compare-differs-missing = ਹਰ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ
compare-differs-provider = ਕੌਣ ਦਿੰਦਾ ਹੈ
compare-differs-place = ਕਿੱਥੇ
compare-differs-referral = ਤੁਹਾਨੂੰ ਕੌਣ ਭੇਜਦਾ ਹੈ
compare-what = ਇਹ ਕੀ ਹੈ
compare-joining = ਕੀ ਤੁਸੀਂ ਇਹ ਚੁਣ ਸਕਦੇ ਹੋ?
compare-surgery = ਜੀਪੀ ਸਰਜਰੀਆਂ
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = ਸਭ ਤੋਂ ਨੇੜੇ: { $name }, ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ { $distance }।
compare-changes = ਤੁਹਾਡੇ ਲਈ ਕੀ ਬਦਲੇਗਾ
compare-say = ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
compare-people-covered = ਕਿੰਨੇ ਲੋਕਾਂ ਲਈ ਹੈ
compare-areas = ਕਿਹੜੇ ਇਲਾਕਿਆਂ ਲਈ ਹੈ
compare-stage = ਪੜਾਅ
compare-runs = ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
# $names are professions such as "GPs, practice nurses".
compare-led-by = ਅਗਵਾਈ: { $names }।
compare-board = ਇਸ ਦੇ ਬੋਰਡ ਵਿੱਚ { $total } ਮੈਂਬਰ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $lay } ਆਮ ਜਨਤਾ ਵਿੱਚੋਂ।
compare-checks = ਇਸ ਦੀ ਜਾਂਚ ਕੌਣ ਕਰਦਾ ਹੈ
compare-surplus = ਬਚਿਆ ਹੋਇਆ ਪੈਸਾ
compare-specialists = ਸਪੈਸ਼ਲਿਸਟ
compare-checked = ਇਸ ਰਿਕਾਰਡ ਬਾਰੇ
