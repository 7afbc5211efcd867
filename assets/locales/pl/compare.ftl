### The page that compares partnerships with each other and with staying.

print = Wydrukuj tę stronę
compare-heading = Porównaj swoje opcje
compare-lede = Każdy wiersz pyta o to samo przy każdej opcji. Żadna opcja nie jest lepsza dla wszystkich.
compare-none = Nie porównujesz jeszcze żadnej grupy { $partnership-one }. Dodaj jakąś do zapamiętanych i wróć tutaj.
compare-too-many = Możesz porównać 3 grupy { $partnership-many } i pozostanie przy organizacji. Inne pominęliśmy.
compare-caption = Pozostanie przy organizacji i grupy { $partnership-many } obok siebie
compare-column = Co może Cię interesować
compare-more = Pokaż więcej wierszy
compare-fewer = Pokaż mniej wierszy
compare-only-differing = Pokaż tylko różnice
compare-same-too = Pokaż też to, co takie samo
# $by is an organisation.
compare-by = Zapewnia to organizacja { $by }.
compare-not-listed = Tego nie ma na liście usług.
compare-same = Takie samo dla wszystkich
# $what is as in "who provides it, where".
compare-differs = Różnice: { $what }
compare-differs-missing = nie na każdej liście
compare-differs-provider = kto to zapewnia
compare-differs-place = gdzie
compare-differs-referral = kto Cię kieruje
compare-what = Co to jest
compare-joining = Czy możesz to wybrać?
compare-surgery = Przychodnie GP
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = Najbliższa: { $name }, { $distance } w linii prostej.
compare-changes = Co się dla Ciebie zmienia
compare-say = Jak mieć wpływ
compare-people-covered = Ile osób obejmuje
compare-areas = Gdzie działa
compare-stage = Etap
compare-runs = Kto tym kieruje
# $names are professions such as "GPs, practice nurses".
compare-led-by = Kierują: { $names }.
compare-board =
    { $total ->
        [one] W zarządzie jest 1 osoba
        [few] W zarządzie są { $total } osoby
        [many] W zarządzie jest { $total } osób
       *[other] W zarządzie jest { $total } osoby
    }, w tym spośród zwykłych mieszkańców: { $lay }.
compare-checks = Kto to kontroluje
compare-surplus = Pieniądze, które zostają
compare-specialists = Specjaliści
compare-checked = O tym wpisie
