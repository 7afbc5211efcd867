//! Where a practice stands: in which partnership, since when, and what changes on a day to come.
//!
//! For "my surgery has joined X: what happens to me?" and "my surgery leaves X on 1 June: what then?".

use catalogue::order::sort_few;
use catalogue::{Catalogue, Date, Membership, PolicyPoint, Practice, PracticeAt};

use crate::answer::Case;
use crate::list::day_after;
use crate::{Because, Outcome, PolicyAnswer, Reason, policy};

/// Where the practice stands with which a person is registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Its membership today. `None` with `known`: it belongs to no partnership, so its people are with the funder.
    pub now: Option<Membership>,
    /// Whether the dataset says which partnership it belongs to, or that it belongs to none.
    pub known: bool,
    /// Its last day in that partnership, when a leaving is announced.
    pub last_day: Option<Date>,
    /// The memberships that begin on a day to come, the soonest first.
    pub to_come: Vec<Membership>,
    /// Whether a person can keep the practice and stay with the funder.
    pub keep_and_stay: PolicyAnswer<'a>,
    /// What happens to a person when the practice leaves the partnership, or the partnership ends.
    pub when_it_ends: PolicyAnswer<'a>,
}

/// Where a practice stands on a day; `None` when the dataset has no such practice.
#[must_use]
pub fn standing(catalogue: &Catalogue, at: PracticeAt, today: Date) -> Option<Standing<'_>> {
    let practice = catalogue.practice(at)?;
    let decided = |point| policy(catalogue, practice.funder, point, today);
    Some(Standing {
        now: now(practice, today),
        known: practice.membership_known,
        last_day: last_day(practice, today),
        to_come: to_come(practice, today),
        keep_and_stay: decided(PolicyPoint::KeepSurgeryAndStay),
        when_it_ends: decided(PolicyPoint::PartnershipEnds),
    })
}

/// Tells what changes in the practice's partnership. It takes nothing away.
pub(crate) fn ask(case: &Case<'_>, reasons: &mut Vec<Reason>) {
    let today = case.person.today;
    if let (Some(membership), Some(last_day)) = (now(case.practice, today), last_day(case.practice, today)) {
        let because = Because::PracticeLeaves { partnership: membership.partnership, last_day };
        reasons.push(case.reason(because, Outcome::CanJoin));
    }
    for membership in to_come(case.practice, today) {
        if let Some(on) = membership.period.from {
            let because = Because::PracticeJoins { partnership: membership.partnership, on };
            reasons.push(case.reason(because, Outcome::CanJoin));
        }
    }
}

fn now(practice: &Practice, today: Date) -> Option<Membership> {
    practice.memberships.iter().find(|membership| membership.period.contains(today)).copied()
}

/// The announced end of today's membership, unless the practice goes on in the same partnership the day after.
fn last_day(practice: &Practice, today: Date) -> Option<Date> {
    let membership = now(practice, today)?;
    let last_day = membership.period.until?;
    let goes_on = now(practice, day_after(last_day));
    (goes_on.map(|next| next.partnership) != Some(membership.partnership)).then_some(last_day)
}

/// The memberships of other partnerships that begin on a day to come, the soonest first.
fn to_come(practice: &Practice, today: Date) -> Vec<Membership> {
    let partnership = now(practice, today).map(|membership| membership.partnership);
    let later = |membership: &&Membership| membership.period.from.is_some_and(|from| today < from);
    let other = |membership: &&Membership| Some(membership.partnership) != partnership;
    let mut found: Vec<_> = practice.memberships.iter().filter(later).filter(other).copied().collect();
    let key = |membership: &Membership| (membership.period.from, membership.partnership);
    sort_few(&mut found, |one, two| key(one) < key(two));
    found
}
