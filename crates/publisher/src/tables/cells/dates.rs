//! Days, and times of day.

use std::fmt::Write as _;

use catalogue::Date;

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

impl Cell for Date {
    const SHAPE: Shape = one(CellType::Date);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        Self::parse(text).map_err(|error| {
            let help = match meant(text) {
                Some(Meant::Surely(date)) => format!("write {date}"),
                Some(Meant::DayFirst(date)) => {
                    format!("write {date} if the day comes first in what is written")
                }
                None => "write the date as 2010-03-31".to_owned(),
            };
            InvalidCell::new(error.to_string(), help)
        })
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

/// A date written in another form.
enum Meant {
    /// It can be read one way only.
    Surely(Date),
    /// It reads so when the day comes before the month.
    DayFirst(Date),
}

/// The date meant by `31/03/2010`, `31.3.2010`, `31-03-2010`, `2010/03/31` or `20100331`.
fn meant(text: &str) -> Option<Meant> {
    let date = |year: &str, month: &str, day: &str| {
        Date::from_calendar(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    };
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => date(year, month, day).map(Meant::Surely),
        [day, month, year] if year.len() == 4 => match date(year, day, month) {
            Some(other) if date(year, month, day) != Some(other) => {
                date(year, month, day).map(Meant::DayFirst)
            }
            _ => date(year, month, day).map(Meant::Surely),
        },
        [whole] if whole.len() == 8 => {
            date(whole.get(..4)?, whole.get(4..6)?, whole.get(6..)?).map(Meant::Surely)
        }
        _ => None,
    }
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
    const SHAPE: Shape = one(CellType::Clock);

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
