//! How long ago records were checked: V27.

use catalogue::Date;

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    FRESH "V27" Warning
        requirement "Partnerships, practices and offers say when they were checked, not more than 90 days ago; after a year the explorer shows what they say as not known."
        rationale "Directories go stale faster than anybody thinks, and a wasted journey is the person's."
        help "check the record, and write the day in checked_on";
}

/// Beyond this a record is stale, and beyond the second it counts as not known.
const STALE_DAYS: i32 = 90;
const LOST_DAYS: i32 = 365;

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    table(
        context,
        "partnerships.csv",
        tables.partnerships.iter().map(|(row, line)| (row.checked_on, line)),
        problems,
    );
    table(
        context,
        "practices.csv",
        tables.practices.iter().map(|(row, line)| (row.checked_on, line)),
        problems,
    );
    table(context, "offers.csv", tables.offers.iter().map(|(row, line)| (row.checked_on, line)), problems);
}

/// One warning a table and kind: a source that says nothing says it of every row.
fn table(
    context: &CheckContext<'_>,
    file: &str,
    rows: impl Iterator<Item = (Option<Date>, u32)>,
    problems: &mut Problems,
) {
    let as_of = context.as_of();
    let mut kinds: [(&str, Vec<u32>); 4] = [
        ("do not say when they were checked", Vec::new()),
        ("say that they were checked after the day of this check", Vec::new()),
        ("were checked more than 90 days ago", Vec::new()),
        ("were checked more than a year ago", Vec::new()),
    ];
    let mut count = 0;
    for (checked_on, line) in rows {
        count += 1;
        let kind = match checked_on.map(|date| context.today.days_since(date)) {
            None => 0,
            // Later than the day that the tables describe is V40's.
            Some(days) if days < 0 && checked_on <= as_of => 1,
            Some(days) if days > LOST_DAYS => 3,
            Some(days) if days > STALE_DAYS => 2,
            Some(_) => continue,
        };
        kinds[kind].1.push(line);
    }
    for (what, lines) in kinds {
        if let Some(&first) = lines.first() {
            let what = format!("{} of {count} rows {what}, this one first", lines.len());
            problems.note(Problem::new(&FRESH, Span::cell(file, first, "checked_on"), what));
        }
    }
}
