//! The sites of practices, the main one first.

use std::collections::BTreeMap;

use catalogue::{Hours, Position, PracticeId, Site, SiteDetails, SiteId};

use super::hours::hours;
use super::in_order;
use crate::tables::Tables;
use crate::tables::rows::SiteRow;

/// The sites of every practice, with their details in the same order.
pub(super) fn sites(tables: &Tables) -> BTreeMap<PracticeId, Vec<(Site, SiteDetails)>> {
    let mut hours = hours(tables);
    let mut rows = in_order(&tables.sites);
    rows.sort_by_key(|row| !row.main.unwrap_or(false));
    let mut sites: BTreeMap<PracticeId, Vec<(Site, SiteDetails)>> = BTreeMap::new();
    for row in rows {
        sites.entry(row.practice.clone()).or_default().push(site(row, &mut hours));
    }
    sites
}

fn site(row: &SiteRow, hours: &mut BTreeMap<SiteId, Hours>) -> (Site, SiteDetails) {
    let site = Site {
        id: row.id.clone(),
        name: row.name.clone(),
        postcode: row.postcode.to_string(),
        town: row.town.clone(),
        position: Position { lat_e5: row.lat.e5(), lon_e5: row.lon.e5() },
        hours: hours.remove(&row.id).unwrap_or_default(),
    };
    (site, SiteDetails { address: row.address.clone(), phone: row.phone.clone() })
}
