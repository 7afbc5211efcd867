### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = Chwilio am “{ $words }” hefyd
results-heading-all = Meddygfeydd a’r { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = Eich dewisiadau ger { $place }
results-heading-no-address = Eich dewisiadau heb gyfeiriad sefydlog
results-heading-words = Meddygfeydd sy’n cyfateb i “{ $words }”
results-heading-words-near = Meddygfeydd sy’n cyfateb i “{ $words }”, ger { $place }
# $home and $second are places as above.
results-two-places = { $home } a hefyd { $second }
results-change-place = Chwilio eto, neu newid ble rydych yn byw
results-give-place = Chwilio eto, neu ddweud ble rydych yn byw
# $shown, $total and $partnerships are numbers.
results-counts =
    Yn dangos { $shown } o { $total ->
        [zero] { $total } meddygfa
        [one] 1 feddygfa
        [two] { $total } feddygfa
        [few] { $total } meddygfa
        [many] { $total } meddygfa
       *[other] { $total } meddygfa
    }; { $partnerships ->
        [0] dim { $partnership-one }
        [one] { $partnership-many }: { $partnerships }
        [two] { $partnership-many }: { $partnerships }
        [few] { $partnership-many }: { $partnerships }
        [many] { $partnership-many }: { $partnerships }
       *[other] { $partnership-many }: { $partnerships }
    }
results-none = Nid oes meddygfa’n cyfateb i’r hyn y gofynnoch amdano
results-completeness =
    Rydym yn cynnwys pob un y gwyddom amdani: { $surgeries ->
        [zero] { $surgeries } meddygfa
        [one] 1 feddygfa
        [two] { $surgeries } feddygfa
        [few] { $surgeries } meddygfa
        [many] { $surgeries } meddygfa
       *[other] { $surgeries } o feddygfeydd
    }; { $partnership-many }: { $partnerships }. Ni all neb dalu i fod yn uwch.
results-no-address = Gallwch gofrestru heb gyfeiriad sefydlog. Rydym yn rhestru meddygfeydd yn ôl enw.
# $parts are pieces of the address of the page.
results-ignored = Nid oeddem yn deall rhan o’r ddolen hon, felly fe’i gadawsom allan: { $parts }
results-words-cut = Fe wnaethoch deipio mwy o eiriau nag y gallwn chwilio amdanynt. Defnyddiwyd y rhai cyntaf.
partnerships-heading = Aros fel yr ydych, neu ddewis { $partnership-one }
partnerships-none = Nid oes { $partnership-one } yn y rhestr hon.
partnerships-more =
    { $count ->
        [zero] Dangos { $count } arall o’r { $partnership-many }
        [one] Dangos 1 arall o’r { $partnership-many }
        [two] Dangos { $count } arall o’r { $partnership-many }
        [few] Dangos { $count } arall o’r { $partnership-many }
        [many] Dangos { $count } arall o’r { $partnership-many }
       *[other] Dangos { $count } arall o’r { $partnership-many }
    }
partnerships-fewer = Dangos llai o’r { $partnership-many }
surgeries-heading = Meddygfeydd
surgeries-more =
    { $count ->
        [zero] Dangos { $count } meddygfa arall
        [one] Dangos 1 feddygfa arall
        [two] Dangos { $count } feddygfa arall
        [few] Dangos { $count } meddygfa arall
        [many] Dangos { $count } meddygfa arall
       *[other] Dangos { $count } meddygfa arall
    }

## Nothing was found

undo-heading = Beth allwch chi ei wneud
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter =
    { $count ->
        [zero] Tynnu “{ $name }”: { $count } o feddygfeydd
        [one] Tynnu “{ $name }”: 1 feddygfa
        [two] Tynnu “{ $name }”: { $count } feddygfa
        [few] Tynnu “{ $name }”: { $count } meddygfa
        [many] Tynnu “{ $name }”: { $count } meddygfa
       *[other] Tynnu “{ $name }”: { $count } o feddygfeydd
    }
undo-everything =
    { $count ->
        [zero] Dechrau gyda’r cyfan: { $count } o feddygfeydd
        [one] Dechrau gyda’r cyfan: 1 feddygfa
        [two] Dechrau gyda’r cyfan: { $count } feddygfa
        [few] Dechrau gyda’r cyfan: { $count } meddygfa
        [many] Dechrau gyda’r cyfan: { $count } meddygfa
       *[other] Dechrau gyda’r cyfan: { $count } o feddygfeydd
    }
undo-spelling = Gwiriwch y sillafu, neu teipiwch lai o’r enw.

## How the list is ordered

order-nearest = Yr agosaf at eich cartref yn gyntaf.
order-nearest-to-second = Yr agosaf at eich ail le yn gyntaf.
order-nearest-to-either = Yr agosaf at y naill le neu’r llall yn gyntaf.
order-name = Yn nhrefn eu henwau.
order-words = Y cyfatebiad gorau i’ch geiriau yn gyntaf.
order-names-first = Enwau sy’n cyfateb i’ch geiriau sy’n dod gyntaf.
order-label = Newid y drefn:
order-by-nearest = Agosaf at eich cartref
order-by-nearest-to-second = Agosaf at eich ail le
order-by-nearest-to-either = Agosaf at y naill le neu’r llall
order-by-name = Enw
order-by-words = Cyfatebiad gorau
order-summary = Sut mae’r rhestr hon wedi’i threfnu
order-rule = Yr agosaf yn gyntaf, os gwyddom ble rydych yn byw. Fel arall, pa mor dda mae’r enw’n cyfateb, yna yn ôl enw.
order-distance = Pellteroedd mewn llinell syth yw’r rhain. Mae’r daith ar y ffordd neu ar droed yn hirach.
order-nobody-pays = Ni all neb dalu i fod yn uwch yn y rhestr.

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] Gall eu derbyn nawr
       *[you] Gall fy nerbyn nawr
    }
jump-to-surgeries = Meddygfeydd ({ $count })
tools-search = Chwilio
tools-order = Trefn
tools-order-and-map = Trefn a map
words-label = Enw, tref neu wasanaeth
words-search = Chwilio
filters-summary =
    { $count ->
        [0] Hidlyddion
        [one] Hidlyddion (1 ymlaen)
        [two] Hidlyddion ({ $count } ymlaen)
        [few] Hidlyddion ({ $count } ymlaen)
        [many] Hidlyddion ({ $count } ymlaen)
       *[other] Hidlyddion ({ $count } ymlaen)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } ({ $count } ymlaen)
filters-clear = Clirio pob hidlydd
filters-on = Hidlyddion sydd ymlaen:
# Before the name of a filter, for those who hear the page.
filters-take-off = Tynnu
filters-show = Dangos y rhestr
filters-skip = Neidio i’r rhestr
filter-count =
    { $count ->
        [0] (dim)
        [one] ({ $count })
        [two] ({ $count })
        [few] ({ $count })
        [many] ({ $count })
       *[other] ({ $count })
    }
filter-all = Mae gan bob meddygfa yn y rhestr bopeth rydych yn ei dicio.
filter-any = Mae un o’r rhai rydych yn eu ticio yn ddigon.
filter-service = Gwasanaethau
filter-delivery = Pwy sy’n ei ddarparu
filter-language = Ieithoedd sy’n cael eu siarad
filter-access = Mynd i mewn a symud o gwmpas
filter-format = Hawdd ei ddeall, print bras a fformatau eraill
filter-joining = A allwch ymuno?
filter-stage = Cam
filter-legal-form = Math o sefydliad
filter-public-voice = Sut i ddweud eich dweud
filter-specialists = Arbenigwyr
filter-partnership = Pa un o’r { $partnership-many }
filter-funder = Pwy sy’n talu
filter-open = Oriau agor
open-evening = Ar agor gyda’r nos
open-weekend = Ar agor ar y penwythnos
open-now = Ar agor nawr

## Cards

choice-what = Beth ydyw
choice-surgeries = Meddygfeydd
choice-stage = Cam
choice-say = Sut i ddweud eich dweud
choice-checked = Gwiriwyd
say-how = Sut i gymryd rhan
card-more = Mwy am hyn
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = Yn cael ei sefydlu. Nid ydym yn gwybod pryd y bydd yn dechrau.
card-stage-partnership-forming-day =
    { $over ->
        [yes] Yn cael ei sefydlu. Roedd i fod i ddechrau ar { $date }. Nid ydym yn gwybod a yw wedi dechrau.
       *[no] Yn cael ei sefydlu. Bydd yn dechrau ar { $date }. Tan hynny, eich { $funder } sy’n talu am eich gofal.
    }
card-stage-partnership-closing = Mae’n cau. Nid ydym yn gwybod pryd y bydd ei diwrnod olaf.
card-stage-partnership-closing-day =
    { $over ->
        [yes] Mae wedi cau. Ei diwrnod olaf oedd { $date }.
       *[no] Mae’n cau. Ei diwrnod olaf yw { $date }.
    }
card-stage-partnership-pilot = Mae’n cael ei threialu.
card-stage-partnership-pilot-day =
    { $over ->
        [yes] Cafodd ei threialu tan { $date }. Gofynnwch i’ch { $funder } a yw’n parhau.
       *[no] Mae’n cael ei threialu tan { $date }.
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] Daeth ei chontract i ben ar { $date }. Gofynnwch i’ch { $funder } a yw’n parhau.
       *[no] Daw ei chontract i ben ar { $date }.
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] Dim ond y dewis hwn yma sy’n cynnig: { $name }
        [one] Dim ond y dewis hwn yma sy’n cynnig: { $name }, a hefyd { $count } arall
        [two] Dim ond y dewis hwn yma sy’n cynnig: { $name }, a hefyd { $count } arall
        [few] Dim ond y dewis hwn yma sy’n cynnig: { $name }, a hefyd { $count } arall
        [many] Dim ond y dewis hwn yma sy’n cynnig: { $name }, a hefyd { $count } arall
       *[other] Dim ond y dewis hwn yma sy’n cynnig: { $name }, a hefyd { $count } arall
    }
# $name is the funder's name.
stay-probably = Mae’n debyg mai { $name } yw hwn. Gweithiwyd hyn allan o’r feddygfa agosaf.
stay-which = Dywedwch ble rydych yn byw i weld pa un yw eich { $funder }.
stay-stage = Nid { $partnership-one } yw hwn, felly nid oes cam iddo.
stay-nothing-changes = Nid oes dim yn newid i chi.
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] Ni all yr un o’r { $partnership-many } hyn eich derbyn nawr heb i chi ofyn yn gyntaf. Gallwch aros gyda’r sefydliad { $name }.
        [one] { $partnership-many } y gallwch ymuno â nhw yma: { $count } o { $of }. Neu gallwch aros gyda’r sefydliad { $name }.
        [two] { $partnership-many } y gallwch ymuno â nhw yma: { $count } o { $of }. Neu gallwch aros gyda’r sefydliad { $name }.
        [few] { $partnership-many } y gallwch ymuno â nhw yma: { $count } o { $of }. Neu gallwch aros gyda’r sefydliad { $name }.
        [many] { $partnership-many } y gallwch ymuno â nhw yma: { $count } o { $of }. Neu gallwch aros gyda’r sefydliad { $name }.
       *[other] { $partnership-many } y gallwch ymuno â nhw yma: { $count } o { $of }. Neu gallwch aros gyda’r sefydliad { $name }.
    }
stay-say = Gallwch ddweud eich barn wrth y { $funder }.
stay-surgeries =
    { $count ->
        [0] Nid ydym yn gwybod am feddygfa yma nad yw mewn { $partnership-one }.
        [one] Mae 1 feddygfa yma nad yw mewn { $partnership-one }.
        [two] Nifer y meddygfeydd yma nad ydynt mewn { $partnership-one }: { $count }.
        [few] Nifer y meddygfeydd yma nad ydynt mewn { $partnership-one }: { $count }.
        [many] Nifer y meddygfeydd yma nad ydynt mewn { $partnership-one }: { $count }.
       *[other] Nifer y meddygfeydd yma nad ydynt mewn { $partnership-one }: { $count }.
    }
partnership-summary-not-known = Nid oes gennym ddisgrifiad ohoni.
partnership-surgeries =
    { $count ->
        [0] Dim meddygfa eto
        [one] 1 feddygfa
        [two] { $count } feddygfa
        [few] { $count } meddygfa
        [many] { $count } meddygfa
       *[other] { $count } o feddygfeydd
    }
partnership-fitting = Yn y rhestr hon: { $count } o { $of } o’i meddygfeydd.
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = Agosaf: { $name }, { $distance }
# $home and $second are distances.
distance-from-both = { $home } o’ch cartref, { $second } o’ch ail le
# $distance as in "about 2 miles".
distance-from-one-place = { $distance } mewn llinell syth
distance-from-home = O’ch cartref: { $distance } mewn llinell syth
distance-from-second = O’ch ail le: { $distance } mewn llinell syth
surgery-also-known = Enw arall: { $name }
# $name is a service.
surgery-has-service = Ar gael yma: { $name }
membership-with = Yn y bartneriaeth
# $name is the funder's name.
membership-stays = Heb fod mewn { $partnership-one }. { $name } sy’n talu am ofal yma.
membership-none = Nid yw mewn { $partnership-one }.
membership-not-known = Nid ydym yn gwybod a yw mewn { $partnership-one }.
joining-why = Pam?
joining-from-home = O’ch cartref
joining-from-second = O’ch ail le
list-open = Mae’n derbyn pobl newydd.
list-open-limited = Mae’n derbyn rhai pobl newydd, ac yn penderfynu bob tro.
list-closed-formal = Nid yw’n derbyn pobl newydd.
list-closed-until = Nid yw’n derbyn pobl newydd tan { $date }.
list-unknown = Nid ydym yn gwybod a yw’n derbyn pobl newydd.
list-check-first = Gwiriwch yn gyntaf a yw’n derbyn pobl newydd.
record-checked = Gwiriwyd ar { $date }.
record-never-checked = Nid ydym yn gwybod pryd y cafodd hyn ei wirio.
record-old = Ffoniwch cyn i chi fynd.
record-source = Ffynhonnell: { $source }.

## What to do next

next-heading = Beth i’w wneud nesaf
next-contact = Cysylltwch â’r feddygfa a dweud eich bod am gofrestru.
# $phone is a link.
next-phone = Ffôn:
next-afterwards-not-known = Gofynnwch faint o amser y mae’n ei gymryd, a beth sy’n digwydd nesaf.
next-rights = Eich hawliau
next-failed = Mae’n ddrwg gennym, ni allem lwytho’r camau nesaf a’r rhif ffôn.
try-again = Rhoi cynnig arall arni

## Where you are registered

standing-you-are-with = Rydych gyda’r feddygfa
dual-heading = Dwy feddygfa

# A file for the calendar of one's own device.
reminder-add = Ychwanegu at fy nghalendr

## Open now

open-all-day = Ar agor nawr, ddydd a nos.
open-until =
    { $day ->
        [today] Ar agor nawr, tan { $time }.
       *[other] Ar agor nawr, tan { $time } ddydd { $day }.
    }
open-from =
    { $day ->
        [today] Ar gau nawr. Yn agor am { $time }.
       *[other] Ar gau nawr. Yn agor am { $time } ddydd { $day }.
    }
open-closed = Ar gau nawr. Nid ydym yn gwybod pryd y bydd yn agor nesaf.

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = Beth sy’n bwysig i chi: { $list }.
matters-change = Newid beth sy’n bwysig
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = Mae ganddi’r hyn sy’n bwysig i chi: { $list }.
matters-has-not = Nid oes ganddi: { $list }.
matters-not-known = Ddim yn hysbys yma: { $list }.
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [zero] { $count } o { $of } meddygfa
        [one] { $count } o 1 feddygfa
        [two] { $count } o { $of } feddygfa
        [few] { $count } o { $of } meddygfa
        [many] { $count } o { $of } meddygfa
       *[other] { $count } o { $of } meddygfa
    }
