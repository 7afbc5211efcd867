//! Where a partnership stands, against the days of its contract: V44.
//!
//! The stage is read as of today, and the contract has days. Where they part, one page says "is being set up" and
//! "since April 2009". A live partnership's contract is V10's.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, Stage};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PartnershipRow;

rules! {
    STAGE "V44" Error
        requirement "A partnership on trial or closing has no contract that is yet to begin, one on trial none that is over, and one being set up none that has begun. A partnership whose contract is over has no surgeries; without any, closing is a warning."
        rationale "The stage and the days are read on one page: people act on whichever they see first."
        help "correct the stage, or the days of the contract";
}

const FILE: &str = "partnerships.csv";

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.partnerships.iter() {
        let Some(stage) = row.stage else { continue };
        // A contract that ends before it begins is T13's.
        if row.contract_from.zip(row.contract_until).is_some_and(|(from, until)| until < from) {
            continue;
        }
        let begun = row.contract_from.is_none_or(|from| from <= context.today);
        let over = row.contract_until.filter(|&until| until < context.today);
        let found = match (stage, row.contract_from, over) {
            (Stage::Closing, _, Some(until)) => Some(closed(context, row, line, until)),
            (Stage::Pilot | Stage::Forming, _, Some(until)) => {
                let what = format!("has the stage {}, and its contract ended on {until}", stage.word());
                Some(problem(row, line, "contract_until", &what))
            }
            (Stage::Forming, Some(from), None) if begun => {
                let what = format!("is forming, and its contract is in force since {from}");
                let help = "set the stage to pilot or live, or write the day on which the contract begins";
                Some(problem(row, line, "stage", &what).help(help))
            }
            (Stage::Pilot | Stage::Closing, Some(from), None) if !begun => {
                let what = format!("has the stage {}, and its contract begins on {from}", stage.word());
                let help = "set the stage to forming until the contract begins, or correct contract_from";
                Some(problem(row, line, "contract_from", &what).help(help))
            }
            // V10 says so of a partnership at work.
            _ => None,
        };
        if let Some(problem) = found {
            problems.note(problem);
        }
    }
}

fn problem(row: &PartnershipRow, line: u32, column: &str, what: &str) -> Problem {
    Problem::new(&STAGE, Span::cell(FILE, line, column), format!("{} {what}", row.name))
}

/// What is wrong with a partnership that closes and whose contract is over.
fn closed(context: &CheckContext<'_>, row: &PartnershipRow, line: u32, until: Date) -> Problem {
    let mut members = context.members().filter(|(membership, _)| membership.partnership == row.id);
    let Some((first, first_line)) = members.next() else {
        let what = format!("is closing, and its contract ended on {until}");
        let help = "take it out of the tables, and write in tombstones.csv what happened";
        return problem(row, line, "stage", &what).help(help).warning();
    };
    let others = match members.count() {
        0 => "is still in it".to_owned(),
        1 => "and another surgery are still in it".to_owned(),
        several => format!("and {several} other surgeries are still in it"),
    };
    let what = format!(
        "closed on {until}, and {} {others}, on line {first_line} of memberships.csv",
        first.practice
    );
    let help = "write the last day of each membership in memberships.csv, or correct contract_until";
    problem(row, line, "contract_until", &what).help(help)
}
