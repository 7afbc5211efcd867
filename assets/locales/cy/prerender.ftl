### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = Gallwch ddarllen pob tudalen o’r wefan hon heb JavaScript. Mae ei angen ar gyfer chwilio, cymharu a’r map.
prerender-hub = Popeth o A i Y
prerender-hub-lede = Mae’r rhestrau hyn yn cynnwys popeth y mae’r wefan hon yn ei wybod. Maen nhw yn nhrefn yr wyddor. Ni all neb dalu i fod yn gyntaf.
prerender-surgeries = Meddygfeydd o A i Y
prerender-partnerships = { $partnership-many }, ac aros fel yr ydych, o A i Y
prerender-places = Lleoedd o A i Y
prerender-services = Gwasanaethau o A i Y
prerender-choose-letter = Dewiswch lythyren gyntaf yr enw.
# A label for the links to the letters.
prerender-letters = Llythrennau
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = enwau eraill
prerender-members = { $count ->
    [0] dim meddygfa y gwyddom amdani
    [one] { $count } feddygfa
    [two] { $count } feddygfa
    [few] { $count } meddygfa
    [many] { $count } meddygfa
   *[other] { $count } o feddygfeydd
  }
prerender-service-lede = Mae’r rhain yn dweud eu bod yn ei gynnig. Edrychwch ar bob tudalen i weld pwy all ei gael, a sut.
prerender-service-nobody = Nid oes neb yn yr wybodaeth hon yn dweud eu bod yn ei gynnig. Gofynnwch i’ch meddygfa.
prerender-partnerships-heading = { $partnership-many }, ac aros fel yr ydych
prerender-surgeries-heading = Meddygfeydd
prerender-files = Holl ffeiliau’r wefan hon
prerender-files-lede = Gallwch gopïo’r wefan hon a’i dangos yn rhywle arall, fel y mae trwydded yr wybodaeth yn ei ganiatáu. Dyma ei ffeiliau.

## How joining works

prerender-joining = Sut mae ymuno’n gweithio
prerender-joining-lede = I fod mewn { $partnership-one }, rydych yn cofrestru gydag un o’i meddygfeydd.
prerender-joining-stay = Nid oes byth rhaid i chi ymuno ag un. Mae aros gyda’ch { $funder-one } bob amser yn ddewis.
prerender-answers-heading = Yr atebion y gallwch eu cael
prerender-answer-can-join = Gallwch ymuno: mae’r feddygfa’n derbyn pobl newydd, ac yn derbyn pobl o’r lle rydych yn byw.
prerender-answer-limits = Gallwch ymuno, gyda chyfyngiadau: mae rhywbeth na fyddech yn ei gael, fel ymweliadau cartref.
prerender-answer-ask-first = Gofynnwch yn gyntaf: mae’r feddygfa’n penderfynu bob tro, neu mae’r wybodaeth ar goll neu’n hen.
prerender-answer-not-now = Ddim nawr: mae rheol yn eich rhwystro heddiw. Mae’r ateb yn dweud pa reol, a beth i’w wneud nesaf.
prerender-looks-at-heading = Beth mae ateb yn edrych arno
prerender-looks-at = Mae’n edrych ar y rhain yn unig: ble rydych yn byw neu’n treulio’r dydd, eich meddygfa, a’r dyddiad.
prerender-looks-not-at = Ni chaiff unrhyw reol holi am eich iechyd. Nid yw’r wefan hon yn gwybod eich enw na’ch oedran.
prerender-rule-no-source = Nid oes dim yn yr wybodaeth hon yn dweud ble mae’r rheol hon mewn grym.
prerender-rule-name-outside-practice-area = Rydych yn byw y tu allan i’r ardal
prerender-rule-outside-practice-area = Mae meddygfa’n derbyn pobl newydd o’i hardal ei hun. Efallai y bydd rhaid iddi wrthod os ydych yn byw y tu allan iddi.
prerender-rule-name-list-closed-formally = Mae’r rhestr ar gau
prerender-rule-list-closed-formally = Gall meddygfa beidio â derbyn neb newydd am gyfnod penodol, os yw’r { $funder-one } wedi cytuno. Efallai y gall teulu agos ymuno o hyd.
prerender-rule-name-list-limited = Mae’r rhestr yn gyfyngedig
prerender-rule-list-limited = Mae rhai meddygfeydd yn derbyn rhai pobl newydd, ac yn penderfynu bob tro. Gofynnwch iddynt yn gyntaf.
prerender-rule-name-out-of-area-case-by-case = Y tu allan i’r ardal, fesul achos
prerender-rule-out-of-area-case-by-case = Mae rhai meddygfeydd yn penderfynu bob tro am bobl sy’n byw y tu allan i’w hardal.
prerender-rule-name-out-of-area-without-home-visits = Y tu allan i’r ardal, heb ymweliadau cartref
prerender-rule-out-of-area-without-home-visits = Mae rhai meddygfeydd yn derbyn pobl o’r tu allan i’w hardal, ond nid ydynt yn ymweld â nhw gartref.
prerender-rule-name-second-membership-not-offered = Un feddygfa yn unig
prerender-rule-second-membership-not-offered = Nid yw rhai meddygfeydd yn derbyn pobl sydd am gadw meddygfa arall hefyd.
prerender-rule-name-second-membership-undecided = Ail feddygfa, heb benderfyniad
prerender-rule-second-membership-undecided = Nid yw wedi’i benderfynu eto a gewch chi fod gyda dwy feddygfa ar unwaith.
prerender-rule-name-second-membership-pilot = Ail feddygfa, ar dreial
prerender-rule-second-membership-pilot = Mae rhai meddygfeydd yn treialu gadael i bobl gadw meddygfa arall hefyd.
prerender-rule-name-not-yet-open = Ddim ar agor eto
prerender-rule-not-yet-open = Gellir ymuno â meddygfa newydd, neu restr sydd i agor eto, o’i diwrnod cyntaf ymlaen.
prerender-rule-name-status-unknown-or-stale = Ddim yn hysbys, neu’n rhy hen
prerender-rule-status-unknown-or-stale = Os nad oes neb wedi gwirio’n ddiweddar a yw meddygfa’n derbyn pobl newydd, gofynnwch iddi yn gyntaf.
prerender-more-heading = Yr hyn y gallwch ddibynnu arno

## What search engines show

prerender-describe-partnership = Beth mae { $name } yn ei gynnig, pa feddygfeydd sy’n perthyn iddi, a sut i ymuno.
prerender-describe-surgery = Meddygfa yw { $name } ({ $place }). Gweld pryd mae ar agor, beth mae’n ei gynnig ac a allwch ymuno.
prerender-describe-surgery-nowhere = Meddygfa yw { $name }. Gweld beth mae’n ei gynnig ac a allwch ymuno.
