### Pages beside the choice: rights, the information itself, words, examples of the past, reporting a mistake.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

## About a record, and how to report a mistake

record-heading = How old this is, and how to report a mistake
report-intro = Is something wrong or missing here? Tell us. We check it and put it right.
# $name is who publishes the information, $record the record's id, $release the first digits of the release.
report-email = Email { $name } about this record
report-phone = Or call { $phone }. Say that it is record { $record } in release { $release }.
report-phone-only = Call { $phone }. Say that it is record { $record } in release { $release }.
report-subject = Something is wrong: { $record }, release { $release }
report-nobody = Is something wrong or missing here? This information names nobody to tell. Ask at the GP surgery.

## Your rights

rights-heading = Your rights
rights-lede = What you can count on when you choose, and where it is written down.
rights-list-heading = Your rights when you choose
rights-not-known = This information does not list rights. You can ask the { $funder }.
rights-decided-heading = What has been decided, and what has not
rights-read = Read it where it is written
rights-complain-heading = If a GP surgery says no
rights-complain-written = Ask for the reason in writing.
# $name is the desk that answers.
rights-complain-ask = Then call { $name }. They can tell you what you can do.

## About this information

about-heading = About this information
about-lede = What this information holds, how old it is, and what it does not know.
about-release-heading = This release
about-title = What it is
about-as-of = As of
about-publisher = Published by
about-release = Release
about-holds-heading = What it holds
# $surgeries and $partnerships are numbers.
about-complete =
    Lists show all { $surgeries ->
        [one] 1 GP surgery
       *[other] { $surgeries } GP surgeries
    } and { $partnerships ->
        [0] no { $partnership-one }
        [one] 1 { $partnership-one }
       *[other] { $partnerships } { $partnership-many }
    } in this information. None is left out.
about-partnerships = { $partnership-many }
about-surgeries = GP surgeries
about-sites = Buildings of GP surgeries
about-services = Kinds of service
about-funders = { $funder-many }
about-postcodes = Postcodes
about-order-heading = How lists are ordered
about-fresh-heading = How old it is
about-fresh-rule = We show when each record was checked. If that is more than { $days } days ago, call before you go.
about-fresh-recent = Checked in that time
about-fresh-old = Checked longer ago
about-fresh-never = We do not know when
about-of-surgeries =
    { $count ->
        [one] 1 GP surgery
       *[other] { $count } GP surgeries
    }
about-gaps-heading = What is not known
about-gaps = Where a source does not say something, we say so. We never guess.
about-gap-list = If new people can join
about-gap-area = Where the GP surgery takes people
about-gap-membership = If it is in a { $partnership-one }
about-gap-hours = When it is open
# $missing and $total are numbers of surgeries.
about-gap =
    { $missing ->
        [0] Known for all GP surgeries
       *[other] Not known for { $missing } of { $total } GP surgeries
    }
about-checks-heading = How it was checked
about-checks = Before it is published, a program checks every record against a list of rules.
about-checks-health = One rule is that nobody may be turned away because of their health. No record can break it.
about-checks-report = Report of the check
about-checks-none = This release came without a report of its check.
about-changes-heading = What changed since the last release
about-changes-none = This release does not say what changed.
about-changes-failed = What changed did not arrive as it was published. Load this page again.
# $from and $to are days.
about-changes-between = This is what changed from { $from } to { $to }.
about-changes-nothing = Nothing changed that concerns your choice.
about-changes-more =
    { $count ->
        [one] 1 more change is in the file.
       *[other] { $count } more changes are in the file.
    }
about-changes-otherwise =
    { $count ->
        [one] 1 record has other facts, such as a phone number.
       *[other] { $count } records have other facts, such as a phone number.
    }
about-changes-checked =
    { $count ->
        [one] 1 record was checked again.
       *[other] { $count } records were checked again.
    }
about-changes-file = All that changed, as a file
# $name is a record, $other another one, $date a day, $word a sentence, $text plain words.
what-changed-appeared = { $name } is new in this information.
what-changed-gone = { $name } is no longer in this information. { $text }
what-changed-joined = { $name } joined { $other }.
what-changed-left = { $name } left { $other }.
what-changed-will-join = { $name } will join { $other } on { $date }.
what-changed-will-leave = { $name } will leave { $other }. Its last day there is { $date }.
what-changed-list = { $name }: { $word } { $text }
what-changed-list-will-change = { $name }, from { $date }: { $word }
what-changed-announcement = { $name } announced a change: { $other }, { $date }.
what-changed-service-started = { $name } now offers { $other }.
what-changed-service-stopped = { $name } no longer offers { $other }.
what-changed-service-moved = { $name } offers { $other } in other places.
what-changed-delivery = { $name } changed who runs { $other }.
what-changed-site-opened = { $name } has a new building at { $text }.
what-changed-site-closed = { $name } closed its building at { $text }.
what-changed-hours = { $name } has other opening times.
about-downloads-heading = Download it
about-downloads = You can have all the files of this release, to use as the licence below allows.
about-downloads-tables = Download all the information, as tables
about-downloads-csv = Download the GP surgeries for a spreadsheet
about-downloads-hsds = For directories: HSDS 3.0, with what does not fit
about-downloads-oruk = For directories in the UK: Open Referral UK 3.0, with what does not fit
about-downloads-fhir = For health systems: FHIR R4, with what does not fit
about-downloads-jsonld = For search engines: JSON-LD, with what does not fit
about-downloads-sites = For maps: buildings, as GeoJSON
about-downloads-areas = For maps: areas, as GeoJSON
about-downloads-manifest = List of all files
about-downloads-catalogue = The information as this site reads it
about-downloads-file = { $name } ({ $size })
about-size-kb = { $count } kB
about-privacy-heading = What we know about you
about-safety-heading = Is it safe to rely on?
about-safety-what = This site helps you choose a GP surgery. It gives no medical advice and holds nothing about you.
about-safety-claim = It keeps a list of what could go wrong. It does not claim to meet a clinical safety standard.
about-safety-urgent = If you need care now, do not use this site. See the top of this page.
about-safety-list = What could go wrong, and what we do about it:
about-hazard-closed = A surgery may stop taking people. We show when we checked, and say “ask first” after 90 days.
about-hazard-hours = Opening times may be old. We say when to call before you go.
about-hazard-place = A boundary can be wrong. We ask you to check with the surgery near a boundary.
about-hazard-altered = A file may be altered on its way. This site then shows nothing.
about-hazard-service = A service may have stopped. Each stop has a date, and the service leaves the list.
about-hazard-visits = You may join a surgery far away. We say if it makes no home visits.
about-hazard-rights = You may think that you lose rights. Your rights are on a page of their own.
about-hazard-example = An example may be taken as real. Each page of an example says so at the top.
about-no-stars-heading = Why there are no stars
about-no-stars = We show no ratings and no reviews by patients. They say little about the care that you will get.
about-credits-heading = Licence and credits
about-licence = You may use this information under the
about-see-also-heading = See also

## What words mean

glossary-heading = What words mean
glossary-lede = Words that you may meet here, or in letters and meetings. They are in order of the alphabet.
glossary-none = This information explains no words.
glossary-link = What words mean

## Examples of 2009

examples-heading = Examples from 2009, not choices
examples-lede = These groups were described in 2009. You cannot join them. They show how a { $partnership-one } can work.
examples-conflict = Where sources do not agree, we show each of them. We do not say which is right.
examples-none = This information has no examples.
examples-link = Examples from 2009, not choices
example-fact-funder = Where
example-fact-population = How many people
example-fact-members = Who was in it
example-fact-legal-form = Kind of organisation
example-fact-role = What it was for
example-fact-budget = Money
example-fact-work = What it did
example-fact-joined-up-care = Care that it joined up
example-fact-decisions = Who decided
example-fact-public-voice = How people had a say

## What a partnership is, from the founding paper

explained-heading = About { $partnership-many }
explained-none = This information does not say what { $partnership-many } are.
explained-difference-heading = How they differ from what was there before
explained-difference-caption = Before, and with { $partnership-many }
explained-about = What about
explained-before = Before
explained-now = { $partnership-one }
explained-deal-heading = What they promise
explained-for-patients = For patients: { $text }
explained-for-professionals = For health professionals: { $text }
explained-for-funder = For the { $funder }: { $text }
explained-change-heading = What had to change
explained-model-heading = The forms that they can take
explained-open-heading = What was left open

## What people ask of the points that a funder decides

policy-keep-surgery-and-stay-question = If my GP surgery joins, can I keep it and stay with the { $funder }?
policy-dual-membership-question = If I have 2 GP surgeries, which one holds my record?
policy-switching-question = When can I change?
policy-finding-a-place-question = Every list near me is closed. Who finds me a place?
policy-appeals-question = I do not agree with a decision. What can I do?
policy-dependants-question = Do my children and people I care for have to choose the same?
policy-cross-border-question = Can I join a GP surgery in the next area, with another { $funder }?
policy-partnership-ends-question = What happens to me if the { $partnership } closes or my GP surgery leaves it?

## What people can count on. $days is a number of days

right-choose-practice = You can choose your GP surgery. It must accept you unless it has a good reason not to.
right-join-whatever-your-health = You can join any { $partnership-one }, whatever your health.
right-stay-with-funder = You can always stay with the { $funder }.
right-no-fixed-address = You can register without a fixed address.
right-family-while-closed = You may be able to join a closed list if close family are registered there.

## On pages that have these words alone

back-to-results = Back to the list
contact-heading = Contact
