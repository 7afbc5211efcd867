### The map beside the list of results.

map-show = Dangos ar fap
map-hide = Cuddio’r map
map-heading = Map
map-lede = Mae’r rhifau ar y map yr un â’r rhai yn y rhestr oddi tano. Mae’r rhestr yn dweud popeth y mae’r map yn ei ddangos.
# $count is a number.
map-most = Mae’r map yn dangos y { $count } cyntaf o feddygfeydd y rhestr.
map-skip = Neidio dros y map
map-label = Map o’r meddygfeydd yn y rhestr
map-keys = Pwyswch rif i fynd ato yn y rhestr. Mae’r bysellau saeth yn symud y map. Mae’r fysell Escape yn ei adael.
map-zoom-in = Nesáu
map-zoom-out = Pellhau
map-failed = Ni lwythodd y map. Mae’r rhestr isod yn dweud popeth y byddai’n ei ddangos.
map-home = Ble rydych yn byw
map-second = Ble rydych yn treulio’r dydd
# The same in as few letters as fit on a map.
map-home-sign = Cartref
map-second-sign = Dydd
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }. { $joining }.
# $name is an area, $surgeries the names of GP surgeries.
map-area = Ardal y tu mewn i’r llinell doredig, { $name }: { $surgeries }.
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = Heb eu dangos: codau post sy’n dechrau gyda’r rhain: { $postcodes }.
