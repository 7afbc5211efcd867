//! Whether the list is open, today and as far as the dataset announces.

use std::cmp::Reverse;

use catalogue::{Date, ListPeriod, ListStatus, Practice, RightId};

use crate::freshness::{Freshness, freshness};
use crate::rule_context::RuleContext;
use crate::{LegalBasis, Outcome, Reason, ReasonKind, Staleness};

/// Evaluates whether the list is open. A record that is too old counts as unknown and gives no reason here.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let today = context.person.today;
    if context.registered || freshness(context.practice.checked_on, today) == Freshness::Unknown {
        return;
    }
    let now = on(context.practice, today);
    match now.map(|(row, list)| (row, list, list.status)) {
        Some((_, _, ListStatus::Open)) => {}
        Some((row, list, ListStatus::OpenLimited)) => {
            let kind = ReasonKind::ListLimited { since: list.period.from, row };
            reasons.push(context.reason(kind, Outcome::AskFirst));
        }
        Some((row, list, ListStatus::ClosedFormally)) => {
            let until = closed_until(context.practice, list);
            let kind = ReasonKind::ListClosedFormally { from: list.period.from, until, row };
            reasons.push(context.reason(kind, Outcome::NotNow));
            reasons.extend(family_exception(context));
        }
        Some((_, _, ListStatus::Unknown)) | None => {
            if let Some(opens) = not_yet_open(context.practice, today) {
                let next = next(context.practice, today, None);
                reasons.push(context.reason(ReasonKind::NotYetOpen { opens, next }, Outcome::NotNow));
                return;
            }
            let kind = ReasonKind::StatusUnknownOrStale(Staleness::StatusNotKnown);
            reasons.push(context.reason(kind, Outcome::AskFirst));
        }
    }
    if let Some((to, on)) = next(context.practice, today, now.map(|(_, list)| list)) {
        reasons.push(context.reason(ReasonKind::ListChanges { to, on }, Outcome::CanJoin));
    }
}

/// The reason that close family of registered people can still join, where they have that right.
fn family_exception(context: &RuleContext<'_>) -> Option<Reason> {
    let (funder, today) = (context.practice.funder, context.person.today);
    let legal_basis = LegalBasis::of_right(context.catalogue, funder, RightId::FamilyWhileClosed, today)?;
    Some(context.reason_with_basis(ReasonKind::FamilyWhileClosed, Outcome::CanJoin, legal_basis))
}

/// The state of the list on a day, and its row.
///
/// A checked dataset has one row for a day. Of several, the one that began last counts, and of those the least open, so
/// that the order of the rows does not matter.
pub(crate) fn on(practice: &Practice, today: Date) -> Option<(usize, &ListPeriod)> {
    let rows = practice.list.iter().enumerate().filter(|(_, list)| list.period.contains(today));
    rows.max_by_key(|(_, list)| (list.period.from, list.status, list.period.until))
}

/// The day on which a list opens that has no earlier period.
pub(crate) fn not_yet_open(practice: &Practice, today: Date) -> Option<Date> {
    let all_to_come = practice.list.iter().all(|list| list.period.from.is_some_and(|from| today < from));
    let takes_people = |list: &&ListPeriod| matches!(list.status, ListStatus::Open | ListStatus::OpenLimited);
    let opens = practice.list.iter().filter(takes_people).filter_map(|list| list.period.from).min();
    opens.filter(|_| all_to_come)
}

/// The last day of a closing, including further closings that follow without a day between.
fn closed_until(practice: &Practice, period: &ListPeriod) -> Option<Date> {
    let mut until = period.period.until?;
    // Each row can extend the closing once.
    for _ in &practice.list {
        match on(practice, day_after(until)) {
            Some((_, next)) if next.status == ListStatus::ClosedFormally => match next.period.until {
                Some(later) => until = later,
                None => return None,
            },
            _ => break,
        }
    }
    Some(until)
}

/// The next change of the state after today: what it becomes, and from which day.
fn next(practice: &Practice, today: Date, now: Option<&ListPeriod>) -> Option<(ListStatus, Date)> {
    let status = now.map_or(ListStatus::Unknown, |period| period.status);
    let begins = practice.list.iter().filter_map(|list| list.period.from);
    let ends = practice.list.iter().filter_map(|list| list.period.until).map(day_after);
    let changes = begins.chain(ends).filter(|&day| today < day);
    let becomes = |day| on(practice, day).map_or(ListStatus::Unknown, |(_, list)| list.status);
    changes
        .map(|day| (becomes(day), day))
        .filter(|&(to, _)| to != status)
        .min_by_key(|&(to, day)| (day, Reverse(to)))
}

/// The day after.
pub(crate) fn day_after(day: Date) -> Date {
    Date::from_days(day.days().saturating_add(1))
}
