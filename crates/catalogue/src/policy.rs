//! What a funder has decided about the choice, and what it has not.
//!
//! The papers leave eight points open. The software invents no answer: a point without a row reads
//! "not decided yet", and names whom to ask.

use serde::{Deserialize, Serialize};

use crate::Period;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The points that the papers leave open and that a funder has to decide.
    pub enum PolicyPoint as "policy point" {
        /// My surgery joins a partnership: can I keep my surgery and stay with the funder?
        KeepSurgeryAndStay = "keep_surgery_and_stay",
        /// I have two surgeries in two partnerships: which of them holds my budget and record?
        DualMembership = "dual_membership",
        /// Can I change at any time, or only in a joining window?
        Switching = "switching",
        /// Every list near me is closed: who finds me a place?
        FindingAPlace = "finding_a_place",
        /// I disagree with a decision: where do I appeal?
        Appeals = "appeals",
        /// Do my children and dependants follow my choice?
        Dependants = "dependants",
        /// Can I join across a funder's border?
        CrossBorder = "cross_border",
        /// The partnership closes, or my surgery leaves it: what happens to me?
        PartnershipEnds = "partnership_ends",
    }
}

vocabulary! {
    /// What a funder decided on a point.
    pub enum Decision as "decision" {
        /// It has not been decided.
        Undecided = "undecided",
        /// Yes, it is possible.
        Yes = "yes",
        /// No, it is not possible.
        No = "no",
        /// It is being tried out.
        Pilot = "pilot",
        /// It is decided, and the answer is the text.
        AsDescribed = "as_described",
    }
}

/// One decision of a funder, in force for a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// The point decided.
    pub point: PolicyPoint,
    /// The decision.
    pub decision: Decision,
    /// The answer in plain words, for a person.
    pub answer: String,
    /// When it is in force.
    pub period: Period,
    /// Where it is written down.
    pub source: String,
}

vocabulary! {
    /// The rules that joining may rest on. There is no other: health, age, cost, documents have no word here.
    pub enum JoiningRuleId as "joining rule" {
        /// The home is outside the area where the practice takes people.
        OutsidePracticeArea = "outside_practice_area",
        /// The practice has the funder's agreement to take nobody new for a set time.
        ListClosedFormally = "list_closed_formally",
        /// The practice takes some new people, and decides each time.
        ListLimited = "list_limited",
        /// The practice decides each time about people who live outside its area.
        OutOfAreaCaseByCase = "out_of_area_case_by_case",
        /// The practice takes people from outside its area but makes no home visits to them.
        OutOfAreaWithoutHomeVisits = "out_of_area_without_home_visits",
        /// The practice does not take people who keep another practice as well.
        SecondMembershipNotOffered = "second_membership_not_offered",
        /// It has not been decided whether a person may have two practices.
        SecondMembershipUndecided = "second_membership_undecided",
        /// Having two practices is being tried out.
        SecondMembershipPilot = "second_membership_pilot",
        /// The practice or its list is not open yet.
        NotYetOpen = "not_yet_open",
        /// The state of the list is not known, or was checked too long ago.
        StatusUnknownOrStale = "status_unknown_or_stale",
    }
}

/// Where and when a joining rule is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoiningRule {
    /// The rule.
    pub rule: JoiningRuleId,
    /// When it is in force.
    pub period: Period,
    /// The law, regulation or agreement that it comes from.
    pub source: String,
    /// Where that can be read.
    pub source_url: Option<String>,
}

vocabulary! {
    /// What a person may count on when choosing.
    pub enum RightId as "right" {
        /// To choose a practice and to be accepted unless there are reasonable grounds to refuse.
        ChoosePractice = "choose_practice",
        /// To join any partnership whatever one's health.
        JoinWhateverYourHealth = "join_whatever_your_health",
        /// To stay with the funder.
        StayWithFunder = "stay_with_funder",
        /// To have the reasons for a refusal in writing.
        WrittenReasons = "written_reasons",
        /// To join without proof of identity or address.
        NoDocuments = "no_documents",
        /// To join without a fixed address.
        NoFixedAddress = "no_fixed_address",
        /// For close family of a registered person to join while the list is closed.
        FamilyWhileClosed = "family_while_closed",
    }
}

/// A right, in force for a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// The right.
    pub right: RightId,
    /// When it is in force.
    pub period: Period,
    /// The days within which it must be met, where the source names a time: 14 for written reasons.
    pub within_days: Option<u16>,
    /// The law, regulation or agreement that it comes from.
    pub source: String,
    /// Where that can be read.
    pub source_url: Option<String>,
}
