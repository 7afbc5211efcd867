//! Every site of every practice as a point on a sphere, in a tree for finding the nearest.
//!
//! What is compared is the straight line through the Earth between two points of a sphere: it grows with the
//! distance over the surface, so that the order is the same, and needs no sine; nor has it an edge where the
//! longitudes meet. What is shown is measured by `geography`.

use catalogue::{Catalogue, Position};

/// A point on the unit sphere.
pub(crate) type Unit = [f64; 3];

/// The sites.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sites {
    /// In the order of the practices.
    units: Vec<Unit>,
    /// Where each practice's sites begin; one more at the end.
    starts: Vec<u32>,
    /// Every point with its practice. The middle one parts the others by its first coordinate; in each half the
    /// middle one parts by the second, and so on.
    tree: Vec<(Unit, u32)>,
}

/// Stretches of the tree as short as this are looked through.
const SHORT: usize = 8;

impl Sites {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let mut sites = Self::default();
        for (at, practice) in (0_u32..).zip(&catalogue.practices) {
            sites.starts.push(number(sites.units.len()));
            for site in &practice.sites {
                let unit = unit(site.position);
                sites.units.push(unit);
                sites.tree.push((unit, at));
            }
        }
        sites.starts.push(number(sites.units.len()));
        grow(&mut sites.tree, 0);
        sites
    }

    /// Each site of a practice with the square of its straight line to a point.
    pub(crate) fn chords(&self, practice: usize, to: Unit) -> impl Iterator<Item = f64> {
        let sites = match (self.starts.get(practice), self.starts.get(practice + 1)) {
            (Some(&start), Some(&end)) => &self.units[start as usize..end as usize],
            _ => &[],
        };
        sites.iter().map(move |&site| chord(site, to))
    }

    /// Shows practices with the square of the straight line to one of their sites, the near ones early, to somebody
    /// who says from which square on no more is wanted.
    pub(crate) fn near(&self, to: Unit, take: &mut dyn FnMut(u32, f64) -> f64) {
        visit(&self.tree, 0, to, take);
    }
}

/// Puts a stretch of the tree in its order.
fn grow(points: &mut [(Unit, u32)], axis: usize) {
    if points.len() <= SHORT {
        return;
    }
    let middle = points.len() / 2;
    select(points, middle, axis);
    let (before, after) = points.split_at_mut(middle);
    grow(before, (axis + 1) % 3);
    grow(&mut after[1..], (axis + 1) % 3);
}

/// Puts the point of a rank in its place, those before it along an axis before it and the others after it.
fn select(points: &mut [(Unit, u32)], rank: usize, axis: usize) {
    let (mut low, mut high) = (0, points.len() - 1);
    while low < high {
        let pivot = points[low.midpoint(high)].0[axis];
        let (mut left, mut right) = (low, high);
        while left <= right {
            while points[left].0[axis] < pivot {
                left += 1;
            }
            while pivot < points[right].0[axis] {
                right -= 1;
            }
            if left <= right {
                points.swap(left, right);
                left += 1;
                if right == 0 {
                    break;
                }
                right -= 1;
            }
        }
        if rank <= right {
            high = right;
        } else if rank >= left {
            low = left;
        } else {
            return;
        }
    }
}

/// Visits a stretch of the tree, the side of the point first; the square from which on no more is wanted.
fn visit(points: &[(Unit, u32)], axis: usize, to: Unit, take: &mut dyn FnMut(u32, f64) -> f64) -> f64 {
    if points.len() <= SHORT {
        return points.iter().fold(f64::INFINITY, |_, &(unit, practice)| take(practice, chord(unit, to)));
    }
    let middle = points.len() / 2;
    let (unit, practice) = points[middle];
    let apart = to[axis] - unit[axis];
    let (mut near, mut far) = (&points[..middle], &points[middle + 1..]);
    if apart > 0.0 {
        std::mem::swap(&mut near, &mut far);
    }
    visit(near, (axis + 1) % 3, to, take);
    let wanted = take(practice, chord(unit, to));
    if apart * apart > wanted { wanted } else { visit(far, (axis + 1) % 3, to, take) }
}

/// The square of the straight line between two points.
fn chord(one: Unit, other: Unit) -> f64 {
    let [dx, dy, dz] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
    dx * dx + dy * dy + dz * dz
}

/// A position as a point on the unit sphere.
pub(crate) fn unit(position: Position) -> Unit {
    let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
    let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

/// A number of sites as the table keeps it. A dataset has far fewer than four thousand million.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
