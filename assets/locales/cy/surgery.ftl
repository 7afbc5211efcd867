### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

surgery-caption = Meddygfa

## Joining

surgery-joining-heading = A allwch ymuno?
surgery-how-to-join = Sut i ymuno
surgery-helpful-documents = Gall y rhain helpu, ond nid oes rhaid i chi eu cael:
surgery-your-rights = Yr hyn y gallwch ddibynnu arno

## Where it is and when it is open

surgery-sites-heading = Ble mae hi
hours-heading = Pryd mae ar agor
# Where it cannot be said whether it is open now.
hours-below = Pryd mae ar agor: gweler ymhellach i lawr y dudalen hon.
details-failed = Ni chyrhaeddodd y cyfeiriad a’r rhif ffôn fel y cawsant eu cyhoeddi. Llwythwch y dudalen hon eto.
hours-reception = Derbynfa
hours-consulting = Apwyntiadau
hours-reception-about = Mae’r dderbynfa yn ateb cwestiynau ac yn trefnu apwyntiadau.
hours-consulting-about = Mae meddygon, nyrsys ac eraill yn gweld pobl ar yr adegau hyn.
hours-alterations = Dyddiau ag oriau gwahanol
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = Yr oriau mewn wythnos arferol
hours-kind-not-known = Nid ydym yn gwybod yr oriau hyn. Ffoniwch cyn i chi fynd.
hours-both = Derbynfa ac apwyntiadau
# $first and $last are days of the week.
hours-days = { $first } – { $last }
hours-two-days = { $first } a { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }. { $reason }.
hours-day = Dydd { $weekday } { $date }

## When it is closed

closed-heading = Pan fydd ar gau
# $name is a partnership.
closed-through = Daw gofal gyda’r nos ac ar benwythnosau drwy’r bartneriaeth { $name }.
closed-home-visits = Os ydych yn byw y tu allan i’w hardal

## What it has and offers

features-heading = Ieithoedd, mynediad a gwybodaeth
features-has = Ar gael: { $names }
features-has-not = Ddim ar gael: { $names }
features-not-known = Ddim yn hysbys: { $names }
surgery-area-heading = O ble mae’n derbyn pobl
surgery-area = Ei hardal
surgery-outer-area = Ble y gallwch symud iddo ac aros yn gofrestredig
surgery-out-of-area = Os ydych yn byw y tu allan i’w hardal
out-of-area-no = Ni allwch ymuno os ydych yn byw y tu allan i’w hardal.
out-of-area-yes-with-home-visits = Gallwch ymuno. Mae hefyd yn gwneud ymweliadau cartref.
out-of-area-yes-without-home-visits = Gallwch ymuno, ond nid yw’n gwneud ymweliadau cartref.
out-of-area-case-by-case = Gofynnwch i’r feddygfa. Mae’n penderfynu bob tro.
out-of-area-unknown = Ddim yn hysbys
surgery-second = Ail feddygfa yn ogystal â’ch un chi
second-membership-no = Nid yw’n derbyn pobl sy’n cadw meddygfa arall.
second-membership-yes = Mae’n derbyn pobl sy’n cadw meddygfa arall, lle mae’r { $funder } yn caniatáu hynny.
second-membership-pilot = Mae hyn yn cael ei dreialu. Gofynnwch i’r feddygfa.
second-membership-undecided = Nid yw hyn wedi’i benderfynu. Gofynnwch i’r feddygfa.
second-membership-unknown = Ddim yn hysbys
surgery-partnership-heading = Gyda phwy y mae
surgery-partnership-since = Mae’n rhan o’r bartneriaeth { $name } ers { $date }.
surgery-partnership-leaves = Mae’n rhan ohoni tan { $date }. Yna mae’n gadael.
surgery-partnership-joins = Bydd yn ymuno â’r bartneriaeth { $name } ar { $date }.
surgery-partnership-was = Roedd yn y bartneriaeth { $name } tan { $date }.
surgery-changes-heading = Beth sy’n newid yma, a pham

## Its record

surgery-list-size =
    { $count ->
        [zero] Mae { $count } o bobl wedi cofrestru yma.
        [one] Mae 1 person wedi cofrestru yma.
        [two] Mae { $count } berson wedi cofrestru yma.
        [few] Mae { $count } pherson wedi cofrestru yma.
        [many] Mae { $count } pherson wedi cofrestru yma.
       *[other] Mae { $count } o bobl wedi cofrestru yma.
    }
surgery-list-size-not-known = Nid ydym yn gwybod faint o bobl sydd wedi cofrestru yma.
