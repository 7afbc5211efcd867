//! The controls at the lower edge of the screen, where everybody reaches them, and where to find a person.

use design::element::{classed, element, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

use crate::language::Language;

/// What a person can do on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// The page before.
    Back,
    /// What is further down the page, for whoever cannot drag it.
    Down,
    /// What is further up.
    Up,
    /// Larger text, and after the largest the usual size again.
    TextSize,
    /// White on black, or as usual.
    Contrast,
    /// The page aloud, or silence.
    Listen,
    /// The last words aloud again.
    Again,
    /// The end of the visit.
    Finish,
}

/// What the bar shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    /// Whether there is a page before.
    pub(super) back: bool,
    /// Whether the text is white on black.
    pub(super) contrast: bool,
    /// Whether the page is being read aloud; `None` where the device has no voice.
    pub(super) reading: Option<bool>,
}

/// The bar.
pub(super) fn bar(language: &Language, shown: Shown, on: &Callback<Press>) -> Html {
    let press = |key: &str, press: Press, variant: ButtonVariant| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            small: true,
            onclick: Some(on.reform(move |_| press)),
            children: words(language.text(key)),
            ..ButtonProps::default()
        })
    };
    let aid = |key: &str, what: Press| press(key, what, ButtonVariant::Secondary);
    let mut controls = Vec::new();
    controls.extend(shown.back.then(|| aid("kiosk-back", Press::Back)));
    controls.push(aid("kiosk-down", Press::Down));
    controls.push(aid("kiosk-up", Press::Up));
    controls.push(aid("kiosk-text-size", Press::TextSize));
    controls.push(aid(if shown.contrast { "kiosk-contrast-off" } else { "kiosk-contrast" }, Press::Contrast));
    if let Some(reading) = shown.reading {
        controls.push(aid(if reading { "kiosk-stop" } else { "kiosk-listen" }, Press::Listen));
        controls.push(aid("kiosk-again", Press::Again));
    }
    controls.push(press("kiosk-finish", Press::Finish, ButtonVariant::Primary));
    let desk = classed("p", "lcp-bar__desk", words(language.text("kiosk-desk")));
    let controls = classed("div", "lcp-bar__controls", pieces(controls));
    let values = [Some("lcp-bar lcp-no-print".into()), Some(language.text("kiosk-bar").into())];
    element("aside", &["class", "aria-label"], values, pieces(vec![desk, controls]))
}
