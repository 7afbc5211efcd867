//! Every branch of every rule as tables that a receptionist could read through.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Decision, JoiningRuleId, ListStatus, Membership, OutOfArea, PartnershipIdx, Period, Place, PolicyPoint,
    Practice, RightId, SecondMembership,
};
use enrolment::{Person, answer};

use crate::format::{self, line};
use crate::world::{
    HERE, LISTED, between, days_ago, elsewhere, from, from_home, in_outer_area, inside, joining_rule, list,
    nobody, on_the_line, outside, outward, policy, postcode, right, until, with,
};

/// How a test shapes the practice.
type Shape = fn(&mut Practice);

/// What somebody at home in the area is told about a practice that a test shapes.
fn at_home(given: &str, shape: impl FnOnce(&mut Practice)) -> String {
    let world = with(shape);
    line(given, &format::home(&world, &from_home(&world, &inside())))
}

#[test]
fn where_the_home_is_and_whom_the_practice_takes_from_outside() {
    let homes: [(&str, Place, Shape); 9] = [
        ("inside", inside(), |_| {}),
        ("outside", outside(), |_| {}),
        ("in the outer area", in_outer_area(), |_| {}),
        ("on the line", on_the_line(), |_| {}),
        ("HG5, area drawn", outward("HG5"), |_| {}),
        ("HG5, area of sectors", outward("HG5"), |here| here.area = Some(LISTED)),
        ("HG5 9AA, area of sectors", postcode("HG5 9AA"), |here| here.area = Some(LISTED)),
        ("by device, area of sectors", inside(), |here| here.area = Some(LISTED)),
        ("anywhere, no area published", inside(), |here| here.area = None),
    ];
    let mut table = String::new();
    for (name, home, shape) in homes {
        for &out_of_area in OutOfArea::ALL {
            let world = with(|here| {
                shape(here);
                here.out_of_area = out_of_area;
            });
            let given = format!("{name}, {}", out_of_area.word());
            table += &line(&given, &format::home(&world, &from_home(&world, &home)));
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn without_a_home_to_check() {
    let mut table = String::new();
    for &out_of_area in OutOfArea::ALL {
        for (name, no_fixed_address, has_right) in [
            ("no place named", false, true),
            ("no fixed address", true, true),
            ("no fixed address, no such right", true, false),
        ] {
            let mut world = with(|here| here.out_of_area = out_of_area);
            if !has_right {
                world.funders[0].rights.clear();
            }
            let home = inside();
            let person = Person { home: no_fixed_address.then_some(&home), no_fixed_address, ..nobody() };
            let given = format!("{name}, {}", out_of_area.word());
            table += &line(&given, &format::home(&world, &answer(&world, HERE, &person)));
        }
    }
    let world = with(|here| here.area = None);
    table += &line("no place named, no area", &format::home(&world, &answer(&world, HERE, &nobody())));
    insta::assert_snapshot!(table);
}

#[test]
fn the_list_today_and_as_announced() {
    use ListStatus::{ClosedFormally, Open, OpenLimited, Unknown};
    type Rows = Vec<(ListStatus, Period)>;
    let lists: [(&str, Rows); 24] = [
        ("open", vec![(Open, Period::default())]),
        ("open, closes on 1 May", vec![(Open, until("2010-04-30")), (ClosedFormally, from("2010-05-01"))]),
        ("open, limited from 1 May", vec![(Open, Period::default()), (OpenLimited, from("2010-05-01"))]),
        ("open until 30 April, then nobody knows", vec![(Open, until("2010-04-30"))]),
        ("open until today", vec![(Open, until("2010-03-31"))]),
        ("open until yesterday", vec![(Open, until("2010-03-30"))]),
        ("open again after today", vec![(Open, until("2010-03-31")), (Open, from("2010-04-01"))]),
        ("limited", vec![(OpenLimited, from("2010-02-01"))]),
        ("limited, opens on 1 May", vec![(OpenLimited, until("2010-04-30")), (Open, from("2010-05-01"))]),
        ("closed until 30 June", vec![(ClosedFormally, between("2010-01-01", "2010-06-30"))]),
        ("closed until today", vec![(ClosedFormally, between("2010-01-01", "2010-03-31"))]),
        (
            "closed until yesterday, then open",
            vec![(ClosedFormally, until("2010-03-30")), (Open, from("2010-03-31"))],
        ),
        ("closed, opens on 1 July", vec![(ClosedFormally, until("2010-06-30")), (Open, from("2010-07-01"))]),
        (
            "closed twice in a row",
            vec![
                (ClosedFormally, until("2010-06-30")),
                (ClosedFormally, between("2010-07-01", "2010-09-30")),
            ],
        ),
        (
            "closed, then closed without an end",
            vec![(ClosedFormally, until("2010-06-30")), (ClosedFormally, from("2010-07-01"))],
        ),
        ("unknown, opens on 1 May", vec![(Unknown, until("2010-04-30")), (Open, from("2010-05-01"))]),
        (
            "unknown from today, opens on 1 May",
            vec![(Unknown, between("2010-03-31", "2010-04-30")), (Open, from("2010-05-01"))],
        ),
        ("opened today", vec![(Open, from("2010-03-31"))]),
        ("opens tomorrow", vec![(Open, from("2010-04-01"))]),
        ("no row at all", Vec::new()),
        ("not open before 1 May", vec![(Open, from("2010-05-01"))]),
        (
            "opens in part on 1 May, wholly on 1 July",
            vec![(Open, from("2010-07-01")), (OpenLimited, between("2010-05-01", "2010-06-30"))],
        ),
        (
            "closes on 1 May, opens again on 1 July",
            vec![
                (Open, from("2010-07-01")),
                (ClosedFormally, between("2010-05-01", "2010-06-30")),
                (Open, until("2010-04-30")),
            ],
        ),
        (
            "two rows for today: the later speaks",
            vec![(ClosedFormally, from("2010-02-01")), (Open, from("2010-01-01"))],
        ),
    ];
    let mut table = String::new();
    for (given, rows) in lists {
        let rows = rows.into_iter().map(|(status, period)| list(status, period)).collect();
        table += &at_home(given, |here| here.list = rows);
    }
    let mut reasoned = list(OpenLimited, from("2010-02-01"));
    reasoned.reason = Some("A doctor has left.".into());
    table += &at_home("limited, with what they say", |here| here.list = vec![reasoned]);
    insta::assert_snapshot!(table);
}

#[test]
fn how_long_ago_the_record_was_checked() {
    let mut table = String::new();
    let days = [-1, 0, 89, 90, 91, 364, 365, 366].map(Some).into_iter().chain([None]);
    for status in [ListStatus::Open, ListStatus::ClosedFormally, ListStatus::Unknown] {
        for days in days.clone() {
            let given = match days {
                Some(days) => format!("{}, checked {days} days ago", status.word()),
                None => format!("{}, never checked", status.word()),
            };
            table += &at_home(&given, |here| {
                here.list = vec![list(status, Period::default())];
                here.checked_on = days.map(days_ago);
            });
        }
    }
    let world = with(|here| here.checked_on = Some(days_ago(91)));
    table += &line("outside, 91 days ago", &format::home(&world, &from_home(&world, &outside())));
    insta::assert_snapshot!(table);
}

#[test]
fn a_second_practice_beside_the_first() {
    let mut table = String::new();
    let decisions = Decision::ALL.iter().copied().map(Some).chain([None]);
    for decision in decisions {
        for &offered in SecondMembership::ALL {
            let mut world = with(|here| here.second_membership = offered);
            world.funders[0].policies = decision
                .map(|decision| policy(PolicyPoint::DualMembership, decision, ""))
                .into_iter()
                .collect();
            let (home, second) = (outside(), inside());
            let person = Person { home: Some(&home), second_place: Some(&second), ..elsewhere() };
            let result = answer(&world, HERE, &person).second_place.unwrap();
            let decided = decision.map_or("no row", |decision| decision.word());
            let given = format!("funder {decided}, practice {}", offered.word());
            table += &line(&given, &format::at_place(&world, &result));
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn somebody_who_is_registered_here() {
    let mut table = String::new();
    for (name, home) in [
        ("inside", Some(inside())),
        ("in the outer area", Some(in_outer_area())),
        ("outside", Some(outside())),
        ("on the line", Some(on_the_line())),
        ("no place named", None),
    ] {
        for &out_of_area in OutOfArea::ALL {
            let world = with(|here| {
                here.out_of_area = out_of_area;
                here.list = vec![list(ListStatus::ClosedFormally, Period::default())];
                here.checked_on = None;
            });
            let person = Person {
                home: home.as_ref(),
                second_place: home.as_ref(),
                current_practice: Some(HERE),
                ..nobody()
            };
            let result = answer(&world, HERE, &person);
            assert_eq!(result.second_place, None, "nobody joins twice where they are registered");
            table += &line(&format!("{name}, {}", out_of_area.word()), &format::home(&world, &result));
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn rules_and_rights_hold_only_while_they_are_in_force() {
    let cases: [(&str, JoiningRuleId, Shape); 5] = [
        ("area", JoiningRuleId::OutsidePracticeArea, |_| {}),
        ("no home visits", JoiningRuleId::OutOfAreaWithoutHomeVisits, |here| {
            here.out_of_area = OutOfArea::YesWithoutHomeVisits;
        }),
        ("closed list", JoiningRuleId::ListClosedFormally, |here| {
            here.area = Some(LISTED);
            here.out_of_area = OutOfArea::YesWithHomeVisits;
            here.list = vec![list(ListStatus::ClosedFormally, until("2010-06-30"))];
        }),
        ("limited list", JoiningRuleId::ListLimited, |here| {
            here.out_of_area = OutOfArea::YesWithHomeVisits;
            here.list = vec![list(ListStatus::OpenLimited, Period::default())];
        }),
        ("not open yet", JoiningRuleId::NotYetOpen, |here| {
            here.out_of_area = OutOfArea::YesWithHomeVisits;
            here.list = vec![list(ListStatus::Open, from("2010-05-01"))];
        }),
    ];
    let periods = [
        ("in force", from("2004-04-01")),
        ("ends today", until("2010-03-31")),
        ("ended yesterday", until("2010-03-30")),
        ("starts tomorrow", from("2010-04-01")),
    ];
    let mut table = String::new();
    for (name, rule, shape) in cases {
        let mut world = with(shape);
        table += &line(&format!("{name}, no row"), &format::home(&world, &from_home(&world, &outside())));
        for (when, period) in periods {
            world.funders[0].joining_rules = vec![joining_rule(rule, period)];
            world.funders[0].rights = vec![right(RightId::FamilyWhileClosed, period)];
            table += &line(&format!("{name}, {when}"), &format::home(&world, &from_home(&world, &outside())));
        }
        world.practices[0].funder = None;
        table += &line(&format!("{name}, no funder"), &format::home(&world, &from_home(&world, &outside())));
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_practice_that_joins_or_leaves_a_partnership() {
    let (harbour, moor) = (PartnershipIdx(0), PartnershipIdx(1));
    let member = |partnership, period| Membership { partnership, period };
    let cases = [
        ("in a partnership", vec![member(harbour, from("2010-01-01"))]),
        ("leaves after 31 May", vec![member(harbour, until("2010-05-31"))]),
        ("leaves after today", vec![member(harbour, until("2010-03-31"))]),
        ("left yesterday", vec![member(harbour, until("2010-03-30"))]),
        (
            "goes on the day after",
            vec![member(harbour, until("2010-05-31")), member(harbour, from("2010-06-01"))],
        ),
        ("moves on 1 June", vec![member(moor, from("2010-06-01")), member(harbour, until("2010-05-31"))]),
        ("joins on 1 June", vec![member(harbour, from("2010-06-01"))]),
    ];
    let mut table = String::new();
    for (given, memberships) in cases {
        table += &at_home(given, |here| here.memberships = memberships);
    }
    insta::assert_snapshot!(table);
}
