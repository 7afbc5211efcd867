### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = Keep on my shortlist
shortlist-remove = Remove from my shortlist
shortlist-is-on = On your shortlist.
shortlist-full-partnerships = You can keep 3 { $partnership-many }. Take one off your shortlist first. The others are still there.
shortlist-full-surgeries = You can keep 3 GP surgeries. Take one off your shortlist first. The others are still there.
shortlist-full-staying = You can keep 3 { $funder-many }. Take one off your shortlist first. The others are still there.

## What is on it

shortlist-heading = Your shortlist
shortlist-empty = Nothing is on your shortlist.
shortlist-how = Press “{ shortlist-keep }” at any choice or GP surgery.
shortlist-compare = Compare them with staying
shortlist-leaflet = Make a leaflet to take away
# $name is the name of what is taken off.
shortlist-take-off = Remove { $name }
# $id is the name under which the record was kept.
shortlist-gone = We no longer have “{ $id }” in this information.

## Where it is kept

shortlist-where-tab = Your shortlist is kept until you close this tab.
shortlist-where-device = Your shortlist is kept on this device.
shortlist-shared = If you keep it on this device, other people who use the device can see it.
shortlist-keep-on-device = Keep my shortlist on this device
shortlist-forget = Forget my shortlist
shortlist-not-kept = This browser does not let us keep your shortlist. It stays here until you close this tab.
