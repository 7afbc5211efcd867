//! Groups practices that give everybody the same outcome, so that a few hundred evaluations stand for thousands.

use catalogue::{Date, FunderIdx, ListStatus, OutOfArea, Practice, SecondMembership};

use crate::freshness::{Freshness, freshness};
use crate::list;

/// The facts of a practice's record, other than its areas, that decide the outcome of [`crate::answer`].
///
/// Two practices of one class have the same outcome for each of a person's places, wherever those are, unless the person
/// is registered with one of them. The dates in their reasons may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EquivalenceClass {
    funder: Option<FunderIdx>,
    freshness: Freshness,
    list: Option<ListStatus>,
    not_yet_open: bool,
    out_of_area: OutOfArea,
    second_membership: SecondMembership,
}

/// The class of a practice on a day; `None` when it has an area, since the answer then depends on the place.
#[must_use]
pub fn equivalence_class(practice: &Practice, today: Date) -> Option<EquivalenceClass> {
    if practice.area.is_some() || practice.outer_area.is_some() {
        return None;
    }
    Some(EquivalenceClass {
        funder: practice.funder,
        freshness: freshness(practice.checked_on, today),
        list: list::on(practice, today).map(|(_, list)| list.status),
        not_yet_open: list::not_yet_open(practice, today).is_some(),
        out_of_area: practice.out_of_area,
        second_membership: practice.second_membership,
    })
}
