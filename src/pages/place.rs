//! The box for a place alone, for a page of another site. The answer is shown in the same frame, so that the place is in
//! no address that another page could read.

use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, mistakes, page_heading, place_form, small_print};
use crate::language::Language;

/// The box, and that nobody learns what is typed in it.
pub fn place_page(language: &Language, props: &PageProps) -> Html {
    column(vec![
        mistakes(language, &props.user, &props.on),
        page_heading(TextSize::L, None, language.text("start-heading")),
        place_form(language, &props.user, props.capabilities.asks_device, &props.on),
        small_print("nhsuk-body-s", language.text("start-privacy")),
    ])
}
