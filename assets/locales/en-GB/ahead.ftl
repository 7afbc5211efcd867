### What is made ahead of any visit: lists for those without the program, and what search engines are told.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## For those without the program

ahead-without-program = You can read every page of this site without JavaScript. Searching, comparing and the map need it.
ahead-hub = Everything from A to Z
ahead-hub-lede = These lists hold everything that this site knows. They are in alphabetical order. Nobody can pay to be first.
ahead-surgeries = GP surgeries from A to Z
ahead-partnerships = { $partnership-many } from A to Z
ahead-places = Places from A to Z
ahead-services = Services from A to Z
ahead-choose-letter = Choose the first letter of the name.
# A label for the links to the letters.
ahead-letters = Letters
# $list is the name of a list, as "GP surgeries from A to Z", $letter the letter that it is cut at.
ahead-letter = { $list }: { $letter }
# Names that begin with a digit, say.
ahead-other = other names
ahead-members = { $count ->
    [0] no GP surgeries known
    [one] { $count } GP surgery
   *[other] { $count } GP surgeries
  }
ahead-service-lede = These say that they offer it. Look at each page for who can have it, and how.
ahead-service-nobody = Nobody in this information says that they offer it. Ask your GP surgery.
ahead-partnerships-heading = { $partnership-many }
ahead-surgeries-heading = GP surgeries
ahead-files = All files of this site
ahead-files-lede = You may copy this site and show it elsewhere, as the licence of its information allows. These are its files.

## How joining works

ahead-joining = How joining works
ahead-joining-lede = You join a { $partnership-one } by registering with one of its GP surgeries.
ahead-joining-stay = You never have to join one. Staying with your { $funder-one } is always a choice.
ahead-answers-heading = The answers that you can get
ahead-answer-can-join = You can join: the surgery takes new people, and takes people from where you live.
ahead-answer-limits = You can join, with limits: there is something that you would not get, such as home visits.
ahead-answer-ask-first = Ask first: the surgery decides each time, or the information is missing or old.
ahead-answer-not-now = Not now: a rule stands in the way today. The answer says which rule, and what to do next.
ahead-looks-at-heading = What an answer looks at
ahead-looks-at = It looks only at where you live or spend the day, the surgery you are with, and the date.
ahead-looks-not-at = No rule may ask about your health. This site does not know your name or your age.
ahead-rule-no-source = Nothing in this information says where this rule is in force.
ahead-rule-name-outside-practice-area = You live outside the area
ahead-rule-outside-practice-area = A GP surgery takes new people from its own area. It may have to say no if you live outside it.
ahead-rule-name-list-closed-formally = The list is closed
ahead-rule-list-closed-formally = A GP surgery may take nobody new for a set time, if its { $funder-one } agreed. Close family may still be able to join.
ahead-rule-name-list-limited = The list is limited
ahead-rule-list-limited = Some GP surgeries take some new people, and decide each time. Ask them first.
ahead-rule-name-out-of-area-case-by-case = Outside the area, case by case
ahead-rule-out-of-area-case-by-case = Some GP surgeries decide each time about people who live outside their area.
ahead-rule-name-out-of-area-without-home-visits = Outside the area, without home visits
ahead-rule-out-of-area-without-home-visits = Some GP surgeries take people from outside their area, but do not visit them at home.
ahead-rule-name-second-membership-not-offered = One surgery only
ahead-rule-second-membership-not-offered = Some GP surgeries do not take people who want to keep another surgery as well.
ahead-rule-name-second-membership-undecided = A second surgery, not decided
ahead-rule-second-membership-undecided = It is not decided yet whether you may be with two GP surgeries at once.
ahead-rule-name-second-membership-pilot = A second surgery, being tried out
ahead-rule-second-membership-pilot = Some GP surgeries are trying out letting people keep another surgery as well.
ahead-rule-name-not-yet-open = Not open yet
ahead-rule-not-yet-open = A new GP surgery, or a list that is to open again, can be joined from its first day on.
ahead-rule-name-status-unknown-or-stale = Not known, or too old
ahead-rule-status-unknown-or-stale = If nobody checked lately whether a GP surgery takes new people, ask it first.
ahead-more-heading = What you can count on

## What search engines show

ahead-describe-partnership = What { $name } offers, which GP surgeries belong to it, and how to join.
ahead-describe-surgery = { $name } is a GP surgery in { $place }. See when it is open, what it offers and whether you can join.
ahead-describe-surgery-nowhere = { $name } is a GP surgery. See what it offers and whether you can join.
