### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = Open the full site
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    We show only { $name } here: { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }. We left none out. We moved none up. The full site has the others.

## A part of the information that it does not have

scope-unknown-heading = We do not know this group
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = This page was made to show “{ $id }”. We have no facts with this name.
scope-unknown-why = It may have closed. Or the link may be wrong. Tell the people whose page this is. The full site has all that we know.
