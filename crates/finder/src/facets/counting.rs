//! The choices of a question against the values of a dataset: what is left, and what each value would give.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bits::Bits;
use crate::vantage::Vantage;
use crate::{FacetValue, Facets, Filters, Group};

use super::FacetIndex;

/// Choices that the dataset knows, as positions of values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen {
    values: BTreeMap<Group, Vec<usize>>,
}

impl Chosen {
    /// The choices that the dataset knows, and those that it does not.
    pub(crate) fn read(facets: &FacetIndex, filters: &Filters) -> (Self, Vec<(Group, String)>) {
        let mut chosen = Self::default();
        let mut ignored = Vec::new();
        for (group, value) in filters.iter() {
            match facets.at(group, value) {
                Some(at) => chosen.values.entry(group).or_default().push(at),
                None => ignored.push((group, value.to_owned())),
            }
        }
        (chosen, ignored)
    }

    /// The same choices without one value.
    pub(crate) fn without(&self, group: Group, value: usize) -> Self {
        let mut fewer = self.clone();
        if let Some(values) = fewer.values.get_mut(&group) {
            values.retain(|&other| other != value);
            if values.is_empty() {
                fewer.values.remove(&group);
            }
        }
        fewer
    }

    /// Every choice.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Group, usize)> {
        self.values.iter().flat_map(|(&group, values)| values.iter().map(move |&value| (group, value)))
    }

    fn of(&self, group: Group) -> &[usize] {
        self.values.get(&group).map_or(&[], Vec::as_slice)
    }
}

/// Groups whose choices are one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// Service and delivery, together.
    Offers,
    /// Any other group.
    Of(Group),
}

impl FacetIndex {
    fn at(&self, group: Group, value: &str) -> Option<usize> {
        let among = |ids: &[Arc<str>]| ids.iter().position(|id| &**id == value);
        match group {
            Group::Service => among(&self.offers.services),
            Group::Delivery => among(&self.offers.deliveries),
            Group::Joining => self.outcomes.at(value),
            _ => self.values(group)?.at(value),
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
            Group::Joining => &self.outcomes.ids,
            _ => &self.values(group)?.ids,
        };
        ids.get(value).map(|id| &**id)
    }

    /// How many services there are.
    pub(crate) fn services(&self) -> usize {
        self.offers.services.len()
    }

    /// The practices that have a service, in whatever way.
    pub(crate) fn having(&self, service: usize) -> &Bits {
        self.offers.having(service)
    }

    /// What is left of some practices under the choices.
    pub(crate) fn left(&self, of: &Bits, chosen: &Chosen, vantage: &Vantage) -> Bits {
        let mut left = of.clone();
        for (_, set) in self.conditions(chosen, vantage, of) {
            left.keep(&set);
        }
        left
    }

    /// The conditions that the choices make, each with the practices that meet it.
    fn conditions(&self, chosen: &Chosen, vantage: &Vantage, of: &Bits) -> Vec<(Condition, Bits)> {
        let mut conditions = Vec::new();
        let (services, ways) = (chosen.of(Group::Service), chosen.of(Group::Delivery));
        if !(services.is_empty() && ways.is_empty()) {
            conditions.push((Condition::Offers, self.offers.any(services, ways)));
        }
        let outcomes = chosen.of(Group::Joining);
        if !outcomes.is_empty() {
            let mut set = Bits::none(of.bound());
            outcomes.iter().filter_map(|&kind| vantage.joining.get(kind)).for_each(|kind| set.add(kind));
            conditions.push((Condition::Of(Group::Joining), set));
        }
        for (group, values) in &self.groups {
            let wanted = chosen.of(*group);
            if !wanted.is_empty() {
                conditions.push((Condition::Of(*group), values.any(wanted, of.bound())));
            }
        }
        conditions
    }

    /// For every value of every group: how many of some practices would be left with it as its group's only choice.
    pub(crate) fn count(&self, of: &Bits, chosen: &Chosen, vantage: &Vantage) -> (Bits, Facets) {
        let conditions = self.conditions(chosen, vantage, of);
        let left_without = |condition: Option<Condition>| {
            let mut left = of.clone();
            for (other, set) in &conditions {
                if Some(*other) != condition {
                    left.keep(set);
                }
            }
            left
        };
        let all = left_without(None);
        // What the choices of the other groups leave: the same for every group without a choice of its own.
        let base = |condition: Condition| {
            let has_choice = conditions.iter().any(|(other, _)| *other == condition);
            if has_choice { Cow::Owned(left_without(Some(condition))) } else { Cow::Borrowed(&all) }
        };
        let mut facets = Facets::new();
        let offers = base(Condition::Offers);
        let (services, ways) = (chosen.of(Group::Service), chosen.of(Group::Delivery));
        let counts = (0..self.offers.services.len()).map(|at| self.offers.count(&[at], ways, &offers));
        facets.insert(Group::Service, shown(&self.offers.services, counts, services));
        let counts = (0..self.offers.deliveries.len()).map(|at| self.offers.count(services, &[at], &offers));
        facets.insert(Group::Delivery, shown(&self.offers.deliveries, counts, ways));
        let joining = base(Condition::Of(Group::Joining));
        let counts = vantage.joining.iter().map(|kind| kind.count_both(&joining));
        facets.insert(Group::Joining, shown(&self.outcomes.ids, counts, chosen.of(Group::Joining)));
        for (group, values) in &self.groups {
            let counts = values.counts(&base(Condition::Of(*group)));
            facets.insert(*group, shown(&values.ids, counts.into_iter(), chosen.of(*group)));
        }
        facets.retain(|_, values| !values.is_empty());
        (all.clone(), facets)
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
