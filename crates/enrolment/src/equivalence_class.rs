//! Groups practices that give everybody the same outcome, so that a few hundred evaluations stand for thousands.

use catalogue::{Catalogue, Date, FunderIdx, ListStatus, OutOfArea, Practice, SecondMembership};

use crate::freshness::{Freshness, freshness};
use crate::{limits_changing, list};

/// The facts of a practice's record, other than its areas, that decide the outcome of [`crate::answer`].
///
/// Two practices of one class have the same outcome for each of a person's places, wherever those are, unless the person
/// is registered with one of them, or with one of the same partnership. The dates in their reasons may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EquivalenceClass {
    funder: Option<FunderIdx>,
    freshness: Freshness,
    list: Option<ListStatus>,
    not_yet_open: bool,
    out_of_area: OutOfArea,
    second_membership: SecondMembership,
    in_partnership: bool,
}

/// Puts practices into classes on a day.
#[derive(Debug, Clone, Copy)]
pub struct Classifier {
    today: Date,
    /// Whether changing between partnerships is limited anywhere: whether a practice is in one matters only then.
    limits_changing: bool,
}

impl Classifier {
    /// A classifier for the practices of a dataset.
    #[must_use]
    pub fn new(catalogue: &Catalogue, today: Date) -> Self {
        Self { today, limits_changing: limits_changing(catalogue) }
    }

    /// The class of a practice; `None` when it has an area, since the answer then depends on the place.
    #[must_use]
    pub fn class(&self, practice: &Practice) -> Option<EquivalenceClass> {
        if practice.area.is_some() || practice.outer_area.is_some() {
            return None;
        }
        Some(EquivalenceClass {
            funder: practice.funder,
            freshness: freshness(practice.checked_on, self.today),
            list: list::on(practice, self.today).map(|(_, list)| list.status),
            not_yet_open: list::not_yet_open(practice, self.today).is_some(),
            out_of_area: practice.out_of_area,
            second_membership: practice.second_membership,
            in_partnership: self.limits_changing && practice.partnership_on(self.today).is_some(),
        })
    }
}
