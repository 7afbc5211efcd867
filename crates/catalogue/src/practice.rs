//! A practice: the GP surgery that a person registers with, and through which they join a partnership.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
use crate::{
    AreaIdx, Date, FunderIdx, Hours, Offer, PartnershipIdx, Period, Position, PracticeId, ServiceChange,
    SiteId,
};

vocabulary! {
    /// Whether a practice takes new people.
    pub enum ListStatus as "list status" {
        /// It takes new people.
        Open = "open",
        /// It takes some new people, and decides each time.
        OpenLimited = "open_limited",
        /// It has the funder's agreement to take nobody new for a set time.
        ClosedFormally = "closed_formal",
        /// Not known.
        Unknown = "unknown",
    }
}

/// The state of a list for a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListPeriod {
    /// The state.
    pub status: ListStatus,
    /// When it holds.
    pub period: Period,
    /// Why it is limited or closed, in plain words.
    pub reason: Option<String>,
    /// Who agreed to closing it.
    pub approved_by: Option<String>,
}

vocabulary! {
    /// Whether a practice takes people who live outside its area.
    pub enum OutOfArea as "out of area" {
        /// No.
        No = "no",
        /// Yes, and it makes home visits to them.
        YesWithHomeVisits = "yes_with_home_visits",
        /// Yes, but it makes no home visits to them.
        YesWithoutHomeVisits = "yes_without_home_visits",
        /// It decides each time.
        CaseByCase = "case_by_case",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a practice takes people who keep another practice as well.
    pub enum SecondMembership as "second membership" {
        /// No.
        No = "no",
        /// Yes.
        Yes = "yes",
        /// It is being tried out.
        Pilot = "pilot",
        /// Not decided.
        Undecided = "undecided",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// The contract under which a practice works.
    pub enum Contract as "contract" {
        /// General medical services.
        Gms = "gms",
        /// Personal medical services.
        Pms = "pms",
        /// Alternative provider medical services.
        Apms = "apms",
    }
}

vocabulary! {
    /// The kinds of feature that a person may need of a practice.
    pub enum FeatureGroup as "kind of feature" {
        /// A language that somebody there speaks.
        Language = "language",
        /// Getting in and around.
        Access = "access",
        /// A form in which information can be had.
        Format = "format",
    }
}

/// Something that a practice may have: a language spoken, step-free access, information in large print.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Feature {
    /// What kind of feature.
    pub group: FeatureGroup,
    /// Its id within the kind: `polish`, `step_free`, `easy_read`.
    pub id: String,
    /// Its name as shown: `Polish`, `Step-free entrance`, `Easy read`.
    pub name: String,
}

/// The index of a feature in the dataset's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FeatureIdx(#[serde(with = "crate::format::layout::index")] pub u16);

impl FeatureIdx {
    /// The index as a `usize`.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A practice's time in a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The partnership.
    pub partnership: PartnershipIdx,
    /// When the practice belongs to it; a known end in the future is a leaving announced.
    pub period: Period,
}

/// One of the premises of a practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Its id, stable across releases.
    pub id: SiteId,
    /// Its name where it differs from the practice's.
    pub name: Option<String>,
    /// Its postcode in the usual form: `HG5 0JL`.
    #[serde(with = "crate::format::postcode_codec")]
    pub postcode: String,
    /// The town or village, for a short address.
    #[serde(with = "crate::format::layout::interned")]
    pub town: Option<String>,
    /// Where it is.
    pub position: Position,
    /// When it is open.
    pub hours: Hours,
}

/// A practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Its id, stable across releases; the ODS code where there is one.
    pub id: PracticeId,
    /// Its name as shown.
    pub name: String,
    /// Names that it had before or is also known by.
    pub other_names: Vec<String>,
    /// The funder in whose care it is; `None` when the source does not say.
    pub funder: Option<FunderIdx>,
    /// Whether the source says which partnership it belongs to, or that it belongs to none.
    pub membership_known: bool,
    /// The partnerships that it belongs, belonged or will belong to.
    pub memberships: Vec<Membership>,
    /// Its sites; at least one, the main one first.
    pub sites: Vec<Site>,
    /// The states of its list.
    pub list: Vec<ListPeriod>,
    /// Where it takes people and makes home visits.
    pub area: Option<AreaIdx>,
    /// Where people may stay registered if they move out of the area.
    pub outer_area: Option<AreaIdx>,
    /// Whether it takes people from outside its area.
    pub out_of_area: OutOfArea,
    /// Whom to call instead of a home visit, in plain words.
    pub instead_of_home_visits: Option<String>,
    /// Whether it takes people who keep another practice.
    pub second_membership: SecondMembership,
    /// The contract that it works under.
    pub contract: Option<Contract>,
    /// The features that it has.
    pub has: Vec<FeatureIdx>,
    /// The features that it does not have. In neither list: not known.
    pub has_not: Vec<FeatureIdx>,
    /// What it offers itself.
    pub offers: Vec<Offer>,
    /// What is changing there.
    pub changes: Vec<ServiceChange>,
    /// The ids of the practices that this one follows on from.
    pub replaces: Vec<String>,
    /// When the record was last checked.
    pub checked_on: Option<Date>,
    /// Where the record comes from, as a position in [`crate::Catalogue::sources`].
    pub source: Option<u16>,
}

impl Practice {
    /// The partnership that it belongs to on a day.
    #[must_use]
    pub fn partnership_on(&self, today: Date) -> Option<PartnershipIdx> {
        self.memberships
            .iter()
            .find(|membership| membership.period.contains(today))
            .map(|found| found.partnership)
    }

    /// Whether it is known to belong to no partnership on a day, so that its people stay with a funder: the one named,
    /// or any where it is `None`.
    #[must_use]
    pub fn is_with_funder(&self, funder: Option<FunderIdx>, today: Date) -> bool {
        self.membership_known
            && funder.is_none_or(|funder| self.funder == Some(funder))
            && self.partnership_on(today).is_none()
    }

    /// The state of its list on a day.
    #[must_use]
    pub fn list_on(&self, today: Date) -> Option<&ListPeriod> {
        self.list.iter().find(|list| list.period.contains(today))
    }
}
