### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 15 words.

## Parts that long pages have

parts-heading = On this page
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = What these words mean: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = Not known yet: { $names }.

## What it is and how to join

partnership-caption = { $partnership-one }
partnership-join-heading = How to join
# On the page of staying with a funder.
staying-caption = Staying as you are
staying-how-heading = Can you stay?
staying-surgeries-heading = Its GP surgeries
# $name is the funder's name.
staying-all-surgeries = See every GP surgery in { $name }
partnership-join-how = To join, register with one of its GP surgeries. To register means to sign up. Your health makes no difference.
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = The GP surgery to ask first:
partnership-join-choose = Choose one of its GP surgeries. They are all on this page.
partnership-join-register = Ask that GP surgery to register you.
partnership-join-member = You are then in the { $partnership-one }. There is no other form.
partnership-join-stay = You do not have to join. You can stay with { $name }.

## What changes for you, and what does not

effects-heading = What changes for you
effects-changes-not-known = We do not know of anything that changes for you.
effects-stays = What does not change

## Services

services-heading = Services
services-surgery-heading = Services
services-intro = We say who runs each service. We also say where else you can go.
role-provider = It gives care itself.
role-provider-and-commissioner = It gives some care itself. It sets up the rest for its people.
role-commissioner = It sets up care from others. It gives no care itself.
services-scope-some = It looks after some of the care that is not in hospital.
services-scope-most = It looks after most of the care that is not in hospital.
services-scope-all = It looks after all the care that is not in hospital.
specialist-advice-yes = You can get advice from specialists through it.
specialist-advice-no = It does not offer advice from specialists.
diagnostics-yes = You can have some tests and scans through it.
diagnostics-no = It does not offer tests or scans.
offers-not-known = We do not know which services it offers. Ask there.
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
this-partnership = This { $partnership-one }
this-surgery = This GP surgery
this-funder = This { $funder }
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
provided-made = Who runs it: { $who }.
provided-made-by = Who runs it: { $who }, at { $by }.
provided-bought = { $who } gets this from another group.
provided-bought-by = { $who } gets this from { $by }.
provided-by-other-lcp = Another { $partnership-one } runs this service.
provided-by-other-lcp-by = Another { $partnership-one }, { $by }, runs this service.
provided-by-pct-on-behalf = The { $funder } sets this up for it.
provided-by-pct-on-behalf-by = { $by } sets this up for it.
provided-blocked-back = The { $funder } sets this up, not the { $partnership-one }.
provided-blocked-back-by = { $by } sets this up, not the { $partnership-one }.
provided-not-known = We do not know who runs this service.
provided-not-known-by = { $by } runs this service.
offer-from = From { $value }.
offer-until = Until { $value }.
offer-at = Where: { $value }.
offer-alternatives = You can also go to: { $value }.
offer-no-alternative = Other places: { $value }
offer-alternatives-not-known = We do not know where else you can go.
offer-for = For: { $value }.
# $from and $to are ages in years.
offer-ages = For people aged { $from } to { $to }.
offer-ages-from = For people aged { $from } or over.
offer-ages-to = For people aged { $to } or under.
offer-referral = { $value }
offer-hours = When: { $value }.
referral-self = You can ask for this yourself.
referral-gp = Ask your family doctor (GP) to send you.
referral-other = You go there if another health worker sends you.

## What is changing

changes-heading = What is changing, and why
changes-none = We know of no change to its services.
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service } moves
change-stopped = { $service } stops
change-started = { $service } starts
change-merged = { $service } is made part of another service
change-hours-changed = { $service } has different hours
changed-moved = { $service } moved
changed-stopped = { $service } stopped
changed-started = { $service } started
changed-merged = { $service } was made part of another service
changed-hours-changed = { $service } has had different hours since then
change-from = Before
change-to = After
change-reason = Main reason
change-reason-better-care = Better care
change-reason-safety = To be safe
change-reason-staffing = Not enough staff
change-reason-building = The building
change-reason-money = Money
change-reason-law = The law
change-reason-other = Another reason
change-why = Why
change-money = Was money a reason?
change-money-yes = Yes. Money was one of the reasons.
change-money-no = No. Money was not a reason.
change-decided-by = Who decided
change-people-asked = Were people asked?
change-do-now = What to do now
change-more = Why, who decided, and what takes its place
change-replacement = What takes its place
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }. { $how }
change-no-replacement = Nothing takes its place. { $why }
change-replacement-not-needed = The service goes on.

## How to have a say

voice-heading = How to have your say
voice-how = How you can take part
voice-form = How local people are heard
voice-answers = How it tells local people what it does

## Who runs it

people-heading = Who runs it
people-lead = Who leads
people-member = Who else decides
people-involved = Who else takes part
people-owned = Who owns it
people-share = The job that most people do
# $share is out of 100; $profession is the largest one.
people-share-of = { $profession }: { $share } in every 100 people who run it.
people-share-of-votes = { $profession }: { $share } in every 100 votes.
people-share-of-owners = { $profession }: { $share } in every 100 of its owners.
people-share-of-board = { $profession }: { $share } in every 100 people on its board.
people-share-nobody = People who do one job
people-no-majority = Do people from one job make up more than half?
people-no-majority-yes = No. No one job makes up more than half.
people-no-majority-no = Yes. One job makes up more than half.
profession-gp = family doctors (GPs)
profession-hospital-specialist = hospital specialists
profession-practice-nurse = nurses in GP surgeries
profession-community-nurse = community nurses
profession-pharmacist = pharmacists
profession-allied-health-professional = physiotherapists and other health workers
profession-social-care = social care workers
profession-manager = managers
ownership-clinician-owned = The doctors, nurses and others who give care in it
ownership-mutual = It is a mutual. Its members own it together
ownership-employee-owned = All who work in it
ownership-chambers = Health workers who work for themselves and share one group
ownership-member-owned = Members of the public
board-heading = Its board (the people who decide)
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] None of the { $total } people on its board is a lay member.
        [one] 1 of the { $total } people on its board is a lay member.
       *[other] { $lay } of the { $total } people on its board are lay members.
    } A lay member is a member of the public.
board-lay = Lay members
board-community = From community services
board-gp = Family doctors (GPs)
board-other = Others
board-total = All together
board-not-known = We do not know who is on its board.

## Who checks it

checks-heading = Who checks it
checks-funder = Who it answers to
checks-contract = Is there a contract (a written deal)?
checks-regulators = Checked by
checks-choice = Your choice of hospital
contract-between = Yes, from { $from } until { $until }
contract-from = Yes, since { $from }
contract-until = Yes, until { $until }
contract-yes = Yes. We do not know the dates.
outcomes-intro = It has to show how well it does on these:

## How it is set up

setup-heading = How it is set up
partnership-stage = Is it running?
# $stage is one of the sentences about the stage.
stage-since = { $stage } Since { $date }.
partnership-model = What kind it is
model-1 = GP surgeries that keep their own money. They also have a real budget for care in hospital and near home. A budget is money to plan with.
model-2 = GP surgeries with a real budget for care in hospital and near home. They also pay some specialists to work for them. A budget is money to plan with.
model-3 = GP surgeries, and specialists of a foundation trust. The service of the specialists has moved to the partnership. A foundation trust is a kind of NHS group.
model-4 = GP groups and a foundation trust. They work together for some kinds of care. A foundation trust is a kind of NHS group. The GP groups have contracts called PMS or APMS.
model-5 = A partnership that grew from a trial. The trial is called an integrated care pilot. Integrated means joined up.
model-6 = GP surgeries and specialists that have joined up. They have one budget for all care. The GP surgeries are part of that budget. A budget is money to plan with.
partnership-origin = How it began
origin-pbc-consortium = As a group of GP surgeries that planned care together.
origin-pms = As GP surgeries with a local contract.
origin-apms = As a group with a contract to give GP care.
origin-ico-pilot = As a trial that joined up care.
origin-ft-service-line = As a part of a hospital trust. A hospital trust runs one or more hospitals.
origin-medical-association = As a group of doctors.
origin-other = As another kind of group.
partnership-pilot = The number of its trial
partnership-integration = How much its parts work as one
integration-virtual = They work together. But they stay apart as groups.
integration-service-or-specialty = They work as one for some services.
integration-department = Whole departments work as one. A department is a part of a hospital.
integration-merged = They have become one group.
partnership-trust = Hospital trust that is part of it
partnership-joined-up = Care that it joins up
partnership-legal-form = What kind of group

## People and places

population-heading = Who it is for
partnership-population = How many people
population =
    { $count ->
        [one] About 1 person.
       *[other] About { $count } people.
    }
population-above-floor = That is enough. It needs at least 100,000 people.
population-below-floor = That is not enough yet. It needs at least 100,000 people.
partnership-basis = Who it looks after
population-basis-geographic = All people who live in its area.
population-basis-registered = All people registered with its GP surgeries.
partnership-areas = Where it works

## Money

surplus-heading = Where money left over goes
surplus-use = Money left over
surplus-not-for-profit = Not for profit
money-more = More about its money
money-fair = It gets more money for people who have greater health needs. It gains nothing if it turns people away.
money-real = It holds a real budget (money to plan with)
money-capitated = It gets a set sum for each person
money-risk-adjusted = It gets more for people with greater health needs
money-scope = What the money is for
budget-scope-hchs = Care in hospital, and community care. That is care near your home.
budget-scope-global = All care.
money-gp = Money of the GP surgeries
general-practice-ring-fenced = It stays with each GP surgery.
general-practice-included = It is part of the same budget.
money-cap = Is there a limit on what it may keep?
money-manager = Who looks after the money
budget-manager-lcp = The { $partnership-one } itself.
budget-manager-lead-practice = One of its GP surgeries.
budget-manager-third-party = Another group.
budget-manager-pct = The { $funder }.

## Specialists

specialists-heading = Specialists, and where they see you
engagement-contracted = They come for some sessions. A session is a set time, such as a morning.
engagement-employed = It pays them as its staff.
engagement-partner = They are partners in it.
engagement-chambers = They come through a group of specialists.
engagement-ft-contract = They come through a contract with a hospital trust.
specialists-from = They are from { $from }.
specialists-hospitals = If you need a hospital, they can see you at: { $hospitals }.
# $places are GP surgeries and other places.
specialists-at = They see people at: { $places }.

## How it does

measures-heading = How well it is doing
measures-intro = We show 3 things. They are what people say, health results, and money. We never give stars or marks.
measures-legend = We put each number next to another one. Then we say “better”, “about the same” or “worse”.
measures-patient-experience = What people say about their care
measures-health-outcomes = Health results
measures-financial = Money
measures-none = We have no numbers about this.
rating-better = Better than { $comparator }
rating-same = About the same as { $comparator }
rating-worse = Worse than { $comparator }
rating-not-known = We do not know how it compares
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = Here: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = no number
measure-direction-higher-is-better = If the number goes up, that is better.
measure-direction-lower-is-better = If the number goes down, that is better.
# $period is when the figure was taken.
measure-source = When: { $period }. These facts are from: { $source }.

## Its GP surgeries

members-heading =
    { $count ->
        [0] Its GP surgeries
        [one] Its GP surgery
       *[other] Its { $count } GP surgeries
    }
members-none = No GP surgery is in it today.
members-nearest = Those that can take you come first. Then the nearest come. We measure in a straight line.
members-by-name = Those that can take you come first. Then they are in the order of their names.
# $date is the first day.
members-joins = It joins on { $date }.
