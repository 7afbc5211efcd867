### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = Cyffyrddwch â botwm i ddechrau. Mae’n cymryd tua 5 munud.
kiosk-start = Dechrau
kiosk-start-all = Gweld pob meddygfa
kiosk-nothing-stays = Nid oes dim a ddewiswch yn aros ar y sgrin hon. Pwyswch Gorffen pan fyddwch yn barod.

## On every page

kiosk-bar = Help gyda’r sgrin hon
kiosk-desk = Angen help? Gofynnwch wrth y ddesg.
kiosk-back = Yn ôl
kiosk-down = I lawr
kiosk-up = I fyny
kiosk-text-size = Maint y testun
kiosk-contrast = Gwyn ar ddu
kiosk-contrast-off = Lliwiau arferol
kiosk-listen = Darllen yn uchel
kiosk-stop = Stopio darllen
kiosk-again = Dweud eto
kiosk-finish = Gorffen

## When nobody touches the screen

kiosk-still-there = A ydych chi’n dal yno?
kiosk-wiped = Cyn hir byddwn yn clirio popeth a ddewisoch, er mwyn eich preifatrwydd.
# $count is a number of seconds.
kiosk-seconds =
    { $count ->
        [zero] { $count } eiliad ar ôl
        [one] 1 eiliad ar ôl
        [two] { $count } eiliad ar ôl
        [few] { $count } eiliad ar ôl
        [many] { $count } eiliad ar ôl
       *[other] { $count } eiliad ar ôl
    }
kiosk-more-time = Mae angen mwy o amser arnaf
kiosk-finish-now = Gorffen nawr

## Keys on the screen

kiosk-keys = Bysellau
kiosk-space = Bwlch
kiosk-delete = Dileu
kiosk-clear = Clirio

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] Maen nhw gyda’r feddygfa hon: { $name }
       *[you] Rwyf gyda’r feddygfa hon: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = Cyffyrddwch â llythrennau ei henw. Bydd yr hyn y down o hyd iddo i’w weld yma.
kiosk-surgery-name = Neu ddod o hyd i feddygfa arall yn ôl ei henw

## Where somebody lives

kiosk-home-why = Rydym yn defnyddio hyn i ddangos beth sydd gerllaw. Gall eraill weld y sgrin hon, felly mae ardal yn ddigon.
kiosk-areas = Cyffyrddwch â’ch ardal
kiosk-all-areas = Pob ardal
kiosk-postcode = Rhowch god post
kiosk-postcode-how = Mae’r sgrin yn stopio dangos eich cod post cyn gynted ag y byddwch yn ei ddefnyddio.
kiosk-use-postcode = Defnyddio’r cod post hwn
kiosk-not-found = Ni allem ddod o hyd i’r lle hwnnw. Dewiswch ardal, neu rhowch gynnig arall arni.
kiosk-privacy = Mae eich lle yn aros ar y sgrin hon, a dim ond nes i chi orffen. Nid ydym byth yn ei anfon i unman.
kiosk-place = Dweud ble rydych yn byw
kiosk-other-place = Newid ble rydych yn byw
kiosk-about-here = Defnyddiwyd canol eich ardal. Mae cod post llawn yn rhoi ateb manwl gywir.

## To take away

# $address is an address on the web.
kiosk-qr = Llun i gamera ffôn. Mae’n agor { $address }
kiosk-take-away = Mynd â’r dudalen hon gyda chi
kiosk-take-away-how = Pwyntiwch gamera eich ffôn at y llun.
kiosk-take-away-not = Nid yw ble rydych yn byw ynddo.

## The screen of a reception

reception-which = Pa feddygfa yw hon?
reception-lede = Mae’r sgrin hon yn eich helpu i helpu rhywun. Nid yw byth yn holi am glaf.
# $name is the name of a GP surgery.
reception-heading = { $name }: i bobl sy’n gofyn am gael ymuno
reception-say = Yr hyn y gallwch ei ddweud
reception-say-open = “Ydyn, rydym yn derbyn pobl newydd. Gallwch ofyn am ymuno heddiw.”
reception-say-limited = “Rydym yn derbyn rhai pobl newydd. Fe wnaf wirio i chi nawr.”
reception-say-closed = “Ni allwn dderbyn pobl newydd nawr. Gallaf ddweud wrthych pa feddygfeydd sydd gerllaw.”
reception-say-check = “Fe wnaf wirio a ydym yn derbyn pobl newydd nawr.”
reception-say-form = “Gallaf roi’r ffurflen i chi, a’ch helpu gyda hi.”
# $name is a partnership.
reception-say-partnership = “Rydym yn y bartneriaeth { $name }. Os byddwch yn cofrestru yma, byddwch chithau ynddi hefyd.”
reception-say-partnership-closed = “Rydym yn y bartneriaeth { $name }. Efallai y gall un arall o’i meddygfeydd eich derbyn.”
# In the next three, $name is the funder.
reception-say-stay = “Gallwch aros gyda’r sefydliad { $name } bob amser.”
reception-say-stay-by-changing = “I aros gyda’r sefydliad { $name }, dewiswch feddygfa nad yw mewn { $partnership-one }.”
reception-say-stay-ask-how = “Gallwch aros gyda’r sefydliad { $name }. Gofynnwch iddo sut.”
reception-say-reasons = “Os na allwn eich derbyn, cewch y rhesymau yn ysgrifenedig.”
reception-say-choice = “Gallwch ddewis meddygfa arall. Nid oes rhaid i chi ddweud pam.”
reception-not = Peidiwch â gofyn am
reception-not-id = Pasbort, trwydded yrru nac unrhyw brawf adnabod arall.
reception-not-address = Llythyr neu fil sy’n dangos ble maen nhw’n byw.
reception-not-status = Papurau am y wlad y maen nhw’n dod ohoni.
reception-not-health = Eu hiechyd. Nid yw hynny’n gwneud gwahaniaeth i ymuno.
reception-near = Meddygfeydd eraill gerllaw
reception-near-none = Nid ydym yn gwybod am unrhyw feddygfa arall gerllaw.
reception-rights = Yr hyn y mae gan bobl hawl iddo
reception-change = Dewis meddygfa arall
