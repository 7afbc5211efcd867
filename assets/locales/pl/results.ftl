### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = Szukaj też „{ $words }”
results-heading-all = Przychodnie GP i grupy { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = Twoje opcje w pobliżu: { $place }
results-heading-no-address = Twoje opcje bez stałego adresu
results-heading-words = Przychodnie GP pasujące do „{ $words }”
results-heading-words-near = Przychodnie GP pasujące do „{ $words }”, w pobliżu: { $place }
# $home and $second are places as above.
results-two-places = { $home } i { $second }
results-change-place = Szukaj ponownie albo zmień, gdzie mieszkasz
results-give-place = Szukaj ponownie albo podaj, gdzie mieszkasz
# $shown, $total and $partnerships are numbers.
results-counts =
    Widać { $shown } z { $total ->
        [one] 1 przychodni GP
        [few] { $total } przychodni GP
        [many] { $total } przychodni GP
       *[other] { $total } przychodni GP
    } oraz { $partnerships ->
        [0] 0 grup { $partnership-many }
        [one] 1 grupę { $partnership-one }
        [few] { $partnerships } grupy { $partnership-many }
        [many] { $partnerships } grup { $partnership-many }
       *[other] { $partnerships } grupy { $partnership-many }
    }
results-none = Żadna przychodnia GP nie pasuje do tego, czego szukasz
results-completeness =
    Uwzględniamy wszystko, o czym wiemy: { $surgeries ->
        [one] 1 przychodnię GP
        [few] { $surgeries } przychodnie GP
        [many] { $surgeries } przychodni GP
       *[other] { $surgeries } przychodni GP
    } i { $partnerships ->
        [one] 1 grupę { $partnership-one }
        [few] { $partnerships } grupy { $partnership-many }
        [many] { $partnerships } grup { $partnership-many }
       *[other] { $partnerships } grupy { $partnership-many }
    }. Nikt nie może zapłacić, żeby być wyżej.
results-no-address = Możesz się zarejestrować bez stałego adresu. Przychodnie GP są ułożone według nazw.
# $parts are pieces of the address of the page.
results-ignored = Nie rozumiemy części tego linku, więc ją pominęliśmy: { $parts }
results-words-cut = Wpisano więcej słów, niż możemy wyszukać. Użyliśmy pierwszych.
partnerships-heading = Zostań albo dołącz do grupy { $partnership-one }
partnerships-none = W tych wynikach nie ma żadnej grupy { $partnership-one }.
partnerships-more =
    { $count ->
        [one] Pokaż jeszcze 1 grupę { $partnership-one }
        [few] Pokaż jeszcze { $count } grupy { $partnership-many }
        [many] Pokaż jeszcze { $count } grup { $partnership-many }
       *[other] Pokaż jeszcze { $count } grupy { $partnership-many }
    }
partnerships-fewer = Pokaż mniej grup { $partnership-many }
surgeries-heading = Przychodnie GP
surgeries-more =
    { $count ->
        [one] Pokaż jeszcze 1 przychodnię GP
        [few] Pokaż jeszcze { $count } przychodnie GP
        [many] Pokaż jeszcze { $count } przychodni GP
       *[other] Pokaż jeszcze { $count } przychodni GP
    }

## Nothing was found

undo-heading = Co możesz zrobić
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter =
    { $count ->
        [one] Usuń „{ $name }”: 1 przychodnia GP
        [few] Usuń „{ $name }”: { $count } przychodnie GP
        [many] Usuń „{ $name }”: { $count } przychodni GP
       *[other] Usuń „{ $name }”: { $count } przychodni GP
    }
undo-everything =
    { $count ->
        [one] Zacznij od wszystkich: 1 przychodnia GP
        [few] Zacznij od wszystkich: { $count } przychodnie GP
        [many] Zacznij od wszystkich: { $count } przychodni GP
       *[other] Zacznij od wszystkich: { $count } przychodni GP
    }
undo-spelling = Sprawdź pisownię albo wpisz krótszą część nazwy.

## How the list is ordered

order-nearest = Najpierw najbliższe Twojego miejsca zamieszkania.
order-nearest-to-second = Najpierw najbliższe Twojego drugiego miejsca pobytu.
order-nearest-to-either = Najpierw najbliższe jednego z Twoich miejsc.
order-name = W kolejności nazw.
order-words = Najpierw najlepiej pasujące do Twoich słów.
order-names-first = Najpierw nazwy pasujące do Twoich słów.
order-label = Zmień kolejność:
order-by-nearest = Najbliżej domu
order-by-nearest-to-second = Najbliżej drugiego miejsca pobytu
order-by-nearest-to-either = Najbliżej jednego z miejsc
order-by-name = Nazwa
order-by-words = Najlepiej pasujące
order-summary = Jak ułożone są te wyniki
order-rule = Najpierw najbliższe, jeśli wiemy, gdzie mieszkasz. Jeśli nie, to według dopasowania nazwy, a potem według nazwy.
order-distance = Odległości są w linii prostej. Droga samochodem lub pieszo jest dłuższa.
order-nobody-pays = Nikt nie może zapłacić, żeby być wyżej w wynikach.

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] Mogą teraz przyjąć tę osobę na listę
       *[you] Mogą mnie teraz przyjąć na listę
    }
jump-to-surgeries = Przychodnie GP ({ $count })
tools-search = Szukaj
tools-order = Kolejność
tools-order-and-map = Kolejność i mapa
words-label = Nazwa, miejscowość lub usługa
words-search = Szukaj
filters-summary =
    { $count ->
        [0] Filtry
        [one] Filtry (włączone: 1)
        [few] Filtry (włączone: { $count })
        [many] Filtry (włączone: { $count })
       *[other] Filtry (włączone: { $count })
    }
# $count is how many values of the group are on.
filter-group-on = { $name } (włączone: { $count })
filters-clear = Usuń wszystkie filtry
filters-on = Włączone filtry:
# Before the name of a filter, for those who hear the page.
filters-take-off = Usuń
filters-show = Pokaż wyniki
filters-skip = Przejdź do wyników
filter-count =
    { $count ->
        [0] (brak)
        [one] ({ $count })
        [few] ({ $count })
        [many] ({ $count })
       *[other] ({ $count })
    }
filter-all = Przychodnia ma wszystko, co zaznaczysz.
filter-any = Wystarczy jedna z zaznaczonych pozycji.
filter-service = Usługi
filter-delivery = Kto prowadzi usługę
filter-language = Języki, w których tam mówią
filter-access = Dostęp i poruszanie się w środku
filter-format = Łatwy tekst, duży druk i inne formaty
filter-joining = Czy możesz dołączyć?
filter-stage = Etap
filter-legal-form = Rodzaj organizacji
filter-public-voice = Jak mieć wpływ
filter-specialists = Specjaliści
filter-partnership = Która grupa { $partnership-one }
filter-funder = Kto płaci
filter-open = Godziny otwarcia
open-evening = Otwarte wieczorem
open-weekend = Otwarte w weekend
open-now = Otwarte teraz

## Cards

choice-what = Co to jest
choice-surgeries = Przychodnie GP
choice-stage = Etap
choice-say = Jak mieć wpływ
choice-checked = Sprawdzono
say-how = Jak wziąć udział
card-more = Więcej informacji
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = Dopiero powstaje. Nie wiemy, kiedy zacznie działać.
card-stage-partnership-forming-day =
    { $over ->
        [yes] Dopiero powstaje. Miała zacząć działać { $date }. Nie wiemy, czy zaczęła.
       *[no] Dopiero powstaje. Zacznie działać { $date }. Do tego czasu za Twoją opiekę płaci organizacja { $funder }.
    }
card-stage-partnership-closing = Kończy działalność. Nie wiemy, kiedy będzie jej ostatni dzień.
card-stage-partnership-closing-day =
    { $over ->
        [yes] Już nie działa. Jej ostatni dzień: { $date }.
       *[no] Kończy działalność. Jej ostatni dzień: { $date }.
    }
card-stage-partnership-pilot = Jest w fazie próbnej.
card-stage-partnership-pilot-day =
    { $over ->
        [yes] Faza próbna trwała do { $date }. Zapytaj organizację { $funder }, czy grupa działa dalej.
       *[no] Jest w fazie próbnej do { $date }.
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] Jej umowa skończyła się { $date }. Zapytaj organizację { $funder }, czy grupa działa dalej.
       *[no] Jej umowa kończy się { $date }.
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] Z tych opcji oferuje to tylko ta: { $name }
        [one] Z tych opcji oferuje to tylko ta: { $name } i jeszcze { $count }
        [few] Z tych opcji oferuje to tylko ta: { $name } i jeszcze { $count }
        [many] Z tych opcji oferuje to tylko ta: { $name } i jeszcze { $count }
       *[other] Z tych opcji oferuje to tylko ta: { $name } i jeszcze { $count }
    }
# $name is the funder's name.
stay-probably = Prawdopodobnie jest to organizacja { $name }. Ustaliliśmy to na podstawie najbliższej przychodni GP.
stay-which = Podaj, gdzie mieszkasz, żeby zobaczyć, która organizacja { $funder } jest Twoja.
stay-stage = To nie jest grupa { $partnership-one }, więc nie ma etapu.
stay-nothing-changes = Nic się dla Ciebie nie zmienia.
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] Do żadnej z tych grup { $partnership-many } nie możesz teraz dołączyć bez wcześniejszego zapytania. Możesz zostać przy organizacji { $name }.
        [one] Możesz tu dołączyć do { $count } z { $of } grup { $partnership-many } albo zostać przy organizacji { $name }.
        [few] Możesz tu dołączyć do { $count } z { $of } grup { $partnership-many } albo zostać przy organizacji { $name }.
        [many] Możesz tu dołączyć do { $count } z { $of } grup { $partnership-many } albo zostać przy organizacji { $name }.
       *[other] Możesz tu dołączyć do { $count } z { $of } grup { $partnership-many } albo zostać przy organizacji { $name }.
    }
stay-say = Możesz powiedzieć organizacji { $funder }, co myślisz.
stay-surgeries =
    { $count ->
        [0] Nie znamy tu przychodni GP, która nie należy do żadnej grupy { $partnership-one }.
        [one] 1 przychodnia GP nie należy tu do żadnej grupy { $partnership-one }.
        [few] { $count } przychodnie GP nie należą tu do żadnej grupy { $partnership-one }.
        [many] { $count } przychodni GP nie należy tu do żadnej grupy { $partnership-one }.
       *[other] { $count } przychodni GP nie należy tu do żadnej grupy { $partnership-one }.
    }
partnership-summary-not-known = Nie mamy jej opisu.
partnership-surgeries =
    { $count ->
        [0] Na razie brak przychodni GP
        [one] 1 przychodnia GP
        [few] { $count } przychodnie GP
        [many] { $count } przychodni GP
       *[other] { $count } przychodni GP
    }
partnership-fitting = W tych wynikach: { $count } z { $of } przychodni GP tej grupy.
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = Najbliższa: { $name }, { $distance }
# $home and $second are distances.
distance-from-both = { $home } od domu, { $second } od drugiego miejsca pobytu
# $distance as in "about 2 miles".
distance-from-one-place = { $distance } w linii prostej
distance-from-home = Od domu: { $distance } w linii prostej
distance-from-second = Od drugiego miejsca pobytu: { $distance } w linii prostej
surgery-also-known = Znana też jako: { $name }
# $name is a service.
surgery-has-service = Jest tu: { $name }
membership-with = W grupie
# $name is the funder's name.
membership-stays = Nie należy do grupy { $partnership-one }. Za opiekę płaci tu organizacja { $name }.
membership-none = Nie należy do żadnej grupy { $partnership-one }.
membership-not-known = Nie wiemy, czy należy do grupy { $partnership-one }.
joining-why = Dlaczego?
joining-from-home = Dla miejsca, gdzie mieszkasz
joining-from-second = Dla drugiego miejsca pobytu
list-open = Przyjmuje nowych pacjentów.
list-open-limited = Przyjmuje niektórych nowych pacjentów i decyduje osobno w każdym przypadku.
list-closed-formal = Nie przyjmuje nowych pacjentów.
list-closed-until = Nie przyjmuje nowych pacjentów przed { $date }.
list-unknown = Nie wiemy, czy przyjmuje nowych pacjentów.
list-check-first = Najpierw sprawdź, czy przyjmuje nowych pacjentów.
record-checked = Sprawdzono { $date }.
record-never-checked = Nie wiemy, kiedy to sprawdzono.
record-old = Zadzwoń przed wizytą.
record-source = Źródło: { $source }.

## What to do next

next-heading = Co dalej
next-contact = Skontaktuj się z przychodnią GP i powiedz, że chcesz się zarejestrować.
# $phone is a link.
next-phone = Telefon:
next-afterwards-not-known = Zapytaj, jak długo to trwa i co będzie potem.
next-rights = Twoje prawa
next-failed = Przepraszamy, nie udało się wczytać następnych kroków i numeru telefonu.
try-again = Spróbuj ponownie

## Where you are registered

standing-you-are-with = Twoja przychodnia GP:
dual-heading = Dwie przychodnie GP

# A file for the calendar of one's own device.
reminder-add = Dodaj do mojego kalendarza

## Open now

open-all-day = Otwarte teraz, dzień i noc.
open-until =
    { $day ->
        [today] Otwarte teraz, do { $time }.
       *[other] Otwarte teraz, do { $time } ({ $day }).
    }
open-from =
    { $day ->
        [today] Teraz zamknięte. Otwarcie o { $time }.
       *[other] Teraz zamknięte. Otwarcie o { $time } ({ $day }).
    }
open-closed = Teraz zamknięte. Nie wiemy, kiedy będzie otwarte.

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = Co jest dla Ciebie ważne: { $list }.
matters-change = Zmień, co jest ważne
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = Jest tu to, co dla Ciebie ważne: { $list }.
matters-has-not = Tego tu nie ma: { $list }.
matters-not-known = Nie wiadomo, czy to tu jest: { $list }.
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [one] { $count } z 1 przychodni GP
        [few] { $count } z { $of } przychodni GP
        [many] { $count } z { $of } przychodni GP
       *[other] { $count } z { $of } przychodni GP
    }
