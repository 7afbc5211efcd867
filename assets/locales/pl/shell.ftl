### The first page before the program is there. `lcp site` puts these words into index.html; without markup.
### Translated on 2026-11-28. Reviewed by: nobody yet. A native reader has to read it before this language counts as reviewed.

## About the language itself

# The language's name in the language.
shell-language = Polski
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = Języki

## The page

shell-title = Wybierz, kto zajmuje się Twoją opieką zdrowotną
shell-description = Zobacz lokalne grupy przychodni GP w pobliżu, co oferują i czy możesz dołączyć.
shell-skip = Przejdź do głównej treści
shell-no-script = Włącz JavaScript, żeby korzystać z tej strony
shell-no-script-why = Ta strona oblicza odpowiedzi w Twojej przeglądarce, żeby nikt inny nie dowiedział się, gdzie mieszkasz. Potrzebuje do tego JavaScriptu.
shell-no-script-how = JavaScript możesz włączyć w ustawieniach przeglądarki. Potem wczytaj tę stronę ponownie. Możesz też zadzwonić do swojej przychodni GP i zapytać, do której lokalnej grupy należy.
shell-help-now = Jeśli teraz potrzebujesz pomocy medycznej, zadzwoń pod numer
shell-emergency = W nagłym wypadku zadzwoń pod numer
shell-emergency-first = W nagłym wypadku zadzwoń pod 999. Nie czekaj na tę stronę.
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = Możesz czytać tę stronę i korzystać z jej linków. Wyszukiwanie i porównywanie nie zostało uruchomione.
shell-a-to-z = Znajdź coś od A do Z
shell-waiting = Wczytywanie. Przy wolnym łączu może to chwilę potrwać.
shell-failed = Przepraszamy, nie udało się uruchomić tej strony
shell-failed-browser = Twoja przeglądarka jest za stara dla tej strony. Zaktualizuj ją albo użyj innej przeglądarki lub innego urządzenia.
shell-failed-download = Część strony nie dotarła. Sprawdź, czy masz połączenie z internetem, i wczytaj tę stronę ponownie.
shell-failed-program = Wystąpił błąd samej strony. Wczytaj ją ponownie. Jeśli to nie pomoże, użyj innej przeglądarki lub innego urządzenia.
shell-failed-call = Możesz też zadzwonić do swojej przychodni GP i zapytać, do której lokalnej grupy należy.
shell-report = Jeśli to zgłaszasz, podaj:
# $date is the day that the information describes.
shell-offline = Nie masz połączenia z internetem. Te informacje pochodzą z dnia { $date }.
shell-newer = Są nowsze informacje.
shell-newer-load = Wczytaj je

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = Ta strona ma nowy adres. Przejdź pod nowy adres.
# On the start page of a site for several areas, above their names.
shell-choose = Wybierz swój obszar
shell-choose-lede = Każdy obszar ma własne informacje. Nikt nie może zapłacić, żeby być na początku.
