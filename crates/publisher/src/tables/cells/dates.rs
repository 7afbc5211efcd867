//! Days, and times of day.

use std::fmt::Write as _;

use catalogue::Date;

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::table::{Kind, Shape};

impl Cell for Date {
    const SHAPE: Shape = one(Kind::Date);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        Self::parse(text).map_err(|error| {
            let mend = day_first(text).map_or_else(
                || "write the date as 2010-03-31".to_owned(),
                |date| format!("write {date} if the day comes first in what is written"),
            );
            InvalidCell::new(error.to_string(), mend)
        })
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

/// The date meant by `31/03/2010`, `31.3.2010`, `31-03-2010`, `2010/03/31` or `20100331`.
fn day_first(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        [whole] if whole.len() == 8 => (whole.get(..4)?, whole.get(4..6)?, whole.get(6..)?),
        _ => return None,
    };
    Date::from_calendar(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// A time of day in minutes after midnight, at most 2,880: hours past 24 belong to the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(u16);

impl Clock {
    /// The latest time: midnight at the end of the next day.
    pub const LATEST: u16 = 2 * 24 * 60;

    /// The time this many minutes after midnight; `None` beyond [`Clock::LATEST`].
    #[must_use]
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= Self::LATEST).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl Cell for Clock {
    const SHAPE: Shape = one(Kind::Clock);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        let digits = |part: &str| -> Option<u16> {
            (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let read = || {
            let (hours, minutes) = text.split_once(':')?;
            let (hours, minutes) = (digits(hours)?, digits(minutes).filter(|&minutes| minutes < 60)?);
            Self::from_minutes(hours * 60 + minutes)
        };
        read().ok_or_else(|| {
            InvalidCell::new(
                "a time has two digits for the hour and two for the minutes, as in 08:30, and is at most 48:00",
                "write half past eight in the morning as 08:30, in the evening as 20:30",
            )
        })
    }

    fn format(&self, text: &mut String) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{:02}:{:02}", self.0 / 60, self.0 % 60);
    }
}
