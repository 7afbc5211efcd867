### Translated on 2026-11-28. Reviewed by: nobody yet. A native reader has to read it before this language counts as reviewed.
### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = Cymraeg
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = Ieithoedd

## The page

shell-title = Dewis pwy sy’n gofalu amdanoch
shell-description = Gweld y grwpiau lleol o feddygfeydd yn eich ardal, beth maent yn ei gynnig, ac a allwch ymuno.
shell-skip = Neidio i’r prif gynnwys
shell-no-script = Trowch JavaScript ymlaen i ddefnyddio’r dudalen hon
shell-no-script-why = Mae’r dudalen hon yn gweithio allan eich atebion yn eich porwr eich hun. Felly nid oes neb arall yn dysgu ble rydych yn byw. Mae angen JavaScript i wneud hynny.
shell-no-script-how = Gallwch droi JavaScript ymlaen yng ngosodiadau eich porwr, ac yna llwytho’r dudalen eto. Neu ffoniwch eich meddygfa a gofyn i ba grŵp lleol y mae’n perthyn.
shell-help-now = Os oes angen cymorth meddygol arnoch nawr, ffoniwch
shell-emergency = Mewn argyfwng, ffoniwch
shell-emergency-first = Ffoniwch 999 mewn argyfwng. Peidiwch ag oedi oherwydd y wefan hon.
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = Gallwch ddarllen y dudalen hon a dilyn ei dolenni. Nid yw chwilio a chymharu wedi dechrau.
shell-a-to-z = Dod o hyd i rywbeth o A i Y
shell-waiting = Yn llwytho. Gall hyn gymryd amser ar gysylltiad araf.
shell-failed = Mae’n ddrwg gennym, methodd y dudalen hon â dechrau
shell-failed-browser = Mae eich porwr yn rhy hen i’r wefan hon. Diweddarwch ef, neu defnyddiwch borwr neu ddyfais arall.
shell-failed-download = Ni chyrhaeddodd rhan o’r wefan. Gwnewch yn siŵr eich bod wedi cysylltu â’r rhyngrwyd, ac yna llwythwch y dudalen eto.
shell-failed-program = Aeth rhywbeth o’i le yn y wefan ei hun. Llwythwch y dudalen hon eto. Os nad yw hynny’n helpu, rhowch gynnig ar borwr neu ddyfais arall.
shell-failed-call = Gallwch hefyd ffonio eich meddygfa a gofyn i ba grŵp lleol y mae’n perthyn.
shell-report = Os byddwch yn rhoi gwybod am hyn, dywedwch:
# $date is the day that the information describes.
shell-offline = Rydych all-lein. Daw’r wybodaeth hon o { $date }.
shell-newer = Mae gwybodaeth fwy diweddar yn barod.
shell-newer-load = Llwytho

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = Mae’r dudalen hon wedi symud. Ewch i’w chyfeiriad newydd.
# On the start page of a site for several areas, above their names.
shell-choose = Dewiswch eich ardal
shell-choose-lede = Mae gan bob ardal ei gwybodaeth ei hun. Ni all neb dalu i fod yn gyntaf.
