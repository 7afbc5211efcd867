//! Links: every link is a plain one, and this opens those of the app without loading the page again.
//!
//! A link to a part of the page (`#place`) moves the focus there and leaves the address alone, because the
//! fragment holds the person's choices.

use gloo::utils::window;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::page;
use crate::address::ViewState;
use crate::intent::Intent;

/// What a click on a link asks of the app; `None` when the browser is to follow it. The click is then taken from it.
#[must_use]
pub fn follow(event: &MouseEvent) -> Option<Intent> {
    let plain = event.button() == 0
        && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key())
        && !event.default_prevented();
    if !plain {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]").ok()??.dyn_into().ok()?;
    let intent = intent(&link)?;
    event.prevent_default();
    Some(intent)
}

fn intent(link: &HtmlAnchorElement) -> Option<Intent> {
    let written = link.get_attribute("href")?;
    if let Some(part) = written.strip_prefix('#') {
        return Some(Intent::Focus(part.to_owned().into()));
    }
    if !link.target().is_empty() || link.has_attribute("download") {
        return None;
    }
    let here = window().location();
    let base = page::base_path();
    let path = link.pathname();
    let inside = link.origin() == here.origin().ok()? && link.search().is_empty();
    let below = path.strip_prefix(base.trim_end_matches('/'))?;
    // What is below `release/` is a file to be fetched, not a page.
    let is_file = below.starts_with("/release/");
    (inside && !is_file).then(|| Intent::Go(ViewState::parse(below, &link.hash()).state))
}
