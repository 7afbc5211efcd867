### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = Dodaj do zapamiętanych
shortlist-remove = Usuń z zapamiętanych
shortlist-is-on = Jest w zapamiętanych.
shortlist-full-partnerships = Możesz zapamiętać 3 grupy { $partnership-many }. Najpierw usuń jedną z zapamiętanych. Pozostałe nadal tam są.
shortlist-full-surgeries = Możesz zapamiętać 3 przychodnie GP. Najpierw usuń jedną z zapamiętanych. Pozostałe nadal tam są.
shortlist-full-staying = Możesz zapamiętać 3 organizacje { $funder-many }. Najpierw usuń jedną z zapamiętanych. Pozostałe nadal tam są.

## What is on it

shortlist-heading = Zapamiętane
shortlist-empty = Nie ma nic w zapamiętanych.
shortlist-how = Naciśnij „{ shortlist-keep }” przy dowolnej opcji lub przychodni GP.
shortlist-compare = Porównaj z pozostaniem przy organizacji
shortlist-leaflet = Zrób ulotkę, którą zabierzesz ze sobą
# $name is the name of what is taken off.
shortlist-take-off = Usuń: { $name }
# $id is the name under which the record was kept.
shortlist-gone = W tych informacjach nie ma już „{ $id }”.

## Where it is kept

shortlist-where-tab = Zapamiętane zostają, dopóki nie zamkniesz tej karty przeglądarki.
shortlist-where-device = Zapamiętane są przechowywane na tym urządzeniu.
shortlist-shared = Jeśli przechowujesz je na tym urządzeniu, inne osoby, które z niego korzystają, mogą je zobaczyć.
shortlist-keep-on-device = Przechowuj zapamiętane na tym urządzeniu
shortlist-forget = Usuń wszystkie zapamiętane
shortlist-not-kept = Ta przeglądarka nie pozwala nam przechować zapamiętanych. Zostają tu, dopóki nie zamkniesz tej karty.
