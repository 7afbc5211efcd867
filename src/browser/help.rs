//! The page's own help, for when the app can say nothing itself: `boot.js` shows it, as it also does when there is no app.

use js_sys::Array;
use web_sys::{CustomEvent, CustomEventInit};

/// Why the app cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A part of the site did not arrive.
    Download,
    /// The app itself is at fault.
    Program,
}

impl Cause {
    fn word(self) -> &'static str {
        match self {
            Self::Download => "download",
            Self::Program => "program",
        }
    }
}

/// Asks for the help instead of the app, with a line for the person who mends it. A prerendered page stays to be
/// read beside it.
pub fn show(cause: Cause, detail: &str) {
    let said = CustomEventInit::new();
    said.set_detail(&Array::of2(&cause.word().into(), &detail.into()));
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict("lcp:failed", &said))
    {
        // Nobody hears it only where the page's own script is missing, and then there is no help to show.
        let _ = window.dispatch_event(&event);
    }
}
