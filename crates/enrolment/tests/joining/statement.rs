//! What is read beside an answer: limits and dated changes; and a partnership's answer as a person reads it.

use catalogue::{Decision, ListStatus, Membership, PartnershipIdx, Period, PolicyPoint, Practice, Stage};
use enrolment::{
    Answer, Change, ChangeKind, ContractStage, Limit, NextStep, Outcome, Person, PolicyAnswer, Staying,
    WayToStay, answer, funder_of_staying, funders_to_compare, member_answers, members_to_come, memberships,
    partnership_answer,
};

use crate::world::{
    HERE, between, day, from, inside, list, neighbours, nobody, nowhere, on_the_border, outside, outward,
    partnership, policy, practice, today, until, with, world,
};

const HARBOUR: PartnershipIdx = PartnershipIdx(0);
const MOOR: PartnershipIdx = PartnershipIdx(1);

fn member(partnership: PartnershipIdx, period: Period) -> Membership {
    Membership { partnership, period }
}

/// The answer at home in the area, on the day of the tests.
fn at_home(world: &catalogue::Catalogue) -> Answer {
    answer(world, HERE, &Person { home: Some(&inside()), ..nobody() })
}

fn changes(shape: impl FnOnce(&mut Practice)) -> Vec<Change> {
    let mut world = with(shape);
    world.partnerships.push(partnership("moor"));
    at_home(&world).statement(today()).changes
}

#[test]
fn a_list_that_closes_tomorrow_says_so_beside_you_can_join() {
    let world = with(|here| {
        here.list = vec![
            list(ListStatus::Open, until("2010-03-31")),
            list(ListStatus::ClosedFormally, from("2010-04-01")),
        ];
    });
    let answer = at_home(&world);
    let statement = answer.statement(today());
    assert_eq!(statement.outcome, Outcome::CanJoin);
    assert_eq!(statement.limits, [Limit::ClosesOn(day("2010-04-01"))]);
    let kind = ChangeKind::List(ListStatus::ClosedFormally);
    assert_eq!(statement.changes, [Change { on: day("2010-04-01"), kind }]);
    assert_eq!(statement.beside.len(), 1);
}

#[test]
fn no_home_visits_and_a_limited_list_are_limits_beside_the_answer() {
    let world = with(|here| {
        here.out_of_area = catalogue::OutOfArea::YesWithoutHomeVisits;
        here.list = vec![list(ListStatus::OpenLimited, Period::default())];
    });
    let answer = answer(&world, HERE, &Person { home: Some(&outside()), ..nobody() });
    let limits = answer.statement(today()).limits;
    assert_eq!(limits, [Limit::OnlySomePeople, Limit::NoHomeVisits]);
}

#[test]
fn a_surgery_that_moves_to_another_partnership_next_day_moves_and_does_not_leave_and_join() {
    let told = changes(|here| {
        here.memberships = vec![member(HARBOUR, until("2010-05-31")), member(MOOR, from("2010-06-01"))];
    });
    let kind = ChangeKind::Moves { from: HARBOUR, to: MOOR };
    assert_eq!(told, [Change { on: day("2010-06-01"), kind }]);
}

#[test]
fn a_surgery_that_leaves_and_joins_another_later_does_both() {
    let told = changes(|here| {
        here.memberships = vec![member(MOOR, from("2010-06-02")), member(HARBOUR, until("2010-05-31"))];
    });
    let leaves = Change { on: day("2010-06-01"), kind: ChangeKind::Leaves(HARBOUR) };
    let joins = Change { on: day("2010-06-02"), kind: ChangeKind::Joins(MOOR) };
    assert_eq!(told, [leaves, joins]);
}

#[test]
fn a_membership_that_goes_on_is_followed_to_its_end() {
    let told = changes(|here| {
        here.memberships =
            vec![member(HARBOUR, between("2010-06-01", "2010-08-31")), member(HARBOUR, until("2010-05-31"))];
    });
    assert_eq!(told, [Change { on: day("2010-09-01"), kind: ChangeKind::Leaves(HARBOUR) }]);
}

#[test]
fn a_closed_list_that_opens_says_from_when_and_one_that_becomes_unknown_says_nothing() {
    let limits = |then: ListStatus| {
        let world = with(|here| {
            here.list =
                vec![list(ListStatus::ClosedFormally, until("2010-06-30")), list(then, from("2010-07-01"))];
        });
        at_home(&world).statement(today()).limits
    };
    assert_eq!(limits(ListStatus::OpenLimited), [Limit::OpensOn(day("2010-07-01"))]);
    assert_eq!(limits(ListStatus::Unknown), []);
}

#[test]
fn changes_are_told_a_year_ahead_and_no_farther() {
    let leaving = |last: &str| {
        changes(|here| here.memberships = vec![member(HARBOUR, between("2009-04-01", last))]).len()
    };
    // Asked on 31 March 2010: the first day without it is 31 March 2011, then 1 April 2011.
    assert_eq!(["2010-03-31", "2011-03-30", "2011-03-31"].map(leaving), [1, 1, 0]);
}

#[test]
fn a_forming_partnership_says_from_when_and_a_closing_one_until_when() {
    let cases = [
        (Stage::Forming, from("2011-03-01"), Limit::PartnershipStartsOn(Some(day("2011-03-01"))), 1),
        (Stage::Forming, from("2010-03-31"), Limit::PartnershipStartsOn(Some(day("2010-03-31"))), 0),
        (Stage::Live, from("2010-06-01"), Limit::PartnershipStartsOn(Some(day("2010-06-01"))), 1),
        (Stage::Closing, until("2010-09-30"), Limit::PartnershipEndsOn(Some(day("2010-09-30"))), 1),
        (Stage::Closing, until("2010-03-30"), Limit::PartnershipEndsOn(Some(day("2010-03-30"))), 0),
        (Stage::Closing, Period::default(), Limit::PartnershipEndsOn(None), 0),
        (Stage::Pilot, until("2011-03-30"), Limit::PartnershipTriedOut(Some(day("2011-03-30"))), 1),
        (Stage::Pilot, Period::default(), Limit::PartnershipTriedOut(None), 0),
        // Within a year, over, and on the last day that is told.
        (Stage::Live, until("2010-04-30"), Limit::PartnershipEndsOn(Some(day("2010-04-30"))), 1),
        (Stage::Live, until("2010-03-30"), Limit::PartnershipEndsOn(Some(day("2010-03-30"))), 0),
        (Stage::Live, until("2011-03-31"), Limit::PartnershipEndsOn(Some(day("2011-03-31"))), 0),
    ];
    for (stage, contract, limit, changes) in cases {
        let mut world = with(|here| here.memberships = vec![member(HARBOUR, Period::default())]);
        world.partnerships[0].stage = Some(stage);
        world.partnerships[0].accountability.contract = Some(contract);
        let answer = at_home(&world);
        let statement = answer.statement(today());
        assert_eq!(statement.outcome, Outcome::CanJoin, "the stage shuts nobody out");
        assert_eq!(statement.limits, [limit]);
        assert_eq!(statement.changes.len(), changes, "{stage:?}");
        assert_eq!(ContractStage::of(&world, HARBOUR, today()).and_then(ContractStage::day), limit.day());
    }
    for (stage, contract) in [(None, Period::default()), (Some(Stage::Live), until("2011-04-01"))] {
        let mut world = with(|here| here.memberships = vec![member(HARBOUR, Period::default())]);
        world.partnerships[0].stage = stage;
        world.partnerships[0].accountability.contract = Some(contract);
        assert_eq!(ContractStage::of(&world, HARBOUR, today()), None);
        assert_eq!(at_home(&world).statement(today()).limits, []);
    }
}

/// Two practices in Harbour: the first with an open list, the second with a closed one.
fn harbour() -> catalogue::Catalogue {
    let mut open = practice("open");
    let mut closed = practice("closed");
    closed.list = vec![list(ListStatus::ClosedFormally, Period::default())];
    for practice in [&mut open, &mut closed] {
        practice.memberships = vec![member(HARBOUR, Period::default())];
    }
    world(vec![closed, open])
}

#[test]
fn who_is_in_a_partnership_is_told_so_and_their_own_surgery_is_not_among_those_that_can_take_them() {
    let world = harbour();
    let home = inside();
    let stranger = Person { home: Some(&home), ..nobody() };
    let counted = partnership_answer(&world, HARBOUR, &stranger);
    assert_eq!((counted.is_member(), counted.total(), counted.can_join_now()), (false, 2, 1));
    let open = catalogue::PracticeIdx(1);
    let member = Person { current_practice: Some(open), ..stranger };
    let counted = partnership_answer(&world, HARBOUR, &member);
    assert_eq!((counted.is_member(), counted.total(), counted.can_join_now()), (true, 1, 0));
}

#[test]
fn the_surgeries_of_a_partnership_that_can_take_the_person_come_first_each_with_its_answer() {
    let world = harbour();
    let home = inside();
    let listed = member_answers(&world, HARBOUR, &Person { home: Some(&home), ..nobody() });
    let told: Vec<_> = listed
        .iter()
        .map(|member| (member.at.0, member.answer.outcome, member.answer.next_step.word()))
        .collect();
    assert_eq!(told[0], (1, Outcome::CanJoin, "join_here"));
    assert_eq!(told[1], (0, Outcome::NotNow, "wait_or_ask_the_funder"));
}

#[test]
fn the_surgeries_that_join_within_a_year_are_told_with_their_first_day() {
    let joins = |name: &str, on: &str| {
        let mut practice = practice(name);
        practice.memberships = vec![member(HARBOUR, from(on))];
        practice
    };
    // Asked on 31 March 2010.
    let world = world(vec![
        joins("late", "2011-04-01"),
        joins("next", "2010-06-01"),
        joins("first", "2010-04-01"),
        joins("in", "2010-03-31"),
    ]);
    let expected =
        [(2, "2010-04-01"), (1, "2010-06-01")].map(|(at, on)| (catalogue::PracticeIdx(at), day(on)));
    assert_eq!(members_to_come(&world, HARBOUR, today()), expected);
}

#[test]
fn a_person_without_a_surgery_who_spends_the_day_there_is_not_a_second_member() {
    let mut world = with(|here| here.second_membership = catalogue::SecondMembership::No);
    world.funders[0].policies = vec![policy(PolicyPoint::DualMembership, Decision::No, "")];
    let place = inside();
    let unregistered = Person { second_place: Some(&place), no_fixed_address: true, ..nobody() };
    let second = answer(&world, HERE, &unregistered).second_place.unwrap();
    assert_eq!((second.outcome, second.reasons), (Outcome::CanJoin, Vec::new()));
    let elsewhere = Person { current_practice: Some(catalogue::PracticeIdx(7)), ..unregistered };
    let second = answer(&world, HERE, &elsewhere).second_place.unwrap();
    assert_eq!((second.outcome, second.next_step), (Outcome::NotNow, NextStep::ChooseOnePractice));
}

#[test]
fn staying_is_with_the_funder_of_ones_own_surgery_then_of_the_home_then_the_only_one() {
    let mut world = with(|_| {});
    let only = Some(catalogue::FunderIdx(0));
    assert_eq!(funder_of_staying(&world, None, None), only);
    world.funders.push(crate::world::funder("tarrow"));
    let tarrow = Some(catalogue::FunderIdx(1));
    assert_eq!(funder_of_staying(&world, None, None), None);
    assert_eq!(funder_of_staying(&world, None, tarrow), tarrow);
    assert_eq!(funder_of_staying(&world, Some(HERE), tarrow), only);
}

#[test]
fn how_one_stays_comes_from_the_funders_decision_and_ones_own_surgery() {
    let funder = Some(catalogue::FunderIdx(0));
    let elsewhere = Some(catalogue::PracticeIdx(7));
    let ways = |decision: Option<Decision>, in_one: bool, current| {
        let mut world = with(|here| {
            here.memberships = in_one.then(|| member(HARBOUR, Period::default())).into_iter().collect();
        });
        let row = decision.map(|decision| policy(PolicyPoint::KeepSurgeryAndStay, decision, ""));
        world.funders[0].policies = row.into_iter().collect();
        let staying = Staying::with(&world, funder, current, today());
        (staying.way, staying.keeps_practice.map(PolicyAnswer::word))
    };
    let (decided, not_decided) = (Some("decided"), Some("not_decided"));
    let cases = [
        (Some(Decision::Yes), WayToStay::AsTheyAre, decided),
        (Some(Decision::AsDescribed), WayToStay::AsTheyAre, decided),
        (Some(Decision::No), WayToStay::ByChangingPractice, decided),
        (Some(Decision::Pilot), WayToStay::AskHow, decided),
        (Some(Decision::Undecided), WayToStay::AskHow, not_decided),
        (None, WayToStay::AskHow, not_decided),
    ];
    for (decision, way, told) in cases {
        assert_eq!(ways(decision, true, Some(HERE)), (way, told), "{decision:?}");
        // Who has no surgery, or has not said which, is not told to change it.
        assert_eq!(ways(decision, true, None), (WayToStay::AsTheyAre, told), "{decision:?}");
        assert_eq!(ways(decision, true, elsewhere), (WayToStay::AsTheyAre, told), "{decision:?}");
        assert_eq!(ways(decision, false, Some(HERE)), (WayToStay::AsTheyAre, None), "nothing to decide");
    }
}

/// Somebody who lives in Wenmarsh, works in Tarrow and has no surgery could stay with either funder.
#[test]
fn staying_is_compared_for_each_funder_with_which_a_person_could_stay() {
    let world = neighbours(|_| {});
    let (wenmarsh, tarrow) = (catalogue::FunderIdx(0), catalogue::FunderIdx(1));
    let (home, work, line, nowhere) = (inside(), outside(), on_the_border(), nowhere());
    let half = outward("WM1");
    let both = [wenmarsh, tarrow];
    let compared = |first, person: Person<'_>| funders_to_compare(&world, first, &person);
    let lives = |home| Person { home: Some(home), ..nobody() };
    let works = Person { second_place: Some(&work), ..lives(&home) };
    assert_eq!(compared(Some(wenmarsh), lives(&home)), [wenmarsh]);
    assert_eq!(compared(Some(wenmarsh), works), both);
    assert_eq!(compared(Some(wenmarsh), Person { current_practice: Some(HERE), ..works }), [wenmarsh]);
    assert_eq!(compared(Some(tarrow), lives(&line)), [tarrow, wenmarsh]);
    assert_eq!(compared(None, lives(&nowhere)), []);
    assert_eq!(compared(None, nobody()), [], "without a place nobody knows");
    assert_eq!(compared(Some(wenmarsh), lives(&half)), both, "half a postcode may be with either");
    let mut many = world.clone();
    many.funders.extend([world.funders[1].clone(), world.funders[1].clone()]);
    assert_eq!(funders_to_compare(&many, Some(wenmarsh), &works), [wenmarsh], "four columns do not fit");
}

/// A surgery that is in no partnership and joins one tomorrow: "Nothing changes for you" would not be true.
#[test]
fn whose_surgery_joins_a_partnership_within_a_year_is_told_what_is_decided_on_keeping_it() {
    let funder = Some(catalogue::FunderIdx(0));
    let told = |first_day: &str| {
        let mut world = with(|here| here.memberships = vec![member(HARBOUR, from(first_day))]);
        world.funders[0].policies = vec![policy(PolicyPoint::KeepSurgeryAndStay, Decision::No, "")];
        let staying = Staying::with(&world, funder, Some(HERE), today());
        (staying.way, staying.keeps_practice.map(PolicyAnswer::word))
    };
    assert_eq!(told("2010-04-01"), (WayToStay::AsTheyAre, Some("decided")));
    assert_eq!(told("2011-03-31"), (WayToStay::AsTheyAre, Some("decided")));
    assert_eq!(told("2011-04-01"), (WayToStay::AsTheyAre, None));
}

/// Ropemakers' two rows in Harbour are one time in Harbour: it neither leaves on the last day of the first, nor joins.
#[test]
fn memberships_of_one_partnership_that_follow_each_other_are_one() {
    let rows = [
        member(MOOR, from("2010-06-02")),
        member(HARBOUR, between("2010-04-01", "2010-05-31")),
        member(HARBOUR, until("2010-03-31")),
        member(HARBOUR, between("2010-06-01", "2010-06-01")),
    ];
    let world = with(|here| here.memberships = rows.to_vec());
    let merged = memberships(&world.practices[0]);
    assert_eq!(merged, [member(HARBOUR, until("2010-06-01")), member(MOOR, from("2010-06-02"))]);
    let apart = with(|here| {
        here.memberships = vec![member(HARBOUR, until("2010-03-30")), member(HARBOUR, from("2010-04-01"))];
    });
    assert_eq!(memberships(&apart.practices[0]).len(), 2, "a day between them parts them");
}

#[test]
fn a_partnership_depends_on_the_place_only_where_none_was_given_and_none_of_its_surgeries_is_certain() {
    let world = harbour();
    let home = inside();
    let depends = |person: Person<'_>| partnership_answer(&world, HARBOUR, &person).depends_on_place();
    assert!(depends(nobody()));
    assert!(!depends(Person { home: Some(&home), ..nobody() }));
    assert!(!depends(Person { no_fixed_address: true, ..nobody() }));
}
