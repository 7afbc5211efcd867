### Putting partnerships and GP surgeries aside, to compare them and to take them away.

## The button at each record

shortlist-keep = Cadw ar fy rhestr fer
shortlist-remove = Tynnu o’m rhestr fer
shortlist-is-on = Ar eich rhestr fer.
shortlist-full-partnerships = Gallwch gadw 3 o’r { $partnership-many }. Tynnwch un o’ch rhestr fer yn gyntaf. Mae’r lleill yno o hyd.
shortlist-full-surgeries = Gallwch gadw 3 meddygfa. Tynnwch un o’ch rhestr fer yn gyntaf. Mae’r lleill yno o hyd.
shortlist-full-staying = Gallwch gadw 3 o’r { $funder-many }. Tynnwch un o’ch rhestr fer yn gyntaf. Mae’r lleill yno o hyd.

## What is on it

shortlist-heading = Eich rhestr fer
shortlist-empty = Nid oes dim ar eich rhestr fer.
shortlist-how = Pwyswch “{ shortlist-keep }” wrth unrhyw ddewis neu feddygfa.
shortlist-compare = Eu cymharu ag aros fel yr ydych
shortlist-leaflet = Gwneud taflen i fynd gyda chi
# $name is the name of what is taken off.
shortlist-take-off = Tynnu { $name }
# $id is the name under which the record was kept.
shortlist-gone = Nid yw “{ $id }” gennym yn yr wybodaeth hon mwyach.

## Where it is kept

shortlist-where-tab = Caiff eich rhestr fer ei chadw nes i chi gau’r tab hwn.
shortlist-where-device = Caiff eich rhestr fer ei chadw ar y ddyfais hon.
shortlist-shared = Os byddwch yn ei chadw ar y ddyfais hon, gall pobl eraill sy’n defnyddio’r ddyfais ei gweld.
shortlist-keep-on-device = Cadw fy rhestr fer ar y ddyfais hon
shortlist-forget = Anghofio fy rhestr fer
shortlist-not-kept = Nid yw’r porwr hwn yn gadael i ni gadw eich rhestr fer. Mae’n aros yma nes i chi gau’r tab hwn.
