//! Whether the list is open, today and as far as the dataset announces.

use catalogue::sort::sort_by;
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
    let mut later = changes(context.practice, today, now.map(|(_, list)| list));
    match now.map(|(row, list)| (row, list, list.status)) {
        Some((_, _, ListStatus::Open)) => {}
        Some((row, list, ListStatus::OpenLimited)) => {
            let kind = ReasonKind::ListLimited { since: list.period.from, row };
            reasons.push(context.reason(kind, Outcome::AskFirst));
        }
        Some((row, list, ListStatus::ClosedFormally)) => {
            let until = closed_until(context.practice, list);
            let reopens = later.iter().find(|(to, _)| takes_people(*to)).map(|&(_, on)| on);
            let opens = reopens.or(until.map(Date::next_day));
            let kind = ReasonKind::ListClosedFormally { from: list.period.from, until, opens, row };
            reasons.push(context.reason(kind, Outcome::NotNow));
            reasons.extend(family_exception(context));
        }
        Some((_, _, ListStatus::Unknown)) | None => {
            if let Some((to, opens)) = not_yet_open(context.practice, today) {
                // Said in the reason itself.
                later.retain(|&change| change != (to, opens));
                reasons.push(context.reason(ReasonKind::NotYetOpen { opens, to }, Outcome::NotNow));
            } else {
                let kind = ReasonKind::StatusUnknownOrStale(Staleness::StatusNotKnown);
                reasons.push(context.reason(kind, Outcome::AskFirst));
            }
        }
    }
    let later = later.into_iter().map(|(to, on)| ReasonKind::ListChanges { to, on });
    reasons.extend(later.map(|kind| context.reason(kind, Outcome::CanJoin)));
}

/// Whether a list of a status takes people who are not registered.
fn takes_people(status: ListStatus) -> bool {
    matches!(status, ListStatus::Open | ListStatus::OpenLimited)
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

/// The state of a practice's list on a day, and of a closed one the last day of the closing, further closings that follow
/// without a day between included; `None` without an end. A list that has yet to open is closed until the day before.
#[must_use]
pub fn list_state(practice: &Practice, today: Date) -> (ListStatus, Option<Date>) {
    match on(practice, today) {
        Some((_, list)) if list.status == ListStatus::ClosedFormally => {
            (list.status, closed_until(practice, list))
        }
        Some((_, list)) => (list.status, None),
        None => match not_yet_open(practice, today) {
            Some((_, opens)) => (ListStatus::ClosedFormally, Some(Date::from_days(opens.days() - 1))),
            None => (ListStatus::Unknown, None),
        },
    }
}

/// The first day on which a list opens that has no earlier period, and whether it takes everybody then.
pub(crate) fn not_yet_open(practice: &Practice, today: Date) -> Option<(ListStatus, Date)> {
    let mut list = practice.list.iter();
    let all_to_come = list.all(|list| list.period.from.is_some_and(|from| today < from));
    let opens = || changes(practice, today, None).into_iter().find(|(to, _)| takes_people(*to));
    all_to_come.then(opens).flatten()
}

/// The last day of a closing, including further closings that follow without a day between.
fn closed_until(practice: &Practice, period: &ListPeriod) -> Option<Date> {
    let mut until = period.period.until?;
    // Each row can extend the closing once.
    for _ in &practice.list {
        match on(practice, until.next_day()) {
            Some((_, next)) if next.status == ListStatus::ClosedFormally => match next.period.until {
                Some(later) => until = later,
                None => return None,
            },
            _ => break,
        }
    }
    Some(until)
}

/// Every change of the state after today, the soonest first: what it becomes, and from which day.
fn changes(practice: &Practice, today: Date, now: Option<&ListPeriod>) -> Vec<(ListStatus, Date)> {
    let begins = practice.list.iter().filter_map(|list| list.period.from);
    let ends = practice.list.iter().filter_map(|list| list.period.until).map(Date::next_day);
    let mut days: Vec<Date> = begins.chain(ends).filter(|&day| today < day).collect();
    // Most lists announce nothing, or one change.
    if days.len() > 1 {
        sort_by(&mut days, Ord::cmp);
    }
    let mut status = now.map_or(ListStatus::Unknown, |period| period.status);
    let mut found = Vec::new();
    for day in days {
        let becomes = on(practice, day).map_or(ListStatus::Unknown, |(_, list)| list.status);
        if becomes != status {
            found.push((becomes, day));
            status = becomes;
        }
    }
    found
}
