//! A difference between two releases, as a value.

use catalogue::vocabulary::vocabulary;
use catalogue::{ChangeKind, Date, Delivery, HoursKind, ListStatus, RecordKind};
use serde::Serialize;

vocabulary! {
    /// What became of an announced change to a service.
    pub enum Notice as "notice" {
        /// It is new in this release.
        New = "new",
        /// It was announced before, and its announcement reads differently now.
        Altered = "altered",
        /// It was announced before, and is not any more.
        NoLongerListed = "no_longer_listed",
    }
}

/// A record by its kind, its id and its name as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordRef {
    /// What it is.
    pub kind: RecordKind,
    /// Its id, stable across releases: `mill-lane`.
    pub id: String,
    /// Its name in the newer release, or in the older one when it is gone: `Mill Lane Surgery`.
    pub name: String,
}

/// One difference between an older and a newer release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// The titles differ: these may not be releases of one dataset.
    OtherDataset {
        /// The older release's title.
        old: String,
        /// The newer release's title.
        new: String,
    },
    /// A record is new.
    Appeared {
        /// The record.
        record: RecordRef,
        /// The ids that it says it follows on from.
        replaces: Vec<String>,
    },
    /// A record is gone.
    Gone {
        /// The record.
        record: RecordRef,
        /// What became of it, as the newer release says; `None` when it does not.
        what_happened: Option<String>,
        /// The records that follow on from it.
        replaced_by: Vec<RecordRef>,
    },
    /// A practice belongs to a partnership, and did not before.
    Joined {
        /// The practice.
        practice: RecordRef,
        /// The partnership.
        partnership: RecordRef,
        /// Since when, where stated.
        from: Option<Date>,
    },
    /// A practice belonged to a partnership, and does not any more.
    Left {
        /// The practice.
        practice: RecordRef,
        /// The partnership.
        partnership: RecordRef,
        /// Until when it belonged, where stated.
        until: Option<Date>,
    },
    /// It is announced that a practice will join a partnership.
    WillJoin {
        /// The practice.
        practice: RecordRef,
        /// The partnership.
        partnership: RecordRef,
        /// From when.
        from: Date,
    },
    /// It is announced that a practice will leave its partnership.
    WillLeave {
        /// The practice.
        practice: RecordRef,
        /// The partnership.
        partnership: RecordRef,
        /// Its last day.
        until: Date,
    },
    /// A practice's list opened, closed or was limited.
    List {
        /// The practice.
        practice: RecordRef,
        /// The state before.
        old: ListStatus,
        /// The state now.
        new: ListStatus,
        /// Until when, where stated.
        until: Option<Date>,
        /// Why, where stated.
        reason: Option<String>,
    },
    /// It is announced that a practice's list will open, close or be limited.
    ListWillChange {
        /// The practice.
        practice: RecordRef,
        /// The state to come.
        new: ListStatus,
        /// From when.
        from: Date,
        /// Until when, where stated.
        until: Option<Date>,
    },
    /// Somebody offers a service, and did not before.
    ServiceStarted {
        /// The partnership or practice.
        owner: RecordRef,
        /// The service.
        service: RecordRef,
    },
    /// Somebody offered a service, and does not any more.
    ServiceStopped {
        /// The partnership or practice.
        owner: RecordRef,
        /// The service.
        service: RecordRef,
    },
    /// A service is at other places.
    ServiceMoved {
        /// The partnership or practice.
        owner: RecordRef,
        /// The service.
        service: RecordRef,
        /// The ids of the sites where it was; none when that was not stated.
        old: Vec<String>,
        /// The ids of the sites where it is; none when that is not stated.
        new: Vec<String>,
    },
    /// A service comes about in another way.
    Delivery {
        /// The partnership or practice.
        owner: RecordRef,
        /// The service.
        service: RecordRef,
        /// How before.
        old: Vec<Delivery>,
        /// How now.
        new: Vec<Delivery>,
    },
    /// A change to a service was announced, or its announcement altered or taken away.
    Announcement {
        /// Which of these.
        notice: Notice,
        /// The partnership or practice.
        owner: RecordRef,
        /// The id of the announced change.
        id: String,
        /// The service.
        service: RecordRef,
        /// What happens to it.
        kind: ChangeKind,
        /// From which day.
        effective: Date,
    },
    /// A practice has a new door.
    SiteOpened {
        /// The practice.
        practice: RecordRef,
        /// The site's id.
        site: String,
        /// Its postcode.
        postcode: String,
    },
    /// A practice's door is gone.
    SiteClosed {
        /// The practice.
        practice: RecordRef,
        /// The site's id.
        site: String,
        /// Its postcode.
        postcode: String,
    },
    /// A site's hours changed.
    Hours {
        /// The practice.
        practice: RecordRef,
        /// The site's id.
        site: String,
        /// Which weekly hours changed; none when only single days did.
        kinds: Vec<HoursKind>,
        /// The days on which the hours differ, added or altered.
        days: Vec<Date>,
    },
    /// Other facts of a record changed.
    Facts {
        /// The record.
        record: RecordRef,
        /// Which facts, as the dataset's fields are named: `website`, `list_size`.
        facts: Vec<&'static str>,
    },
    /// What the dataset says of itself changed, or lists that are no one record's.
    Dataset {
        /// Which facts: `licence`, `glossary`.
        facts: Vec<&'static str>,
    },
    /// Records were checked again since.
    Checked {
        /// Their kind.
        kind: RecordKind,
        /// How many.
        count: usize,
    },
}
