### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## On every page

app-name = Choose who looks after your care
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = Menu
nav-start = Start again
nav-rights = Your rights
nav-about = About this information
emergency-label = In an emergency
example-label = Example
example-banner = This is an example. The places and GP surgeries are made up. Do not use it to choose.
footer-heading = More about this site
# $date is the day that the information describes, $id the first digits of the release.
footer-release = Information as of { $date }. Release { $id }.
help-heading = Talk to somebody
# $name is the organisation that publishes the information.
help-intro = { $name } can help you choose, or tell you more.
inset-prefix = Information
error-heading = There is a problem
error-prefix = Error
not-known = Not known
yes = Yes
no = No
# $count is a number by itself.
number = { $count }
list-comma = , {""}
loading = Loading the information.
back-to-results = Back to the list

## The dataset cannot be used

failed-heading = We cannot show you this information
failed-missing = A part of the information is missing from this site.
failed-unreachable = The information did not arrive. You may not be connected to the internet.
failed-altered = A part of the information is not as it was published. It may have been changed or cut short.
failed-version = The information was made for another version of this site.
failed-nothing-shown = We show you nothing rather than something that may be wrong.
failed-next-heading = What you can do
failed-reload = Load this page again in a few minutes.
# $contact is whom to call, as the release says it.
failed-contact = Tell us, or ask for help: { $contact }
failed-contact-unknown = Ask at your GP surgery. They can tell you what you can choose.
failed-emergency = Call 999 in an emergency. Do not wait for this site.
failed-details = Details for the person who mends it
failed-file = File: { $file }

## The start page

start-heading = Choose who looks after your care
start-lede = See the { $partnership-many } and GP surgeries near you, what they offer, and if you can join.
start-privacy = Where you live stays on this device. We do not send it anywhere.
start-what-summary = What is a { $partnership-one }?
start-what-like = It is like a surgery with several doctors, but bigger: several surgeries and specialists working as one team.
start-what-choice = You can join one through a GP surgery that belongs to it. Or you can stay with the { $funder }.
start-cannot-summary = What this site cannot do
start-cannot-join = It cannot register you. You do that with the GP surgery.
start-cannot-advise = It does not tell you what to choose. It shows you what there is.
start-cannot-health = It never asks about your health, your age or your name.
# $surgeries and $partnerships are numbers.
start-counts =
    This information has { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }.

place-label = Where do you live, or which GP surgery are you looking for?
place-hint = Type a postcode, the first half of one, or the name of a GP surgery
place-looking = Looking for that place.
place-submit = Show what I can choose
place-use-location = Use my location
place-no-fixed-address = I do not have a fixed address
place-forget = Forget where I live
place-device = your location
place-given = the place you gave
problem-no-postcodes = This information came without postcodes. Type the name of a GP surgery instead.
problem-postcodes-failed = We could not look up this postcode. Try again, or type only the first half.

## The results

results-heading-all = GP surgeries and { $partnership-many }
# $place is a postcode, the first half of one, or "your location"; $words is what was typed.
results-heading-near = Your choices near { $place }
results-heading-no-address = Your choices without a fixed address
results-heading-words = GP surgeries that match “{ $words }”
results-heading-words-near = GP surgeries that match “{ $words }”, near { $place }
results-change-place = Search again, or change where you live
results-give-place = Search again, or say where you live
results-clear-words = Show all GP surgeries
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
results-none-next = Check the spelling, search for another name, or take filters off.
results-completeness =
    All { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    } in this information can be in this list. None is left out or moved up.
results-no-address = You can register without a fixed address. We list GP surgeries by name.
# $parts are pieces of the address of the page.
results-ignored = We did not understand a part of this link, and left it out: { $parts }
results-words-cut = You typed more words than we can look for. We used the first ones.
order-nearest = Nearest first.
order-name = In the order of their names.
order-words = The best match for your words first.
order-summary = How this list is ordered
order-rule = Nearest first if we know where you live. Otherwise by how well the name matches, then by name.
order-distance = Distances are in a straight line. The way by road or on foot is longer.
order-nobody-pays = Nobody can pay to be higher in the list.
partnerships-heading = Stay, or join a { $partnership-one }
partnerships-none = No { $partnership-one } is in this list.
partnerships-more =
    { $count ->
        [one] 1 more { $partnership-one }
       *[other] { $count } more { $partnership-many }
    }
surgeries-heading = GP surgeries
surgeries-more =
    { $count ->
        [one] Show 1 more GP surgery
       *[other] Show { $count } more GP surgeries
    }

filters-summary =
    { $count ->
        [0] Filter by service, language or access
        [one] Filter by service, language or access (1 filter on)
       *[other] Filter by service, language or access ({ $count } filters on)
    }
filters-clear = Take all filters off
filter-count = ({ $count })
filter-service = Services
filter-delivery = Who provides it
filter-language = Languages spoken
filter-access = Getting in and around
filter-format = Forms of information
filter-joining = If you can join
filter-stage = Stage
filter-legal-form = Kind of organisation
filter-public-voice = How to have a say
filter-specialists = Specialists
filter-partnership = Partnership
filter-funder = Who pays
filter-open = Opening times
open-evening = Open in the evening
open-weekend = Open at the weekend

## Cards

choice-what = What it is
choice-joining = Can you choose it?
choice-surgeries = GP surgeries
choice-checked = Checked
# $name is the funder's name.
stay-probably = This is probably { $name }. We worked it out from the nearest GP surgery.
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
# $name is a surgery's name, $distance as in "about 2 miles".
partnership-nearest = Nearest: { $name }, { $distance }
surgery-also-known = Also known as: { $name }
membership-with = In
# $name is the funder's name.
membership-stays = Stays with { $name }. It is in no { $partnership-one }.
membership-none = It is in no { $partnership-one }.
membership-not-known = We do not know if it is in a { $partnership-one }.
joining-why = Why?
record-checked = Checked on { $date }.
record-never-checked = We do not know when this was checked.
record-old = Call before you go.
record-source = Source: { $source }.

## A GP surgery

surgery-caption = GP surgery
surgery-joining-heading = Can you join?
surgery-how-to-join = How to join
surgery-helpful-documents = These can help, but you do not need them:
surgery-sites-heading = Where it is and when it is open
surgery-record-heading = About this record
surgery-list-size =
    { $count ->
        [one] 1 person is registered here.
       *[other] { $count } people are registered here.
    }
surgery-list-size-not-known = We do not know how many people are registered here.
site-phone = Phone: { $phone }
details-failed = The address and phone number did not arrive as they were published. Load this page again.
contact-heading = Contact
contact-phone = Phone
contact-textphone = Textphone
contact-email = Email
contact-website = Website
contact-address = Address
features-heading = Languages, access and information
# $names are things such as "Step-free entrance".
features-has-not = Does not have: { $names }
hours-reception = Front desk
hours-consulting = Appointments
hours-alterations = Different hours
hours-not-known = We do not know the opening times. Call before you go.
hours-closed = Closed
hours-all-day = Open 24 hours
hours-stretch = { $opens } to { $closes }
# $kind is one of the kinds of hours above, $hours as in "8am to 1pm" or "Closed".
hours-altered = { $date }, { $kind }: { $hours }
hours-altered-why = { $date }, { $kind }: { $hours }. { $reason }
time-morning = { $time }am
time-afternoon = { $time }pm
time-midday = midday
time-midnight = midnight
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

## Services

services-heading = Services
offers-not-known = We do not know which services it offers. Ask there.
# $by is an organisation.
delivery-made = It provides this itself.
delivery-made-by = It provides this itself, at { $by }.
delivery-bought = It arranges this from another organisation.
delivery-bought-by = It arranges this from { $by }.
delivery-by-other-lcp = Another { $partnership-one } provides this.
delivery-by-other-lcp-by = { $by } provides this.
delivery-by-pct-on-behalf = The { $funder } arranges this on its behalf.
delivery-by-pct-on-behalf-by = { $by } arranges this on its behalf.
delivery-blocked-back = The { $funder } arranges this, not the { $partnership-one }.
delivery-blocked-back-by = { $by } arranges this, not the { $partnership-one }.
delivery-not-known = We do not know who provides this.
delivery-not-known-by = { $by } provides this.
offer-from = From { $value }.
offer-until = Until { $value }.
offer-alternatives = You can also have this from: { $value }.
offer-no-alternative = { $value }
offer-for = For: { $value }.
offer-referral = { $value }
offer-hours = When: { $value }.
referral-self = You can ask for this yourself.
referral-gp = A GP sends you there.
referral-other = Another healthcare professional sends you there.
changes-heading = What is changing
change-moved = { $service } moves on { $date }
change-stopped = { $service } stops on { $date }
change-started = { $service } starts on { $date }
change-merged = { $service } joins another service on { $date }
change-hours-changed = { $service } has different hours from { $date }
change-from = Where it was
change-to = Where it will be
change-why = Why
change-money = Was money a reason?
change-money-yes = Yes, money was one of the reasons.
change-money-no = No.
change-decided-by = Who decided
change-people-asked = Were people asked?
change-do-now = What to do now
change-no-replacement = Why nothing replaces it

## A partnership

partnership-caption = { $partnership-one }
partnership-about-heading = At a glance
partnership-stage = Stage
stage-forming = It is being set up.
stage-pilot = It is being tried out.
stage-live = It is working.
stage-closing = It is coming to an end.
# $stage is one of the sentences above.
stage-since = { $stage } Since { $date }.
partnership-population = People covered
population =
    { $count ->
        [one] About 1 person.
       *[other] About { $count } people.
    }
population-basis-geographic = Everybody who lives in its area.
population-basis-registered = Everybody registered with its GP surgeries.
partnership-areas = Where it works
partnership-model = How it is set up
model-1 = A group of GP surgeries that also plans and pays for care.
model-2 = GP surgeries and specialists together, some of them employed by it.
model-3 = GP surgeries together with some specialists of a hospital trust.
model-4 = A hospital trust and GP surgeries that give care together.
model-5 = GP surgeries, hospital, community and social care together, as a pilot.
model-6 = One organisation with one budget for all care, GP surgeries included.
partnership-legal-form = Kind of organisation
legal-form-company-limited-by-guarantee = A company limited by guarantee. It has members, not shareholders.
legal-form-multi-professional-partnership = A partnership of people from several professions.
legal-form-network-with-social-enterprise = A network of GP surgeries that hands its budget to a social enterprise.
legal-form-cic = A community interest company. It must use its money for the community.
legal-form-llp = A limited liability partnership. Its members own it.
legal-form-foundation-trust = An NHS foundation trust. It has public members who elect governors.
legal-form-consortium-pms = A group of GP surgeries with one contract.
legal-form-industrial-provident-society = A society owned by its members.
legal-form-charity = A charity.
legal-form-other = Another kind.
partnership-surplus = Money left over
partnership-join-heading = How to join
partnership-join-how = You join by registering with one of its GP surgeries. Your health makes no difference.
partnership-changes-for-you = What changes for you
partnership-stays-for-you = What does not change
members-heading =
    { $count ->
        [0] Its GP surgeries
        [one] Its GP surgery
       *[other] Its { $count } GP surgeries
    }
members-none = No GP surgery belongs to it today.
members-nearest = Nearest first. Distances are in a straight line.
members-by-name = In the order of their names.
specialists-heading = Specialists
specialists-not-known = We do not know which specialists work with it.
# $specialty is as in "skin", $about one or more of the sentences below.
specialists-line = { $specialty }: { $about }
engagement-contracted = They come for some sessions.
engagement-employed = They are employed by it.
engagement-partner = They are partners in it.
engagement-chambers = They come through a group of specialists.
engagement-ft-contract = They come through a contract with a hospital trust.
specialists-from = They are from { $from }.
specialists-hospitals = They can also see you at: { $hospitals }.
outcomes-heading = What it takes responsibility for
outcomes-intro = It has to show how it does on these:
people-heading = Who runs it
people-lead = Who leads
people-member = Members
people-involved = Also involved
people-owned = Who owns it
people-no-majority = No one profession has most of the votes
profession-gp = GPs
profession-hospital-specialist = hospital specialists
profession-practice-nurse = nurses in GP surgeries
profession-community-nurse = community nurses
profession-pharmacist = pharmacists
profession-allied-health-professional = physiotherapists and other health professionals
profession-social-care = social care workers
profession-manager = managers
ownership-clinician-owned = The doctors, nurses and other healthcare professionals who work in it
ownership-mutual = Its members together
ownership-employee-owned = All who work in it
ownership-chambers = Independent professionals who share an organisation
ownership-member-owned = Members of the public
voice-heading = How to have a say
voice-not-known = We do not know how local people have a say.
public-voice-public-membership = Local people can become members.
public-voice-elected-lay-majority-board = Most of its board are members of the public, elected by local people.
public-voice-patients-council = It has a council of patients.
public-voice-advisory-group = A group of local people advises it.
public-voice-consultation = It asks local people about its plans.
voice-board =
    { $total ->
        [one] Its board has 1 person:
       *[other] Its board has { $total } people:
    } { $lay } from the public, { $community } from community services, { $gp ->
        [one] 1 GP
       *[other] { $gp } GPs
    } and { $other ->
        [one] 1 other
       *[other] { $other } others
    }.
checks-heading = Who checks it, and its money
checks-funder = It answers to
checks-contract = Contract
checks-regulators = Checked by
checks-population = How it answers to local people
checks-choice = Your choice of hospital
contract-between = From { $from } until { $until }
contract-from = Since { $from }
contract-until = Until { $until }
contract-yes = Yes, dates not known
money-real = It holds actual money, not only a plan
money-capitated = It gets a set amount for each person
money-risk-adjusted = It gets more for people with greater health needs
measures-heading = How it does
measures-patient-experience = What people say about their care
measures-health-outcomes = Health results
measures-financial = Money
rating-better = Better.
rating-same = About the same.
rating-worse = Worse.
rating-not-known = We do not know how it compares.
measure-compared = { $comparator }: { $value }.
measure-source = { $period }. Source: { $source }.

## About this information

about-heading = About this information
about-title = What it is
about-as-of = As of
about-publisher = Published by
about-release = Release
about-holds-heading = What it holds
about-holds-intro = Every record is in the lists. None is left out.
about-partnerships = { $partnership-many }
about-surgeries = GP surgeries
about-sites = Buildings of GP surgeries
about-services = Kinds of service
about-funders = { $funder-many }
about-postcodes = Postcodes
about-order-heading = How lists are ordered
about-gaps-heading = What is not known
about-gaps = Where a source does not say something, we say so. We never guess.
about-gap-list = If new people can join
about-gap-area = Where the GP surgery takes people
about-gap-membership = If it is in a { $partnership-one }
about-gap-checked = When it was checked
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] Known for all GP surgeries
       *[other] Not known for { $missing } of { $total } GP surgeries
    }
about-privacy-heading = What we know about you
about-credits-heading = Licence and credits
about-licence = You may use this information under the
glossary-heading = What words mean

## Your rights

rights-heading = Your rights
rights-lede = What you can count on when you choose, and where it is written down.
rights-list-heading = Your rights when you choose
rights-not-known = This information does not list rights. You can ask the { $funder }.
rights-decided-heading = What has been decided, and what has not

## No page

not-found-heading = Page not found
not-found-typed = If you typed the address of this page, check that it is right.
not-found-gone = This is no longer in our information.
not-found-follows = This has taken its place:
not-found-start = Go to the start
