### The pages: headings, labels, sentences of the app's own.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 15 words.

## On every page

app-name = Choose who looks after your care
# $page is the heading of the page, $site the title of the dataset.
title = { $page } – { $site }
menu = Menu
nav-start = Start again
nav-rights = Your rights
nav-explained = About { $partnership-many }
nav-about = About our facts
emergency-label = In an emergency
example-label = Example
example-banner = This is an example. The places and GP surgeries are made up. Do not use it to choose.
footer-heading = More about this site
# A label for the warning about the age of the information.
age-label = How old this is
age-old = These facts may be too old. Call before you go.
# The device's clock stands before the day that the information describes.
age-clock = The clock of this device looks wrong. So dates here may be wrong too. Call before you go.
# $date is the day that the information describes, $id the first digits of the release.
footer-release = Facts from { $date }. Release { $id }.
help-heading = Talk to someone
# $name is the organisation that publishes the information.
help-intro = { $name } can help you choose, or tell you more.
help-nobody = We have no phone line for help. Ask a GP surgery.
inset-prefix = Note
error-heading = There is a problem
error-prefix = Problem
not-known = Not known
yes = Yes
no = No
# $count is a number by itself.
number = { $count }
list-comma = , {""}
list-semicolon = ; {""}
loading = The facts are loading.

## The dataset cannot be used

failed-heading = We cannot show you these facts
failed-missing = Some of the facts are missing from this site.
failed-unreachable = The facts did not come. You may not be on the internet.
failed-altered = Some of the facts are not as they were sent. Someone may have changed them. Or part may be cut off.
failed-version = These facts were made for another version of this site.
failed-nothing-shown = Something may be wrong. So we show you nothing.
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
start-lede = See the { $partnership-many } and GP surgeries near you. See what they offer. See if you can join.
start-privacy = Where you live stays on this device. A device is a phone, tablet or computer. We do not send it anywhere.
start-what-summary = What is a { $partnership-one }?
start-what-like = A GP surgery is where you see your family doctor (GP). A specialist knows a lot about one kind of health problem. Some GP surgeries and specialists work together in a group. The group is like one GP surgery with more doctors, but bigger.
start-what-choice = You can join one through a GP surgery that is in it. Or you can stay with the { $funder }. That is the { $funder-one }. It pays for your care.
start-cannot-summary = What this site cannot do
start-cannot-join = It cannot register you. To register means to sign up. You do that with the GP surgery.
start-cannot-advise = It does not tell you what to choose. It shows you what there is.
start-cannot-health = It never asks about your health, your age or your name.
# $surgeries and $partnerships are numbers.
start-counts =
    Here we show { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    }.

place-label = Your postcode, or a GP surgery’s name
place-hint = A postcode is at the end of your address. It has letters and numbers. You can also type a town, or the first half of a postcode.
place-looking = We are looking for that place.
place-submit = Search
place-use-location = Use where I am now
place-no-fixed-address = I do not have a fixed address
place-forget = Forget where I live
place-device = where you are now
place-given = the place you gave
problem-no-postcodes = We have no postcodes here. Type the name of a GP surgery instead.
problem-postcodes-failed = We could not look up this postcode. Try again. Or type only the first half.

## How to reach somebody

contact-phone = Phone
contact-textphone = Textphone
contact-email = Email
contact-website = Website
contact-address = Address

## Opening times

hours-closed = Closed
hours-not-known = We do not know when it is open. Call before you go.
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
delivery-made = It gives this itself.
delivery-bought = It gets this from another group.
delivery-by-other-lcp = Another { $partnership-one } gives this.
delivery-by-pct-on-behalf = The { $funder } sets this up for it.
delivery-blocked-back = The { $funder } sets this up, not the { $partnership-one }.
delivery-not-known = We do not know who gives this.
stage-forming = It is being set up.
stage-pilot = It is being tried out.
stage-live = It is running.
stage-closing = It is coming to an end.
legal-form-company-limited-by-guarantee = A company limited by guarantee. It has members. No one has shares in it.
legal-form-multi-professional-partnership = A partnership of people who do different jobs.
legal-form-network-with-social-enterprise = GP surgeries that work together. They give their budget to a social enterprise. A budget is money to plan with. A social enterprise is a business that helps people.
legal-form-cic = A community interest company. It must use its money for the community. A community is a group of people, such as a town.
legal-form-llp = A limited liability partnership. Its members own it.
legal-form-foundation-trust = An NHS foundation trust. It has public members. They vote for its governors.
legal-form-consortium-pms = A group of GP surgeries with one contract.
legal-form-industrial-provident-society = A kind of group called a society. Its members own it.
legal-form-charity = A charity.
legal-form-other = Another kind.
public-voice-public-membership = Local people can be members of it.
public-voice-elected-lay-majority-board = A board decides for it. Most of the board are members of the public. Local people vote for them.
public-voice-patients-council = It has a patients’ council. That is a group of patients who speak up.
public-voice-advisory-group = A group of local people gives it advice.
public-voice-consultation = It asks local people about its plans.
voice-not-known = We do not know how local people have their say.

## No page

not-found-heading = Page not found
not-found-typed = Did you type the address of this page? Check that it is right.
not-found-nearest = Did you mean one of these?
not-found-gone = We no longer have this here.
not-found-follows = This has taken its place:
not-found-start = Go to the start
