### The map beside the list of results.

map-show = ਨਕਸ਼ੇ ਉੱਤੇ ਦਿਖਾਓ
map-hide = ਨਕਸ਼ਾ ਲੁਕਾਓ
map-heading = ਨਕਸ਼ਾ
map-lede = ਨਕਸ਼ੇ ਉੱਤੇ ਉਹੀ ਨੰਬਰ ਹਨ ਜੋ ਹੇਠਾਂ ਸੂਚੀ ਵਿੱਚ ਹਨ। ਜੋ ਕੁਝ ਨਕਸ਼ਾ ਦਿਖਾਉਂਦਾ ਹੈ, ਸੂਚੀ ਵੀ ਦੱਸਦੀ ਹੈ।
# $count is a number.
map-most = ਨਕਸ਼ੇ ਉੱਤੇ ਸੂਚੀ ਦੀਆਂ ਪਹਿਲੀਆਂ { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ ਹਨ।
map-skip = ਨਕਸ਼ਾ ਛੱਡ ਕੇ ਅੱਗੇ ਜਾਓ
map-label = ਸੂਚੀ ਵਾਲੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦਾ ਨਕਸ਼ਾ
map-keys = ਸੂਚੀ ਵਿੱਚ ਉਸ ਤੱਕ ਜਾਣ ਲਈ ਨੰਬਰ ਦਬਾਓ। ਤੀਰ ਵਾਲੇ ਬਟਨ ਨਕਸ਼ੇ ਨੂੰ ਹਿਲਾਉਂਦੇ ਹਨ। Escape ਬਟਨ ਨਾਲ ਨਕਸ਼ੇ ਤੋਂ ਬਾਹਰ ਆਓ।
map-zoom-in = ਵੱਡਾ ਕਰੋ
map-zoom-out = ਛੋਟਾ ਕਰੋ
map-failed = ਨਕਸ਼ਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਜੋ ਕੁਝ ਇਹ ਦਿਖਾਉਂਦਾ, ਉਹ ਸਭ ਹੇਠਾਂ ਸੂਚੀ ਵਿੱਚ ਹੈ।
map-home = ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ
map-second = ਜਿੱਥੇ ਤੁਸੀਂ ਦਿਨ ਗੁਜ਼ਾਰਦੇ ਹੋ
# The same in as few letters as fit on a map.
map-home-sign = ਘਰ
map-second-sign = ਦਿਨ
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }। { $joining }।
# $name is an area, $surgeries the names of GP surgeries.
map-area = ਟੁੱਟਵੀਂ ਲਕੀਰ ਦੇ ਅੰਦਰ ਦਾ ਇਲਾਕਾ, { $name }: { $surgeries }।
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = ਨਕਸ਼ੇ ਉੱਤੇ ਨਹੀਂ ਬਣਾਏ: ਪੋਸਟਕੋਡ ਜੋ ਇਨ੍ਹਾਂ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ: { $postcodes }।
