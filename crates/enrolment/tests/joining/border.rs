//! A home with one funder, a surgery with another: what is decided on crossing the border, and whom to ask.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Decision, FunderIdx, ListStatus, Period, Place, PolicyPoint};
use enrolment::{Evaluator, NextStep, Outcome, Person, ReasonKind, answer, explain, joining_options};

use crate::format;
use crate::world::{
    HERE, day, elsewhere, from_home, inside, list, neighbours, nobody, nowhere, on_the_border, outside,
    outward, policy, until,
};

/// The funder where the home is.
const TARROW_PCT: FunderIdx = FunderIdx(1);

fn decides(decision: Option<Decision>) -> Vec<catalogue::Policy> {
    decision.map(|decision| policy(PolicyPoint::CrossBorder, decision, "")).into_iter().collect()
}

#[test]
fn the_funder_where_the_home_is_decides() {
    let mut table = String::new();
    let every = || Decision::ALL.iter().copied().map(Some).chain([None]);
    for (name, home) in [("in the other funder's area", outside()), ("in no funder's area", nowhere())] {
        for decision in every() {
            let mut world = neighbours(|_| {});
            // Only one of the two decides: the other's row would be seen at once.
            let whose = usize::from(name.contains("other"));
            world.funders[whose].policies = decides(decision);
            let opposite = if decision == Some(Decision::No) { Decision::Yes } else { Decision::No };
            world.funders[1 - whose].policies = decides(Some(opposite));
            let decided = decision.map_or("no row", Decision::word);
            let result = format::home(&world, &from_home(&world, &home));
            table += &format::line(&format!("{name}, {decided}"), &result);
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_is_held_up_where_it_is_certain_that_there_is_no_border_between() {
    let at_home = |home: &Place| from_home(&neighbours(|_| {}), home).reasons;
    assert_eq!(at_home(&inside()), [], "with the surgery's own funder");
    assert_eq!(at_home(&on_the_border()), [], "on the border");
    let no_area = {
        let mut world = neighbours(|_| {});
        world.funders[0].area = None;
        from_home(&world, &outside())
    };
    let kinds: Vec<_> = no_area.reasons.iter().map(|reason| &reason.kind).collect();
    let across = ReasonKind::AcrossTheBorder { lives_with: Some(TARROW_PCT) };
    assert_eq!(kinds, [&across], "the surgery's funder has no area, and another has one with the home in it");
    assert_eq!(from_home(&neighbours(|here| here.funder = None), &outside()).reasons, []);
    assert_eq!(from_home(&neighbours(|here| here.funder = Some(FunderIdx(9))), &outside()).reasons, []);
    let home = outside();
    let said = Person { home: Some(&home), ..nobody() };
    let registered = Person { current_practice: Some(HERE), ..said };
    let result = answer(&neighbours(|_| {}), HERE, &registered).reasons;
    assert_eq!(result.iter().map(|one| &one.kind).collect::<Vec<_>>(), [&ReasonKind::AlreadyRegistered]);
    let no_address = Person { no_fixed_address: true, ..said };
    let result = answer(&neighbours(|_| {}), HERE, &no_address).reasons;
    let without_address = [&across, &ReasonKind::NoFixedAddressNeeded];
    assert_eq!(result.iter().map(|one| &one.kind).collect::<Vec<_>>(), without_address, "where they stay");
    let nowhere = Person { home: None, ..no_address };
    let result = answer(&neighbours(|_| {}), HERE, &nowhere).reasons;
    assert_eq!(result.iter().map(|one| &one.kind).collect::<Vec<_>>(), [&ReasonKind::NoFixedAddressNeeded]);
    let only_second = Person { home: None, second_place: Some(&home), ..no_address };
    let result = answer(&neighbours(|_| {}), HERE, &only_second).reasons;
    assert_eq!(
        result.iter().map(|one| &one.kind).collect::<Vec<_>>(),
        without_address,
        "where they spend the day"
    );
}

/// A rougher place never gives a rosier answer: with the whole postcode the border may turn out to be between.
#[test]
fn a_place_that_may_be_across_the_border_depends_on_the_full_postcode_unless_crossing_is_allowed() {
    let answers = |here: Option<Decision>, there: Option<Decision>| {
        let mut world = neighbours(|_| {});
        world.funders[0].policies = decides(here);
        world.funders[1].policies = decides(there);
        let rough = from_home(&world, &outward("HG5"));
        let unsaid = answer(&world, HERE, &nobody());
        [(rough.outcome, rough.next_step), (unsaid.outcome, unsaid.next_step)]
    };
    let yes = Some(Decision::Yes);
    assert_eq!(answers(yes, yes), [(Outcome::CanJoin, NextStep::JoinHere); 2]);
    let limits = (Outcome::CanJoinWithLimits, NextStep::JoinHere);
    assert_eq!(answers(Some(Decision::AsDescribed), yes), [limits; 2]);
    assert_eq!(answers(yes, Some(Decision::AsDescribed)), [limits; 2]);
    for other in [None, Some(Decision::No), Some(Decision::Pilot)] {
        for (here, there) in [(other, yes), (yes, other), (other, other)] {
            let expected =
                [(Outcome::AskFirst, NextStep::GiveFullPostcode), (Outcome::AskFirst, NextStep::GiveAPlace)];
            assert_eq!(answers(here, there), expected, "{here:?}, {there:?}");
        }
    }
}

#[test]
fn a_decision_on_the_border_counts_while_it_is_in_force() {
    let mut world = neighbours(|_| {});
    let mut row = policy(PolicyPoint::CrossBorder, Decision::Yes, "");
    row.period = until("2010-03-31");
    world.funders[1].policies = vec![row];
    let home = outside();
    let on = |today: &str| {
        let person = Person { home: Some(&home), today: day(today), ..nobody() };
        answer(&world, HERE, &person).outcome
    };
    assert_eq!(["2010-03-31", "2010-04-01"].map(on), [Outcome::CanJoin, Outcome::AskFirst]);
}

#[test]
fn the_border_is_asked_of_the_home_for_both_places() {
    let mut world = neighbours(|_| {});
    world.funders[0].policies = vec![policy(PolicyPoint::DualMembership, Decision::Yes, "")];
    world.funders[1].policies = Vec::new();
    let (home, work) = (outside(), inside());
    let result =
        answer(&world, HERE, &Person { home: Some(&home), second_place: Some(&work), ..elsewhere() });
    assert_eq!(result.outcome, Outcome::AskFirst);
    assert_eq!(result.next_step, NextStep::AskTheFunder { funder: Some(TARROW_PCT) });
    assert_eq!(
        result.best(),
        Outcome::AskFirst,
        "they live with the other funder wherever they spend the day"
    );
    let swapped =
        answer(&world, HERE, &Person { home: Some(&work), second_place: Some(&home), ..elsewhere() });
    assert_eq!((swapped.outcome, swapped.reasons.len()), (Outcome::CanJoin, 0));
    assert_eq!(
        swapped.second_place.unwrap().outcome,
        Outcome::CanJoin,
        "they live with the surgery's funder"
    );
}

#[test]
fn another_reason_of_the_same_weight_is_given_before_the_border() {
    let limited = list(ListStatus::OpenLimited, Period::default());
    let result = from_home(&neighbours(|here| here.list = vec![limited]), &outside());
    assert_eq!(result.next_step, NextStep::AskThePractice);
    assert_eq!(result.reasons.len(), 2);
}

#[test]
fn one_enquiry_tells_what_each_practice_alone_would_tell() {
    let world = neighbours(|_| {});
    for home in [inside(), outside(), nowhere()] {
        let person = Person { home: Some(&home), ..nobody() };
        let evaluator = Evaluator::new(&world, &person);
        assert_eq!(evaluator.answer(HERE), answer(&world, HERE, &person));
        assert_eq!(evaluator.explain(HERE), explain(&world, HERE, &person));
        assert_eq!(joining_options(&world, &person).count(), 2);
    }
    let funder =
        |home: &Place| Evaluator::new(&world, &Person { home: Some(home), ..nobody() }).home_funder();
    assert_eq!(funder(&inside()), Some(FunderIdx(0)));
    assert_eq!(funder(&outside()), Some(TARROW_PCT));
    assert_eq!(funder(&nowhere()), None);
    assert_eq!(Evaluator::new(&world, &nobody()).home_funder(), None);
}

#[test]
fn the_working_shows_the_border_and_the_row_that_decides() {
    let mut world = neighbours(|_| {});
    world.funders[1].policies = decides(Some(Decision::Yes));
    let home = outside();
    let result = explain(&world, HERE, &Person { home: Some(&home), ..nobody() });
    let border = &result[0].steps[4];
    let rows: Vec<String> = border
        .rows
        .iter()
        .map(|row| format!("{} {} {}: {}", row.table, row.id, row.column, row.says))
        .collect();
    assert_eq!(
        rows,
        [
            "practices.csv here funder: wenmarsh",
            "funders.csv wenmarsh area: wenmarsh",
            "areas.csv wenmarsh polygon: 4 points",
            "policies.csv tarrow cross_border: yes - -",
        ]
    );
    let orphan =
        explain(&neighbours(|here| here.funder = None), HERE, &Person { home: Some(&home), ..nobody() });
    assert_eq!(orphan[0].steps[4].rows, []);
}
