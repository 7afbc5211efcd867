### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
###
### Words: GP surgery = przychodnia GP; GP (doctor) = lekarz rodzinny (GP); partnership = grupa { $partnership-one
### }, then "grupa"; funder = organizacja { $funder }; to join = dołączyć; to register = zarejestrować się; to be
### with a surgery = należeć do przychodni; to keep another surgery = nadal należeć do innej przychodni; to take
### people = przyjąć na listę; the list is closed = lista pacjentów jest zamknięta; area of a surgery = rejon; area
### of a funder = obszar; second place = drugie miejsce pobytu; home visit = wizyta domowa; choice (one of several)
### = opcja; to choose = wybrać; to stay = zostać przy organizacji; staying = pozostanie przy organizacji; shortlist
### = zapamiętane; results, list of results = wyniki; filter = filtr; full postcode = pełny kod pocztowy; first half
### of a postcode = pierwsza połowa kodu pocztowego; being tried out = w fazie próbnej; record of the dataset =
### wpis; release = wydanie; information (the dataset) = informacje.
### Form of address: "Ty" in the present or future ("możesz", "Twoja przychodnia"); no past forms that show gender.

## The words used until a dataset has said its own
## In Polish they stand in the genitive: every text says "grupa" or "organizacja" before them.

word-partnership = przychodni i specjalistów
word-partnership-one = przychodni i specjalistów
word-partnership-many = przychodni i specjalistów
word-funder = lokalnego NHS
word-funder-one = lokalnego NHS
word-funder-many = lokalnego NHS

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

distance-less-than-half-a-mile = mniej niż pół mili
distance-half-a-mile = około pół mili
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles =
    { $miles ->
        [one] około 1 mili
        [few] około { $miles } mil
        [many] około { $miles } mil
       *[other] około { $miles } mili
    }
# $distance is one of the texts above.
distance-in-a-straight-line = { $distance } w linii prostej

## The four answers

outcome-can-join = Możesz dołączyć
outcome-can-join-with-limits = Możesz dołączyć z ograniczeniami
outcome-ask-first = Najpierw zapytaj
outcome-not-now = Teraz nie możesz dołączyć

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = Masz tu już rejestrację
outcome-depends-on-place = To zależy od tego, gdzie mieszkasz
outcome-depends-on-postcode = To zależy od Twojego pełnego kodu pocztowego
outcome-no-home-visits = Możesz dołączyć, ale bez wizyt domowych
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = Jesteś w tej grupie poprzez swoją przychodnię GP
outcome-joins-partnership = Będziesz w tej grupie poprzez swoją przychodnię GP

# $date is the day of the answer.
answer-for-day = To odpowiedź na dzień { $date }.

## Reasons: how far the information can be relied on

reason-no-record = Tej przychodni GP nie ma w naszych informacjach.
reason-status-not-known = Nie wiemy, czy ta przychodnia GP przyjmuje nowych pacjentów.
reason-never-checked = Nie wiemy, kiedy ostatnio sprawdzono informacje o tej przychodni GP.
reason-checked-long-ago = Ostatnio sprawdziliśmy to { $date }. Od tego czasu mogło się to zmienić.
reason-checked-too-long-ago = Ostatnio sprawdziliśmy to { $date }. Minął ponad rok, więc nie możemy na tym polegać.
reason-rule-not-in-force = Nie znajdujemy zasady, która pozwala na to w tym dniu. Zapytaj w przychodni o powód.

## Reasons: the list

reason-not-yet-open = Ta przychodnia GP zacznie przyjmować nowych pacjentów { $date }.
# $date is the first day after the closing: "przed" leaves no doubt about that day.
reason-list-closed-until = Ta przychodnia GP nie przyjmuje nowych pacjentów przed { $date }.
reason-list-closed = Ta przychodnia GP nie przyjmuje nowych pacjentów. Nie wiemy, kiedy jej lista pacjentów będzie otwarta.
# $who is the organisation that agreed to the closing.
reason-closing-agreed = Zgodę na to dała organizacja { $who }.
reason-list-limited = Ta przychodnia GP przyjmuje niektórych nowych pacjentów. Decyduje osobno w każdym przypadku.
# $why is what the GP surgery says, word for word.
reason-they-say = Przychodnia podaje: { $why }
reason-list-opens = Od { $date } ta przychodnia GP będzie przyjmować nowych pacjentów.
reason-list-becomes-limited = Od { $date } ta przychodnia GP będzie przyjmować tylko niektórych nowych pacjentów.
reason-list-closes = Od { $date } ta przychodnia GP nie będzie przyjmować nowych pacjentów.
reason-list-not-known-after = Nie wiemy, czy od { $date } ta przychodnia GP będzie przyjmować nowych pacjentów.
reason-family-while-closed = Być może możesz dołączyć, jeśli mieszkasz z kimś z bliskiej rodziny, kto ma tu rejestrację. Zapytaj w przychodni.

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest w rejonie tej przychodni GP.
       *[home] Mieszkasz w rejonie tej przychodni GP.
    }
area-outside =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest poza rejonem tej przychodni GP.
       *[home] Mieszkasz poza rejonem tej przychodni GP.
    }
area-in-outer-area =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest tylko w rejonie zewnętrznym tej przychodni GP. Ten rejon jest dla osób już zarejestrowanych.
       *[home] Mieszkasz tylko w rejonie zewnętrznym tej przychodni GP. Ten rejon jest dla osób już zarejestrowanych.
    }
area-on-the-line =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest na samej granicy rejonu tej przychodni GP.
       *[home] Mieszkasz na samej granicy rejonu tej przychodni GP.
    }
area-partly-inside = Część obszaru { $outward } leży w rejonie tej przychodni GP, a część może leżeć poza nim.
area-not-sure-outward = Sama część kodu { $outward } nie wystarczy, żeby stwierdzić, czy jesteś w rejonie tej przychodni GP.
area-not-sure =
    { $place ->
        [second] Nie możemy stwierdzić, czy Twoje drugie miejsce pobytu jest w rejonie tej przychodni GP.
       *[home] Nie możemy stwierdzić, czy mieszkasz w rejonie tej przychodni GP.
    }
area-not-published = Nie wiemy, z jakiego rejonu ta przychodnia GP przyjmuje osoby.
area-no-fixed-address = Nie wiemy, czy ta przychodnia GP przyjmuje osoby bez stałego adresu.

reason-outside-area = Nie przyjmuje nowych pacjentów spoza swojego rejonu.
reason-out-of-area-not-known = Nie wiemy, czy przyjmuje osoby spoza swojego rejonu.
reason-out-of-area-case-by-case = O osobach spoza swojego rejonu decyduje osobno w każdym przypadku.
reason-no-home-visits = Nie przyjdzie do Ciebie do domu ani lekarz, ani pielęgniarka.
reason-no-home-visits-if-outside = Jeśli jesteś poza jej rejonem, nie przyjdzie do Ciebie do domu ani lekarz, ani pielęgniarka.
reason-area-not-checked = Nie wiemy, gdzie mieszkasz, więc nie sprawdziliśmy rejonu tej przychodni GP.
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] Z podanych informacji nie wynika, na obszarze której organizacji { $funder } mieszkasz.
       *[no] Nie wiemy, gdzie mieszkasz, więc nie sprawdziliśmy, która organizacja { $funder } jest Twoja.
    }
reason-no-fixed-address-needed = Możesz się tu zarejestrować bez stałego adresu.

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest na obszarze organizacji { $lives-with }. Ta przychodnia GP podlega organizacji { $surgery-with }.
       *[home] Mieszkasz na obszarze organizacji { $lives-with }. Ta przychodnia GP podlega organizacji { $surgery-with }.
    }
reason-outside-border =
    { $place ->
        [second] Twoje drugie miejsce pobytu jest poza obszarem organizacji { $surgery-with }. Ta przychodnia GP jej podlega.
       *[home] Mieszkasz poza obszarem organizacji { $surgery-with }. Ta przychodnia GP jej podlega.
    }

## Reasons: a second GP surgery

reason-second-not-offered = Ta przychodnia GP nie przyjmuje osób, które nadal chcą należeć do innej przychodni GP.
# $name is a funder's name, or "The PCT". Every text that uses it says "organizacja" before it.
the-funder = { $funder }
reason-second-not-offered-by-funder = Organizacja { $name } zdecydowała, że możesz należeć tylko do jednej przychodni GP.
reason-second-undecided = Ta przychodnia GP jeszcze nie zdecydowała, czy możesz nadal należeć do innej przychodni GP.
reason-second-undecided-by-funder = Organizacja { $name } jeszcze nie zdecydowała, czy możesz należeć do 2 przychodni GP.
reason-second-not-known = Nie wiemy, czy możesz jednocześnie należeć do innej przychodni GP.
reason-second-pilot = Należenie do 2 przychodni GP jest tu w fazie próbnej. Zapytaj, czy możesz wziąć w tym udział.
reason-second-as-described = Możesz tu należeć do 2 przychodni GP, z pewnymi ograniczeniami.
reason-switching-closed = Organizacja { $name } zdecydowała, że nie można zmieniać wyboru w dowolnej chwili.
reason-switching-as-described = Organizacja { $name } zdecydowała, kiedy można zmieniać wybór.

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = Masz już rejestrację w tej przychodni GP.
reason-may-stay-in-outer-area = Mieszkasz w rejonie zewnętrznym tej przychodni GP, więc możesz zachować rejestrację.
reason-practice-joins = Ta przychodnia GP dołączy do grupy { $name } w dniu { $date }.
reason-practice-leaves = Ta przychodnia GP należy do grupy { $name } do { $date }. Potem odchodzi.
reason-practice-leaves-later = Ta przychodnia GP odejdzie z grupy { $name } po { $date }.
reason-practice-moves = W dniu { $date } ta przychodnia GP przejdzie z grupy { $from } do grupy { $name }.
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = Grupa { $name } dopiero powstaje. Nie wiemy, kiedy zacznie działać.
stage-partnership-forming-day =
    { $over ->
        [yes] Grupa { $name } dopiero powstaje. Miała zacząć działać { $date }. Nie wiemy, czy zaczęła.
       *[no] Grupa { $name } dopiero powstaje. Zacznie działać { $date }. Do tego czasu za Twoją opiekę płaci organizacja { $funder }.
    }
stage-partnership-closing = Grupa { $name } kończy działalność. Nie wiemy, kiedy będzie jej ostatni dzień.
stage-partnership-closing-day =
    { $over ->
        [yes] Grupa { $name } już nie działa. Jej ostatni dzień: { $date }.
       *[no] Grupa { $name } kończy działalność. Jej ostatni dzień: { $date }.
    }
stage-partnership-pilot = Grupa { $name } jest w fazie próbnej.
stage-partnership-pilot-day =
    { $over ->
        [yes] Faza próbna grupy { $name } trwała do { $date }. Zapytaj organizację { $funder }, czy grupa działa dalej.
       *[no] Grupa { $name } jest w fazie próbnej do { $date }.
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] Umowa grupy { $name } skończyła się { $date }. Zapytaj organizację { $funder }, czy grupa działa dalej.
       *[no] Umowa grupy { $name } kończy się { $date }. Zapytaj organizację { $funder }, co będzie potem.
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = Źródło tej zasady: { $source }.
source-record = Źródło tych informacji: { $source }.
source-checked-on = Sprawdzono { $date }.
source-never-checked = Nie wiemy, kiedy to sprawdzono.

## What to do next

next-join-here = Skontaktuj się z przychodnią GP i poproś o rejestrację.
next-stay-as-you-are = Nie musisz nic robić, żeby zachować tu rejestrację.
next-ask-the-practice = Zadzwoń do przychodni GP i zapytaj, czy możesz dołączyć.
next-ask-to-stay = Zadzwoń do swojej przychodni GP i zapytaj, czy możesz zachować rejestrację.
next-give-a-place = Podaj, gdzie mieszkasz. Wtedy możemy to sprawdzić.
next-give-full-postcode = Podaj swój pełny kod pocztowy. Wtedy możemy sprawdzić jeszcze raz.
# $date is the day on which the list may be open again.
next-wait-until = Możesz znowu zapytać w tej przychodni GP od { $date }.
next-wait = Możesz zapytać w tej przychodni GP później.
next-or-find-a-place = Możesz też uzyskać pomoc w znalezieniu innej przychodni GP.
next-choose-another = Wybierz z listy inną przychodnię GP.
next-choose-one-practice = Wybierz jedną przychodnię GP, do której chcesz należeć.

# $name is an organisation, $phone its number.
ask-by-phone = Zapytaj: { $name }, telefon { $phone }.
ask = Zapytaj: { $name }.

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = Nie znamy żadnej przychodni GP w tej grupie { $partnership-one }.
partnership-depends-on-place =
    { $of ->
        [one] Podaj, gdzie mieszkasz. Wtedy możemy sprawdzić, czy jedyna przychodnia GP tej grupy może Cię przyjąć na listę.
        [few] Podaj, gdzie mieszkasz. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
        [many] Podaj, gdzie mieszkasz. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
       *[other] Podaj, gdzie mieszkasz. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
    }
partnership-can-join =
    { $of ->
        [one] Jedyna przychodnia GP tej grupy może Cię teraz przyjąć na listę.
        [few] Przychodnie GP tej grupy, które mogą Cię teraz przyjąć na listę: { $count } z { $of }.
        [many] Przychodnie GP tej grupy, które mogą Cię teraz przyjąć na listę: { $count } z { $of }.
       *[other] Przychodnie GP tej grupy, które mogą Cię teraz przyjąć na listę: { $count } z { $of }.
    }
partnership-ask-first =
    { $of ->
        [one] Najpierw zapytaj w jedynej przychodni GP tej grupy.
        [few] Przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
        [many] Przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
       *[other] Przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
    }
partnership-not-now =
    { $of ->
        [one] Jedyna przychodnia GP tej grupy nie może Cię teraz przyjąć na listę.
        [few] Żadna z { $of } przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
        [many] Żadna z { $of } przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
       *[other] Żadna z { $of } przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
    }
partnership-depends-on-postcode =
    { $of ->
        [one] Podaj pełny kod pocztowy. Wtedy możemy sprawdzić, czy jedyna przychodnia GP tej grupy może Cię przyjąć na listę.
        [few] Podaj pełny kod pocztowy. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
        [many] Podaj pełny kod pocztowy. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
       *[other] Podaj pełny kod pocztowy. Wtedy możemy sprawdzić, które z { $of } przychodni GP tej grupy mogą Cię przyjąć na listę.
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = Twoja przychodnia GP dołączy do tej grupy { $date }.
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = Twoja przychodnia GP należy do tej grupy do { $date }. Potem odchodzi.
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = Podaj, gdzie mieszkasz. Wtedy możemy sprawdzić inne przychodnie GP tej grupy.
partnership-other-depends-on-postcode = Podaj pełny kod pocztowy. Wtedy możemy sprawdzić inne przychodnie GP tej grupy.
partnership-other-can-join =
    { $of ->
        [one] Druga przychodnia GP tej grupy też może Cię przyjąć na listę.
        [few] Inne przychodnie GP tej grupy, które też mogą Cię przyjąć na listę: { $count } z { $of }.
        [many] Inne przychodnie GP tej grupy, które też mogą Cię przyjąć na listę: { $count } z { $of }.
       *[other] Inne przychodnie GP tej grupy, które też mogą Cię przyjąć na listę: { $count } z { $of }.
    }
partnership-other-ask-first =
    { $of ->
        [one] Najpierw zapytaj w drugiej przychodni GP tej grupy.
        [few] Inne przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
        [many] Inne przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
       *[other] Inne przychodnie GP tej grupy, w których trzeba najpierw zapytać: { $count } z { $of }.
    }
partnership-other-not-now =
    { $of ->
        [one] Druga przychodnia GP tej grupy nie może Cię teraz przyjąć na listę.
        [few] Żadna z { $of } innych przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
        [many] Żadna z { $of } innych przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
       *[other] Żadna z { $of } innych przychodni GP tej grupy nie może Cię teraz przyjąć na listę.
    }

## Staying with the funder

stay-with-funder = Pozostanie przy organizacji { $funder }
# $name is the funder's name.
stay-with-name = Pozostanie przy organizacji { $name }
# Where the funder has not said in its own words what staying means.
stay-means-not-said = Nie podano nam, co oznacza tutaj pozostanie przy organizacji.
stay-means-depends = Co oznacza pozostanie, zależy od tego, która organizacja { $funder } jest Twoja.
# In place of the answer, for staying.
stay-always = Zawsze możesz zostać
stay-by-changing = Możesz zostać, zmieniając przychodnię GP
stay-ask-how = Możesz zostać. Zapytaj, jak to działa w Twoim przypadku

## My surgery: where it stands. $name is the partnership's name

standing-in = Twoja przychodnia GP należy do grupy { $name }.
standing-in-since = Twoja przychodnia GP należy do grupy { $name } od { $date }.
standing-with-funder = Twoja przychodnia GP nie należy do żadnej grupy { $partnership-one }. Za Twoją opiekę płaci organizacja { $funder }.
standing-not-known = Nie wiemy, do której grupy { $partnership-one } należy Twoja przychodnia GP.
standing-joins = Twoja przychodnia GP dołączy do grupy { $name } w dniu { $date }.
# $date is the last day in the partnership.
standing-leaves = Twoja przychodnia GP należy do grupy { $name } do { $date }. Potem odchodzi.
standing-moves = W dniu { $date } Twoja przychodnia GP przejdzie z grupy { $from } do grupy { $name }.
standing-left = Twoja przychodnia GP należała do grupy { $name } do { $date }.

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = Moja przychodnia GP dołączyła do grupy { $name }. Co to dla mnie oznacza?
surgery-joins-question = Moja przychodnia GP dołączy do grupy { $name }. Co to dla mnie oznacza?
surgery-moves-question = Moja przychodnia GP przejdzie do grupy { $name }. Co to dla mnie oznacza?
surgery-ends-question = Co będzie ze mną, gdy grupa { $name } skończy działalność?
surgery-leaves-question = Moja przychodnia GP odejdzie z grupy { $name }. Co to dla mnie oznacza?
surgery-left-question = Moja przychodnia GP odeszła z grupy { $name }. Co to dla mnie oznacza?
surgery-keep-and-stay-question = Czy mogę nadal należeć do swojej przychodni GP i zostać przy organizacji { $funder }?
# $what is a sentence of the partnership's own.
surgery-changes = To się zmienia: { $what }
surgery-stays = To się nie zmienia: { $what }
surgery-effects-not-said = Grupa { $name } nie podała, co się dla Ciebie zmienia.

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = Od { $date }:
policy-until-then = Do tego czasu nie ma decyzji.
# $date is the last day.
policy-until = To obowiązuje do { $date }.
policy-pilot-ended = Faza próbna trwała do { $date }. Już się skończyła, a innej decyzji nie ma.
policy-funder-not-known = Nie wiemy, która organizacja { $funder } decyduje o tym w Twoim przypadku.

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] Możesz nadal należeć do swojej przychodni GP i zostać przy organizacji { $funder }.
        [no] Nie możesz należeć do przychodni GP z grupy { $partnership-one } i zostać przy organizacji { $funder }.
        [pilot] Możliwość, żeby nie zmieniać przychodni GP i zostać przy organizacji { $funder }, jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, jak możesz nadal należeć do swojej przychodni GP.
    }
policy-keep-surgery-and-stay-undecided = Jeszcze nie zdecydowano, czy możesz nadal należeć do swojej przychodni GP i zostać przy organizacji { $funder }.

policy-dual-membership-decided =
    { $decision ->
        [yes] Możesz należeć do 2 przychodni GP.
        [no] Możesz należeć tylko do jednej przychodni GP.
        [pilot] Należenie do 2 przychodni GP jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, na jakich zasadach można należeć do 2 przychodni GP.
    }
policy-dual-membership-undecided = Jeszcze nie zdecydowano, czy możesz należeć do 2 przychodni GP i która prowadzi Twoją dokumentację medyczną.

policy-switching-decided =
    { $decision ->
        [yes] Możesz zmienić wybór w dowolnej chwili.
        [no] Nie możesz zmieniać wyboru w dowolnej chwili.
        [pilot] Możliwość zmiany wyboru w dowolnej chwili jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, kiedy możesz zmienić wybór.
    }
policy-switching-undecided = Jeszcze nie zdecydowano, kiedy możesz zmienić wybór.

policy-finding-a-place-decided =
    { $decision ->
        [yes] Organizacja { $funder } znajdzie Ci przychodnię GP, jeśli wszystkie listy pacjentów w pobliżu są zamknięte.
        [no] Organizacja { $funder } nie znajduje dla Ciebie przychodni GP, jeśli wszystkie listy pacjentów są zamknięte.
        [pilot] Pomoc w znalezieniu przychodni GP jest w fazie próbnej.
       *[as_described] Jest pomoc, jeśli wszystkie listy pacjentów w pobliżu są zamknięte.
    }
policy-finding-a-place-undecided = Jeszcze nie zdecydowano, kto znajdzie Ci przychodnię GP, jeśli wszystkie listy pacjentów w pobliżu są zamknięte.

policy-appeals-decided =
    { $decision ->
        [yes] Możesz poprosić o ponowne rozpatrzenie decyzji.
        [no] Nie możesz prosić organizacji { $funder } o ponowne rozpatrzenie decyzji.
        [pilot] Ponowne rozpatrywanie decyzji jest w fazie próbnej.
       *[as_described] Możesz zgłosić, że nie zgadzasz się z decyzją.
    }
policy-appeals-undecided = Jeszcze nie zdecydowano, kto ponownie rozpatruje decyzję, z którą się nie zgadzasz.

policy-dependants-decided =
    { $decision ->
        [yes] Twój wybór obejmuje też Twoje dzieci i osoby, którymi się opiekujesz.
        [no] Twoje dzieci i osoby, którymi się opiekujesz, nie muszą wybrać tak jak Ty.
        [pilot] Wspólny wybór całej rodziny jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, jak wybierają rodziny.
    }
policy-dependants-undecided = Jeszcze nie zdecydowano, czy Twój wybór obejmuje Twoje dzieci i osoby, którymi się opiekujesz.

policy-cross-border-decided =
    { $decision ->
        [yes] Możesz dołączyć do przychodni GP, która podlega innej organizacji { $funder }.
        [no] Organizacja { $funder } nie zgodziła się na dołączanie do przychodni GP, które podlegają innej organizacji { $funder }.
        [pilot] Dołączanie do przychodni GP, które podlegają innej organizacji { $funder }, jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, jak możesz dołączyć do przychodni GP poza granicą jej obszaru.
    }
policy-cross-border-undecided = Jeszcze nie zdecydowano, czy możesz dołączyć do przychodni GP, która podlega innej organizacji { $funder }.

policy-partnership-ends-decided =
    { $decision ->
        [yes] Zostajesz w swojej przychodni GP, jeśli grupa { $partnership } skończy działalność lub Twoja przychodnia z niej odejdzie.
        [no] Twoja sytuacja zmieni się, jeśli grupa { $partnership } skończy działalność lub Twoja przychodnia z niej odejdzie.
        [pilot] To, co się dzieje, gdy grupa { $partnership-one } kończy działalność, jest w fazie próbnej.
       *[as_described] Organizacja { $funder } zdecydowała, co będzie z Tobą.
    }
policy-partnership-ends-undecided = Jeszcze nie zdecydowano, co będzie z Tobą, jeśli grupa { $partnership } skończy działalność lub Twoja przychodnia GP odejdzie.

## What people can count on. $days is a number of days

right-written-reasons = Jeśli przychodnia GP odmówi, musi podać Ci powód na piśmie.
right-written-reasons-within =
    { $days ->
        [one] Jeśli przychodnia GP odmówi, musi podać Ci powód na piśmie w ciągu 1 dnia.
        [few] Jeśli przychodnia GP odmówi, musi podać Ci powód na piśmie w ciągu { $days } dni.
        [many] Jeśli przychodnia GP odmówi, musi podać Ci powód na piśmie w ciągu { $days } dni.
       *[other] Jeśli przychodnia GP odmówi, musi podać Ci powód na piśmie w ciągu { $days } dnia.
    }
right-no-documents = Nie potrzebujesz dokumentu tożsamości, potwierdzenia adresu ani numeru NHS.
