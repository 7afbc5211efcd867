//! What has to be read beside an answer: its limits, and the dated changes of the next 12 months.
//!
//! Every place that tells an answer tells these with it; none decides by itself what to leave out.

use catalogue::sort::sort_by;
use catalogue::{Date, ListStatus, PartnershipIdx};

use crate::{
    Answer, AreaFinding, ContractStage, NextStep, Outcome, PlaceAnswer, Reason, ReasonKind, Staleness,
};

/// Something that does not come with an answer, or holds only from or until a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// No home visits.
    NoHomeVisits,
    /// No home visits, should the place be outside the practice's area: it is not known whether it is.
    NoHomeVisitsIfOutside,
    /// The list takes only some people, and the practice decides each time.
    OnlySomePeople,
    /// A second practice, or a practice across a border, with limits that the funder describes.
    AsDescribed,
    /// The list may be open from a day on, and is not before.
    OpensOn(Date),
    /// The list closes on a day.
    ClosesOn(Date),
    /// The practice's partnership is still forming: it starts on a day, where that is known.
    PartnershipStartsOn(Option<Date>),
    /// The practice's partnership is closing, or its contract ends: its last day, where that is known.
    PartnershipEndsOn(Option<Date>),
    /// The practice's partnership is being tried out: until when, where that is known.
    PartnershipTriedOut(Option<Date>),
}

impl Limit {
    /// A word for it: `no_home_visits`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoHomeVisits => "no_home_visits",
            Self::NoHomeVisitsIfOutside => "no_home_visits_if_outside",
            Self::OnlySomePeople => "only_some_people",
            Self::AsDescribed => "as_described",
            Self::OpensOn(_) => "opens_on",
            Self::ClosesOn(_) => "closes_on",
            Self::PartnershipStartsOn(_) => "partnership_starts_on",
            Self::PartnershipEndsOn(_) => "partnership_ends_on",
            Self::PartnershipTriedOut(_) => "partnership_tried_out",
        }
    }

    /// What the stage of a partnership limits.
    fn of_stage(stage: ContractStage) -> Self {
        match stage {
            ContractStage::Forming(day) => Self::PartnershipStartsOn(day),
            ContractStage::Closing(day) => Self::PartnershipEndsOn(day),
            ContractStage::Pilot(day) => Self::PartnershipTriedOut(day),
            ContractStage::Ends(day) => Self::PartnershipEndsOn(Some(day)),
        }
    }

    /// Its day, where it has one.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::OpensOn(day) | Self::ClosesOn(day) => Some(day),
            Self::PartnershipStartsOn(day)
            | Self::PartnershipEndsOn(day)
            | Self::PartnershipTriedOut(day) => day,
            _ => None,
        }
    }

    /// Whether another limit says it already.
    fn repeats(self, other: Self) -> bool {
        self == other
            || matches!(
                (self, other),
                (Self::OpensOn(_), Self::OpensOn(_)) | (Self::ClosesOn(_), Self::ClosesOn(_))
            )
    }

    /// The limit that a reason sets; `shut` where the list is closed, or it is not known whether it is.
    fn of(reason: &Reason, shut: bool) -> Option<Self> {
        let certain = |found: &AreaFinding| matches!(found, AreaFinding::Outside | AreaFinding::InOuterArea);
        Some(match &reason.kind {
            ReasonKind::OutOfAreaWithoutHomeVisits(found) if certain(found) => Self::NoHomeVisits,
            ReasonKind::OutOfAreaWithoutHomeVisits(_) => Self::NoHomeVisitsIfOutside,
            ReasonKind::ListLimited { .. } => Self::OnlySomePeople,
            ReasonKind::SecondMembershipAsDescribed | ReasonKind::SwitchingAsDescribed => Self::AsDescribed,
            ReasonKind::AcrossTheBorder { .. } | ReasonKind::BorderNotChecked { .. }
                if reason.leads_to == Outcome::CanJoinWithLimits =>
            {
                Self::AsDescribed
            }
            ReasonKind::NotYetOpen { opens, .. } => Self::OpensOn(*opens),
            ReasonKind::ListChanges { to: ListStatus::Open | ListStatus::OpenLimited, on } if shut => {
                Self::OpensOn(*on)
            }
            ReasonKind::ListChanges { to: ListStatus::ClosedFormally, on } if !shut => Self::ClosesOn(*on),
            ReasonKind::PartnershipStage { stage, .. } => Self::of_stage(*stage),
            _ => return None,
        })
    }
}

/// What changes on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The list of the practice: what it becomes.
    List(ListStatus),
    /// The practice joins a partnership.
    Joins(PartnershipIdx),
    /// The practice leaves a partnership; the day is the first one without it.
    Leaves(PartnershipIdx),
    /// The practice leaves one partnership for another.
    Moves {
        /// The one that it leaves.
        from: PartnershipIdx,
        /// The one that it joins.
        to: PartnershipIdx,
    },
    /// The practice's partnership starts.
    PartnershipStarts(PartnershipIdx),
    /// The practice's partnership ends; the day is the first one without it.
    PartnershipEnds(PartnershipIdx),
}

impl ChangeKind {
    /// A word for it: `practice_leaves`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::List(_) => "list",
            Self::Joins(_) => "practice_joins",
            Self::Leaves(_) => "practice_leaves",
            Self::Moves { .. } => "practice_moves",
            Self::PartnershipStarts(_) => "partnership_starts",
            Self::PartnershipEnds(_) => "partnership_ends",
        }
    }
}

/// A dated change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The first day of what is new.
    pub on: Date,
    /// What it is.
    pub kind: ChangeKind,
}

impl Change {
    /// The change that a reason announces.
    fn of(reason: &Reason) -> Option<Self> {
        let (on, kind) = match reason.kind {
            ReasonKind::NotYetOpen { opens, to } => (opens, ChangeKind::List(to)),
            ReasonKind::ListChanges { to, on } => (on, ChangeKind::List(to)),
            ReasonKind::PracticeJoins { partnership, on } => (on, ChangeKind::Joins(partnership)),
            ReasonKind::PracticeLeaves { partnership, last_day } => {
                (last_day.next_day(), ChangeKind::Leaves(partnership))
            }
            ReasonKind::PracticeMoves { from, to, on } => (on, ChangeKind::Moves { from, to }),
            ReasonKind::PartnershipStage { partnership, stage: ContractStage::Forming(starts) } => {
                (starts?, ChangeKind::PartnershipStarts(partnership))
            }
            ReasonKind::PartnershipStage { partnership, stage } => {
                (stage.day()?.next_day(), ChangeKind::PartnershipEnds(partnership))
            }
            _ => return None,
        };
        Some(Self { on, kind })
    }

    /// Whether it is told on a day: it is to come, and not after the same day a year later.
    fn is_near(self, today: Date) -> bool {
        today < self.on && self.on <= today.a_year_later()
    }
}

/// What a person is told about joining a practice from one place. Every page, paper and command says this and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'a> {
    /// Whether they can join.
    pub outcome: Outcome,
    /// Whether they are registered there already.
    pub registered: bool,
    /// Why, the most serious first.
    pub reasons: &'a [Reason],
    /// What does not come with the answer, in the order of its reasons.
    pub limits: Vec<Limit>,
    /// The changes of the next 12 months, the soonest first.
    pub changes: Vec<Change>,
    /// What to do next.
    pub next_step: NextStep,
    /// The reasons that are read beside the answer and not only on request: each is a limit, or a change of the next
    /// 12 months.
    pub beside: Vec<&'a Reason>,
}

impl PlaceAnswer {
    /// The statement of this answer, on the day of the question.
    #[must_use]
    pub fn statement(&self, today: Date) -> Statement<'_> {
        statement(self.outcome, &self.reasons, self.next_step, today)
    }
}

impl Answer {
    /// The statement for the home, or for no place, on the day of the question.
    #[must_use]
    pub fn statement(&self, today: Date) -> Statement<'_> {
        statement(self.outcome, &self.reasons, self.next_step, today)
    }

    /// The statement for the place with the better answer, the home where both are as good.
    #[must_use]
    pub fn best_statement(&self, today: Date) -> Statement<'_> {
        match &self.second_place {
            Some(second) if second.outcome < self.outcome => second.statement(today),
            _ => self.statement(today),
        }
    }
}

fn statement(outcome: Outcome, reasons: &[Reason], next_step: NextStep, today: Date) -> Statement<'_> {
    let shut = is_shut(reasons);
    let (mut limits, mut changes, mut beside) = (Vec::new(), Vec::new(), Vec::new());
    for reason in reasons {
        let limit = Limit::of(reason, shut);
        let change = Change::of(reason).filter(|change| change.is_near(today));
        if limit.is_some() || change.is_some() {
            beside.push(reason);
        }
        // A border and a second membership may both be as the funder describes: it is said once. Of a list that opens or
        // closes more than once the first day counts.
        limits.extend(limit.filter(|limit| limits.iter().all(|other: &Limit| !limit.repeats(*other))));
        changes.extend(change);
    }
    sort_by(&mut changes, Change::cmp);
    // A practice that comes back to a partnership names its stage twice.
    changes.dedup();
    Statement {
        outcome,
        registered: reasons.iter().any(|reason| reason.kind == ReasonKind::AlreadyRegistered),
        reasons,
        limits,
        changes,
        next_step,
        beside,
    }
}

/// Whether the list is closed, or it is not known whether it is.
fn is_shut(reasons: &[Reason]) -> bool {
    let shut = |reason: &Reason| {
        matches!(
            reason.kind,
            ReasonKind::ListClosedFormally { .. }
                | ReasonKind::NotYetOpen { .. }
                | ReasonKind::StatusUnknownOrStale(Staleness::StatusNotKnown)
        )
    };
    reasons.iter().any(shut)
}
