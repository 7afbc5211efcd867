//! Days that cannot have come yet when the tables were written: V40.

use catalogue::Date;

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    NOT_YET "V40" Error
        requirement "No record was checked after the day that the tables describe, and no partnership is at its stage since a later day."
        rationale "A record checked on a day to come looks fresh for ever, however old it is."
        help "correct the day, or as_of in about.csv";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    let Some(as_of) = context.as_of() else { return };
    let mut late = |file: &str, line: u32, column: &str, day: Option<Date>, what: &str| {
        if let Some(day) = day.filter(|&day| day > as_of) {
            let what = format!("{what} {day}, and the tables describe {as_of}");
            problems
                .note(Problem::new(&NOT_YET, Span::cell(file, line, column), what).value(&day.to_string()));
        }
    };
    macro_rules! checked {
        ($($table:ident,)+) => {$(
            for (row, line) in tables.$table.iter() {
                let file = concat!(stringify!($table), ".csv");
                late(file, line, "checked_on", row.checked_on, "the record was checked on");
            }
        )+};
    }
    checked!(funders, partnerships, practices, offers,);
    for (row, line) in tables.partnerships.iter() {
        if row.stage.is_some() {
            let what = format!("{} is at its stage since", row.name);
            late("partnerships.csv", line, "stage_since", row.stage_since, &what);
        }
    }
}
