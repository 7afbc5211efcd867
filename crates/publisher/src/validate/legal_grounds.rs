//! The rules of joining that surgeries go by, against those in force with their funder: V49.

use std::collections::BTreeMap;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{FunderId, JoiningRuleId, ListStatus, OutOfArea, Period, PracticeId, SecondMembership};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::JoiningRuleRow;

rules! {
    GROUNDS "V49" Warning
        requirement "Where a table of joining rules is kept, each rule that a surgery goes by is in force with its funder."
        rationale "A surgery may turn people away only by a rule that is in force where it is."
        help "add the rule for the funder to joining_rules.csv, with its source, or correct what the surgeries do";
}

/// Where a surgery says that it goes by a rule.
#[derive(Debug, Clone, Copy)]
struct Use<'t> {
    practice: &'t PracticeId,
    file: &'static str,
    line: u32,
    column: &'static str,
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    let rules = &tables.joining_rules.rows;
    if rules.is_empty() {
        return;
    }
    let funders: BTreeMap<&PracticeId, &FunderId> =
        tables.practices.rows.iter().filter_map(|row| Some((&row.id, row.funder.as_ref()?))).collect();
    let mut without: BTreeMap<(&FunderId, JoiningRuleId), Vec<Use<'_>>> = BTreeMap::new();
    for (rule, each) in uses(context) {
        let Some(&funder) = funders.get(each.practice) else { continue };
        if !in_force(context, rule, funder) {
            without.entry((funder, rule)).or_default().push(each);
        }
    }
    for ((funder, rule), uses) in without {
        let Some(first) = uses.first() else { continue };
        let by = match uses.len() {
            1 => format!("{} goes by {}", first.practice, rule.word()),
            2 => format!("{} and another surgery go by {}", first.practice, rule.word()),
            several => {
                format!("{} and {} other surgeries go by {}", first.practice, several - 1, rule.word())
            }
        };
        let elsewhere = rules.iter().find(|row| row.rule == rule && holds(context, row));
        let what = match elsewhere.and_then(|row| row.funder.as_ref()) {
            Some(other) => {
                format!("{by}, and that rule is in force with {other}: with {funder} it has no legal basis")
            }
            None => format!("{by}, and that rule is not in force: with {funder} it has no legal basis"),
        };
        let span = Span::cell(first.file, first.line, first.column);
        problems.note(Problem::new(&GROUNDS, span, what).value(rule.word()));
    }
}

/// Whether a rule is in force with a funder today.
fn in_force(context: &CheckContext<'_>, rule: JoiningRuleId, funder: &FunderId) -> bool {
    context.tables.joining_rules.rows.iter().any(|row| {
        row.rule == rule && row.funder.as_ref().is_none_or(|of| of == funder) && holds(context, row)
    })
}

/// Whether a row is in force today.
fn holds(context: &CheckContext<'_>, row: &JoiningRuleRow) -> bool {
    Period { from: row.from, until: row.until }.contains(context.today)
}

/// The rules that surgeries go by today.
fn uses<'t>(context: &CheckContext<'t>) -> Vec<(JoiningRuleId, Use<'t>)> {
    let mut uses = Vec::new();
    for (row, line) in context.tables.practices.iter() {
        let outside = match row.out_of_area {
            Some(OutOfArea::No) => Some(JoiningRuleId::OutsidePracticeArea),
            Some(OutOfArea::CaseByCase) => Some(JoiningRuleId::OutOfAreaCaseByCase),
            Some(OutOfArea::YesWithoutHomeVisits) => Some(JoiningRuleId::OutOfAreaWithoutHomeVisits),
            _ => None,
        };
        let second = match row.second_membership {
            Some(SecondMembership::No) => Some(JoiningRuleId::SecondMembershipNotOffered),
            Some(SecondMembership::Pilot) => Some(JoiningRuleId::SecondMembershipPilot),
            _ => None,
        };
        for (column, rule) in [("out_of_area", outside), ("second_membership", second)] {
            let each = Use { practice: &row.id, file: "practices.csv", line, column };
            uses.extend(rule.map(|rule| (rule, each)));
        }
    }
    for (row, line) in context.tables.lists.iter() {
        if !(Period { from: row.from, until: row.until }).contains(context.today) {
            continue;
        }
        let rule = match row.status {
            ListStatus::ClosedFormally => JoiningRuleId::ListClosedFormally,
            ListStatus::OpenLimited => JoiningRuleId::ListLimited,
            ListStatus::Open | ListStatus::Unknown => continue,
        };
        uses.push((rule, Use { practice: &row.practice, file: "lists.csv", line, column: "status" }));
    }
    uses
}
