//! The partnerships of a practice: which one on a day, since when, and what changes later.

use catalogue::sort::sort_by;
use catalogue::{Catalogue, Date, Membership, PartnershipIdx, Practice, Stage};

use crate::list::day_after;
use crate::rule_context::RuleContext;
use crate::{Limit, Outcome, Reason, ReasonKind};

/// Evaluates the stage of the practice's partnership, and which changes of partnership are announced. They only inform.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let (practice, today) = (context.practice, context.person.today);
    let stage = practice.partnership_on(today).and_then(|at| stage(context, at));
    let kinds = stage.into_iter().chain(changes(practice, today).into_iter().map(|change| match change {
        MembershipChange::Leaves { partnership, last_day } => {
            ReasonKind::PracticeLeaves { partnership, last_day }
        }
        MembershipChange::Joins { partnership, on } => ReasonKind::PracticeJoins { partnership, on },
        MembershipChange::Moves { from, to, on } => ReasonKind::PracticeMoves { from, to, on },
    }));
    reasons.extend(kinds.map(|kind| context.reason(kind, Outcome::CanJoin)));
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

/// Every change after a day, the soonest first. Memberships of one partnership that follow each other are one.
pub(crate) fn changes(practice: &Practice, today: Date) -> Vec<MembershipChange> {
    let periods = || practice.memberships.iter().map(|membership| membership.period);
    let begins = periods().filter_map(|period| period.from);
    let ends = periods().filter_map(|period| period.until).map(day_after);
    let mut days: Vec<Date> = begins.chain(ends).filter(|&day| today < day).collect();
    sort_by(&mut days, Ord::cmp);
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

/// The reason that a partnership is forming or closing.
fn stage(context: &RuleContext<'_>, at: PartnershipIdx) -> Option<ReasonKind> {
    match stage_limit(context.catalogue, at, context.person.today)? {
        Limit::PartnershipStartsOn(starts) => {
            Some(ReasonKind::PartnershipForming { partnership: at, starts })
        }
        Limit::PartnershipEndsOn(ends) => Some(ReasonKind::PartnershipClosing { partnership: at, ends }),
        _ => None,
    }
}

/// The limit that the stage of a partnership sets: it is forming or closing, with the day where that is known.
#[must_use]
pub fn stage_limit(catalogue: &Catalogue, at: PartnershipIdx, today: Date) -> Option<Limit> {
    let partnership = catalogue.partnership(at)?;
    let contract = partnership.accountability.contract.unwrap_or_default();
    match partnership.stage? {
        Stage::Forming => Some(Limit::PartnershipStartsOn(contract.from.filter(|&from| today < from))),
        Stage::Closing => Some(Limit::PartnershipEndsOn(contract.until.filter(|&until| today <= until))),
        Stage::Pilot | Stage::Live => None,
    }
}

/// Its membership on a day.
pub(crate) fn now(practice: &Practice, today: Date) -> Option<Membership> {
    practice.memberships.iter().find(|membership| membership.period.contains(today)).copied()
}

/// The partnership that it was in last before a day on which it is in none, with its last day there.
pub(crate) fn left(practice: &Practice, today: Date) -> Option<(PartnershipIdx, Date)> {
    let ended = practice.memberships.iter().filter_map(|one| Some((one.period.until?, one.partnership)));
    let (last_day, partnership) = ended.filter(|&(last_day, _)| last_day < today).max()?;
    Some((partnership, last_day))
}
