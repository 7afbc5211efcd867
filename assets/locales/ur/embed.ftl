### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = پوری سائٹ کھولیں
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    یہاں صرف { $name } سے متعلق معلومات ہیں: { $surgeries ->
        [one] 1 جی پی سرجری
       *[other] { $surgeries } جی پی سرجریاں
    } اور { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }۔ نہ کسی کو چھوڑا گیا ہے، نہ اوپر لایا گیا ہے۔ باقی سب پوری سائٹ پر ہیں۔

## A part of the information that it does not have

scope-unknown-heading = ہمیں اس تنظیم کا علم نہیں
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = یہ صفحہ “{ $id }” دکھانے کے لیے بنایا گیا تھا۔ ہماری معلومات میں اس نام سے کچھ نہیں ہے۔
scope-unknown-why = ہو سکتا ہے کہ اب بند ہو، یا لنک غلط ہو۔ جن کا یہ صفحہ ہے، انہیں بتائیں۔ پوری سائٹ پر وہ سب ہے جس کا ہمیں علم ہے۔
