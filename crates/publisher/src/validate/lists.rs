//! Closed lists and home visits: V22 and V23.

use catalogue::{ListStatus, OutOfArea};

use super::check_context::CheckContext;
use super::home_visits::HomeVisits;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PracticeRow;

rules! {
    CLOSED "V22" Error
        requirement "A list that is closed formally says from when, until when at most a year later, and who agreed."
        rationale "Closing a list takes the funder's agreement for a set time; anything else is turning people away."
        help "complete the row, or write unknown as its status";
    VISITS "V23" Error
        requirement "A surgery that takes people from outside its area without home visits says whom to call instead, and not that its doctors come; that one that makes home visits says that it makes none is a warning."
        rationale "Somebody ill at home must not find out then that nobody comes."
        help "write in instead_of_home_visits whom to call, or correct out_of_area";
}

/// A year, and a day for the leap.
const LONGEST_CLOSING_DAYS: i32 = 366;

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.lists.iter().filter(|(row, _)| row.status == ListStatus::ClosedFormally)
    {
        let mut refuse = |column: &str, what: String| {
            problems.note(Problem::new(&CLOSED, Span::cell("lists.csv", line, column), what));
        };
        let missing = [
            ("from", row.from.is_none()),
            ("until", row.until.is_none()),
            ("approved_by", row.approved_by.is_none()),
        ];
        for (column, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            refuse(column, format!("the list of {} is closed, and {column} is blank", row.practice));
        }
        if let Some((from, until)) = row.from.zip(row.until)
            && until.days_since(from) > LONGEST_CLOSING_DAYS
        {
            let days = until.days_since(from);
            refuse(
                "until",
                format!("the list of {} is closed for {days} days, longer than a year", row.practice),
            );
        }
    }
    for (row, line) in context.tables.practices.iter() {
        home_visits(row, line, problems);
    }
}

/// Whether a surgery's text for people outside its area agrees with what it does for them.
fn home_visits(row: &PracticeRow, line: u32, problems: &mut Problems) {
    let text = row.instead_of_home_visits.as_deref().unwrap_or_default();
    let (what, blocks) = match (row.out_of_area, HomeVisits::of(text)) {
        (Some(OutOfArea::YesWithoutHomeVisits), _) if text.is_empty() => {
            ("makes no home visits outside its area, and does not say whom to call", true)
        }
        (Some(OutOfArea::YesWithoutHomeVisits), HomeVisits::Made) => {
            ("makes no home visits outside its area, and its text says that somebody comes", true)
        }
        // It may speak of some hours only.
        (Some(OutOfArea::YesWithHomeVisits), HomeVisits::NotMade) => {
            ("makes home visits outside its area, and its text says that nobody comes", false)
        }
        _ => return,
    };
    let span = Span::cell("practices.csv", line, "instead_of_home_visits");
    let problem = Problem::new(&VISITS, span, format!("{} {what}", row.name));
    let problem = if text.is_empty() { problem } else { problem.value(text) };
    problems.note(if blocks { problem } else { problem.warning() });
}
