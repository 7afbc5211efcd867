//! The note above every page that a person chooses for somebody else, with the button to choose for themselves.

use design::inset_text;
use yew::prelude::*;

use super::{paragraph, small_button};
use crate::intent::{Intent, OnIntent};
use i18n::Locale;

/// The note.
pub fn for_them(locale: &Locale, on: &OnIntent) -> Html {
    let back = on.reform(|_: MouseEvent| Intent::ForSomeoneElse(false));
    let content = html! {
        <>
            { paragraph(locale.text("for-them")) }
            { small_button(locale.text("for-me"), back) }
        </>
    };
    inset_text(locale.text("inset-prefix").into(), content)
}
