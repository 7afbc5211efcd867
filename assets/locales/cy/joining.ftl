### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
###
### Words: GP surgery = meddygfa (f.), partnership = partneriaeth (f.), to join = ymuno, to register = cofrestru,
### Words: list is closed = mae'r rhestr ar gau, area = ardal, outer area = ardal allanol, home visit = ymweliad cartref,
### Words: to take (people) = derbyn, choice = dewis, to stay = aros (never "to wait": that is disgwyl or oedi),
### Words: shortlist = rhestr fer, results = canlyniadau, filter = hidlydd, full postcode = cod post llawn,
### Words: funder = corff GIG lleol (m.), NHS = y GIG, GP = meddyg teulu, being tried out = yn cael ei dreialu,
### Words: release = fersiwn, second place = ail le, specialist = arbenigwr.
###
### An inserted word must never need a mutation. A term of the dataset stands only where nothing mutates it:
### after "mewn", "eich", "pob", "yw", "nid", "lle mae", or as the object of a verb-noun ("dewis ..."). In the plural
### or of the funder it may also stand after "y" or "'r". Never after "i", "o", "am", "ar", "gan", "â", "gyda", "a",
### "neu", "pa", "un", "unrhyw". A name stands after a Welsh noun: "y bartneriaeth Harbour", "y sefydliad Wenmarsh PCT".
### "It" is feminine for a partnership and a GP surgery (ei + h before vowels, ei ch-), masculine for a funder.

## The words used until a dataset has said its own

word-partnership = partneriaeth
word-partnership-one = partneriaeth
word-partnership-many = partneriaethau
word-funder = corff GIG lleol
word-funder-one = corff GIG lleol
word-funder-many = cyrff GIG lleol

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

distance-less-than-half-a-mile = llai na hanner milltir
distance-half-a-mile = tua hanner milltir
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles =
    { $miles ->
        [zero] tua { $miles } milltir
        [one] tua 1 filltir
        [two] tua { $miles } filltir
        [few] tua { $miles } milltir
        [many] tua { $miles } milltir
       *[other] tua { $miles } milltir
    }
# $distance is one of the texts above.
distance-in-a-straight-line = { $distance } mewn llinell syth

## The four answers

outcome-can-join = Gallwch ymuno
outcome-can-join-with-limits = Gallwch ymuno, gyda chyfyngiadau
outcome-ask-first = Gofynnwch yn gyntaf
outcome-not-now = Ni allwch ymuno nawr

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = Rydych wedi cofrestru yma
outcome-depends-on-place = Mae’n dibynnu ble rydych yn byw
outcome-depends-on-postcode = Mae’n dibynnu ar eich cod post llawn
outcome-no-home-visits = Gallwch ymuno, ond heb ymweliadau cartref
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = Rydych ynddi, drwy eich meddygfa
outcome-joins-partnership = Byddwch ynddi, drwy eich meddygfa

# $date is the day of the answer.
answer-for-day = Dyma’r ateb ar gyfer { $date }.

## Reasons: how far the information can be relied on

reason-no-record = Nid yw’r feddygfa hon yn ein gwybodaeth.
reason-status-not-known = Nid ydym yn gwybod a yw’r feddygfa hon yn derbyn pobl newydd.
reason-never-checked = Nid ydym yn gwybod pryd y cafodd gwybodaeth y feddygfa hon ei gwirio ddiwethaf.
reason-checked-long-ago = Fe wnaethom wirio hyn ddiwethaf ar { $date }. Efallai ei fod wedi newid ers hynny.
reason-checked-too-long-ago = Fe wnaethom wirio hyn ddiwethaf ar { $date }. Mae mwy na blwyddyn ers hynny, felly ni allwn ddibynnu arno.
reason-rule-not-in-force = Ni allwn ddod o hyd i reol sy’n caniatáu hyn ar y diwrnod hwn. Gofynnwch i’r feddygfa pam.

## Reasons: the list

reason-not-yet-open = Bydd y feddygfa hon yn dechrau derbyn pobl newydd ar { $date }.
# $date is the first day after the closing.
reason-list-closed-until = Nid yw’r feddygfa hon yn derbyn pobl newydd tan { $date }.
reason-list-closed = Nid yw’r feddygfa hon yn derbyn pobl newydd. Nid ydym yn gwybod pryd y bydd ei rhestr yn agor.
# $who is the organisation that agreed to the closing.
reason-closing-agreed = Cytunodd { $who } â hyn.
reason-list-limited = Mae’r feddygfa hon yn derbyn rhai pobl newydd. Mae’n penderfynu bob tro.
# $why is what the GP surgery says, word for word.
reason-they-say = Mae’r feddygfa’n dweud: { $why }
reason-list-opens = O { $date } ymlaen bydd y feddygfa hon yn derbyn pobl newydd.
reason-list-becomes-limited = O { $date } ymlaen, dim ond rhai pobl newydd y bydd y feddygfa hon yn eu derbyn.
reason-list-closes = O { $date } ymlaen ni fydd y feddygfa hon yn derbyn pobl newydd.
reason-list-not-known-after = Nid ydym yn gwybod a fydd y feddygfa hon yn derbyn pobl newydd o { $date } ymlaen.
reason-family-while-closed = Efallai y gallwch ymuno os yw teulu agos sy’n byw gyda chi eisoes wedi cofrestru yma. Gofynnwch i’r feddygfa.

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] Mae eich ail le y tu mewn i ardal y feddygfa hon.
       *[home] Mae eich cartref y tu mewn i ardal y feddygfa hon.
    }
area-outside =
    { $place ->
        [second] Mae eich ail le y tu allan i ardal y feddygfa hon.
       *[home] Mae eich cartref y tu allan i ardal y feddygfa hon.
    }
area-in-outer-area =
    { $place ->
        [second] Dim ond yn ardal allanol y feddygfa hon y mae eich ail le. I bobl sydd eisoes wedi cofrestru y mae’r ardal honno.
       *[home] Dim ond yn ardal allanol y feddygfa hon y mae eich cartref. I bobl sydd eisoes wedi cofrestru y mae’r ardal honno.
    }
area-on-the-line =
    { $place ->
        [second] Mae eich ail le yn union ar ymyl ardal y feddygfa hon.
       *[home] Mae eich cartref yn union ar ymyl ardal y feddygfa hon.
    }
area-partly-inside = Mae rhan o { $outward } y tu mewn i ardal y feddygfa hon, ac efallai nad yw rhan arall.
area-not-sure-outward = Ni allwn ddweud o { $outward } yn unig a ydych y tu mewn i ardal y feddygfa hon.
area-not-sure =
    { $place ->
        [second] Ni allwn ddweud a yw eich ail le y tu mewn i ardal y feddygfa hon.
       *[home] Ni allwn ddweud a yw eich cartref y tu mewn i ardal y feddygfa hon.
    }
area-not-published = Nid ydym yn gwybod o ba ardal y mae’r feddygfa hon yn derbyn pobl.
area-no-fixed-address = Nid ydym yn gwybod a yw’r feddygfa hon yn derbyn pobl heb gyfeiriad sefydlog.

reason-outside-area = Nid yw’n derbyn pobl newydd o’r tu allan i’w hardal.
reason-out-of-area-not-known = Nid ydym yn gwybod a yw’n derbyn pobl o’r tu allan i’w hardal.
reason-out-of-area-case-by-case = Mae’n penderfynu bob tro am bobl o’r tu allan i’w hardal.
reason-no-home-visits = Ni fydd meddyg na nyrs yn ymweld â chi gartref.
reason-no-home-visits-if-outside = Os ydych y tu allan i’w hardal, ni fydd meddyg na nyrs yn ymweld â chi gartref.
reason-area-not-checked = Nid ydym yn gwybod ble rydych yn byw, felly ni wnaethom wirio ardal y feddygfa hon.
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] Ni allwn ddweud o’r hyn a roddoch pa un yw eich { $funder }.
       *[no] Nid ydym yn gwybod ble rydych yn byw, felly ni wnaethom wirio pa un yw eich { $funder }.
    }
reason-no-fixed-address-needed = Gallwch gofrestru yma heb gyfeiriad sefydlog.

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] Mae eich ail le yn ardal { $lives-with }. Mae’r feddygfa hon gyda’r sefydliad { $surgery-with }.
       *[home] Rydych yn byw yn ardal { $lives-with }. Mae’r feddygfa hon gyda’r sefydliad { $surgery-with }.
    }
reason-outside-border =
    { $place ->
        [second] Mae eich ail le y tu allan i ardal { $surgery-with }. Gyda’r sefydliad hwnnw y mae’r feddygfa hon.
       *[home] Rydych yn byw y tu allan i ardal { $surgery-with }. Gyda’r sefydliad hwnnw y mae’r feddygfa hon.
    }

## Reasons: a second GP surgery

reason-second-not-offered = Nid yw’r feddygfa hon yn derbyn pobl sy’n cadw meddygfa arall.
# $name is a funder's name, or "The PCT". In Welsh it stands in mid-sentence, so "the-funder" has no capital.
the-funder = eich { $funder }
reason-second-not-offered-by-funder = Mae { $name } wedi penderfynu mai dim ond un feddygfa y gallwch ei chael.
reason-second-undecided = Nid yw’r feddygfa hon wedi penderfynu eto a allwch gadw meddygfa arall.
reason-second-undecided-by-funder = Nid yw { $name } wedi penderfynu eto a allwch gael 2 feddygfa.
reason-second-not-known = Nid ydym yn gwybod a allwch gadw meddygfa arall hefyd.
reason-second-pilot = Mae cael 2 feddygfa yn cael ei dreialu yma. Gofynnwch a allwch gymryd rhan.
reason-second-as-described = Gallwch gael 2 feddygfa yma, gyda rhai cyfyngiadau.
reason-switching-closed = Mae { $name } wedi penderfynu na all pobl newid pryd bynnag y dymunant.
reason-switching-as-described = Mae { $name } wedi penderfynu pryd y gall pobl newid.

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = Rydych eisoes wedi cofrestru gyda’r feddygfa hon.
reason-may-stay-in-outer-area = Rydych yn byw yn ardal allanol y feddygfa hon, felly gallwch aros yn gofrestredig.
reason-practice-joins = Bydd y feddygfa hon yn ymuno â’r bartneriaeth { $name } ar { $date }.
reason-practice-leaves = Mae’r feddygfa hon yn y bartneriaeth { $name } tan { $date }. Yna mae’n gadael.
reason-practice-leaves-later = Bydd y feddygfa hon yn gadael y bartneriaeth { $name } ar ôl { $date }.
reason-practice-moves = Ar { $date } bydd y feddygfa hon yn symud o’r bartneriaeth { $from } i’r bartneriaeth { $name }.
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = Mae { $name } yn cael ei sefydlu. Nid ydym yn gwybod pryd y bydd yn dechrau.
stage-partnership-forming-day =
    { $over ->
        [yes] Mae { $name } yn cael ei sefydlu. Roedd i fod i ddechrau ar { $date }. Nid ydym yn gwybod a yw wedi dechrau.
       *[no] Mae { $name } yn cael ei sefydlu. Bydd yn dechrau ar { $date }. Tan hynny, eich { $funder } sy’n talu am eich gofal.
    }
stage-partnership-closing = Mae { $name } yn cau. Nid ydym yn gwybod pryd y bydd ei diwrnod olaf.
stage-partnership-closing-day =
    { $over ->
        [yes] Mae { $name } wedi cau. Ei diwrnod olaf oedd { $date }.
       *[no] Mae { $name } yn cau. Ei diwrnod olaf yw { $date }.
    }
stage-partnership-pilot = Mae { $name } yn cael ei threialu.
stage-partnership-pilot-day =
    { $over ->
        [yes] Cafodd { $name } ei threialu tan { $date }. Gofynnwch i’ch { $funder } a yw’n parhau.
       *[no] Mae { $name } yn cael ei threialu tan { $date }.
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] Daeth contract { $name } i ben ar { $date }. Gofynnwch i’ch { $funder } a yw’n parhau.
       *[no] Daw contract { $name } i ben ar { $date }. Gofynnwch i’ch { $funder } beth fydd yn digwydd wedyn.
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = Ffynhonnell y rheol: { $source }.
source-record = Ffynhonnell yr wybodaeth: { $source }.
source-checked-on = Gwiriwyd ar { $date }.
source-never-checked = Nid ydym yn gwybod pryd y cafodd hyn ei wirio.

## What to do next

next-join-here = Cysylltwch â’r feddygfa a gofyn am gael cofrestru.
next-stay-as-you-are = Nid oes angen i chi wneud dim i aros yn gofrestredig yma.
next-ask-the-practice = Ffoniwch y feddygfa a gofyn a allwch ymuno.
next-ask-to-stay = Ffoniwch eich meddygfa a gofyn a allwch aros yn gofrestredig.
next-give-a-place = Rhowch ble rydych yn byw. Yna gallwn wirio.
next-give-full-postcode = Rhowch eich cod post llawn. Yna gallwn wirio eto.
# $date is the day on which the list may be open again.
next-wait-until = Gallwch ofyn i’r feddygfa hon eto o { $date } ymlaen.
next-wait = Gallwch ofyn i’r feddygfa hon yn nes ymlaen.
next-or-find-a-place = Neu gofynnwch am gymorth i ddod o hyd i feddygfa arall.
next-choose-another = Dewiswch feddygfa arall o’r rhestr.
next-choose-one-practice = Dewiswch y feddygfa yr ydych am fod gyda hi: un yn unig.

# $name is an organisation, $phone its number.
ask-by-phone = Dyma bwy i’w holi: { $name }, { $phone }.
ask = Dyma bwy i’w holi: { $name }.

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = Nid ydym yn gwybod am unrhyw feddygfa yn y bartneriaeth hon.
partnership-depends-on-place =
    { $of ->
        [zero] Rhowch ble rydych yn byw. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [one] Rhowch ble rydych yn byw. Yna gallwn wirio a all ei hunig feddygfa eich derbyn.
        [two] Rhowch ble rydych yn byw. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [few] Rhowch ble rydych yn byw. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [many] Rhowch ble rydych yn byw. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
       *[other] Rhowch ble rydych yn byw. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
    }
partnership-can-join =
    { $of ->
        [zero] O’i meddygfeydd, gall { $count } o { $of } eich derbyn nawr.
        [one] Gall ei hunig feddygfa eich derbyn nawr.
        [two] O’i meddygfeydd, gall { $count } o { $of } eich derbyn nawr.
        [few] O’i meddygfeydd, gall { $count } o { $of } eich derbyn nawr.
        [many] O’i meddygfeydd, gall { $count } o { $of } eich derbyn nawr.
       *[other] O’i meddygfeydd, gall { $count } o { $of } eich derbyn nawr.
    }
partnership-ask-first =
    { $of ->
        [zero] O’i meddygfeydd, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [one] Gofynnwch i’w hunig feddygfa yn gyntaf.
        [two] O’i meddygfeydd, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [few] O’i meddygfeydd, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [many] O’i meddygfeydd, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
       *[other] O’i meddygfeydd, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
    }
partnership-not-now =
    { $of ->
        [zero] Ni all yr un o’i meddygfeydd ({ $of }) eich derbyn nawr.
        [one] Ni all ei hunig feddygfa eich derbyn nawr.
        [two] Ni all yr un o’i meddygfeydd ({ $of }) eich derbyn nawr.
        [few] Ni all yr un o’i meddygfeydd ({ $of }) eich derbyn nawr.
        [many] Ni all yr un o’i meddygfeydd ({ $of }) eich derbyn nawr.
       *[other] Ni all yr un o’i meddygfeydd ({ $of }) eich derbyn nawr.
    }
partnership-depends-on-postcode =
    { $of ->
        [zero] Rhowch eich cod post llawn. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [one] Rhowch eich cod post llawn. Yna gallwn wirio a all ei hunig feddygfa eich derbyn.
        [two] Rhowch eich cod post llawn. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [few] Rhowch eich cod post llawn. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
        [many] Rhowch eich cod post llawn. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
       *[other] Rhowch eich cod post llawn. Yna gallwn wirio pa rai o’i meddygfeydd ({ $of }) sy’n gallu eich derbyn.
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = Bydd eich meddygfa yn ymuno â hi ar { $date }.
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = Mae eich meddygfa ynddi tan { $date }. Yna mae’n gadael.
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = Rhowch ble rydych yn byw. Yna gallwn wirio ei meddygfeydd eraill.
partnership-other-depends-on-postcode = Rhowch eich cod post llawn. Yna gallwn wirio ei meddygfeydd eraill.
partnership-other-can-join =
    { $of ->
        [zero] O’i meddygfeydd eraill, gall { $count } o { $of } eich derbyn hefyd.
        [one] Gall ei meddygfa arall eich derbyn hefyd.
        [two] O’i meddygfeydd eraill, gall { $count } o { $of } eich derbyn hefyd.
        [few] O’i meddygfeydd eraill, gall { $count } o { $of } eich derbyn hefyd.
        [many] O’i meddygfeydd eraill, gall { $count } o { $of } eich derbyn hefyd.
       *[other] O’i meddygfeydd eraill, gall { $count } o { $of } eich derbyn hefyd.
    }
partnership-other-ask-first =
    { $of ->
        [zero] O’i meddygfeydd eraill, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [one] Gofynnwch yn gyntaf i’w meddygfa arall.
        [two] O’i meddygfeydd eraill, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [few] O’i meddygfeydd eraill, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
        [many] O’i meddygfeydd eraill, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
       *[other] O’i meddygfeydd eraill, mae angen i chi ofyn yn gyntaf mewn { $count } o { $of }.
    }
partnership-other-not-now =
    { $of ->
        [zero] Ni all yr un o’i meddygfeydd eraill ({ $of }) eich derbyn nawr.
        [one] Ni all ei meddygfa arall eich derbyn nawr.
        [two] Ni all yr un o’i meddygfeydd eraill ({ $of }) eich derbyn nawr.
        [few] Ni all yr un o’i meddygfeydd eraill ({ $of }) eich derbyn nawr.
        [many] Ni all yr un o’i meddygfeydd eraill ({ $of }) eich derbyn nawr.
       *[other] Ni all yr un o’i meddygfeydd eraill ({ $of }) eich derbyn nawr.
    }

## Staying with the funder

stay-with-funder = Aros gyda’ch { $funder }
# $name is the funder's name.
stay-with-name = Aros gyda’r sefydliad { $name }
# Where the funder has not said in its own words what staying means.
stay-means-not-said = Nid oes neb wedi dweud wrthym beth mae aros yn ei olygu yma.
stay-means-depends = Mae’r hyn y mae aros yn ei olygu yn dibynnu pa un yw eich { $funder }.
# In place of the answer, for staying.
stay-always = Gallwch bob amser aros gyda’r sefydliad hwn
stay-by-changing = Gallwch aros gyda’r sefydliad hwn drwy newid eich meddygfa
stay-ask-how = Gallwch aros gyda’r sefydliad hwn. Gofynnwch sut mae’n gweithio i chi

## My surgery: where it stands. $name is the partnership's name

standing-in = Mae eich meddygfa yn y bartneriaeth { $name }.
standing-in-since = Mae eich meddygfa yn y bartneriaeth { $name } ers { $date }.
standing-with-funder = Nid yw eich meddygfa mewn { $partnership-one }. Eich { $funder } sy’n talu am eich gofal.
standing-not-known = Nid ydym yn gwybod pa un yw { $partnership-one } eich meddygfa.
standing-joins = Bydd eich meddygfa yn ymuno â’r bartneriaeth { $name } ar { $date }.
# $date is the last day in the partnership.
standing-leaves = Mae eich meddygfa yn y bartneriaeth { $name } tan { $date }. Yna mae’n gadael.
standing-moves = Ar { $date } bydd eich meddygfa yn symud o’r bartneriaeth { $from } i’r bartneriaeth { $name }.
standing-left = Roedd eich meddygfa yn y bartneriaeth { $name } tan { $date }.

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = Mae fy meddygfa wedi ymuno â’r bartneriaeth { $name }. Beth sy’n digwydd i mi?
surgery-joins-question = Mae fy meddygfa yn ymuno â’r bartneriaeth { $name }. Beth sy’n digwydd i mi?
surgery-moves-question = Mae fy meddygfa yn symud i’r bartneriaeth { $name }. Beth sy’n digwydd i mi?
surgery-ends-question = Beth sy’n digwydd i mi pan ddaw’r bartneriaeth { $name } i ben?
surgery-leaves-question = Mae fy meddygfa yn gadael y bartneriaeth { $name }. Beth sy’n digwydd i mi?
surgery-left-question = Mae fy meddygfa wedi gadael y bartneriaeth { $name }. Beth sy’n digwydd i mi?
surgery-keep-and-stay-question = A allaf gadw fy meddygfa ac aros gyda’r { $funder }?
# $what is a sentence of the partnership's own.
surgery-changes = Dyma sy’n newid: { $what }
surgery-stays = Dyma sy’n aros yr un fath: { $what }
surgery-effects-not-said = Nid yw { $name } wedi dweud beth sy’n newid i chi.

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = O { $date } ymlaen:
policy-until-then = Tan hynny nid yw wedi’i benderfynu.
# $date is the last day.
policy-until = Daw hyn i ben ar { $date }.
policy-pilot-ended = Cafodd hyn ei dreialu tan { $date }. Mae’r treial ar ben, ac nid oes dim arall wedi’i benderfynu.
policy-funder-not-known = Nid ydym yn gwybod pa un yw’r { $funder } sy’n penderfynu hyn i chi.

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] Gallwch gadw eich meddygfa ac aros gyda’r { $funder }.
        [no] Ni allwch gadw meddygfa sydd mewn { $partnership-one } a hefyd aros gyda’r { $funder }.
        [pilot] Mae cadw eich meddygfa ac aros gyda’r { $funder } yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu sut y gallwch gadw eich meddygfa.
    }
policy-keep-surgery-and-stay-undecided = Heb ei benderfynu eto: a allwch gadw eich meddygfa ac aros gyda’r { $funder }.

policy-dual-membership-decided =
    { $decision ->
        [yes] Gallwch gael 2 feddygfa.
        [no] Dim ond un feddygfa y gallwch ei chael.
        [pilot] Mae cael 2 feddygfa yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu sut mae cael 2 feddygfa yn gweithio.
    }
policy-dual-membership-undecided = Heb ei benderfynu eto: a allwch gael 2 feddygfa, a pha un sy’n cadw eich cofnodion meddygol.

policy-switching-decided =
    { $decision ->
        [yes] Gallwch newid pryd bynnag y dymunwch.
        [no] Ni allwch newid pryd bynnag y dymunwch.
        [pilot] Mae newid pryd bynnag y dymunwch yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu pryd y gallwch newid.
    }
policy-switching-undecided = Heb ei benderfynu eto: pryd y gallwch newid.

policy-finding-a-place-decided =
    { $decision ->
        [yes] Mae’r { $funder } yn dod o hyd i feddygfa i chi os yw pob rhestr yn eich ardal ar gau.
        [no] Nid yw’r { $funder } yn dod o hyd i feddygfa i chi os yw pob rhestr ar gau.
        [pilot] Mae cymorth i ddod o hyd i feddygfa yn cael ei dreialu.
       *[as_described] Mae cymorth ar gael os yw pob rhestr yn eich ardal ar gau.
    }
policy-finding-a-place-undecided = Heb ei benderfynu eto: pwy sy’n dod o hyd i feddygfa i chi os yw pob rhestr gerllaw ar gau.

policy-appeals-decided =
    { $decision ->
        [yes] Gallwch ofyn am ailystyried penderfyniad.
        [no] Ni allwch ofyn i’r { $funder } ailystyried penderfyniad.
        [pilot] Mae ffordd o gael ailystyried penderfyniadau yn cael ei threialu.
       *[as_described] Gallwch ddweud nad ydych yn cytuno â phenderfyniad.
    }
policy-appeals-undecided = Heb ei benderfynu eto: pwy sy’n ailystyried penderfyniad nad ydych yn cytuno ag ef.

policy-dependants-decided =
    { $decision ->
        [yes] Mae eich plant a’r bobl rydych yn gofalu amdanynt yn dilyn eich dewis.
        [no] Nid oes rhaid i’ch plant a’r bobl rydych yn gofalu amdanynt ddilyn eich dewis.
        [pilot] Mae teuluoedd yn dewis gyda’i gilydd yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu sut mae teuluoedd yn dewis.
    }
policy-dependants-undecided = Heb ei benderfynu eto: a yw eich plant a’r bobl rydych yn gofalu amdanynt yn dilyn eich dewis.

policy-cross-border-decided =
    { $decision ->
        [yes] Gallwch ymuno â meddygfa mewn ardal lle mae { $funder } arall.
        [no] Mae’r { $funder } wedi penderfynu yn erbyn ymuno â meddygfa mewn ardal lle mae { $funder } arall.
        [pilot] Mae ymuno â meddygfa mewn ardal lle mae { $funder } arall yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu sut y gallwch ymuno â meddygfa dros ei ffin.
    }
policy-cross-border-undecided = Heb ei benderfynu eto: a allwch ymuno â meddygfa mewn ardal lle mae { $funder } arall.

policy-partnership-ends-decided =
    { $decision ->
        [yes] Os bydd eich { $partnership } yn cau, neu eich meddygfa’n ei gadael, rydych yn aros gyda’ch meddygfa.
        [no] Os bydd eich { $partnership } yn cau, neu eich meddygfa’n ei gadael, nid ydych yn aros fel yr ydych.
        [pilot] Mae’r hyn sy’n digwydd pan fydd { $partnership-one } yn cau yn cael ei dreialu.
       *[as_described] Mae’r { $funder } wedi penderfynu beth sy’n digwydd i chi.
    }
policy-partnership-ends-undecided = Heb ei benderfynu eto: beth sy’n digwydd i chi os bydd eich { $partnership } yn cau, neu eich meddygfa’n ei gadael.

## What people can count on. $days is a number of days

right-written-reasons = Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig.
right-written-reasons-within =
    { $days ->
        [zero] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn { $days } diwrnod.
        [one] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn 1 diwrnod.
        [two] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn { $days } ddiwrnod.
        [few] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn { $days } diwrnod.
        [many] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn { $days } diwrnod.
       *[other] Os bydd meddygfa yn gwrthod, rhaid iddi ddweud pam wrthych yn ysgrifenedig o fewn { $days } diwrnod.
    }
right-no-documents = Nid oes angen prawf adnabod, prawf o gyfeiriad na rhif GIG arnoch.
