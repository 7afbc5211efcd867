//! What words found.

use crate::bits::Bits;
use crate::index::Index;
use crate::terms::Place;

/// What all the words found.
#[derive(Debug, Clone)]
pub(crate) struct Matches {
    /// The practices with every word.
    pub(crate) practices: Bits,
    /// Those of them whose names hold every word.
    pub(crate) by_name: Bits,
    /// Those of them whose whole name was typed.
    pub(crate) by_whole_name: Bits,
    /// The partnerships whose names hold every word.
    pub(crate) partnerships: Bits,
    /// Whether words with slips were looked for as well.
    pub(crate) with_slips: bool,
}

/// What one word found.
#[derive(Debug, Clone)]
pub(crate) struct TermMatches {
    pub(crate) practices: Bits,
    pub(crate) names: Bits,
    pub(crate) partnerships: Bits,
}

impl TermMatches {
    pub(crate) fn nothing(index: &Index) -> Self {
        let none = Bits::none(index.practices());
        Self { practices: none.clone(), names: none, partnerships: Bits::none(index.members.len()) }
    }

    pub(crate) fn everything(index: &Index) -> Self {
        let all = Bits::all(index.practices());
        Self { practices: all.clone(), names: all, partnerships: Bits::all(index.members.len()) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.practices.is_empty() && self.partnerships.is_empty()
    }

    /// Keeps what the other found too.
    pub(crate) fn keep(&mut self, other: &Self) {
        self.practices.keep(&other.practices);
        self.names.keep(&other.names);
        self.partnerships.keep(&other.partnerships);
    }

    /// Adds what the other found.
    pub(crate) fn add_all(&mut self, other: &Self) {
        self.practices.add(&other.practices);
        self.names.add(&other.names);
        self.partnerships.add(&other.partnerships);
    }

    /// Adds the places of a word. A practice has what its partnership is called and what it offers.
    pub(crate) fn add(&mut self, places: &[Place], as_names: bool, index: &Index) {
        for &place in places {
            match place {
                Place::PracticeName(at) => {
                    self.practices.insert(at as usize);
                    if as_names {
                        self.names.insert(at as usize);
                    }
                }
                Place::Practice(at) => self.practices.insert(at as usize),
                Place::Partnership(at) => {
                    self.partnerships.insert(at as usize);
                    for &practice in index.members.at(at as usize) {
                        self.practices.insert(practice as usize);
                    }
                }
                Place::Service(at) => self.practices.add(index.facets.having(at as usize)),
            }
        }
    }
}
