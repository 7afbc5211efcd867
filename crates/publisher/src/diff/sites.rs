//! Doors that opened or closed, and hours that changed.

use catalogue::{HoursKind, Practice, Site};

use super::change::Change;
use super::release_view::{Record as _, ReleaseView, in_both};

/// Notes what became of every practice's sites and their hours.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    for (before, after) in in_both(old, new) {
        compare_one(before, after, changes);
    }
}

fn same_site<'a>(practice: &'a Practice, site: &Site) -> Option<&'a Site> {
    practice.sites.iter().find(|other| other.id == site.id)
}

fn compare_one(before: &Practice, after: &Practice, changes: &mut Vec<Change>) {
    for site in &after.sites {
        match same_site(before, site) {
            None => changes.push(Change::SiteOpened {
                practice: after.named(),
                site: site.id.as_str().to_owned(),
                postcode: site.postcode.clone(),
            }),
            Some(earlier) => hours(after, earlier, site, changes),
        }
    }
    for site in before.sites.iter().filter(|site| same_site(after, site).is_none()) {
        changes.push(Change::SiteClosed {
            practice: after.named(),
            site: site.id.as_str().to_owned(),
            postcode: site.postcode.clone(),
        });
    }
}

fn hours(practice: &Practice, before: &Site, after: &Site, changes: &mut Vec<Change>) {
    if before.hours == after.hours {
        return;
    }
    let mut kinds = Vec::new();
    if before.hours.reception != after.hours.reception {
        kinds.push(HoursKind::Reception);
    }
    if before.hours.consulting != after.hours.consulting {
        kinds.push(HoursKind::Consulting);
    }
    let (were, are) = (&before.hours.alterations, &after.hours.alterations);
    let added = are.iter().filter(|day| !were.contains(day));
    let removed = were.iter().filter(|day| !are.contains(day));
    let mut days: Vec<_> = added.chain(removed).map(|day| day.date).collect();
    days.sort_unstable();
    days.dedup();
    let (practice, site) = (practice.named(), after.id.as_str().to_owned());
    changes.push(Change::Hours { practice, site, kinds, days });
}

/// Whether the sites of a practice differ in anything that [`compare`] does not say: a name, a place, an order.
pub(super) fn differ_otherwise(before: &Practice, after: &Practice) -> bool {
    let kept = |one: &Practice, other: &Practice| -> Vec<Site> {
        let kept = one.sites.iter().filter(|site| same_site(other, site).is_some());
        kept.map(|site| Site { hours: catalogue::Hours::default(), ..site.clone() }).collect()
    };
    kept(before, after) != kept(after, before)
}
