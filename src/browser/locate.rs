//! Where the device says that it is, asked only when the person presses the button.

use catalogue::Position;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{PositionError, PositionOptions};

use i18n::places::NoLocation;

/// How long the device may take, in milliseconds.
const PATIENCE: u32 = 15_000;

/// Asks the device where it is, and tells.
pub fn locate(tell: impl Fn(Result<Position, NoLocation>) + Clone + 'static) {
    let geolocation = web_sys::window().and_then(|window| window.navigator().geolocation().ok());
    let Some(geolocation) = geolocation else {
        return tell(Err(NoLocation::Unsupported));
    };
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    let found = {
        let tell = tell.clone();
        Closure::once_into_js(move |position: web_sys::Position| {
            let at = position.coords();
            let position = Position::from_degrees(at.latitude(), at.longitude());
            tell(position.map_err(|_| NoLocation::Unavailable));
        })
    };
    let failed = {
        let tell = tell.clone();
        Closure::once_into_js(move |error: PositionError| {
            tell(Err(match error.code() {
                PositionError::PERMISSION_DENIED => NoLocation::Refused,
                PositionError::TIMEOUT => NoLocation::TookTooLong,
                _ => NoLocation::Unavailable,
            }));
        })
    };
    let asked = geolocation.get_current_position_with_error_callback_and_options(
        found.unchecked_ref(),
        Some(failed.unchecked_ref()),
        &options,
    );
    if asked.is_err() {
        tell(Err(NoLocation::Unavailable));
    }
}
