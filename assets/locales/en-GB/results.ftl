### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 20 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = Look for “{ $words }” as well
results-heading-all = GP surgeries and { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = Your choices near { $place }
results-heading-no-address = Your choices without a fixed address
results-heading-words = GP surgeries that match “{ $words }”
results-heading-words-near = GP surgeries that match “{ $words }”, near { $place }
# $home and $second are places as above.
results-two-places = { $home } and { $second }
results-change-place = Search again, or change where you live
results-give-place = Search again, or say where you live
# $shown, $total and $partnerships are numbers.
results-counts =
    Showing { $shown } of { $total ->
        [one] 1 GP surgery
       *[other] { $total } GP surgeries
    }, and { $partnerships ->
        [0] no { $partnership-one }
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }
results-none = No GP surgery matches what you asked for
results-completeness =
    We include all { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    } that we know about. Nobody can pay to be higher.
results-no-address = You can register without a fixed address. We list GP surgeries by name.
# $parts are pieces of the address of the page.
results-ignored = We did not understand a part of this link, and left it out: { $parts }
results-words-cut = You typed more words than we can look for. We used the first ones.
partnerships-heading = Stay, or join a { $partnership-one }
partnerships-none = No { $partnership-one } is in this list.
partnerships-more =
    { $count ->
        [one] Show 1 more { $partnership-one }
       *[other] Show { $count } more { $partnership-many }
    }
partnerships-fewer = Show fewer { $partnership-many }
surgeries-heading = GP surgeries
surgeries-more =
    { $count ->
        [one] Show 1 more GP surgery
       *[other] Show { $count } more GP surgeries
    }

## Nothing was found

undo-heading = What you can do
# $name is a filter's value or the words typed, $count a number of GP surgeries.
undo-filter =
    { $count ->
        [one] Remove “{ $name }”: 1 GP surgery
       *[other] Remove “{ $name }”: { $count } GP surgeries
    }
undo-everything =
    { $count ->
        [one] Start with all of them: 1 GP surgery
       *[other] Start with all of them: { $count } GP surgeries
    }
undo-spelling = Check the spelling, or type less of the name.

## How the list is ordered

order-nearest = Nearest to your home first.
order-nearest-to-second = Nearest to your second place first.
order-nearest-to-either = Nearest to either of your places first.
order-name = In the order of their names.
order-words = The best match for your words first.
order-names-first = Names that match your words come first.
order-label = Change the order:
order-by-nearest = Nearest to home
order-by-nearest-to-second = Nearest to your second place
order-by-nearest-to-either = Nearest to either place
order-by-name = Name
order-by-words = Best match
order-summary = How this list is ordered
order-rule = Nearest first if we know where you live. Otherwise by how well the name matches, then by name.
order-distance = Distances are in a straight line. The way by road or on foot is longer.
order-nobody-pays = Nobody can pay to be higher in the list.

## Narrowing the list

# How many GP surgeries can take the person stands behind it.
can-take-now =
    { $whom ->
        [them] Can take them now
       *[you] Can take me now
    }
jump-to-surgeries = GP surgeries ({ $count })
tools-search = Search
tools-order = Order
tools-order-and-map = Order and map
words-label = Name, town or service
words-search = Search
filters-summary =
    { $count ->
        [0] Filters
        [one] Filters (1 on)
       *[other] Filters ({ $count } on)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } ({ $count } on)
filters-clear = Clear all filters
filters-on = Filters that are on:
# Before the name of a filter, for those who hear the page.
filters-take-off = Remove
filters-show = Show the list
filters-skip = Skip to the list
filter-count =
    { $count ->
        [0] (none)
       *[other] ({ $count })
    }
filter-all = A surgery has all that you tick.
filter-any = One of those that you tick is enough.
filter-service = Services
filter-delivery = Who provides it
filter-language = Languages spoken
filter-access = Getting in and around
filter-format = Easy read, large print and other formats
filter-joining = Can you join?
filter-stage = Stage
filter-legal-form = Kind of organisation
filter-public-voice = How to have a say
filter-specialists = Specialists
filter-partnership = Which { $partnership-one }
filter-funder = Who pays
filter-open = Opening times
open-evening = Open in the evening
open-weekend = Open at the weekend
open-now = Open now

## Cards

choice-what = What it is
choice-surgeries = GP surgeries
choice-stage = Stage
choice-say = How to have a say
choice-checked = Checked
say-how = How to take part
card-more = More about this
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = Being set up. We do not know when it starts.
card-stage-partnership-forming-day =
    { $over ->
        [yes] Being set up. It was to start on { $date }. We do not know if it has.
       *[no] Being set up. It starts on { $date }. Until then the { $funder } pays for your care.
    }
card-stage-partnership-closing = It is closing. We do not know when its last day is.
card-stage-partnership-closing-day =
    { $over ->
        [yes] It has closed. Its last day was { $date }.
       *[no] It is closing. Its last day is { $date }.
    }
card-stage-partnership-pilot = It is being tried out.
card-stage-partnership-pilot-day =
    { $over ->
        [yes] It was tried out until { $date }. Ask the { $funder } if it goes on.
       *[no] It is being tried out until { $date }.
    }
card-stage-partnership-contract-ends-day =
    { $over ->
        [yes] Its contract ended on { $date }. Ask the { $funder } if it goes on.
       *[no] Its contract ends on { $date }.
    }
# $name is a list of services that no other choice in the list offers, $count how many more there are.
choice-only-this =
    { $count ->
        [0] Only this one here offers: { $name }
       *[other] Only this one here offers: { $name }, and { $count } more
    }
# $name is the funder's name.
stay-probably = This is probably { $name }. We worked it out from the nearest GP surgery.
stay-which = Say where you live to see which { $funder } is yours.
stay-stage = It is not a { $partnership-one }, so it has no stage.
stay-nothing-changes = Nothing changes for you.
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] None of these { $partnership-many } can take you now without asking first. You can stay with { $name }.
       *[other] You can join { $count } of { $of } { $partnership-many } here, or stay with { $name }.
    }
stay-say = You can tell the { $funder } what you think.
stay-surgeries =
    { $count ->
        [0] We do not know of a GP surgery here that is in no { $partnership-one }.
        [one] 1 GP surgery here is in no { $partnership-one }.
       *[other] { $count } GP surgeries here are in no { $partnership-one }.
    }
partnership-summary-not-known = We have no description of it.
partnership-surgeries =
    { $count ->
        [0] No GP surgery yet
        [one] 1 GP surgery
       *[other] { $count } GP surgeries
    }
partnership-fitting = In this list: { $count } of its { $of } GP surgeries.
# $name is a surgery's name.
# After how many of its surgeries can take the person: the nearest of those. $distance as in "about 2 miles".
partnership-nearest = Nearest: { $name }, { $distance }
# $home and $second are distances.
distance-from-both = { $home } from home, { $second } from your second place
# $distance as in "about 2 miles".
distance-from-one-place = { $distance } in a straight line
distance-from-home = From home: { $distance } in a straight line
distance-from-second = From your second place: { $distance } in a straight line
surgery-also-known = Also known as: { $name }
# $name is a service.
surgery-has-service = Has: { $name }
membership-with = In
# $name is the funder's name.
membership-stays = Not part of a { $partnership-one }. { $name } pays for care here.
membership-none = It is in no { $partnership-one }.
membership-not-known = We do not know if it is in a { $partnership-one }.
joining-why = Why?
joining-from-home = From home
joining-from-second = From your second place
list-open = It is taking new people.
list-open-limited = It takes some new people, and decides each time.
list-closed-formal = It is not taking new people.
list-closed-until = It is not taking new people until { $date }.
list-unknown = We do not know if it is taking new people.
list-check-first = Check first if it is taking new people.
record-checked = Checked on { $date }.
record-never-checked = We do not know when this was checked.
record-old = Call before you go.
record-source = Source: { $source }.

## What to do next

next-heading = What to do next
next-contact = Contact the GP surgery and say that you want to register.
# $phone is a link.
next-phone = Phone:
next-afterwards-not-known = Ask how long it takes, and what happens next.
next-rights = Your rights
next-failed = Sorry, we could not load the next steps and the phone number.
try-again = Try again

## Where you are registered

standing-you-are-with = You are with
dual-heading = Two GP surgeries

# A file for the calendar of one's own device.
reminder-add = Add to my calendar

## Open now

open-all-day = Open now, day and night.
open-until =
    { $day ->
        [today] Open now, until { $time }.
       *[other] Open now, until { $time } on { $day }.
    }
open-from =
    { $day ->
        [today] Closed now. Opens at { $time }.
       *[other] Closed now. Opens at { $time } on { $day }.
    }
open-closed = Closed now. We do not know when it opens next.

## What matters to the person: each choice tells how it does on it, and none is left out

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = What matters to you: { $list }.
matters-change = Change what matters
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = Has what matters to you: { $list }.
matters-has-not = Does not have: { $list }.
matters-not-known = Not known here: { $list }.
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [one] { $count } of 1 GP surgery
       *[other] { $count } of { $of } GP surgeries
    }
