//! Facet counts: how many practices each value of a filter group would give.

use std::sync::Arc;

use crate::Group;

/// A value of a group with its count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// The value's id: a service's, a feature's, a word of a vocabulary.
    pub value: Arc<str>,
    /// How many surgeries there would be with this value as the group's only choice, or in a group whose values add up with
    /// this value as well, and all else unchanged.
    pub count: usize,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// The counts of every group, in the order in which groups are shown. A value that would give nothing is left out,
/// unless it is chosen now, and so is a group without values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets(Vec<(Group, Vec<FacetValue>)>);

impl Facets {
    /// The values of a group; `None` where it has none.
    #[must_use]
    pub fn get(&self, group: &Group) -> Option<&Vec<FacetValue>> {
        self.0.iter().find_map(|(other, values)| (other == group).then_some(values))
    }

    /// Every group with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&Group, &Vec<FacetValue>)> {
        self.0.iter().map(|(group, values)| (group, values))
    }

    /// Whether no group has values.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets the values of a group.
    pub(crate) fn set(&mut self, group: Group, values: Vec<FacetValue>) {
        let at = self.0.partition_point(|(other, _)| *other < group);
        if self.0.get(at).is_some_and(|(other, _)| *other == group) {
            self.0.remove(at);
        }
        if !values.is_empty() {
            self.0.insert(at, (group, values));
        }
    }
}
