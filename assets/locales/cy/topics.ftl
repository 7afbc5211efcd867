### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = Pa mor hen yw hyn, a sut i roi gwybod am gamgymeriad
report-intro = A oes rhywbeth yn anghywir neu ar goll yma? Rhowch wybod i ni. Byddwn yn ei wirio a’i gywiro.
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = E-bostio am y cofnod hwn: { $name }
report-phone = Neu ffoniwch { $phone }. Dywedwch mai cofnod { $record } yn fersiwn { $release } ydyw.
report-phone-only = Ffoniwch { $phone }. Dywedwch mai cofnod { $record } yn fersiwn { $release } ydyw.
report-subject = Mae rhywbeth yn anghywir: { $record }, fersiwn { $release }
report-nobody = A oes rhywbeth yn anghywir neu ar goll yma? Nid yw’r wybodaeth hon yn enwi neb y gallwch roi gwybod iddo. Gofynnwch yn y feddygfa.

## Your rights

rights-heading = Eich hawliau
rights-lede = Yr hyn y gallwch ddibynnu arno wrth ddewis, a ble mae wedi’i ysgrifennu.
rights-list-heading = Eich hawliau wrth ddewis
rights-not-known = Nid yw’r wybodaeth hon yn rhestru hawliau. Gallwch ofyn i’r { $funder }.
rights-decided-heading = Beth sydd wedi’i benderfynu, a beth sydd heb ei benderfynu
rights-read = Ei ddarllen lle mae wedi’i ysgrifennu
rights-complain-heading = Os bydd meddygfa yn gwrthod
rights-complain-written = Gofynnwch am y rheswm yn ysgrifenedig.
# $name is the desk that answers.
rights-complain-ask = Yna ffoniwch: { $name }. Gallant ddweud wrthych beth allwch ei wneud.

## About this information

about-heading = Am yr wybodaeth hon
about-lede = Beth sydd yn yr wybodaeth hon, pa mor hen yw hi, a beth nad yw’n ei wybod.
about-release-heading = Y fersiwn hon
about-title = Beth ydyw
about-as-of = Fel yr oedd ar
about-publisher = Cyhoeddwyd gan
about-release = Fersiwn
about-holds-heading = Beth sydd ynddi
# $surgeries and $partnerships are numbers.
about-complete =
    Mae’r rhestrau’n dangos y cyfan yn yr wybodaeth hon: { $surgeries ->
        [zero] { $surgeries } o feddygfeydd
        [one] 1 feddygfa
        [two] { $surgeries } feddygfa
        [few] { $surgeries } meddygfa
        [many] { $surgeries } meddygfa
       *[other] { $surgeries } o feddygfeydd
    }; { $partnerships ->
        [0] dim { $partnership-one }
        [one] { $partnership-many }: { $partnerships }
        [two] { $partnership-many }: { $partnerships }
        [few] { $partnership-many }: { $partnerships }
        [many] { $partnership-many }: { $partnerships }
       *[other] { $partnership-many }: { $partnerships }
    }. Nid oes yr un wedi’i gadael allan.
about-partnerships = { $partnership-many }
about-surgeries = Meddygfeydd
about-sites = Adeiladau meddygfeydd
about-services = Mathau o wasanaeth
about-funders = { $funder-many }
about-postcodes = Codau post
about-order-heading = Sut mae’r rhestrau wedi’u trefnu
about-fresh-heading = Pa mor hen yw hi
about-fresh-rule = Rydym yn dangos pryd y gwiriwyd pob cofnod. Os yw hynny fwy na { $days } diwrnod yn ôl, ffoniwch cyn i chi fynd.
about-fresh-recent = Wedi’i wirio yn yr amser hwnnw
about-fresh-old = Wedi’i wirio cyn hynny
about-fresh-never = Nid ydym yn gwybod pryd
about-of-surgeries =
    { $count ->
        [zero] { $count } o feddygfeydd
        [one] 1 feddygfa
        [two] { $count } feddygfa
        [few] { $count } meddygfa
        [many] { $count } meddygfa
       *[other] { $count } o feddygfeydd
    }
about-gaps-heading = Beth nad yw’n hysbys
about-gaps = Lle nad yw ffynhonnell yn dweud rhywbeth, rydym yn dweud hynny. Nid ydym byth yn dyfalu.
about-gap-list = A all pobl newydd ymuno
about-gap-area = O ble mae’r feddygfa’n derbyn pobl
about-gap-membership = A yw mewn { $partnership-one }
about-gap-hours = Pryd mae ar agor
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] Yn hysbys ar gyfer pob meddygfa
        [one] Ddim yn hysbys ar gyfer { $missing } o { $total } o’r meddygfeydd
        [two] Ddim yn hysbys ar gyfer { $missing } o { $total } o’r meddygfeydd
        [few] Ddim yn hysbys ar gyfer { $missing } o { $total } o’r meddygfeydd
        [many] Ddim yn hysbys ar gyfer { $missing } o { $total } o’r meddygfeydd
       *[other] Ddim yn hysbys ar gyfer { $missing } o { $total } o’r meddygfeydd
    }
about-checks-heading = Sut y cafodd ei gwirio
about-checks = Cyn cyhoeddi’r wybodaeth, mae rhaglen yn gwirio pob cofnod yn erbyn rhestr o reolau.
about-checks-health = Un rheol yw na chaiff neb ei droi i ffwrdd oherwydd ei iechyd. Ni all yr un cofnod ei thorri.
about-checks-report = Adroddiad y gwirio
about-checks-none = Daeth y fersiwn hon heb adroddiad ar ei gwirio.
about-changes-heading = Beth sydd wedi newid ers y fersiwn ddiwethaf
about-changes-none = Nid yw’r fersiwn hon yn dweud beth a newidiodd.
about-changes-failed = Ni chyrhaeddodd yr hyn a newidiodd fel y cafodd ei gyhoeddi. Llwythwch y dudalen hon eto.
# $from and $to are days.
about-changes-between = Dyma beth a newidiodd rhwng { $from } a { $to }.
about-changes-nothing = Ni newidiodd dim sy’n ymwneud â’ch dewis.
about-changes-more =
    { $count ->
        [zero] Mae { $count } newid arall yn y ffeil.
        [one] Mae 1 newid arall yn y ffeil.
        [two] Mae { $count } newid arall yn y ffeil.
        [few] Mae { $count } newid arall yn y ffeil.
        [many] Mae { $count } newid arall yn y ffeil.
       *[other] Mae { $count } newid arall yn y ffeil.
    }
about-changes-otherwise =
    { $count ->
        [zero] Mae gan { $count } cofnod ffeithiau gwahanol, fel rhif ffôn.
        [one] Mae gan 1 cofnod ffeithiau gwahanol, fel rhif ffôn.
        [two] Mae gan { $count } gofnod ffeithiau gwahanol, fel rhif ffôn.
        [few] Mae gan { $count } chofnod ffeithiau gwahanol, fel rhif ffôn.
        [many] Mae gan { $count } chofnod ffeithiau gwahanol, fel rhif ffôn.
       *[other] Mae gan { $count } o gofnodion ffeithiau gwahanol, fel rhif ffôn.
    }
about-changes-checked =
    { $count ->
        [zero] Cafodd { $count } o gofnodion eu gwirio eto.
        [one] Cafodd 1 cofnod ei wirio eto.
        [two] Cafodd { $count } gofnod eu gwirio eto.
        [few] Cafodd { $count } chofnod eu gwirio eto.
        [many] Cafodd { $count } chofnod eu gwirio eto.
       *[other] Cafodd { $count } o gofnodion eu gwirio eto.
    }
about-changes-file = Popeth a newidiodd, mewn ffeil
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = Mae { $name } yn newydd yn yr wybodaeth hon.
what-changed-gone = Nid yw { $name } yn yr wybodaeth hon mwyach. { $text }
what-changed-joined = Mae { $name } wedi ymuno â’r bartneriaeth { $other }.
what-changed-left = Mae { $name } wedi gadael y bartneriaeth { $other }.
what-changed-will-join = Bydd { $name } yn ymuno â’r bartneriaeth { $other } ar { $date }.
what-changed-will-leave = Bydd { $name } yn gadael y bartneriaeth { $other }. Ei diwrnod olaf yno yw { $date }.
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name }, o { $date } ymlaen: { $word }
what-changed-announcement = Mae { $name } wedi cyhoeddi newid: { $other }, { $date }.
what-changed-service-started = Mae { $name } bellach yn cynnig: { $other }.
what-changed-service-stopped = Nid yw { $name } yn cynnig hyn mwyach: { $other }.
what-changed-service-moved = Mae { $name } yn cynnig hyn mewn lleoedd eraill: { $other }.
what-changed-delivery = Mae { $name } wedi newid pwy sy’n rhedeg: { $other }.
what-changed-site-opened = Mae gan { $name } adeilad newydd yma: { $text }.
what-changed-site-closed = Mae { $name } wedi cau ei hadeilad yma: { $text }.
what-changed-hours = Mae gan { $name } oriau agor gwahanol.
about-downloads-heading = Ei lawrlwytho
about-downloads = Gallwch gael holl ffeiliau’r fersiwn hon, i’w defnyddio fel y mae’r drwydded isod yn ei ganiatáu.
about-downloads-tables = Lawrlwytho’r holl wybodaeth, ar ffurf tablau
about-downloads-csv = Lawrlwytho’r meddygfeydd ar gyfer taenlen
about-downloads-hsds = Ar gyfer cyfeiriaduron: HSDS 3.0, gyda’r hyn nad yw’n ffitio
about-downloads-oruk = Ar gyfer cyfeiriaduron yn y DU: Open Referral UK 3.0, gyda’r hyn nad yw’n ffitio
about-downloads-fhir = Ar gyfer systemau iechyd: FHIR R4, gyda’r hyn nad yw’n ffitio
about-downloads-jsonld = Ar gyfer peiriannau chwilio: JSON-LD, gyda’r hyn nad yw’n ffitio
about-downloads-sites = Ar gyfer mapiau: adeiladau, fel GeoJSON
about-downloads-areas = Ar gyfer mapiau: ardaloedd, fel GeoJSON
about-downloads-manifest = Rhestr o’r holl ffeiliau
about-downloads-catalogue = Yr wybodaeth fel y mae’r wefan hon yn ei darllen
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = Yr hyn a wyddom amdanoch
about-safety-heading = A yw’n ddiogel dibynnu arni?
about-safety-what = Mae’r wefan hon yn eich helpu i ddewis meddygfa. Nid yw’n rhoi cyngor meddygol nac yn cadw dim amdanoch.
about-safety-claim = Mae ganddi restr o’r hyn a allai fynd o’i le. Nid yw’n honni ei bod yn bodloni safon diogelwch clinigol.
about-safety-urgent = Os oes angen gofal arnoch nawr, peidiwch â defnyddio’r wefan hon. Gweler brig y dudalen hon.
about-safety-list = Beth allai fynd o’i le, a beth rydym yn ei wneud am hynny:
about-hazard-closed = Gall meddygfa roi’r gorau i dderbyn pobl. Rydym yn dangos pryd y gwnaethom wirio, ac yn dweud “gofynnwch yn gyntaf” ar ôl 90 diwrnod.
about-hazard-hours = Gall oriau agor fod yn hen. Rydym yn dweud pryd i ffonio cyn i chi fynd.
about-hazard-place = Gall ffin fod yn anghywir. Gofynnwn i chi wirio gyda’r feddygfa os ydych yn agos at ffin.
about-hazard-altered = Gall ffeil gael ei newid ar ei ffordd. Yna nid yw’r wefan hon yn dangos dim.
about-hazard-service = Efallai fod gwasanaeth wedi dod i ben. Mae dyddiad ar gyfer pob gwasanaeth sy’n dod i ben, ac yna mae’n gadael y rhestr.
about-hazard-visits = Efallai y byddwch yn ymuno â meddygfa bell. Rydym yn dweud os nad yw’n gwneud ymweliadau cartref.
about-hazard-rights = Efallai y byddwch yn meddwl eich bod yn colli hawliau. Mae eich hawliau ar dudalen ar wahân.
about-hazard-example = Gall rhywun feddwl bod enghraifft yn wir. Mae pob tudalen o enghraifft yn dweud hynny ar y brig.
about-no-stars-heading = Pam nad oes sêr
about-no-stars = Nid ydym yn dangos sgoriau nac adolygiadau gan gleifion. Nid ydynt yn dweud llawer am y gofal a gewch.
about-credits-heading = Trwydded a chydnabyddiaeth
about-licence = Gallwch ddefnyddio’r wybodaeth hon o dan y drwydded
about-see-also-heading = Gweler hefyd

## What words mean

glossary-heading = Ystyr geiriau
glossary-lede = Geiriau y gallech eu gweld yma, neu mewn llythyrau a chyfarfodydd. Maen nhw yn nhrefn yr wyddor.
glossary-none = Nid yw’r wybodaeth hon yn egluro geiriau.
glossary-link = Ystyr geiriau

## Examples of 2009

examples-heading = Enghreifftiau o 2009, nid dewisiadau
examples-lede = Cafodd y grwpiau hyn eu disgrifio yn 2009. Ni allwch ymuno â nhw. Maent yn dangos sut y gall { $partnership-one } weithio.
examples-conflict = Lle nad yw ffynonellau’n cytuno, rydym yn dangos pob un. Nid ydym yn dweud pa un sy’n gywir.
examples-none = Nid oes enghreifftiau yn yr wybodaeth hon.
examples-link = Enghreifftiau o 2009, nid dewisiadau
example-fact-funder = Ble
example-fact-population = Faint o bobl
example-fact-members = Pwy oedd ynddi
example-fact-legal-form = Math o sefydliad
example-fact-role = Beth oedd ei diben
example-fact-budget = Arian
example-fact-work = Beth wnaeth hi
example-fact-joined-up-care = Gofal yr oedd yn ei gydgysylltu
example-fact-decisions = Pwy a benderfynodd
example-fact-public-voice = Sut roedd pobl yn dweud eu dweud

## What a partnership is, from the founding paper

explained-heading = Am y { $partnership-many }
explained-none = Nid yw’r wybodaeth hon yn dweud beth yw { $partnership-many }.
explained-difference-heading = Sut maent yn wahanol i’r hyn a oedd yno o’r blaen
explained-difference-caption = Cynt, a chyda’r { $partnership-many }
explained-about = Am beth
explained-before = Cynt
explained-now = { $partnership-one }
explained-deal-heading = Beth maent yn ei addo
explained-for-patients = I gleifion: { $text }
explained-for-professionals = I weithwyr iechyd proffesiynol: { $text }
explained-for-funder = I’r { $funder }: { $text }
explained-change-heading = Beth oedd yn rhaid ei newid
explained-model-heading = Y ffurfiau y gallant eu cymryd
explained-open-heading = Beth a adawyd yn agored

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = Os bydd fy meddygfa’n ymuno, a allaf ei chadw ac aros gyda’r { $funder }?
policy-dual-membership-question = Os oes gennyf 2 feddygfa, pa un sy’n cadw fy nghofnodion meddygol?
policy-switching-question = Pryd y gallaf newid?
policy-finding-a-place-question = Mae pob rhestr yn fy ardal ar gau. Pwy sy’n dod o hyd i le i mi?
policy-appeals-question = Nid wyf yn cytuno â phenderfyniad. Beth allaf ei wneud?
policy-dependants-question = A oes rhaid i’m plant a’r bobl rwy’n gofalu amdanynt ddewis yr un fath?
policy-cross-border-question = A allaf ymuno â meddygfa yn yr ardal nesaf, lle mae { $funder } arall?
policy-partnership-ends-question = Beth sy’n digwydd i mi os bydd { $partnership } fy meddygfa yn cau, neu fy meddygfa’n ei gadael?

## What people can count on. $days is a number of days

right-choose-practice = Gallwch ddewis eich meddygfa. Rhaid iddi eich derbyn oni bai bod ganddi reswm da dros beidio.
right-join-whatever-your-health = Beth bynnag yw eich iechyd, mae pob { $partnership-one } yn un y gallwch ymuno â hi.
right-stay-with-funder = Gallwch aros gyda’r { $funder } bob amser.
right-no-fixed-address = Gallwch gofrestru heb gyfeiriad sefydlog.
right-family-while-closed = Efallai y gallwch ymuno â rhestr sydd ar gau os yw teulu agos wedi cofrestru yno.

## On pages that have these words alone

back-to-results = Yn ôl i’r rhestr
contact-heading = Cysylltu
