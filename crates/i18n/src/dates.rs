//! Dates and weekdays.

use catalogue::Date;

use crate::Locale;

/// A date within a sentence: `3 March 2010`.
#[must_use]
pub fn format_date(locale: &Locale, date: Date) -> String {
    let (year, month, day) = date.calendar();
    let month = locale.text(&format!("month-{month}"));
    // A year as text: as a number it would get a comma.
    locale.with("date", &[("day", &day.to_string()), ("month", &month), ("year", &year.to_string())])
}

/// The name of a day of the week, Monday 0: `Monday`.
#[must_use]
pub fn weekday_name(locale: &Locale, weekday: u8) -> String {
    locale.text(&format!("weekday-{weekday}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_people_write_it() {
        let ftl = include_str!("../../../assets/locales/en-GB/joining.ftl");
        let locale = Locale::new("en-GB", ftl).unwrap();
        let formatted = |text| format_date(&locale, Date::parse(text).unwrap());
        assert_eq!(formatted("2010-03-03"), "3 March 2010");
        assert_eq!(formatted("1948-12-31"), "31 December 1948");
    }
}
