//! The dialog that asks whether a person is still there, with the seconds that are left to answer.

use design::{ButtonKind, ButtonProps, ButtonVariant, HeadingProps, TextSize, button, heading};
use yew::prelude::*;

use super::control_bar::Control;
use i18n::Locale;

/// The id of the heading.
const HEADING: &str = "still-there";

/// The dialog; closed while `left` is `None`. `more` is called for more time, also when a key closes the dialog.
pub(super) fn idle_warning(
    locale: &Locale,
    left: Option<u32>,
    dialog: &NodeRef,
    more: &Callback<()>,
    on: &Callback<Control>,
) -> Html {
    let heading = heading(HeadingProps {
        level: 2,
        size: Some(TextSize::L),
        id: Some(HEADING.into()),
        children: locale.text("kiosk-still-there").into(),
        ..HeadingProps::default()
    });
    let seconds = locale.count("kiosk-seconds", left.unwrap_or_default() as usize);
    let press = |key: &str, variant: ButtonVariant, onclick: Callback<MouseEvent>| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            onclick: Some(onclick),
            children: locale.text(key).into(),
            ..ButtonProps::default()
        })
    };
    let oncancel = more.reform(|event: Event| event.prevent_default());
    html! {
        <dialog ref={dialog.clone()} class="lcp-still-there" aria-labelledby={HEADING} {oncancel}>
            { heading }
            <p>{ locale.text("kiosk-wiped") }</p>
            // It changes each second: a screen reader reads the heading and the sentence above once instead.
            <p class="lcp-still-there__left" role="timer">{ seconds }</p>
            { press("kiosk-more-time", ButtonVariant::Primary, more.reform(|_| ())) }
            { press("kiosk-finish-now", ButtonVariant::Secondary, on.reform(|_| Control::Finish)) }
        </dialog>
    }
}
