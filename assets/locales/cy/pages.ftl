### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = Dewis pwy sy’n gofalu amdanoch
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = Dewislen
nav-start = Dechrau eto
nav-rights = Eich hawliau
nav-explained = Am y { $partnership-many }
nav-about = Am yr wybodaeth hon
emergency-label = Mewn argyfwng
example-label = Enghraifft
example-banner = Enghraifft yw hon. Lleoedd a meddygfeydd dychmygol sydd yma. Peidiwch â’i defnyddio i ddewis.
footer-heading = Mwy am y wefan hon
# A label for the warning about the age of the information.
age-label = Pa mor hen yw hyn
age-old = Efallai fod yr wybodaeth hon wedi dyddio. Ffoniwch cyn i chi fynd.
# The device's clock stands before the day that the information describes.
age-clock = Mae cloc y ddyfais hon yn edrych yn anghywir. Gall dyddiadau yma fod yn anghywir hefyd. Ffoniwch cyn i chi fynd.
# $date is the day that the information describes, $id the first digits of the release.
footer-release = Gwybodaeth fel yr oedd ar { $date }. Fersiwn { $id }.
help-heading = Siarad â rhywun
# $name is the organisation that publishes the information.
help-intro = Gall { $name } eich helpu i ddewis, neu ddweud mwy wrthych.
help-nobody = Nid oes gennym linell gymorth. Gofynnwch i feddygfa.
inset-prefix = Gwybodaeth
error-heading = Mae problem
error-prefix = Gwall
not-known = Ddim yn hysbys
yes = Ie
no = Na
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = Yn llwytho’r wybodaeth.

## The dataset cannot be used

failed-heading = Ni allwn ddangos yr wybodaeth hon i chi
failed-missing = Mae rhan o’r wybodaeth ar goll o’r wefan hon.
failed-unreachable = Ni chyrhaeddodd yr wybodaeth. Efallai nad ydych wedi cysylltu â’r rhyngrwyd.
failed-altered = Nid yw rhan o’r wybodaeth fel y cafodd ei chyhoeddi. Efallai ei bod wedi’i newid neu ei thorri’n fyr.
failed-version = Gwnaed yr wybodaeth ar gyfer fersiwn arall o’r wefan hon.
failed-nothing-shown = Nid ydym yn dangos dim i chi, yn hytrach na rhywbeth a allai fod yn anghywir.
failed-next-heading = Beth allwch chi ei wneud
failed-reload = Llwythwch y dudalen hon eto ymhen ychydig funudau.
# $contact is whom to call, as the release says it.
failed-contact = Rhowch wybod i ni, neu gofynnwch am help: { $contact }
failed-contact-unknown = Gofynnwch yn eich meddygfa. Gallant ddweud wrthych beth allwch ei ddewis.
failed-emergency = Ffoniwch 999 mewn argyfwng. Peidiwch ag oedi oherwydd y wefan hon.
failed-details = Manylion i’r sawl sy’n ei thrwsio
failed-file = Ffeil: { $file }

## The start page

start-heading = Dewis eich meddygfa neu eich { $partnership-one }
start-lede = Gweld y { $partnership-many } a’r meddygfeydd yn eich ardal, beth maent yn ei gynnig, ac a allwch ymuno.
start-privacy = Mae ble rydych yn byw yn aros ar y ddyfais hon. Nid ydym yn ei anfon i unman.
start-what-summary = Beth yw { $partnership-one }?
start-what-like = Grŵp o feddygfeydd ac arbenigwyr sy’n gweithio gyda’i gilydd. Mae fel un feddygfa â sawl meddyg, ond yn fwy.
start-what-choice = Gallwch ymuno drwy feddygfa sy’n perthyn i un. Neu gallwch aros gyda’r { $funder }.
start-cannot-summary = Yr hyn na all y wefan hon ei wneud
start-cannot-join = Ni all eich cofrestru. Gyda’r feddygfa rydych yn gwneud hynny.
start-cannot-advise = Nid yw’n dweud wrthych beth i’w ddewis. Mae’n dangos i chi beth sydd ar gael.
start-cannot-health = Nid yw byth yn holi am eich iechyd, eich oedran na’ch enw.
# $surgeries and $partnerships are numbers.
start-counts =
    Yn yr wybodaeth hon mae { $surgeries ->
        [zero] { $surgeries } o feddygfeydd
        [one] 1 feddygfa
        [two] { $surgeries } feddygfa
        [few] { $surgeries } meddygfa
        [many] { $surgeries } meddygfa
       *[other] { $surgeries } o feddygfeydd
    }; { $partnership-many }: { $partnerships }.

place-label = Eich cod post, neu enw meddygfa
place-hint = Gallwch hefyd roi tref, neu hanner cyntaf cod post
place-looking = Yn chwilio am y lle hwnnw.
place-submit = Chwilio
place-use-location = Defnyddio fy lleoliad
place-no-fixed-address = Nid oes gennyf gyfeiriad sefydlog
place-forget = Anghofio ble rwy’n byw
place-device = eich lleoliad
place-given = y lle a roddoch
problem-no-postcodes = Daeth yr wybodaeth hon heb godau post. Teipiwch enw meddygfa yn lle hynny.
problem-postcodes-failed = Ni allem chwilio am y cod post hwn. Rhowch gynnig arall arni, neu teipiwch yr hanner cyntaf yn unig.

## How to reach somebody

contact-phone = Ffôn
contact-textphone = Ffôn testun
contact-email = E-bost
contact-website = Gwefan
contact-address = Cyfeiriad

## Opening times

hours-closed = Ar gau
hours-not-known = Nid ydym yn gwybod yr oriau agor. Ffoniwch cyn i chi fynd.
hours-all-day = Ar agor 24 awr
hours-stretch = { $opens } i { $closes }
time-morning = { $time }am
time-afternoon = { $time }pm
time-midday = hanner dydd
time-midnight = hanner nos
# The names of the days without "dydd": the sentences put "dydd" or "ddydd" before them.
weekday-0 = Llun
weekday-1 = Mawrth
weekday-2 = Mercher
weekday-3 = Iau
weekday-4 = Gwener
weekday-5 = Sadwrn
weekday-6 = Sul

## Words of the tables

# $by is an organisation.
delivery-made = Mae’n darparu hyn ei hun.
delivery-bought = Mae’n trefnu hyn drwy sefydliad arall.
delivery-by-other-lcp = Un arall o’r { $partnership-many } sy’n darparu hyn.
delivery-by-pct-on-behalf = Y { $funder } sy’n trefnu hyn ar ei rhan.
delivery-blocked-back = Y { $funder } sy’n trefnu hyn, nid y bartneriaeth.
delivery-not-known = Nid ydym yn gwybod pwy sy’n darparu hyn.
stage-forming = Mae’n cael ei sefydlu.
stage-pilot = Mae’n cael ei threialu.
stage-live = Mae ar waith.
stage-closing = Mae’n dod i ben.
legal-form-company-limited-by-guarantee = Cwmni cyfyngedig drwy warant. Aelodau sydd ganddo, nid cyfranddalwyr.
legal-form-multi-professional-partnership = Partneriaeth o bobl o sawl proffesiwn.
legal-form-network-with-social-enterprise = Rhwydwaith o feddygfeydd sy’n rhoi ei gyllideb yng ngofal menter gymdeithasol.
legal-form-cic = Cwmni buddiannau cymunedol. Rhaid iddo ddefnyddio ei arian er lles y gymuned.
legal-form-llp = Partneriaeth atebolrwydd cyfyngedig. Ei haelodau sy’n berchen arni.
legal-form-foundation-trust = Ymddiriedolaeth sefydledig y GIG. Mae ganddi aelodau o’r cyhoedd sy’n ethol llywodraethwyr.
legal-form-consortium-pms = Grŵp o feddygfeydd ag un contract.
legal-form-industrial-provident-society = Cymdeithas sy’n eiddo i’w haelodau.
legal-form-charity = Elusen.
legal-form-other = Math arall.
public-voice-public-membership = Gall pobl leol ddod yn aelodau.
public-voice-elected-lay-majority-board = Aelodau o’r cyhoedd, wedi’u hethol gan bobl leol, yw’r rhan fwyaf o’r bwrdd.
public-voice-patients-council = Mae yna gyngor cleifion.
public-voice-advisory-group = Mae grŵp o bobl leol yn rhoi cyngor.
public-voice-consultation = Gofynnir i bobl leol am eu barn ar y cynlluniau.
voice-not-known = Nid ydym yn gwybod sut mae pobl leol yn cael dweud eu dweud.

## No page

not-found-heading = Heb ddod o hyd i’r dudalen
not-found-typed = Os gwnaethoch deipio cyfeiriad y dudalen hon, gwiriwch ei fod yn gywir.
not-found-nearest = Ai un o’r rhain oedd gennych mewn golwg?
not-found-gone = Nid yw hwn yn ein gwybodaeth mwyach.
not-found-follows = Mae hwn wedi cymryd ei le:
not-found-start = Mynd i’r dechrau
