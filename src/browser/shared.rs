//! What a screen that one person after another uses does with the browser: notices each touch, blocks the ways out of the
//! page, sets the size of the text, and starts again with nothing.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement};
use yew::NodeRef;

use super::{page, read_aloud};

/// The page's own clock, in milliseconds.
#[must_use]
pub fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// The clock on the wall, in milliseconds: it goes on while the device sleeps, and anybody may set it.
#[must_use]
pub fn wall() -> f64 {
    js_sys::Date::now()
}

/// Calls back each second until the interval is dropped.
pub fn each_second(callback: impl Fn() + 'static) -> Interval {
    const SECOND: u32 = 1_000;
    Interval::new(SECOND, callback)
}

/// Calls back whenever somebody touches the screen or presses a key, before any other listener, until the listeners are
/// dropped.
#[must_use]
pub fn on_touch(callback: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let listen = |kind: &'static str| {
        let callback = callback.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window(), kind, options, move |_| callback())
    };
    ["pointerdown", "keydown", "wheel"].map(listen).into()
}

/// Scrolls the page by so many heights of the screen: down, or up when negative.
pub fn scroll_by_screens(screens: f64) {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    window().scroll_by_with_x_and_y(0.0, height * screens);
}

/// Blocks what browsers do by default and what would lead out of the page, or copy from it: menus, dragging, links that
/// are not the app's. It holds until the listeners are dropped.
#[must_use]
pub fn block_defaults() -> Vec<EventListener> {
    let refuse = |kind: &'static str| listen(kind, Event::prevent_default);
    let stay = |kind: &'static str| {
        listen(kind, |event| {
            let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            // Another language is the same kiosk at another address of its own.
            let link = clicked.and_then(|clicked| clicked.closest("a[href]:not([hreflang])").ok().flatten());
            if link.is_some() {
                event.prevent_default();
            }
        })
    };
    let mut listeners = Vec::from(["contextmenu", "dragstart", "drop"].map(refuse));
    listeners.extend(["click", "auxclick"].map(stay));
    listeners
}

fn listen(kind: &'static str, callback: impl Fn(&Event) + 'static) -> EventListener {
    EventListener::new_with_options(&window(), kind, EventListenerOptions::enable_prevent_default(), callback)
}

/// Sets the size of the root's font, in which all other sizes are given.
pub fn set_root_pixels(pixels: f64) {
    set_style("font-size", pixels);
}

/// Sets how many pixels above the lower edge of the screen controls may be.
pub fn set_reach(pixels: f64) {
    set_style("--lcp-reach", pixels);
}

/// Adds a class to the whole page, or removes it.
pub fn set_class(name: &str, on: bool) {
    // A browser refuses only a name with a space.
    let _ = document_element().class_list().toggle_with_force(name, on);
}

fn set_style(name: &str, pixels: f64) {
    if let Some(root) = document_element().dyn_ref::<HtmlElement>() {
        // A browser refuses only an unknown property.
        let _ = root.style().set_property(name, &[&pixels.to_string(), "px"].concat());
    }
}

/// Opens a dialog over everything else, or closes it.
pub fn set_open(dialog: &NodeRef, open: bool) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    match (dialog.open(), open) {
        // A dialog that cannot open leaves the page as it is; everything is wiped all the same.
        (false, true) => drop(dialog.show_modal()),
        (true, false) => dialog.close(),
        _ => {}
    }
}

/// Starts again with nothing, in the language in which each visit begins: clears what is stored, stops what is being
/// said, and replaces this document by a new one, with which the app and all that it held are gone.
pub fn wipe() {
    read_aloud::silence();
    clear_storage();
    let first = page::meta("lcp:first").filter(|first| !first.is_empty());
    // Without an address of its own the page has nowhere else to start.
    let _ = match first.or_else(|| document().base_uri().ok().flatten()) {
        Some(first) => window().location().replace(&first),
        None => window().location().reload(),
    };
}

/// Removes everything from both storages: a kiosk keeps nothing there, and what another app of the same host left is not
/// for the next person either.
fn clear_storage() {
    for storage in [window().session_storage(), window().local_storage()] {
        if let Ok(Some(storage)) = storage {
            // A forbidden storage has nothing in it.
            let _ = storage.clear();
        }
    }
}
