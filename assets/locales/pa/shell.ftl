### Translated on 2026-11-28. Reviewed by: nobody yet. A native reader has to read it before this language counts as reviewed.
### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = ਪੰਜਾਬੀ
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = ਭਾਸ਼ਾਵਾਂ

## The page

shell-title = ਚੁਣੋ ਕਿ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰੇ
shell-description = ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੇ ਕਿਹੜੇ ਸਥਾਨਕ ਗਰੁੱਪ ਹਨ, ਉਹ ਕੀ ਦਿੰਦੇ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
shell-skip = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ਉੱਤੇ ਜਾਓ
shell-no-script = ਇਹ ਸਫ਼ਾ ਵਰਤਣ ਲਈ JavaScript ਚਾਲੂ ਕਰੋ
shell-no-script-why = ਇਹ ਸਫ਼ਾ ਤੁਹਾਡੇ ਜਵਾਬ ਤੁਹਾਡੇ ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਕੱਢਦਾ ਹੈ, ਤਾਂ ਜੋ ਕਿਸੇ ਹੋਰ ਨੂੰ ਪਤਾ ਨਾ ਲੱਗੇ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਇਸ ਲਈ JavaScript ਚਾਹੀਦੀ ਹੈ।
shell-no-script-how = ਤੁਸੀਂ ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ JavaScript ਚਾਲੂ ਕਰ ਸਕਦੇ ਹੋ, ਫਿਰ ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ। ਜਾਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਫ਼ੋਨ ਕਰ ਕੇ ਪੁੱਛੋ ਕਿ ਉਹ ਕਿਸ ਸਥਾਨਕ ਗਰੁੱਪ ਵਿੱਚ ਹੈ।
shell-help-now = ਜੇ ਤੁਹਾਨੂੰ ਹੁਣੇ ਡਾਕਟਰੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਇਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ:
shell-emergency = ਐਮਰਜੈਂਸੀ ਵਿੱਚ, ਇਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ:
shell-emergency-first = ਐਮਰਜੈਂਸੀ ਵਿੱਚ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਸਾਈਟ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = ਤੁਸੀਂ ਇਹ ਸਫ਼ਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਅਤੇ ਇਸ ਦੇ ਲਿੰਕ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ। ਲੱਭਣਾ ਅਤੇ ਤੁਲਨਾ ਕਰਨਾ ਚਾਲੂ ਨਹੀਂ ਹੋਇਆ।
shell-a-to-z = A ਤੋਂ Z ਤੱਕ ਸੂਚੀ ਵਿੱਚੋਂ ਲੱਭੋ
shell-waiting = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਇੰਟਰਨੈੱਟ ਹੌਲੀ ਹੋਵੇ ਤਾਂ ਕੁਝ ਸਮਾਂ ਲੱਗ ਸਕਦਾ ਹੈ।
shell-failed = ਮਾਫ਼ ਕਰਨਾ, ਇਹ ਸਫ਼ਾ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਿਆ
shell-failed-browser = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਸਾਈਟ ਲਈ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ। ਇਸ ਨੂੰ ਅੱਪਡੇਟ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਵਰਤੋ।
shell-failed-download = ਸਾਈਟ ਦਾ ਕੁਝ ਹਿੱਸਾ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਦੇਖੋ ਕਿ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ, ਫਿਰ ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
shell-failed-program = ਸਾਈਟ ਵਿੱਚ ਹੀ ਕੋਈ ਗੜਬੜ ਹੋ ਗਈ। ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ। ਜੇ ਇਸ ਨਾਲ ਠੀਕ ਨਾ ਹੋਵੇ, ਤਾਂ ਕੋਈ ਹੋਰ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਵਰਤ ਕੇ ਦੇਖੋ।
shell-failed-call = ਤੁਸੀਂ ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਫ਼ੋਨ ਕਰ ਕੇ ਵੀ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਉਹ ਕਿਸ ਸਥਾਨਕ ਗਰੁੱਪ ਵਿੱਚ ਹੈ।
shell-report = ਜੇ ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਦੱਸੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਦੱਸੋ:
# $date is the day that the information describes.
shell-offline = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਇਹ ਜਾਣਕਾਰੀ { $date } ਦੀ ਹੈ।
shell-newer = ਨਵੀਂ ਜਾਣਕਾਰੀ ਤਿਆਰ ਹੈ।
shell-newer-load = ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = ਇਸ ਸਫ਼ੇ ਦਾ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ। ਨਵੇਂ ਪਤੇ ਉੱਤੇ ਜਾਓ।
# On the start page of a site for several areas, above their names.
shell-choose = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ
shell-choose-lede = ਹਰ ਇਲਾਕੇ ਦੀ ਆਪਣੀ ਜਾਣਕਾਰੀ ਹੈ। ਪੈਸੇ ਦੇ ਕੇ ਕੋਈ ਪਹਿਲਾਂ ਨਹੀਂ ਆ ਸਕਦਾ।
