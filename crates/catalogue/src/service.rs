//! Services, who offers them and how, and what changes.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
use crate::{ChangeId, Date, OfferId, ServiceId, ServiceIdx, SiteId};

/// A kind of care, named as people name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id, stable across releases.
    pub id: ServiceId,
    /// Its plain name: `Skin problems`.
    pub name: String,
    /// Other words that people look for: `dermatology`, `rash clinic`.
    pub synonyms: Vec<String>,
    /// The wider kind that it belongs to.
    pub parent: Option<ServiceIdx>,
}

vocabulary! {
    /// How an organisation comes by a service that it offers.
    pub enum Delivery as "delivery" {
        /// It provides the service itself.
        Made = "made",
        /// It arranges the service from another organisation.
        Bought = "bought",
        /// Another partnership provides it.
        ByOtherPartnership = "by_other_lcp",
        /// The funder arranges it on its behalf.
        ByFunder = "by_pct_on_behalf",
        /// It has handed the service back to the funder.
        BlockedBack = "blocked_back",
        /// The source does not say.
        NotKnown = "not_known",
    }
}

vocabulary! {
    /// How a person gets to a service.
    pub enum Referral as "referral" {
        /// They ask for it themselves.
        Self_ = "self",
        /// A GP sends them.
        Gp = "gp",
        /// Another professional sends them.
        Other = "other",
    }
}

/// A service that a partnership or a practice offers.
///
/// A clinical group or an age may limit a service, never who may join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id; `None` where the source has none.
    pub id: Option<OfferId>,
    /// The service.
    pub service: ServiceIdx,
    /// How the organisation comes by it.
    pub delivery: Delivery,
    /// Who provides it, when that is another organisation.
    pub provided_by: Option<String>,
    /// Others from whom a person can have the same.
    pub alternatives: Vec<String>,
    /// Why there is no alternative, in plain words.
    pub no_alternative_reason: Option<String>,
    /// How a person gets to it.
    pub referral: Option<Referral>,
    /// Whom it is for, in plain words.
    pub target_group: Option<String>,
    /// From which age, in years.
    pub minimum_age: Option<u8>,
    /// To which age, in years.
    pub maximum_age: Option<u8>,
    /// When it can be had, in plain words.
    pub hours: Option<String>,
    /// Since when.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// The ids of the sites where it is.
    pub at_sites: Vec<SiteId>,
    /// When the record was last checked.
    pub checked_on: Option<Date>,
    /// Where the record comes from.
    #[serde(with = "crate::format::layout::interned")]
    pub source: Option<String>,
}

impl Offer {
    /// Whether it can be had on a day: from its first day to its last, both included.
    #[must_use]
    pub fn is_there_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| until >= day)
    }
}

vocabulary! {
    /// What happens to a service.
    pub enum ChangeKind as "kind of change" {
        /// It moves to another place.
        Moved = "moved",
        /// It stops.
        Stopped = "stopped",
        /// It starts.
        Started = "started",
        /// It joins another.
        Merged = "merged",
        /// Its hours change.
        HoursChanged = "hours_changed",
    }
}

vocabulary! {
    /// Why a service changes.
    pub enum ChangeReason as "reason for a change" {
        /// Care gets better.
        BetterCare = "better_care",
        /// It was not safe enough.
        Safety = "safety",
        /// There are too few people to run it.
        Staffing = "staffing",
        /// The building.
        Building = "building",
        /// Money.
        Money = "money",
        /// The law.
        Law = "law",
        /// Something else.
        Other = "other",
    }
}

/// A change to a service, with what people always ask about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceChange {
    /// Its id, stable across releases.
    pub id: ChangeId,
    /// The service.
    pub service: ServiceIdx,
    /// What happens.
    pub kind: ChangeKind,
    /// Where it was.
    pub from: Option<String>,
    /// Where it will be.
    pub to: Option<String>,
    /// From which day.
    pub effective: Date,
    /// Why, as one word of a list.
    pub reason: ChangeReason,
    /// Why, in at most 60 plain words.
    pub why: String,
    /// Who decided.
    pub decided_by: String,
    /// How people were asked, or that they were not.
    pub people_asked: String,
    /// What a person who uses the service should do now.
    pub what_to_do_now: String,
    /// The offer that replaces it.
    pub replacement: Option<OfferId>,
    /// Why nothing replaces it.
    pub no_replacement_reason: Option<String>,
    /// Whether money was a factor.
    pub money_was_a_factor: bool,
}
