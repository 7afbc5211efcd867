//! How far it is, in a straight line.

use catalogue::Position;
use geo::{Distance, Haversine, Point};

/// One international mile: 1,760 yards of 0.9144 metres.
pub const METRES_PER_MILE: f64 = 1_760.0 * 0.9144;

/// Metres between two points over the surface of the Earth, taken as a sphere of 6,371,008.8 m (Haversine).
///
/// In England within 0.5 % of the distance on the true ellipsoid, and the same in both directions.
/// Knaresborough to Harrogate is about 5,000.
#[must_use]
pub fn metres(from: Position, to: Position) -> f64 {
    Haversine.distance(point(from), point(to))
}

/// The miles in a number of metres.
#[must_use]
pub fn miles(metres: f64) -> f64 {
    metres / METRES_PER_MILE
}

fn point(position: Position) -> Point<f64> {
    Point::new(position.lon(), position.lat())
}

#[cfg(test)]
mod tests {
    use geo::Geodesic;
    use proptest::prelude::*;

    use super::*;

    fn at(lat: f64, lon: f64) -> Position {
        Position::from_degrees(lat, lon).unwrap()
    }

    #[test]
    fn england_is_about_425_miles_long() {
        let lizard_point = at(49.959, -5.207);
        let marshall_meadows = at(55.810, -2.035);
        assert!((420.0..430.0).contains(&miles(metres(lizard_point, marshall_meadows))));
    }

    #[test]
    fn a_mile_is_a_mile() {
        assert!((miles(1_609.344) - 1.0).abs() < 1e-12);
    }

    fn position() -> impl Strategy<Value = Position> {
        (-9_000_000..=9_000_000, -18_000_000..=18_000_000)
            .prop_map(|(lat_e5, lon_e5)| Position { lat_e5, lon_e5 })
    }

    fn in_england() -> impl Strategy<Value = Position> {
        (4_980_000..=5_590_000, -650_000..=180_000).prop_map(|(lat_e5, lon_e5)| Position { lat_e5, lon_e5 })
    }

    proptest! {
        #[test]
        fn distances_in_england_are_within_half_a_per_cent_of_the_true_ellipsoid(a in in_england(), b in in_england()) {
            let ellipsoid = Geodesic.distance(point(a), point(b));
            prop_assert!((metres(a, b) - ellipsoid).abs() <= 0.005 * ellipsoid);
        }

        #[test]
        fn a_distance_is_the_same_both_ways_and_never_negative(a in position(), b in position()) {
            prop_assert_eq!(metres(a, b).to_bits(), metres(b, a).to_bits());
            prop_assert!((0.0..=20_015_200.0).contains(&metres(a, b)));
        }

        #[test]
        fn a_detour_is_never_shorter(a in position(), b in position(), c in position()) {
            prop_assert!(metres(a, c) <= metres(a, b) + metres(b, c) + 0.01);
        }

        #[test]
        fn no_distance_only_from_a_point_to_itself(a in position()) {
            prop_assert!(metres(a, a).abs() < f64::EPSILON);
        }
    }
}
