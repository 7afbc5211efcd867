### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = I gael help brys, defnyddiwch y rhifau ar frig y dudalen hon.
start-which = Pa un yw { $partnership-one } fy meddygfa?
start-stay = Rwyf am aros fel yr wyf
start-for-someone-else = Rwy’n helpu rhywun arall
start-all = Gweld pob meddygfa, a’r { $partnership-many }

## On every page, for somebody who chooses for another person

for-them = Atebwch dros y sawl rydych yn ei helpu. Ar y tudalennau hyn, y person hwnnw yw “chi”.
for-me = Rwy’n dewis i mi fy hun

## On every question

wizard-continue = Parhau
# $number is the number of the question, $of how many there are.
wizard-progress = Cwestiwn { $number } o { $of }
wizard-skip = Neidio dros y cwestiwn hwn

## Which surgery

surgery-question =
    { $whom ->
        [them] Gyda pha feddygfa y maen nhw?
       *[you] Gyda pha feddygfa ydych chi?
    }
surgery-question-why =
    { $whom ->
        [them] Rydym yn defnyddio hyn i ddweud pa un yw { $partnership-one } eu meddygfa, a beth mae hynny’n ei olygu.
       *[you] Rydym yn defnyddio hyn i ddweud pa un yw { $partnership-one } eich meddygfa, a beth mae hynny’n ei olygu.
    }
surgery-name = Enw’r feddygfa
surgery-name-hint = Teipiwch ran o’i henw, neu ei thref
surgery-find = Dod o hyd i’r feddygfa
surgery-no-name = Teipiwch ran o enw meddygfa.
surgery-none-chosen = Dewiswch feddygfa o’r rhestr, neu chwiliwch am enw arall.
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] Nid oes meddygfa â’r enw hwn. Gwiriwch y sillafu, neu teipiwch lai ohono.
        [one] Cafwyd 1 feddygfa. Dewiswch hi isod.
        [two] Cafwyd sawl meddygfa, ac mae { $shown } o { $total } isod. Dewiswch un, neu teipiwch fwy o’r enw.
        [few] Cafwyd sawl meddygfa, ac mae { $shown } o { $total } isod. Dewiswch un, neu teipiwch fwy o’r enw.
        [many] Cafwyd sawl meddygfa, ac mae { $shown } o { $total } isod. Dewiswch un, neu teipiwch fwy o’r enw.
       *[other] Cafwyd sawl meddygfa, ac mae { $shown } o { $total } isod. Dewiswch un, neu teipiwch fwy o’r enw.
    }
surgery-choose =
    { $whom ->
        [them] Dewiswch eu meddygfa
       *[you] Dewiswch eich meddygfa
    }
surgery-none =
    { $whom ->
        [them] Nid ydynt gyda meddygfa
       *[you] Nid wyf gyda meddygfa
    }
surgery-none-said =
    { $whom ->
        [them] Dywedoch nad ydynt gyda meddygfa.
       *[you] Dywedoch nad ydych gyda meddygfa.
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] Maen nhw gyda’r feddygfa { $name }
       *[you] Rydych gyda’r feddygfa { $name }
    }
surgery-answer-page = Mwy am y feddygfa hon
surgery-change =
    { $whom ->
        [them] Maen nhw gyda meddygfa arall
       *[you] Rwyf gyda meddygfa arall
    }

## Where

home-question =
    { $whom ->
        [them] Ble maen nhw’n byw?
       *[you] Ble ydych chi’n byw?
    }
home-question-why =
    { $whom ->
        [them] Rydym yn defnyddio hyn i ddangos beth sydd yn eu hardal, ac a allant ymuno.
       *[you] Rydym yn defnyddio hyn i ddangos beth sydd yn eich ardal, ac a allwch ymuno.
    }
home-label =
    { $whom ->
        [them] Eu cartref
       *[you] Eich cartref
    }
home-hint = Cod post llawn sy’n rhoi’r ateb gorau. Gallwch hefyd roi tref.
second-label =
    { $whom ->
        [them] Lle arall maen nhw’n mynd iddo’n aml, fel y gwaith (dewisol)
       *[you] Lle arall rydych yn mynd iddo’n aml, fel y gwaith (dewisol)
    }
second-hint =
    { $whom ->
        [them] Er enghraifft ble maen nhw’n gweithio neu’n astudio, neu ble mae rhywun yn gofalu amdanynt
       *[you] Er enghraifft ble rydych yn gweithio neu’n astudio, neu’n gofalu am rywun
    }
home-no-address-said =
    { $whom ->
        [them] Nid oes ganddynt gyfeiriad sefydlog. Ychwanegwch rywle maen nhw’n treulio’r dydd, neu parhewch.
       *[you] Nid oes gennych gyfeiriad sefydlog. Ychwanegwch rywle rydych yn treulio’r dydd, neu parhewch.
    }
home-place-said = Lle wedi’i ychwanegu. Ychwanegwch un arall, neu parhewch.
home-areas = Dewis ardal o restr

## Preferences

preferences-question =
    { $whom ->
        [them] Beth sy’n bwysig iddyn nhw?
       *[you] Beth sy’n bwysig i chi?
    }
preferences-why = Yna bydd pob dewis yn dweud sut mae’n gwneud o ran yr hyn a diciwch. Nid oes dim yn cael ei adael allan.
preferences-legend = Rwyf am wybod am y rhain:
preferences-hint = Ticiwch rai, neu ddim un
preferences-nothing = Nid oes dim i’w ddewis yma. Parhewch i’r rhestr.
