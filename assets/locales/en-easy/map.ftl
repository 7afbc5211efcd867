### The map beside the list of results.

map-show = Show on a map
map-hide = Hide the map
map-heading = Map
map-lede = The numbers on the map are those in the list below it. The list says all that the map shows.
# $count is a number.
map-most = The map shows the first { $count } GP surgeries of the list.
map-skip = Skip the map
map-label = Map of the GP surgeries in the list
map-keys = Press a number to go to it in the list. The arrow keys move the map. The Escape key leaves it.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-failed = The map did not load. The list below says all that it would show.
map-home = Where you live
map-second = Where you spend the day
# The same in as few letters as fit on a map.
map-home-sign = Home
map-second-sign = Day
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }. { $joining }.
# $name is an area, $surgeries the names of GP surgeries.
map-area = Area inside the dashed line, { $name }: { $surgeries }.
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = We did not draw these. They are postcodes that begin with { $postcodes }.
