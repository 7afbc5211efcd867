//! Services that started, stopped, moved or come about in another way, and the changes announced.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Date, Delivery, Funder, Offer, Partnership, Practice, Service, ServiceChange, ServiceIdx};

use super::change::{Change, Notice, RecordRef};
use super::release_view::{Record, ReleaseView, in_both};

/// Whoever offers services.
pub(super) trait Offering: Record {
    /// What it offers.
    fn offers(&self) -> &[Offer];
    /// What it announced.
    fn announced(&self) -> &[ServiceChange];
}

impl Offering for Partnership {
    fn offers(&self) -> &[Offer] {
        &self.offers
    }
    fn announced(&self) -> &[ServiceChange] {
        &self.changes
    }
}

impl Offering for Funder {
    fn offers(&self) -> &[Offer] {
        &self.offers
    }
    fn announced(&self) -> &[ServiceChange] {
        &self.changes
    }
}

impl Offering for Practice {
    fn offers(&self) -> &[Offer] {
        &self.offers
    }
    fn announced(&self) -> &[ServiceChange] {
        &self.changes
    }
}

/// Notes what became of the services of everybody who is in both releases.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    compare_all::<Funder>(old, new, changes);
    compare_all::<Partnership>(old, new, changes);
    compare_all::<Practice>(old, new, changes);
}

fn compare_all<O: Offering + 'static>(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    for (before, after) in in_both::<O>(old, new) {
        compare_one((old, before), (new, after), changes);
        announcements((old, before), (new, after), changes);
    }
}

/// One service as somebody offers it: where, and how it comes about.
#[derive(Debug, Default, PartialEq, Eq)]
struct Offered {
    name: String,
    sites: BTreeSet<String>,
    delivery: BTreeSet<Delivery>,
}

fn in_force(offer: &Offer, day: Date) -> bool {
    offer.since.is_none_or(|since| since <= day) && offer.until.is_none_or(|until| day <= until)
}

/// What somebody offers on the release's day, by the id of the service.
fn offered<'a>(release: ReleaseView<'a>, offers: &'a [Offer]) -> BTreeMap<&'a str, Offered> {
    let mut by_service: BTreeMap<&str, Offered> = BTreeMap::new();
    for offer in offers.iter().filter(|offer| in_force(offer, release.day())) {
        let Some(service) = release.service(offer.service) else { continue };
        let offered = by_service.entry(service.id()).or_default();
        offered.name.clone_from(&service.name);
        offered.sites.extend(offer.at_sites.iter().map(ToString::to_string));
        offered.delivery.insert(offer.delivery);
    }
    by_service
}

fn service(id: &str, offered: &Offered) -> RecordRef {
    RecordRef { kind: Service::KIND, id: id.to_owned(), name: offered.name.clone() }
}

fn compare_one<O: Offering>(
    (old, before): (ReleaseView<'_>, &O),
    (new, after): (ReleaseView<'_>, &O),
    changes: &mut Vec<Change>,
) {
    let owner = after.named();
    let (were, are) = (offered(old, before.offers()), offered(new, after.offers()));
    for (id, is) in &are {
        let service = service(id, is);
        let Some(was) = were.get(id) else {
            changes.push(Change::ServiceStarted { owner: owner.clone(), service });
            continue;
        };
        if was.sites != is.sites {
            changes.push(Change::ServiceMoved {
                owner: owner.clone(),
                service: service.clone(),
                old: was.sites.iter().cloned().collect(),
                new: is.sites.iter().cloned().collect(),
            });
        }
        if was.delivery != is.delivery {
            changes.push(Change::Delivery {
                owner: owner.clone(),
                service,
                old: was.delivery.iter().copied().collect(),
                new: is.delivery.iter().copied().collect(),
            });
        }
    }
    for (id, was) in were.iter().filter(|(id, _)| !are.contains_key(*id)) {
        changes.push(Change::ServiceStopped { owner: owner.clone(), service: service(id, was) });
    }
}

fn announcements<O: Offering>(
    (old, before): (ReleaseView<'_>, &O),
    (new, after): (ReleaseView<'_>, &O),
    changes: &mut Vec<Change>,
) {
    let owner = after.named();
    let mut note = |notice: Notice, release: ReleaseView<'_>, change: &ServiceChange| {
        let Some(service) = release.service(change.service) else { return };
        changes.push(Change::Announcement {
            notice,
            owner: owner.clone(),
            id: change.id.as_str().to_owned(),
            service: service.named(),
            kind: change.kind,
            effective: change.effective,
        });
    };
    for change in after.announced() {
        match before.announced().iter().find(|earlier| earlier.id == change.id) {
            None => note(Notice::New, new, change),
            Some(earlier) => {
                let same_service = same(old, earlier.service, new, change.service);
                let renumbered = ServiceChange { service: change.service, ..earlier.clone() };
                if !same_service || renumbered != *change {
                    note(Notice::Altered, new, change);
                }
            }
        }
    }
    for earlier in before.announced() {
        if after.announced().iter().all(|change| change.id != earlier.id) {
            note(Notice::NoLongerListed, old, earlier);
        }
    }
}

/// Whether two positions stand for one service.
fn same(old: ReleaseView<'_>, before: ServiceIdx, new: ReleaseView<'_>, after: ServiceIdx) -> bool {
    old.service(before).map(Record::id) == new.service(after).map(Record::id)
}

/// Whether the offers of somebody differ in anything that [`compare`] does not say. When an offer was checked is
/// no difference.
pub(super) fn differ_otherwise<O: Offering>(
    (old, before): (ReleaseView<'_>, &O),
    (new, after): (ReleaseView<'_>, &O),
) -> bool {
    let alike = |(was, is): (&Offer, &Offer)| {
        same(old, was.service, new, is.service)
            && Offer { service: is.service, checked_on: is.checked_on, ..was.clone() } == *is
    };
    let (were, are) = (before.offers(), after.offers());
    if were.len() == are.len() && were.iter().zip(are).all(alike) {
        return false;
    }
    let mut said = Vec::new();
    compare_one((old, before), (new, after), &mut said);
    said.is_empty()
}
