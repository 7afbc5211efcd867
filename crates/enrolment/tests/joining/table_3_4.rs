//! The table of outcomes, row by row as the specification has it.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ListStatus, OutOfArea, Period};
use enrolment::{NextStep, Outcome, Person, ReasonKind, answer};

use crate::world::{HERE, between, days_ago, from_home, inside, list, nobody, outside, with};

#[test]
fn home_in_the_area_and_an_open_list_can_join_whatever_happens_outside() {
    for &out_of_area in OutOfArea::ALL {
        let world = with(|here| here.out_of_area = out_of_area);
        let result = from_home(&world, &inside());
        assert_eq!(result.outcome, Outcome::CanJoin);
        assert_eq!(result.reasons, []);
        assert_eq!(result.next_step, NextStep::JoinHere);
    }
}

#[test]
fn home_in_the_area_and_a_limited_list_is_ask_first() {
    for &out_of_area in OutOfArea::ALL {
        let world = with(|here| {
            here.out_of_area = out_of_area;
            here.list = vec![list(ListStatus::OpenLimited, Period::default())];
        });
        let result = from_home(&world, &inside());
        assert_eq!(result.outcome, Outcome::AskFirst);
        assert_eq!(result.next_step, NextStep::AskThePractice);
    }
}

#[test]
fn home_in_the_area_and_a_closed_list_is_not_now_with_the_day_it_opens() {
    for &out_of_area in OutOfArea::ALL {
        let world = with(|here| {
            here.out_of_area = out_of_area;
            here.list = vec![list(ListStatus::ClosedFormally, between("2010-01-01", "2010-06-30"))];
        });
        let result = from_home(&world, &inside());
        assert_eq!(result.outcome, Outcome::NotNow);
        let NextStep::WaitOrAskTheFunder { opens, funder } = result.next_step else { panic!("{result:?}") };
        assert_eq!(opens.unwrap().to_string(), "2010-07-01");
        assert_eq!(world.funder(funder.unwrap()).unwrap().contact.name, "Wenmarsh PCT advice line");
    }
}

#[test]
fn home_outside_the_area_depends_on_what_the_practice_does_for_people_there() {
    let expected = [
        (OutOfArea::YesWithHomeVisits, Outcome::CanJoin, NextStep::JoinHere),
        (OutOfArea::YesWithoutHomeVisits, Outcome::CanJoinWithLimits, NextStep::JoinHere),
        (OutOfArea::CaseByCase, Outcome::AskFirst, NextStep::AskThePractice),
        (OutOfArea::No, Outcome::NotNow, NextStep::ChooseAnother),
    ];
    for (out_of_area, outcome, next_step) in expected {
        let result = from_home(&with(|here| here.out_of_area = out_of_area), &outside());
        assert_eq!((result.outcome, result.next_step), (outcome, next_step), "{out_of_area:?}");
    }
}

#[test]
fn a_place_that_was_not_given_decides_nothing_and_no_fixed_address_can_join() {
    for &out_of_area in OutOfArea::ALL {
        let world = with(|here| here.out_of_area = out_of_area);
        let unknown = answer(&world, HERE, &nobody());
        let expected = match out_of_area {
            OutOfArea::YesWithHomeVisits => (Outcome::CanJoin, NextStep::JoinHere),
            OutOfArea::YesWithoutHomeVisits => (Outcome::CanJoinWithLimits, NextStep::JoinHere),
            _ => (Outcome::AskFirst, NextStep::GiveAPlace),
        };
        assert_eq!((unknown.outcome, unknown.next_step), expected, "{out_of_area:?}");
        let without = answer(&world, HERE, &Person { no_fixed_address: true, ..nobody() });
        assert_eq!(without.outcome, Outcome::CanJoin);
        let kind: Vec<_> = without.reasons.iter().map(|reason| &reason.kind).collect();
        assert_eq!(kind, [&ReasonKind::NoFixedAddressNeeded]);
    }
}

#[test]
fn a_list_that_is_not_known_or_not_fresh_is_ask_first_wherever_the_home_is_and_whatever_the_list_was() {
    for home in [inside(), outside()] {
        for &out_of_area in OutOfArea::ALL {
            let unknown = with(|here| {
                here.out_of_area = out_of_area;
                here.list = vec![list(ListStatus::Unknown, Period::default())];
            });
            assert_eq!(from_home(&unknown, &home).outcome, Outcome::AskFirst);
            for &status in ListStatus::ALL {
                for checked_on in [Some(days_ago(91)), Some(days_ago(366)), None] {
                    let stale = with(|here| {
                        here.out_of_area = out_of_area;
                        here.list = vec![list(status, Period::default())];
                        here.checked_on = checked_on;
                    });
                    let result = from_home(&stale, &home);
                    assert_eq!(result.outcome, Outcome::AskFirst);
                    assert!(matches!(result.reasons[0].kind, ReasonKind::StatusUnknownOrStale(_)));
                    assert_eq!(result.next_step, NextStep::AskThePractice);
                }
            }
        }
    }
}
