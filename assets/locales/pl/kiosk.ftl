### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = Dotknij przycisku, żeby zacząć. To trwa około 5 minut.
kiosk-start = Zacznij
kiosk-start-all = Zobacz wszystkie przychodnie GP
kiosk-nothing-stays = Nic z tego, co wybierzesz, nie zostanie na tym ekranie. Na koniec naciśnij „Zakończ”.

## On every page

kiosk-bar = Pomoc do tego ekranu
kiosk-desk = Potrzebujesz pomocy? Zapytaj w recepcji.
kiosk-back = Wstecz
kiosk-down = W dół
kiosk-up = W górę
kiosk-text-size = Rozmiar tekstu
kiosk-contrast = Białe na czarnym
kiosk-contrast-off = Zwykłe kolory
kiosk-listen = Czytaj na głos
kiosk-stop = Przestań czytać
kiosk-again = Powtórz
kiosk-finish = Zakończ

## When nobody touches the screen

kiosk-still-there = Czy nadal tu jesteś?
kiosk-wiped = Wkrótce usuniemy wszystko, co jest tu wybrane, żeby chronić Twoją prywatność.
# $count is a number of seconds.
kiosk-seconds =
    { $count ->
        [one] Została 1 sekunda
        [few] Zostały { $count } sekundy
        [many] Zostało { $count } sekund
       *[other] Zostało { $count } sekundy
    }
kiosk-more-time = Potrzebuję więcej czasu
kiosk-finish-now = Zakończ teraz

## Keys on the screen

kiosk-keys = Klawisze
kiosk-space = Spacja
kiosk-delete = Usuń
kiosk-clear = Wyczyść

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] Ta osoba należy do tej przychodni: { $name }
       *[you] Należę do tej przychodni: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = Dotknij liter nazwy przychodni. To, co znajdziemy, pokaże się tutaj.
kiosk-surgery-name = Albo znajdź inną przychodnię GP po nazwie

## Where somebody lives

kiosk-home-why = Dzięki temu pokażemy, co jest w pobliżu. Inni mogą widzieć ten ekran, więc wystarczy obszar.
kiosk-areas = Dotknij swojego obszaru
kiosk-all-areas = Wszystkie obszary
kiosk-postcode = Wpisz kod pocztowy
kiosk-postcode-how = Kod pocztowy zniknie z ekranu, gdy tylko go użyjesz.
kiosk-use-postcode = Użyj tego kodu pocztowego
kiosk-not-found = Nie znaleźliśmy tego miejsca. Wybierz obszar albo spróbuj ponownie.
kiosk-privacy = Twoje miejsce zostaje na tym ekranie tylko do zakończenia. Nigdzie go nie wysyłamy.
kiosk-place = Podaj, gdzie mieszkasz
kiosk-other-place = Zmień, gdzie mieszkasz
kiosk-about-here = Użyliśmy środka Twojego obszaru. Pełny kod pocztowy daje dokładną odpowiedź.

## To take away

# $address is an address on the web.
kiosk-qr = Obrazek dla aparatu w telefonie. Otwiera { $address }
kiosk-take-away = Weź tę stronę ze sobą
kiosk-take-away-how = Skieruj aparat telefonu na obrazek.
kiosk-take-away-not = Nie ma w nim informacji, gdzie mieszkasz.

## The screen of a reception

reception-which = Która to przychodnia GP?
reception-lede = Ten ekran pomaga Ci pomóc innej osobie. Nigdy nie pyta o pacjenta.
# $name is the name of a GP surgery.
reception-heading = { $name }: dla osób, które chcą dołączyć
reception-say = Co możesz powiedzieć
reception-say-open = „Tak, przyjmujemy nowych pacjentów. Można dziś poprosić o dołączenie”.
reception-say-limited = „Przyjmujemy niektórych nowych pacjentów. Zaraz to sprawdzę”.
reception-say-closed = „Teraz nie możemy przyjmować nowych pacjentów. Mogę powiedzieć, jakie przychodnie GP są w pobliżu”.
reception-say-check = „Sprawdzę, czy teraz przyjmujemy nowych pacjentów”.
reception-say-form = „Mogę dać formularz i pomóc go wypełnić”.
# $name is a partnership.
reception-say-partnership = „Należymy do grupy { $name }. Każdy, kto się u nas rejestruje, należy też do tej grupy”.
reception-say-partnership-closed = „Należymy do grupy { $name }. Inna przychodnia GP z tej grupy być może przyjmuje nowych pacjentów”.
# In the next three, $name is the funder.
reception-say-stay = „Zawsze można zostać przy organizacji { $name }”.
reception-say-stay-by-changing = „Żeby zostać przy organizacji { $name }, trzeba wybrać przychodnię GP spoza grup { $partnership-one }”.
reception-say-stay-ask-how = „Można zostać przy organizacji { $name }. Trzeba ją zapytać, jak to zrobić”.
reception-say-reasons = „Jeśli nie możemy kogoś przyjąć, podajemy powody na piśmie”.
reception-say-choice = „Można wybrać inną przychodnię GP. Nie trzeba mówić dlaczego”.
reception-not = O co nie pytać
reception-not-id = O paszport, prawo jazdy ani inny dokument tożsamości.
reception-not-address = O list ani rachunek z adresem.
reception-not-status = O dokumenty dotyczące kraju pochodzenia.
reception-not-health = O zdrowie. Nie ma ono znaczenia przy dołączaniu.
reception-near = Inne przychodnie GP w pobliżu
reception-near-none = Nie znamy innych przychodni GP w pobliżu.
reception-rights = Do czego ludzie mają prawo
reception-change = Wybierz inną przychodnię GP
