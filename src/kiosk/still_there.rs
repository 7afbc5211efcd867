//! The question whether a person is still there, with the seconds that are left to answer it.

use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, HeadingProps, TextSize, button, heading};
use yew::prelude::*;

use super::bar::Press;
use crate::language::Language;

/// The id of the heading.
const HEADING: &str = "still-there";

/// The dialog; closed while `left` is none. `more` is called for more time, also when the dialog is closed by a key.
pub(super) fn still_there(
    language: &Language,
    left: Option<u32>,
    dialog: &NodeRef,
    more: &Callback<()>,
    on: &Callback<Press>,
) -> Html {
    let heading = heading(HeadingProps {
        level: 2,
        size: Some(TextSize::L),
        id: Some(HEADING.into()),
        children: words(language.text("kiosk-still-there")),
        ..HeadingProps::default()
    });
    let said = language.count("kiosk-seconds", left.unwrap_or_default() as usize);
    let press = |key: &str, variant: ButtonVariant, onclick: Callback<MouseEvent>| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            onclick: Some(onclick),
            children: words(language.text(key)),
            ..ButtonProps::default()
        })
    };
    let parts = vec![
        heading,
        classed("p", "", words(language.text("kiosk-wiped"))),
        // It changes each second: who hears the page is told once, by the heading and the words above.
        html! { <p class="lcp-still-there__left" role="timer">{ said }</p> },
        press("kiosk-more-time", ButtonVariant::Primary, more.reform(|_| ())),
        press("kiosk-finish-now", ButtonVariant::Secondary, on.reform(|_| Press::Finish)),
    ];
    let oncancel = more.reform(|event: Event| event.prevent_default());
    html! {
        <dialog ref={dialog.clone()} class="lcp-still-there" aria-labelledby={HEADING} {oncancel}>
            { pieces(parts) }
        </dialog>
    }
}
