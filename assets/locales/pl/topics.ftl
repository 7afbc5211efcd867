### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = Jak stare są te informacje i jak zgłosić błąd
report-intro = Coś się nie zgadza albo czegoś brakuje? Napisz lub zadzwoń do nas. Sprawdzimy to i poprawimy.
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = Napisz e-mail w sprawie tego wpisu: { $name }
report-phone = Albo zadzwoń: { $phone }. Powiedz, że chodzi o wpis { $record } w wydaniu { $release }.
report-phone-only = Zadzwoń: { $phone }. Powiedz, że chodzi o wpis { $record } w wydaniu { $release }.
report-subject = Coś się nie zgadza: { $record }, wydanie { $release }
report-nobody = Coś się nie zgadza albo czegoś brakuje? Te informacje nie mówią, komu to zgłosić. Zapytaj w przychodni GP.

## Your rights

rights-heading = Twoje prawa
rights-lede = Na co możesz liczyć, gdy wybierasz, i gdzie jest to zapisane.
rights-list-heading = Twoje prawa przy wyborze
rights-not-known = W tych informacjach nie ma listy praw. Możesz zapytać organizację { $funder }.
rights-decided-heading = Co już zdecydowano, a czego nie
rights-read = Przeczytaj to tam, gdzie jest zapisane
rights-complain-heading = Jeśli przychodnia GP odmówi
rights-complain-written = Poproś o powód na piśmie.
# $name is the desk that answers.
rights-complain-ask = Potem zadzwoń: { $name }. Tam powiedzą Ci, co możesz zrobić.

## About this information

about-heading = O tych informacjach
about-lede = Co zawierają te informacje, jak są stare i czego w nich nie ma.
about-release-heading = To wydanie
about-title = Co to jest
about-as-of = Stan na dzień
about-publisher = Kto publikuje
about-release = Wydanie
about-holds-heading = Co zawiera
# $surgeries and $partnerships are numbers.
about-complete =
    Listy pokazują wszystko z tych informacji: { $surgeries ->
        [one] 1 przychodnię GP
        [few] { $surgeries } przychodnie GP
        [many] { $surgeries } przychodni GP
       *[other] { $surgeries } przychodni GP
    } i { $partnerships ->
        [0] 0 grup { $partnership-many }
        [one] 1 grupę { $partnership-one }
        [few] { $partnerships } grupy { $partnership-many }
        [many] { $partnerships } grup { $partnership-many }
       *[other] { $partnerships } grupy { $partnership-many }
    }. Żadnej nie pominięto.
about-partnerships = Grupy { $partnership-many }
about-surgeries = Przychodnie GP
about-sites = Budynki przychodni GP
about-services = Rodzaje usług
about-funders = Organizacje { $funder-many }
about-postcodes = Kody pocztowe
about-order-heading = Jak ułożone są listy
about-fresh-heading = Jak stare są informacje
about-fresh-rule = Podajemy, kiedy sprawdzono każdy wpis. Jeśli minęło więcej dni niż { $days }, zadzwoń przed wizytą.
about-fresh-recent = Sprawdzone w tym czasie
about-fresh-old = Sprawdzone dawniej
about-fresh-never = Nie wiemy, kiedy
about-of-surgeries =
    { $count ->
        [one] 1 przychodnia GP
        [few] { $count } przychodnie GP
        [many] { $count } przychodni GP
       *[other] { $count } przychodni GP
    }
about-gaps-heading = Czego nie wiadomo
about-gaps = Jeśli źródło czegoś nie podaje, mówimy o tym. Nigdy nie zgadujemy.
about-gap-list = Czy przyjmuje nowych pacjentów
about-gap-area = Skąd przychodnia GP przyjmuje osoby
about-gap-membership = Czy należy do grupy { $partnership-one }
about-gap-hours = Kiedy jest otwarte
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] Wiadomo dla wszystkich przychodni GP
        [one] Nie wiadomo dla { $missing } z { $total } przychodni GP
        [few] Nie wiadomo dla { $missing } z { $total } przychodni GP
        [many] Nie wiadomo dla { $missing } z { $total } przychodni GP
       *[other] Nie wiadomo dla { $missing } z { $total } przychodni GP
    }
about-checks-heading = Jak to sprawdzono
about-checks = Przed publikacją program sprawdza każdy wpis według listy zasad.
about-checks-health = Jedna z zasad mówi, że nikomu nie można odmówić z powodu zdrowia. Żaden wpis nie może jej złamać.
about-checks-report = Raport ze sprawdzenia
about-checks-none = To wydanie nie ma raportu ze sprawdzenia.
about-changes-heading = Co się zmieniło od poprzedniego wydania
about-changes-none = To wydanie nie podaje, co się zmieniło.
about-changes-failed = Lista zmian nie dotarła tak, jak ją opublikowano. Wczytaj tę stronę ponownie.
# $from and $to are days.
about-changes-between = Oto, co się zmieniło od { $from } do { $to }.
about-changes-nothing = Nie zmieniło się nic, co dotyczy Twojego wyboru.
about-changes-more =
    { $count ->
        [one] W pliku jest jeszcze 1 zmiana.
        [few] W pliku są jeszcze { $count } zmiany.
        [many] W pliku jest jeszcze { $count } zmian.
       *[other] W pliku jest jeszcze { $count } zmiany.
    }
about-changes-otherwise =
    { $count ->
        [one] 1 wpis ma inne dane, na przykład numer telefonu.
        [few] { $count } wpisy mają inne dane, na przykład numer telefonu.
        [many] { $count } wpisów ma inne dane, na przykład numer telefonu.
       *[other] { $count } wpisu ma inne dane, na przykład numer telefonu.
    }
about-changes-checked =
    { $count ->
        [one] 1 wpis sprawdzono ponownie.
        [few] { $count } wpisy sprawdzono ponownie.
        [many] { $count } wpisów sprawdzono ponownie.
       *[other] { $count } wpisu sprawdzono ponownie.
    }
about-changes-file = Wszystkie zmiany w pliku
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = Nowość w tych informacjach: { $name }.
what-changed-gone = Nie ma już w tych informacjach: { $name }. { $text }
what-changed-joined = { $name } należy teraz do grupy { $other }.
what-changed-left = { $name } nie należy już do grupy { $other }.
what-changed-will-join = { $name } dołączy do grupy { $other } w dniu { $date }.
what-changed-will-leave = { $name } odejdzie z grupy { $other }. Ostatni dzień w grupie: { $date }.
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name }, od { $date }: { $word }
what-changed-announcement = { $name } zapowiada zmianę: { $other }, { $date }.
what-changed-service-started = { $name } oferuje teraz tę usługę: { $other }.
what-changed-service-stopped = { $name } nie oferuje już tej usługi: { $other }.
what-changed-service-moved = { $name } oferuje tę usługę w innych miejscach: { $other }.
what-changed-delivery = { $name } ma teraz kogoś innego do prowadzenia tej usługi: { $other }.
what-changed-site-opened = { $name } ma nowy budynek: { $text }.
what-changed-site-closed = { $name } nie ma już tego budynku: { $text }.
what-changed-hours = { $name } ma inne godziny otwarcia.
about-downloads-heading = Pobierz informacje
about-downloads = Możesz mieć wszystkie pliki tego wydania i używać ich zgodnie z licencją podaną niżej.
about-downloads-tables = Pobierz wszystkie informacje jako tabele
about-downloads-csv = Pobierz przychodnie GP do arkusza kalkulacyjnego
about-downloads-hsds = Dla katalogów: HSDS 3.0, z tym, co się w nim nie mieści
about-downloads-oruk = Dla katalogów w Wielkiej Brytanii: Open Referral UK 3.0, z tym, co się w nim nie mieści
about-downloads-fhir = Dla systemów medycznych: FHIR R4, z tym, co się w nim nie mieści
about-downloads-jsonld = Dla wyszukiwarek: JSON-LD, z tym, co się w nim nie mieści
about-downloads-sites = Do map: budynki w formacie GeoJSON
about-downloads-areas = Do map: obszary w formacie GeoJSON
about-downloads-manifest = Lista wszystkich plików
about-downloads-catalogue = Informacje w postaci, którą czyta ta strona
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = Co o Tobie wiemy
about-safety-heading = Czy można na tym bezpiecznie polegać?
about-safety-what = Ta strona pomaga wybrać przychodnię GP. Nie daje porad medycznych i nie przechowuje nic o Tobie.
about-safety-claim = Prowadzi listę tego, co może pójść źle. Nie twierdzi, że spełnia normę bezpieczeństwa klinicznego.
about-safety-urgent = Jeśli teraz potrzebujesz opieki, nie korzystaj z tej strony. Zobacz numery na samej górze.
about-safety-list = Co może pójść źle i co z tym robimy:
about-hazard-closed = Przychodnia może przestać przyjmować osoby. Podajemy datę sprawdzenia, a po 90 dniach piszemy „najpierw zapytaj”.
about-hazard-hours = Godziny otwarcia mogą być nieaktualne. Mówimy, kiedy zadzwonić przed wizytą.
about-hazard-place = Granica może być błędna. Blisko granicy prosimy, żeby sprawdzić to w przychodni.
about-hazard-altered = Plik może zostać zmieniony po drodze. Wtedy ta strona nic nie pokazuje.
about-hazard-service = Usługa mogła się skończyć. Każdy koniec ma datę, a usługa znika z listy.
about-hazard-visits = Możesz dołączyć do przychodni daleko od domu. Mówimy, jeśli nie ma ona wizyt domowych.
about-hazard-rights = Możesz myśleć, że tracisz prawa. Twoje prawa są na osobnej stronie.
about-hazard-example = Przykład może zostać wzięty za prawdę. Każda strona przykładu mówi o tym na górze.
about-no-stars-heading = Dlaczego nie ma gwiazdek
about-no-stars = Nie pokazujemy ocen ani opinii pacjentów. Mówią niewiele o opiece, którą dostaniesz.
about-credits-heading = Licencja i autorzy
about-licence = Możesz korzystać z tych informacji na licencji
about-see-also-heading = Zobacz też

## What words mean

glossary-heading = Co oznaczają słowa
glossary-lede = Słowa, które możesz spotkać tutaj albo w listach i na spotkaniach. Są w kolejności alfabetycznej.
glossary-none = W tych informacjach nie ma objaśnień słów.
glossary-link = Co oznaczają słowa

## Examples of 2009

examples-heading = Przykłady z 2009 roku, nie do wyboru
examples-lede = Te grupy opisano w 2009 roku. Nie możesz do nich dołączyć. Pokazują, jak może działać grupa { $partnership-one }.
examples-conflict = Jeśli źródła się nie zgadzają, pokazujemy każde z nich. Nie mówimy, które ma rację.
examples-none = W tych informacjach nie ma przykładów.
examples-link = Przykłady z 2009 roku, nie do wyboru
example-fact-funder = Gdzie
example-fact-population = Ile osób
example-fact-members = Kto do niej należał
example-fact-legal-form = Rodzaj organizacji
example-fact-role = Do czego służyła
example-fact-budget = Pieniądze
example-fact-work = Co robiła
example-fact-joined-up-care = Opieka, którą łączyła w całość
example-fact-decisions = Kto decydował
example-fact-public-voice = Jaki wpływ mieli ludzie

## What a partnership is, from the founding paper

explained-heading = Grupy { $partnership-many }
explained-none = W tych informacjach nie ma opisu, czym są grupy { $partnership-many }.
explained-difference-heading = Czym się różnią od tego, co było przedtem
explained-difference-caption = Przedtem i z grupami { $partnership-many }
explained-about = Czego to dotyczy
explained-before = Przedtem
explained-now = Grupa { $partnership-one }
explained-deal-heading = Co obiecują
explained-for-patients = Dla pacjentów: { $text }
explained-for-professionals = Dla pracowników medycznych: { $text }
explained-for-funder = Dla organizacji { $funder }: { $text }
explained-change-heading = Co musiało się zmienić
explained-model-heading = Jakie mogą mieć formy
explained-open-heading = Czego nie rozstrzygnięto

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = Jeśli moja przychodnia GP dołączy do grupy, czy mogę jej nie zmieniać i zostać przy organizacji { $funder }?
policy-dual-membership-question = Jeśli należę do 2 przychodni GP, która prowadzi moją dokumentację medyczną?
policy-switching-question = Kiedy mogę zmienić wybór?
policy-finding-a-place-question = Wszystkie listy pacjentów w pobliżu są zamknięte. Kto znajdzie mi miejsce?
policy-appeals-question = Nie zgadzam się z decyzją. Co mogę zrobić?
policy-dependants-question = Czy moje dzieci i osoby, którymi się opiekuję, muszą wybrać to samo?
policy-cross-border-question = Czy mogę dołączyć do przychodni GP na sąsiednim obszarze, która podlega innej organizacji { $funder }?
policy-partnership-ends-question = Co będzie ze mną, jeśli grupa { $partnership } skończy działalność lub odejdzie z niej moja przychodnia GP?

## What people can count on. $days is a number of days

right-choose-practice = Możesz wybrać swoją przychodnię GP. Musi Cię przyjąć na listę, chyba że ma dobry powód do odmowy.
right-join-whatever-your-health = Możesz dołączyć do dowolnej grupy { $partnership-one }, bez względu na stan zdrowia.
right-stay-with-funder = Zawsze możesz zostać przy organizacji { $funder }.
right-no-fixed-address = Możesz się zarejestrować bez stałego adresu.
right-family-while-closed = Być może możesz dołączyć mimo zamkniętej listy pacjentów, jeśli jest tam zarejestrowana Twoja bliska rodzina.

## On pages that have these words alone

back-to-results = Wróć do wyników
contact-heading = Kontakt
