//! Properties that hold for any two releases.

use std::collections::BTreeSet;

use catalogue::{Catalogue, Date, ListPeriod, ListStatus, Membership, PartnershipIdx, Period};
use proptest::prelude::*;
use publisher::diff::{Change, RecordRef};
use serde_json::Value;

use super::{changes, example};

/// Something that an analyst may do to the tables; the number says to which record.
#[derive(Debug, Clone, Copy)]
enum Edit {
    RenamePractice(usize),
    RemovePractice(usize),
    CloseList(usize),
    EndMembership(usize),
    Join(usize, u32),
    DropOffers(usize),
    EndOffer(usize),
    ShutOnMondays(usize),
    MoveSite(usize),
    SwapFeatures(usize),
    ForgetFunder(usize),
    RenamePartnership(usize),
    DropAnnouncements(usize),
    AlterAnnouncement(usize),
    ForgetAreas(usize),
    RenameFunder(usize),
    DropPolicies(usize),
    RenameService(usize),
    RenameArea(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    use Edit as E;
    let any = 0..100_usize;
    prop_oneof![
        any.clone().prop_map(E::RenamePractice),
        any.clone().prop_map(E::RemovePractice),
        any.clone().prop_map(E::CloseList),
        any.clone().prop_map(E::EndMembership),
        (any.clone(), 0..5_u32).prop_map(|(at, partnership)| E::Join(at, partnership)),
        any.clone().prop_map(E::DropOffers),
        any.clone().prop_map(E::EndOffer),
        any.clone().prop_map(E::ShutOnMondays),
        any.clone().prop_map(E::MoveSite),
        any.clone().prop_map(E::SwapFeatures),
        any.clone().prop_map(E::ForgetFunder),
        any.clone().prop_map(E::RenamePartnership),
        any.clone().prop_map(E::DropAnnouncements),
        any.clone().prop_map(E::AlterAnnouncement),
        any.clone().prop_map(E::ForgetAreas),
        any.clone().prop_map(E::RenameFunder),
        any.clone().prop_map(E::DropPolicies),
        any.clone().prop_map(E::RenameService),
        any.prop_map(E::RenameArea),
    ]
}

/// The record that a number stands for.
fn pick<T>(records: &mut [T], at: usize) -> &mut T {
    let count = records.len();
    &mut records[at % count]
}

fn apply(catalogue: &mut Catalogue, edit: Edit) {
    let practices = &mut catalogue.practices;
    match edit {
        Edit::RenamePractice(at) => pick(practices, at).name.push('!'),
        Edit::RemovePractice(at) => drop(practices.remove(at % practices.len())),
        Edit::CloseList(at) => {
            pick(practices, at).list = vec![ListPeriod {
                status: ListStatus::ClosedFormally,
                period: Period::default(),
                reason: None,
                approved_by: None,
            }];
        }
        Edit::EndMembership(at) => {
            if let Some(membership) = pick(practices, at).memberships.last_mut() {
                membership.period.until = Date::parse("2009-12-31").ok();
            }
        }
        Edit::Join(at, partnership) => {
            let membership =
                Membership { partnership: PartnershipIdx(partnership), period: Period::default() };
            pick(practices, at).memberships = vec![membership];
        }
        Edit::DropOffers(at) => pick(practices, at).offers.clear(),
        Edit::EndOffer(at) => {
            if let Some(offer) = pick(practices, at).offers.first_mut() {
                offer.until = Date::parse("2015-12-31").ok();
            }
        }
        Edit::ShutOnMondays(at) => {
            if let Some(reception) = &mut pick(practices, at).sites[0].hours.reception {
                reception.retain(|opening| opening.weekday != 0);
            }
        }
        Edit::MoveSite(at) => pick(practices, at).sites[0].position.lat_e5 += 1,
        Edit::SwapFeatures(at) => {
            let practice = pick(practices, at);
            std::mem::swap(&mut practice.has, &mut practice.has_not);
        }
        Edit::ForgetFunder(at) => pick(practices, at).funder = None,
        Edit::RenamePartnership(at) => pick(&mut catalogue.partnerships, at).name.push('!'),
        Edit::DropAnnouncements(at) => pick(&mut catalogue.partnerships, at).changes.clear(),
        Edit::AlterAnnouncement(at) => {
            if let Some(change) = pick(&mut catalogue.partnerships, at).changes.first_mut() {
                change.why.push('!');
            }
        }
        Edit::ForgetAreas(at) => pick(&mut catalogue.partnerships, at).areas.clear(),
        Edit::RenameFunder(at) => pick(&mut catalogue.funders, at).name.push('!'),
        Edit::DropPolicies(at) => pick(&mut catalogue.funders, at).policies.clear(),
        Edit::RenameService(at) => pick(&mut catalogue.services, at).name.push('!'),
        Edit::RenameArea(at) => pick(&mut catalogue.areas, at).name.push('!'),
    }
}

fn edited(edits: &[Edit]) -> Catalogue {
    let mut catalogue = example();
    for &edit in edits {
        apply(&mut catalogue, edit);
    }
    catalogue
}

/// The ids of the records of a kind that are in one catalogue only, or differ. Edits move no positions.
fn differing(old: &Catalogue, new: &Catalogue) -> BTreeSet<String> {
    let records = |catalogue: &Catalogue| -> BTreeSet<(String, String)> {
        let all = serde_json::to_value(catalogue).unwrap();
        ["funders", "partnerships", "practices", "services", "areas"]
            .into_iter()
            .flat_map(|list| all[list].as_array().unwrap().clone())
            .map(|record| (record["id"].as_str().unwrap().to_owned(), record.to_string()))
            .collect()
    };
    let (before, after) = (records(old), records(new));
    before.symmetric_difference(&after).map(|(id, _)| id.clone()).collect()
}

/// The ids that changes name as the record which they are about.
fn named(changes: &[Change]) -> BTreeSet<String> {
    let about = |change: &Change| {
        let value = serde_json::to_value(change).unwrap();
        let id = |record: &Value| record["id"].as_str().map(str::to_owned);
        ["record", "practice", "owner"].into_iter().find_map(|role| id(&value[role]))
    };
    changes.iter().filter_map(about).collect()
}

fn records<'c>(changes: &'c [Change], of: impl Fn(&'c Change) -> Option<&'c RecordRef>) -> BTreeSet<&'c str> {
    changes.iter().filter_map(of).map(|record| record.id.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_release_does_not_differ_from_itself(edits in prop::collection::vec(edit(), 0..8)) {
        let catalogue = edited(&edits);
        prop_assert_eq!(changes(&catalogue, &catalogue), []);
    }

    #[test]
    fn every_record_that_differs_is_named_and_no_other(edits in prop::collection::vec(edit(), 1..8)) {
        let (old, new) = (example(), edited(&edits));
        prop_assert_eq!(named(&changes(&old, &new)), differing(&old, &new));
    }

    #[test]
    fn what_is_gone_one_way_is_new_the_other_way(edits in prop::collection::vec(edit(), 1..8)) {
        let (old, new) = (example(), edited(&edits));
        let (there, back) = (changes(&old, &new), changes(&new, &old));
        let gone = records(&there, |change| match change {
            Change::Gone { record, .. } => Some(record),
            _ => None,
        });
        let appeared = records(&back, |change| match change {
            Change::Appeared { record, .. } => Some(record),
            _ => None,
        });
        prop_assert_eq!(gone, appeared);
    }
}
