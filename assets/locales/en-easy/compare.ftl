### The page that compares partnerships with each other and with staying.

print = Print this page
compare-heading = Compare your choices
compare-lede = Each row asks the same thing about every choice. No choice is better for everyone.
compare-none = You are not comparing any { $partnership-one } yet. Keep one on your saved list. Then come back here.
compare-too-many = You can compare 3 { $partnership-many } with staying. We left the others out.
compare-caption = Staying and { $partnership-many } side by side
compare-column = What you may want to know
compare-more = Show more rows
compare-fewer = Show fewer rows
compare-only-differing = Show only what is not the same
compare-same-too = Show what is the same too
# $by is an organisation.
compare-by = { $by } gives this.
compare-not-listed = It is not on the list of services.
compare-same = The same for all
# $what is as in "who provides it, where".
compare-differs = Different: { $what }
compare-differs-missing = not on every list
compare-differs-provider = who gives it
compare-differs-place = where
compare-differs-referral = who sends you
compare-what = What it is
compare-joining = Can you choose it?
compare-surgery = GP surgeries
# $name is a GP surgery, $distance as in "about 2 miles".
compare-nearest = Nearest: { $name }, { $distance } in a straight line.
compare-changes = What changes for you
compare-say = How to have your say
compare-people-covered = How many people it is for
compare-areas = Where it works
compare-stage = Is it running?
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
compare-checked = How old these facts are
