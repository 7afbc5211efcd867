//! The device's clock.

use catalogue::Moment;
use gloo::timers::callback::Interval;

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

/// Calls back each minute until the interval is dropped: "open now" must not outlive the hour of closing.
pub fn each_minute(callback: impl Fn() + 'static) -> Interval {
    const MINUTE: u32 = 60_000;
    Interval::new(MINUTE, callback)
}
