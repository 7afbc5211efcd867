### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = Open the full site
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    Only { $name } is shown here: { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }. None is left out or moved up. The full site has the others.
