//! Ranking: nearest first or by name. The first few are found without sorting the rest.

use crate::sites::{Sites, Unit};
use crate::sparse_set::SparseSet;
use catalogue::sort::sorted_indices;
use fixedbitset::FixedBitSet;

/// How a list is ordered: nearest first from some points, by name without any.
pub(crate) struct Ranking<'a> {
    pub(crate) sites: &'a Sites,
    /// The rank of each practice by name, which breaks ties.
    pub(crate) rank: &'a [u32],
    /// The places that are measured from; the nearer counts.
    pub(crate) from: Vec<Unit>,
}

/// Something found, with the practice by which it stands where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct First {
    /// What it is, by number.
    pub(crate) what: u32,
    /// The practice.
    pub(crate) practice: u32,
}

/// Sixteenths of a millimetre in the Earth's radius: smaller differences of distance are ties, which names break.
const RADIUS: f64 = 6_371_008.8 * 16_000.0;

/// Bits of a key that hold the rank by name.
const RANK_BITS: u32 = 22;

/// Up to so many results are kept in order by insertion; more are sorted.
const INSERTION_SORT_MAX: usize = 256;

/// Up to so many practices are scanned one by one instead of through the tree.
const LINEAR_SCAN_MAX: usize = 400;

impl Ranking<'_> {
    /// The first of some practices, or of what they belong to: for each practice `what` says what it stands for, if
    /// anything, and a number that goes before its name where there is no place.
    pub(crate) fn first(
        &self,
        among: &SparseSet,
        most: usize,
        what: &dyn Fn(usize) -> Option<(u32, u32)>,
    ) -> Vec<First> {
        let key = |practice: usize, squared_distance: f64| {
            let (what, ahead) = what(practice)?;
            let rank = self.rank_bits(practice);
            let distance = if self.from.is_empty() { u64::from(ahead) } else { distance(squared_distance) };
            let practice = u32::try_from(practice).ok()?;
            Some((distance << RANK_BITS | rank, First { what, practice }))
        };
        let one_by_one =
            || among.iter().filter_map(|practice| key(practice, self.squared_distance(practice)));
        if most > INSERTION_SORT_MAX {
            return sorted(&one_by_one().collect::<Vec<_>>(), most);
        }
        let mut best = TopK { most, found: Vec::new() };
        if self.from.is_empty() || among.count() <= LINEAR_SCAN_MAX {
            one_by_one().for_each(|(key, first)| best.offer(key, first));
        } else {
            for &from in &self.from {
                self.sites.near(from, &mut |practice, squared_distance| {
                    if among.set.contains(practice as usize)
                        && let Some((key, first)) = key(practice as usize, squared_distance)
                    {
                        best.offer(key, first);
                    }
                    best.reach()
                });
            }
        }
        best.found.into_iter().map(|(_, first)| first).collect()
    }

    /// The nearest of all practices to the points.
    pub(crate) fn nearest(&self, most: usize) -> Vec<u32> {
        let mut best = TopK { most, found: Vec::new() };
        let mut reach = best.reach();
        for &from in &self.from {
            self.sites.near(from, &mut |practice, squared_distance| {
                if squared_distance <= reach {
                    let key = distance(squared_distance) << RANK_BITS | self.rank_bits(practice as usize);
                    best.offer(key, First { what: practice, practice });
                    reach = best.reach();
                }
                reach
            });
        }
        best.found.into_iter().map(|(_, first)| first.practice).collect()
    }

    /// The rank by name of a practice, as it stands in a key.
    fn rank_bits(&self, practice: usize) -> u64 {
        self.rank.get(practice).map_or(0, |&rank| u64::from(rank) & ((1 << RANK_BITS) - 1))
    }

    /// The squared distance from the nearest of the points to a practice.
    fn squared_distance(&self, practice: usize) -> f64 {
        let from = self.from.iter().flat_map(|&from| self.sites.squared_distances(practice, from));
        from.fold(f64::INFINITY, f64::min)
    }
}

/// A squared distance as a whole number that grows with the distance.
fn distance(squared_distance: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 2 radii, which is below 2^38; a practice without a site is as far as can be"
    )]
    let units = (squared_distance.min(4.0).sqrt() * RADIUS) as u64;
    units
}

/// The first few in order, so far.
struct TopK {
    most: usize,
    found: Vec<(u64, First)>,
}

impl TopK {
    fn offer(&mut self, key: u64, first: First) {
        if self.found.len() == self.most && self.found.last().is_none_or(|&(last, _)| last <= key) {
            return;
        }
        if let Some(at) = self.found.iter().position(|(_, other)| other.what == first.what) {
            if self.found[at].0 <= key {
                return;
            }
            self.found.remove(at);
        }
        let at = self.found.iter().rposition(|&(other, _)| other <= key).map_or(0, |before| before + 1);
        self.found.insert(at, (key, first));
        self.found.truncate(self.most);
    }

    /// The squared distance from which on nothing can be among the first.
    fn reach(&self) -> f64 {
        match self.found.last() {
            Some(&(last, _)) if self.found.len() == self.most => {
                #[expect(clippy::cast_precision_loss, reason = "below 2^38")]
                let beyond = ((last >> RANK_BITS) + 1) as f64 / RADIUS;
                beyond * beyond
            }
            None if self.most == 0 => 0.0,
            _ => f64::INFINITY,
        }
    }
}

/// The first of a long list: all of it is sorted.
fn sorted(keyed: &[(u64, First)], most: usize) -> Vec<First> {
    let order = sorted_indices(keyed.len(), &mut |one, two| keyed[one].0.cmp(&keyed[two].0));
    let bound = keyed.iter().map(|(_, first)| first.what as usize + 1).max().unwrap_or_default();
    let mut seen = FixedBitSet::with_capacity(bound);
    let mut first = Vec::new();
    for (_, next) in order.into_iter().map(|at| keyed[at]) {
        if first.len() < most && !seen.contains(next.what as usize) {
            seen.insert(next.what as usize);
            first.push(next);
        }
    }
    first
}
