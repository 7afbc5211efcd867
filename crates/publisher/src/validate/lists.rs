//! Closed lists and home visits: V22 and V23.

use catalogue::{ListStatus, OutOfArea};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    CLOSED "V22" Error
        requirement "A list that is closed formally says from when, until when at most a year later, and who agreed."
        rationale "Closing a list takes the funder's agreement for a set time; anything else is turning people away."
        help "complete the row, or write unknown as its status";
    VISITS "V23" Error
        requirement "A surgery that takes people from outside its area without home visits says whom to call instead."
        rationale "Somebody ill at home must not find out then that nobody comes."
        help "write instead_of_home_visits";
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
        if row.out_of_area == Some(OutOfArea::YesWithoutHomeVisits) && row.instead_of_home_visits.is_none() {
            let what =
                format!("{} makes no home visits outside its area, and does not say whom to call", row.name);
            problems.note(Problem::new(
                &VISITS,
                Span::cell("practices.csv", line, "instead_of_home_visits"),
                what,
            ));
        }
    }
}
