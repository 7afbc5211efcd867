### What a language says of itself, around every page: see en-GB/language.ftl.

language-offer = ਇਹ ਵੈੱਬਸਾਈਟ ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ
language-not-reviewed = ਹਾਲੇ ਕਿਸੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਜਾਂਚੇ।
language-in-english = ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਪੜ੍ਹੋ
language-untranslated = ਇੱਥੇ ਕੁਝ ਸ਼ਬਦ ਸੰਸਥਾਵਾਂ ਨੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੇ ਹਨ। ਉਹਨਾਂ ਦਾ ਹਾਲੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ।
