//! An answer for every practice in England, quickly enough to ask on each key press.

use std::time::{Duration, Instant};

use catalogue::{PracticeAt, Precision};
use enrolment::{Outcome, Person, answer};

use crate::world::{inside, nobody, practice, square, world};

/// About as many practices as England has.
const ENGLAND: usize = 6_500;

/// 5 ms where the code is optimised; tests run it lightly optimised, on a machine that does other things as well.
const LIMIT: Duration = Duration::from_millis(if cfg!(debug_assertions) { 50 } else { 5 });

#[test]
fn england_is_answered_at_once_and_a_plain_yes_allocates_nothing() {
    let mut england = world((0..ENGLAND).map(|number| practice(&format!("practice-{number:04}"))).collect());
    // Every other practice has an area of its own, somewhere in the country, with 48 corners.
    for (number, one) in england.practices.iter_mut().enumerate().skip(1).step_by(2) {
        let north = i32::try_from(number).unwrap() * 70;
        let ring = square(5_000_000 + north, -150_000).into_iter().flat_map(|corner| [corner; 12]).collect();
        let polygon = catalogue::Polygon { outer: ring, holes: Vec::new() };
        let shape = catalogue::Shape::Polygons(vec![polygon]);
        one.area = Some(catalogue::AreaAt(u32::try_from(england.areas.len()).unwrap()));
        england.areas.push(crate::world::area(&format!("area-{number}"), shape));
    }
    let home = catalogue::Place { precision: Precision::Device, ..inside() };
    let person = Person { home: Some(&home), ..nobody() };
    let run = || {
        let started = Instant::now();
        let all = (0..u32::try_from(ENGLAND).unwrap()).map(PracticeAt);
        let can_join = all.filter(|&at| answer(&england, at, &person).outcome == Outcome::CanJoin).count();
        (started.elapsed(), can_join)
    };
    let (quickest, can_join) = (0..20).map(|_| run()).min().unwrap();
    assert!(can_join >= ENGLAND / 2);
    assert!(quickest <= LIMIT, "{ENGLAND} answers took {quickest:?}");
    println!("{ENGLAND} answers in {quickest:?}, {can_join} of them yes");
    assert_eq!(answer(&england, PracticeAt(0), &person).reasons.capacity(), 0);
}
