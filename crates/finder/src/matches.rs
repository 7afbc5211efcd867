//! What the terms of a query matched.

use crate::index::SearchIndex;
use crate::inverted_index::Posting;
use crate::sparse_set::full_set;
use fixedbitset::FixedBitSet;

/// What all terms together matched.
#[derive(Debug, Clone)]
pub(crate) struct Matches {
    /// The practices that match every term.
    pub(crate) practices: FixedBitSet,
    /// Those of them whose names match every term.
    pub(crate) by_name: FixedBitSet,
    /// Those of them whose whole name is the query.
    pub(crate) by_whole_name: FixedBitSet,
    /// The partnerships whose names match every term.
    pub(crate) partnerships: FixedBitSet,
    /// Whether misspelled terms were matched as well.
    pub(crate) fuzzy: bool,
}

/// What one term matched.
#[derive(Debug, Clone)]
pub(crate) struct TermMatches {
    pub(crate) practices: FixedBitSet,
    pub(crate) names: FixedBitSet,
    pub(crate) partnerships: FixedBitSet,
}

impl TermMatches {
    pub(crate) fn nothing(index: &SearchIndex) -> Self {
        let none = FixedBitSet::with_capacity(index.practices());
        Self {
            practices: none.clone(),
            names: none,
            partnerships: FixedBitSet::with_capacity(index.members.len()),
        }
    }

    pub(crate) fn everything(index: &SearchIndex) -> Self {
        let all = full_set(index.practices());
        Self { practices: all.clone(), names: all, partnerships: full_set(index.members.len()) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.practices.is_clear() && self.partnerships.is_clear()
    }

    /// Keeps what both matched.
    pub(crate) fn intersect_with(&mut self, other: &Self) {
        self.practices.intersect_with(&other.practices);
        self.names.intersect_with(&other.names);
        self.partnerships.intersect_with(&other.partnerships);
    }

    /// Adds what the other matched.
    pub(crate) fn union_with(&mut self, other: &Self) {
        self.practices.union_with(&other.practices);
        self.names.union_with(&other.names);
        self.partnerships.union_with(&other.partnerships);
    }

    /// Adds the postings of a word. A practice also matches by its partnership's name and by its services.
    pub(crate) fn add(&mut self, postings: &[Posting], as_names: bool, index: &SearchIndex) {
        for &posting in postings {
            match posting {
                Posting::PracticeName(at) => {
                    self.practices.insert(at as usize);
                    if as_names {
                        self.names.insert(at as usize);
                    }
                }
                Posting::Practice(at) => self.practices.insert(at as usize),
                Posting::Partnership(at) => {
                    self.partnerships.insert(at as usize);
                    for &practice in index.members.neighbours(at as usize) {
                        self.practices.insert(practice as usize);
                    }
                }
                Posting::Service(at) => self.practices.union_with(index.facets.having(at as usize)),
            }
        }
    }
}
