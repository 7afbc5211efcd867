### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## Parts that long pages have

parts-heading = Ar y dudalen hon
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = Ystyr y geiriau hyn: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = Ddim yn hysbys eto: { $names }.

## What it is and how to join

partnership-caption = { $partnership-one }
partnership-join-heading = Sut i ymuno
# On the page of staying with a funder.
staying-caption = Aros fel yr ydych
staying-how-heading = A allwch aros?
staying-surgeries-heading = Ei feddygfeydd
# $name is the funder's name.
staying-all-surgeries = Gweld pob meddygfa yn ardal { $name }
partnership-join-how = Rydych yn ymuno drwy gofrestru gydag un o’i meddygfeydd. Nid yw eich iechyd yn gwneud gwahaniaeth.
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = Y feddygfa i’w holi yn gyntaf:
partnership-join-choose = Dewiswch un o’i meddygfeydd. Maen nhw i gyd ar y dudalen hon.
partnership-join-register = Gofynnwch i’r feddygfa honno eich cofrestru.
partnership-join-member = Yna byddwch yn y bartneriaeth. Nid oes ffurflen arall.
partnership-join-stay = Nid oes rhaid i chi ymuno. Gallwch aros gyda’r sefydliad { $name }.

## What changes for you, and what does not

effects-heading = Beth sy’n newid i chi
effects-changes-not-known = Nid ydym yn gwybod am ddim sy’n newid i chi.
effects-stays = Beth nad yw’n newid

## Services

services-heading = Gwasanaethau
services-surgery-heading = Gwasanaethau
services-intro = Ar gyfer pob gwasanaeth, rydym yn dweud pwy sy’n ei redeg, a ble arall y gallwch fynd.
role-provider = Mae’n rhoi gofal ei hun.
role-provider-and-commissioner = Mae’n rhoi rhywfaint o ofal ei hun, ac yn trefnu’r gweddill ar gyfer ei phobl.
role-commissioner = Mae’n trefnu gofal gan eraill. Nid yw’n rhoi gofal ei hun.
services-scope-some = Mae’n edrych ar ôl rhywfaint o’r gofal y tu allan i’r ysbyty.
services-scope-most = Mae’n edrych ar ôl y rhan fwyaf o’r gofal y tu allan i’r ysbyty.
services-scope-all = Mae’n edrych ar ôl yr holl ofal y tu allan i’r ysbyty.
specialist-advice-yes = Gallwch gael cyngor gan arbenigwyr drwyddi.
specialist-advice-no = Nid yw’n cynnig cyngor gan arbenigwyr.
diagnostics-yes = Gallwch gael rhai profion a sganiau drwyddi.
diagnostics-no = Nid yw’n cynnig profion na sganiau.
offers-not-known = Nid ydym yn gwybod pa wasanaethau y mae’n eu cynnig. Gofynnwch yno.
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
this-partnership = Y bartneriaeth hon
this-surgery = Y feddygfa hon
this-funder = Y { $funder } hwn
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
# In Welsh $who has a capital, so it has to stay at the beginning.
provided-made = { $who } sy’n rhedeg hyn.
provided-made-by = { $who } sy’n rhedeg hyn. Ble: { $by }.
provided-bought = { $who } sy’n trefnu hyn drwy sefydliad arall.
provided-bought-by = { $who } sy’n trefnu hyn drwy’r sefydliad { $by }.
provided-by-other-lcp = Un arall o’r { $partnership-many } sy’n rhedeg y gwasanaeth hwn.
provided-by-other-lcp-by = Un arall o’r { $partnership-many } sy’n rhedeg y gwasanaeth hwn: { $by }.
provided-by-pct-on-behalf = Y { $funder } sy’n trefnu hyn ar ei rhan.
provided-by-pct-on-behalf-by = { $by } sy’n trefnu hyn ar ei rhan.
provided-blocked-back = Y { $funder } sy’n trefnu hyn, nid y bartneriaeth.
provided-blocked-back-by = { $by } sy’n trefnu hyn, nid y bartneriaeth.
provided-not-known = Nid ydym yn gwybod pwy sy’n rhedeg y gwasanaeth hwn.
provided-not-known-by = { $by } sy’n rhedeg y gwasanaeth hwn.
offer-from = O { $value } ymlaen.
offer-until = Tan { $value }.
offer-at = Ble: { $value }.
offer-alternatives = Gallwch hefyd fynd i’r rhain: { $value }.
offer-no-alternative = Lleoedd eraill: { $value }
offer-alternatives-not-known = Nid ydym yn gwybod ble arall y gallwch fynd.
offer-for = Ar gyfer: { $value }.
# $from and $to are ages in years.
offer-ages = I bobl { $from } i { $to } oed.
offer-ages-from = I bobl { $from } oed neu hŷn.
offer-ages-to = I bobl { $to } oed neu iau.
offer-referral = { $value }
offer-hours = Pryd: { $value }.
referral-self = Gallwch ofyn am hyn eich hun.
referral-gp = Gofynnwch i’ch meddyg teulu eich atgyfeirio.
referral-other = Gweithiwr gofal iechyd proffesiynol arall sy’n eich anfon yno.

## What is changing

changes-heading = Beth sy’n newid, a pham
changes-none = Nid ydym yn gwybod am unrhyw newid i’r gwasanaethau.
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service } yn symud
change-stopped = { $service } yn dod i ben
change-started = { $service } yn dechrau
change-merged = { $service } yn dod yn rhan o wasanaeth arall
change-hours-changed = { $service }: oriau gwahanol
changed-moved = { $service } wedi symud
changed-stopped = { $service } wedi dod i ben
changed-started = { $service } wedi dechrau
changed-merged = { $service } wedi dod yn rhan o wasanaeth arall
changed-hours-changed = { $service }: oriau gwahanol ers hynny
change-from = Cynt
change-to = Wedyn
change-reason = Prif reswm
change-reason-better-care = Gofal gwell
change-reason-safety = Diogelwch
change-reason-staffing = Dim digon o staff
change-reason-building = Yr adeilad
change-reason-money = Arian
change-reason-law = Y gyfraith
change-reason-other = Rheswm arall
change-why = Pam
change-money = A oedd arian yn rheswm?
change-money-yes = Oedd. Roedd arian yn un o’r rhesymau.
change-money-no = Nac oedd. Nid oedd arian yn rheswm.
change-decided-by = Pwy a benderfynodd
change-people-asked = A ofynnwyd i bobl?
change-do-now = Beth i’w wneud nawr
change-more = Pam, pwy a benderfynodd, a beth sy’n cymryd ei le
change-replacement = Beth sy’n cymryd ei le
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }. { $how }
change-no-replacement = Nid oes dim yn cymryd ei le. { $why }
change-replacement-not-needed = Mae’r gwasanaeth yn parhau.

## How to have a say

voice-heading = Sut i ddweud eich dweud
voice-how = Sut y gallwch gymryd rhan
voice-form = Sut mae llais pobl leol yn cael ei glywed
voice-answers = Sut mae’n atebol i bobl leol

## Who runs it

people-heading = Pwy sy’n rhedeg y sefydliad
people-lead = Pwy sy’n arwain
people-member = Pwy arall sy’n penderfynu
people-involved = Pwy arall sy’n rhan o hyn
people-owned = Pwy sy’n berchen arni
people-share = Y proffesiwn mwyaf
# $share is out of 100; $profession is the largest one.
people-share-of = { $share } o bob 100 o’r bobl sy’n ei rhedeg: { $profession }.
people-share-of-votes = { $share } o bob 100 pleidlais: { $profession }.
people-share-of-owners = { $share } o bob 100 o’i pherchnogion: { $profession }.
people-share-of-board = { $share } o bob 100 aelod o’r bwrdd: { $profession }.
people-share-nobody = Aelodau o un proffesiwn
people-no-majority = A oes gan un proffesiwn fwyafrif?
people-no-majority-yes = Nac oes. Nid oes gan yr un proffesiwn fwyafrif.
people-no-majority-no = Oes, mae gan un proffesiwn fwyafrif.
profession-gp = meddygon teulu
profession-hospital-specialist = arbenigwyr ysbyty
profession-practice-nurse = nyrsys mewn meddygfeydd
profession-community-nurse = nyrsys cymunedol
profession-pharmacist = fferyllwyr
profession-allied-health-professional = ffisiotherapyddion a gweithwyr iechyd proffesiynol eraill
profession-social-care = gweithwyr gofal cymdeithasol
profession-manager = rheolwyr
ownership-clinician-owned = Y meddygon, y nyrsys a’r gweithwyr gofal iechyd proffesiynol eraill sy’n gweithio ynddi
ownership-mutual = Corff cydfuddiannol: ei aelodau sy’n berchen arno gyda’i gilydd
ownership-employee-owned = Pawb sy’n gweithio ynddi
ownership-chambers = Gweithwyr proffesiynol annibynnol sy’n rhannu sefydliad
ownership-member-owned = Aelodau o’r cyhoedd
board-heading = Y bwrdd
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] Nifer y bobl ar y bwrdd: { $total }. Nid oes yr un yn aelod lleyg.
        [one] Nifer y bobl ar y bwrdd: { $total }. O’r rheini, nifer yr aelodau lleyg: { $lay }.
        [two] Nifer y bobl ar y bwrdd: { $total }. O’r rheini, nifer yr aelodau lleyg: { $lay }.
        [few] Nifer y bobl ar y bwrdd: { $total }. O’r rheini, nifer yr aelodau lleyg: { $lay }.
        [many] Nifer y bobl ar y bwrdd: { $total }. O’r rheini, nifer yr aelodau lleyg: { $lay }.
       *[other] Nifer y bobl ar y bwrdd: { $total }. O’r rheini, nifer yr aelodau lleyg: { $lay }.
    } Aelod o’r cyhoedd yw aelod lleyg.
board-lay = Aelodau lleyg
board-community = O wasanaethau cymunedol
board-gp = Meddygon teulu
board-other = Eraill
board-total = Cyfanswm
board-not-known = Nid ydym yn gwybod pwy sydd ar y bwrdd.

## Who checks it

checks-heading = Pwy sy’n gwirio’r sefydliad
checks-funder = Mae’n atebol i
checks-contract = A oes contract?
checks-regulators = Y cyrff sy’n gwirio
checks-choice = Eich dewis o ysbyty
contract-between = Oes, o { $from } tan { $until }
contract-from = Oes, ers { $from }
contract-until = Oes, tan { $until }
contract-yes = Oes. Nid ydym yn gwybod y dyddiadau.
outcomes-intro = Rhaid iddi ddangos sut mae’n gwneud o ran y rhain:

## How it is set up

setup-heading = Sut mae wedi’i threfnu
partnership-stage = Cam
# $stage is one of the sentences about the stage.
stage-since = { $stage } Ers { $date }.
partnership-model = Pa fath ydyw
model-1 = Meddygfeydd sy’n cadw eu harian eu hunain, gyda chyllideb go iawn ar gyfer gofal ysbyty a gofal cymunedol.
model-2 = Meddygfeydd â chyllideb go iawn ar gyfer gofal ysbyty a gofal cymunedol, sydd hefyd yn cyflogi rhai arbenigwyr.
model-3 = Meddygfeydd, ac arbenigwyr o ymddiriedolaeth sefydledig y mae eu gwasanaeth wedi symud i’r bartneriaeth.
model-4 = Sefydliadau meddygon teulu dan gontractau PMS neu APMS, ynghyd ag ymddiriedolaeth sefydledig ar gyfer rhai mathau o ofal.
model-5 = Partneriaeth a ddatblygwyd o beilot gofal integredig.
model-6 = Ffederasiwn o feddygfeydd ac arbenigwyr ag un gyllideb ar gyfer pob gofal, gan gynnwys y meddygfeydd.
partnership-origin = Sut y dechreuodd
origin-pbc-consortium = Fel grŵp o feddygfeydd a oedd yn cynllunio gofal gyda’i gilydd.
origin-pms = Fel meddygfeydd â chontract lleol.
origin-apms = Fel sefydliad â chontract i roi gofal meddyg teulu.
origin-ico-pilot = Fel peilot a oedd yn cydgysylltu gofal.
origin-ft-service-line = Fel adran o ymddiriedolaeth ysbyty.
origin-medical-association = Fel cymdeithas o feddygon.
origin-other = Fel math arall o grŵp.
partnership-pilot = Rhif ei pheilot
partnership-integration = Pa mor agos y mae ei rhannau’n gweithio gyda’i gilydd
integration-virtual = Maen nhw’n gweithio gyda’i gilydd ond yn parhau’n sefydliadau ar wahân.
integration-service-or-specialty = Maen nhw’n gweithio fel un ar gyfer rhai gwasanaethau.
integration-department = Mae adrannau cyfan yn gweithio fel un.
integration-merged = Maen nhw wedi dod yn un sefydliad.
partnership-trust = Yr ymddiriedolaeth ysbyty sy’n rhan ohoni
partnership-joined-up = Gofal y mae’n ei gydgysylltu
partnership-legal-form = Math o sefydliad

## People and places

population-heading = I bwy y mae
partnership-population = Faint o bobl
population =
    { $count ->
        [zero] Tua { $count } o bobl.
        [one] Tua 1 person.
        [two] Tua { $count } berson.
        [few] Tua { $count } pherson.
        [many] Tua { $count } pherson.
       *[other] Tua { $count } o bobl.
    }
population-above-floor = Mae hynny’n ddigon: mae angen o leiaf 100,000 o bobl.
population-below-floor = Nid yw hynny’n ddigon eto: mae angen o leiaf 100,000 o bobl.
partnership-basis = Am bwy y mae’n gofalu
population-basis-geographic = Pawb sy’n byw yn ei hardal.
population-basis-registered = Pawb sydd wedi cofrestru gyda’i meddygfeydd.
partnership-areas = Ble mae’n gweithio

## Money

surplus-heading = Beth sy’n digwydd i arian sydd dros ben
surplus-use = Arian sydd dros ben
surplus-not-for-profit = Sefydliad nid er elw
money-more = Mwy am ei harian
money-fair = Mae’n cael mwy o arian am bobl ag anghenion iechyd mwy. Nid yw’n ennill dim drwy droi pobl i ffwrdd.
money-real = Cyllideb go iawn yn ei gofal
money-capitated = Swm penodol am bob person
money-risk-adjusted = Mwy o arian am bobl ag anghenion iechyd mwy
money-scope = Ar gyfer beth mae’r arian
budget-scope-hchs = Gofal ysbyty a gofal cymunedol.
budget-scope-global = Pob gofal.
money-gp = Arian y meddygfeydd
general-practice-ring-fenced = Mae’n aros gyda phob meddygfa.
general-practice-included = Mae’n rhan o’r un gyllideb.
money-cap = Terfyn ar yr hyn y gall hi ei gadw
money-manager = Pwy sy’n gofalu am yr arian
budget-manager-lcp = Y bartneriaeth ei hun.
budget-manager-lead-practice = Un o’i meddygfeydd.
budget-manager-third-party = Sefydliad arall.
budget-manager-pct = Y { $funder }.

## Specialists

specialists-heading = Arbenigwyr, a ble maen nhw’n eich gweld
engagement-contracted = Maen nhw’n dod am rai sesiynau.
engagement-employed = Y bartneriaeth sy’n eu cyflogi.
engagement-partner = Maen nhw’n bartneriaid ynddi.
engagement-chambers = Maen nhw’n dod drwy grŵp o arbenigwyr.
engagement-ft-contract = Maen nhw’n dod drwy gontract ag ymddiriedolaeth ysbyty.
specialists-from = O ble maen nhw’n dod: { $from }.
specialists-hospitals = Os oes angen ysbyty arnoch, gallant eich gweld yma: { $hospitals }.
# $places are GP surgeries and other places.
specialists-at = Maen nhw’n gweld pobl yma: { $places }.

## How it does

measures-heading = Pa mor dda y mae’n gwneud
measures-intro = Rydym yn dangos tri pheth: barn pobl, canlyniadau iechyd, ac arian. Nid ydym byth yn rhoi sêr na marciau.
measures-legend = Caiff pob ffigur ei gymharu ag un arall. Yna rydym yn dweud “gwell”, “tua’r un fath” neu “gwaeth”.
measures-patient-experience = Beth mae pobl yn ei ddweud am eu gofal
measures-health-outcomes = Canlyniadau iechyd
measures-financial = Arian
measures-none = Nid oes gennym ffigurau am hyn.
rating-better = Gwell na’r ffigur ar gyfer { $comparator }
rating-same = Tua’r un fath â’r ffigur ar gyfer { $comparator }
rating-worse = Gwaeth na’r ffigur ar gyfer { $comparator }
rating-not-known = Nid ydym yn gwybod sut mae’n cymharu
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = Yma: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = dim ffigur
measure-direction-higher-is-better = Mae ffigur uwch yn well.
measure-direction-lower-is-better = Mae ffigur is yn well.
# $period is when the figure was taken.
measure-source = Pryd: { $period }. Ffynhonnell: { $source }.

## Its GP surgeries

members-heading =
    { $count ->
        [0] Ei meddygfeydd
        [one] Ei meddygfa
        [two] Ei meddygfeydd ({ $count })
        [few] Ei meddygfeydd ({ $count })
        [many] Ei meddygfeydd ({ $count })
       *[other] Ei meddygfeydd ({ $count })
    }
members-none = Nid oes meddygfa’n perthyn iddi heddiw.
members-nearest = Yn gyntaf y rhai sy’n gallu eich derbyn, yna’r agosaf. Pellteroedd mewn llinell syth yw’r rhain.
members-by-name = Yn gyntaf y rhai sy’n gallu eich derbyn, yna yn nhrefn eu henwau.
# $date is the first day.
members-joins = Bydd yn ymuno ar { $date }.
