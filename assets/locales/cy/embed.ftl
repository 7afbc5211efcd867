### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = Agor y wefan lawn
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    Dim ond { $name } sydd i’w weld yma: { $surgeries ->
        [zero] { $surgeries } o feddygfeydd
        [one] 1 feddygfa
        [two] { $surgeries } feddygfa
        [few] { $surgeries } meddygfa
        [many] { $surgeries } meddygfa
       *[other] { $surgeries } o feddygfeydd
    }; { $partnership-many }: { $partnerships }. Nid oes yr un wedi’i gadael allan na’i symud i fyny. Mae’r lleill ar y wefan lawn.

## A part of the information that it does not have

scope-unknown-heading = Nid ydym yn adnabod y sefydliad hwn
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = Gwnaed y dudalen hon i ddangos “{ $id }”. Nid oes dim â’r enw hwn yn ein gwybodaeth.
scope-unknown-why = Efallai ei fod wedi cau, neu fod y ddolen yn anghywir. Rhowch wybod i’r bobl sydd biau’r dudalen hon. Mae popeth y gwyddom amdano ar y wefan lawn.
