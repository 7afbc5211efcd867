//! The sites of all practices as points on the unit sphere, in a k-d tree for nearest neighbours.
//!
//! It compares squared straight-line distances through the Earth: they grow with the distance over the surface, need
//! no trigonometry, and have no discontinuity at 180 degrees of longitude. The distances on the screen come from
//! `geography`.

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
    /// A k-d tree: every point with its practice. The middle point splits the others by the first coordinate, the
    /// middle of each half by the second, and so on.
    tree: Vec<(Unit, u32)>,
}

/// The most points of a leaf.
const LEAF_MAX: usize = 8;

impl Sites {
    pub(crate) fn build(catalogue: &Catalogue) -> Self {
        let mut sites = Self::default();
        for (at, practice) in (0_u32..).zip(&catalogue.practices) {
            sites.starts.push(number(sites.units.len()));
            for site in &practice.sites {
                let unit = unit_vector(site.position);
                sites.units.push(unit);
                sites.tree.push((unit, at));
            }
        }
        sites.starts.push(number(sites.units.len()));
        build_tree(&mut sites.tree, 0);
        sites
    }

    /// The squared distance from each site of a practice to a point.
    pub(crate) fn squared_distances(&self, practice: usize, to: Unit) -> impl Iterator<Item = f64> {
        let sites = match (self.starts.get(practice), self.starts.get(practice + 1)) {
            (Some(&start), Some(&end)) => &self.units[start as usize..end as usize],
            _ => &[],
        };
        sites.iter().map(move |&site| squared_distance(site, to))
    }

    /// Visits practices with the squared distance of one of their sites, near ones early. `take` returns the squared
    /// distance from which on it needs no more.
    pub(crate) fn near(&self, to: Unit, take: &mut dyn FnMut(u32, f64) -> f64) {
        visit(&self.tree, 0, to, take);
    }
}

/// Orders the points of a subtree.
fn build_tree(points: &mut [(Unit, u32)], axis: usize) {
    if points.len() <= LEAF_MAX {
        return;
    }
    let middle = points.len() / 2;
    points.select_nth_unstable_by(middle, |(one, _), (other, _)| one[axis].total_cmp(&other[axis]));
    let (before, after) = points.split_at_mut(middle);
    build_tree(before, (axis + 1) % 3);
    build_tree(&mut after[1..], (axis + 1) % 3);
}

/// Visits a subtree, the side of the point first. Returns the squared distance from which on no more is needed.
fn visit(points: &[(Unit, u32)], axis: usize, to: Unit, take: &mut dyn FnMut(u32, f64) -> f64) -> f64 {
    if points.len() <= LEAF_MAX {
        return points
            .iter()
            .fold(f64::INFINITY, |_, &(unit, practice)| take(practice, squared_distance(unit, to)));
    }
    let middle = points.len() / 2;
    let (unit, practice) = points[middle];
    let difference = to[axis] - unit[axis];
    let (mut near, mut far) = (&points[..middle], &points[middle + 1..]);
    if difference > 0.0 {
        std::mem::swap(&mut near, &mut far);
    }
    visit(near, (axis + 1) % 3, to, take);
    let wanted = take(practice, squared_distance(unit, to));
    if difference * difference > wanted { wanted } else { visit(far, (axis + 1) % 3, to, take) }
}

/// The squared straight-line distance between two points.
fn squared_distance(one: Unit, other: Unit) -> f64 {
    let [dx, dy, dz] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
    dx * dx + dy * dy + dz * dz
}

/// A position as a point on the unit sphere.
pub(crate) fn unit_vector(position: Position) -> Unit {
    let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
    let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

/// A number of sites as the tree stores it. A dataset has far fewer than 2^32.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
