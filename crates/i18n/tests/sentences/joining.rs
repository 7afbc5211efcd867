//! Every answer, next step, decision and right as the public reads it.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Decision, FunderIdx, Membership, PartnershipIdx, Period, Policy, PolicyPoint, Right, RightId, Stage,
};
use enrolment::{
    AreaFinding, NextStep, Outcome, PartnershipAnswer, Person, PlaceAnswer, Question, Reason, ReasonKind,
    WhichPlace, current_surgery, explain, policy,
};
use i18n::joining::{
    answer_heading, current_surgery_sentence, day_sentence, next_step_sentence, outcome_heading,
    partnership_heading, partnership_sentence, policy_question, policy_sentence, question, right_sentence,
    stage_sentence, stay_heading, stay_sentence, surgery_answer, surgery_question, working,
};

use crate::example::{example, read_through, reason};
use crate::locale;
use crate::world::{
    HERE, between, day, from, inside, nobody, outside, policy as decided, right, today, until,
};

#[test]
fn every_answer_and_every_next_step_has_its_words() {
    let (locale, catalogue) = (locale(), example());
    let mut lines: Vec<(String, String)> = Outcome::ALL
        .iter()
        .map(|&outcome| (outcome.word().to_owned(), outcome_heading(&locale, outcome)))
        .collect();
    let registered = vec![reason(ReasonKind::AlreadyRegistered, WhichPlace::Home)];
    let no_visits = ReasonKind::OutOfAreaWithoutHomeVisits(AreaFinding::Outside);
    let limited = Reason { leads_to: Outcome::CanJoinWithLimits, ..reason(no_visits, WhichPlace::Home) };
    let headings = [
        ("registered", Outcome::CanJoin, registered, NextStep::StayAsYouAre),
        ("no place", Outcome::AskFirst, Vec::new(), NextStep::GiveAPlace),
        ("rough place", Outcome::AskFirst, Vec::new(), NextStep::GiveFullPostcode),
        ("one limit", Outcome::CanJoinWithLimits, vec![limited], NextStep::JoinHere),
    ];
    for (name, outcome, reasons, next_step) in headings {
        let answer = PlaceAnswer { outcome, reasons, next_step };
        lines.push((name.into(), answer_heading(&locale, &answer.statement(today()))));
    }
    lines.push(("day".into(), day_sentence(&locale, &nobody())));
    let funder = Some(FunderIdx(0));
    let steps = [
        NextStep::JoinHere,
        NextStep::StayAsYouAre,
        NextStep::AskThePractice,
        NextStep::AskToStay,
        NextStep::GiveAPlace,
        NextStep::GiveFullPostcode,
        NextStep::AskTheFunder { funder },
        NextStep::AskTheFunder { funder: None },
        NextStep::WaitOrAskTheFunder { opens: Some(day("2010-07-01")), funder },
        NextStep::WaitOrAskTheFunder { opens: None, funder: None },
        NextStep::ChooseAnother,
        NextStep::ChooseOnePractice,
    ];
    for step in steps {
        lines.push((step.word().to_owned(), next_step_sentence(&locale, &catalogue, step)));
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_open_point_has_its_sentence_decided_and_undecided() {
    let (locale, mut catalogue) = (locale(), example());
    let mut lines = Vec::new();
    for &point in PolicyPoint::ALL {
        lines.push((point.word().to_owned(), policy_question(&locale, point)));
        for &decision in Decision::ALL {
            let own_words = if decision == Decision::Undecided { "" } else { "(Their own words.)" };
            catalogue.funders[0].policies = vec![decided(point, decision, own_words)];
            let answer = policy(&catalogue, Some(FunderIdx(0)), point, today());
            lines.push((format!("  {}", decision.word()), policy_sentence(&locale, point, answer)));
        }
        let nobody_said = policy(&catalogue, None, point, today());
        assert!(policy_sentence(&locale, point, nobody_said).ends_with("Ask Wenmarsh information desk."));
    }
    let point = PolicyPoint::Appeals;
    for (name, decision, period) in [
        ("ends", Decision::Yes, until("2010-06-30")),
        ("begins", Decision::No, from("2010-06-01")),
        ("pilot over", Decision::Pilot, until("2010-03-30")),
    ] {
        catalogue.funders[0].policies =
            vec![Policy { period, ..decided(point, decision, "(Their own words.)") }];
        let answer = policy(&catalogue, Some(FunderIdx(0)), point, today());
        lines.push((name.to_owned(), policy_sentence(&locale, point, answer)));
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_right_has_its_sentence() {
    let locale = locale();
    let mut lines = Vec::new();
    for &id in RightId::ALL {
        lines.push((id.word().to_owned(), right_sentence(&locale, &right(id, Period::default()))));
    }
    for days in [1, 14] {
        let within = Right { within_days: Some(days), ..right(RightId::WrittenReasons, Period::default()) };
        lines.push((format!("within {days}"), right_sentence(&locale, &within)));
    }
    let odd = Right { within_days: Some(3), ..right(RightId::ChoosePractice, Period::default()) };
    assert_eq!(
        right_sentence(&locale, &odd),
        right_sentence(&locale, &Right { within_days: None, ..odd.clone() })
    );
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn a_partnership_and_staying_are_said_in_a_line() {
    use Outcome::{AskFirst, CanJoin, CanJoinWithLimits, NotNow};
    let (locale, mut catalogue) = (locale(), example());
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
            (format!("{} counted", counted.total()), partnership_sentence(&locale, counted))
        })
        .collect();
    for outcomes in &counted {
        let mut counted: PartnershipAnswer = outcomes.iter().copied().collect();
        counted.add_own();
        let said = [partnership_heading(&locale, counted).unwrap(), partnership_sentence(&locale, counted)];
        lines.push((format!("own and {}", counted.total()), said.join(". ")));
    }
    catalogue.partnerships[0].stage = Some(Stage::Forming);
    lines.push(("forming".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    catalogue.partnerships[0].accountability.contract = Some(from("2011-04-01"));
    lines.push(("from".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    catalogue.partnerships[0].stage = Some(Stage::Closing);
    lines.push(("closing".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    catalogue.partnerships[0].accountability.contract = Some(until("2010-06-30"));
    lines.push(("after".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    lines.push((
        "closed".into(),
        stage_sentence(&locale, &catalogue, PartnershipIdx(0), day("2010-07-01")).unwrap(),
    ));
    catalogue.partnerships[0].stage = Some(Stage::Pilot);
    lines.push(("pilot".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    catalogue.partnerships[0].stage = Some(Stage::Live);
    lines.push(("ends".into(), stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()).unwrap()));
    catalogue.partnerships[0].accountability.contract = Some(until("2012-03-31"));
    assert_eq!(stage_sentence(&locale, &catalogue, PartnershipIdx(0), today()), None);
    for funder in [Some(FunderIdx(0)), None] {
        lines.push(("stay".into(), stay_heading(&locale, &catalogue, funder)));
        lines.push(("means".into(), stay_sentence(&locale, &catalogue, funder)));
    }
    catalogue.funders[0].what_staying_means = Some("Nothing changes for you.".into());
    lines.push(("means, own words".into(), stay_sentence(&locale, &catalogue, Some(FunderIdx(0)))));
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn my_surgery_joins_and_leaves() {
    let (locale, mut catalogue) = (locale(), example());
    let harbour = |period| Membership { partnership: PartnershipIdx(0), period };
    let moor = Membership { partnership: PartnershipIdx(1), period: from("2010-06-01") };
    let harbour_says = &mut catalogue.partnerships[0];
    harbour_says.what_changes = vec!["Blood tests are at your surgery.".into()];
    harbour_says.what_stays = vec!["You keep your doctor.".into(), "Care stays free.".into()];
    catalogue.partnerships[1].name = "Moor Partnership".into();
    let cases = [
        ("in no partnership", vec![], true),
        ("nobody knows", vec![], false),
        ("in one", vec![harbour(Period::default())], true),
        ("joined", vec![harbour(from("2010-01-01"))], true),
        ("joins", vec![moor], true),
        ("has left", vec![harbour(between("2010-01-01", "2010-03-30"))], true),
        ("moves", vec![harbour(between("2010-01-01", "2010-05-31")), moor], true),
    ];
    let mut lines = Vec::new();
    for decision in [Decision::Undecided, Decision::AsDescribed] {
        let own_words = if decision == Decision::Undecided { "" } else { "(Their own words.)" };
        let points = [PolicyPoint::KeepSurgeryAndStay, PolicyPoint::PartnershipEnds];
        catalogue.funders[0].policies = points.map(|point| decided(point, decision, own_words)).to_vec();
        for (name, memberships, known) in cases.clone() {
            catalogue.practices[0].memberships = memberships;
            catalogue.practices[0].membership_known = known;
            let current = current_surgery(&catalogue, HERE, today()).unwrap();
            let stands = current_surgery_sentence(&locale, &catalogue, &current);
            lines.push((format!("{name}, {}", decision.word()), stands));
            for &(question, answer) in &current.asked {
                lines.push(("  asked".into(), surgery_question(&locale, &catalogue, question)));
                let said = surgery_answer(&locale, &catalogue, question, answer);
                lines.extend(said.into_iter().map(|said| ("    told".into(), said)));
            }
        }
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn the_working_can_be_read_out() {
    let (locale, mut catalogue) = (locale(), example());
    catalogue.practices[0].outer_area = None;
    let (home, second) = (outside(), inside());
    let current_practice = Some(catalogue::PracticeIdx(9));
    let person = Person { home: Some(&home), second_place: Some(&second), current_practice, ..nobody() };
    let told = explain(&catalogue, HERE, &person);
    let lines: Vec<String> = told.iter().flat_map(|one| working(&locale, &catalogue, one)).collect();
    assert!(!question(&locale, Question::Registered).starts_with('['));
    insta::assert_snapshot!(lines.join("\n"));
}
