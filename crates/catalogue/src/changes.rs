//! What changed since the release before, for a page: one line each, bounded in number.
//!
//! `publisher` compares two releases in full; this is the part that concerns the public, small enough for a phone. It is
//! a file of its own beside the catalogue, and not needed to search. See [`ReleaseChanges::parse`].

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The kinds of record that releases are compared by.
    pub enum RecordKind as "kind of record" {
        /// A funder.
        Funder = "funder",
        /// A partnership.
        Partnership = "partnership",
        /// A practice.
        Practice = "practice",
        /// A service.
        Service = "service",
        /// An area on the ground.
        Area = "area",
    }
}

vocabulary! {
    /// What changed, in the order in which a page shows it.
    pub enum WhatChanged as "what changed" {
        /// A record is new.
        Appeared = "appeared",
        /// A record is gone. `other` is the one that follows on from it, `text` what became of it.
        Gone = "gone",
        /// A practice joined the partnership `other`, on `date`.
        Joined = "joined",
        /// A practice left the partnership `other`; `date` was its last day there.
        Left = "left",
        /// A practice will join the partnership `other`, on `date`.
        WillJoin = "will_join",
        /// A practice will leave the partnership `other`; `date` is its last day there.
        WillLeave = "will_leave",
        /// A practice's list has another state: `word` is a list status, `date` its last day, `text` why.
        List = "list",
        /// A practice's list will have another state: `word` is a list status, `date` its first day.
        ListWillChange = "list_will_change",
        /// A change to the service `other` was announced: `word` is the kind of change, `date` its day.
        Announcement = "announcement",
        /// The service `other` is offered, and was not before.
        ServiceStarted = "service_started",
        /// The service `other` is not offered any more.
        ServiceStopped = "service_stopped",
        /// The service `other` is at other places.
        ServiceMoved = "service_moved",
        /// The service `other` comes about in another way: `word` is a delivery.
        Delivery = "delivery",
        /// A practice has a new door, at the postcode `text`.
        SiteOpened = "site_opened",
        /// A practice's door at the postcode `text` is gone.
        SiteClosed = "site_closed",
        /// The hours of one of a practice's doors changed.
        Hours = "hours",
    }
}

/// One line: who is concerned, and the parts of the sentence.
///
/// From life: `Joined`, the practice `mill-lane`, "Mill Lane Surgery", other "Harbour LCP", date 1 June 2010.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseChange {
    /// What changed; it says what the parts mean.
    pub kind: WhatChanged,
    /// What kind of record is concerned.
    pub subject: RecordKind,
    /// The id of the record that is concerned.
    pub id: String,
    /// Its name as shown.
    pub name: String,
    /// The name of the other record in the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// The day in the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// A word of a closed vocabulary, as the tables write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// Plain words from the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What changed since the release before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseChanges {
    /// The id of the release before.
    pub from_release: String,
    /// The day that the release before describes.
    pub from_day: Date,
    /// The day that this release describes.
    pub to_day: Date,
    /// The changes, those of one kind together.
    pub changes: Vec<ReleaseChange>,
    /// How many changes of these kinds there are besides: a file holds so many and no more.
    pub left_out: u32,
    /// How many records differ in other facts, such as a telephone number.
    pub otherwise: u32,
    /// How many records were checked again.
    pub checked: u32,
}
