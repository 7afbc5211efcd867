//! The days of memberships, against the contract of the partnership: V45.

use std::collections::BTreeMap;

use catalogue::{PartnershipId, Stage};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::{MembershipRow, PartnershipRow};

rules! {
    WITHIN "V45" Error
        requirement "No surgery joins a partnership after its contract has ended, or is in one that closes for longer than its contract. That a surgery joins before the contract begins, or while the partnership closes, is a warning."
        rationale "People change surgery to get into a partnership: one that is over, or has not begun, gives them nothing."
        help "correct the days of the membership, or of the partnership's contract";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let partnerships: BTreeMap<&PartnershipId, &PartnershipRow> =
        context.tables.partnerships.rows.iter().map(|row| (&row.id, row)).collect();
    for (row, line) in context.tables.memberships.iter() {
        let Some(partnership) = partnerships.get(&row.partnership) else { continue };
        if let Some(problem) = beyond(context, row, line, partnership) {
            problems.note(problem);
        }
    }
}

/// What of a membership lies outside the days of its partnership.
fn beyond(
    context: &CheckContext<'_>,
    row: &MembershipRow,
    line: u32,
    partnership: &PartnershipRow,
) -> Option<Problem> {
    let name = &partnership.name;
    let at = |column: &str, what: String| {
        let span = Span::cell("memberships.csv", line, column);
        Problem::new(&WITHIN, span, what).value(row.practice.as_str())
    };
    let closing = partnership.stage == Some(Stage::Closing);
    if let Some((from, ended)) = row.from.zip(partnership.contract_until)
        && from > ended
    {
        let what = format!("{} joins {name} on {from}, and its contract ends on {ended}", row.practice);
        return Some(at("from", what));
    }
    if let Some((until, ended)) = row.until.zip(partnership.contract_until.filter(|_| closing))
        && until > ended
    {
        let what = format!("{} is in {name} until {until}, and it closes on {ended}", row.practice);
        return Some(at("until", what));
    }
    // Those that are in it while it is set up are told from when the contract runs; those that join later are not.
    let from = row.from.filter(|&from| from > context.today)?;
    if let Some(begins) = partnership.contract_from.filter(|&begins| from < begins) {
        let what = format!("{} joins {name} on {from}, and its contract begins on {begins}", row.practice);
        return Some(at("from", what).warning());
    }
    if closing {
        let what = format!("{} joins {name} on {from}, and it is closing", row.practice);
        let help = "remove the membership if the surgery does not join it, or correct the stage";
        return Some(at("from", what).help(help).warning());
    }
    None
}
