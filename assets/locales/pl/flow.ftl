### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = Jeśli potrzebujesz pilnej pomocy, użyj numerów na górze tej strony.
start-which = W której grupie { $partnership-one } jest moja przychodnia GP?
start-stay = Chcę, żeby zostało tak, jak jest
start-for-someone-else = Pomagam komuś innemu
start-all = Zobacz wszystkie przychodnie GP i grupy { $partnership-many }

## On every page, for somebody who chooses for another person

for-them = Odpowiadaj za osobę, której pomagasz. Na tych stronach „Ty” oznacza tę osobę.
for-me = Wybieram dla siebie

## On every question

wizard-continue = Dalej
# $number is the number of the question, $of how many there are.
wizard-progress = Pytanie { $number } z { $of }
wizard-skip = Pomiń to pytanie

## Which surgery

surgery-question =
    { $whom ->
        [them] Do której przychodni GP należy ta osoba?
       *[you] Do której przychodni GP należysz?
    }
surgery-question-why =
    { $whom ->
        [them] Dzięki temu powiemy, w której grupie { $partnership-one } jest przychodnia GP tej osoby i co to oznacza.
       *[you] Dzięki temu powiemy, w której grupie { $partnership-one } jest Twoja przychodnia GP i co to oznacza.
    }
surgery-name = Nazwa przychodni GP
surgery-name-hint = Wpisz część nazwy albo miejscowość
surgery-find = Znajdź przychodnię GP
surgery-no-name = Wpisz część nazwy przychodni GP.
surgery-none-chosen = Wybierz przychodnię GP z listy albo poszukaj innej nazwy.
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] Żadna przychodnia GP nie ma takiej nazwy. Sprawdź pisownię albo wpisz krótszą część nazwy.
        [one] Znaleziono 1 przychodnię GP. Wybierz ją poniżej.
        [few] Poniżej widać przychodnie GP: { $shown } z { $total }. Wybierz jedną albo wpisz więcej z nazwy.
        [many] Poniżej widać przychodnie GP: { $shown } z { $total }. Wybierz jedną albo wpisz więcej z nazwy.
       *[other] Poniżej widać przychodnie GP: { $shown } z { $total }. Wybierz jedną albo wpisz więcej z nazwy.
    }
surgery-choose =
    { $whom ->
        [them] Wybierz przychodnię GP tej osoby
       *[you] Wybierz swoją przychodnię GP
    }
surgery-none =
    { $whom ->
        [them] Ta osoba nie należy do żadnej przychodni GP
       *[you] Nie należę do żadnej przychodni GP
    }
surgery-none-said =
    { $whom ->
        [them] Twoja odpowiedź: ta osoba nie należy do żadnej przychodni GP.
       *[you] Twoja odpowiedź: nie należysz do żadnej przychodni GP.
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] Przychodnia GP tej osoby: { $name }
       *[you] Twoja przychodnia GP: { $name }
    }
surgery-answer-page = Więcej o tej przychodni GP
surgery-change =
    { $whom ->
        [them] Ta osoba należy do innej przychodni GP
       *[you] Należę do innej przychodni GP
    }

## Where

home-question =
    { $whom ->
        [them] Gdzie mieszka ta osoba?
       *[you] Gdzie mieszkasz?
    }
home-question-why =
    { $whom ->
        [them] Dzięki temu pokażemy, co jest w pobliżu i czy ta osoba może dołączyć.
       *[you] Dzięki temu pokażemy, co jest w pobliżu i czy możesz dołączyć.
    }
home-label =
    { $whom ->
        [them] Miejsce zamieszkania tej osoby
       *[you] Twoje miejsce zamieszkania
    }
home-hint = Najlepszą odpowiedź daje pełny kod pocztowy. Możesz też podać miejscowość.
second-label =
    { $whom ->
        [them] Inne miejsce, gdzie ta osoba często bywa, na przykład praca (nieobowiązkowe)
       *[you] Inne miejsce, gdzie często bywasz, na przykład praca (nieobowiązkowe)
    }
second-hint =
    { $whom ->
        [them] Na przykład miejsce pracy lub nauki albo miejsce, gdzie ktoś się tą osobą opiekuje
       *[you] Na przykład miejsce pracy lub nauki albo miejsce, gdzie się kimś opiekujesz
    }
home-no-address-said =
    { $whom ->
        [them] Ta osoba nie ma stałego adresu. Dodaj miejsce, gdzie spędza dzień, albo przejdź dalej.
       *[you] Nie masz stałego adresu. Dodaj miejsce, gdzie spędzasz dzień, albo przejdź dalej.
    }
home-place-said = Miejsce dodane. Dodaj następne albo przejdź dalej.
home-areas = Wybierz obszar z listy

## Preferences

preferences-question =
    { $whom ->
        [them] Co jest ważne dla tej osoby?
       *[you] Co jest dla Ciebie ważne?
    }
preferences-why = Przy każdej opcji będzie wtedy widać, jak wypada w tym, co zaznaczysz. Niczego nie pomijamy.
preferences-legend = Interesuje mnie:
preferences-hint = Zaznacz dowolne albo żadne
preferences-nothing = Nie ma tu nic do wyboru. Przejdź do listy wyników.
