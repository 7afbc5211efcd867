### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 15 words.

surgery-caption = GP surgery

## Joining

surgery-joining-heading = Can you join?
surgery-how-to-join = How to join
surgery-helpful-documents = These can help, but you do not need them:
surgery-your-rights = What you can rely on

## Where it is and when it is open

surgery-sites-heading = Where it is
hours-heading = When it is open
# Where it cannot be said whether it is open now.
hours-below = When it is open: look further down this page.
details-failed = The address and phone number did not come as they should. Load this page again.
hours-reception = Front desk
hours-consulting = To see a doctor or nurse
hours-reception-about = The front desk answers questions. You book your visits there.
hours-consulting-about = You can see a doctor, a nurse or others at these times.
hours-alterations = Days with other hours
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = The times in a normal week
hours-kind-not-known = We do not know these times. Call before you go.
hours-both = Front desk, and to see a doctor or nurse
# $first and $last are days of the week.
hours-days = { $first } to { $last }
hours-two-days = { $first } and { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }. { $reason }.
hours-day = { $weekday } { $date }

## When it is closed

closed-heading = When it is closed
# $name is a partnership.
closed-through = Care at night and at weekends comes through { $name }.
closed-home-visits = If you do not live in its area

## What it has and offers

features-heading = Languages, getting in, and how it tells you things
features-has = Yes: { $names }
features-has-not = No: { $names }
features-not-known = Not known: { $names }
surgery-area-heading = Where it takes people
surgery-area = Its area
surgery-outer-area = Where you can move to and stay registered
surgery-out-of-area = If you do not live in its area
out-of-area-no = Do you live outside its area? Then you cannot join.
out-of-area-yes-with-home-visits = You can join. It also makes home visits.
out-of-area-yes-without-home-visits = You can join, but it makes no home visits.
out-of-area-case-by-case = Ask the GP surgery. It decides each time.
out-of-area-unknown = Not known
surgery-second = A second GP surgery as well as yours
second-membership-no = It does not take people who keep another GP surgery.
second-membership-yes = It takes people who keep another GP surgery. But the { $funder } must allow that.
second-membership-pilot = This is being tried out. Ask the GP surgery.
second-membership-undecided = This has not been decided. Ask the GP surgery.
second-membership-unknown = Not known
surgery-partnership-heading = Who it is with
surgery-partnership-since = It has been part of { $name } since { $date }.
surgery-partnership-leaves = It is in it until { $date }. Then it leaves.
surgery-partnership-joins = It joins { $name } on { $date }.
surgery-partnership-was = It was in { $name } until { $date }.
surgery-changes-heading = What is changing here, and why

## Its record

surgery-list-size =
    { $count ->
        [one] 1 person is registered here.
       *[other] { $count } people are registered here.
    }
surgery-list-size-not-known = We do not know how many people are registered here.
