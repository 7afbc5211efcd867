//! The time, as the device has it.

use catalogue::Moment;

/// This minute by the London clock, which is the one that surgeries keep, wherever the device is.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast of a float to an integer keeps within its bounds"
)]
pub fn now() -> Moment {
    const MILLISECONDS: f64 = 1_000.0;
    Moment::in_london((js_sys::Date::now() / MILLISECONDS) as i64)
}
