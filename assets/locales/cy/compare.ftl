### The page that compares partnerships with each other and with staying.

print = Argraffu’r dudalen hon
compare-heading = Cymharu eich dewisiadau
compare-lede = Mae pob rhes yn gofyn yr un peth am bob dewis. Nid oes un dewis sy’n well i bawb.
compare-none = Nid ydych yn cymharu’r { $partnership-many } eto. Cadwch un ar eich rhestr fer, yna dewch yn ôl yma.
compare-too-many = Gallwch gymharu 3 o’r { $partnership-many } ag aros fel yr ydych. Gadawsom y lleill allan.
compare-caption = Aros fel yr ydych a’r { $partnership-many }, ochr yn ochr
compare-column = Yr hyn y gallech fod eisiau ei wybod
compare-more = Dangos mwy o resi
compare-fewer = Dangos llai o resi
compare-only-differing = Dangos dim ond yr hyn sy’n wahanol
compare-same-too = Dangos yr hyn sydd yr un fath hefyd
# $by is an organisation.
compare-by = { $by } sy’n darparu hyn.
compare-not-listed = Nid yw ar y rhestr o wasanaethau.
compare-same = Yr un fath i bob un
# $what is as in "who provides it, where".
compare-differs = Gwahanol: { $what }
compare-differs-missing = nid yw ar bob rhestr
compare-differs-provider = pwy sy’n ei ddarparu
compare-differs-place = ble
compare-differs-referral = pwy sy’n eich anfon
compare-what = Beth ydyw
compare-joining = A allwch ei ddewis?
compare-surgery = Meddygfeydd
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = Agosaf: { $name }, { $distance } mewn llinell syth.
compare-changes = Beth sy’n newid i chi
compare-say = Sut i ddweud eich dweud
compare-people-covered = Nifer y bobl
compare-areas = Ble mae’n gweithio
compare-stage = Cam
compare-runs = Pwy sy’n ei redeg
# $names are professions such as "GPs, practice nurses".
compare-led-by = Yn arwain: { $names }.
compare-board =
    { $total ->
        [zero] Nifer y bobl ar y bwrdd: { $total }
        [one] Nifer y bobl ar y bwrdd: 1
        [two] Nifer y bobl ar y bwrdd: { $total }
        [few] Nifer y bobl ar y bwrdd: { $total }
        [many] Nifer y bobl ar y bwrdd: { $total }
       *[other] Nifer y bobl ar y bwrdd: { $total }
    }. O’r rheini, nifer o’r cyhoedd: { $lay }.
compare-checks = Pwy sy’n ei wirio
compare-surplus = Arian sydd dros ben
compare-specialists = Arbenigwyr
compare-checked = Am y cofnod hwn
