//! The button that prints the page.

use yew::prelude::*;

use super::small_button;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;

/// Opens the print dialog of the browser.
pub fn print_button(language: &Language, on: &OnIntent) -> Html {
    small_button(language.text("print"), on.reform(|_: MouseEvent| Intent::Print))
}
