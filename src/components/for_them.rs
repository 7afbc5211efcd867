//! The note above every page that a person chooses for somebody else, with the button to choose for themselves.

use design::inset_text;
use yew::prelude::*;

use super::{paragraph, small_button};
use crate::intent::{Intent, OnIntent};
use crate::language::Language;

/// The note.
pub fn for_them(language: &Language, on: &OnIntent) -> Html {
    let back = on.reform(|_: MouseEvent| Intent::ForSomeoneElse(false));
    let content = html! {
        <>
            { paragraph(language.text("for-them")) }
            { small_button(language.text("for-me"), back) }
        </>
    };
    inset_text(language.text("inset-prefix").into(), content)
}
