### Texts of prerendered pages: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 15 words.

## For those without the program

prerender-without-program = You can read every page of this site without JavaScript. JavaScript is a part of your browser. You need it to search, to compare and to see the map.
prerender-hub = All things from A to Z
prerender-hub-lede = These lists hold all that this site knows. They go from A to Z. No one can pay to be first.
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
prerender-service-lede = These say that they offer it. Look at each page. It says who can have it, and how.
prerender-service-nobody = No one here says that they offer it. Ask your GP surgery.
prerender-partnerships-heading = { $partnership-many }, and staying
prerender-surgeries-heading = GP surgeries
prerender-files = All files of this site
prerender-files-lede = You may copy this site and show it in other places. Its licence says how. A licence is a set of rules. These are the files.

## How joining works

prerender-joining = How joining works
prerender-joining-lede = To join a { $partnership-one }, register with one of its GP surgeries. To register means to sign up.
prerender-joining-stay = You never have to join one. You can always choose to stay with your { $funder-one }.
prerender-answers-heading = The answers that you can get
prerender-answer-can-join = You can join: the GP surgery takes new people. It takes people from where you live.
prerender-answer-limits = You can join, with limits: there is something that you would not get. It may be home visits.
prerender-answer-ask-first = Ask first: the GP surgery decides each time. Or we have no facts, or they are old.
prerender-answer-not-now = Not now: a rule stops you from joining today. The answer says which rule. It says what to do next.
prerender-looks-at-heading = What an answer looks at
prerender-looks-at = It looks only at 3 things. One is where you live or spend the day. One is the GP surgery that you are with. One is the date.
prerender-looks-not-at = No rule may ask about your health. This site does not know your name or your age.
prerender-rule-no-source = We have no facts that say where this rule is in force.
prerender-rule-name-outside-practice-area = You do not live in the area
prerender-rule-outside-practice-area = A GP surgery takes new people from its own area. If you live outside it, it may have to say no.
prerender-rule-name-list-closed-formally = The list is closed
prerender-rule-list-closed-formally = A GP surgery may take no one new for a set time. Its { $funder-one } must have agreed to that. Close family may still be able to join.
prerender-rule-name-list-limited = The list is limited
prerender-rule-list-limited = Some GP surgeries take some new people. They decide each time. Ask them first.
prerender-rule-name-out-of-area-case-by-case = You live outside the area. It decides each time
prerender-rule-out-of-area-case-by-case = Do you live outside the area? Some GP surgeries decide each time.
prerender-rule-name-out-of-area-without-home-visits = You live outside the area. You get no home visits
prerender-rule-out-of-area-without-home-visits = Some GP surgeries take people from outside their area. But they do not visit them at home.
prerender-rule-name-second-membership-not-offered = One GP surgery only
prerender-rule-second-membership-not-offered = Do you want to keep another GP surgery as well? Some GP surgeries do not take you then.
prerender-rule-name-second-membership-undecided = A second GP surgery. This is not decided
prerender-rule-second-membership-undecided = May you be with 2 GP surgeries at once? This is not decided yet.
prerender-rule-name-second-membership-pilot = A second GP surgery, being tried out
prerender-rule-second-membership-pilot = Some GP surgeries are trying this out: people keep another GP surgery as well.
prerender-rule-name-not-yet-open = Not open yet
prerender-rule-not-yet-open = A GP surgery may be new. Or its list may be about to open again. You can join from its first day on.
prerender-rule-name-status-unknown-or-stale = Not known, or too old
prerender-rule-status-unknown-or-stale = Does the GP surgery take new people? If no one has checked lately, ask it first.
prerender-more-heading = What you can rely on

## What search engines show

prerender-describe-partnership = See what { $name } offers. See which GP surgeries are in it, and how to join.
prerender-describe-surgery = { $name } is a GP surgery in { $place }. See when it is open. See what it offers. See if you can join.
prerender-describe-surgery-nowhere = { $name } is a GP surgery. See what it offers. See if you can join.

## The accessibility statement
#
# What is said here was tested: docs/accessibility.md names the test of each. Change both together.

accessibility-heading = Accessibility of this site
accessibility-lede = Accessibility means that everyone can use a site. People choose their care here. We want all of them to be able to use this site.
accessibility-can-heading = What you can do
accessibility-can-zoom = Make everything 4 times as large. Read it without scrolling sideways.
accessibility-can-keyboard = Use every page and button with a keyboard alone. You always see where you are.
accessibility-can-reader = Hear each page with a screen reader. A screen reader is a program that reads pages aloud. It tells you the headings, lists, boxes to fill in and mistakes.
accessibility-can-colours = Use your own colours, or no colours. No answer is told by colour alone.
accessibility-can-motion = Ask your device for less movement. Then nothing on the page moves. A device is a phone, tablet or computer.
accessibility-can-press = Press with a hand that is not steady. All that you press is at least 24 pixels wide. It is at least 24 pixels high too. A pixel is a small dot on the screen.
accessibility-can-time = Take your time. Only a screen in a waiting room ends a visit. It asks you first.
accessibility-can-without = Read every page without JavaScript. Read it with an old browser, or on paper.
accessibility-how-heading = How accessible this site is
accessibility-how-standard = A standard is a set of rules. Ours is the Web Content Accessibility Guidelines 2.2, level AA.
accessibility-how-partly = This site meets the standard in part. The things below are not met, or not known.
accessibility-not-heading = What is not met, or not known
accessibility-not-people = Some people daily use a screen reader, a switch or a magnifier. None of them has tried this version. A switch is a button that works a device. A magnifier makes things look larger.
accessibility-not-heard = No one listened to screen readers. We tested what browsers tell them.
accessibility-not-phones = We did not try reading aloud on iPhones and Android phones. We did not try gestures on them. Gestures are finger moves on the screen.
accessibility-not-map = The map is hard to use if you cannot see. The list beside it says all that it shows.
accessibility-not-signed = Nothing here is in British Sign Language.
accessibility-not-links = We link to the sites and files of others. We do not test those.
accessibility-not-written = Other people wrote the texts about GP surgeries. Some may be harder to read than ours.
accessibility-tested-heading = How it was tested
accessibility-tested-each = Some tests run on their own. They try every page, in every state, at 3 widths. They include the checks of axe. Axe is a tool that tests pages.
accessibility-tested-engines = We test the most important things that people do here. We test in the engines of Chrome, Firefox and Safari. An engine is the part of a browser that shows pages. We also test with a keyboard alone.
accessibility-tested-date = The date of this statement is 28 November 2026. We test every new version of the software again. Software means the programs that make this site work.
accessibility-ask-heading = Ask for help, or tell us of a problem
accessibility-ask-contact = Call or write to the contact. It is at the end of this page. Ask for large print. Or ask us to tell you by phone.
accessibility-ask-answer = Does our answer not help? Then ask the Equality Advisory and Support Service. Its phone number is 0808 800 0082.
