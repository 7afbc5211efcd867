### Joining a GP surgery and a partnership: answers, reasons, next steps, what is decided.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 15 words.
###
### Words: GP surgery = GP surgery (where you see your family doctor); partnership = partnership (a group of GP surgeries
### and specialists that work together); to join = join; to register = register (to register means to sign up with a GP
### surgery); list is closed = not taking new people; area = area (the places that a GP surgery takes people from);
### home visit = a doctor or nurse visits you at home; choice = choice; stay = stay; shortlist = saved list;
### results = list; filter = tick; full postcode = full postcode; funder = local NHS office (it pays for care);
### information = facts; record = facts (in data), health record (of a person); organisation = group;
### profession = job; hospital and community care = care in hospital and near home.

## The words used until a dataset has said its own

word-partnership = partnership
word-partnership-one = partnership
word-partnership-many = partnerships
word-funder = local NHS office
word-funder-one = local NHS office
word-funder-many = local NHS offices

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

reason-no-record = We have no facts about this GP surgery.
reason-status-not-known = We do not know if this GP surgery is taking new people.
reason-never-checked = We do not know when these facts were last checked.
reason-checked-long-ago = We last checked this on { $date }. It may have changed since then.
reason-checked-too-long-ago = We last checked this on { $date }. That is more than a year ago. So we cannot be sure that it is right.
reason-rule-not-in-force = We cannot find a rule that allows this on this day. Ask the GP surgery why.

## Reasons: the list

reason-not-yet-open = This GP surgery starts to take new people on { $date }.
# $date is the first day after the closing.
reason-list-closed-until = This GP surgery is not taking new people until { $date }.
reason-list-closed = This GP surgery is not taking new people. We do not know when its list will open.
# $who is the organisation that agreed to the closing.
reason-closing-agreed = { $who } agreed to this.
reason-list-limited = This GP surgery takes some new people. It decides each time.
# $why is what the GP surgery says, word for word.
reason-they-say = The GP surgery says: { $why }
reason-list-opens = From { $date } this GP surgery will take new people.
reason-list-becomes-limited = From { $date } this GP surgery will take only some new people.
reason-list-closes = From { $date } this GP surgery will not take new people.
reason-list-not-known-after = Will this GP surgery take new people from { $date }? We do not know.
reason-family-while-closed = Do close family live with you? Are they registered here already? Then you may be able to join. Ask the GP surgery.

## Reasons: the area. $place is "home" or "second"; $outward is the first half of a postcode

area-inside =
    { $place ->
        [second] This GP surgery has an area. Your second place is inside it.
       *[home] This GP surgery has an area. Your home is inside it.
    }
area-outside =
    { $place ->
        [second] This GP surgery has an area. Your second place is outside it.
       *[home] This GP surgery has an area. Your home is outside it.
    }
area-in-outer-area =
    { $place ->
        [second] This GP surgery has an outer area. Your second place is only in that. The outer area is for people who are registered already.
       *[home] This GP surgery has an outer area. Your home is only in that. The outer area is for people who are registered already.
    }
area-on-the-line =
    { $place ->
        [second] This GP surgery has an area. Your second place is right on its edge.
       *[home] This GP surgery has an area. Your home is right on its edge.
    }
area-partly-inside = Part of { $outward } is inside the area of this GP surgery. Part of it may not be.
area-not-sure-outward = Are you inside the area of this GP surgery? We cannot tell from { $outward } alone.
area-not-sure =
    { $place ->
        [second] Is your second place inside the area of this GP surgery? We cannot tell.
       *[home] Is your home inside the area of this GP surgery? We cannot tell.
    }
area-not-published = We do not know where this GP surgery takes people from.
area-no-fixed-address = Does this GP surgery take people with no fixed address? We do not know.

reason-outside-area = It does not take new people from outside its area.
reason-out-of-area-not-known = Does it take people from outside its area? We do not know.
reason-out-of-area-case-by-case = Are you outside its area? Then it decides each time.
reason-no-home-visits = A doctor or nurse will not visit you at home.
reason-no-home-visits-if-outside = Are you outside its area? Then a doctor or nurse will not visit you at home.
reason-area-not-checked = We do not know where you live. So we did not check the area of this GP surgery.
# $rough is "yes" where a place was given.
reason-border-not-checked =
    { $rough ->
        [yes] Which { $funder } do you live with? We cannot tell from what you gave us.
       *[no] We do not know where you live. So we did not check which { $funder } is yours.
    }
reason-no-fixed-address-needed = You can register here with no fixed address.

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
reason-second-not-offered-by-funder = { $name } has decided this. You can have only one GP surgery.
reason-second-undecided = Can you keep another GP surgery? This GP surgery has not decided yet.
reason-second-undecided-by-funder = Can you have 2 GP surgeries? { $name } has not decided yet.
reason-second-not-known = Can you keep another GP surgery as well? We do not know.
reason-second-pilot = There is a trial of having 2 GP surgeries here. Ask if you can take part.
reason-second-as-described = You can have 2 GP surgeries here, with some limits.
reason-switching-closed = { $name } has decided this. People cannot change just when they like.
reason-switching-as-described = { $name } has decided when people can change.

## Reasons: where you are registered, and the surgery's partnership. $name is the partnership's name

reason-already-registered = You are already registered with this GP surgery.
reason-may-stay-in-outer-area = You live in the outer area of this GP surgery. So you can stay registered.
reason-practice-joins = This GP surgery joins { $name } on { $date }.
reason-practice-leaves = This GP surgery is in { $name } until { $date }. Then it leaves.
reason-practice-leaves-later = This GP surgery leaves { $name } after { $date }.
reason-practice-moves = On { $date } this GP surgery moves. It leaves { $from }. It joins { $name }.
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
source-record = The facts come from: { $source }.
source-checked-on = Checked on { $date }.
source-never-checked = We do not know when this was checked.

## What to do next

next-join-here = Contact the GP surgery. Ask to register. To register means to sign up with a GP surgery.
next-stay-as-you-are = You do not need to do anything to stay registered here.
next-ask-the-practice = Call the GP surgery. Ask if you can join.
next-ask-to-stay = Call your GP surgery. Ask if you can stay registered.
next-give-a-place = Tell us where you live. Then we can check.
next-give-full-postcode = Type your full postcode. Then we can check again.
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
        [one] It has only 1 GP surgery. Tell us where you live. Then we can check if it can take you.
       *[other] It has { $of } GP surgeries. Tell us where you live. Then we can check which of them can take you.
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
        [one] It has only 1 GP surgery. Type your full postcode. Then we can check if it can take you.
       *[other] It has { $of } GP surgeries. Type your full postcode. Then we can check which of them can take you.
    }
# $date is the day on which the person's own GP surgery joins it.
partnership-own-joins = Your GP surgery joins it on { $date }.
# $date is the last day on which the person's own GP surgery is in it.
partnership-own-leaves = Your GP surgery is in it until { $date }. Then it leaves.
# The same where the person's own GP surgery is one of them, and is not counted.
partnership-other-depends-on-place = Tell us where you live. Then we can check its other GP surgeries.
partnership-other-depends-on-postcode = Type your full postcode. Then we can check its other GP surgeries.
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
stay-means-not-said = No one has told us what staying means here.
stay-means-depends = What staying means depends on which { $funder } is yours.
# In place of the answer, for staying.
stay-always = You can always stay
stay-by-changing = You can stay if you change your GP surgery
stay-ask-how = You can stay. Ask how it works for you

## My surgery: where it stands. $name is the partnership's name

standing-in = Your GP surgery is in { $name }.
standing-in-since = Your GP surgery has been in { $name } since { $date }.
standing-with-funder = Your GP surgery is in no { $partnership-one }. The { $funder } pays for your care.
standing-not-known = We do not know which { $partnership-one } your GP surgery is in.
standing-joins = Your GP surgery joins { $name } on { $date }.
# $date is the last day in the partnership.
standing-leaves = Your GP surgery is in { $name } until { $date }. Then it leaves.
standing-moves = On { $date } your GP surgery moves. It leaves { $from }. It joins { $name }.
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
policy-until-then = Before that day it is not decided.
# $date is the last day.
policy-until = This ends on { $date }.
policy-pilot-ended = This was tried out until { $date }. The trial is over. Nothing else is decided.
policy-funder-not-known = We do not know which { $funder } decides this for you.

policy-keep-surgery-and-stay-decided =
    { $decision ->
        [yes] You can keep your GP surgery and stay with the { $funder }.
        [no] Is your GP surgery in a { $partnership-one }? Then you cannot keep it and stay with the { $funder }.
        [pilot] There is a trial. It is about keeping your GP surgery and staying with the { $funder }.
       *[as_described] The { $funder } has decided how you can keep your GP surgery.
    }
policy-keep-surgery-and-stay-undecided = Can you keep your GP surgery and stay with the { $funder }? This is not decided yet.

policy-dual-membership-decided =
    { $decision ->
        [yes] You can have 2 GP surgeries.
        [no] You can have only one GP surgery.
        [pilot] There is a trial of having 2 GP surgeries.
       *[as_described] The { $funder } has decided how it works to have 2 GP surgeries.
    }
policy-dual-membership-undecided = Can you have 2 GP surgeries? Which one holds your health record? This is not decided yet.

policy-switching-decided =
    { $decision ->
        [yes] You can change at any time.
        [no] You cannot change just when you like.
        [pilot] There is a trial of changing at any time.
       *[as_described] The { $funder } has decided when you can change.
    }
policy-switching-undecided = When can you change? This is not decided yet.

policy-finding-a-place-decided =
    { $decision ->
        [yes] If no GP surgery near you takes new people, the { $funder } finds you one.
        [no] If no GP surgery takes new people, the { $funder } does not find you one.
        [pilot] There is a trial of help to find a GP surgery.
       *[as_described] There is help if no GP surgery near you takes new people.
    }
policy-finding-a-place-undecided = Who finds you a GP surgery if none near you takes new people? This is not decided yet.

policy-appeals-decided =
    { $decision ->
        [yes] You can ask for a decision to be looked at again.
        [no] You cannot ask the { $funder } to look at a decision again.
        [pilot] There is a trial. It is about ways to have decisions looked at again.
       *[as_described] You can say that you do not agree with a decision.
    }
policy-appeals-undecided = Who looks again at a decision that you do not agree with? This is not decided yet.

policy-dependants-decided =
    { $decision ->
        [yes] Your children and people you care for follow your choice.
        [no] Your children do not have to follow your choice. People you care for do not have to.
        [pilot] There is a trial. In it, families choose together.
       *[as_described] The { $funder } has decided how families choose.
    }
policy-dependants-undecided = Do your children follow your choice? Do people you care for? This is not decided yet.

policy-cross-border-decided =
    { $decision ->
        [yes] You can join a GP surgery that is with another { $funder }.
        [no] Can people join a GP surgery that is with another { $funder }? The { $funder } has decided no.
        [pilot] There is a trial of joining a GP surgery with another { $funder }.
       *[as_described] Some GP surgeries are across the border. The { $funder } has decided how you can join them.
    }
policy-cross-border-undecided = Can you join a GP surgery that is with another { $funder }? This is not decided yet.

policy-partnership-ends-decided =
    { $decision ->
        [yes] If the { $partnership } closes, you stay with your GP surgery. You stay too if your GP surgery leaves it.
        [no] If the { $partnership } closes, you do not stay as you are. It is the same if your GP surgery leaves it.
        [pilot] There is a trial of what happens when a { $partnership-one } closes.
       *[as_described] The { $funder } has decided what happens to you.
    }
policy-partnership-ends-undecided = What happens to you if the { $partnership } closes? What if your GP surgery leaves it? This is not decided yet.

## What people can count on. $days is a number of days

right-written-reasons = If a GP surgery says no, it must tell you why in writing.
right-written-reasons-within =
    { $days ->
        [one] If a GP surgery says no, it must tell you why in writing. It must do this within 1 day.
       *[other] If a GP surgery says no, it must tell you why in writing. It must do this within { $days } days.
    }
right-no-documents = You do not need ID. ID is a paper that shows who you are. You do not need to prove where you live. You do not need an NHS number.
