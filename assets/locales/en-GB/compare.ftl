### The page that compares partnerships with each other and with staying.

print = Print this page
compare-heading = Compare your choices
compare-lede = Each row asks the same of every choice. No choice is better for everyone.
compare-none = You are not comparing any { $partnership-one } yet. Keep one on your shortlist, then come back here.
compare-too-many = You can compare 3 { $partnership-many } with staying. We left the others out.
compare-caption = Staying and { $partnership-many } side by side
compare-column = What you may want to know
compare-more = Show more rows
compare-fewer = Show fewer rows
compare-only-differing = Show only what differs
compare-same-too = Show what is the same too
# $by is an organisation.
compare-by = { $by } provides this.
compare-not-listed = It is not on the list of services.
compare-same = The same for all
# $what is as in "who provides it, where".
compare-differs = Different: { $what }
compare-differs-missing = not on every list
compare-differs-provider = who provides it
compare-differs-place = where
compare-differs-referral = who sends you
compare-what = What it is
compare-joining = Can you choose it?
compare-surgery = GP surgeries
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = Nearest: { $name }, { $distance } in a straight line.
compare-changes = What changes for you
compare-say = How to have a say
compare-people-covered = People covered
compare-areas = Where it works
compare-stage = Stage
compare-runs = Who runs it
# $names are professions such as "GPs, practice nurses".
compare-led-by = Led by { $names }.
compare-board =
    { $total ->
        [one] Its board has 1 person
       *[other] Its board has { $total } people
    }, { $lay } of them from the public.
compare-checks = Who checks it
compare-surplus = Money left over
compare-specialists = Specialists
compare-checked = About this record
