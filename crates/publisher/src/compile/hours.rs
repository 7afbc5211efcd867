//! The hours of sites.

use std::collections::BTreeMap;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Alteration, Date, Hours, HoursKind, Opening, SiteId};

use super::in_order;
use crate::tables::Tables;
use crate::tables::cells::{Clock, Weekday};
use crate::tables::rows::HoursRow;

/// The hours of every site that has any.
pub(super) fn hours(tables: &Tables) -> BTreeMap<SiteId, Hours> {
    let mut hours: BTreeMap<SiteId, Hours> = BTreeMap::new();
    for row in &tables.hours.rows {
        let site = hours.entry(row.site.clone()).or_default();
        let openings = match row.kind {
            HoursKind::Reception => &mut site.reception,
            HoursKind::Consulting => &mut site.consulting,
        };
        // A row without times makes the hours known: closed on that day.
        openings.get_or_insert_default().extend(opening(row));
    }
    for site in hours.values_mut() {
        for openings in [&mut site.reception, &mut site.consulting].into_iter().flatten() {
            openings.sort_unstable();
        }
    }
    for (site, date, kind, open, reason) in altered(tables) {
        let alterations = &mut hours.entry(site).or_default().alterations;
        match alterations.iter_mut().find(|found| found.date == date && found.kind == kind) {
            Some(found) => {
                found.open.extend(open);
                found.reason = found.reason.take().or(reason);
            }
            None => alterations.push(Alteration { date, kind, open: open.into_iter().collect(), reason }),
        }
    }
    for site in hours.values_mut() {
        site.alterations.sort_by_key(|alteration| (alteration.date, alteration.kind));
        site.alterations.iter_mut().for_each(|alteration| alteration.open.sort_unstable());
    }
    hours
}

fn opening(row: &HoursRow) -> Option<Opening> {
    let (opens, closes) = times(row.opens, row.closes)?;
    let weekday = Weekday::ALL.iter().position(|&day| day == row.weekday)?;
    Some(Opening { weekday: u8::try_from(weekday).ok()?, opens, closes })
}

fn times(opens: Option<Clock>, closes: Option<Clock>) -> Option<(u16, u16)> {
    Some((opens?.minutes(), closes?.minutes()))
}

type Altered = (SiteId, Date, HoursKind, Option<(u16, u16)>, Option<String>);

fn altered(tables: &Tables) -> impl Iterator<Item = Altered> {
    in_order(&tables.alterations)
        .into_iter()
        .map(|row| (row.site.clone(), row.date, row.kind, times(row.opens, row.closes), row.reason.clone()))
}
