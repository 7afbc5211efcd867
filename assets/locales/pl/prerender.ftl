### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = Każdą stronę możesz przeczytać bez JavaScriptu. Jest on potrzebny do wyszukiwania, porównywania i mapy.
prerender-hub = Wszystko od A do Z
prerender-hub-lede = Te listy zawierają wszystko, co wie ta strona. Są w kolejności alfabetycznej. Nikt nie może zapłacić, żeby być na początku.
prerender-surgeries = Przychodnie GP od A do Z
prerender-partnerships = Grupy { $partnership-many } i pozostanie przy organizacji, od A do Z
prerender-places = Miejscowości od A do Z
prerender-services = Usługi od A do Z
prerender-choose-letter = Wybierz pierwszą literę nazwy.
# A label for the links to the letters.
prerender-letters = Litery
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = inne nazwy
prerender-members = { $count ->
    [0] nie znamy przychodni GP
    [one] { $count } przychodnia GP
    [few] { $count } przychodnie GP
    [many] { $count } przychodni GP
   *[other] { $count } przychodni GP
  }
prerender-service-lede = Te organizacje podają, że oferują tę usługę. Na każdej stronie sprawdź, dla kogo jest i jak z niej skorzystać.
prerender-service-nobody = Nikt w tych informacjach nie podaje, że oferuje tę usługę. Zapytaj w swojej przychodni GP.
prerender-partnerships-heading = Grupy { $partnership-many } i pozostanie przy organizacji
prerender-surgeries-heading = Przychodnie GP
prerender-files = Wszystkie pliki tej strony
prerender-files-lede = Możesz skopiować tę stronę i pokazać ją gdzie indziej, jeśli pozwala na to licencja jej informacji. Oto jej pliki.

## How joining works

prerender-joining = Jak działa dołączanie
prerender-joining-lede = Do grupy { $partnership-one } dołączasz przez rejestrację w jednej z jej przychodni GP.
prerender-joining-stay = Nigdy nie musisz dołączać do grupy. Zawsze możesz wybrać pozostanie przy swojej organizacji { $funder-one }.
prerender-answers-heading = Jakie odpowiedzi możesz dostać
prerender-answer-can-join = Możesz dołączyć: przychodnia przyjmuje nowych pacjentów, także stamtąd, gdzie mieszkasz.
prerender-answer-limits = Możesz dołączyć z ograniczeniami: czegoś tam nie dostaniesz, na przykład wizyt domowych.
prerender-answer-ask-first = Najpierw zapytaj: przychodnia decyduje w każdym przypadku osobno albo informacji brakuje lub są stare.
prerender-answer-not-now = Teraz nie: dziś nie pozwala na to jakaś zasada. Odpowiedź mówi, która to zasada i co dalej.
prerender-looks-at-heading = Od czego zależy odpowiedź
prerender-looks-at = Tylko od tego, gdzie mieszkasz lub spędzasz dzień, do której przychodni należysz i jaka jest data.
prerender-looks-not-at = Żadna zasada nie może pytać o Twoje zdrowie. Ta strona nie zna Twojego nazwiska ani wieku.
prerender-rule-no-source = Te informacje nie mówią, gdzie obowiązuje ta zasada.
prerender-rule-name-outside-practice-area = Mieszkasz poza rejonem
prerender-rule-outside-practice-area = Przychodnia GP przyjmuje nowych pacjentów ze swojego rejonu. Jeśli mieszkasz poza nim, być może będzie musiała odmówić.
prerender-rule-name-list-closed-formally = Lista pacjentów jest zamknięta
prerender-rule-list-closed-formally = Przychodnia GP może przez określony czas nikogo nie przyjmować za zgodą swojej organizacji { $funder-one }. Bliska rodzina być może nadal może dołączyć.
prerender-rule-name-list-limited = Lista pacjentów jest ograniczona
prerender-rule-list-limited = Niektóre przychodnie GP przyjmują niektórych nowych pacjentów i decydują w każdym przypadku osobno. Najpierw tam zapytaj.
prerender-rule-name-out-of-area-case-by-case = Poza rejonem, każdy przypadek osobno
prerender-rule-out-of-area-case-by-case = Niektóre przychodnie GP decydują osobno o każdej osobie, która mieszka poza ich rejonem.
prerender-rule-name-out-of-area-without-home-visits = Poza rejonem, bez wizyt domowych
prerender-rule-out-of-area-without-home-visits = Niektóre przychodnie GP przyjmują osoby spoza swojego rejonu, ale nie przychodzą do nich do domu.
prerender-rule-name-second-membership-not-offered = Tylko jedna przychodnia
prerender-rule-second-membership-not-offered = Niektóre przychodnie GP nie przyjmują osób, które nadal chcą należeć do innej przychodni.
prerender-rule-name-second-membership-undecided = Druga przychodnia, brak decyzji
prerender-rule-second-membership-undecided = Jeszcze nie zdecydowano, czy możesz należeć do dwóch przychodni GP naraz.
prerender-rule-name-second-membership-pilot = Druga przychodnia, faza próbna
prerender-rule-second-membership-pilot = W niektórych przychodniach GP możliwość, żeby nadal należeć do innej przychodni, jest w fazie próbnej.
prerender-rule-name-not-yet-open = Jeszcze nieotwarte
prerender-rule-not-yet-open = Do nowej przychodni GP lub na listę, która ma się znowu otworzyć, można dołączyć od pierwszego dnia.
prerender-rule-name-status-unknown-or-stale = Nie wiadomo albo dane są za stare
prerender-rule-status-unknown-or-stale = Jeśli ostatnio nikt nie sprawdził, czy przychodnia GP przyjmuje nowych pacjentów, najpierw tam zapytaj.
prerender-more-heading = Na co możesz liczyć

## What search engines show

prerender-describe-partnership = Co oferuje grupa { $name }, jakie przychodnie GP do niej należą i jak dołączyć.
prerender-describe-surgery = { $name } to przychodnia GP, miejscowość: { $place }. Zobacz godziny otwarcia, ofertę i czy możesz dołączyć.
prerender-describe-surgery-nowhere = { $name } to przychodnia GP. Zobacz, co oferuje i czy możesz dołączyć.

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = Dostępność tej strony
accessibility-lede = Chcemy, żeby każdy, kto wybiera swoją opiekę, mógł korzystać z tej strony.
accessibility-can-heading = Co możesz zrobić
accessibility-can-zoom = Powiększyć wszystko czterokrotnie i czytać bez przewijania na boki.
accessibility-can-keyboard = Korzystać z każdej strony i każdego przycisku za pomocą samej klawiatury. Zawsze widzisz, gdzie jesteś.
accessibility-can-reader = Słuchać każdej strony w czytniku ekranu według nagłówków, list, pól i błędów.
accessibility-can-colours = Używać własnych kolorów albo żadnych. Żadna odpowiedź nie jest podana samym kolorem.
accessibility-can-motion = Ustawić w urządzeniu mniej ruchu. Wtedy nic na stronie się nie rusza.
accessibility-can-press = Naciskać niepewną ręką. Wszystko, co naciskasz, ma co najmniej 24 piksele szerokości i wysokości.
accessibility-can-time = Nie spieszyć się. Tylko ekran w poczekalni sam kończy korzystanie ze strony, ale najpierw o to pyta.
accessibility-can-without = Czytać każdą stronę bez JavaScriptu, w starej przeglądarce albo na papierze.
accessibility-how-heading = Jak dostępna jest ta strona
accessibility-how-standard = Standardem są wytyczne dostępności treści internetowych (Web Content Accessibility Guidelines) 2.2, poziom AA.
accessibility-how-partly = Ta strona spełnia ten standard częściowo. Poniższe punkty nie są spełnione albo nie wiadomo, czy są.
accessibility-not-heading = Co nie jest spełnione albo czego nie wiadomo
accessibility-not-people = Nikt, kto na co dzień używa czytnika ekranu, przełącznika lub lupy, nie wypróbował tej wersji.
accessibility-not-heard = Czytników ekranu nie odsłuchano. Sprawdzono, co przekazują im przeglądarki.
accessibility-not-phones = Nie wypróbowano czytania na głos ani gestów na telefonach iPhone i telefonach z Androidem.
accessibility-not-map = Z mapy trudno korzystać bez wzroku. Lista obok niej mówi wszystko, co pokazuje mapa.
accessibility-not-signed = Nic tutaj nie jest w brytyjskim języku migowym (British Sign Language).
accessibility-not-links = Nie testujemy cudzych stron i plików, do których prowadzą nasze linki.
accessibility-not-written = Teksty o przychodniach GP piszą inni. Niektóre mogą być trudniejsze do czytania niż nasze.
accessibility-tested-heading = Jak testowano tę stronę
accessibility-tested-each = Automatyczne testy sprawdzają każdą stronę, w każdym stanie, przy trzech szerokościach. Są wśród nich testy narzędzia axe.
accessibility-tested-engines = Najważniejsze ścieżki są sprawdzane w silnikach przeglądarek Chrome, Firefox i Safari, także za pomocą samej klawiatury.
accessibility-tested-date = Ta deklaracja jest z 28 listopada 2026 roku. Każda nowa wersja oprogramowania jest testowana od nowa.
accessibility-ask-heading = Poproś o pomoc albo powiedz nam o problemie
accessibility-ask-contact = Zadzwoń lub napisz: kontakt jest na końcu tej strony. Poproś o duży druk albo o informacje przez telefon.
accessibility-ask-answer = Jeśli nasza odpowiedź nie pomoże, zapytaj Equality Advisory and Support Service (porady w sprawach równości). Numer telefonu: 0808 800 0082.
