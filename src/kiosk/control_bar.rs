//! The controls at the lower edge of the screen, where everybody reaches them, and where to find staff.

use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

use i18n::Locale;

/// What a person can do on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// The previous page.
    Back,
    /// Scrolls down, for people who cannot drag the page.
    Down,
    /// Scrolls up.
    Up,
    /// Larger text, and after the largest the default size again.
    TextSize,
    /// White on black, or the default colours.
    Contrast,
    /// Starts or stops reading the page aloud.
    Listen,
    /// Reads the last words aloud again.
    Again,
    /// The end of the visit.
    Finish,
}

/// The state that the bar shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ControlState {
    /// Whether there is a previous page.
    pub(super) back: bool,
    /// Whether the text is white on black.
    pub(super) contrast: bool,
    /// Whether the page is being read aloud; `None` where the device has no voice.
    pub(super) reading: Option<bool>,
}

/// The bar.
pub(super) fn control_bar(locale: &Locale, state: ControlState, on: &Callback<Control>) -> Html {
    let press = |key: &str, control: Control, variant: ButtonVariant| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            small: true,
            onclick: Some(on.reform(move |_| control)),
            children: locale.text(key).into(),
        })
    };
    let secondary = |key: &str, control: Control| press(key, control, ButtonVariant::Secondary);
    html! {
        <aside class="lcp-bar lcp-no-print" aria-label={locale.text("kiosk-bar")}>
            <p class="lcp-bar__desk">{ locale.text("kiosk-desk") }</p>
            <div class="lcp-bar__controls">
                if state.back {
                    { secondary("kiosk-back", Control::Back) }
                }
                { secondary("kiosk-down", Control::Down) }
                { secondary("kiosk-up", Control::Up) }
                { secondary("kiosk-text-size", Control::TextSize) }
                { secondary(
                    if state.contrast { "kiosk-contrast-off" } else { "kiosk-contrast" },
                    Control::Contrast,
                ) }
                if let Some(reading) = state.reading {
                    { secondary(if reading { "kiosk-stop" } else { "kiosk-listen" }, Control::Listen) }
                    { secondary("kiosk-again", Control::Again) }
                }
                { press("kiosk-finish", Control::Finish, ButtonVariant::Primary) }
            </div>
        </aside>
    }
}
