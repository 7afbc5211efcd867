//! Filtering and counting: the practices that meet the chosen values, and the count of every other value.

use std::borrow::Cow;
use std::sync::Arc;

use crate::sparse_set::SparseSet;
use crate::{FacetValue, Facets, Filters, Group};
use fixedbitset::FixedBitSet;

use super::FacetIndex;

/// The practices with a value that depends on the person or the time of the question.
pub(crate) type OfPerson<'a> = &'a dyn Fn(Group, usize) -> Option<&'a FixedBitSet>;

/// Choices that the dataset knows, as positions of values, group by group.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen(Vec<(Group, usize)>);

impl Chosen {
    /// The choices that the dataset knows, and those that it does not. "Open now" is known where the question has a
    /// time.
    pub(crate) fn read(
        facets: &FacetIndex,
        filters: &Filters,
        has_time: bool,
    ) -> (Self, Vec<(Group, String)>) {
        let mut chosen = Self::default();
        let mut ignored = Vec::new();
        for (group, value) in filters.iter() {
            let without_time = group == Group::Open && value == super::NOW && !has_time;
            match facets.at(group, value).filter(|_| !without_time) {
                Some(at) => chosen.0.push((group, at)),
                None => ignored.push((group, value.to_owned())),
            }
        }
        (chosen, ignored)
    }

    /// The same choices without one value.
    pub(crate) fn without(&self, group: Group, value: usize) -> Self {
        Self(self.0.iter().copied().filter(|&choice| choice != (group, value)).collect())
    }

    /// Every choice.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Group, usize)> {
        self.0.iter().copied()
    }

    fn of(&self, group: Group) -> Vec<usize> {
        self.iter().filter_map(|(other, value)| (other == group).then_some(value)).collect()
    }
}

/// Groups whose choices are one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// Service and delivery, together.
    Offers,
    /// Any other group; of a group whose values add up, one of its values.
    Of(Group),
}

impl FacetIndex {
    fn at(&self, group: Group, value: &str) -> Option<usize> {
        let among = |ids: &[Arc<str>]| ids.iter().position(|id| &**id == value);
        match group {
            Group::Service => among(&self.offers.services),
            Group::Delivery => among(&self.offers.deliveries),
            _ => self.values(group)?.at(value),
        }
    }

    /// Adds the practices with a value of a group, the positions of whose values are those of records.
    pub(crate) fn add(&self, group: Group, value: u32, found: &mut FixedBitSet) {
        if let Some(values) = self.values(group) {
            values.add_to(found, value as usize);
        }
    }

    fn values(&self, group: Group) -> Option<&super::Values> {
        self.groups.iter().find_map(|(other, values)| (*other == group).then_some(values))
    }

    /// The id of a value, as it was chosen.
    pub(crate) fn id(&self, group: Group, value: usize) -> Option<&str> {
        let ids = match group {
            Group::Service => &self.offers.services,
            Group::Delivery => &self.offers.deliveries,
            _ => &self.values(group)?.ids,
        };
        ids.get(value).map(|id| &**id)
    }

    /// The practices that have a service, in whatever way.
    pub(crate) fn having(&self, service: usize) -> &FixedBitSet {
        self.offers.having(service)
    }

    /// What is left of some practices under the choices.
    pub(crate) fn left(&self, of: &FixedBitSet, chosen: &Chosen, of_person: OfPerson<'_>) -> FixedBitSet {
        let mut left = of.clone();
        for (_, set) in self.conditions(chosen, of_person, of) {
            left.intersect_with(&set);
        }
        left
    }

    /// The conditions that the choices make, each with the practices that meet it.
    fn conditions(
        &self,
        chosen: &Chosen,
        of_person: OfPerson<'_>,
        of: &FixedBitSet,
    ) -> Vec<(Condition, FixedBitSet)> {
        let mut conditions: Vec<(Condition, FixedBitSet)> = Vec::new();
        let (services, ways) = (chosen.of(Group::Service), chosen.of(Group::Delivery));
        if !(services.is_empty() && ways.is_empty()) {
            conditions.push((Condition::Offers, self.offers.any(&services, &ways)));
        }
        for (group, value) in chosen.iter() {
            if matches!(group, Group::Service | Group::Delivery) {
                continue;
            }
            if group.adds_up() || conditions.last().is_none_or(|(last, _)| *last != Condition::Of(group)) {
                conditions.push((Condition::Of(group), FixedBitSet::with_capacity(of.len())));
            }
            if let Some((_, set)) = conditions.last_mut() {
                match (of_person(group, value), self.values(group)) {
                    (Some(of_person), _) => set.union_with(of_person),
                    (None, Some(values)) => values.add_to(set, value),
                    (None, None) => {}
                }
            }
        }
        conditions
    }

    /// What is left of some practices, and for every value of every group how many would be left with it as its
    /// group's only choice, or, where values add up, with it as well.
    pub(crate) fn count(
        &self,
        of: &FixedBitSet,
        chosen: &Chosen,
        of_person: OfPerson<'_>,
    ) -> (SparseSet, Facets) {
        let conditions = self.conditions(chosen, of_person, of);
        let left_without = |condition: Option<Condition>| {
            let mut left = of.clone();
            for (other, set) in &conditions {
                if Some(*other) != condition {
                    left.intersect_with(set);
                }
            }
            SparseSet::from(left)
        };
        let all = left_without(None);
        // What the choices of the other groups leave: the same for every group without a choice of its own. Where values add
        // up, its own choices count as well.
        let base = |condition: Condition| {
            let adds_up = matches!(condition, Condition::Of(group) if group.adds_up());
            let has_choice = !adds_up && conditions.iter().any(|(other, _)| *other == condition);
            if has_choice { Cow::Owned(left_without(Some(condition))) } else { Cow::Borrowed(&all) }
        };
        // Without words and choices the counts are those of the dataset, but for what depends on the person.
        let is_unfiltered = conditions.is_empty() && all.count() == of.len() && !self.totals.is_empty();
        let mut facets = if is_unfiltered { self.totals.clone() } else { Facets::default() };
        let wanted = |group: &Group| !is_unfiltered || matches!(group, Group::Joining | Group::Open);
        for (group, values) in self.groups.iter().filter(|(group, _)| wanted(group)) {
            let left = base(Condition::Of(*group));
            let mut counts = values.counts(&left);
            for (value, count) in counts.iter_mut().enumerate() {
                if let Some(set) = of_person(*group, value) {
                    *count = left.count_in(&[set]);
                }
            }
            facets.set(*group, shown(&values.ids, counts.into_iter(), &chosen.of(*group)));
        }
        if !is_unfiltered {
            let offers = base(Condition::Offers);
            let (services, ways) = (chosen.of(Group::Service), chosen.of(Group::Delivery));
            let counts = (0..self.offers.services.len()).map(|at| self.offers.count(&[at], &ways, &offers));
            facets.set(Group::Service, shown(&self.offers.services, counts, &services));
            let counts =
                (0..self.offers.deliveries.len()).map(|at| self.offers.count(&services, &[at], &offers));
            facets.set(Group::Delivery, shown(&self.offers.deliveries, counts, &ways));
        }
        (all, facets)
    }
}

/// The values worth showing: those that give something, and those chosen now.
fn shown(ids: &[Arc<str>], counts: impl Iterator<Item = usize>, chosen: &[usize]) -> Vec<FacetValue> {
    ids.iter()
        .zip(counts)
        .enumerate()
        .map(|(at, (id, count))| FacetValue { value: Arc::clone(id), count, chosen: chosen.contains(&at) })
        .filter(|value| value.count > 0 || value.chosen)
        .collect()
}
