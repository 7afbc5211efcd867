### The leaflet that a person prints and takes away.

leaflet-heading = Twoje opcje, do zabrania ze sobą
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = Utworzono { $today }. Stan informacji na { $date }. Wydanie { $id }.
leaflet-how = Ulotka zawiera to, co jest w Twoich zapamiętanych. Drukuje się najwyżej na 2 stronach.
leaflet-place-question = Twój kod pocztowy
leaflet-place-hint = Ulotka nie podaje, gdzie mieszkasz, chyba że tego chcesz.
leaflet-place-yes = Wydrukuj mój kod pocztowy na ulotce
# $place is a postcode or the first half of one.
leaflet-from = Obliczono na podstawie: { $place }.
leaflet-phone = Telefon:
leaflet-next-heading = Co dalej
leaflet-step-ask = Zadzwoń do przychodni GP, którą chcesz wybrać. Zapytaj, czy możesz się zarejestrować. Od wydruku coś mogło się zmienić.
leaflet-step-join = Do grupy { $partnership-one } dołączasz przez rejestrację w jednej z jej przychodni GP. Twój stan zdrowia nie ma znaczenia.
leaflet-step-stay = Jeśli chcesz zostać przy organizacji { $funder }, przeczytaj, co ona o tym mówi.
leaflet-step-gp = Nie musisz wybierać dzisiaj. Możesz zabrać tę ulotkę do kogoś, komu ufasz.
