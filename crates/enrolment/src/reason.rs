//! The reasons of an answer, as values; `i18n` makes the sentences.

use catalogue::{Catalogue, Date, FunderIdx, JoiningRuleId, ListStatus, PartnershipIdx, PracticeIdx};

use crate::{ContractStage, LegalBasis, Outcome};

/// Which of a person's two places a reason is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhichPlace {
    /// Their home.
    Home,
    /// The second place: work, study, caring for somebody.
    Second,
}

/// How a person's place lies to the area where a practice takes people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AreaFinding {
    /// Inside.
    Inside,
    /// Outside.
    Outside,
    /// Outside, but in the outer area, where people who are registered already may stay.
    InOuterArea,
    /// On the border, to within a metre.
    OnTheLine,
    /// Only an outward code is known, and a part of it is inside.
    PartlyInside {
        /// The outward code: `HG5`.
        outward: String,
    },
    /// The place is not known exactly enough.
    NotSure {
        /// The outward code, where that is what is known.
        outward: Option<String>,
    },
    /// The dataset has no area for the practice.
    NotPublished,
    /// The person has no fixed address, and no right in the dataset says that this does not matter.
    NoFixedAddress,
    /// The person named no place.
    NotAsked,
}

/// Why the status of a list is not reliable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staleness {
    /// The practice is not in the dataset.
    NoRecord,
    /// The source does not say whether the list is open today.
    StatusNotKnown,
    /// The source does not say when the record was checked.
    NeverChecked,
    /// The record was checked more than [`crate::ASK_FIRST_AFTER_DAYS`] days ago.
    CheckedLongAgo {
        /// The day.
        on: Date,
    },
    /// The record was checked more than [`crate::UNKNOWN_AFTER_DAYS`] days ago: it counts as unknown.
    CheckedTooLongAgo {
        /// The day.
        on: Date,
    },
}

/// Who has not decided on a second practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undecided {
    /// The practice.
    Practice,
    /// A funder; `None` where the practice has none.
    Funder(Option<FunderIdx>),
    /// The dataset does not say what the practice decided.
    NotKnown,
}

/// The kind of a reason, with the values that its sentence needs.
///
/// The first ten are the closed list of joining rules ([`JoiningRuleId`]); nothing else excludes anybody. Most of the
/// others only inform; a funder's decision, or its absence, may limit an answer or make it "ask first".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReasonKind {
    /// The list is not known, or was checked too long ago.
    StatusUnknownOrStale(Staleness),
    /// The practice or its list is not open yet.
    NotYetOpen {
        /// The day that it opens.
        opens: Date,
        /// Open, or open to some people.
        to: ListStatus,
    },
    /// The list is closed, with the funder's agreement.
    ListClosedFormally {
        /// Since when.
        from: Option<Date>,
        /// The last day of the closing.
        until: Option<Date>,
        /// The first day on which it opens, or may be open, where that is known.
        opens: Option<Date>,
        /// The index of the row in the practice's list: the plain reason and who agreed are there.
        row: usize,
    },
    /// The list takes some people, and the practice decides each time.
    ListLimited {
        /// Since when.
        since: Option<Date>,
        /// The index of the row in the practice's list: the plain reason is there.
        row: usize,
    },
    /// The place is outside the practice's area, or nobody can say that it is inside.
    OutsidePracticeArea(AreaFinding),
    /// The practice decides each time about people from outside its area.
    OutOfAreaCaseByCase(AreaFinding),
    /// The practice makes no home visits outside its area.
    OutOfAreaWithoutHomeVisits(AreaFinding),
    /// A second practice is not possible.
    SecondMembershipNotOffered {
        /// Whether it is the funder that said no, rather than the practice.
        by_funder: bool,
    },
    /// It is not decided whether a second practice is possible.
    SecondMembershipUndecided(Undecided),
    /// A second practice is being tried out.
    SecondMembershipPilot,
    /// The funder has described how a second practice works: its text says the limits.
    SecondMembershipAsDescribed,
    /// The funder decided that people do not change between partnerships now.
    SwitchingClosed,
    /// The funder has described when people change between partnerships: its text says the limits.
    SwitchingAsDescribed,
    /// The person lives with another funder than the practice. The legal basis names the decision on that.
    AcrossTheBorder {
        /// The funder in whose area the place is, where one is known: the one to ask.
        lives_with: Option<FunderIdx>,
    },
    /// The person is registered here already.
    AlreadyRegistered,
    /// The person is registered here and lives in the outer area: they may stay.
    MayStayInOuterArea,
    /// A fixed address is not needed.
    NoFixedAddressNeeded,
    /// Close family of a registered person can join while the list is closed.
    FamilyWhileClosed,
    /// The practice has an area, and no place was given to check it with.
    AreaNotChecked,
    /// The practice's funder has an area, and nobody can say on which side of its border the place is.
    BorderNotChecked {
        /// Whether the person named a place: its full postcode may then be enough for an answer.
        rough_place: bool,
    },
    /// The state of the list changes on a later day: one reason for each change.
    ListChanges {
        /// What it becomes.
        to: ListStatus,
        /// The first day of that.
        on: Date,
    },
    /// The practice joins a partnership on a later day.
    PracticeJoins {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The first day.
        on: Date,
    },
    /// The practice leaves a partnership.
    PracticeLeaves {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The last day in it.
        last_day: Date,
    },
    /// The practice leaves one partnership for another, without a day between.
    PracticeMoves {
        /// The partnership that it leaves.
        from: PartnershipIdx,
        /// The partnership that it joins.
        to: PartnershipIdx,
        /// The first day in the new one.
        on: Date,
    },
    /// The stage of the practice's partnership, or of one that it joins, and the days of its contract.
    PartnershipStage {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The stage.
        stage: ContractStage,
    },
}

impl ReasonKind {
    /// The joining rule; `None` for a reason that only informs.
    #[must_use]
    pub fn rule(&self) -> Option<JoiningRuleId> {
        Some(match self {
            Self::StatusUnknownOrStale(_) => JoiningRuleId::StatusUnknownOrStale,
            Self::NotYetOpen { .. } => JoiningRuleId::NotYetOpen,
            Self::ListClosedFormally { .. } => JoiningRuleId::ListClosedFormally,
            Self::ListLimited { .. } => JoiningRuleId::ListLimited,
            Self::OutsidePracticeArea(_) => JoiningRuleId::OutsidePracticeArea,
            Self::OutOfAreaCaseByCase(_) => JoiningRuleId::OutOfAreaCaseByCase,
            Self::OutOfAreaWithoutHomeVisits(_) => JoiningRuleId::OutOfAreaWithoutHomeVisits,
            Self::SecondMembershipNotOffered { .. } => JoiningRuleId::SecondMembershipNotOffered,
            Self::SecondMembershipUndecided(_) => JoiningRuleId::SecondMembershipUndecided,
            Self::SecondMembershipPilot => JoiningRuleId::SecondMembershipPilot,
            _ => return None,
        })
    }

    /// Whether it is about the stage of the practice's partnership.
    #[must_use]
    pub fn is_of_stage(&self) -> bool {
        matches!(self, Self::PartnershipStage { .. })
    }

    /// Its word, that of the joining rule where there is one: `list_limited`, `already_registered`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        use catalogue::vocabulary::Vocabulary as _;
        if let Some(rule) = self.rule() {
            return rule.word();
        }
        match self {
            Self::SecondMembershipAsDescribed => "second_membership_as_described",
            Self::SwitchingClosed => "switching_closed",
            Self::SwitchingAsDescribed => "switching_as_described",
            Self::AcrossTheBorder { .. } => "across_the_border",
            Self::AlreadyRegistered => "already_registered",
            Self::MayStayInOuterArea => "may_stay_in_outer_area",
            Self::NoFixedAddressNeeded => "no_fixed_address_needed",
            Self::FamilyWhileClosed => "family_while_closed",
            Self::AreaNotChecked => "area_not_checked",
            Self::BorderNotChecked { .. } => "border_not_checked",
            Self::ListChanges { .. } => "list_changes",
            Self::PracticeJoins { .. } => "practice_joins",
            Self::PracticeLeaves { .. } => "practice_leaves",
            Self::PracticeMoves { .. } => "practice_moves",
            Self::PartnershipStage { stage, .. } => stage.word(),
            // Every other variant is a joining rule and has returned above.
            _ => "",
        }
    }
}

/// One reason of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its kind.
    pub kind: ReasonKind,
    /// The outcome that this reason alone leads to; [`Outcome::CanJoin`] when it only informs.
    pub leads_to: Outcome,
    /// Which of the person's places it is about.
    pub place: WhichPlace,
    /// The practice.
    pub practice: PracticeIdx,
    /// Where the rule is written down, and whether it is in force.
    pub legal_basis: LegalBasis,
    /// The day of the question.
    pub asked_on: Date,
    /// The day that the practice's record was checked.
    pub data_date: Option<Date>,
}

impl Reason {
    /// The law, regulation, agreement or decision behind it, as the dataset names it.
    #[must_use]
    pub fn source<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a str> {
        self.legal_basis.source(catalogue)
    }

    /// Where the practice's record comes from.
    #[must_use]
    pub fn record_source<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a str> {
        let practice = catalogue.practice(self.practice)?;
        catalogue.sources.get(usize::from(practice.source?)).map(String::as_str)
    }
}
