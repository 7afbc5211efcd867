//! Practices, from their own table and those that belong to it.

use std::collections::BTreeMap;

use catalogue::{
    Contact, FeatureIdx, ListPeriod, Membership, OutOfArea, Period, Practice, PracticeDetails, PracticeId,
    SecondMembership,
};

use super::error::CompileError;
use super::funders::{ids, web};
use super::in_order;
use super::owned::{AllOwned, Owned, Owner};
use super::positions::Positions;
use super::sites::sites;
use crate::tables::Tables;
use crate::tables::rows::PracticeRow;

/// The practices, sorted by id, each with its details.
pub(super) fn practices(
    tables: &Tables,
    positions: &Positions<'_>,
    owned: &mut AllOwned,
) -> Result<Vec<(Practice, PracticeDetails)>, CompileError> {
    let mut parts = Parts::new(tables, positions);
    let mut sites = sites(tables);
    let rows = in_order(&tables.practices).into_iter();
    rows.map(|row| {
        let sites = sites.remove(&row.id).ok_or_else(|| CompileError::NoSite(row.id.clone()))?;
        let (sites, site_details) = sites.into_iter().unzip();
        let Owned { offers, changes, .. } = owned.take(&Owner::Practice(row.id.clone()));
        let memberships = parts.memberships.remove(&row.id).unwrap_or_default();
        let (has, has_not) = parts.features.remove(&row.id).unwrap_or_default();
        let practice = Practice {
            id: row.id.clone(),
            name: row.name.clone(),
            other_names: row.other_names.clone(),
            funder: row.funder.as_ref().and_then(|funder| positions.funder(funder)),
            membership_known: row.membership_known.unwrap_or(!memberships.is_empty()),
            memberships,
            sites,
            list: parts.lists.remove(&row.id).unwrap_or_default(),
            area: row.area.as_ref().and_then(|area| positions.area(area)),
            outer_area: row.outer_area.as_ref().and_then(|area| positions.area(area)),
            out_of_area: row.out_of_area.unwrap_or(OutOfArea::Unknown),
            instead_of_home_visits: row.instead_of_home_visits.clone(),
            second_membership: row.second_membership.unwrap_or(SecondMembership::Unknown),
            contract: row.contract,
            has,
            has_not,
            offers,
            changes,
            replaces: ids(&row.replaces),
            checked_on: row.checked_on,
            source: row.source.as_deref().and_then(|source| positions.source(source)),
        };
        Ok((practice, details(row, site_details)))
    })
    .collect()
}

fn details(row: &PracticeRow, sites: Vec<catalogue::SiteDetails>) -> PracticeDetails {
    PracticeDetails {
        contact: Contact {
            name: row.name.clone(),
            phone: row.phone.clone(),
            website: web(row.website.as_ref()),
            ..Contact::default()
        },
        list_size: row.list_size,
        how_to_join: row.how_to_join.clone(),
        after_joining: row.after_joining.clone(),
        helpful_documents: row.helpful_documents.clone(),
        sites,
    }
}

/// What other tables say of practices.
struct Parts {
    memberships: BTreeMap<PracticeId, Vec<Membership>>,
    lists: BTreeMap<PracticeId, Vec<ListPeriod>>,
    features: BTreeMap<PracticeId, (Vec<FeatureIdx>, Vec<FeatureIdx>)>,
}

impl Parts {
    fn new(tables: &Tables, positions: &Positions<'_>) -> Self {
        let mut parts =
            Self { memberships: BTreeMap::new(), lists: BTreeMap::new(), features: BTreeMap::new() };
        for row in in_order(&tables.memberships) {
            if let Some(partnership) = positions.partnership(&row.partnership) {
                let period = Period { from: row.from, until: row.until };
                let memberships = parts.memberships.entry(row.practice.clone()).or_default();
                memberships.push(Membership { partnership, period });
            }
        }
        for row in in_order(&tables.lists) {
            parts.lists.entry(row.practice.clone()).or_default().push(ListPeriod {
                status: row.status,
                period: Period { from: row.from, until: row.until },
                reason: row.reason.clone(),
                approved_by: row.approved_by.clone(),
            });
        }
        for row in &tables.practice_features.rows {
            if let Some(feature) = positions.feature(row.group, row.feature.as_str()) {
                let (has, has_not) = parts.features.entry(row.practice.clone()).or_default();
                if row.has { has.push(feature) } else { has_not.push(feature) }
            }
        }
        parts.memberships.values_mut().for_each(|list| list.sort_by_key(|entry| entry.period.from));
        parts.lists.values_mut().for_each(|list| list.sort_by_key(|entry| entry.period.from));
        for (has, has_not) in parts.features.values_mut() {
            has.sort_unstable();
            has_not.sort_unstable();
        }
        parts
    }
}
