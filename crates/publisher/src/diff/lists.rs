//! Lists that opened, closed or were limited, or will be.

use catalogue::{ListStatus, Practice};

use super::change::Change;
use super::release_view::{Record as _, ReleaseView, in_both};

/// Notes what became of every practice's list.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    for (before, after) in in_both(old, new) {
        compare_one((old, before), (new, after), changes);
    }
}

fn compare_one(
    (old, before): (ReleaseView<'_>, &Practice),
    (new, after): (ReleaseView<'_>, &Practice),
    changes: &mut Vec<Change>,
) {
    let was = before.list_on(old.day()).map_or(ListStatus::Unknown, |period| period.status);
    let now = after.list_on(new.day());
    let is = now.map_or(ListStatus::Unknown, |period| period.status);
    if was != is {
        changes.push(Change::List {
            practice: after.named(),
            old: was,
            new: is,
            until: now.and_then(|period| period.period.until),
            reason: now.and_then(|period| period.reason.clone()),
        });
    }
    for period in after.list.iter().filter(|period| !before.list.contains(period)) {
        if let Some(from) = period.period.from.filter(|&from| from > new.day()) {
            let (practice, until) = (after.named(), period.period.until);
            changes.push(Change::ListWillChange { practice, new: period.status, from, until });
        }
    }
}

/// Whether the list of a practice differs in anything that [`compare`] does not say.
pub(super) fn differ_otherwise(
    (old, before): (ReleaseView<'_>, &Practice),
    (new, after): (ReleaseView<'_>, &Practice),
) -> bool {
    let mut said = Vec::new();
    compare_one((old, before), (new, after), &mut said);
    before.list != after.list && said.is_empty()
}
