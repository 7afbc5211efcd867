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
nav-explained = About { $partnership-many }
nav-about = About this information
emergency-label = In an emergency
example-label = Example
example-banner = This is an example. The places and GP surgeries are made up. Do not use it to choose.
footer-heading = More about this site
# A label for the warning about the age of the information.
age-label = How old this is
age-old = This information may be out of date. Call before you go.
# The device's clock stands before the day that the information describes.
age-clock = The clock of this device looks wrong, so dates here may be wrong too. Call before you go.
# $date is the day that the information describes, $id the first digits of the release.
footer-release = Information as of { $date }. Release { $id }.
help-heading = Talk to somebody
# $name is the organisation that publishes the information.
help-intro = { $name } can help you choose, or tell you more.
help-nobody = We have no helpline. Ask a GP surgery.
inset-prefix = Information
error-heading = There is a problem
error-prefix = Error
not-known = Not known
yes = Yes
no = No
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = Loading the information.

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

start-heading = Choose your GP surgery or { $partnership-one }
start-lede = See the { $partnership-many } and GP surgeries near you, what they offer, and if you can join.
start-privacy = Where you live stays on this device. We do not send it anywhere.
start-what-summary = What is a { $partnership-one }?
start-what-like = A group of GP surgeries and specialists who work together. It is like one surgery with several doctors, but bigger.
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

place-label = Your postcode, or a GP surgery’s name
place-hint = A town, or the first half of a postcode, works too
place-looking = Looking for that place.
place-submit = Search
place-use-location = Use my location
place-no-fixed-address = I do not have a fixed address
place-forget = Forget where I live
place-device = your location
place-given = the place you gave
problem-no-postcodes = This information came without postcodes. Type the name of a GP surgery instead.
problem-postcodes-failed = We could not look up this postcode. Try again, or type only the first half.

## How to reach somebody

contact-phone = Phone
contact-textphone = Textphone
contact-email = Email
contact-website = Website
contact-address = Address

## Opening times

hours-closed = Closed
hours-not-known = We do not know the opening times. Call before you go.
hours-all-day = Open 24 hours
hours-stretch = { $opens } to { $closes }
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

## Words of the tables

# $by is an organisation.
delivery-made = It provides this itself.
delivery-bought = It arranges this from another organisation.
delivery-by-other-lcp = Another { $partnership-one } provides this.
delivery-by-pct-on-behalf = The { $funder } arranges this on its behalf.
delivery-blocked-back = The { $funder } arranges this, not the { $partnership-one }.
delivery-not-known = We do not know who provides this.
stage-forming = It is being set up.
stage-pilot = It is being tried out.
stage-live = It is up and running.
stage-closing = It is coming to an end.
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
public-voice-public-membership = Local people can become members.
public-voice-elected-lay-majority-board = Most of its board are members of the public, elected by local people.
public-voice-patients-council = It has a patients’ council.
public-voice-advisory-group = A group of local people advises it.
public-voice-consultation = It asks local people about its plans.
voice-not-known = We do not know how local people have a say.

## No page

not-found-heading = Page not found
not-found-typed = If you typed the address of this page, check that it is right.
not-found-nearest = Did you mean one of these?
not-found-gone = This is no longer in our information.
not-found-follows = This has taken its place:
not-found-start = Go to the start
