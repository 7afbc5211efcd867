### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = ਇੱਥੋਂ: { $title }, ਐਡੀਸ਼ਨ { $release }।

explain-asked-heading = ਸਾਨੂੰ ਕੀ ਪੁੱਛਿਆ ਗਿਆ
# $place is a postcode, or the first half of one.
explain-home = ਤੁਸੀਂ { $place } ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ।
explain-home-near = ਤੁਸੀਂ { $place } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਕਿਤੇ ਰਹਿੰਦੇ ਹੋ।
explain-no-home = ਤੁਸੀਂ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ।
explain-second = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ { $place } ਹੈ।
explain-second-near = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ { $place } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਕਿਤੇ ਹੈ।
explain-current = ਤੁਸੀਂ { $name } ਵਿੱਚ ਰਜਿਸਟਰਡ ਹੋ।
explain-no-fixed-address = ਤੁਹਾਡਾ ਕੋਈ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਹੈ।
explain-nothing-else = ਤੁਹਾਡੇ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ: ਨਾ ਸਿਹਤ, ਨਾ ਉਮਰ, ਨਾ ਕੋਈ ਕਾਗਜ਼।

explain-join-heading = ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਕਿਵੇਂ ਲੈਂਦੀ ਹੈ
explain-helpful-documents = ਇਹ ਕਾਗਜ਼ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਇਹ ਕਦੇ ਵੀ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੁੰਦੇ:

explain-now-heading = ਤੁਹਾਡੀ ਹੁਣ ਦੀ ਜੀਪੀ ਸਰਜਰੀ
explain-stay-heading = ਉਹ ਵਿਕਲਪ ਜੋ ਹਮੇਸ਼ਾ ਤੁਹਾਡੇ ਕੋਲ ਹੈ

## The working behind an answer, for a receptionist or a complaint

working-home = ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉਸ ਲਈ ਜਵਾਬ
working-second = ਤੁਹਾਡੀ ਦੂਜੀ ਥਾਂ ਲਈ ਜਵਾਬ
working-blank = ਭਰਿਆ ਨਹੀਂ ਗਿਆ
# Before a reason that only informs.
working-to-know = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਲਈ
# Below a reason that nobody can rely on the information.
working-not-sure = ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ। ਇਹ ਨਾਂਹ ਨਹੀਂ ਹੈ। ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
working-nothing-in-the-way = ਕੋਈ ਰੁਕਾਵਟ ਨਹੀਂ ਹੈ।
question-registered = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਇੱਥੇ ਰਜਿਸਟਰਡ ਹੋ?
question-checked = ਕੀ ਇਹ ਜਾਣਕਾਰੀ ਪਿਛਲੇ 90 ਦਿਨਾਂ ਵਿੱਚ ਚੈੱਕ ਕੀਤੀ ਗਈ ਸੀ?
question-list = ਕੀ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਨਵੇਂ ਮਰੀਜ਼ ਲੈ ਰਹੀ ਹੈ?
question-area = ਕੀ ਤੁਸੀਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਦੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਹੋ?
question-border = ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਜਿਸ { $funder } ਨਾਲ ਹੈ, ਕੀ ਤੁਸੀਂ ਉਸੇ ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?
question-second = ਕੀ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਜੀਪੀ ਸਰਜਰੀ ਵੀ ਨਾਲ ਰੱਖ ਸਕਦੇ ਹੋ?
question-changing = ਕੀ ਲੋਕ ਇਸ ਸਮੇਂ { $partnership-one } ਬਦਲ ਸਕਦੇ ਹਨ?
question-partnership = ਕੀ ਇਹ ਜੀਪੀ ਸਰਜਰੀ ਕਿਸੇ { $partnership-one } ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਜਾਂ ਨਿਕਲਣ ਵਾਲੀ ਹੈ?
