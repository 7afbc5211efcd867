### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## Parts that long pages have

parts-heading = ਇਸ ਸਫ਼ੇ ਉੱਤੇ
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਕੀ ਮਤਲਬ ਹੈ: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = ਅਜੇ ਪਤਾ ਨਹੀਂ: { $names }।

## What it is and how to join

partnership-caption = { $partnership-one }
partnership-join-heading = ਸ਼ਾਮਲ ਕਿਵੇਂ ਹੋਣਾ ਹੈ
# On the page of staying with a funder.
staying-caption = ਪਹਿਲਾਂ ਵਾਂਗ ਰਹਿਣਾ
staying-how-heading = ਕੀ ਤੁਸੀਂ ਇਸ ਨਾਲ ਰਹਿ ਸਕਦੇ ਹੋ?
staying-surgeries-heading = ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ
# $name is the funder's name.
staying-all-surgeries = { $name } ਦੀਆਂ ਸਾਰੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੇਖੋ
partnership-join-how = ਤੁਸੀਂ ਇਸ ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਵਿੱਚ ਰਜਿਸਟਰ ਹੋ ਕੇ ਸ਼ਾਮਲ ਹੁੰਦੇ ਹੋ। ਤੁਹਾਡੀ ਸਿਹਤ ਨਾਲ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ:
partnership-join-choose = ਇਸ ਦੀ ਕੋਈ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ ਚੁਣੋ। ਸਾਰੀਆਂ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਹਨ।
partnership-join-register = ਉਸ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਨੂੰ ਰਜਿਸਟਰ ਕਰੇ।
partnership-join-member = ਫਿਰ ਤੁਸੀਂ { $partnership-one } ਵਿੱਚ ਹੋ। ਹੋਰ ਕੋਈ ਫਾਰਮ ਨਹੀਂ ਹੈ।
partnership-join-stay = ਸ਼ਾਮਲ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਤੁਸੀਂ { $name } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।

## What changes for you, and what does not

effects-heading = ਤੁਹਾਡੇ ਲਈ ਕੀ ਬਦਲੇਗਾ
effects-changes-not-known = ਸਾਨੂੰ ਅਜਿਹੀ ਕਿਸੇ ਗੱਲ ਦਾ ਪਤਾ ਨਹੀਂ ਜੋ ਤੁਹਾਡੇ ਲਈ ਬਦਲੇਗੀ।
effects-stays = ਕੀ ਨਹੀਂ ਬਦਲੇਗਾ

## Services

services-heading = ਸੇਵਾਵਾਂ
services-surgery-heading = ਸੇਵਾਵਾਂ
services-intro = ਹਰ ਸੇਵਾ ਲਈ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਹੋਰ ਕਿੱਥੇ ਜਾ ਸਕਦੇ ਹੋ।
role-provider = ਦੇਖਭਾਲ ਆਪ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
role-provider-and-commissioner = ਕੁਝ ਦੇਖਭਾਲ ਆਪ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਬਾਕੀ ਦਾ ਆਪਣੇ ਲੋਕਾਂ ਲਈ ਪ੍ਰਬੰਧ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
role-commissioner = ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਹੋਰਾਂ ਤੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਆਪ ਕੋਈ ਦੇਖਭਾਲ ਨਹੀਂ ਦਿੱਤੀ ਜਾਂਦੀ।
services-scope-some = ਹਸਪਤਾਲ ਤੋਂ ਬਾਹਰ ਦੀ ਕੁਝ ਦੇਖਭਾਲ ਇਸ ਦੇ ਜ਼ਿੰਮੇ ਹੈ।
services-scope-most = ਹਸਪਤਾਲ ਤੋਂ ਬਾਹਰ ਦੀ ਬਹੁਤੀ ਦੇਖਭਾਲ ਇਸ ਦੇ ਜ਼ਿੰਮੇ ਹੈ।
services-scope-all = ਹਸਪਤਾਲ ਤੋਂ ਬਾਹਰ ਦੀ ਸਾਰੀ ਦੇਖਭਾਲ ਇਸ ਦੇ ਜ਼ਿੰਮੇ ਹੈ।
specialist-advice-yes = ਇਸ ਰਾਹੀਂ ਤੁਹਾਨੂੰ ਸਪੈਸ਼ਲਿਸਟਾਂ ਦੀ ਸਲਾਹ ਮਿਲ ਸਕਦੀ ਹੈ।
specialist-advice-no = ਇਸ ਰਾਹੀਂ ਸਪੈਸ਼ਲਿਸਟਾਂ ਦੀ ਸਲਾਹ ਨਹੀਂ ਮਿਲਦੀ।
diagnostics-yes = ਇਸ ਰਾਹੀਂ ਤੁਹਾਡੇ ਕੁਝ ਟੈਸਟ ਅਤੇ ਸਕੈਨ ਹੋ ਸਕਦੇ ਹਨ।
diagnostics-no = ਇਸ ਰਾਹੀਂ ਟੈਸਟ ਜਾਂ ਸਕੈਨ ਨਹੀਂ ਹੁੰਦੇ।
offers-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਿਹੜੀਆਂ ਸੇਵਾਵਾਂ ਦਿੰਦੀ ਹੈ। ਉੱਥੇ ਪੁੱਛੋ।
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
# In the oblique form: these are only put into $who below, before ਵੱਲੋਂ.
this-partnership = ਇਸ { $partnership-one }
this-surgery = ਇਸ ਜੀਪੀ ਸਰਜਰੀ
this-funder = ਇਸ { $funder }
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
provided-made = ਇਹ ਸੇਵਾ { $who } ਵੱਲੋਂ ਚਲਾਈ ਜਾਂਦੀ ਹੈ।
provided-made-by = ਇਹ ਸੇਵਾ { $who } ਵੱਲੋਂ ਚਲਾਈ ਜਾਂਦੀ ਹੈ, ਇੱਥੇ: { $by }।
provided-bought = { $who } ਵੱਲੋਂ ਇਸ ਦਾ ਪ੍ਰਬੰਧ ਕਿਸੇ ਹੋਰ ਸੰਸਥਾ ਤੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
provided-bought-by = { $who } ਵੱਲੋਂ ਇਸ ਦਾ ਪ੍ਰਬੰਧ { $by } ਤੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
provided-by-other-lcp = ਇਹ ਸੇਵਾ ਕਿਸੇ ਹੋਰ { $partnership-one } ਵੱਲੋਂ ਚਲਾਈ ਜਾਂਦੀ ਹੈ।
provided-by-other-lcp-by = ਇਹ ਸੇਵਾ ਕਿਸੇ ਹੋਰ { $partnership-one }, { $by }, ਵੱਲੋਂ ਚਲਾਈ ਜਾਂਦੀ ਹੈ।
provided-by-pct-on-behalf = ਇਸ ਦੀ ਤਰਫ਼ੋਂ ਇਹ ਪ੍ਰਬੰਧ { $funder } ਵੱਲੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
provided-by-pct-on-behalf-by = ਇਸ ਦੀ ਤਰਫ਼ੋਂ ਇਹ ਪ੍ਰਬੰਧ { $by } ਵੱਲੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
provided-blocked-back = ਇਸ ਦਾ ਪ੍ਰਬੰਧ { $funder } ਕੋਲ ਹੈ, { $partnership-one } ਕੋਲ ਨਹੀਂ।
provided-blocked-back-by = ਇਸ ਦਾ ਪ੍ਰਬੰਧ { $by } ਕੋਲ ਹੈ, { $partnership-one } ਕੋਲ ਨਹੀਂ।
provided-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਸੇਵਾ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ।
provided-not-known-by = ਇਹ ਸੇਵਾ { $by } ਵੱਲੋਂ ਚਲਾਈ ਜਾਂਦੀ ਹੈ।
offer-from = { $value } ਤੋਂ।
offer-until = { $value } ਤੱਕ।
offer-at = ਕਿੱਥੇ: { $value }।
offer-alternatives = ਤੁਸੀਂ ਇੱਥੇ ਵੀ ਜਾ ਸਕਦੇ ਹੋ: { $value }।
offer-no-alternative = ਹੋਰ ਥਾਂਵਾਂ: { $value }
offer-alternatives-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਹੋਰ ਕਿੱਥੇ ਜਾ ਸਕਦੇ ਹੋ।
offer-for = ਕਿਸ ਲਈ: { $value }।
# $from and $to are ages in years.
offer-ages = { $from } ਤੋਂ { $to } ਸਾਲ ਦੀ ਉਮਰ ਦੇ ਲੋਕਾਂ ਲਈ।
offer-ages-from = { $from } ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਉਮਰ ਦੇ ਲੋਕਾਂ ਲਈ।
offer-ages-to = { $to } ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਲੋਕਾਂ ਲਈ।
offer-referral = { $value }
offer-hours = ਕਦੋਂ: { $value }।
referral-self = ਇਸ ਲਈ ਤੁਸੀਂ ਆਪ ਕਹਿ ਸਕਦੇ ਹੋ।
referral-gp = ਆਪਣੇ ਜੀਪੀ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਨੂੰ ਉੱਥੇ ਭੇਜਣ।
referral-other = ਸਿਹਤ ਸੇਵਾ ਦਾ ਕੋਈ ਹੋਰ ਮਾਹਰ ਤੁਹਾਨੂੰ ਉੱਥੇ ਭੇਜਦਾ ਹੈ।

## What is changing

changes-heading = ਕੀ ਬਦਲ ਰਿਹਾ ਹੈ, ਅਤੇ ਕਿਉਂ
changes-none = ਸਾਨੂੰ ਇਸ ਦੀਆਂ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕਿਸੇ ਤਬਦੀਲੀ ਦਾ ਪਤਾ ਨਹੀਂ।
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service }: ਸੇਵਾ ਦੀ ਥਾਂ ਬਦਲੇਗੀ
change-stopped = { $service }: ਸੇਵਾ ਬੰਦ ਹੋਵੇਗੀ
change-started = { $service }: ਸੇਵਾ ਸ਼ੁਰੂ ਹੋਵੇਗੀ
change-merged = { $service }: ਸੇਵਾ ਕਿਸੇ ਹੋਰ ਸੇਵਾ ਵਿੱਚ ਰਲ ਜਾਵੇਗੀ
change-hours-changed = { $service }: ਸੇਵਾ ਦਾ ਸਮਾਂ ਬਦਲੇਗਾ
changed-moved = { $service }: ਸੇਵਾ ਦੀ ਥਾਂ ਬਦਲ ਗਈ
changed-stopped = { $service }: ਸੇਵਾ ਬੰਦ ਹੋ ਗਈ
changed-started = { $service }: ਸੇਵਾ ਸ਼ੁਰੂ ਹੋ ਗਈ
changed-merged = { $service }: ਸੇਵਾ ਕਿਸੇ ਹੋਰ ਸੇਵਾ ਵਿੱਚ ਰਲ ਗਈ
changed-hours-changed = { $service }: ਉਦੋਂ ਤੋਂ ਸੇਵਾ ਦਾ ਸਮਾਂ ਵੱਖਰਾ ਹੈ
change-from = ਪਹਿਲਾਂ
change-to = ਬਾਅਦ ਵਿੱਚ
change-reason = ਮੁੱਖ ਕਾਰਨ
change-reason-better-care = ਬਿਹਤਰ ਦੇਖਭਾਲ
change-reason-safety = ਸੁਰੱਖਿਆ
change-reason-staffing = ਸਟਾਫ਼ ਦੀ ਘਾਟ
change-reason-building = ਇਮਾਰਤ
change-reason-money = ਪੈਸਾ
change-reason-law = ਕਾਨੂੰਨ
change-reason-other = ਕੋਈ ਹੋਰ ਕਾਰਨ
change-why = ਕਿਉਂ
change-money = ਕੀ ਪੈਸਾ ਵੀ ਕਾਰਨ ਸੀ?
change-money-yes = ਹਾਂ। ਕਾਰਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਪੈਸਾ ਸੀ।
change-money-no = ਨਹੀਂ। ਪੈਸਾ ਕਾਰਨ ਨਹੀਂ ਸੀ।
change-decided-by = ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ
change-people-asked = ਕੀ ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ?
change-do-now = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
change-more = ਕਿਉਂ, ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ, ਅਤੇ ਇਸ ਦੀ ਥਾਂ ਕੀ ਹੋਵੇਗਾ
change-replacement = ਇਸ ਦੀ ਥਾਂ ਕੀ ਹੋਵੇਗਾ
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }। { $how }
change-no-replacement = ਇਸ ਦੀ ਥਾਂ ਕੁਝ ਨਹੀਂ ਹੋਵੇਗਾ। { $why }
change-replacement-not-needed = ਇਹ ਸੇਵਾ ਜਾਰੀ ਰਹੇਗੀ।

## How to have a say

voice-heading = ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
voice-how = ਤੁਸੀਂ ਹਿੱਸਾ ਕਿਵੇਂ ਲੈ ਸਕਦੇ ਹੋ
voice-form = ਸਥਾਨਕ ਲੋਕਾਂ ਦੀ ਗੱਲ ਕਿਵੇਂ ਸੁਣੀ ਜਾਂਦੀ ਹੈ
voice-answers = ਇਹ ਸਥਾਨਕ ਲੋਕਾਂ ਨੂੰ ਜਵਾਬ ਕਿਵੇਂ ਦਿੰਦੀ ਹੈ

## Who runs it

people-heading = ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
people-lead = ਅਗਵਾਈ ਕੌਣ ਕਰਦਾ ਹੈ
people-member = ਹੋਰ ਕੌਣ ਫ਼ੈਸਲੇ ਕਰਦਾ ਹੈ
people-involved = ਹੋਰ ਕੌਣ ਸ਼ਾਮਲ ਹੈ
people-owned = ਇਸ ਦਾ ਮਾਲਕ ਕੌਣ ਹੈ
people-share = ਸਭ ਤੋਂ ਵੱਡਾ ਪੇਸ਼ਾ
# $share is out of 100; $profession is the largest one.
people-share-of = { $profession }: ਇਸ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਹਰ 100 ਲੋਕਾਂ ਵਿੱਚੋਂ { $share }।
people-share-of-votes = { $profession }: ਹਰ 100 ਵੋਟਾਂ ਵਿੱਚੋਂ { $share }।
people-share-of-owners = { $profession }: ਇਸ ਦੇ ਹਰ 100 ਮਾਲਕਾਂ ਵਿੱਚੋਂ { $share }।
people-share-of-board = { $profession }: ਇਸ ਦੇ ਬੋਰਡ ਦੇ ਹਰ 100 ਮੈਂਬਰਾਂ ਵਿੱਚੋਂ { $share }।
people-share-nobody = ਇੱਕੋ ਪੇਸ਼ੇ ਦੇ ਮੈਂਬਰ
people-no-majority = ਕੀ ਕਿਸੇ ਇੱਕ ਪੇਸ਼ੇ ਦੀ ਬਹੁਗਿਣਤੀ ਹੈ?
people-no-majority-yes = ਨਹੀਂ। ਕਿਸੇ ਇੱਕ ਪੇਸ਼ੇ ਦੀ ਬਹੁਗਿਣਤੀ ਨਹੀਂ ਹੈ।
people-no-majority-no = ਹਾਂ, ਇੱਕ ਪੇਸ਼ੇ ਦੀ ਬਹੁਗਿਣਤੀ ਹੈ।
profession-gp = ਜੀਪੀ ਡਾਕਟਰ
profession-hospital-specialist = ਹਸਪਤਾਲ ਦੇ ਸਪੈਸ਼ਲਿਸਟ
profession-practice-nurse = ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੀਆਂ ਨਰਸਾਂ
profession-community-nurse = ਕਮਿਊਨਿਟੀ ਨਰਸਾਂ
profession-pharmacist = ਫਾਰਮਾਸਿਸਟ
profession-allied-health-professional = ਫਿਜ਼ੀਓਥੈਰੇਪਿਸਟ ਅਤੇ ਹੋਰ ਸਿਹਤ ਮਾਹਰ
profession-social-care = ਸੋਸ਼ਲ ਕੇਅਰ ਵਰਕਰ
profession-manager = ਮੈਨੇਜਰ
ownership-clinician-owned = ਇਸ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਡਾਕਟਰ, ਨਰਸਾਂ ਅਤੇ ਸਿਹਤ ਸੇਵਾ ਦੇ ਹੋਰ ਮਾਹਰ
ownership-mutual = ਇਹ ਸਾਂਝੀ ਹੈ: ਇਸ ਦੇ ਮੈਂਬਰ ਮਿਲ ਕੇ ਇਸ ਦੇ ਮਾਲਕ ਹਨ
ownership-employee-owned = ਇਸ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ ਸਾਰੇ
ownership-chambers = ਆਜ਼ਾਦ ਪੇਸ਼ੇਵਰ ਜੋ ਇੱਕ ਸੰਸਥਾ ਸਾਂਝੀ ਰੱਖਦੇ ਹਨ
ownership-member-owned = ਆਮ ਜਨਤਾ ਦੇ ਮੈਂਬਰ
board-heading = ਇਸ ਦਾ ਬੋਰਡ
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] ਇਸ ਦੇ ਬੋਰਡ ਦੇ { $total } ਲੋਕਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਲੇਅ ਮੈਂਬਰ ਨਹੀਂ ਹੈ।
        [one] ਇਸ ਦੇ ਬੋਰਡ ਦੇ { $total } ਲੋਕਾਂ ਵਿੱਚੋਂ { $lay } ਲੇਅ ਮੈਂਬਰ ਹੈ।
       *[other] ਇਸ ਦੇ ਬੋਰਡ ਦੇ { $total } ਲੋਕਾਂ ਵਿੱਚੋਂ { $lay } ਲੇਅ ਮੈਂਬਰ ਹਨ।
    } ਲੇਅ ਮੈਂਬਰ ਦਾ ਮਤਲਬ ਹੈ ਆਮ ਜਨਤਾ ਵਿੱਚੋਂ ਕੋਈ ਵਿਅਕਤੀ।
board-lay = ਲੇਅ ਮੈਂਬਰ
board-community = ਕਮਿਊਨਿਟੀ ਸੇਵਾਵਾਂ ਵਿੱਚੋਂ
board-gp = ਜੀਪੀ ਡਾਕਟਰ
board-other = ਹੋਰ
board-total = ਕੁੱਲ
board-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦੇ ਬੋਰਡ ਵਿੱਚ ਕੌਣ ਹੈ।

## Who checks it

checks-heading = ਇਸ ਦੀ ਜਾਂਚ ਕੌਣ ਕਰਦਾ ਹੈ
checks-funder = ਇਹ ਕਿਸ ਨੂੰ ਜਵਾਬਦੇਹ ਹੈ
checks-contract = ਕੀ ਕੰਟਰੈਕਟ ਹੈ?
checks-regulators = ਜਾਂਚ ਕਰਨ ਵਾਲੇ
checks-choice = ਹਸਪਤਾਲ ਬਾਰੇ ਤੁਹਾਡੀ ਚੋਣ
contract-between = ਹਾਂ, { $from } ਤੋਂ { $until } ਤੱਕ
contract-from = ਹਾਂ, { $from } ਤੋਂ
contract-until = ਹਾਂ, { $until } ਤੱਕ
contract-yes = ਹਾਂ। ਸਾਨੂੰ ਤਾਰੀਖ਼ਾਂ ਪਤਾ ਨਹੀਂ।
outcomes-intro = ਇਸ ਨੂੰ ਦਿਖਾਉਣਾ ਪੈਂਦਾ ਹੈ ਕਿ ਇਨ੍ਹਾਂ ਗੱਲਾਂ ਵਿੱਚ ਇਸ ਦਾ ਕੰਮ ਕਿਹੋ ਜਿਹਾ ਹੈ:

## How it is set up

setup-heading = ਇਹ ਕਿਵੇਂ ਬਣੀ ਹੋਈ ਹੈ
partnership-stage = ਪੜਾਅ
# $stage is one of the sentences about the stage.
stage-since = { $stage } { $date } ਤੋਂ।
partnership-model = ਇਹ ਕਿਸ ਕਿਸਮ ਦੀ ਹੈ
model-1 = ਜੀਪੀ ਸਰਜਰੀਆਂ ਜੋ ਆਪਣਾ ਪੈਸਾ ਵੱਖ ਰੱਖਦੀਆਂ ਹਨ, ਨਾਲ ਹਸਪਤਾਲ ਅਤੇ ਕਮਿਊਨਿਟੀ ਦੇਖਭਾਲ ਲਈ ਅਸਲੀ ਬਜਟ।
model-2 = ਜੀਪੀ ਸਰਜਰੀਆਂ, ਜਿਨ੍ਹਾਂ ਕੋਲ ਹਸਪਤਾਲ ਅਤੇ ਕਮਿਊਨਿਟੀ ਦੇਖਭਾਲ ਲਈ ਅਸਲੀ ਬਜਟ ਹੈ ਅਤੇ ਕੁਝ ਸਪੈਸ਼ਲਿਸਟ ਨੌਕਰੀ ਉੱਤੇ ਹਨ।
model-3 = ਜੀਪੀ ਸਰਜਰੀਆਂ, ਅਤੇ ਫਾਊਂਡੇਸ਼ਨ ਟਰੱਸਟ ਦੇ ਸਪੈਸ਼ਲਿਸਟ ਜਿਨ੍ਹਾਂ ਦੀ ਸੇਵਾ ਪਾਰਟਨਰਸ਼ਿਪ ਵਿੱਚ ਆ ਗਈ ਹੈ।
model-4 = PMS ਜਾਂ APMS ਕੰਟਰੈਕਟ ਵਾਲੀਆਂ ਜੀਪੀ ਸੰਸਥਾਵਾਂ, ਜੋ ਕੁਝ ਕਿਸਮਾਂ ਦੀ ਦੇਖਭਾਲ ਲਈ ਫਾਊਂਡੇਸ਼ਨ ਟਰੱਸਟ ਨਾਲ ਜੁੜੀਆਂ ਹਨ।
model-5 = ਸਾਂਝੀ ਦੇਖਭਾਲ (ਇੰਟੀਗ੍ਰੇਟਿਡ ਕੇਅਰ) ਦੇ ਪਾਇਲਟ ਤੋਂ ਬਣੀ ਪਾਰਟਨਰਸ਼ਿਪ।
model-6 = ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਤੇ ਸਪੈਸ਼ਲਿਸਟਾਂ ਦੀ ਫੈਡਰੇਸ਼ਨ, ਜਿਸ ਦਾ ਸਾਰੀ ਦੇਖਭਾਲ ਲਈ, ਜੀਪੀ ਸਰਜਰੀਆਂ ਸਮੇਤ, ਇੱਕੋ ਬਜਟ ਹੈ।
partnership-origin = ਇਹ ਕਿਵੇਂ ਸ਼ੁਰੂ ਹੋਈ
origin-pbc-consortium = ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੇ ਗਰੁੱਪ ਵਜੋਂ, ਜੋ ਮਿਲ ਕੇ ਦੇਖਭਾਲ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀਆਂ ਸਨ।
origin-pms = ਸਥਾਨਕ ਕੰਟਰੈਕਟ ਵਾਲੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਜੋਂ।
origin-apms = ਜੀਪੀ ਦੇਖਭਾਲ ਦੇਣ ਦੇ ਕੰਟਰੈਕਟ ਵਾਲੀ ਸੰਸਥਾ ਵਜੋਂ।
origin-ico-pilot = ਦੇਖਭਾਲ ਨੂੰ ਜੋੜਨ ਵਾਲੇ ਪਾਇਲਟ ਵਜੋਂ।
origin-ft-service-line = ਹਸਪਤਾਲ ਟਰੱਸਟ ਦੇ ਇੱਕ ਵਿਭਾਗ ਵਜੋਂ।
origin-medical-association = ਡਾਕਟਰਾਂ ਦੀ ਐਸੋਸੀਏਸ਼ਨ ਵਜੋਂ।
origin-other = ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦੇ ਗਰੁੱਪ ਵਜੋਂ।
partnership-pilot = ਇਸ ਦੇ ਪਾਇਲਟ ਦਾ ਨੰਬਰ
partnership-integration = ਇਸ ਦੇ ਹਿੱਸੇ ਕਿੰਨੇ ਜੁੜ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ
integration-virtual = ਉਹ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ, ਪਰ ਵੱਖ-ਵੱਖ ਸੰਸਥਾਵਾਂ ਰਹਿੰਦੇ ਹਨ।
integration-service-or-specialty = ਕੁਝ ਸੇਵਾਵਾਂ ਲਈ ਉਹ ਇੱਕ ਹੋ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।
integration-department = ਪੂਰੇ ਵਿਭਾਗ ਇੱਕ ਹੋ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।
integration-merged = ਉਹ ਇੱਕੋ ਸੰਸਥਾ ਬਣ ਗਏ ਹਨ।
partnership-trust = ਹਸਪਤਾਲ ਟਰੱਸਟ ਜੋ ਇਸ ਦਾ ਹਿੱਸਾ ਹੈ
partnership-joined-up = ਦੇਖਭਾਲ ਜਿਸ ਨੂੰ ਇਹ ਜੋੜਦੀ ਹੈ
partnership-legal-form = ਸੰਸਥਾ ਦੀ ਕਿਸਮ

## People and places

population-heading = ਇਹ ਕਿਸ ਲਈ ਹੈ
partnership-population = ਕਿੰਨੇ ਲੋਕ
population =
    { $count ->
        [one] ਲਗਭਗ { $count } ਵਿਅਕਤੀ।
       *[other] ਲਗਭਗ { $count } ਲੋਕ।
    }
population-above-floor = ਇੰਨੇ ਕਾਫ਼ੀ ਹਨ: ਘੱਟੋ-ਘੱਟ 100,000 ਲੋਕ ਚਾਹੀਦੇ ਹਨ।
population-below-floor = ਅਜੇ ਇੰਨੇ ਕਾਫ਼ੀ ਨਹੀਂ: ਘੱਟੋ-ਘੱਟ 100,000 ਲੋਕ ਚਾਹੀਦੇ ਹਨ।
partnership-basis = ਇਹ ਕਿਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਕਰਦੀ ਹੈ
population-basis-geographic = ਇਸ ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਰਹਿਣ ਵਾਲੇ ਸਾਰੇ।
population-basis-registered = ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਵਿੱਚ ਰਜਿਸਟਰਡ ਸਾਰੇ।
partnership-areas = ਕਿਹੜੇ ਇਲਾਕਿਆਂ ਲਈ ਹੈ

## Money

surplus-heading = ਬਚੇ ਹੋਏ ਪੈਸੇ ਦਾ ਕੀ ਹੁੰਦਾ ਹੈ
surplus-use = ਬਚਿਆ ਹੋਇਆ ਪੈਸਾ
surplus-not-for-profit = ਮੁਨਾਫ਼ੇ ਲਈ ਨਹੀਂ
money-more = ਇਸ ਦੇ ਪੈਸੇ ਬਾਰੇ ਹੋਰ
money-fair = ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀਆਂ ਸਿਹਤ ਲੋੜਾਂ ਵੱਧ ਹਨ, ਉਨ੍ਹਾਂ ਲਈ ਇਸ ਨੂੰ ਵੱਧ ਪੈਸਾ ਮਿਲਦਾ ਹੈ। ਲੋਕਾਂ ਨੂੰ ਮੋੜਨ ਨਾਲ ਇਸ ਨੂੰ ਕੋਈ ਫ਼ਾਇਦਾ ਨਹੀਂ।
money-real = ਇਸ ਕੋਲ ਅਸਲੀ ਬਜਟ ਹੈ
money-capitated = ਹਰ ਵਿਅਕਤੀ ਲਈ ਇਸ ਨੂੰ ਬੱਝਵੀਂ ਰਕਮ ਮਿਲਦੀ ਹੈ
money-risk-adjusted = ਵੱਧ ਸਿਹਤ ਲੋੜਾਂ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਇਸ ਨੂੰ ਵੱਧ ਮਿਲਦਾ ਹੈ
money-scope = ਪੈਸਾ ਕਿਸ ਲਈ ਹੈ
budget-scope-hchs = ਹਸਪਤਾਲ ਅਤੇ ਕਮਿਊਨਿਟੀ ਦੇਖਭਾਲ।
budget-scope-global = ਸਾਰੀ ਦੇਖਭਾਲ।
money-gp = ਜੀਪੀ ਸਰਜਰੀਆਂ ਦਾ ਪੈਸਾ
general-practice-ring-fenced = ਇਹ ਹਰ ਜੀਪੀ ਸਰਜਰੀ ਕੋਲ ਹੀ ਰਹਿੰਦਾ ਹੈ।
general-practice-included = ਇਹ ਉਸੇ ਬਜਟ ਦਾ ਹਿੱਸਾ ਹੈ।
money-cap = ਕੀ ਇਹ ਇੱਕ ਹੱਦ ਤੱਕ ਹੀ ਪੈਸਾ ਰੱਖ ਸਕਦੀ ਹੈ?
money-manager = ਪੈਸੇ ਦੀ ਸੰਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ
budget-manager-lcp = { $partnership-one } ਵੱਲੋਂ ਆਪ।
budget-manager-lead-practice = ਇਸ ਦੀ ਕੋਈ ਇੱਕ ਜੀਪੀ ਸਰਜਰੀ।
budget-manager-third-party = ਕੋਈ ਹੋਰ ਸੰਸਥਾ।
budget-manager-pct = { $funder }।

## Specialists

specialists-heading = ਸਪੈਸ਼ਲਿਸਟ, ਅਤੇ ਉਹ ਤੁਹਾਨੂੰ ਕਿੱਥੇ ਦੇਖਦੇ ਹਨ
engagement-contracted = ਉਹ ਕੁਝ ਸੈਸ਼ਨਾਂ ਲਈ ਆਉਂਦੇ ਹਨ।
engagement-employed = ਉਹ ਇਸ ਦੇ ਮੁਲਾਜ਼ਮ ਹਨ।
engagement-partner = ਉਹ ਇਸ ਵਿੱਚ ਹਿੱਸੇਦਾਰ ਹਨ।
engagement-chambers = ਉਹ ਸਪੈਸ਼ਲਿਸਟਾਂ ਦੇ ਇੱਕ ਗਰੁੱਪ ਰਾਹੀਂ ਆਉਂਦੇ ਹਨ।
engagement-ft-contract = ਉਹ ਹਸਪਤਾਲ ਟਰੱਸਟ ਨਾਲ ਕੰਟਰੈਕਟ ਰਾਹੀਂ ਆਉਂਦੇ ਹਨ।
specialists-from = ਉਹ ਇੱਥੋਂ ਹਨ: { $from }।
specialists-hospitals = ਜੇ ਤੁਹਾਨੂੰ ਹਸਪਤਾਲ ਦੀ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਉਹ ਤੁਹਾਨੂੰ ਇੱਥੇ ਦੇਖ ਸਕਦੇ ਹਨ: { $hospitals }।
# $places are GP surgeries and other places.
specialists-at = ਉਹ ਲੋਕਾਂ ਨੂੰ ਇੱਥੇ ਦੇਖਦੇ ਹਨ: { $places }।

## How it does

measures-heading = ਇਸ ਦਾ ਕੰਮ ਕਿਹੋ ਜਿਹਾ ਹੈ
measures-intro = ਅਸੀਂ ਤਿੰਨ ਗੱਲਾਂ ਦਿਖਾਉਂਦੇ ਹਾਂ: ਲੋਕ ਕੀ ਕਹਿੰਦੇ ਹਨ, ਸਿਹਤ ਦੇ ਨਤੀਜੇ, ਅਤੇ ਪੈਸਾ। ਅਸੀਂ ਕਦੇ ਸਟਾਰ ਜਾਂ ਨੰਬਰ ਨਹੀਂ ਦਿੰਦੇ।
measures-legend = ਹਰ ਅੰਕੜੇ ਦੀ ਤੁਲਨਾ ਕਿਸੇ ਹੋਰ ਨਾਲ ਕੀਤੀ ਜਾਂਦੀ ਹੈ। ਫਿਰ ਅਸੀਂ “ਬਿਹਤਰ”, “ਲਗਭਗ ਬਰਾਬਰ” ਜਾਂ “ਘੱਟ ਚੰਗਾ” ਕਹਿੰਦੇ ਹਾਂ।
measures-patient-experience = ਲੋਕ ਆਪਣੀ ਦੇਖਭਾਲ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹਨ
measures-health-outcomes = ਸਿਹਤ ਦੇ ਨਤੀਜੇ
measures-financial = ਪੈਸਾ
measures-none = ਸਾਡੇ ਕੋਲ ਇਸ ਬਾਰੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ।
rating-better = ਬਿਹਤਰ, ਇਸ ਦੇ ਮੁਕਾਬਲੇ: { $comparator }
rating-same = ਲਗਭਗ ਬਰਾਬਰ, ਇਸ ਦੇ ਮੁਕਾਬਲੇ: { $comparator }
rating-worse = ਘੱਟ ਚੰਗਾ, ਇਸ ਦੇ ਮੁਕਾਬਲੇ: { $comparator }
rating-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਮੁਕਾਬਲੇ ਵਿੱਚ ਇਹ ਕਿਹੋ ਜਿਹਾ ਹੈ
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = ਇੱਥੇ: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = ਅੰਕੜਾ ਨਹੀਂ ਹੈ
measure-direction-higher-is-better = ਵੱਡਾ ਅੰਕੜਾ ਬਿਹਤਰ ਹੈ।
measure-direction-lower-is-better = ਛੋਟਾ ਅੰਕੜਾ ਬਿਹਤਰ ਹੈ।
# $period is when the figure was taken.
measure-source = ਕਦੋਂ: { $period }। ਸਰੋਤ: { $source }।

## Its GP surgeries

members-heading =
    { $count ->
        [0] ਇਸ ਦੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ
        [one] ਇਸ ਦੀ ਜੀਪੀ ਸਰਜਰੀ
       *[other] ਇਸ ਦੀਆਂ { $count } ਜੀਪੀ ਸਰਜਰੀਆਂ
    }
members-none = ਅੱਜ ਕੋਈ ਜੀਪੀ ਸਰਜਰੀ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।
members-nearest = ਪਹਿਲਾਂ ਉਹ ਜੋ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀਆਂ ਹਨ, ਫਿਰ ਸਭ ਤੋਂ ਨੇੜਲੀਆਂ। ਦੂਰੀ ਸਿੱਧੀ ਲਾਈਨ ਵਿੱਚ ਹੈ।
members-by-name = ਪਹਿਲਾਂ ਉਹ ਜੋ ਤੁਹਾਨੂੰ ਲੈ ਸਕਦੀਆਂ ਹਨ, ਫਿਰ ਨਾਂ ਦੇ ਕ੍ਰਮ ਅਨੁਸਾਰ।
# $date is the first day.
members-joins = ਇਹ { $date } ਨੂੰ ਸ਼ਾਮਲ ਹੋ ਰਹੀ ਹੈ।
