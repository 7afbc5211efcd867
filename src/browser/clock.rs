//! The time, as the device has it.

use catalogue::Moment;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;

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

/// Calls back each minute, for as long as the page is open: "open now" must not outlive the hour of closing.
pub fn each_minute(passed: impl Fn() + 'static) {
    const MINUTE: i32 = 60_000;
    let passed = Closure::<dyn Fn()>::new(passed).into_js_value();
    if let Some(window) = web_sys::window() {
        // Without it the page says what held when it was opened.
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(passed.unchecked_ref(), MINUTE);
    }
}
