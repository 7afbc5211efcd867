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

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = Hygyrchedd y wefan hon
accessibility-lede = Rydym am i bawb sy’n dewis eu gofal allu defnyddio’r wefan hon.
accessibility-can-heading = Beth y gallwch ei wneud
accessibility-can-zoom = Gwneud popeth bedair gwaith cymaint, a’i ddarllen heb sgrolio i’r ochr.
accessibility-can-keyboard = Defnyddio pob tudalen a botwm â bysellfwrdd yn unig. Rydych bob amser yn gweld ble rydych.
accessibility-can-reader = Clywed pob tudalen â darllenydd sgrin, fesul pennawd, rhestr, maes a chamgymeriad.
accessibility-can-colours = Defnyddio eich lliwiau eich hun, neu ddim lliwiau. Ni roddir unrhyw ateb drwy liw yn unig.
accessibility-can-motion = Gofyn i’ch dyfais am lai o symud. Yna nid oes dim ar y dudalen yn symud.
accessibility-can-press = Pwyso â llaw sigledig. Mae popeth rydych yn ei bwyso o leiaf 24 picsel o led ac o uchder.
accessibility-can-time = Cymryd eich amser. Dim ond sgrin mewn ystafell aros sy’n dod ag ymweliad â’r wefan i ben, ac mae’n gofyn yn gyntaf.
accessibility-can-without = Darllen pob tudalen heb JavaScript, â hen borwr, neu ar bapur.
accessibility-how-heading = Pa mor hygyrch yw’r wefan hon
accessibility-how-standard = Y safon yw Canllawiau Hygyrchedd Cynnwys y We (Web Content Accessibility Guidelines) 2.2, lefel AA.
accessibility-how-partly = Mae’r wefan hon yn ei bodloni’n rhannol. Nid yw’r pethau isod wedi’u bodloni, neu nid ydynt yn hysbys.
accessibility-not-heading = Beth nad yw wedi’i fodloni, neu nad yw’n hysbys
accessibility-not-people = Nid oes neb sy’n defnyddio darllenydd sgrin, switsh neu chwyddwr bob dydd wedi rhoi cynnig ar y fersiwn hon.
accessibility-not-heard = Ni wrandawyd ar ddarllenwyr sgrin. Profwyd yr hyn y mae porwyr yn ei ddweud wrthynt.
accessibility-not-phones = Ni roddwyd cynnig ar ddarllen yn uchel nac ar ystumiau ar ffonau iPhone ac Android.
accessibility-not-map = Mae’r map yn anodd ei ddefnyddio heb allu gweld. Mae’r rhestr wrth ei ochr yn dweud popeth y mae’r map yn ei ddangos.
accessibility-not-signed = Nid oes dim yma yn Iaith Arwyddion Prydain.
accessibility-not-links = Nid ydym yn profi’r gwefannau a’r ffeiliau gan eraill yr ydym yn rhoi dolenni iddynt.
accessibility-not-written = Eraill a ysgrifennodd y testunau am feddygfeydd. Gall rhai fod yn anoddach eu darllen na’n rhai ni.
accessibility-tested-heading = Sut y profwyd y wefan
accessibility-tested-each = Mae profion awtomatig yn rhoi cynnig ar bob tudalen, ym mhob cyflwr, ar dri lled. Maen nhw’n cynnwys gwiriadau axe.
accessibility-tested-engines = Rhoddir cynnig ar y teithiau pwysicaf drwy’r wefan ym mheiriannau Chrome, Firefox a Safari, hefyd â bysellfwrdd yn unig.
accessibility-tested-date = Dyddiad y datganiad hwn yw 28 Tachwedd 2026. Profir pob fersiwn newydd o’r feddalwedd eto.
accessibility-ask-heading = Gofynnwch am help, neu dywedwch wrthym am broblem
accessibility-ask-contact = Ffoniwch y cyswllt ar ddiwedd y dudalen hon, neu ysgrifennwch ato. Gofynnwch am brint bras, neu am gael yr wybodaeth dros y ffôn.
accessibility-ask-answer = Os nad yw ein hateb yn helpu, gofynnwch i’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb. Ei rif ffôn yw 0808 800 0082.
