### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

prerender-without-program = You can read every page of this site without JavaScript. Searching, comparing and the map need it.
prerender-hub = Everything from A to Z
prerender-hub-lede = These lists hold everything that this site knows. They are in alphabetical order. Nobody can pay to be first.
prerender-surgeries = GP surgeries from A to Z
prerender-partnerships = { $partnership-many }, and staying, from A to Z
prerender-places = Places from A to Z
prerender-services = Services from A to Z
prerender-choose-letter = Choose the first letter of the name.
# A label for the links to the letters.
prerender-letters = Letters
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
prerender-letter = { $list }: { $letter }
# Names that begin with a digit, say.
prerender-other = other names
prerender-members = { $count ->
    [0] no GP surgeries known
    [one] { $count } GP surgery
   *[other] { $count } GP surgeries
  }
prerender-service-lede = These say that they offer it. Look at each page for who can have it, and how.
prerender-service-nobody = Nobody in this information says that they offer it. Ask your GP surgery.
prerender-partnerships-heading = { $partnership-many }, and staying
prerender-surgeries-heading = GP surgeries
prerender-files = All files of this site
prerender-files-lede = You may copy this site and show it elsewhere, as the licence of its information allows. These are its files.

## How joining works

prerender-joining = How joining works
prerender-joining-lede = You join a { $partnership-one } by registering with one of its GP surgeries.
prerender-joining-stay = You never have to join one. Staying with your { $funder-one } is always a choice.
prerender-answers-heading = The answers that you can get
prerender-answer-can-join = You can join: the surgery takes new people, and takes people from where you live.
prerender-answer-limits = You can join, with limits: there is something that you would not get, such as home visits.
prerender-answer-ask-first = Ask first: the surgery decides each time, or the information is missing or old.
prerender-answer-not-now = Not now: a rule stands in the way today. The answer says which rule, and what to do next.
prerender-looks-at-heading = What an answer looks at
prerender-looks-at = It looks only at where you live or spend the day, the surgery you are with, and the date.
prerender-looks-not-at = No rule may ask about your health. This site does not know your name or your age.
prerender-rule-no-source = Nothing in this information says where this rule is in force.
prerender-rule-name-outside-practice-area = You live outside the area
prerender-rule-outside-practice-area = A GP surgery takes new people from its own area. It may have to say no if you live outside it.
prerender-rule-name-list-closed-formally = The list is closed
prerender-rule-list-closed-formally = A GP surgery may take nobody new for a set time, if its { $funder-one } agreed. Close family may still be able to join.
prerender-rule-name-list-limited = The list is limited
prerender-rule-list-limited = Some GP surgeries take some new people, and decide each time. Ask them first.
prerender-rule-name-out-of-area-case-by-case = Outside the area, case by case
prerender-rule-out-of-area-case-by-case = Some GP surgeries decide each time about people who live outside their area.
prerender-rule-name-out-of-area-without-home-visits = Outside the area, without home visits
prerender-rule-out-of-area-without-home-visits = Some GP surgeries take people from outside their area, but do not visit them at home.
prerender-rule-name-second-membership-not-offered = One surgery only
prerender-rule-second-membership-not-offered = Some GP surgeries do not take people who want to keep another surgery as well.
prerender-rule-name-second-membership-undecided = A second surgery, not decided
prerender-rule-second-membership-undecided = It is not decided yet whether you may be with two GP surgeries at once.
prerender-rule-name-second-membership-pilot = A second surgery, being tried out
prerender-rule-second-membership-pilot = Some GP surgeries are trying out letting people keep another surgery as well.
prerender-rule-name-not-yet-open = Not open yet
prerender-rule-not-yet-open = A new GP surgery, or a list that is to open again, can be joined from its first day on.
prerender-rule-name-status-unknown-or-stale = Not known, or too old
prerender-rule-status-unknown-or-stale = If nobody checked lately whether a GP surgery takes new people, ask it first.
prerender-more-heading = What you can count on

## What search engines show

prerender-describe-partnership = What { $name } offers, which GP surgeries belong to it, and how to join.
prerender-describe-surgery = { $name } is a GP surgery in { $place }. See when it is open, what it offers and whether you can join.
prerender-describe-surgery-nowhere = { $name } is a GP surgery. See what it offers and whether you can join.

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = Accessibility of this site
accessibility-lede = We want everybody who chooses their care to be able to use this site.
accessibility-can-heading = What you can do
accessibility-can-zoom = Make everything four times as large, and read it without scrolling sideways.
accessibility-can-keyboard = Use every page and button with a keyboard alone. You always see where you are.
accessibility-can-reader = Hear each page by its headings, lists, fields and mistakes with a screen reader.
accessibility-can-colours = Use your own colours, or none. No answer is told by colour alone.
accessibility-can-motion = Ask your device for less motion. Nothing on the page then moves.
accessibility-can-press = Press with an unsteady hand. Everything that you press is at least 24 pixels wide and high.
accessibility-can-time = Take your time. Only a screen in a waiting room ends a visit, and it asks first.
accessibility-can-without = Read every page without JavaScript, with an old browser, or on paper.
accessibility-how-heading = How accessible this site is
accessibility-how-standard = The standard is the Web Content Accessibility Guidelines 2.2, level AA.
accessibility-how-partly = This site meets it in part. What follows is not met, or is not known.
accessibility-not-heading = What is not met, or not known
accessibility-not-people = Nobody who uses a screen reader, a switch or a magnifier each day has tried this version.
accessibility-not-heard = Screen readers were not heard. We tested what browsers tell them.
accessibility-not-phones = Reading aloud and gestures on iPhones and Android phones were not tried.
accessibility-not-map = The map is hard to use without sight. The list beside it says everything that it shows.
accessibility-not-signed = Nothing here is in British Sign Language.
accessibility-not-links = We do not test the sites and files of others to which we link.
accessibility-not-written = The texts about surgeries are by others. Some may be harder to read than ours.
accessibility-tested-heading = How it was tested
accessibility-tested-each = Tests that run by themselves try every page, in every state, at three widths. They include the checks of axe.
accessibility-tested-engines = The most important journeys are tried in the engines of Chrome, Firefox and Safari, also by keyboard alone.
accessibility-tested-date = This statement is of 28 November 2026. Every new version of the software is tested again.
accessibility-ask-heading = Ask for help, or tell us of a problem
accessibility-ask-contact = Call or write to the contact at the end of this page. Ask for large print, or to be told by phone.
accessibility-ask-answer = If our answer does not help, ask the Equality Advisory and Support Service. Its phone number is 0808 800 0082.
