//! The device's location, asked for only when the person presses the button.

use catalogue::Position;
use gloo::utils::window;
use i18n::places::NoLocation;
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PositionError, PositionOptions};

/// How long the device may take, in milliseconds.
const TIMEOUT: u32 = 15_000;

/// Asks the device where it is.
///
/// # Errors
/// A [`NoLocation`] when the device has no way to tell, the person refuses, or it takes longer than 15 seconds.
pub async fn locate() -> Result<Position, NoLocation> {
    let geolocation = window().navigator().geolocation().map_err(|_| NoLocation::Unsupported)?;
    let options = PositionOptions::new();
    options.set_timeout(TIMEOUT);
    let answer = Promise::new(&mut |resolve, reject| {
        let asked = geolocation.get_current_position_with_error_callback_and_options(
            &resolve,
            Some(&reject),
            &options,
        );
        if let Err(error) = asked {
            // Only a promise that was settled already refuses this.
            let _ = reject.call1(&JsValue::UNDEFINED, &error);
        }
    });
    let position = JsFuture::from(answer).await.map_err(|error| reason(&error))?;
    let coordinates = position.unchecked_into::<web_sys::Position>().coords();
    Position::from_degrees(coordinates.latitude(), coordinates.longitude())
        .map_err(|_| NoLocation::Unavailable)
}

/// Why there is no location. An error that is no `PositionError` has no code.
fn reason(error: &JsValue) -> NoLocation {
    match error.unchecked_ref::<PositionError>().code() {
        PositionError::PERMISSION_DENIED => NoLocation::Refused,
        PositionError::TIMEOUT => NoLocation::TookTooLong,
        _ => NoLocation::Unavailable,
    }
}
