//! The address of the page, and the pages that were there before it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::page;

/// The address that is shown: the path below the document's base, and the fragment. `/results#service=diabetes`.
///
/// A fragment that begins with a slash is such an address itself, for a host that shows one file and knows no others:
/// `embed/#/surgery/mill-lane`.
#[must_use]
pub fn address() -> String {
    #[cfg(feature = "kiosk")]
    if let Some(address) = super::memory::address() {
        return address;
    }
    let Some(location) = web_sys::window().map(|window| window.location()) else { return String::new() };
    let fragment = location.hash().unwrap_or_default();
    if let Some(address) = fragment.strip_prefix('#').filter(|address| address.starts_with('/')) {
        return address.to_owned();
    }
    let path = location.pathname().unwrap_or_default();
    let base = page::base_path();
    let below = path.strip_prefix(base.trim_end_matches('/')).unwrap_or(&path);
    below.to_owned() + &fragment
}

/// Whether "back" leads to the address that was shown before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryAction {
    /// It does.
    Push,
    /// The new address takes the place of the one before.
    Replace,
}

/// Shows an address, given relative to the document's base, without loading the page again.
pub fn show(link: &str, turn: HistoryAction) {
    #[cfg(feature = "kiosk")]
    if super::memory::show(link, turn).is_some() {
        return;
    }
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let url = page::base_path() + link.trim_start_matches("./");
    // A browser refuses only an address of another site, or the hundredth within a second: the page then stays.
    let _ = match turn {
        HistoryAction::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
        HistoryAction::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
    };
}

/// Calls back when a person goes back, forward, or changes the fragment by hand. For as long as the page is open.
pub fn on_turn(turned: impl Fn() + 'static) {
    let turned = Closure::<dyn Fn()>::new(turned).into_js_value();
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(turned.unchecked_ref()));
    }
}
