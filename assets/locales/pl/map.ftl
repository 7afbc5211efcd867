### The map beside the list of results.

map-show = Pokaż na mapie
map-hide = Ukryj mapę
map-heading = Mapa
map-lede = Numery na mapie są takie jak na liście pod nią. Lista zawiera wszystko, co pokazuje mapa.
# $count is a number.
map-most = Na mapie są tylko przychodnie GP z początku listy. Ich liczba: { $count }.
map-skip = Pomiń mapę
map-label = Mapa przychodni GP z listy
map-keys = Naciśnij numer, żeby przejść do niego na liście. Strzałki przesuwają mapę. Klawisz Escape służy do wyjścia z mapy.
map-zoom-in = Powiększ
map-zoom-out = Pomniejsz
map-failed = Mapa się nie wczytała. Lista poniżej zawiera wszystko, co by pokazała.
map-home = Gdzie mieszkasz
map-second = Gdzie spędzasz dzień
# The same in as few letters as fit on a map.
map-home-sign = Dom
map-second-sign = Dzień
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }. { $joining }.
# $name is an area, $surgeries the names of GP surgeries.
map-area = Obszar wewnątrz przerywanej linii, { $name }: { $surgeries }.
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = Nie narysowano: kody pocztowe, które zaczynają się od { $postcodes }.
