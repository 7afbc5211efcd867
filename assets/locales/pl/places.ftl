### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = Wpisz kod pocztowy albo jego pierwszą połowę.
place-too-long = To jest za długie. Wpisz kod pocztowy, na przykład HG5 0JL.
place-malformed-missing-digit = W drugiej połowie kodu pocztowego brakuje cyfry. Sprawdź kod i wpisz go jeszcze raz.
place-malformed-too-short = Druga połowa kodu pocztowego jest za krótka. Wpisz tam cyfrę i 2 litery.
place-malformed-too-long = Druga połowa kodu pocztowego jest za długa. Wpisz tam cyfrę i 2 litery.
place-malformed-second-half = Druga połowa kodu pocztowego jest nieprawidłowa. Wpisz tam cyfrę i 2 litery.
place-malformed-first-half = Pierwsza połowa kodu pocztowego jest nieprawidłowa. Wpisz tam litery i liczbę, na przykład HG5 lub EC1A.
# $readings are two or more postcodes with "or" between them.
place-ambiguous = To może być { $readings }. Wpisz pełny kod pocztowy.
place-or = lub

place-outward-only = To pierwsza połowa kodu pocztowego: { $text }. Wpisz pełny kod pocztowy, żeby dostać dokładną odpowiedź.
# $nation is one of the nations below.
place-outward-straddles = Część obszaru { $text } leży gdzie indziej: { $nation }. Wpisz pełny kod pocztowy, żebyśmy mogli to ustalić.
place-outside-area = { $text } leży poza obszarem tych informacji. Obejmują one: { $covers }. Sprawdź go albo spróbuj innego kodu pocztowego.
place-unknown = Nie znamy { $text }. Może jest nowy albo już nieużywany. Sprawdź go albo wpisz tylko pierwszą połowę.
place-unknown-straddles = Nie znamy { $text }. Część tego obszaru leży gdzie indziej: { $nation }. Sprawdź kod pocztowy i wpisz go jeszcze raz.
place-forces = { $text } to kod sił zbrojnych. Nie mówi, gdzie mieszkasz. Wpisz inny kod pocztowy.
place-non-geographic = { $text } służy do poczty dużych organizacji. Nikt tam nie mieszka. Wpisz inny kod pocztowy.
place-not-in-use = Żaden dom nie ma kodu pocztowego z takim początkiem jak { $text }. Sprawdź go i wpisz jeszcze raz.
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = Żaden brytyjski kod pocztowy nie zaczyna się od { $area }. Sprawdź litery i wpisz kod jeszcze raz.
# $name is what a person typed.
problem-no-such-place = Nie znamy miejsca o nazwie „{ $name }”. Wpisz kod pocztowy albo jego pierwszą połowę.
problem-many-places = Jest więcej niż jedno miejsce o nazwie „{ $name }”. Wybierz jedno poniżej albo wpisz kod pocztowy.
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = Użyj: { $text }

place-in-england = { $text } leży w Anglii, poza obszarem tych informacji. Spróbuj innego kodu pocztowego.
place-in-scotland = { $text } leży w Szkocji. Przychodnie GP działają tam inaczej. Skontaktuj się z NHS Scotland albo spróbuj innego kodu pocztowego.
place-in-wales = { $text } leży w Walii. Przychodnie GP działają tam inaczej. Skontaktuj się z NHS Wales albo spróbuj innego kodu pocztowego.
place-in-northern-ireland = { $text } leży w Irlandii Północnej. Przychodnie GP działają tam inaczej. Skontaktuj się tam z Health and Social Care albo spróbuj innego kodu pocztowego.
place-in-jersey = { $text } leży na wyspie Jersey, na Wyspach Normandzkich. Jest tam osobna opieka zdrowotna. Skontaktuj się tam z przychodnią albo spróbuj innego kodu pocztowego.
place-in-guernsey = { $text } leży na wyspie Guernsey lub w pobliżu, na Wyspach Normandzkich. Jest tam osobna opieka zdrowotna. Skontaktuj się tam z przychodnią albo spróbuj innego kodu pocztowego.
place-in-isle-of-man = { $text } leży na wyspie Man. Jest tam osobna opieka zdrowotna. Skontaktuj się tam z przychodnią GP albo spróbuj innego kodu pocztowego.

location-refused = Twoje urządzenie nie podało, gdzie jesteś. To nic złego: wpisz kod pocztowy.
location-unavailable = Twoje urządzenie nie może ustalić, gdzie jesteś. Wpisz kod pocztowy.
location-took-too-long = Ustalanie, gdzie jesteś, trwało zbyt długo. Wpisz kod pocztowy.
location-unsupported = To urządzenie nie może nam podać, gdzie jest. Wpisz kod pocztowy.

# In Polish they stand in the nominative, after a colon.
nation-england = Anglia
nation-scotland = Szkocja
nation-wales = Walia
nation-northern-ireland = Irlandia Północna
nation-jersey = wyspa Jersey
nation-guernsey = wyspa Guernsey
nation-isle-of-man = wyspa Man
