//! The day that it is: the only place where the command reads the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use catalogue::Date;

/// The day asked for, or else the day that it is, by Greenwich Mean Time.
pub(crate) fn today(asked: Option<Date>) -> Date {
    const SECONDS_A_DAY: u64 = 24 * 60 * 60;
    asked.unwrap_or_else(|| {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Date::from_days(i32::try_from(seconds / SECONDS_A_DAY).unwrap_or(i32::MAX))
    })
}
