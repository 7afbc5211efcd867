//! The page's own help, for when the app cannot go on: `boot.js` shows it, as it also does when the app never starts.

use gloo::utils::window;
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

/// Asks for the help in place of the app, with a line for the person who repairs it. A prerendered page stays readable
/// beside the help.
pub fn show(cause: Cause, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&Array::of2(&cause.word().into(), &detail.into()));
    if let Ok(event) = CustomEvent::new_with_event_init_dict("lcp:failed", &init) {
        // Without the page's own script nobody listens, and there is no help to show.
        let _ = window().dispatch_event(&event);
    }
}
