//! The glossary: every term that the dataset explains, in alphabetical order.

use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, definitions, page_heading};
use crate::language::Language;

/// The page.
pub fn glossary_page(language: &Language, props: &PageProps) -> Html {
    let terms = &props.dataset.catalogue.glossary;
    let mut sorted: Vec<_> = terms.iter().collect();
    sorted.sort_by_cached_key(|term| term.term.to_lowercase());
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, language.text("glossary-heading")) }
            if terms.is_empty() {
                <p>{ language.text("glossary-none") }</p>
            } else {
                <p class="nhsuk-lede-text">{ language.text("glossary-lede") }</p>
                { definitions(sorted.into_iter()) }
            }
        </>
    })
}
