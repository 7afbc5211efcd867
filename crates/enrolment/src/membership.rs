//! The partnerships of a practice: which one on a day, since when, and what changes later.

use catalogue::sort::sort_by;
use catalogue::{Date, Membership, PartnershipIdx, Practice};

use crate::list::day_after;
use crate::rule_context::RuleContext;
use crate::{Outcome, Reason, ReasonKind};

/// Evaluates which changes of the practice's partnership are announced. They only inform.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let today = context.person.today;
    if let (Some(membership), Some(last_day)) =
        (now(context.practice, today), last_day(context.practice, today))
    {
        let kind = ReasonKind::PracticeLeaves { partnership: membership.partnership, last_day };
        reasons.push(context.reason(kind, Outcome::CanJoin));
    }
    for membership in to_come(context.practice, today) {
        if let Some(on) = membership.period.from {
            let kind = ReasonKind::PracticeJoins { partnership: membership.partnership, on };
            reasons.push(context.reason(kind, Outcome::CanJoin));
        }
    }
}

/// Its membership on a day.
pub(crate) fn now(practice: &Practice, today: Date) -> Option<Membership> {
    practice.memberships.iter().find(|membership| membership.period.contains(today)).copied()
}

/// The announced end of today's membership, unless the practice stays in the same partnership on the next day.
pub(crate) fn last_day(practice: &Practice, today: Date) -> Option<Date> {
    let membership = now(practice, today)?;
    let last_day = membership.period.until?;
    let goes_on = now(practice, day_after(last_day));
    (goes_on.map(|next| next.partnership) != Some(membership.partnership)).then_some(last_day)
}

/// The memberships of other partnerships that begin later, the earliest first.
pub(crate) fn to_come(practice: &Practice, today: Date) -> Vec<Membership> {
    let partnership = now(practice, today).map(|membership| membership.partnership);
    let later = |membership: &&Membership| membership.period.from.is_some_and(|from| today < from);
    let other = |membership: &&Membership| Some(membership.partnership) != partnership;
    let mut found: Vec<_> = practice.memberships.iter().filter(later).filter(other).copied().collect();
    let key = |membership: &Membership| (membership.period.from, membership.partnership);
    sort_by(&mut found, |one, two| key(one).cmp(&key(two)));
    found
}

/// The partnership that it was in last before a day on which it is in none, with its last day there.
pub(crate) fn left(practice: &Practice, today: Date) -> Option<(PartnershipIdx, Date)> {
    let ended = practice.memberships.iter().filter_map(|one| Some((one.period.until?, one.partnership)));
    let (last_day, partnership) = ended.filter(|&(last_day, _)| last_day < today).max()?;
    Some((partnership, last_day))
}
