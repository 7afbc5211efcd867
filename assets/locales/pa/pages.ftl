### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = ਚੁਣੋ ਕਿ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰੇ
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = ਮੀਨੂ
nav-start = ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ
nav-rights = ਤੁਹਾਡੇ ਹੱਕ
nav-explained = { $partnership-many } ਬਾਰੇ
nav-about = ਇਸ ਜਾਣਕਾਰੀ ਬਾਰੇ
emergency-label = ਐਮਰਜੈਂਸੀ ਵਿੱਚ
example-label = ਉਦਾਹਰਨ
example-banner = ਇਹ ਇੱਕ ਉਦਾਹਰਨ ਹੈ। ਇਹ ਥਾਂਵਾਂ ਅਤੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਸਲੀ ਨਹੀਂ ਹਨ। ਚੁਣਨ ਲਈ ਇਸ ਨੂੰ ਨਾ ਵਰਤੋ।
footer-heading = ਇਸ ਸਾਈਟ ਬਾਰੇ ਹੋਰ
# A label for the warning about the age of the information.
age-label = ਇਹ ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ
age-old = ਇਹ ਜਾਣਕਾਰੀ ਪੁਰਾਣੀ ਹੋ ਸਕਦੀ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
# The device's clock stands before the day that the information describes.
age-clock = ਇਸ ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਗਲਤ ਲੱਗਦੀ ਹੈ, ਇਸ ਲਈ ਇੱਥੇ ਤਾਰੀਖ਼ਾਂ ਵੀ ਗਲਤ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
# $date is the day that the information describes, $id the first digits of the release.
footer-release = ਜਾਣਕਾਰੀ { $date } ਤੱਕ ਦੀ ਹੈ। ਐਡੀਸ਼ਨ { $id }।
help-heading = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
# $name is the organisation that publishes the information.
help-intro = { $name } ਤੋਂ ਤੁਸੀਂ ਚੁਣਨ ਵਿੱਚ ਮਦਦ, ਜਾਂ ਹੋਰ ਜਾਣਕਾਰੀ ਲੈ ਸਕਦੇ ਹੋ।
help-nobody = ਸਾਡੇ ਕੋਲ ਮਦਦ ਲਈ ਫ਼ੋਨ ਲਾਈਨ ਨਹੀਂ ਹੈ। ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ।
inset-prefix = ਜਾਣਕਾਰੀ
error-heading = ਕੋਈ ਗਲਤੀ ਹੈ
error-prefix = ਗਲਤੀ
not-known = ਪਤਾ ਨਹੀਂ
yes = ਹਾਂ
no = ਨਹੀਂ
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = ਜਾਣਕਾਰੀ ਖੁੱਲ੍ਹ ਰਹੀ ਹੈ।

## The dataset cannot be used

failed-heading = ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਹ ਜਾਣਕਾਰੀ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ
failed-missing = ਇਸ ਸਾਈਟ ਵਿੱਚੋਂ ਜਾਣਕਾਰੀ ਦਾ ਕੁਝ ਹਿੱਸਾ ਗਾਇਬ ਹੈ।
failed-unreachable = ਜਾਣਕਾਰੀ ਨਹੀਂ ਪਹੁੰਚੀ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਨਾ ਚੱਲ ਰਿਹਾ ਹੋਵੇ।
failed-altered = ਜਾਣਕਾਰੀ ਦਾ ਕੁਝ ਹਿੱਸਾ ਉਵੇਂ ਨਹੀਂ ਜਿਵੇਂ ਛਾਪਿਆ ਗਿਆ ਸੀ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਬਦਲਿਆ ਜਾਂ ਅਧੂਰਾ ਹੋਵੇ।
failed-version = ਇਹ ਜਾਣਕਾਰੀ ਇਸ ਸਾਈਟ ਦੇ ਕਿਸੇ ਹੋਰ ਰੂਪ ਲਈ ਬਣਾਈ ਗਈ ਸੀ।
failed-nothing-shown = ਗਲਤ ਹੋ ਸਕਣ ਵਾਲੀ ਚੀਜ਼ ਦਿਖਾਉਣ ਦੀ ਥਾਂ ਅਸੀਂ ਕੁਝ ਵੀ ਨਹੀਂ ਦਿਖਾਉਂਦੇ।
failed-next-heading = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
failed-reload = ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
# $contact is whom to call, as the release says it.
failed-contact = ਸਾਨੂੰ ਦੱਸੋ, ਜਾਂ ਮਦਦ ਮੰਗੋ: { $contact }
failed-contact-unknown = ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਤੋਂ ਪੁੱਛੋ। ਉਹ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣ ਸਕਦੇ ਹੋ।
failed-emergency = ਐਮਰਜੈਂਸੀ ਵਿੱਚ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਸਾਈਟ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
failed-details = ਠੀਕ ਕਰਨ ਵਾਲੇ ਲਈ ਵੇਰਵੇ
failed-file = ਫਾਈਲ: { $file }

## The start page

start-heading = ਆਪਣੀ ਜੀਪੀ ਸਰਜਰੀ ਜਾਂ { $partnership-one } ਚੁਣੋ
start-lede = ਆਪਣੇ ਨੇੜੇ { $partnership-many } ਅਤੇ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦੇਖੋ, ਉਹ ਕੀ ਦਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
start-privacy = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਇਹ ਇਸੇ ਡਿਵਾਈਸ ਉੱਤੇ ਰਹਿੰਦਾ ਹੈ। ਅਸੀਂ ਇਹ ਕਿਤੇ ਨਹੀਂ ਭੇਜਦੇ।
start-what-summary = { $partnership-one } ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
start-what-like = ਜੀਪੀ ਸਰਜਰੀਆਂ ਅਤੇ ਸਪੈਸ਼ਲਿਸਟਾਂ ਦਾ ਗਰੁੱਪ, ਜੋ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ। ਇਹ ਕਈ ਡਾਕਟਰਾਂ ਵਾਲੀ ਇੱਕ ਸਰਜਰੀ ਵਰਗਾ ਹੈ, ਪਰ ਉਸ ਤੋਂ ਵੱਡਾ।
start-what-choice = ਤੁਸੀਂ ਇਸ ਦੀ ਕਿਸੇ ਜੀਪੀ ਸਰਜਰੀ ਰਾਹੀਂ ਇਸ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ। ਜਾਂ ਤੁਸੀਂ { $funder } ਨਾਲ ਹੀ ਰਹਿ ਸਕਦੇ ਹੋ।
start-cannot-summary = ਇਹ ਸਾਈਟ ਕੀ ਨਹੀਂ ਕਰ ਸਕਦੀ
start-cannot-join = ਇਹ ਤੁਹਾਨੂੰ ਰਜਿਸਟਰ ਨਹੀਂ ਕਰ ਸਕਦੀ। ਉਹ ਤੁਸੀਂ ਜੀਪੀ ਸਰਜਰੀ ਨਾਲ ਕਰਦੇ ਹੋ।
start-cannot-advise = ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕੀ ਚੁਣਨਾ ਹੈ। ਇਹ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕੀ-ਕੀ ਹੈ।
start-cannot-health = ਇਹ ਤੁਹਾਡੀ ਸਿਹਤ, ਉਮਰ ਜਾਂ ਨਾਂ ਬਾਰੇ ਕਦੇ ਨਹੀਂ ਪੁੱਛਦੀ।
# $surgeries and $partnerships are numbers.
start-counts =
    ਇਸ ਜਾਣਕਾਰੀ ਵਿੱਚ { $surgeries ->
        [one] { $surgeries } ਜੀਪੀ ਸਰਜਰੀ
       *[other] { $surgeries } ਜੀਪੀ ਸਰਜਰੀਆਂ
    } ਅਤੇ { $partnerships ->
        [one] { $partnerships } { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    } ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਹੈ।

place-label = ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ, ਜਾਂ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਨਾਂ
place-hint = ਸ਼ਹਿਰ ਦਾ ਨਾਂ, ਜਾਂ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਵੀ ਚੱਲੇਗਾ
place-looking = ਅਸੀਂ ਉਹ ਥਾਂ ਲੱਭ ਰਹੇ ਹਾਂ।
place-submit = ਲੱਭੋ
place-use-location = ਮੇਰਾ ਟਿਕਾਣਾ ਵਰਤੋ
place-no-fixed-address = ਮੇਰਾ ਕੋਈ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਹੈ
place-forget = ਮੇਰੇ ਰਹਿਣ ਦੀ ਥਾਂ ਮਿਟਾ ਦਿਓ
place-device = ਤੁਹਾਡਾ ਟਿਕਾਣਾ
place-given = ਤੁਹਾਡੀ ਦੱਸੀ ਥਾਂ
problem-no-postcodes = ਇਸ ਜਾਣਕਾਰੀ ਨਾਲ ਪੋਸਟਕੋਡ ਨਹੀਂ ਆਏ। ਇਸ ਦੀ ਥਾਂ ਜੀਪੀ ਸਰਜਰੀ ਦਾ ਨਾਂ ਲਿਖੋ।
problem-postcodes-failed = ਅਸੀਂ ਇਹ ਪੋਸਟਕੋਡ ਨਹੀਂ ਲੱਭ ਸਕੇ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਿਰਫ਼ ਪਹਿਲਾ ਹਿੱਸਾ ਲਿਖੋ।

## How to reach somebody

contact-phone = ਫ਼ੋਨ
contact-textphone = ਟੈਕਸਟਫ਼ੋਨ
contact-email = ਈਮੇਲ
contact-website = ਵੈੱਬਸਾਈਟ
contact-address = ਪਤਾ

## Opening times

hours-closed = ਬੰਦ
hours-not-known = ਸਾਨੂੰ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
hours-all-day = 24 ਘੰਟੇ ਖੁੱਲ੍ਹੀ
hours-stretch = { $opens } ਤੋਂ { $closes } ਤੱਕ
time-morning = ਸਵੇਰੇ { $time } ਵਜੇ
time-afternoon = ਬਾਅਦ ਦੁਪਹਿਰ { $time } ਵਜੇ
time-midday = ਦੁਪਹਿਰ 12 ਵਜੇ
time-midnight = ਅੱਧੀ ਰਾਤ
weekday-0 = ਸੋਮਵਾਰ
weekday-1 = ਮੰਗਲਵਾਰ
weekday-2 = ਬੁੱਧਵਾਰ
weekday-3 = ਵੀਰਵਾਰ
weekday-4 = ਸ਼ੁੱਕਰਵਾਰ
weekday-5 = ਸ਼ਨੀਵਾਰ
weekday-6 = ਐਤਵਾਰ

## Words of the tables

# $by is an organisation.
delivery-made = ਇਹ ਸੇਵਾ ਆਪ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
delivery-bought = ਇਸ ਦਾ ਪ੍ਰਬੰਧ ਕਿਸੇ ਹੋਰ ਸੰਸਥਾ ਤੋਂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
delivery-by-other-lcp = ਇਹ ਸੇਵਾ ਕਿਸੇ ਹੋਰ { $partnership-one } ਵੱਲੋਂ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
delivery-by-pct-on-behalf = ਇਸ ਦੇ ਵੱਲੋਂ ਪ੍ਰਬੰਧ { $funder } ਕੋਲ ਹੈ।
delivery-blocked-back = ਇਸ ਦਾ ਪ੍ਰਬੰਧ { $funder } ਕੋਲ ਹੈ, { $partnership-one } ਕੋਲ ਨਹੀਂ।
delivery-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਸੇਵਾ ਕੌਣ ਦਿੰਦਾ ਹੈ।
stage-forming = ਇਸ ਨੂੰ ਅਜੇ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।
stage-pilot = ਇਸ ਨੂੰ ਅਜ਼ਮਾ ਕੇ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ।
stage-live = ਇਸ ਦਾ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ।
stage-closing = ਇਸ ਦਾ ਕੰਮ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ।
legal-form-company-limited-by-guarantee = ਗਾਰੰਟੀ ਨਾਲ ਸੀਮਤ ਕੰਪਨੀ। ਇਸ ਦੇ ਮੈਂਬਰ ਹੁੰਦੇ ਹਨ, ਸ਼ੇਅਰਾਂ ਵਾਲੇ ਮਾਲਕ ਨਹੀਂ।
legal-form-multi-professional-partnership = ਵੱਖ-ਵੱਖ ਪੇਸ਼ਿਆਂ ਦੇ ਲੋਕਾਂ ਦੀ ਭਾਈਵਾਲੀ।
legal-form-network-with-social-enterprise = ਜੀਪੀ ਸਰਜਰੀਆਂ ਦਾ ਨੈੱਟਵਰਕ, ਜੋ ਆਪਣਾ ਬਜਟ ਸਮਾਜ ਸੇਵੀ ਕੰਪਨੀ (ਸੋਸ਼ਲ ਐਂਟਰਪ੍ਰਾਈਜ਼) ਨੂੰ ਸੌਂਪਦਾ ਹੈ।
legal-form-cic = ਲੋਕ-ਹਿੱਤ ਕੰਪਨੀ (CIC)। ਇਸ ਨੂੰ ਆਪਣਾ ਪੈਸਾ ਲੋਕਾਂ ਦੇ ਭਲੇ ਲਈ ਵਰਤਣਾ ਪੈਂਦਾ ਹੈ।
legal-form-llp = ਸੀਮਤ ਜ਼ਿੰਮੇਵਾਰੀ ਵਾਲੀ ਭਾਈਵਾਲੀ (LLP)। ਇਸ ਦੇ ਮੈਂਬਰ ਹੀ ਇਸ ਦੇ ਮਾਲਕ ਹਨ।
legal-form-foundation-trust = NHS ਫਾਊਂਡੇਸ਼ਨ ਟਰੱਸਟ। ਇਸ ਵਿੱਚ ਆਮ ਲੋਕ ਮੈਂਬਰ ਹੁੰਦੇ ਹਨ, ਜੋ ਗਵਰਨਰ ਚੁਣਦੇ ਹਨ।
legal-form-consortium-pms = ਇੱਕੋ ਕੰਟਰੈਕਟ ਵਾਲੀਆਂ ਜੀਪੀ ਸਰਜਰੀਆਂ ਦਾ ਗਰੁੱਪ।
legal-form-industrial-provident-society = ਸੋਸਾਇਟੀ, ਜਿਸ ਦੇ ਮਾਲਕ ਇਸ ਦੇ ਮੈਂਬਰ ਹਨ।
legal-form-charity = ਚੈਰਿਟੀ (ਦਾਨੀ ਸੰਸਥਾ)।
legal-form-other = ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦੀ।
public-voice-public-membership = ਸਥਾਨਕ ਲੋਕ ਮੈਂਬਰ ਬਣ ਸਕਦੇ ਹਨ।
public-voice-elected-lay-majority-board = ਬੋਰਡ ਦੇ ਬਹੁਤੇ ਮੈਂਬਰ ਆਮ ਜਨਤਾ ਵਿੱਚੋਂ ਹਨ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਥਾਨਕ ਲੋਕ ਚੁਣਦੇ ਹਨ।
public-voice-patients-council = ਇਸ ਦੀ ਮਰੀਜ਼ਾਂ ਦੀ ਕੌਂਸਲ ਹੈ।
public-voice-advisory-group = ਸਥਾਨਕ ਲੋਕਾਂ ਦਾ ਇੱਕ ਗਰੁੱਪ ਇਸ ਨੂੰ ਸਲਾਹ ਦਿੰਦਾ ਹੈ।
public-voice-consultation = ਯੋਜਨਾਵਾਂ ਬਾਰੇ ਸਥਾਨਕ ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
voice-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਸਥਾਨਕ ਲੋਕ ਆਪਣੀ ਰਾਏ ਕਿਵੇਂ ਦਿੰਦੇ ਹਨ।

## No page

not-found-heading = ਸਫ਼ਾ ਨਹੀਂ ਮਿਲਿਆ
not-found-typed = ਜੇ ਤੁਸੀਂ ਇਸ ਸਫ਼ੇ ਦਾ ਪਤਾ ਆਪ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਉਹ ਠੀਕ ਹੈ।
not-found-nearest = ਕੀ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਲੱਭ ਰਹੇ ਸੀ?
not-found-gone = ਇਹ ਹੁਣ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
not-found-follows = ਇਸ ਦੀ ਥਾਂ ਹੁਣ ਇਹ ਹੈ:
not-found-start = ਸ਼ੁਰੂ ਵਾਲੇ ਸਫ਼ੇ ਉੱਤੇ ਜਾਓ
