//! Distances in words: always in a straight line, and never finer than they are known.

use geography::miles;

use crate::{Value, Wording};

/// How far it is: `less than half a mile`, `about 1 mile`, `about 2 miles`.
///
/// From a mile on in whole miles, below ten in halves: the roads are longer anyway. `metres` is never negative.
#[must_use]
pub fn distance(wording: &Wording, metres: f64) -> String {
    let halves = (miles(metres) * 2.0).round();
    if halves < 1.0 {
        return wording.text("distance-less-than-half-a-mile");
    }
    if halves < 2.0 {
        return wording.text("distance-half-a-mile");
    }
    let rounded = if halves < 20.0 { halves / 2.0 } else { miles(metres).round() };
    wording.with("distance-miles", &[("miles", Value::Number(rounded))])
}

/// The distance as a card says it: `About 2 miles in a straight line`.
#[must_use]
pub fn about_distance(wording: &Wording, metres: f64) -> String {
    wording.with("distance-in-a-straight-line", &[("distance", distance(wording, metres).into())])
}
