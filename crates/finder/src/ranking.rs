//! The order of a list: nearest first or by name, and the first few of it without sorting the rest.

use catalogue::order::positions;

use crate::bits::{Bits, Left};
use crate::sites::{Sites, Unit};

/// How a list is ordered: from no place, by name.
pub(crate) struct Ranking<'a> {
    pub(crate) sites: &'a Sites,
    /// The place of each practice in the order of names, which breaks ties.
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

/// Sixteenths of a millimetre in the Earth's radius: what is nearer together than that is as far, and stands by name.
const RADIUS: f64 = 6_371_008.8 * 16_000.0;

/// Bits of a key for the place in the order of names.
const RANK_BITS: u32 = 22;

/// Lists this short are put together by insertion.
const FEW: usize = 256;

/// So few practices are looked at one by one rather than through the tree.
const HANDFUL: usize = 400;

impl Ranking<'_> {
    /// The first of some practices, or of what they belong to: for each practice `what` says what it stands for, if
    /// anything, and a number that goes before its name where there is no place.
    pub(crate) fn first(
        &self,
        among: &Left,
        most: usize,
        what: &dyn Fn(usize) -> Option<(u32, u32)>,
    ) -> Vec<First> {
        let key = |practice: usize, chord: f64| {
            let (what, ahead) = what(practice)?;
            let rank = self.rank.get(practice).map_or(0, |&rank| u64::from(rank) & ((1 << RANK_BITS) - 1));
            let distance = if self.from.is_empty() { u64::from(ahead) } else { distance(chord) };
            let practice = u32::try_from(practice).ok()?;
            Some((distance << RANK_BITS | rank, First { what, practice }))
        };
        let one_by_one = || among.iter().filter_map(|practice| key(practice, self.chord(practice)));
        if most > FEW {
            return sorted(&one_by_one().collect::<Vec<_>>(), most);
        }
        let mut best = Best { most, found: Vec::new() };
        if self.from.is_empty() || among.count() <= HANDFUL {
            one_by_one().for_each(|(key, first)| best.offer(key, first));
        } else {
            for &from in &self.from {
                self.sites.near(from, &mut |practice, chord| {
                    if among.set.contains(practice as usize)
                        && let Some((key, first)) = key(practice as usize, chord)
                    {
                        best.offer(key, first);
                    }
                    best.reach()
                });
            }
        }
        best.found.into_iter().map(|(_, first)| first).collect()
    }

    /// The square of the shortest straight line from one of the places to a practice.
    fn chord(&self, practice: usize) -> f64 {
        let from = self.from.iter().flat_map(|&from| self.sites.chords(practice, from));
        from.fold(f64::INFINITY, f64::min)
    }
}

/// A square of a straight line as a whole number that grows with it.
fn distance(chord: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 2 radii, which is below 2^38; a practice without a site is as far as can be"
    )]
    let units = (chord.min(4.0).sqrt() * RADIUS) as u64;
    units
}

/// The first few so far.
struct Best {
    most: usize,
    found: Vec<(u64, First)>,
}

impl Best {
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

    /// The square of a straight line from which on nothing can be among them any more.
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
    let order = positions(keyed.len(), &mut |one, two| keyed[one].0.cmp(&keyed[two].0));
    let bound = keyed.iter().map(|(_, first)| first.what as usize + 1).max().unwrap_or_default();
    let mut seen = Bits::none(bound);
    let mut first = Vec::new();
    for (_, next) in order.into_iter().map(|at| keyed[at]) {
        if first.len() < most && !seen.contains(next.what as usize) {
            seen.insert(next.what as usize);
            first.push(next);
        }
    }
    first
}
