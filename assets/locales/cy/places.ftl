### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = Rhowch god post, neu hanner cyntaf cod post.
place-too-long = Mae hwn yn rhy hir. Rhowch god post, fel HG5 0JL.
place-malformed-missing-digit = Nid oes rhif yn ail hanner y cod post. Gwiriwch ef a’i roi eto.
place-malformed-too-short = Mae ail hanner y cod post yn rhy fyr. Rhowch rif a 2 lythyren yno.
place-malformed-too-long = Mae ail hanner y cod post yn rhy hir. Rhowch rif a 2 lythyren yno.
place-malformed-second-half = Nid yw ail hanner y cod post yn gywir. Rhowch rif a 2 lythyren yno.
place-malformed-first-half = Nid yw hanner cyntaf y cod post yn gywir. Rhowch lythrennau a rhif yno, fel HG5 neu EC1A.
# $readings are two or more postcodes with "or" between them.
place-ambiguous = Gallai hwn fod yn { $readings }. Rhowch y cod post llawn.
place-or = neu

place-outward-only = Rhoddoch hanner cyntaf cod post, { $text }. Rhowch y cod post llawn i gael ateb manwl gywir.
# $nation is one of the nations below.
place-outward-straddles = Mae rhan o { $text } mewn lle arall, sef { $nation }. Rhowch y cod post llawn er mwyn i ni allu dweud.
place-outside-area = Mae { $text } y tu allan i ardal yr wybodaeth hon, sef { $covers }. Gwiriwch ef, neu rhowch gynnig ar god post arall.
place-unknown = Nid ydym yn adnabod { $text }. Gall fod yn newydd, neu heb ei ddefnyddio mwyach. Gwiriwch ef, neu rhowch yr hanner cyntaf yn unig.
place-unknown-straddles = Nid ydym yn adnabod { $text }. Mae rhan o’r ardal honno mewn lle arall, sef { $nation }. Gwiriwch y cod post a’i roi eto.
place-forces = Cod post y lluoedd arfog yw { $text }. Nid yw’n dweud ble rydych yn byw. Rhowch god post arall.
place-non-geographic = Cod ar gyfer post sefydliadau mawr yw { $text }. Nid oes neb yn byw yno. Rhowch god post arall.
place-not-in-use = Nid oes gan yr un cartref god post sy’n dechrau fel { $text }. Gwiriwch ef a’i roi eto.
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = Nid oes cod post yn y DU sy’n dechrau fel hyn: { $area }. Gwiriwch y llythrennau a’u rhoi eto.
# $name is what a person typed.
problem-no-such-place = Nid ydym yn gwybod am le o’r enw “{ $name }”. Rhowch god post, neu hanner cyntaf cod post.
problem-many-places = Mae mwy nag un lle o’r enw “{ $name }”. Dewiswch un isod, neu rhowch god post.
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = Defnyddio { $text }

place-in-england = Mae { $text } yn Lloegr, y tu allan i ardal yr wybodaeth hon. Rhowch gynnig ar god post arall.
place-in-scotland = Mae { $text } yn yr Alban. Mae meddygfeydd yn gweithio’n wahanol yno. Cysylltwch â GIG yr Alban, neu rhowch gynnig ar god post arall.
place-in-wales = Mae { $text } yng Nghymru. Mae meddygfeydd yn gweithio’n wahanol yno. Cysylltwch â GIG Cymru, neu rhowch gynnig ar god post arall.
place-in-northern-ireland = Mae { $text } yng Ngogledd Iwerddon. Mae meddygfeydd yn gweithio’n wahanol yno. Cysylltwch â’r gwasanaeth Iechyd a Gofal Cymdeithasol yno, neu rhowch gynnig ar god post arall.
place-in-jersey = Mae { $text } yn Jersey, yn Ynysoedd y Sianel. Mae yno ofal iechyd ar wahân. Cysylltwch â meddygfa yno, neu rhowch gynnig ar god post arall.
place-in-guernsey = Mae { $text } yn Guernsey neu gerllaw, yn Ynysoedd y Sianel. Mae yno ofal iechyd ar wahân. Cysylltwch â meddygfa yno, neu rhowch gynnig ar god post arall.
place-in-isle-of-man = Mae { $text } yn Ynys Manaw. Mae yno ofal iechyd ar wahân. Cysylltwch â meddygfa yno, neu rhowch gynnig ar god post arall.

location-refused = Ni rannodd eich dyfais ble rydych chi. Mae hynny’n iawn: rhowch god post yn lle hynny.
location-unavailable = Ni all eich dyfais ddweud ble rydych chi. Rhowch god post yn lle hynny.
location-took-too-long = Cymerodd ormod o amser i ddod o hyd i ble rydych chi. Rhowch god post yn lle hynny.
location-unsupported = Ni all y ddyfais hon ddweud wrthym ble mae. Rhowch god post yn lle hynny.

nation-england = Lloegr
nation-scotland = yr Alban
nation-wales = Cymru
nation-northern-ireland = Gogledd Iwerddon
nation-jersey = Jersey
nation-guernsey = Guernsey
nation-isle-of-man = Ynys Manaw
