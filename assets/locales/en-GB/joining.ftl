### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## The words used until a dataset has said its own

word-partnership = partnership
word-partnership-one = partnership
word-partnership-many = partnerships
word-funder = local NHS body
word-funder-one = local NHS body
word-funder-many = local NHS bodies

## Days, distances

# $day and $year are numbers in words, $month one of the months below.
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

distance-less-than-half-a-mile = less than half a mile
distance-half-a-mile = about half a mile
# $miles is a number of miles, perhaps with a half: 2.5
distance-miles =
    { $miles ->
        [one] about 1 mile
       *[other] about { $miles } miles
    }
# $distance is one of the texts above.
distance-in-a-straight-line = { $distance } in a straight line

## The four answers

outcome-can-join = You can join
outcome-can-join-with-limits = You can join, with limits
outcome-ask-first = Ask first
outcome-not-now = You cannot join now

# In place of the answer where the person is registered already; where a place would decide; where one limit is all.
outcome-already-registered = You are registered here
outcome-depends-on-place = It depends on where you live
outcome-depends-on-postcode = It depends on your full postcode
outcome-no-home-visits = You can join, but no home visits
# In place of a partnership's answer where the person's GP surgery belongs to it.
outcome-in-partnership = You are in it, through your GP surgery
outcome-joins-partnership = You will be in it, through your GP surgery

# $date is the day of the answer.
answer-for-day = This is the answer for { $date }.

## Reasons: how far the information can be relied on

reason-no-record = This GP surgery is not in our information.
reason-status-not-known = We do not know if this GP surgery is taking new people.
reason-never-checked = We do not know when this GP surgery's information was last checked.
reason-checked-long-ago = We last checked this on { $date }. It may have changed since then.
reason-checked-too-long-ago = We last checked this on { $date }. That is more than a year ago, so we cannot rely on it.
reason-rule-not-in-force = We cannot find a rule that allows this on this day. Ask the surgery why.

## Reasons: the list

reason-not-yet-open = This GP surgery starts to take new people on { $date }.
# $date is the first day after the closing.
reason-list-closed-until = This GP surgery is not taking new people until { $date }.
reason-list-closed = This GP surgery is not taking new people. We do not know when its list will open.
# $who is the organisation that agreed to the closing.
reason-closing-agreed = { $who } agreed to this.
reason-list-limited = This GP surgery takes some new people. It decides each time.
# $why is what the GP surgery says, word for word.
reason-they-say = The surgery says: { $why }
reason-list-opens = From { $date } this GP surgery will take new people.
reason-list-becomes-limited = From { $date } this GP surgery will take only some new people.
reason-list-closes = From { $date } this GP surgery will not take new people.
reason-list-not-known-after = We do not know if this GP surgery will take new people from { $date }.
reason-family-while-closed = You may be able to join if close family who live with you are already registered here. Ask the surgery.

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] Your second place is inside this GP surgery's area.
       *[home] Your home is inside this GP surgery's area.
    }
area-outside =
    { $place ->
        [second] Your second place is outside this GP surgery's area.
       *[home] Your home is outside this GP surgery's area.
    }
area-in-outer-area =
    { $place ->
        [second] Your second place is only in this GP surgery's outer area. That area is for people already registered.
       *[home] Your home is only in this GP surgery's outer area. That area is for people already registered.
    }
area-on-the-line =
    { $place ->
        [second] Your second place is right on the edge of this GP surgery's area.
       *[home] Your home is right on the edge of this GP surgery's area.
    }
area-partly-inside = Part of { $outward } is inside this GP surgery's area and part may not be.
area-not-sure-outward = We cannot tell from { $outward } alone if you are inside this GP surgery's area.
area-not-sure =
    { $place ->
        [second] We cannot tell if your second place is inside this GP surgery's area.
       *[home] We cannot tell if your home is inside this GP surgery's area.
    }
area-not-published = We do not know which area this GP surgery takes people from.
area-no-fixed-address = We do not know if this GP surgery takes people without a fixed address.

reason-outside-area = It does not take new people from outside its area.
reason-out-of-area-not-known = We do not know if it takes people from outside its area.
reason-out-of-area-case-by-case = It decides each time about people from outside its area.
reason-no-home-visits = A doctor or nurse will not visit you at home.
reason-no-home-visits-if-outside = If you are outside its area, a doctor or nurse will not visit you at home.
reason-area-not-checked = We do not know where you live, so we did not check this GP surgery's area.
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] We cannot tell which { $funder } you live with from what you gave.
       *[no] We do not know where you live, so we did not check which { $funder } is yours.
    }
reason-no-fixed-address-needed = You can register here without a fixed address.

## Reasons: the border between two funders. $lives-with is the name of the funder where the place is, $surgery-with
## of the GP surgery's

reason-across-border =
    { $place ->
        [second] Your second place is in the area of { $lives-with }. This GP surgery is with { $surgery-with }.
       *[home] You live in the area of { $lives-with }. This GP surgery is with { $surgery-with }.
    }
reason-outside-border =
    { $place ->
        [second] Your second place is outside the area of { $surgery-with }. This GP surgery is with them.
       *[home] You live outside the area of { $surgery-with }. This GP surgery is with them.
    }

## Reasons: a second GP surgery

reason-second-not-offered = This GP surgery does not take people who keep another GP surgery.
# $name is a funder's name, or "The PCT".
the-funder = The { $funder }
reason-second-not-offered-by-funder = { $name } has decided that you can have only one GP surgery.
reason-second-undecided = This GP surgery has not decided yet if you can keep another GP surgery.
reason-second-undecided-by-funder = { $name } has not decided yet if you can have 2 GP surgeries.
reason-second-not-known = We do not know if you can keep another GP surgery as well.
reason-second-pilot = Having 2 GP surgeries is being tried out here. Ask if you can take part.
reason-second-as-described = You can have 2 GP surgeries here, with some limits.
reason-switching-closed = { $name } has decided that people can change only at certain times.
reason-switching-as-described = { $name } has decided when people can change.

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = You are already registered with this GP surgery.
reason-may-stay-in-outer-area = You live in the outer area of this GP surgery, so you can stay registered.
reason-practice-joins = This GP surgery joins { $name } on { $date }.
reason-practice-leaves = This GP surgery is in { $name } until { $date }. Then it leaves.
reason-practice-leaves-later = This GP surgery leaves { $name } after { $date }.
reason-practice-moves = On { $date } this GP surgery moves from { $from } to { $name }.
# What a partnership's stage means. $date is the first or the last day of its contract.
# $over is "yes" where that day is over.
stage-partnership-forming = { $name } is being set up. We do not know when it starts.
stage-partnership-forming-day =
    { $over ->
        [yes] { $name } is being set up. It was to start on { $date }. We do not know if it has.
       *[no] { $name } is being set up. It starts on { $date }. Until then the { $funder } pays for your care.
    }
stage-partnership-closing = { $name } is closing. We do not know when its last day is.
stage-partnership-closing-day =
    { $over ->
        [yes] { $name } has closed. Its last day was { $date }.
       *[no] { $name } is closing. Its last day is { $date }.
    }
stage-partnership-pilot = { $name } is being tried out.
stage-partnership-pilot-day =
    { $over ->
        [yes] { $name } was tried out until { $date }. Ask the { $funder } if it goes on.
       *[no] { $name } is being tried out until { $date }.
    }
stage-partnership-contract-ends-day =
    { $over ->
        [yes] The contract of { $name } ended on { $date }. Ask the { $funder } if it goes on.
       *[no] The contract of { $name } ends on { $date }. Ask the { $funder } what happens then.
    }

## Where a reason comes from

# $source is named as its owner names it.
source-rule = The rule comes from: { $source }.
source-record = The information comes from: { $source }.
source-checked-on = Checked on { $date }.
source-never-checked = We do not know when this was checked.

## What to do next

next-join-here = Contact the GP surgery and ask to register.
next-stay-as-you-are = You do not need to do anything to stay registered here.
next-ask-the-practice = Call the GP surgery and ask if you can join.
next-ask-to-stay = Call your GP surgery and ask if you can stay registered.
next-give-a-place = Enter where you live. Then we can check.
next-give-full-postcode = Enter your full postcode. Then we can check again.
# $date is the day on which the list may be open again.
next-wait-until = You can ask this GP surgery again from { $date }.
next-wait = You can ask this GP surgery later.
next-or-find-a-place = Or get help to find another GP surgery.
next-choose-another = Choose another GP surgery from the list.
next-choose-one-practice = Choose the one GP surgery that you want to be with.

# $name is an organisation, $phone its number.
ask-by-phone = Ask { $name } on { $phone }.
ask = Ask { $name }.

## A partnership's GP surgeries together. $count of $of

partnership-no-surgeries = We do not know of any GP surgery in this { $partnership-one }.
partnership-depends-on-place =
    { $of ->
        [one] Enter where you live. Then we can check if its only GP surgery can take you.
       *[other] Enter where you live. Then we can check which of its { $of } GP surgeries can take you.
    }
partnership-can-join =
    { $of ->
        [one] Its only GP surgery can take you now.
       *[other] { $count } of its { $of } GP surgeries can take you now.
    }
partnership-ask-first =
    { $of ->
        [one] Ask its only GP surgery first.
       *[other] You need to ask first at { $count } of its { $of } GP surgeries.
    }
partnership-not-now =
    { $of ->
        [one] Its only GP surgery cannot take you now.
       *[other] None of its { $of } GP surgeries can take you now.
    }
partnership-depends-on-postcode =
    { $of ->
        [one] Enter your full postcode. Then we can check if its only GP surgery can take you.
       *[other] Enter your full postcode. Then we can check which of its { $of } GP surgeries can take you.
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = Your GP surgery joins it on { $date }.
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = Your GP surgery is in it until { $date }. Then it leaves.
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = Enter where you live. Then we can check its other GP surgeries.
partnership-other-depends-on-postcode = Enter your full postcode. Then we can check its other GP surgeries.
partnership-other-can-join =
    { $of ->
        [one] Its other GP surgery can take you too.
       *[other] { $count } of its { $of } other GP surgeries can take you too.
    }
partnership-other-ask-first =
    { $of ->
        [one] Ask first at its other GP surgery.
       *[other] You need to ask first at { $count } of its { $of } other GP surgeries.
    }
partnership-other-not-now =
    { $of ->
        [one] Its other GP surgery cannot take you now.
       *[other] None of its { $of } other GP surgeries can take you now.
    }

## Staying with the funder

stay-with-funder = Stay with the { $funder }
# $name is the funder's name.
stay-with-name = Stay with { $name }
# Where the funder has not said in its own words what staying means.
stay-means-not-said = We have not been told what staying means here.
stay-means-depends = What staying means depends on which { $funder } is yours.
# In place of the answer, for staying.
stay-always = You can always stay
stay-by-changing = You can stay by changing your GP surgery
stay-ask-how = You can stay. Ask how it works for you

## My surgery: where it stands. $name is the partnership's name

standing-in = Your GP surgery is in { $name }.
standing-in-since = Your GP surgery has been in { $name } since { $date }.
standing-with-funder = Your GP surgery is in no { $partnership-one }. The { $funder } pays for your care.
standing-not-known = We do not know which { $partnership-one } your GP surgery is in.
standing-joins = Your GP surgery joins { $name } on { $date }.
# $date is the last day in the partnership.
standing-leaves = Your GP surgery is in { $name } until { $date }. Then it leaves.
standing-moves = On { $date } your GP surgery moves from { $from } to { $name }.
standing-left = Your GP surgery was in { $name } until { $date }.

## My surgery: what people ask. $name is the partnership's name

surgery-joined-question = My GP surgery has joined { $name }. What happens to me?
surgery-joins-question = My GP surgery joins { $name }. What happens to me?
surgery-moves-question = My GP surgery moves to { $name }. What happens to me?
surgery-ends-question = What happens to me when { $name } ends?
surgery-leaves-question = My GP surgery leaves { $name }. What happens to me?
surgery-left-question = My GP surgery has left { $name }. What happens to me?
surgery-keep-and-stay-question = Can I keep my GP surgery and stay with the { $funder }?
# $what is a sentence of the partnership's own.
surgery-changes = This changes: { $what }
surgery-stays = This stays as it is: { $what }
surgery-effects-not-said = { $name } has not said what changes for you.

## The eight points that a funder decides. $decision is yes, no, pilot or as_described; its own words follow

# Before a decision that is not in force yet, and after it. $date is its first day.
policy-from = From { $date }:
policy-until-then = Until then it is not decided.
# $date is the last day.
policy-until = This ends on { $date }.
policy-pilot-ended = This was tried out until { $date }. The trial is over, and nothing else is decided.
policy-funder-not-known = We do not know which { $funder } decides this for you.

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] You can keep your GP surgery and stay with the { $funder }.
        [no] You cannot keep a GP surgery that is in a { $partnership-one } and stay with the { $funder }.
        [pilot] Keeping your GP surgery and staying with the { $funder } is being tried out.
       *[as_described] The { $funder } has decided how you can keep your GP surgery.
    }
policy-keep-surgery-and-stay-undecided = Not decided yet: if you can keep your GP surgery and stay with the { $funder }.

policy-dual-membership-decided =
    { $decision ->
        [yes] You can have 2 GP surgeries.
        [no] You can have only one GP surgery.
        [pilot] Having 2 GP surgeries is being tried out.
       *[as_described] The { $funder } has decided how having 2 GP surgeries works.
    }
policy-dual-membership-undecided = Not decided yet: if you can have 2 GP surgeries, and which one holds your record.

policy-switching-decided =
    { $decision ->
        [yes] You can change at any time.
        [no] You can change only at certain times.
        [pilot] Changing at any time is being tried out.
       *[as_described] The { $funder } has decided when you can change.
    }
policy-switching-undecided = Not decided yet: when you can change.

policy-finding-a-place-decided =
    { $decision ->
        [yes] The { $funder } finds you a GP surgery if every list near you is closed.
        [no] The { $funder } does not find you a GP surgery if every list is closed.
        [pilot] Help to find a GP surgery is being tried out.
       *[as_described] There is help if every list near you is closed.
    }
policy-finding-a-place-undecided = Not decided yet: who finds you a GP surgery if every list near you is closed.

policy-appeals-decided =
    { $decision ->
        [yes] You can ask for a decision to be looked at again.
        [no] You cannot ask the { $funder } to look at a decision again.
        [pilot] A way to have decisions looked at again is being tried out.
       *[as_described] You can say that you do not agree with a decision.
    }
policy-appeals-undecided = Not decided yet: who looks again at a decision that you do not agree with.

policy-dependants-decided =
    { $decision ->
        [yes] Your children and people you care for follow your choice.
        [no] Your children and people you care for do not have to follow your choice.
        [pilot] Families choosing together is being tried out.
       *[as_described] The { $funder } has decided how families choose.
    }
policy-dependants-undecided = Not decided yet: if your children and people you care for follow your choice.

policy-cross-border-decided =
    { $decision ->
        [yes] You can join a GP surgery that is with another { $funder }.
        [no] The { $funder } has decided against joining a GP surgery that is with another { $funder }.
        [pilot] Joining a GP surgery with another { $funder } is being tried out.
       *[as_described] The { $funder } has decided how you can join a GP surgery across its border.
    }
policy-cross-border-undecided = Not decided yet: if you can join a GP surgery that is with another { $funder }.

policy-partnership-ends-decided =
    { $decision ->
        [yes] You stay with your GP surgery if the { $partnership } closes or your surgery leaves it.
        [no] You do not stay as you are if the { $partnership } closes or your surgery leaves it.
        [pilot] What happens when a { $partnership-one } closes is being tried out.
       *[as_described] The { $funder } has decided what happens to you.
    }
policy-partnership-ends-undecided = Not decided yet: what happens to you if the { $partnership } closes or your GP surgery leaves it.

## What people can count on. $days is a number of days

right-written-reasons = If a GP surgery says no, it must tell you why in writing.
right-written-reasons-within =
    { $days ->
        [one] If a GP surgery says no, it must tell you why in writing within 1 day.
       *[other] If a GP surgery says no, it must tell you why in writing within { $days } days.
    }
right-no-documents = You do not need ID, proof of address or an NHS number.
