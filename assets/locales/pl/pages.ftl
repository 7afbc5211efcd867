### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = Wybierz, kto zajmuje się Twoją opieką zdrowotną
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = Menu
nav-start = Zacznij od nowa
nav-rights = Twoje prawa
nav-explained = Grupy { $partnership-many }
nav-about = O tych informacjach
emergency-label = W nagłym wypadku
example-label = Przykład
example-banner = To jest przykład. Miejscowości i przychodnie GP są wymyślone. Nie używaj go do wyboru.
footer-heading = Więcej o tej stronie
# A label for the warning about the age of the information.
age-label = Jak stare to jest
age-old = Te informacje mogą być nieaktualne. Zadzwoń przed wizytą.
# The device's clock stands before the day that the information describes.
age-clock = Zegar tego urządzenia chyba źle chodzi, więc daty też mogą być złe. Zadzwoń przed wizytą.
# $date is the day that the information describes, $id the first digits of the release.
footer-release = Stan informacji na { $date }. Wydanie { $id }.
help-heading = Porozmawiaj z kimś
# $name is the organisation that publishes the information.
help-intro = { $name } może pomóc Ci wybrać albo powiedzieć Ci więcej.
help-nobody = Nie mamy infolinii. Zapytaj w przychodni GP.
inset-prefix = Informacja
error-heading = Wystąpił problem
error-prefix = Błąd
not-known = Nie wiadomo
yes = Tak
no = Nie
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = Wczytywanie informacji.

## The dataset cannot be used

failed-heading = Nie możemy pokazać tych informacji
failed-missing = Na tej stronie brakuje części informacji.
failed-unreachable = Informacje nie dotarły. Możliwe, że nie masz połączenia z internetem.
failed-altered = Część informacji różni się od tego, co opublikowano. Mogła zostać zmieniona albo ucięta.
failed-version = Te informacje przygotowano dla innej wersji tej strony.
failed-nothing-shown = Wolimy nie pokazać nic niż pokazać coś, co może być błędne.
failed-next-heading = Co możesz zrobić
failed-reload = Wczytaj tę stronę ponownie za kilka minut.
# $contact is whom to call, as the release says it.
failed-contact = Powiadom nas albo poproś o pomoc: { $contact }
failed-contact-unknown = Zapytaj w swojej przychodni GP. Tam powiedzą Ci, co możesz wybrać.
failed-emergency = W nagłym wypadku zadzwoń pod 999. Nie czekaj na tę stronę.
failed-details = Szczegóły dla osoby, która to naprawia
failed-file = Plik: { $file }

## The start page

start-heading = Wybierz swoją przychodnię GP lub grupę { $partnership-one }
start-lede = Zobacz grupy { $partnership-many } i przychodnie GP w pobliżu, co oferują i czy możesz dołączyć.
start-privacy = Informacja, gdzie mieszkasz, zostaje na tym urządzeniu. Nigdzie jej nie wysyłamy.
start-what-summary = Co to jest grupa { $partnership-one }?
start-what-like = To grupa przychodni GP i specjalistów, którzy pracują razem. Jest jak jedna przychodnia z kilkoma lekarzami, tylko większa.
start-what-choice = Możesz dołączyć do takiej grupy przez przychodnię GP, która do niej należy. Możesz też zostać przy organizacji { $funder }.
start-cannot-summary = Czego ta strona nie może zrobić
start-cannot-join = Nie może Cię zarejestrować. To robisz w przychodni GP.
start-cannot-advise = Nie mówi Ci, co wybrać. Pokazuje, co jest do wyboru.
start-cannot-health = Nigdy nie pyta o Twoje zdrowie, wiek ani nazwisko.
# $surgeries and $partnerships are numbers.
start-counts =
    Te informacje obejmują { $surgeries ->
        [one] 1 przychodnię GP
        [few] { $surgeries } przychodnie GP
        [many] { $surgeries } przychodni GP
       *[other] { $surgeries } przychodni GP
    } i { $partnerships ->
        [one] 1 grupę { $partnership-one }
        [few] { $partnerships } grupy { $partnership-many }
        [many] { $partnerships } grup { $partnership-many }
       *[other] { $partnerships } grupy { $partnership-many }
    }.

place-label = Twój kod pocztowy albo nazwa przychodni GP
place-hint = Może być też miejscowość albo pierwsza połowa kodu pocztowego
place-looking = Szukamy tego miejsca.
place-submit = Szukaj
place-use-location = Użyj mojej lokalizacji
place-no-fixed-address = Nie mam stałego adresu
place-forget = Zapomnij, gdzie mieszkam
place-device = Twoja lokalizacja
place-given = podane miejsce
problem-no-postcodes = W tych informacjach nie ma kodów pocztowych. Wpisz nazwę przychodni GP.
problem-postcodes-failed = Nie udało się sprawdzić tego kodu pocztowego. Spróbuj ponownie albo wpisz tylko pierwszą połowę.

## How to reach somebody

contact-phone = Telefon
contact-textphone = Telefon tekstowy
contact-email = E-mail
contact-website = Strona internetowa
contact-address = Adres

## Opening times

hours-closed = Zamknięte
hours-not-known = Nie znamy godzin otwarcia. Zadzwoń przed wizytą.
hours-all-day = Otwarte całą dobę
hours-stretch = od { $opens } do { $closes }
# $time is on the clock of 12 hours: these words have to stay the same after "od", "do" and "o".
time-morning = { $time } rano
time-afternoon = { $time } po południu
time-midday = 12 w południe
time-midnight = 12 w nocy
weekday-0 = poniedziałek
weekday-1 = wtorek
weekday-2 = środa
weekday-3 = czwartek
weekday-4 = piątek
weekday-5 = sobota
weekday-6 = niedziela

## Words of the tables

# $by is an organisation.
delivery-made = Sama to zapewnia.
delivery-bought = Zleca to innej organizacji.
delivery-by-other-lcp = Zapewnia to inna grupa { $partnership-one }.
delivery-by-pct-on-behalf = Organizuje to w jej imieniu organizacja { $funder }.
delivery-blocked-back = Organizuje to organizacja { $funder }, a nie grupa { $partnership-one }.
delivery-not-known = Nie wiemy, kto to zapewnia.
stage-forming = Dopiero powstaje.
stage-pilot = Jest w fazie próbnej.
stage-live = Już działa.
stage-closing = Kończy działalność.
legal-form-company-limited-by-guarantee = Spółka z odpowiedzialnością ograniczoną gwarancją. Ma członków, a nie udziałowców.
legal-form-multi-professional-partnership = Spółka osób z kilku zawodów.
legal-form-network-with-social-enterprise = Sieć przychodni GP, która przekazuje swój budżet przedsiębiorstwu społecznemu.
legal-form-cic = Spółka działająca w interesie społeczności. Swoje pieniądze musi wydawać dla społeczności.
legal-form-llp = Spółka z ograniczoną odpowiedzialnością wspólników. Należy do swoich wspólników.
legal-form-foundation-trust = Trust NHS (foundation trust). Ma członków spośród mieszkańców, którzy wybierają radę.
legal-form-consortium-pms = Grupa przychodni GP z jedną umową.
legal-form-industrial-provident-society = Towarzystwo, które należy do swoich członków.
legal-form-charity = Organizacja charytatywna.
legal-form-other = Inny rodzaj.
public-voice-public-membership = Mieszkańcy mogą zostać członkami.
public-voice-elected-lay-majority-board = Większość zarządu to zwykli mieszkańcy, wybrani przez mieszkańców.
public-voice-patients-council = Ma radę pacjentów.
public-voice-advisory-group = Doradza jej grupa mieszkańców.
public-voice-consultation = Pyta mieszkańców o zdanie na temat swoich planów.
voice-not-known = Nie wiemy, jaki wpływ mają mieszkańcy.

## No page

not-found-heading = Nie znaleziono strony
not-found-typed = Jeśli adres tej strony był wpisany ręcznie, sprawdź, czy jest poprawny.
not-found-nearest = Czy chodziło o jedną z tych stron?
not-found-gone = Tego nie ma już w naszych informacjach.
not-found-follows = Zamiast tego jest teraz:
not-found-start = Przejdź na początek
