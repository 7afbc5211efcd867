//! Days in words.

use catalogue::Date;

use crate::Wording;

/// A day as a sentence says it: `3 March 2010`.
#[must_use]
pub fn date(wording: &Wording, date: Date) -> String {
    let (year, month, day) = date.calendar();
    let month = wording.text(&format!("month-{month}"));
    // A year takes no comma, so it goes in as words.
    wording.with(
        "date",
        &[("day", day.to_string().into()), ("month", month.into()), ("year", year.to_string().into())],
    )
}
