### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = Źródło: { $title }, wydanie { $release }.

explain-asked-heading = O co nas zapytano
# $place is a postcode, or the first half of one.
explain-home = Mieszkasz tutaj: { $place }.
explain-home-near = Mieszkasz gdzieś na obszarze { $place }.
explain-no-home = Nie podano, gdzie mieszkasz.
explain-second = Twoje drugie miejsce pobytu: { $place }.
explain-second-near = Twoje drugie miejsce pobytu jest gdzieś na obszarze { $place }.
explain-current = Masz rejestrację tutaj: { $name }.
explain-no-fixed-address = Nie masz stałego adresu.
explain-nothing-else = Nic innego o Tobie się nie liczy: ani zdrowie, ani wiek, ani żadne dokumenty.

explain-join-heading = Jak ta przychodnia GP przyjmuje nowych pacjentów
explain-helpful-documents = Te dokumenty mogą pomóc. Nigdy nie są konieczne:

explain-now-heading = Twoja przychodnia GP teraz
explain-stay-heading = Opcja, którą masz zawsze

## The working behind an answer, for a receptionist or a complaint

working-home = Odpowiedź dla miejsca, gdzie mieszkasz
working-second = Odpowiedź dla Twojego drugiego miejsca pobytu
working-blank = nie wypełniono
# Before a reason that only informs.
working-to-know = Warto wiedzieć
# Below a reason that nobody can rely on the information.
working-not-sure = Nie mamy pewności. To nie znaczy „nie”. Zapytaj w przychodni.
working-nothing-in-the-way = Nic nie stoi na przeszkodzie.
question-registered = Czy masz już tutaj rejestrację?
question-checked = Czy te informacje sprawdzono w ciągu ostatnich 90 dni?
question-list = Czy przychodnia GP przyjmuje nowych pacjentów?
question-area = Czy jesteś w rejonie przychodni GP?
question-border = Czy mieszkasz na obszarze organizacji { $funder }, której podlega przychodnia GP?
question-second = Czy możesz jednocześnie należeć do innej przychodni GP?
question-changing = Czy można teraz zmienić grupę { $partnership-one }?
question-partnership = Czy przychodnia GP ma niedługo dołączyć do grupy { $partnership-one } lub z niej odejść?
