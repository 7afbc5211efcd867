//! Distances: always in a straight line, and never finer than they are known.

use geography::miles;

use crate::{Locale, Value};

/// A distance within a sentence: `less than half a mile`, `about 1 mile`, `about 2 miles`.
///
/// From a mile on in whole miles, below ten in halves: the roads are longer anyway. `metres` is never negative.
#[must_use]
pub fn format_distance(locale: &Locale, metres: f64) -> String {
    let halves = (miles(metres) * 2.0).round();
    if halves < 1.0 {
        return locale.text("distance-less-than-half-a-mile");
    }
    if halves < 2.0 {
        return locale.text("distance-half-a-mile");
    }
    let rounded = if halves < 20.0 { halves / 2.0 } else { miles(metres).round() };
    #[expect(clippy::cast_possible_truncation, reason = "a distance on the Earth, in whole and half miles")]
    let tenths = (rounded * 10.0) as i64;
    locale.format("distance-miles", &[("miles", Value::Tenths(tenths))])
}

/// The distance as a card shows it: `About 2 miles in a straight line`.
#[must_use]
pub fn format_straight_line_distance(locale: &Locale, metres: f64) -> String {
    locale.with("distance-in-a-straight-line", &[("distance", &format_distance(locale, metres))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_no_finer_than_they_are_known() {
        let ftl = include_str!("../../../assets/locales/en-GB/joining.ftl");
        let locale = Locale::new("en-GB", ftl).unwrap();
        let cases = [
            (0.0, "less than half a mile"),
            (402.0, "less than half a mile"),
            (403.0, "about half a mile"),
            (1_207.0, "about half a mile"),
            (1_208.0, "about 1 mile"),
            (2_400.0, "about 1.5 miles"),
            (3_219.0, "about 2 miles"),
            (15_000.0, "about 9.5 miles"),
            (16_000.0, "about 10 miles"),
            (17_000.0, "about 11 miles"),
            (2_000_000.0, "about 1,243 miles"),
        ];
        for (metres, expected) in cases {
            assert_eq!(format_distance(&locale, metres), expected, "{metres}");
        }
        assert_eq!(format_straight_line_distance(&locale, 3_219.0), "about 2 miles in a straight line");
    }
}
