//! An answer for every practice in England, quickly enough to ask on each key press.

use std::time::{Duration, Instant};

use catalogue::{Area, AreaIdx, Catalogue, FunderIdx, Place, Polygon, PracticeIdx, Precision, Shape};
use enrolment::{Evaluator, Outcome, Person, answer};

use crate::world::{area, funder, inside, nobody, practice, square, world};

/// About as many practices as England has.
const ENGLAND: u32 = 6_500;

/// As many funders as England had groups in 2021, each with an area.
const FUNDERS: u32 = 106;

/// How many answers a list shows at first.
const SHOWN: u32 = 50;

/// 5 ms where the code is optimised, and for the answers shown a tenth of a search's 1 ms; tests run it lightly
/// optimised, on a machine that does other things as well.
const LIMIT: Duration = Duration::from_millis(if cfg!(debug_assertions) { 50 } else { 5 });
const LIMIT_SHOWN: Duration = Duration::from_micros(if cfg!(debug_assertions) { 1_000 } else { 100 });

/// A square with a number of corners, somewhere in the country.
fn somewhere(name: &str, number: u32, corners_a_side: usize) -> Area {
    let north = i32::try_from(number).unwrap() * 70;
    let sides = square(5_000_000 + north, -150_000).into_iter();
    let outer = sides.flat_map(|corner| std::iter::repeat_n(corner, corners_a_side)).collect();
    area(&format!("{name}-{number}"), Shape::Polygons(vec![Polygon { outer, holes: Vec::new() }]))
}

/// Every other practice has an area of its own with 48 corners, every funder one with 64.
fn england() -> Catalogue {
    let practices = (0..ENGLAND).map(|number| {
        let funder = Some(FunderIdx(number % FUNDERS));
        catalogue::Practice { funder, ..practice(&format!("practice-{number:04}")) }
    });
    let mut england = world(practices.collect());
    let areas = &mut england.areas;
    let mut place = |drawn: Area| {
        areas.push(drawn);
        Some(AreaIdx(u32::try_from(areas.len() - 1).unwrap()))
    };
    england.funders = (0..FUNDERS)
        .map(|number| {
            let area = place(somewhere("funder", number * ENGLAND / FUNDERS, 16));
            catalogue::Funder { area, ..funder(&format!("funder-{number}")) }
        })
        .collect();
    // The home is in the area of the first.
    england.areas[england.funders[0].area.unwrap().index()] = england.areas[0].clone();
    for (number, one) in (0..).zip(&mut england.practices).skip(1).step_by(2) {
        england.areas.push(somewhere("area", number, 12));
        one.area = Some(AreaIdx(u32::try_from(england.areas.len() - 1).unwrap()));
    }
    england
}

#[test]
fn england_is_answered_at_once_and_a_plain_yes_allocates_nothing() {
    let england = england();
    let home = Place { precision: Precision::Device, ..inside() };
    let person = Person { home: Some(&home), ..nobody() };
    let run = |practices: u32| {
        let started = Instant::now();
        let evaluator = Evaluator::new(&england, &person);
        let all = (0..practices).map(PracticeIdx);
        let can_join = all.filter(|&at| evaluator.answer(at).outcome == Outcome::CanJoin).count();
        (started.elapsed(), can_join)
    };
    let (quickest, can_join) = (0..20).map(|_| run(ENGLAND)).min().unwrap();
    let (shown, _) = (0..20).map(|_| run(SHOWN)).min().unwrap();
    println!("{ENGLAND} answers in {quickest:?}, {can_join} of them yes; {SHOWN} in {shown:?}");
    assert!(quickest <= LIMIT, "{ENGLAND} answers took {quickest:?}");
    assert!(shown <= LIMIT_SHOWN, "{SHOWN} answers took {shown:?}");
    assert_eq!(Evaluator::new(&england, &person).home_funder(), Some(FunderIdx(0)));
    let plain_yes = answer(&england, PracticeIdx(0), &person);
    assert_eq!((plain_yes.outcome, plain_yes.reasons.capacity()), (Outcome::CanJoin, 0));
}
