//! Days in words.

use catalogue::Date;

use crate::Messages;

/// A day as a sentence says it: `3 March 2010`.
#[must_use]
pub fn date(wording: &Messages, date: Date) -> String {
    let (year, month, day) = date.calendar();
    let month = wording.text(&format!("month-{month}"));
    // A year takes no comma, so it goes in as words.
    wording.with(
        "date",
        &[("day", day.to_string().into()), ("month", month.into()), ("year", year.to_string().into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_as_people_write_it() {
        let ftl = include_str!("../../../assets/locales/en-GB/joining.ftl");
        let wording = Messages::new("en-GB", ftl).unwrap();
        let said = |text| date(&wording, Date::parse(text).unwrap());
        assert_eq!(said("2010-03-03"), "3 March 2010");
        assert_eq!(said("1948-12-31"), "31 December 1948");
    }
}
