//! Records that are new, and those that are gone with what became of them.

use std::collections::BTreeSet;

use catalogue::{Area, Catalogue, Funder, Partnership, Practice, Service};

use super::change::{Change, RecordRef};
use super::release_view::{Record, ReleaseView, find, in_both};

/// Notes every record that one release has and the other has not.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    compare_each::<Funder>(old, new, changes);
    compare_each::<Partnership>(old, new, changes);
    compare_each::<Practice>(old, new, changes);
    compare_each::<Service>(old, new, changes);
    compare_each::<Area>(old, new, changes);
}

fn compare_each<R: Record>(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (R::all(old), R::all(new));
    for record in after.iter().filter(|record| find(before, record.id()).is_none()) {
        changes.push(Change::Appeared { record: record.named(), replaces: record.replaces().to_vec() });
    }
    for record in before.iter().filter(|record| find(after, record.id()).is_none()) {
        let tombstone = new.catalogue.tombstones.iter().find(|tombstone| tombstone.id == record.id());
        changes.push(Change::Gone {
            record: record.named(),
            what_happened: tombstone.map(|tombstone| tombstone.what_happened.clone()),
            replaced_by: heirs::<R>(record.id(), new),
        });
    }
}

/// The records that follow on from an id: those that say so, and those that the tombstones lead to.
fn heirs<R: Record>(id: &str, new: ReleaseView<'_>) -> Vec<RecordRef> {
    let chain = chain(id, new.catalogue);
    let follows = |record: &&R| {
        chain.contains(record.id()) || record.replaces().iter().any(|gone| chain.contains(gone.as_str()))
    };
    R::all(new).iter().filter(follows).map(Record::named).collect()
}

/// An id and those that the tombstones name after it, one after the other.
fn chain<'a>(id: &'a str, catalogue: &'a Catalogue) -> BTreeSet<&'a str> {
    let mut chain = BTreeSet::new();
    let mut next = Some(id);
    // A circle of tombstones ends where it began.
    while let Some(id) = next.filter(|id| chain.insert(*id)) {
        let tombstone = catalogue.tombstones.iter().find(|tombstone| tombstone.id == id);
        next = tombstone.and_then(|tombstone| tombstone.replaced_by.as_deref());
    }
    chain
}

/// Counts the records of each kind that were checked since.
pub(super) fn checked(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    checked_each::<Funder>(old, new, changes);
    checked_each::<Partnership>(old, new, changes);
    checked_each::<Practice>(old, new, changes);
}

fn checked_each<R: Record>(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    let count =
        in_both::<R>(old, new).filter(|(before, after)| before.checked_on() < after.checked_on()).count();
    if count > 0 {
        changes.push(Change::Checked { kind: R::KIND, count });
    }
}
