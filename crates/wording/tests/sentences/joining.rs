//! Every reason, answer, next step, decision and right as the public reads it.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Catalogue, Decision, FunderAt, ListStatus, Membership, OutOfArea, PartnershipAt, Period, PolicyPoint,
    Right, RightId,
};
use enrolment::{
    AreaFinding, Because, Grounds, NextStep, Outcome, PartnershipAnswer, Person, Question, Reason, Undecided,
    Unfresh, WhichPlace, explain, policy, standing,
};
use wording::joining::{
    answer_heading, day_sentence, next_step_sentence, next_step_sentences, outcome_heading,
    partnership_sentence, policy_question, policy_sentence, question, reason_sentence, right_sentence,
    source_sentence, standing_sentences, stay_heading, stay_sentence, working,
};

use crate::house_style::faults;
use crate::world::{
    HERE, between, day, from, inside, joining_rule, list, nobody, outside, policy as decided, right, today,
    with,
};
use crate::{about, wording};

/// The practice of the example, with a list closed for a reason, in the words of the example.
fn example() -> Catalogue {
    let mut closed = list(ListStatus::ClosedFormally, between("2010-01-01", "2010-06-30"));
    closed.approved_by = Some("Wenmarsh PCT".into());
    closed.reason = Some("We have too few doctors until the summer.".into());
    let mut catalogue = with(|here| {
        here.list = vec![closed];
        here.instead_of_home_visits = Some("Call the night doctor on 01632 960 900.".into());
    });
    catalogue.about = about();
    catalogue.partnerships[0].name = "Harbour Partnership".into();
    let funder = &mut catalogue.funders[0];
    funder.contact.phone = Some("01632 960 100".into());
    funder.policies = vec![decided(
        PolicyPoint::DualMembership,
        Decision::AsDescribed,
        "Your home surgery holds your record.",
    )];
    funder.joining_rules =
        vec![joining_rule(catalogue::JoiningRuleId::OutsidePracticeArea, Period::default())];
    catalogue
}

fn reason(because: Because, place: WhichPlace) -> Reason {
    let grounds = Grounds::Record;
    let data_date = Some(day("2010-03-03"));
    Reason { because, leads_to: Outcome::AskFirst, place, practice: HERE, grounds, data_date }
}

fn every_area_finding() -> Vec<AreaFinding> {
    vec![
        AreaFinding::Inside,
        AreaFinding::Outside,
        AreaFinding::InOuterArea,
        AreaFinding::OnTheLine,
        AreaFinding::PartlyInside { outward: "HG5".into() },
        AreaFinding::NotSure { outward: Some("HG5".into()) },
        AreaFinding::NotSure { outward: None },
        AreaFinding::NotPublished,
        AreaFinding::NoFixedAddress,
        AreaFinding::NotAsked,
    ]
}

/// Every reason there is. A new one does not compile in [`named`]: it needs a place here and a sentence.
fn every_reason() -> Vec<Because> {
    let (on, partnership) = (day("2010-06-01"), PartnershipAt(0));
    let mut all = vec![
        Because::StatusUnknownOrStale(Unfresh::NoRecord),
        Because::StatusUnknownOrStale(Unfresh::StatusNotKnown),
        Because::StatusUnknownOrStale(Unfresh::NeverChecked),
        Because::StatusUnknownOrStale(Unfresh::CheckedLongAgo { on: day("2009-12-01") }),
        Because::StatusUnknownOrStale(Unfresh::CheckedTooLongAgo { on: day("2009-01-01") }),
        Because::NotYetOpen { opens: on },
        Because::ListClosedFormally { from: None, until: Some(day("2010-06-30")), row: 0 },
        Because::ListClosedFormally { from: None, until: None, row: 9 },
        Because::ListLimited { since: None, row: 0 },
        Because::ListLimited { since: None, row: 9 },
        Because::SecondMembershipNotOffered { by_funder: false },
        Because::SecondMembershipNotOffered { by_funder: true },
        Because::SecondMembershipUndecided(Undecided::Practice),
        Because::SecondMembershipUndecided(Undecided::Funder),
        Because::SecondMembershipUndecided(Undecided::NotKnown),
        Because::SecondMembershipPilot,
        Because::SecondMembershipAsDescribed,
        Because::AlreadyRegistered,
        Because::MayStayInOuterArea,
        Because::NoFixedAddressNeeded,
        Because::FamilyWhileClosed,
        Because::AreaNotChecked,
        Because::PracticeJoins { partnership, on },
        Because::PracticeLeaves { partnership, last_day: day("2010-05-31") },
    ];
    all.extend(ListStatus::ALL.iter().map(|&to| Because::ListChanges { to, on }));
    for found in every_area_finding() {
        all.push(Because::OutsidePracticeArea(found.clone()));
        all.push(Because::OutOfAreaCaseByCase(found.clone()));
        all.push(Because::OutOfAreaWithoutHomeVisits(found));
    }
    all
}

/// The reason's name in the list to read through. No wildcard: see [`every_reason`].
fn named(because: &Because) -> &'static str {
    match because {
        Because::StatusUnknownOrStale(_)
        | Because::NotYetOpen { .. }
        | Because::ListClosedFormally { .. }
        | Because::ListLimited { .. }
        | Because::OutsidePracticeArea(_)
        | Because::OutOfAreaCaseByCase(_)
        | Because::OutOfAreaWithoutHomeVisits(_)
        | Because::SecondMembershipNotOffered { .. }
        | Because::SecondMembershipUndecided(_)
        | Because::SecondMembershipPilot
        | Because::SecondMembershipAsDescribed
        | Because::AlreadyRegistered
        | Because::MayStayInOuterArea
        | Because::NoFixedAddressNeeded
        | Because::FamilyWhileClosed
        | Because::AreaNotChecked
        | Because::ListChanges { .. }
        | Because::PracticeJoins { .. }
        | Because::PracticeLeaves { .. } => because.word(),
    }
}

/// Checks a list of sentences against the house style and gives it as one text to read through.
fn read_through(lines: &[(String, String)]) -> String {
    let found: Vec<String> = lines.iter().flat_map(|(_, said)| faults(said)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(lines.iter().all(|(_, said)| !said.is_empty()), "something is said with no words");
    lines.iter().map(|(name, said)| format!("{name:<34} | {said}\n")).collect::<Vec<_>>().concat()
}

#[test]
fn every_reason_has_its_sentence() {
    let (wording, catalogue) = (wording(), example());
    let mut lines = Vec::new();
    for because in every_reason() {
        for place in [WhichPlace::Home, WhichPlace::Second] {
            let said = reason_sentence(&wording, &catalogue, &reason(because.clone(), place));
            let line = (named(&because).to_owned(), said);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let takes_nobody_knows = with(|here| here.out_of_area = OutOfArea::Unknown);
    let outside = reason(Because::OutsidePracticeArea(AreaFinding::Outside), WhichPlace::Home);
    lines.push((
        "outside, takes nobody knows whom".into(),
        reason_sentence(&wording, &takes_nobody_knows, &outside),
    ));
    let not_in_force = Reason { grounds: Grounds::NotInForce, ..outside };
    lines.push(("not in force".into(), reason_sentence(&wording, &catalogue, &not_in_force)));
    let described = Reason {
        grounds: Grounds::Policy { funder: FunderAt(0), row: 0 },
        ..reason(Because::SecondMembershipAsDescribed, WhichPlace::Second)
    };
    lines.push(("with the funder's own words".into(), reason_sentence(&wording, &catalogue, &described)));
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_reason_says_where_it_comes_from() {
    let (wording, catalogue) = (wording(), example());
    let from_record = reason(Because::AreaNotChecked, WhichPlace::Home);
    let from_rule = Reason { grounds: Grounds::Rule { funder: FunderAt(0), row: 0 }, ..from_record.clone() };
    let mut never_checked = Reason { data_date: None, ..from_record.clone() };
    never_checked.practice = catalogue::PracticeAt(7);
    let lines = [("record", from_record), ("rule and record", from_rule), ("nothing known", never_checked)]
        .map(|(name, reason)| (name.to_owned(), source_sentence(&wording, &catalogue, &reason)));
    insta::assert_snapshot!(read_through(&lines), @r"
    record                             | The information comes from: Register of GP surgeries. Checked on 3 March 2010.
    rule and record                    | The rule comes from: GP contract rules 2004. The information comes from: Register of GP surgeries. Checked on 3 March 2010.
    nothing known                      | We do not know when this was checked.
    ");
}

#[test]
fn every_answer_and_every_next_step_has_its_words() {
    let (wording, mut catalogue) = (wording(), example());
    catalogue.funders[0].rights = RightId::ALL.iter().map(|&id| right(id, Period::default())).collect();
    let mut lines: Vec<(String, String)> = Outcome::ALL
        .iter()
        .map(|&outcome| (outcome.word().to_owned(), outcome_heading(&wording, outcome)))
        .collect();
    let registered = [reason(Because::AlreadyRegistered, WhichPlace::Home)];
    lines.push(("registered".into(), answer_heading(&wording, Outcome::CanJoin, &registered)));
    lines.push(("day".into(), day_sentence(&wording, &nobody())));
    let funder = Some(FunderAt(0));
    let steps = [
        NextStep::JoinHere,
        NextStep::StayAsYouAre,
        NextStep::AskThePractice,
        NextStep::AskToStay,
        NextStep::GiveFullPostcode,
        NextStep::AskTheFunder { funder },
        NextStep::AskTheFunder { funder: None },
        NextStep::WaitOrAskTheFunder { opens: Some(day("2010-07-01")), funder },
        NextStep::WaitOrAskTheFunder { opens: None, funder: None },
        NextStep::ChooseAnother,
        NextStep::ChooseOnePractice,
    ];
    for step in steps {
        let said = next_step_sentences(&wording, &catalogue, step, funder, today());
        assert_eq!(said[0], next_step_sentence(&wording, &catalogue, step));
        lines.push((step.word().to_owned(), said.join(" ")));
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_open_point_has_its_sentence_decided_and_undecided() {
    let (wording, mut catalogue) = (wording(), example());
    let mut lines = Vec::new();
    for &point in PolicyPoint::ALL {
        lines.push((point.word().to_owned(), policy_question(&wording, point)));
        for &decision in Decision::ALL {
            let own_words = if decision == Decision::Undecided { "" } else { "(Their own words.)" };
            catalogue.funders[0].policies = vec![decided(point, decision, own_words)];
            let answer = policy(&catalogue, Some(FunderAt(0)), point, today());
            lines.push((format!("  {}", decision.word()), policy_sentence(&wording, point, answer)));
        }
        let nobody_said = policy(&catalogue, None, point, today());
        assert!(policy_sentence(&wording, point, nobody_said).ends_with("Ask Wenmarsh information desk."));
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_right_has_its_sentence() {
    let wording = wording();
    let mut lines = Vec::new();
    for &id in RightId::ALL {
        lines.push((id.word().to_owned(), right_sentence(&wording, &right(id, Period::default()))));
    }
    for days in [1, 14] {
        let within = Right { within_days: Some(days), ..right(RightId::WrittenReasons, Period::default()) };
        lines.push((format!("within {days}"), right_sentence(&wording, &within)));
    }
    let odd = Right { within_days: Some(3), ..right(RightId::ChoosePractice, Period::default()) };
    assert_eq!(
        right_sentence(&wording, &odd),
        right_sentence(&wording, &Right { within_days: None, ..odd.clone() })
    );
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn a_partnership_and_staying_are_said_in_a_line() {
    use Outcome::{AskFirst, CanJoin, CanJoinWithLimits, NotNow};
    let (wording, mut catalogue) = (wording(), example());
    let counted: [&[Outcome]; 9] = [
        &[],
        &[CanJoin],
        &[CanJoin, NotNow],
        &[CanJoin, CanJoinWithLimits, AskFirst, NotNow],
        &[AskFirst],
        &[AskFirst, NotNow],
        &[AskFirst, AskFirst, NotNow],
        &[NotNow],
        &[NotNow, NotNow],
    ];
    let mut lines: Vec<(String, String)> = counted
        .iter()
        .map(|&outcomes| {
            let counted: PartnershipAnswer = outcomes.iter().copied().collect();
            (format!("{} counted", counted.of()), partnership_sentence(&wording, counted))
        })
        .collect();
    for funder in [Some(FunderAt(0)), None] {
        lines.push(("stay".into(), stay_heading(&wording, &catalogue, funder)));
        lines.push(("means".into(), stay_sentence(&wording, &catalogue, funder)));
    }
    catalogue.funders[0].what_staying_means = Some("Nothing changes for you.".into());
    lines.push(("means, own words".into(), stay_sentence(&wording, &catalogue, Some(FunderAt(0)))));
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn my_surgery_joins_and_leaves() {
    let (wording, mut catalogue) = (wording(), example());
    let harbour = |period| Membership { partnership: PartnershipAt(0), period };
    let moor = Membership { partnership: PartnershipAt(1), period: from("2010-06-01") };
    catalogue.partnerships[1].name = "Moor Partnership".into();
    let cases = [
        ("in no partnership", vec![], true),
        ("nobody knows", vec![], false),
        ("in one", vec![harbour(Period::default())], true),
        ("joined", vec![harbour(from("2010-01-01"))], true),
        ("joins", vec![moor], true),
        ("moves", vec![harbour(between("2010-01-01", "2010-05-31")), moor], true),
    ];
    let mut lines = Vec::new();
    for (name, memberships, known) in cases {
        catalogue.practices[0].memberships = memberships;
        catalogue.practices[0].membership_known = known;
        let standing = standing(&catalogue, HERE, today()).unwrap();
        for said in standing_sentences(&wording, &catalogue, &standing) {
            lines.push((name.to_owned(), said));
        }
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn the_working_can_be_read_out() {
    let (wording, mut catalogue) = (wording(), example());
    catalogue.practices[0].outer_area = None;
    let (home, second) = (outside(), inside());
    let person = Person { home: Some(&home), second_place: Some(&second), ..nobody() };
    let told = explain(&catalogue, HERE, &person);
    let lines: Vec<String> = told.iter().flat_map(|one| working(&wording, &catalogue, one)).collect();
    assert!(!question(&wording, Question::Registered).starts_with('['));
    insta::assert_snapshot!(lines.join("\n"));
}
