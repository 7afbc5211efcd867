//! The partnerships of a practice: which one on a day, since when, and what changes later.

use catalogue::sort::sort_by;
use catalogue::{Date, Membership, PartnershipIdx, Practice};

use crate::rule_context::RuleContext;
use crate::{ContractStage, Outcome, Reason, ReasonKind};

/// Evaluates the stage of the practice's partnership, and which changes of partnership are announced. They only inform.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let (practice, today) = (context.practice, context.person.today);
    let stage = |partnership| {
        let stage = ContractStage::of(context.catalogue, partnership, today)?;
        Some(ReasonKind::PartnershipStage { partnership, stage })
    };
    let mut kinds: Vec<ReasonKind> = practice.partnership_on(today).and_then(stage).into_iter().collect();
    for change in changes(practice, today) {
        match change {
            MembershipChange::Leaves { partnership, last_day } => {
                kinds.push(ReasonKind::PracticeLeaves { partnership, last_day });
            }
            MembershipChange::Joins { partnership, on } => {
                kinds.push(ReasonKind::PracticeJoins { partnership, on });
                kinds.extend(stage(partnership));
            }
            MembershipChange::Moves { from, to, on } => {
                kinds.push(ReasonKind::PracticeMoves { from, to, on });
                kinds.extend(stage(to));
            }
        }
    }
    reasons.extend(kinds.into_iter().map(|kind| context.reason(kind, Outcome::CanJoin)));
}

/// An announced change of a practice's partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MembershipChange {
    /// It leaves one, and is in none on the day after.
    Leaves { partnership: PartnershipIdx, last_day: Date },
    /// It joins one, and is in none until then.
    Joins { partnership: PartnershipIdx, on: Date },
    /// It leaves one, and is in another on the day after.
    Moves { from: PartnershipIdx, to: PartnershipIdx, on: Date },
}

impl MembershipChange {
    /// The partnership that it brings the practice into, and the first day there.
    pub(crate) fn joins(self) -> Option<(PartnershipIdx, Date)> {
        match self {
            Self::Joins { partnership: to, on } | Self::Moves { to, on, .. } => Some((to, on)),
            Self::Leaves { .. } => None,
        }
    }
}

/// The memberships of a practice, the first one first. Those of one partnership that follow each other without a gap are
/// one.
///
/// ```text
/// Harbour until 31 March 2010, Harbour from 1 April 2010 until 31 May 2010
///   -> Harbour until 31 May 2010
/// ```
#[must_use]
pub fn memberships(practice: &Practice) -> Vec<Membership> {
    let mut all = practice.memberships.clone();
    sort_by(&mut all, |one, other| one.period.from.cmp(&other.period.from));
    let mut found: Vec<Membership> = Vec::new();
    for next in all {
        match found.last_mut() {
            Some(last)
                if last.partnership == next.partnership
                    && last.period.until.is_some_and(|until| next.period.from == Some(until.next_day())) =>
            {
                last.period.until = next.period.until;
            }
            _ => found.push(next),
        }
    }
    found
}

/// Every change after a day, the soonest first. Memberships of one partnership that follow each other are one.
pub(crate) fn changes(practice: &Practice, today: Date) -> Vec<MembershipChange> {
    let periods = || practice.memberships.iter().map(|membership| membership.period);
    let begins = periods().filter_map(|period| period.from);
    let ends = periods().filter_map(|period| period.until).map(Date::next_day);
    let mut days: Vec<Date> = begins.chain(ends).filter(|&day| today < day).collect();
    if days.len() > 1 {
        sort_by(&mut days, Ord::cmp);
    }
    let mut found = Vec::new();
    let mut before = practice.partnership_on(today);
    for on in days {
        let after = practice.partnership_on(on);
        found.extend(match (before, after) {
            (Some(from), Some(to)) if from != to => Some(MembershipChange::Moves { from, to, on }),
            (Some(partnership), None) => {
                Some(MembershipChange::Leaves { partnership, last_day: Date::from_days(on.days() - 1) })
            }
            (None, Some(partnership)) => Some(MembershipChange::Joins { partnership, on }),
            _ => None,
        });
        before = after;
    }
    found
}

/// Its membership on a day.
pub(crate) fn now(practice: &Practice, today: Date) -> Option<Membership> {
    memberships(practice).into_iter().find(|membership| membership.period.contains(today))
}

/// The partnership that it was in last before a day on which it is in none, with its last day there.
pub(crate) fn left(practice: &Practice, today: Date) -> Option<(PartnershipIdx, Date)> {
    let ended = practice.memberships.iter().filter_map(|one| Some((one.period.until?, one.partnership)));
    let (last_day, partnership) = ended.filter(|&(last_day, _)| last_day < today).max()?;
    Some((partnership, last_day))
}
