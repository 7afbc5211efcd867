//! One group's values: which practices have each.

use std::sync::Arc;

use crate::bits::Bits;

/// The values of a group.
#[derive(Debug, Clone)]
pub(crate) struct Values {
    pub(crate) ids: Vec<Arc<str>>,
    holders: Holders,
}

/// Who has which value.
#[derive(Debug, Clone)]
enum Holders {
    /// A set a value: quick to combine, for groups of few values of which a practice may have several.
    Sets(Vec<Bits>),
    /// A value a practice: quick to count, for groups of many values of which a practice has at most one.
    Column(Vec<u32>),
}

/// In a column: the practice has no value that is known.
const NONE: u32 = u32::MAX;

impl Values {
    /// Values of which each practice has those at the given positions.
    pub(crate) fn sets(ids: Vec<String>, of: &[Vec<usize>]) -> Self {
        let mut sets = vec![Bits::none(of.len()); ids.len()];
        for (practice, values) in of.iter().enumerate() {
            for &value in values {
                if let Some(set) = sets.get_mut(value) {
                    set.insert(practice);
                }
            }
        }
        Self { ids: ids.into_iter().map(Arc::from).collect(), holders: Holders::Sets(sets) }
    }

    /// Values of which each practice has one or none.
    pub(crate) fn column<'a>(
        ids: impl Iterator<Item = &'a str>,
        of: impl Iterator<Item = Option<usize>>,
    ) -> Self {
        let column = of.map(|value| value.and_then(|at| u32::try_from(at).ok()).unwrap_or(NONE)).collect();
        Self { ids: ids.map(Arc::from).collect(), holders: Holders::Column(column) }
    }

    /// Where a value stands.
    pub(crate) fn at(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|other| &**other == id)
    }

    /// The practices with any of some values.
    pub(crate) fn any(&self, values: &[usize], practices: usize) -> Bits {
        let mut found = Bits::none(practices);
        match &self.holders {
            Holders::Sets(sets) => {
                for set in values.iter().filter_map(|&value| sets.get(value)) {
                    found.add(set);
                }
            }
            Holders::Column(column) => {
                for (practice, &value) in column.iter().enumerate() {
                    if values.contains(&(value as usize)) {
                        found.insert(practice);
                    }
                }
            }
        }
        found
    }

    /// How many of some practices have each value.
    pub(crate) fn counts(&self, among: &Bits) -> Vec<usize> {
        match &self.holders {
            Holders::Sets(sets) => sets.iter().map(|set| set.count_both(among)).collect(),
            Holders::Column(column) => {
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
