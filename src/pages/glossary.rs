//! What words mean: every term that the dataset explains, in the order of the alphabet.

use catalogue::order::positions;
use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, definitions, page_heading, paragraph, small_print};
use crate::language::Language;

/// The page of words.
pub fn glossary_page(language: &Language, props: &PageProps) -> Html {
    let terms = &props.dataset.catalogue.glossary;
    let mut parts = vec![page_heading(TextSize::Xl, None, language.text("glossary-heading"))];
    if terms.is_empty() {
        parts.push(paragraph(language.text("glossary-none")));
    } else {
        let names: Vec<String> = terms.iter().map(|term| term.term.to_lowercase()).collect();
        let order = positions(terms.len(), &mut |one, two| names[one].cmp(&names[two]));
        parts.push(small_print("nhsuk-lede-text", language.text("glossary-lede")));
        parts.push(definitions(order.into_iter().map(|at| &terms[at])));
    }
    column(parts)
}
