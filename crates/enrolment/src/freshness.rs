//! How fresh a record is, by the day on which it was checked.

use catalogue::{Date, Practice};

use crate::rule_context::RuleContext;
use crate::{Outcome, Reason, ReasonKind, Staleness};

/// A record checked more than this many days ago leads to "ask first".
pub const ASK_FIRST_AFTER_DAYS: i32 = 90;

/// A record checked more than this many days ago counts as unknown.
pub const UNKNOWN_AFTER_DAYS: i32 = 365;

/// How fresh a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// Checked within [`ASK_FIRST_AFTER_DAYS`].
    Fresh,
    /// Checked longer ago: "call before you go".
    AskFirst,
    /// Checked longer ago than [`UNKNOWN_AFTER_DAYS`], or never as far as the source says.
    Unknown,
}

/// How fresh a record is that was checked on a day. A future day counts as today.
#[must_use]
pub fn freshness(checked_on: Option<Date>, today: Date) -> Freshness {
    match checked_on.map(|checked| today.days_since(checked)) {
        Some(days) if days <= ASK_FIRST_AFTER_DAYS => Freshness::Fresh,
        Some(days) if days <= UNKNOWN_AFTER_DAYS => Freshness::AskFirst,
        _ => Freshness::Unknown,
    }
}

/// Why a practice's record is stale; `None` when it is fresh.
pub(crate) fn staleness(practice: &Practice, today: Date) -> Option<Staleness> {
    let Some(on) = practice.checked_on else { return Some(Staleness::NeverChecked) };
    match freshness(Some(on), today) {
        Freshness::Fresh => None,
        Freshness::AskFirst => Some(Staleness::CheckedLongAgo { on }),
        Freshness::Unknown => Some(Staleness::CheckedTooLongAgo { on }),
    }
}

/// Evaluates whether the practice's record is fresh. Being registered already does not depend on it.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.registered {
        return;
    }
    if let Some(why) = staleness(context.practice, context.person.today) {
        reasons.push(context.reason(ReasonKind::StatusUnknownOrStale(why), Outcome::AskFirst));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_ages_after_90_and_after_365_days() {
        let today = Date::parse("2010-06-30").unwrap();
        let checked = |days: i32| Some(Date::from_days(today.days() - days));
        let cases = [
            (checked(-5), Freshness::Fresh),
            (checked(0), Freshness::Fresh),
            (checked(90), Freshness::Fresh),
            (checked(91), Freshness::AskFirst),
            (checked(365), Freshness::AskFirst),
            (checked(366), Freshness::Unknown),
            (None, Freshness::Unknown),
        ];
        for (checked_on, expected) in cases {
            assert_eq!(freshness(checked_on, today), expected, "{checked_on:?}");
        }
    }
}
