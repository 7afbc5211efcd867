//! Outlines that cross themselves.

use catalogue::{Polygon, Position, Ring};

/// How an outline crosses itself, from the least to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Crossings {
    /// It does not.
    None,
    /// Only where what is cut off is a hundredth of its area at most, as boundaries simplified by machine do.
    Slivers,
    /// So that it is not clear what is inside.
    Loops,
    /// It has too many sides beside each other to be looked through.
    Tangle,
}

/// The rings of a polygon.
pub(super) fn rings_of(polygon: &Polygon) -> impl Iterator<Item = &Ring> {
    std::iter::once(&polygon.outer).chain(&polygon.holes)
}

/// How many pairs of sides are compared at most: 200,000 points with a hundred neighbours each.
const MOST_PAIRS: usize = 20_000_000;

/// How many slivers an outline may have.
const MOST_SLIVERS: usize = 100;

/// How a ring crosses itself.
pub(super) fn crossings(ring: &Ring) -> Crossings {
    let mut sides: Vec<Side> = ring
        .iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
        .enumerate()
        .map(|(at, (from, to))| Side { at, from, to })
        .collect();
    // From west to east, so that a side is compared only with those that begin before it ends.
    sides.sort_by_key(Side::west);
    let mut worst = Crossings::None;
    let (mut pairs, mut slivers) = (0, 0);
    for (at, one) in sides.iter().enumerate() {
        let rest = sides.get(at + 1..).unwrap_or_default();
        for next in rest.iter().take_while(|next| next.west() <= one.east()) {
            pairs += 1;
            if pairs > MOST_PAIRS {
                return Crossings::Tangle;
            }
            if one.crosses(next) {
                // Each takes a walk around the ring, so that only so many are looked at.
                slivers += 1;
                match cut_off(ring, one, next) {
                    Crossings::Slivers if slivers <= MOST_SLIVERS => worst = Crossings::Slivers,
                    Crossings::Slivers => return Crossings::Tangle,
                    other => return other,
                }
            }
        }
    }
    worst
}

/// A side of a ring.
#[derive(Debug, Clone, Copy)]
struct Side {
    at: usize,
    from: Position,
    to: Position,
}

impl Side {
    fn west(&self) -> i32 {
        self.from.lon_e5.min(self.to.lon_e5)
    }

    fn east(&self) -> i32 {
        self.from.lon_e5.max(self.to.lon_e5)
    }

    /// Whether two sides cross in their insides; sides that share an end do not.
    fn crosses(&self, other: &Self) -> bool {
        let turn = |a, b, c| cross_product(a, b, c).signum();
        turn(self.from, self.to, other.from) * turn(self.from, self.to, other.to) < 0
            && turn(other.from, other.to, self.from) * turn(other.from, other.to, self.to) < 0
    }
}

impl Side {
    /// Where a side that crosses another meets it, to the hundred-thousandth of a degree.
    fn meets(&self, other: &Self) -> Position {
        let before = i128::from(cross_product(other.from, other.to, self.from)).abs();
        let after = i128::from(cross_product(other.from, other.to, self.to)).abs();
        let whole = (before + after).max(1);
        let along = |from: i32, to: i32| {
            let step = (i128::from(to) - i128::from(from)) * before / whole;
            i32::try_from(i128::from(from) + step).unwrap_or(from)
        };
        Position {
            lat_e5: along(self.from.lat_e5, self.to.lat_e5),
            lon_e5: along(self.from.lon_e5, self.to.lon_e5),
        }
    }
}

/// Twice the area of a triangle, positive when it is walked to the left.
fn cross_product(corner: Position, one: Position, other: Position) -> i64 {
    let east = |point: Position| i64::from(point.lon_e5) - i64::from(corner.lon_e5);
    let north = |point: Position| i64::from(point.lat_e5) - i64::from(corner.lat_e5);
    east(one) * north(other) - north(one) * east(other)
}

/// How bad the crossing of two sides is, by the smaller of the two loops that it makes of the ring.
fn cut_off(ring: &Ring, one: &Side, other: &Side) -> Crossings {
    let (first, second) = (one.at.min(other.at), one.at.max(other.at));
    let point = one.meets(other);
    let inner = ring.iter().skip(first + 1).take(second - first);
    let outer = ring.iter().skip(second + 1).chain(ring.iter().take(first + 1));
    let inner = twice_the_area(&std::iter::once(&point).chain(inner).copied().collect::<Ring>());
    let outer = twice_the_area(&std::iter::once(&point).chain(outer).copied().collect::<Ring>());
    if inner.min(outer) * 100 <= inner.max(outer) { Crossings::Slivers } else { Crossings::Loops }
}

fn twice_the_area(ring: &[Position]) -> i64 {
    let Some(&first) = ring.first() else { return 0 };
    ring.windows(2).map(|side| cross_product(first, side[0], side[1])).sum::<i64>().abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(i32, i32)]) -> Ring {
        points.iter().map(|&(lon, lat)| Position { lat_e5: lat * 1000, lon_e5: lon * 1000 }).collect()
    }

    #[test]
    fn a_square_does_not_cross_itself_and_a_bow_tie_does() {
        assert_eq!(crossings(&ring(&[(0, 0), (10, 0), (10, 10), (0, 10)])), Crossings::None);
        assert_eq!(crossings(&ring(&[(0, 0), (10, 10), (10, 0), (0, 10)])), Crossings::Loops);
    }

    #[test]
    fn a_twist_at_a_corner_is_a_sliver() {
        let twisted = ring(&[(0, 0), (100, 0), (100, 100), (1, 100), (-1, 99), (0, 101), (0, 90)]);
        assert_eq!(crossings(&twisted), Crossings::Slivers);
    }

    #[test]
    fn a_tangle_is_given_up_in_time() {
        let zigzag: Vec<(i32, i32)> =
            (0..8_000).map(|at| (if at % 2 == 0 { 0 } else { 17_000 }, at % 61)).collect();
        assert!(crossings(&ring(&zigzag)) >= Crossings::Loops);
    }
}
