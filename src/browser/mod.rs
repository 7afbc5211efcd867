//! The browser: the only folder that names `web_sys`, `js_sys` or `gloo`.
//!
//! Each file wraps one thing that a browser does, in the app's own types. Nothing here decides anything about the
//! dataset, the rules or the messages; what can be decided without a browser is elsewhere, and tested there.

mod change_limit;
pub mod clock;
pub mod fetch;
pub mod geolocation;
pub mod help;
pub mod history;
pub mod history_action;
pub mod links;
pub mod load;
pub mod local_storage;
pub mod page;
#[cfg(feature = "kiosk")]
pub mod read_aloud;
pub mod session_storage;
#[cfg(feature = "kiosk")]
pub mod shared;
mod storage;
mod topic;

use gloo::utils::document;

use crate::app::App;

/// The id of the element that the app renders into.
const APP: &str = "app";

/// Starts the app in the page. If it ever breaks down, the page's own help is shown instead.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|info| help::show(help::Cause::Program, &info.to_string())));
    if let Some(root) = document().get_element_by_id(APP) {
        yew::Renderer::<App>::with_root(root).render();
    }
}
