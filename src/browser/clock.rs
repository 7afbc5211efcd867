//! The day, as the device has it.

use catalogue::Date;

/// Today, in the device's own time zone: people read "open today" by the clock on their wall.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(i32::MAX);
    // JavaScript counts months from 0 and days from 1.
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    Date::from_calendar(year, month, day).unwrap_or_else(|| Date::from_days(0))
}
