### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = Keep on my saved list
shortlist-remove = Take off my saved list
shortlist-is-on = It is on your saved list.
shortlist-full-partnerships = You can keep 3 { $partnership-many }. Take one off your saved list first. The others are still there.
shortlist-full-surgeries = You can keep 3 GP surgeries. Take one off your saved list first. The others are still there.
shortlist-full-staying = You can keep 3 { $funder-many }. Take one off your saved list first. The others are still there.

## What is on it

shortlist-heading = Your saved list
shortlist-empty = Nothing is on your saved list.
shortlist-how = Press “{ shortlist-keep }” at any choice or GP surgery.
shortlist-compare = Compare them with staying
shortlist-leaflet = Make a leaflet to take away
# $name is the name of what is taken off.
shortlist-take-off = Take off { $name }
# $id is the name under which the record was kept.
shortlist-gone = We no longer have “{ $id }” here.

## Where it is kept

shortlist-where-tab = We keep your saved list until you close this tab. A tab is one web page in your browser.
shortlist-where-device = Your saved list stays on this device. A device is a phone, tablet or computer.
shortlist-shared = Do other people use this device? If you keep the list on it, they can see it.
shortlist-keep-on-device = Keep my saved list on this device
shortlist-forget = Forget my saved list
shortlist-not-kept = This browser does not let us keep your saved list. It stays here until you close this tab.
