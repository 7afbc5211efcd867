### The leaflet that a person prints and takes away.

leaflet-heading = Eich dewisiadau, i fynd gyda chi
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = Gwnaed ar { $today }. Gwybodaeth fel yr oedd ar { $date }. Fersiwn { $id }.
leaflet-how = Mae’r daflen yn dangos beth sydd ar eich rhestr fer. Bydd yn argraffu ar 2 dudalen ar y mwyaf.
leaflet-place-question = Eich cod post
leaflet-place-hint = Nid yw’r daflen yn dweud ble rydych yn byw, oni bai eich bod am iddi wneud.
leaflet-place-yes = Argraffu fy nghod post ar y daflen
# $place is a postcode or the first half of one.
leaflet-from = Wedi’i weithio allan o { $place }.
leaflet-phone = Ffôn:
leaflet-next-heading = Beth i’w wneud nesaf
leaflet-step-ask = Ffoniwch y feddygfa rydych am ei chael. Gofynnwch a allwch gofrestru. Efallai fod pethau wedi newid ers argraffu’r daflen.
leaflet-step-join = I fod mewn { $partnership-one }, rydych yn cofrestru gydag un o’i meddygfeydd. Nid yw eich iechyd yn gwneud gwahaniaeth.
leaflet-step-stay = I aros gyda’ch { $funder }, darllenwch beth mae’n ei ddweud am aros.
leaflet-step-gp = Nid oes rhaid i chi ddewis heddiw. Gallwch fynd â’r daflen hon at rywun rydych yn ymddiried ynddo.
