//! The changes as a page's data: those that concern the public, one line each, and the rest counted.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, ReleaseChange, ReleaseChanges, WhatChanged};

use super::change::{Change, Notice, RecordRef};
use super::json::ReleaseSummary;

/// The most changes that a page's data holds: a phone fetches them, and nobody reads more.
pub const MOST_CHANGES: usize = 500;

/// The changes from an older release to a newer one, as the newer one carries them.
#[must_use]
pub fn page(old: &ReleaseSummary, new: Date, changes: &[Change]) -> ReleaseChanges {
    let mut lines: Vec<ReleaseChange> = changes.iter().filter_map(line).collect();
    lines.sort_by_key(|line| line.kind);
    let left_out = count(lines.len().saturating_sub(MOST_CHANGES));
    lines.truncate(MOST_CHANGES);
    let otherwise = changes.iter().filter(|change| matches!(change, Change::Facts { .. })).count();
    let checked = changes.iter().map(|change| match change {
        Change::Checked { count, .. } => *count,
        _ => 0,
    });
    ReleaseChanges {
        from_release: old.release.clone(),
        from_day: old.as_of,
        to_day: new,
        changes: lines,
        left_out,
        otherwise: count(otherwise),
        checked: count(checked.sum()),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A line about a record, its other parts empty.
fn about(kind: WhatChanged, record: &RecordRef) -> ReleaseChange {
    ReleaseChange {
        kind,
        subject: record.kind,
        id: record.id.clone(),
        name: record.name.clone(),
        other: None,
        date: None,
        word: None,
        text: None,
    }
}

/// A line about a record and another.
fn both(kind: WhatChanged, record: &RecordRef, other: &RecordRef) -> ReleaseChange {
    ReleaseChange { other: Some(other.name.clone()), ..about(kind, record) }
}

/// A change as a line; `None` for those that are only counted, and for what the app says elsewhere.
fn line(change: &Change) -> Option<ReleaseChange> {
    Some(match change {
        Change::OtherDataset { .. }
        | Change::Facts { .. }
        | Change::Dataset { .. }
        | Change::Checked { .. }
        | Change::Announcement { notice: Notice::NoLongerListed, .. } => return None,
        Change::Appeared { record, .. } => about(WhatChanged::Appeared, record),
        Change::Gone { record, what_happened, replaced_by } => ReleaseChange {
            other: replaced_by.first().map(|heir| heir.name.clone()),
            text: what_happened.clone(),
            ..about(WhatChanged::Gone, record)
        },
        Change::Joined { practice, partnership, from } => {
            ReleaseChange { date: *from, ..both(WhatChanged::Joined, practice, partnership) }
        }
        Change::Left { practice, partnership, until } => {
            ReleaseChange { date: *until, ..both(WhatChanged::Left, practice, partnership) }
        }
        Change::WillJoin { practice, partnership, from } => {
            ReleaseChange { date: Some(*from), ..both(WhatChanged::WillJoin, practice, partnership) }
        }
        Change::WillLeave { practice, partnership, until } => {
            ReleaseChange { date: Some(*until), ..both(WhatChanged::WillLeave, practice, partnership) }
        }
        Change::List { practice, new, until, reason, .. } => ReleaseChange {
            word: Some(new.word().to_owned()),
            date: *until,
            text: reason.clone(),
            ..about(WhatChanged::List, practice)
        },
        Change::ListWillChange { practice, new, from, .. } => ReleaseChange {
            word: Some(new.word().to_owned()),
            date: Some(*from),
            ..about(WhatChanged::ListWillChange, practice)
        },
        Change::Announcement { owner, service, kind, effective, .. } => ReleaseChange {
            word: Some(kind.word().to_owned()),
            date: Some(*effective),
            ..both(WhatChanged::Announcement, owner, service)
        },
        Change::ServiceStarted { owner, service } => both(WhatChanged::ServiceStarted, owner, service),
        Change::ServiceStopped { owner, service } => both(WhatChanged::ServiceStopped, owner, service),
        Change::ServiceMoved { owner, service, .. } => both(WhatChanged::ServiceMoved, owner, service),
        Change::Delivery { owner, service, new, .. } => ReleaseChange {
            word: new.first().map(|delivery| delivery.word().to_owned()),
            ..both(WhatChanged::Delivery, owner, service)
        },
        Change::SiteOpened { practice, postcode, .. } => {
            ReleaseChange { text: Some(postcode.clone()), ..about(WhatChanged::SiteOpened, practice) }
        }
        Change::SiteClosed { practice, postcode, .. } => {
            ReleaseChange { text: Some(postcode.clone()), ..about(WhatChanged::SiteClosed, practice) }
        }
        Change::Hours { practice, .. } => about(WhatChanged::Hours, practice),
    })
}
