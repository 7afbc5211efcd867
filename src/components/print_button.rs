//! The button that prints the page.

use yew::prelude::*;

use super::small_button;
use crate::intent::{Intent, OnIntent};
use i18n::Locale;

/// Opens the print dialog of the browser.
pub fn print_button(locale: &Locale, on: &OnIntent) -> Html {
    small_button(locale.text("print"), on.reform(|_: MouseEvent| Intent::Print))
}
