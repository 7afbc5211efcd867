//! What a funder decides, and where a person's own practice stands.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Decision, FunderIdx, JoiningRuleId, ListStatus, Membership, PartnershipIdx, Period, Policy, PolicyPoint,
    Right, RightId,
};
use enrolment::{
    Classifier, JoiningOption, NextStep, Outcome, PartnershipAnswer, Person, PolicyAnswer, Question,
    ReasonKind, Undecided, WhichPlace, answer, explain, joining_options, policies, policy, right,
};

use crate::world::{
    DRAWN, HERE, OUTER, between, day, days_ago, elsewhere, from, inside, joining_rule, list, nobody, outside,
    partnership, policy as decided, practice, right as a_right, today, until, with, world,
};

#[test]
fn a_point_without_a_row_is_not_decided_and_names_whom_to_ask() {
    let mut world = with(|_| {});
    world.funders[0].policies.clear();
    let result: Vec<_> = policies(&world, Some(FunderIdx(0)), today()).collect();
    assert_eq!(result.len(), 8);
    for ((point, result), &expected) in result.into_iter().zip(PolicyPoint::ALL) {
        assert_eq!(point, expected);
        let PolicyAnswer::NotDecided { ask, says: None, pilot_ended: None } = result else {
            panic!("{point:?}: {result:?}")
        };
        assert_eq!(ask.name, "Wenmarsh PCT advice line");
    }
}

#[test]
fn where_no_funder_is_known_nobody_is_said_not_to_have_decided() {
    for funder in [None, Some(FunderIdx(9))] {
        let world = with(|_| {});
        let result = policy(&world, funder, PolicyPoint::Appeals, today());
        let PolicyAnswer::FunderNotKnown { ask } = result else { panic!("{result:?}") };
        assert_eq!(ask.name, "Wenmarsh information desk");
    }
}

#[test]
fn a_decision_that_begins_later_is_told_with_its_first_day() {
    let mut world = with(|_| {});
    let later = |first: &str, decision| Policy {
        period: from(first),
        ..decided(PolicyPoint::Appeals, decision, "Write to us.")
    };
    world.funders[0].policies = vec![
        later("2010-09-01", Decision::No),
        later("2010-04-01", Decision::Yes),
        later("2010-03-31", Decision::Undecided),
    ];
    let result = policy(&world, Some(FunderIdx(0)), PolicyPoint::Appeals, today());
    let PolicyAnswer::DecidedFrom { policy: row, from, ask } = result else { panic!("{result:?}") };
    assert_eq!((from, row.decision), (day("2010-04-01"), Decision::Yes));
    assert_eq!(ask.name, "Wenmarsh PCT advice line");
    let result = policy(&world, Some(FunderIdx(0)), PolicyPoint::Appeals, from);
    assert!(matches!(result, PolicyAnswer::Decided { .. }), "{result:?}");
}

#[test]
fn a_pilot_that_has_ended_is_over_and_decides_nothing() {
    let mut world = with(|_| {});
    let pilot = |period| Policy { period, ..decided(PolicyPoint::Switching, Decision::Pilot, "") };
    world.funders[0].policies = vec![pilot(until("2009-06-30")), pilot(until("2010-03-30"))];
    let on = |today: &str| policy(&world, Some(FunderIdx(0)), PolicyPoint::Switching, day(today));
    assert!(matches!(on("2010-03-30"), PolicyAnswer::Decided { .. }));
    let PolicyAnswer::NotDecided { pilot_ended, says: None, .. } = on("2010-03-31") else {
        panic!("{:?}", on("2010-03-31"))
    };
    assert_eq!(pilot_ended, Some(day("2010-03-30")));
}

#[test]
fn every_decision_but_undecided_is_a_decision() {
    for &decision in Decision::ALL {
        for &point in PolicyPoint::ALL {
            let mut world = with(|_| {});
            world.funders[0].policies = vec![decided(point, decision, "In our words.")];
            let row = &world.funders[0].policies[0];
            match policy(&world, Some(FunderIdx(0)), point, today()) {
                PolicyAnswer::Decided { policy, .. } => {
                    assert_ne!(decision, Decision::Undecided);
                    assert_eq!(policy, row);
                }
                PolicyAnswer::NotDecided { says, .. } => {
                    assert_eq!((decision, says), (Decision::Undecided, Some(row)));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_decision_holds_from_its_first_day_to_its_last() {
    let mut world = with(|_| {});
    let mut window = decided(PolicyPoint::Switching, Decision::Yes, "");
    window.period = between("2010-04-01", "2010-04-30");
    world.funders[0].policies = vec![window];
    let in_force = |text: &str| {
        matches!(
            policy(&world, Some(FunderIdx(0)), PolicyPoint::Switching, day(text)),
            PolicyAnswer::Decided { .. }
        )
    };
    assert_eq!(
        ["2010-03-31", "2010-04-01", "2010-04-30", "2010-05-01"].map(in_force),
        [false, true, true, false]
    );
}

#[test]
fn a_right_holds_while_it_is_in_force() {
    let mut world = with(|_| {});
    world.funders[0].rights = vec![a_right(RightId::WrittenReasons, until("2010-03-31"))];
    let has = |id, day| right(&world, FunderIdx(0), id, day).map(|right| right.source.as_str());
    assert_eq!(has(RightId::WrittenReasons, today()), Some("NHS Constitution"));
    assert_eq!(has(RightId::WrittenReasons, day("2010-04-01")), None);
    assert_eq!(has(RightId::NoDocuments, today()), None);
    assert_eq!(right(&world, FunderIdx(7), RightId::WrittenReasons, today()), None);
}

#[test]
fn a_partnership_says_how_many_of_its_surgeries_can_take_somebody() {
    let member = Membership { partnership: PartnershipIdx(0), period: from("2010-01-01") };
    let practices = (0..3).map(|number| {
        let mut one = practice(&format!("practice-{number}"));
        one.memberships = vec![member];
        if number > 0 {
            one.area = None;
        }
        one
    });
    let mut world = world(practices.collect());
    world.practices[2].list.clear();
    let home = inside();
    let person = Person { home: Some(&home), ..nobody() };
    let result = enrolment::partnership_answer(&world, PartnershipIdx(0), &person);
    assert_eq!((result.can_join_now(), result.total(), result.outcome()), (1, 3, Some(Outcome::CanJoin)));
    assert_eq!(result.count(Outcome::AskFirst), 2);
    let limited = PartnershipAnswer::from_iter([Outcome::CanJoinWithLimits, Outcome::NotNow]);
    assert_eq!((limited.can_join_now(), limited.outcome()), (1, Some(Outcome::CanJoinWithLimits)));
    let both = PartnershipAnswer::from_iter([Outcome::CanJoin, Outcome::CanJoinWithLimits, Outcome::CanJoin]);
    assert_eq!((both.can_join_now(), both.total()), (3, 3));
    let nobody_knows = enrolment::partnership_answer(&world, PartnershipIdx(1), &person);
    assert_eq!((nobody_knows.total(), nobody_knows.outcome()), (0, None));
}

#[test]
fn the_better_of_two_places_counts() {
    let world = with(|_| {});
    let (home, second) = (outside(), inside());
    let person = Person { home: Some(&home), second_place: Some(&second), ..elsewhere() };
    let result = answer(&world, HERE, &person);
    assert_eq!((result.outcome, result.best()), (Outcome::NotNow, Outcome::CanJoin));
    assert_eq!(result.second_place.unwrap().outcome, Outcome::CanJoin);
    let other_way = Person { home: Some(&second), second_place: Some(&home), ..elsewhere() };
    assert_eq!(answer(&world, HERE, &other_way).best(), Outcome::CanJoin);
}

#[test]
fn an_empty_dataset_still_offers_to_stay() {
    let world = world(Vec::new());
    assert_eq!(joining_options(&world, &nobody()).collect::<Vec<_>>(), [JoiningOption::StayWithFunder]);
    assert_eq!(explain(&world, HERE, &nobody()), []);
}

#[test]
fn the_working_names_the_rows_that_it_came_from() {
    let mut world = with(|here| {
        here.memberships = vec![Membership { partnership: PartnershipIdx(0), period: from("2010-01-01") }];
        here.outer_area = None;
    });
    world.partnerships = vec![partnership("harbour")];
    let (home, second) = (inside(), outside());
    let person = Person { home: Some(&home), second_place: Some(&second), ..elsewhere() };
    let result = explain(&world, HERE, &person);
    assert_eq!(
        result.iter().map(|one| one.place).collect::<Vec<_>>(),
        [WhichPlace::Home, WhichPlace::Second]
    );
    let rows: Vec<String> = result[1]
        .steps
        .iter()
        .flat_map(|step| &step.rows)
        .map(|row| format!("{} {} {}: {}", row.table, row.id, row.column, row.says))
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
    assert_eq!(
        result[0].steps.len(),
        result[1].steps.len() - 1,
        "nobody is asked about a second practice at home"
    );
}

/// "Was this information checked in the last 90 days? Nothing stands in the way" of a record that is 97 days old.
#[test]
fn a_question_that_was_not_asked_is_not_answered_in_the_working() {
    let questions = |world: &catalogue::Catalogue, person: &Person<'_>| -> Vec<Question> {
        explain(world, HERE, person)[0].steps.iter().map(|step| step.question).collect()
    };
    let (old, too_old) = (
        with(|here| here.checked_on = Some(days_ago(97))),
        with(|here| here.checked_on = Some(days_ago(400))),
    );
    let home = inside();
    let lives = Person { home: Some(&home), ..nobody() };
    let registered = Person { current_practice: Some(HERE), ..lives };
    let (asked_of_all, checked, list) = (Question::Partnership, Question::Checked, Question::List);
    assert_eq!(questions(&old, &registered), [Question::Registered, Question::Area, asked_of_all]);
    assert!(questions(&old, &lives).contains(&list) && questions(&old, &lives).contains(&checked));
    let unreliable = questions(&too_old, &lives);
    assert!(unreliable.contains(&checked) && !unreliable.contains(&list), "{unreliable:?}");
    let unfixed = Person { no_fixed_address: true, ..nobody() };
    assert!(!questions(&old, &unfixed).contains(&Question::Border));
}

/// The list opens in July, and the home is still outside the area then.
#[test]
fn nobody_is_told_to_wait_for_a_list_that_cannot_take_them() {
    let closed = list(ListStatus::ClosedFormally, until("2010-06-30"));
    let mut world = with(|here| here.list = vec![closed]);
    let (home, second) = (outside(), inside());
    let person = Person { home: Some(&home), second_place: Some(&second), ..elsewhere() };
    let result = answer(&world, HERE, &person);
    assert_eq!(result.next_step, NextStep::ChooseAnother);
    let second = result.second_place.unwrap();
    assert_eq!(
        second.next_step,
        NextStep::WaitOrAskTheFunder { opens: Some(day("2010-07-01")), funder: Some(FunderIdx(0)) }
    );
    world.funders[0].policies = vec![decided(PolicyPoint::DualMembership, Decision::No, "")];
    let result = answer(&world, HERE, &person).second_place.unwrap();
    assert_eq!(result.next_step, NextStep::ChooseOnePractice);
}

#[test]
fn only_a_decision_on_two_surgeries_in_force_today_decides_on_two_surgeries() {
    let mut world = with(|_| {});
    let other_point = decided(PolicyPoint::Switching, Decision::Yes, "");
    let mut ended = decided(PolicyPoint::DualMembership, Decision::No, "");
    ended.period = until("2010-03-30");
    world.funders[0].policies = vec![other_point, ended];
    let home = inside();
    let person = Person { home: Some(&home), second_place: Some(&home), ..elsewhere() };
    let result = answer(&world, HERE, &person).second_place.unwrap();
    assert_eq!(
        result.reasons[0].kind,
        ReasonKind::SecondMembershipUndecided(Undecided::Funder(Some(FunderIdx(0))))
    );
    assert_eq!(result.next_step, NextStep::AskTheFunder { funder: Some(FunderIdx(0)) });
}

#[test]
fn a_practice_with_an_area_of_either_sort_is_asked_by_itself() {
    let of_a_kind = |area, outer_area| {
        let world = with(|here| (here.area, here.outer_area) = (area, outer_area));
        Classifier::new(&world, today()).class(&world.practices[0]).is_some()
    };
    assert!(of_a_kind(None, None));
    assert!(
        !of_a_kind(Some(DRAWN), None)
            && !of_a_kind(None, Some(OUTER))
            && !of_a_kind(Some(DRAWN), Some(OUTER))
    );
}

#[test]
fn a_reason_names_where_its_rule_is_written_down_and_where_the_record_comes_from() {
    let closed = list(ListStatus::ClosedFormally, Period::default());
    let mut world = with(|here| here.list = vec![closed]);
    let funder = &mut world.funders[0];
    funder.joining_rules = vec![
        joining_rule(JoiningRuleId::OutsidePracticeArea, until("2010-03-30")),
        joining_rule(JoiningRuleId::ListClosedFormally, Period::default()),
    ];
    let constitution = "https://constitution.example";
    let family = a_right(RightId::FamilyWhileClosed, Period::default());
    funder.rights = vec![Right { source_url: Some(constitution.into()), ..family }];
    funder.policies = vec![decided(PolicyPoint::DualMembership, Decision::Pilot, "")];
    let (home, second) = (outside(), inside());
    let person = Person { home: Some(&home), second_place: Some(&second), ..elsewhere() };
    let result = answer(&world, HERE, &person);
    let all = result.reasons.iter().chain(&result.second_place.as_ref().unwrap().reasons);
    let written: Vec<_> =
        all.map(|one| (one.kind.word(), one.source(&world), one.legal_basis.source_url(&world))).collect();
    let (rule, url) = (Some("GP contract rules 2004"), Some("https://rules.example"));
    let family = ("family_while_closed", Some("NHS Constitution"), Some(constitution));
    assert_eq!(
        written,
        [
            ("list_closed_formally", rule, url),
            ("outside_practice_area", None, None),
            family,
            ("list_closed_formally", rule, url),
            ("second_membership_pilot", Some("PCT choice policy"), None),
            family,
        ]
    );
    let reason = &result.reasons[0];
    assert_eq!(reason.record_source(&world), Some("Register of GP surgeries"));
    for source in [None, Some(9)] {
        world.practices[0].source = source;
        assert_eq!(reason.record_source(&world), None);
    }
    world.practices.clear();
    assert_eq!(reason.record_source(&world), None);
}
