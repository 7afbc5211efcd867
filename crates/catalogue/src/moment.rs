//! A moment by the clock on the wall in the United Kingdom: what "open now" is asked of.
//!
//! Surgeries keep Europe/London time, and a browser's clock counts seconds. This turns the one into the other with
//! the rule for summer time, and reads no clock itself.

use crate::Date;

/// Minutes in a day of the wall clock.
pub(crate) const DAY: u16 = 24 * 60;

/// A day, and the minute of that day by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Minutes after midnight, 0 to 1,439. A surgery that opens at 8:30am opens at minute 510.
    pub minute: u16,
}

impl Moment {
    /// The moment in London at so many seconds after 1 January 1970, 00:00 UTC, as a browser's clock counts them.
    ///
    /// Summer time lasts from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. That
    /// is the rule since 1996 (The Summer Time Order 2002, SI 2002/262); earlier years are read by it too.
    #[must_use]
    pub fn in_london(seconds: i64) -> Self {
        let utc = Self::of_minutes(seconds.div_euclid(60));
        if is_summer(utc) { Self::of_minutes(seconds.div_euclid(60) + 60) } else { utc }
    }

    fn of_minutes(minutes: i64) -> Self {
        let day = i64::from(DAY);
        let days = minutes.div_euclid(day).clamp(i64::from(i32::MIN), i64::from(i32::MAX));
        let minute = u16::try_from(minutes.rem_euclid(day)).unwrap_or_default();
        Self { date: Date::from_days(i32::try_from(days).unwrap_or_default()), minute }
    }
}

/// Whether summer time is kept at a moment of UTC.
fn is_summer(utc: Moment) -> bool {
    const TURNS_AT: u16 = 60;
    let (year, month, _) = utc.date.calendar();
    let turn = |month| Some(Moment { date: last_sunday(year, month)?, minute: TURNS_AT });
    match month {
        4..=9 => true,
        3 => turn(3).is_some_and(|turn| utc >= turn),
        10 => turn(10).is_some_and(|turn| utc < turn),
        _ => false,
    }
}

/// The last Sunday of March or October, months of 31 days.
fn last_sunday(year: i32, month: u8) -> Option<Date> {
    let last = Date::from_calendar(year, month, 31)?;
    // Monday is 0 and Sunday 6, so a month that ends on a Sunday goes back no day.
    Some(Date::from_days(last.days() - i32::from((last.weekday() + 1) % 7)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds of 1 January 2010, 00:00 UTC.
    const NEW_YEAR_2010: i64 = 1_262_304_000;

    fn london(seconds: i64) -> String {
        let moment = Moment::in_london(seconds);
        format!("{} {:02}:{:02}", moment.date, moment.minute / 60, moment.minute % 60)
    }

    #[test]
    fn the_clock_goes_forward_and_back_at_one_in_the_morning_of_utc() {
        for (seconds, expected) in [
            (0, "1970-01-01 00:00"),
            (-1, "1969-12-31 23:59"),
            (NEW_YEAR_2010, "2010-01-01 00:00"),
            // 28 March 2010: 01:00 becomes 02:00.
            (1_269_737_999, "2010-03-28 00:59"),
            (1_269_738_000, "2010-03-28 02:00"),
            // A June morning.
            (1_275_382_800, "2010-06-01 10:00"),
            // A summer night: already tomorrow in London.
            (1_277_940_600, "2010-07-01 00:30"),
            // 31 October 2010: 02:00 becomes 01:00, so that the hour comes twice.
            (1_288_486_799, "2010-10-31 01:59"),
            (1_288_486_800, "2010-10-31 01:00"),
            (1_288_490_400, "2010-10-31 02:00"),
            // 2015: the last day of neither month is its last Sunday; 2019: 31 March is one.
            (1_427_590_799, "2015-03-29 00:59"),
            (1_427_590_800, "2015-03-29 02:00"),
            (1_553_994_000, "2019-03-31 02:00"),
        ] {
            assert_eq!(london(seconds), expected, "{seconds}");
        }
    }

    #[test]
    fn the_ends_of_time_are_no_trouble() {
        for seconds in [i64::MIN, i64::MAX] {
            assert!(Moment::in_london(seconds).minute < DAY);
        }
    }
}
