//! One group's values: which practices have each.

use std::sync::Arc;

use crate::adjacency::Adjacency;
use crate::sparse_set::SparseSet;
use fixedbitset::FixedBitSet;

/// The values of a group.
#[derive(Debug, Clone)]
pub(crate) struct Values {
    pub(crate) ids: Vec<Arc<str>>,
    holders: Holders,
}

/// Who has which value.
#[derive(Debug, Clone)]
enum Holders {
    /// A set a value: for groups of few values of which a practice may have several.
    Sets(Vec<FixedBitSet>),
    /// A value a practice, and a list a value: for groups of many values of which a practice has at most one.
    Column(Vec<u32>, Adjacency),
}

/// In a column: the practice has no value that is known.
const NONE: u32 = u32::MAX;

impl Values {
    /// Values with the practices that have each.
    pub(crate) fn sets(ids: Vec<Arc<str>>, sets: Vec<FixedBitSet>) -> Self {
        Self { ids, holders: Holders::Sets(sets) }
    }

    /// Values of which each practice has one or none.
    pub(crate) fn column(ids: Vec<Arc<str>>, of: impl Iterator<Item = Option<usize>> + Clone) -> Self {
        let holders = Adjacency::from_owners(ids.len(), of.clone());
        let column = of.map(|value| value.and_then(|at| u32::try_from(at).ok()).unwrap_or(NONE));
        Self { holders: Holders::Column(column.collect(), holders), ids }
    }

    /// Where a value stands.
    pub(crate) fn at(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|other| &**other == id)
    }

    /// Adds the practices with a value.
    pub(crate) fn add_to(&self, found: &mut FixedBitSet, value: usize) {
        match &self.holders {
            Holders::Sets(sets) => {
                if let Some(set) = sets.get(value) {
                    found.union_with(set);
                }
            }
            Holders::Column(_, lists) => {
                lists.neighbours(value).iter().for_each(|&practice| found.insert(practice as usize));
            }
        }
    }

    /// How many of some practices have each value.
    pub(crate) fn counts(&self, among: &SparseSet) -> Vec<usize> {
        match &self.holders {
            Holders::Sets(sets) => sets.iter().map(|set| among.count_in(&[set])).collect(),
            Holders::Column(column, _) => {
                let mut counts = vec![0; self.ids.len()];
                for practice in among.iter() {
                    if let Some(count) =
                        column.get(practice).and_then(|&value| counts.get_mut(value as usize))
                    {
                        *count += 1;
                    }
                }
                counts
            }
        }
    }
}
