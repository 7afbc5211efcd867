//! What changed from one release to the next: who is new or gone, who joined or left, which lists opened or closed,
//! which services started, moved or stopped.
//!
//! [`diff`] compares two [`ReleaseView`]s by the ids of their records, never by positions, and says each difference as
//! a value; [`text`] and [`json`] print them, [`page`] picks what a page shows. A record that differs in anything is named at least once; two equal
//! releases give nothing. What holds "now" is read on each release's own day, so that no clock is needed.

mod change;
mod facts;
mod json;
mod lists;
mod memberships;
mod offers;
mod page;
mod records;
mod release_view;
mod sites;
mod text;

pub use catalogue::RecordKind;
pub use change::{Change, Notice, RecordRef};
pub use json::{ReleaseSummary, json};
pub use page::{MOST_CHANGES, page};
pub use release_view::ReleaseView;
pub use text::{sentence, text};

/// Every difference between two releases, in an order that depends on nothing but their records.
///
/// From life: the example dataset a quarter later, after one surgery joined a partnership, gives a single
/// [`Change::Joined`].
#[must_use]
pub fn diff(old: ReleaseView<'_>, new: ReleaseView<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    if old.catalogue.about.title != new.catalogue.about.title {
        changes.push(Change::OtherDataset {
            old: old.catalogue.about.title.clone(),
            new: new.catalogue.about.title.clone(),
        });
    }
    records::compare(old, new, &mut changes);
    memberships::compare(old, new, &mut changes);
    lists::compare(old, new, &mut changes);
    offers::compare(old, new, &mut changes);
    sites::compare(old, new, &mut changes);
    facts::compare(old, new, &mut changes);
    records::checked(old, new, &mut changes);
    changes
}
