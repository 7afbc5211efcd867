### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = ਤੁਸੀਂ ਇਸ ਸਾਈਟ ਦਾ ਹਰ ਸਫ਼ਾ JavaScript ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਲੱਭਣ, ਤੁਲਨਾ ਅਤੇ ਨਕਸ਼ੇ ਲਈ ਇਹ ਚਾਹੀਦੀ ਹੈ।
prerender-hub = ਸਭ ਕੁਝ, A ਤੋਂ Z ਤੱਕ
prerender-hub-lede = ਇਨ੍ਹਾਂ ਸੂਚੀਆਂ ਵਿੱਚ ਇਸ ਸਾਈਟ ਦੀ ਸਾਰੀ ਜਾਣਕਾਰੀ ਹੈ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਰਣਮਾਲਾ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਹਨ। ਪੈਸੇ ਦੇ ਕੇ ਕੋਈ ਪਹਿਲਾਂ ਨਹੀਂ ਆ ਸਕਦਾ।
prerender-surgeries = ਜੀਪੀ ਸਰਜਰੀਆਂ, A ਤੋਂ Z ਤੱਕ
prerender-partnerships = { $partnership-many }, ਅਤੇ ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣਾ, A ਤੋਂ Z ਤੱਕ
prerender-places = ਥਾਂਵਾਂ, A ਤੋਂ Z ਤੱਕ
prerender-services = ਸੇਵਾਵਾਂ, A ਤੋਂ Z ਤੱਕ
prerender-choose-letter = ਨਾਂ ਦਾ ਪਹਿਲਾ ਅੱਖਰ ਚੁਣੋ।
# A label for the links to the letters.
prerender-letters = ਅੱਖਰ
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = ਹੋਰ ਨਾਂ
prerender-members = { $count ->
    [0] ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਪਤਾ ਨਹੀਂ
    [one] { $count } ਜੀਪੀ ਸਰਜਰੀ
   *[other] { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
  }
prerender-service-lede = ਇਨ੍ਹਾਂ ਦਾ ਕਹਿਣਾ ਹੈ ਕਿ ਇਹ ਸੇਵਾ ਇੱਥੇ ਮਿਲਦੀ ਹੈ। ਕਿਸ ਨੂੰ ਅਤੇ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ, ਇਹ ਹਰ ਇੱਕ ਦੇ ਸਫ਼ੇ ਉੱਤੇ ਦੇਖੋ।
prerender-service-nobody = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਕਿਸੇ ਨੇ ਨਹੀਂ ਕਿਹਾ ਕਿ ਉਹ ਇਹ ਸੇਵਾ ਦਿੰਦੇ ਹਨ। ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
prerender-partnerships-heading = { $partnership-many }, ਅਤੇ ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣਾ
prerender-surgeries-heading = ਜੀਪੀ ਸਰਜਰੀਆਂ
prerender-files = ਇਸ ਸਾਈਟ ਦੀਆਂ ਸਾਰੀਆਂ ਫਾਈਲਾਂ
prerender-files-lede = ਜਾਣਕਾਰੀ ਦੇ ਲਾਇਸੈਂਸ ਅਨੁਸਾਰ, ਤੁਸੀਂ ਇਸ ਸਾਈਟ ਦੀ ਨਕਲ ਕਰ ਕੇ ਕਿਤੇ ਹੋਰ ਦਿਖਾ ਸਕਦੇ ਹੋ। ਇਹ ਇਸ ਦੀਆਂ ਫਾਈਲਾਂ ਹਨ।

## How joining works

prerender-joining = ਸ਼ਾਮਲ ਹੋਣਾ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
prerender-joining-lede = ਤੁਸੀਂ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਉਸ ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰ ਹੋ ਕੇ ਸ਼ਾਮਲ ਹੁੰਦੇ ਹੋ।
prerender-joining-stay = ਸ਼ਾਮਲ ਹੋਣਾ ਕਦੇ ਵੀ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਜਿਸ { $funder-one } ਨਾਲ ਤੁਸੀਂ ਹੋ, ਉਸੇ ਨਾਲ ਰਹਿਣਾ ਹਮੇਸ਼ਾ ਇੱਕ ਵਿਕਲਪ ਹੈ।
prerender-answers-heading = ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਜਵਾਬ ਮਿਲ ਸਕਦੇ ਹਨ
prerender-answer-can-join = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ: ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀ ਹੈ, ਅਤੇ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ ਉੱਥੋਂ ਵੀ ਲੈਂਦੀ ਹੈ।
prerender-answer-limits = ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ, ਪਰ ਕੁਝ ਸੀਮਾਵਾਂ ਨਾਲ: ਕੋਈ ਚੀਜ਼ ਤੁਹਾਨੂੰ ਨਹੀਂ ਮਿਲੇਗੀ, ਜਿਵੇਂ ਹੋਮ ਵਿਜ਼ਿਟ।
prerender-answer-ask-first = ਪਹਿਲਾਂ ਪੁੱਛੋ: ਜੀਪੀ ਸਰਜਰੀ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ, ਜਾਂ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ ਜਾਂ ਪੁਰਾਣੀ ਹੈ।
prerender-answer-not-now = ਇਸ ਸਮੇਂ ਨਹੀਂ: ਅੱਜ ਕੋਈ ਨਿਯਮ ਰੋਕਦਾ ਹੈ। ਜਵਾਬ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਹੜਾ ਨਿਯਮ, ਅਤੇ ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ।
prerender-looks-at-heading = ਜਵਾਬ ਲਈ ਕੀ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ
prerender-looks-at = ਸਿਰਫ਼ ਇਹ: ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ ਜਾਂ ਦਿਨ ਗੁਜ਼ਾਰਦੇ ਹੋ, ਤੁਹਾਡੀ ਹੁਣ ਦੀ ਜੀਪੀ ਸਰਜਰੀ, ਅਤੇ ਤਾਰੀਖ਼।
prerender-looks-not-at = ਕੋਈ ਵੀ ਨਿਯਮ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛ ਸਕਦਾ। ਇਸ ਸਾਈਟ ਨੂੰ ਤੁਹਾਡਾ ਨਾਂ ਜਾਂ ਉਮਰ ਪਤਾ ਨਹੀਂ।
prerender-rule-no-source = ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ ਕਿਤੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਇਹ ਨਿਯਮ ਕਿੱਥੇ ਲਾਗੂ ਹੈ।
prerender-rule-name-outside-practice-area = ਤੁਸੀਂ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ
prerender-rule-outside-practice-area = ਜੀਪੀ ਸਰਜਰੀ ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਸ ਨੂੰ ਨਾਂਹ ਕਰਨੀ ਪਵੇ।
prerender-rule-name-list-closed-formally = ਲਿਸਟ ਬੰਦ ਹੈ
prerender-rule-list-closed-formally = ਜੇ { $funder-one } ਦੀ ਸਹਿਮਤੀ ਹੋਵੇ, ਤਾਂ ਜੀਪੀ ਸਰਜਰੀ ਤੈਅ ਸਮੇਂ ਲਈ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਣੇ ਬੰਦ ਕਰ ਸਕਦੀ ਹੈ। ਨੇੜਲੇ ਪਰਿਵਾਰ ਵਾਲੇ ਸ਼ਾਇਦ ਫਿਰ ਵੀ ਸ਼ਾਮਲ ਹੋ ਸਕਣ।
prerender-rule-name-list-limited = ਲਿਸਟ ਸੀਮਤ ਹੈ
prerender-rule-list-limited = ਕੁਝ ਜੀਪੀ ਸਰਜਰੀਆਂ ਕੁਝ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀਆਂ ਹਨ, ਅਤੇ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛੋ।
prerender-rule-name-out-of-area-case-by-case = ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ, ਹਰ ਵਾਰ ਵੱਖਰਾ ਫ਼ੈਸਲਾ
prerender-rule-out-of-area-case-by-case = ਕੁਝ ਜੀਪੀ ਸਰਜਰੀਆਂ ਆਪਣੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਰਹਿਣ ਵਾਲੇ ਲੋਕਾਂ ਬਾਰੇ ਹਰ ਵਾਰ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀਆਂ ਹਨ।
prerender-rule-name-out-of-area-without-home-visits = ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ, ਹੋਮ ਵਿਜ਼ਿਟ ਤੋਂ ਬਿਨਾਂ
prerender-rule-out-of-area-without-home-visits = ਕੁਝ ਜੀਪੀ ਸਰਜਰੀਆਂ ਆਪਣੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਦੇ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੀਆਂ ਹਨ, ਪਰ ਉਨ੍ਹਾਂ ਨੂੰ ਘਰ ਆ ਕੇ ਨਹੀਂ ਦੇਖਦੀਆਂ।
prerender-rule-name-second-membership-not-offered = ਸਿਰਫ਼ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ
prerender-rule-second-membership-not-offered = ਕੁਝ ਜੀਪੀ ਸਰਜਰੀਆਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਨਹੀਂ ਲੈਂਦੀਆਂ ਜੋ ਨਾਲ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹਨ।
prerender-rule-name-second-membership-undecided = ਦੂਜੀ ਜੀਪੀ ਸਰਜਰੀ, ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ
prerender-rule-second-membership-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ ਕਿ ਤੁਸੀਂ ਇੱਕੋ ਸਮੇਂ ਦੋ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
prerender-rule-name-second-membership-pilot = ਦੂਜੀ ਜੀਪੀ ਸਰਜਰੀ, ਅਜ਼ਮਾ ਕੇ ਦੇਖੀ ਜਾ ਰਹੀ ਹੈ
prerender-rule-second-membership-pilot = ਕੁਝ ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਜ਼ਮਾ ਕੇ ਦੇਖ ਰਹੀਆਂ ਹਨ ਕਿ ਲੋਕ ਨਾਲ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਰੱਖਣ।
prerender-rule-name-not-yet-open = ਅਜੇ ਖੁੱਲ੍ਹੀ ਨਹੀਂ
prerender-rule-not-yet-open = ਨਵੀਂ ਜੀਪੀ ਸਰਜਰੀ, ਜਾਂ ਦੁਬਾਰਾ ਖੁੱਲ੍ਹਣ ਵਾਲੀ ਲਿਸਟ ਵਿੱਚ, ਉਸ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਸ਼ਾਮਲ ਹੋਇਆ ਜਾ ਸਕਦਾ ਹੈ।
prerender-rule-name-status-unknown-or-stale = ਪਤਾ ਨਹੀਂ, ਜਾਂ ਬਹੁਤ ਪੁਰਾਣੀ ਜਾਣਕਾਰੀ
prerender-rule-status-unknown-or-stale = ਜੇ ਹਾਲ ਹੀ ਵਿੱਚ ਕਿਸੇ ਨੇ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ ਕਿ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲੈਂਦੀ ਹੈ ਜਾਂ ਨਹੀਂ, ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
prerender-more-heading = ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਉੱਤੇ ਭਰੋਸਾ ਕਰ ਸਕਦੇ ਹੋ

## What search engines show

prerender-describe-partnership = { $name } ਰਾਹੀਂ ਕੀ ਮਿਲਦਾ ਹੈ, ਇਸ ਵਿੱਚ ਕਿਹੜੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਹਨ, ਅਤੇ ਸ਼ਾਮਲ ਕਿਵੇਂ ਹੋਣਾ ਹੈ।
prerender-describe-surgery = { $name } ਜੀਪੀ ਸਰਜਰੀ ਹੈ, ਥਾਂ: { $place }। ਦੇਖੋ ਕਿ ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹਦੀ ਹੈ, ਕੀ ਦਿੰਦੀ ਹੈ ਅਤੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
prerender-describe-surgery-nowhere = { $name } ਜੀਪੀ ਸਰਜਰੀ ਹੈ। ਦੇਖੋ ਕਿ ਇਹ ਕੀ ਦਿੰਦੀ ਹੈ ਅਤੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = ਇਸ ਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ
accessibility-lede = ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਆਪਣੀ ਦੇਖਭਾਲ ਚੁਣਨ ਵਾਲਾ ਹਰ ਕੋਈ ਇਹ ਸਾਈਟ ਵਰਤ ਸਕੇ।
accessibility-can-heading = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
accessibility-can-zoom = ਸਭ ਕੁਝ ਚਾਰ ਗੁਣਾ ਵੱਡਾ ਕਰੋ, ਅਤੇ ਪਾਸਿਆਂ ਵੱਲ ਸਰਕਾਏ ਬਿਨਾਂ ਪੜ੍ਹੋ।
accessibility-can-keyboard = ਹਰ ਸਫ਼ਾ ਅਤੇ ਹਰ ਬਟਨ ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਵਰਤੋ। ਤੁਹਾਨੂੰ ਹਮੇਸ਼ਾ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
accessibility-can-reader = ਸਕਰੀਨ ਰੀਡਰ ਨਾਲ ਹਰ ਸਫ਼ਾ ਉਸ ਦੇ ਸਿਰਲੇਖਾਂ, ਸੂਚੀਆਂ, ਖਾਨਿਆਂ ਅਤੇ ਗਲਤੀਆਂ ਅਨੁਸਾਰ ਸੁਣੋ।
accessibility-can-colours = ਆਪਣੇ ਰੰਗ ਵਰਤੋ, ਜਾਂ ਕੋਈ ਰੰਗ ਨਾ ਵਰਤੋ। ਕੋਈ ਵੀ ਜਵਾਬ ਸਿਰਫ਼ ਰੰਗ ਨਾਲ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
accessibility-can-motion = ਆਪਣੀ ਡਿਵਾਈਸ ਨੂੰ ਹਿਲਜੁਲ ਘਟਾਉਣ ਲਈ ਕਹੋ। ਫਿਰ ਸਫ਼ੇ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਹਿੱਲਦਾ।
accessibility-can-press = ਹੱਥ ਕੰਬਦਾ ਹੋਵੇ ਤਾਂ ਵੀ ਦਬਾਓ। ਦਬਾਉਣ ਵਾਲੀ ਹਰ ਚੀਜ਼ ਘੱਟੋ-ਘੱਟ 24 ਪਿਕਸਲ ਚੌੜੀ ਅਤੇ ਉੱਚੀ ਹੈ।
accessibility-can-time = ਜਿੰਨਾ ਚਾਹੋ ਸਮਾਂ ਲਓ। ਸਿਰਫ਼ ਉਡੀਕ ਕਮਰੇ ਦੀ ਸਕਰੀਨ ਵਰਤੋਂ ਖ਼ਤਮ ਕਰਦੀ ਹੈ, ਅਤੇ ਉਹ ਪਹਿਲਾਂ ਪੁੱਛਦੀ ਹੈ।
accessibility-can-without = ਹਰ ਸਫ਼ਾ JavaScript ਤੋਂ ਬਿਨਾਂ, ਪੁਰਾਣੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ, ਜਾਂ ਕਾਗਜ਼ ਉੱਤੇ ਪੜ੍ਹੋ।
accessibility-how-heading = ਇਹ ਸਾਈਟ ਕਿੰਨੀ ਪਹੁੰਚਯੋਗ ਹੈ
accessibility-how-standard = ਮਿਆਰ Web Content Accessibility Guidelines 2.2 ਹੈ, ਪੱਧਰ AA।
accessibility-how-partly = ਇਹ ਸਾਈਟ ਇਸ ਮਿਆਰ ਨੂੰ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰਾ ਕਰਦੀ ਹੈ। ਹੇਠਾਂ ਉਹ ਹੈ ਜੋ ਪੂਰਾ ਨਹੀਂ, ਜਾਂ ਪਤਾ ਨਹੀਂ।
accessibility-not-heading = ਕੀ ਪੂਰਾ ਨਹੀਂ, ਜਾਂ ਪਤਾ ਨਹੀਂ
accessibility-not-people = ਹਰ ਰੋਜ਼ ਸਕਰੀਨ ਰੀਡਰ, ਸਵਿੱਚ ਜਾਂ ਮੈਗਨੀਫਾਇਰ ਵਰਤਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਇਹ ਰੂਪ ਨਹੀਂ ਅਜ਼ਮਾਇਆ।
accessibility-not-heard = ਸਕਰੀਨ ਰੀਡਰ ਸੁਣੇ ਨਹੀਂ ਗਏ। ਅਸੀਂ ਉਹ ਟੈਸਟ ਕੀਤਾ ਜੋ ਬ੍ਰਾਊਜ਼ਰ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਦੇ ਹਨ।
accessibility-not-phones = iPhone ਅਤੇ Android ਫ਼ੋਨਾਂ ਉੱਤੇ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਇਸ਼ਾਰੇ ਅਜ਼ਮਾਏ ਨਹੀਂ ਗਏ।
accessibility-not-map = ਨਜ਼ਰ ਤੋਂ ਬਿਨਾਂ ਨਕਸ਼ਾ ਵਰਤਣਾ ਔਖਾ ਹੈ। ਜੋ ਕੁਝ ਨਕਸ਼ਾ ਦਿਖਾਉਂਦਾ ਹੈ, ਨਾਲ ਦੀ ਸੂਚੀ ਉਹ ਸਭ ਦੱਸਦੀ ਹੈ।
accessibility-not-signed = ਇੱਥੇ ਕੁਝ ਵੀ ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (British Sign Language) ਵਿੱਚ ਨਹੀਂ ਹੈ।
accessibility-not-links = ਅਸੀਂ ਹੋਰਾਂ ਦੀਆਂ ਉਹ ਸਾਈਟਾਂ ਅਤੇ ਫਾਈਲਾਂ ਟੈਸਟ ਨਹੀਂ ਕਰਦੇ ਜਿਨ੍ਹਾਂ ਦੇ ਲਿੰਕ ਅਸੀਂ ਦਿੰਦੇ ਹਾਂ।
accessibility-not-written = ਜੀਪੀ ਸਰਜਰੀਆਂ ਬਾਰੇ ਲਿਖਤਾਂ ਹੋਰਾਂ ਦੀਆਂ ਹਨ। ਕੁਝ ਸ਼ਾਇਦ ਸਾਡੀਆਂ ਲਿਖਤਾਂ ਨਾਲੋਂ ਪੜ੍ਹਨ ਵਿੱਚ ਔਖੀਆਂ ਹੋਣ।
accessibility-tested-heading = ਟੈਸਟ ਕਿਵੇਂ ਕੀਤਾ ਗਿਆ
accessibility-tested-each = ਆਪਣੇ-ਆਪ ਚੱਲਣ ਵਾਲੇ ਟੈਸਟ ਹਰ ਸਫ਼ੇ ਨੂੰ, ਹਰ ਹਾਲਤ ਵਿੱਚ, ਤਿੰਨ ਚੌੜਾਈਆਂ ਉੱਤੇ ਅਜ਼ਮਾਉਂਦੇ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚ axe ਦੀ ਜਾਂਚ ਵੀ ਹੈ।
accessibility-tested-engines = ਸਭ ਤੋਂ ਅਹਿਮ ਕੰਮ Chrome, Firefox ਅਤੇ Safari ਦੇ ਇੰਜਣਾਂ ਵਿੱਚ ਅਜ਼ਮਾਏ ਜਾਂਦੇ ਹਨ, ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਵੀ।
accessibility-tested-date = ਇਹ ਬਿਆਨ 28 ਨਵੰਬਰ 2026 ਦਾ ਹੈ। ਸਾਫਟਵੇਅਰ ਦਾ ਹਰ ਨਵਾਂ ਰੂਪ ਦੁਬਾਰਾ ਟੈਸਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
accessibility-ask-heading = ਮਦਦ ਮੰਗੋ, ਜਾਂ ਸਾਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਦੱਸੋ
accessibility-ask-contact = ਇਸ ਸਫ਼ੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਦਿੱਤੇ ਸੰਪਰਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਲਿਖੋ। ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਜਾਂ ਫ਼ੋਨ ਉੱਤੇ ਦੱਸਣ ਲਈ ਕਹੋ।
accessibility-ask-answer = ਜੇ ਸਾਡੇ ਜਵਾਬ ਨਾਲ ਮਦਦ ਨਾ ਮਿਲੇ, ਤਾਂ Equality Advisory and Support Service ਤੋਂ ਪੁੱਛੋ। ਉਨ੍ਹਾਂ ਦਾ ਫ਼ੋਨ ਨੰਬਰ 0808 800 0082 ਹੈ।
