//! What a screen that one person after another uses does with the browser: hears each touch, lets nobody out, sets the
//! size of the text, and begins again with nothing.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, Window};
use yew::NodeRef;

use super::read_aloud;

/// The page's own clock, in milliseconds.
#[must_use]
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Calls back each second, for as long as the page is open.
pub fn each_second(passed: impl Fn() + 'static) {
    const SECOND: i32 = 1_000;
    let passed = Closure::<dyn Fn()>::new(passed).into_js_value();
    if let Some(window) = web_sys::window() {
        let set =
            window.set_interval_with_callback_and_timeout_and_arguments_0(passed.unchecked_ref(), SECOND);
        // A browser without timers has no kiosk: the watchdog outside of it starts it anew.
        let _ = set;
    }
}

/// Calls back whenever somebody touches the screen or presses a key, before anything else hears of it.
pub fn on_touch(touched: impl Fn() + 'static) {
    let touched = Closure::<dyn Fn()>::new(touched).into_js_value();
    for kind in ["pointerdown", "keydown", "wheel"] {
        hear(kind, touched.unchecked_ref(), true);
    }
}

/// Scrolls the page by so many heights of the screen: down, or up where it is less than nothing.
pub fn scroll_by_screens(screens: f64) {
    if let Some(window) = web_sys::window() {
        let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        window.scroll_by_with_x_and_y(0.0, height * screens);
    }
}

/// Takes from the browser what would lead out of the page, or copy from it: menus, dragging, links that are not the
/// app's. For as long as the page is open.
pub fn hold() {
    let refuse = Closure::<dyn Fn(Event)>::new(|event: Event| event.prevent_default()).into_js_value();
    for kind in ["contextmenu", "dragstart", "drop"] {
        hear(kind, refuse.unchecked_ref(), false);
    }
    let stay = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        // Another language is the same kiosk at another address of its own.
        let link = clicked.and_then(|clicked| clicked.closest("a[href]:not([hreflang])").ok().flatten());
        if link.is_some() {
            event.prevent_default();
        }
    });
    let stay = stay.into_js_value();
    for kind in ["click", "auxclick"] {
        hear(kind, stay.unchecked_ref(), false);
    }
}

fn hear(kind: &str, listener: &js_sys::Function, first: bool) {
    if let Some(window) = web_sys::window() {
        // Only an unknown option is refused.
        let _ = window.add_event_listener_with_callback_and_bool(kind, listener, first);
    }
}

/// Sets the size of the root's font, in which all other sizes are given.
pub fn set_root_pixels(pixels: f64) {
    set_style("font-size", pixels);
}

/// Sets how many pixels above the lower edge of the screen controls may be.
pub fn set_reach(pixels: f64) {
    set_style("--lcp-reach", pixels);
}

/// Puts a class on the whole page, or takes it away.
pub fn set_class(name: &str, on: bool) {
    if let Some(root) = root() {
        // Only a name with a space is refused.
        let _ = root.class_list().toggle_with_force(name, on);
    }
}

fn set_style(name: &str, pixels: f64) {
    if let Some(root) = root() {
        // Only an unknown property is refused.
        let _ = root.style().set_property(name, &[&pixels.to_string(), "px"].concat());
    }
}

fn root() -> Option<HtmlElement> {
    web_sys::window()?.document()?.document_element()?.dyn_into().ok()
}

/// Opens a dialog over everything else, or closes it.
pub fn set_open(dialog: &NodeRef, open: bool) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    match (dialog.open(), open) {
        // A dialog that cannot open leaves the page as it is, and everything is wiped all the same.
        (false, true) => drop(dialog.show_modal()),
        (true, false) => dialog.close(),
        _ => {}
    }
}

/// Begins again with nothing: what was stored goes, what is being said stops, and a new document takes the place of this
/// one, with which the program and all that it held are gone.
pub fn wipe() {
    read_aloud::silence();
    let Some(window) = web_sys::window() else { return };
    clear(&window);
    let base = window.document().and_then(|document| document.base_uri().ok().flatten());
    // Without an address of its own the page has nowhere else to begin.
    let _ = match base {
        Some(base) => window.location().replace(&base),
        None => window.location().reload(),
    };
}

/// Takes everything out of both storages: a kiosk keeps nothing there, and what another program of the same host left is
/// not for the next person either.
fn clear(window: &Window) {
    for storage in [window.session_storage(), window.local_storage()] {
        if let Ok(Some(storage)) = storage {
            // A forbidden storage has nothing in it.
            let _ = storage.clear();
        }
    }
}
