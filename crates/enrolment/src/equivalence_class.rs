//! Practices that give everybody the same answer, so that thousands are asked as a few hundred.

use catalogue::{Date, FunderIdx, ListStatus, OutOfArea, Practice, SecondMembership};

use crate::freshness::{Freshness, freshness};
use crate::list;

/// What of a practice's record decides the outcome of [`crate::answer`], apart from its areas.
///
/// Two practices of one kind, neither of which is the one that a person is registered with, have the same outcome for
/// each of the person's places, wherever those are. Their reasons may name other dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EquivalenceClass {
    funder: Option<FunderIdx>,
    freshness: Freshness,
    list: Option<ListStatus>,
    not_yet_open: bool,
    out_of_area: OutOfArea,
    second_membership: SecondMembership,
}

/// The kind of a practice on a day; `None` where it has an area, so that the answer depends on where a person is.
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
