//! Positions as exact as they are worth.
//!
//! Sources write five to eight decimals of a degree. A surgery is placed by its postcode or by a point on a map, and a
//! funder's outline was simplified by tens of metres; four decimals are 11 metres or less, and a phone downloads a
//! twentieth less of them.

use catalogue::Position;

/// The last decimal kept, in hundred-thousandths of a degree.
const STEP: i32 = 10;

/// The nearest position of four decimals; of two as near, the one farther from 0.
pub(super) fn rounded(position: Position) -> Position {
    let nearest = |e5: i32| (e5 + e5.signum() * (STEP / 2)) / STEP * STEP;
    Position { lat_e5: nearest(position.lat_e5), lon_e5: nearest(position.lon_e5) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_moves_by_less_than_seven_metres() {
        for (lat_e5, lon_e5) in [(5_456_163, -131_897), (5_000_005, 175_555), (5_580_004, -5), (0, 4)] {
            let (from, to) = (Position { lat_e5, lon_e5 }, rounded(Position { lat_e5, lon_e5 }));
            assert!(to.lat_e5 % STEP == 0 && to.lon_e5 % STEP == 0, "{to:?}");
            assert!(geography::metres(from, to) < 7.0, "{from:?} {to:?}");
            assert_eq!(rounded(to), to);
        }
        assert_eq!(rounded(Position { lat_e5: 5_456_165, lon_e5: -131_895 }).lon_e5, -131_900);
    }
}
