//! What belongs to a partnership, a practice or a funder: its offers, changes, specialists and measures.

use std::collections::BTreeMap;

use catalogue::{FunderId, Measure, Offer, PartnershipId, PracticeId, ServiceChange, SpecialistLine};

use super::in_order;
use super::positions::Positions;
use crate::tables::Tables;
use crate::tables::rows::{ChangeRow, MeasureRow, OfferRow, SpecialistRow};

/// Whose it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    Partnership(PartnershipId),
    Practice(PracticeId),
    Funder(FunderId),
}

impl Owner {
    /// The owner that a row names; the checks made sure that it is exactly one.
    fn of(
        partnership: Option<&PartnershipId>,
        practice: Option<&PracticeId>,
        funder: Option<&FunderId>,
    ) -> Option<Self> {
        let partnership = partnership.cloned().map(Self::Partnership);
        let practice = practice.cloned().map(Self::Practice);
        partnership.or(practice).or(funder.cloned().map(Self::Funder))
    }
}

/// What one of them has.
#[derive(Debug, Default)]
pub(super) struct Owned {
    /// What it offers.
    pub(super) offers: Vec<Offer>,
    /// What is changing.
    pub(super) changes: Vec<ServiceChange>,
    /// The specialists who work with it.
    pub(super) specialists: Vec<SpecialistLine>,
    /// How well it is doing.
    pub(super) measures: Vec<Measure>,
}

/// What all of them have.
pub(super) struct AllOwned(BTreeMap<Owner, Owned>);

impl AllOwned {
    pub(super) fn new(tables: &Tables, positions: &Positions<'_>) -> Self {
        let mut all: BTreeMap<Owner, Owned> = BTreeMap::new();
        for row in in_order(&tables.offers) {
            let owner = Owner::of(row.partnership.as_ref(), row.practice.as_ref(), row.funder.as_ref());
            if let (Some(owner), Some(offer)) = (owner, offer(row, positions)) {
                all.entry(owner).or_default().offers.push(offer);
            }
        }
        for row in in_order(&tables.changes) {
            let owner = Owner::of(row.partnership.as_ref(), row.practice.as_ref(), row.funder.as_ref());
            if let (Some(owner), Some(change)) = (owner, change(row, positions)) {
                all.entry(owner).or_default().changes.push(change);
            }
        }
        for row in in_order(&tables.specialists) {
            if let Some(owner) = Owner::of(row.partnership.as_ref(), None, row.funder.as_ref()) {
                all.entry(owner).or_default().specialists.push(specialists(row));
            }
        }
        for row in in_order(&tables.measures) {
            if let Some(owner) = Owner::of(row.partnership.as_ref(), None, row.funder.as_ref()) {
                all.entry(owner).or_default().measures.push(measure(row));
            }
        }
        Self(all)
    }

    /// What one of them has; afterwards it is no longer here.
    pub(super) fn take(&mut self, owner: &Owner) -> Owned {
        self.0.remove(owner).unwrap_or_default()
    }
}

fn specialists(row: &SpecialistRow) -> SpecialistLine {
    SpecialistLine {
        specialty: row.specialty.clone(),
        engagement: row.engagement,
        from_organisation: row.from_organisation.clone(),
        admitting_hospitals: row.admitting_hospitals.clone(),
    }
}

fn measure(row: &MeasureRow) -> Measure {
    Measure {
        group: row.group,
        name: row.name.clone(),
        value: row.value.clone(),
        comparator: row.comparator.clone(),
        comparator_value: row.comparator_value.clone(),
        rating: row.rating,
        direction: row.direction,
        period: row.period.clone(),
        meaning: row.meaning.clone(),
        source: row.source.clone(),
        in_summary: row.in_summary.unwrap_or(false),
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
