//! Calendar dates, without a clock.
//!
//! The dataset has days, not times: a list closes on 1 June. `today` is always an argument.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day in the Gregorian calendar, kept as days since 1 January 1970.
///
/// In JSON it is written as people write it (`2010-03-31`), in the release's own files as its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_i32(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = String::deserialize(deserializer)?;
            Self::parse(&text).map_err(serde::de::Error::custom)
        } else {
            i32::deserialize(deserializer).map(Self::from_days)
        }
    }
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a date is written year-month-day with four, two and two digits, as in 2010-03-31, and must exist in the calendar"
)]
pub struct InvalidDate;

/// The Julian day number of 1 January 1970.
const EPOCH: i32 = 2_440_588;

impl Date {
    /// The date `2010-03-31`.
    ///
    /// # Errors
    /// [`InvalidDate`] for any other shape and for days that are not in the calendar, such as 30 February.
    pub fn parse(text: &str) -> Result<Self, InvalidDate> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(InvalidDate);
        }
        let digits = |range: std::ops::Range<usize>| -> Result<u16, InvalidDate> {
            bytes[range].iter().try_fold(0u16, |sum, byte| match byte {
                b'0'..=b'9' => Ok(sum * 10 + u16::from(byte - b'0')),
                _ => Err(InvalidDate),
            })
        };
        let month = u8::try_from(digits(5..7)?).map_err(|_| InvalidDate)?;
        let day = u8::try_from(digits(8..10)?).map_err(|_| InvalidDate)?;
        Self::from_calendar(i32::from(digits(0..4)?), month, day).ok_or(InvalidDate)
    }

    /// The day with this year, month (1 to 12) and day of the month; `None` when there is none.
    #[must_use]
    pub fn from_calendar(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        let date = time::Date::from_calendar_date(year, month, day).ok()?;
        Some(Self(date.to_julian_day() - EPOCH))
    }

    /// The day this many days after 1 January 1970; beyond the years ±9999 it is the nearest day there is.
    #[must_use]
    pub fn from_days(days: i32) -> Self {
        Self(days.clamp(time::Date::MIN.to_julian_day() - EPOCH, time::Date::MAX.to_julian_day() - EPOCH))
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn days(self) -> i32 {
        self.0
    }

    /// The day after: the first one that is no longer in a period which ends on this day.
    #[must_use]
    pub fn next_day(self) -> Self {
        Self::from_days(self.0.saturating_add(1))
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub fn calendar(self) -> (i32, u8, u8) {
        let (year, month, day) = self.inner().to_calendar_date();
        (year, u8::from(month), day)
    }

    /// The day of the week, Monday 0 to Sunday 6.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.inner().weekday().number_days_from_monday()
    }

    /// How many days `self` is after `earlier`; negative when it is before.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same day a year later; 28 February for 29 February.
    ///
    /// ```
    /// # use catalogue::Date;
    /// let day = |text| Date::parse(text).unwrap();
    /// assert_eq!(day("2010-03-31").a_year_later(), day("2011-03-31"));
    /// assert_eq!(day("2012-02-29").a_year_later(), day("2013-02-28"));
    /// ```
    #[must_use]
    pub fn a_year_later(self) -> Self {
        let (year, month, day) = self.calendar();
        let later = |day| Self::from_calendar(year + 1, month, day);
        later(day).or_else(|| later(28)).unwrap_or(self)
    }

    fn inner(self) -> time::Date {
        time::Date::from_julian_day(self.0.saturating_add(EPOCH)).unwrap_or(time::Date::MAX)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A stretch of days, either end open. Both ends are included: "from 1 April until 31 May".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day; `None` when it has always been so, as far as anyone wrote down.
    pub from: Option<Date>,
    /// The last day; `None` when no end is known.
    pub until: Option<Date>,
}

impl Period {
    /// Whether a day lies within.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_and_written_the_same_way() {
        for text in ["1970-01-01", "2010-03-31", "2024-02-29", "1948-07-05"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Date::parse("1970-01-02").unwrap().days(), 1);
    }

    #[test]
    fn other_shapes_and_days_that_do_not_exist_are_refused() {
        for text in ["", "31/03/2010", "2010-3-31", "2010-02-30", "2010-13-01", "20100331", "２010-03-31"] {
            assert_eq!(Date::parse(text), Err(InvalidDate), "{text}");
        }
    }

    #[test]
    fn a_period_includes_both_its_ends() {
        let day = |text| Date::parse(text).unwrap();
        let spring = Period { from: Some(day("2010-04-01")), until: Some(day("2010-05-31")) };
        assert!(spring.contains(day("2010-04-01")) && spring.contains(day("2010-05-31")));
        assert!(!spring.contains(day("2010-03-31")) && !spring.contains(day("2010-06-01")));
        assert!(Period::default().contains(day("1900-01-01")));
    }
}
