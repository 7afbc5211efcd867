//! The document: its title, its base, its focus, its scrolling.

use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsCast as _;
use web_sys::{FocusOptions, HtmlElement};

use crate::shell::{Capabilities, Mode};

/// Sets the title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Shows the app in place of the prerendered page, once the app has something to show: both at once, so that nothing
/// moves. Does nothing when the app is shown already. `boot/handover.js` hands over what a person did on the
/// prerendered page, and removes it.
pub fn show_app() {
    let by_id = |id: &str| document().get_element_by_id(id);
    if let (Some(prerendered), Some(app)) = (by_id("shell"), by_id("app")) {
        // A browser refuses only a malformed name of an attribute.
        let _ = prerendered.set_attribute("hidden", "").and(app.remove_attribute("hidden"));
    }
}

/// Notes in the browser's own record of times that something is done, for whoever measures how quick the app is:
/// `lcp:bytes`, the bytes of the dataset are there; `lcp:ready`, a place would be answered; `lcp:answer`, the first results
/// are on the page.
pub fn mark(name: &str) {
    if let Some(times) = window().performance() {
        // A browser refuses only the names of its own times.
        let _ = times.mark(name);
    }
}

/// The language that the page says it is in: `en-GB`.
#[must_use]
pub fn language() -> String {
    document_element().get_attribute("lang").unwrap_or_default()
}

/// The content of a `<meta name=...>`, by which the page names the site's files to the app.
#[must_use]
pub fn meta(name: &str) -> Option<String> {
    let element = document().query_selector(&format!("meta[name='{name}']")).ok()??;
    element.get_attribute("content")
}

/// What the surroundings allow, as the page says where the app runs.
#[must_use]
pub fn capabilities() -> Capabilities {
    let capabilities = Mode::named(&meta("lcp:mode").unwrap_or_default()).capabilities();
    #[cfg(feature = "kiosk")]
    if capabilities.is_shared() {
        return Capabilities { prints: kiosk().prints, ..capabilities };
    }
    capabilities
}

/// How the kiosk is set up, as the page says.
#[cfg(feature = "kiosk")]
#[must_use]
pub fn kiosk() -> crate::kiosk::Settings {
    crate::kiosk::Settings::parse(&meta("lcp:kiosk").unwrap_or_default())
}

/// What is known from the start at a reception: the surgery that it is in, where the page says so.
#[cfg(feature = "kiosk")]
#[must_use]
pub fn reception() -> Option<crate::user_context::UserContext> {
    use crate::user_context::{MySurgery, UserContext};
    let practice = kiosk().practice.filter(|_| capabilities().is_reception())?;
    Some(UserContext { surgery: MySurgery::With(practice), ..UserContext::default() })
}

/// The path of the document's base, with a slash at its end: `/`, `/choose/`.
#[must_use]
pub fn base_path() -> String {
    let base = document().base_uri().ok().flatten();
    let path = base.and_then(|base| web_sys::Url::new(&base).ok()).map(|url| url.pathname());
    let path = path.unwrap_or_else(|| "/".to_owned());
    match path.rfind('/') {
        Some(end) => path[..=end].to_owned(),
        None => "/".to_owned(),
    }
}

/// Moves the focus to the page's heading, without scrolling.
pub fn focus_heading() {
    let heading = document().query_selector("#maincontent h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // A heading takes the focus only with a tabindex; -1 lets the app focus it, and the Tab key skip it.
        if heading.set_attribute("tabindex", "-1").is_ok() {
            focus(&heading, true);
        }
    }
}

/// Moves the focus to the element with an id and shows it.
pub fn focus_on(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        if element.tab_index() < 0 && element.get_attribute("tabindex").is_none() {
            let _ = element.set_attribute("tabindex", "-1");
        }
        focus(&element, false);
    }
}

fn focus(element: &HtmlElement, prevent_scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevent_scroll);
    // An element that cannot take the focus leaves it where it was.
    let _ = element.focus_with_options(&options);
}

/// Opens the browser's print dialog.
pub fn print() {
    // A browser that cannot print, such as one within another app, does nothing, and the page stays to be read.
    let _ = window().print();
}

/// Scrolls to the top, for a page newly opened. For "back" the browser scrolls to where the person was.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
