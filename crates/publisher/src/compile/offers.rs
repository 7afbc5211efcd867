//! What partnerships and practices offer, and what is changing there.

use std::collections::BTreeMap;

use catalogue::{Offer, PartnershipId, PracticeId, ServiceChange};

use super::in_order;
use super::positions::Positions;
use crate::tables::Tables;
use crate::tables::rows::{ChangeRow, OfferRow};

/// Who offers a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Partnership(PartnershipId),
    Practice(PracticeId),
}

/// The owner that a row names; the checks made sure that it is exactly one.
fn owner(partnership: Option<&PartnershipId>, practice: Option<&PracticeId>) -> Option<Owner> {
    let partnership = partnership.map(|id| Owner::Partnership(id.clone()));
    partnership.or_else(|| practice.map(|id| Owner::Practice(id.clone())))
}

/// Offers and changes by who makes them.
pub(super) struct Offers {
    offers: BTreeMap<Owner, Vec<Offer>>,
    changes: BTreeMap<Owner, Vec<ServiceChange>>,
}

impl Offers {
    pub(super) fn new(tables: &Tables, positions: &Positions<'_>) -> Self {
        let mut offers: BTreeMap<Owner, Vec<Offer>> = BTreeMap::new();
        for row in in_order(&tables.offers) {
            let owner = owner(row.partnership.as_ref(), row.practice.as_ref());
            if let (Some(owner), Some(offer)) = (owner, offer(row, positions)) {
                offers.entry(owner).or_default().push(offer);
            }
        }
        let mut changes: BTreeMap<Owner, Vec<ServiceChange>> = BTreeMap::new();
        for row in in_order(&tables.changes) {
            let owner = owner(row.partnership.as_ref(), row.practice.as_ref());
            if let (Some(owner), Some(change)) = (owner, change(row, positions)) {
                changes.entry(owner).or_default().push(change);
            }
        }
        Self { offers, changes }
    }

    pub(super) fn of_partnership(&mut self, id: &PartnershipId) -> (Vec<Offer>, Vec<ServiceChange>) {
        self.take(&Owner::Partnership(id.clone()))
    }

    pub(super) fn of_practice(&mut self, id: &PracticeId) -> (Vec<Offer>, Vec<ServiceChange>) {
        self.take(&Owner::Practice(id.clone()))
    }

    fn take(&mut self, owner: &Owner) -> (Vec<Offer>, Vec<ServiceChange>) {
        (self.offers.remove(owner).unwrap_or_default(), self.changes.remove(owner).unwrap_or_default())
    }
}

fn offer(row: &OfferRow, positions: &Positions<'_>) -> Option<Offer> {
    Some(Offer {
        id: row.id.clone(),
        service: positions.service(&row.service)?,
        delivery: row.delivery,
        provided_by: row.provided_by.clone(),
        alternatives: row.alternatives.clone(),
        no_alternative_reason: row.no_alternative_reason.clone(),
        referral: row.referral,
        target_group: row.target_group.clone(),
        minimum_age: row.minimum_age,
        maximum_age: row.maximum_age,
        hours: row.hours.clone(),
        since: row.since,
        until: row.until,
        at_sites: row.sites.clone(),
        checked_on: row.checked_on,
        source: row.source.clone(),
    })
}

fn change(row: &ChangeRow, positions: &Positions<'_>) -> Option<ServiceChange> {
    Some(ServiceChange {
        id: row.id.clone(),
        service: positions.service(&row.service)?,
        kind: row.kind,
        from: row.moved_from.clone(),
        to: row.moved_to.clone(),
        effective: row.effective,
        reason: row.reason,
        why: row.why.clone(),
        decided_by: row.decided_by.clone(),
        people_asked: row.people_asked.clone(),
        what_to_do_now: row.what_to_do_now.clone(),
        replacement: row.replacement.clone(),
        no_replacement_reason: row.no_replacement_reason.clone(),
        money_was_a_factor: row.money_was_a_factor,
    })
}
