//! The document: its title, its base, its focus, its scrolling.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, FocusOptions, HtmlElement};

use crate::shell::{Capabilities, Mode};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Shows the app in place of what stood there before the program did, once it has something to say: in one go, so that
/// nothing moves. Does nothing when it is shown already. `boot/handover.js` hands over what a person did there, and
/// takes it away.
pub fn show_app() {
    let by_id = |id: &str| document().and_then(|document| document.get_element_by_id(id));
    if let (Some(first), Some(app)) = (by_id("shell"), by_id("app")) {
        // Of two attributes that browsers know neither can be refused.
        let _ = first.set_attribute("hidden", "").and(app.remove_attribute("hidden"));
    }
}

/// The language that the page says it is in: `en-GB`.
#[must_use]
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// The content of a `<meta name=...>`, which is how the site's files are told to the app.
#[must_use]
pub fn meta(name: &str) -> Option<String> {
    let element = document()?.query_selector(&format!("meta[name='{name}']")).ok()??;
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
    let base = document().and_then(|document| document.base_uri().ok().flatten());
    let path = base.and_then(|base| web_sys::Url::new(&base).ok()).map(|url| url.pathname());
    let path = path.unwrap_or_else(|| "/".to_owned());
    match path.rfind('/') {
        Some(end) => path[..=end].to_owned(),
        None => "/".to_owned(),
    }
}

/// Moves the focus to the page's heading, without scrolling.
pub fn focus_heading() {
    let heading = document().and_then(|document| document.query_selector("#maincontent h1").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // Not every heading can take the focus by itself; -1 lets the program give it, and the Tab key pass it.
        if heading.set_attribute("tabindex", "-1").is_ok() {
            focus(&heading, true);
        }
    }
}

/// Moves the focus to the element with an id and shows it.
pub fn focus_on(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        if element.tab_index() < 0 && element.get_attribute("tabindex").is_none() {
            let _ = element.set_attribute("tabindex", "-1");
        }
        focus(&element, false);
    }
}

fn focus(element: &HtmlElement, still: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(still);
    // An element that cannot take the focus leaves it where it was.
    let _ = element.focus_with_options(&options);
}

/// Opens the browser's own way of printing.
pub fn print() {
    // A browser that cannot print, such as one within another app, does nothing, and the page stays to be read.
    let _ = web_sys::window().map(|window| window.print());
}

/// Scrolls to the top, for a page newly opened. For "back" the browser scrolls to where the person was.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
