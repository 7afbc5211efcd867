### The results: what was found, how it is ordered and narrowed, the cards.
###
### Every text may use the words of the dataset, as in joining.ftl. A sentence has at most 15 words.

## The page

# $words are what a person typed beside a postcode.
results-words-beside = Look for “{ $words }” as well
results-heading-all = GP surgeries and { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = Your choices near { $place }
results-heading-no-address = Your choices with no fixed address
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
    We know about { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }. We include them all. No one can pay to be higher.
results-no-address = You can register with no fixed address. We list GP surgeries by name.
# $parts are pieces of the address of the page.
results-ignored = We did not understand a part of this link. We left it out: { $parts }
results-words-cut = You typed too many words. We used the first ones.
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
        [one] Take off “{ $name }”: 1 GP surgery
       *[other] Take off “{ $name }”: { $count } GP surgeries
    }
undo-everything =
    { $count ->
        [one] Start with all of them: 1 GP surgery
       *[other] Start with all of them: { $count } GP surgeries
    }
undo-spelling = Check the spelling. Or type less of the name.

## How the list is ordered

order-nearest = The nearest to your home comes first.
order-nearest-to-second = The nearest to your second place comes first.
order-nearest-to-either = The nearest to one of your 2 places comes first.
order-name = They are in the order of their names.
order-words = The best match for your words comes first.
order-names-first = Names that match your words come first.
order-label = Change the order:
order-by-nearest = Nearest to home
order-by-nearest-to-second = Nearest to your second place
order-by-nearest-to-either = Nearest to one of your places
order-by-name = Name
order-by-words = Best match
order-summary = How we put this list in order
order-rule = If we know where you live, the nearest comes first. If not, the best match for the name comes first. Then we go by name.
order-distance = We measure in a straight line. The way by road or on foot is longer.
order-nobody-pays = No one can pay to be higher in the list.

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
        [0] Make the list shorter
        [one] Make the list shorter (1 tick)
       *[other] Make the list shorter ({ $count } ticks)
    }
# $count is how many values of the group are on.
filter-group-on = { $name } (ticks: { $count })
filters-clear = Take off all ticks
filters-on = Your ticks:
# Before the name of a filter, for those who hear the page.
filters-take-off = Take off
filters-show = Show the list
filters-skip = Skip to the list
filter-count =
    { $count ->
        [0] (none)
        [one] ({ $count })
       *[other] ({ $count })
    }
filter-all = We show GP surgeries that have all that you tick.
filter-any = One of the things that you tick is enough.
filter-service = Services
filter-delivery = Who gives the care
filter-language = Languages that staff speak
filter-access = Getting in and around
filter-format = Easy read, large print and more
filter-joining = Can you join?
filter-stage = Is it running?
filter-legal-form = What kind of group
filter-public-voice = How to have your say
filter-specialists = Specialists
filter-partnership = Which { $partnership-one }
filter-funder = Who pays
filter-open = When it is open
open-evening = Open in the evening
open-weekend = Open at the weekend
open-now = Open now

## Cards

choice-what = What it is
choice-surgeries = GP surgeries
choice-stage = Is it running?
choice-say = How to have your say
choice-checked = Checked
say-how = How to take part
card-more = More about this
# A partnership's stage on its own card: short forms of "stage-partnership-..." in joining.ftl, with the same values.
card-stage-partnership-forming = It is being set up. We do not know when it starts.
card-stage-partnership-forming-day =
    { $over ->
        [yes] It is being set up. It was to start on { $date }. We do not know if it has.
       *[no] It is being set up. It starts on { $date }. Until then the { $funder } pays for your care.
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
        [one] Only this one here offers: { $name }, and { $count } more
       *[other] Only this one here offers: { $name }, and { $count } more
    }
# $name is the funder's name.
stay-probably = This is probably { $name }. We worked it out from the nearest GP surgery.
stay-which = Say where you live. Then you can see which { $funder } is yours.
stay-stage = We ask this only about a { $partnership-one }. This is not one.
stay-nothing-changes = Nothing changes for you.
# Above the lists. $name is the funder's name, $count how many of $of can take the person.
results-summary =
    { $count ->
        [0] None of these { $partnership-many } can take you now unless you ask first. You can stay with { $name }.
        [one] You can join { $count } of { $of } { $partnership-many } here. Or you can stay with { $name }.
       *[other] You can join { $count } of { $of } { $partnership-many } here. Or you can stay with { $name }.
    }
stay-say = You can tell the { $funder } what you think.
stay-surgeries =
    { $count ->
        [0] Is a GP surgery here in no { $partnership-one }? We do not know of one.
        [one] 1 GP surgery here is in no { $partnership-one }.
       *[other] { $count } GP surgeries here are in no { $partnership-one }.
    }
partnership-summary-not-known = We do not have words that say what it is.
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
surgery-also-known = It is also called: { $name }
# $name is a service.
surgery-has-service = Has: { $name }
membership-with = In
# $name is the funder's name.
membership-stays = It is in no { $partnership-one }. { $name } pays for care here.
membership-none = It is in no { $partnership-one }.
membership-not-known = We do not know if it is in a { $partnership-one }.
joining-why = Why?
joining-from-home = From home
joining-from-second = From your second place
list-open = It is taking new people.
list-open-limited = It takes some new people. It decides each time.
list-closed-formal = It is not taking new people.
list-closed-until = It is not taking new people until { $date }.
list-unknown = We do not know if it is taking new people.
list-check-first = Check first if it is taking new people.
record-checked = Checked on { $date }.
record-never-checked = We do not know when this was checked.
record-old = Call before you go.
record-source = These facts are from: { $source }.

## What to do next

next-heading = What to do next
next-contact = Contact the GP surgery. Say that you want to register. To register means to sign up.
# $phone is a link.
next-phone = Phone:
next-afterwards-not-known = Ask how long it takes. Ask what happens next.
next-rights = Your rights
next-failed = Sorry, we could not load the next steps and the phone number.
try-again = Try again

## Where you are registered

standing-you-are-with = You are with
dual-heading = Two GP surgeries

# A file for the calendar of one's own device.
reminder-add = Put it in my calendar

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

## What matters to the person

# $list is what the person chose: Step-free entrance, Polish.
matters-chosen = What you said you need: { $list }.
matters-change = Change what you need
# On the card of a GP surgery. $list is a part of what the person chose.
matters-has = Has what you need: { $list }.
matters-has-not = Does not have: { $list }.
matters-not-known = We do not know about: { $list }.
# On the card of a choice. $name is one thing that the person chose.
matters-count =
    { $name }: { $of ->
        [one] { $count } of 1 GP surgery
       *[other] { $count } of { $of } GP surgeries
    }
