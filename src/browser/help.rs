//! The page's own help, for when the app can say nothing itself: it is in `index.html`, hidden until needed.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, HtmlElement};

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

/// Shows the help instead of the app, with a line for the person who mends it.
pub fn show(cause: Cause, detail: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        for rest in ["#shell", "#app"] {
            hide(&document, rest, true);
        }
        if let Some(help) = find(&document, "#boot-failed") {
            help.set_hidden(false);
            // As in `boot.js`: while the app works, its own page is the main part.
            let _ = help.set_attribute("role", "main");
        }
        hide(&document, &format!("#boot-failed [data-reason='{}']", cause.word()), false);
        if let Some(line) = document.get_element_by_id("boot-detail") {
            line.set_text_content(Some(detail));
        }
        if let Some(heading) = find(&document, "#boot-failed h1") {
            // Without the focus the help is still there to be read.
            let _ = heading.focus();
        }
    }
}

fn hide(document: &Document, selector: &str, hidden: bool) {
    if let Some(element) = find(document, selector) {
        element.set_hidden(hidden);
    }
}

fn find(document: &Document, selector: &str) -> Option<HtmlElement> {
    document.query_selector(selector).ok().flatten()?.dyn_into().ok()
}
