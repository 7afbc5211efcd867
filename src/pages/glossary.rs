//! The glossary: every term that the dataset explains, in alphabetical order.

use catalogue::sort::sorted_indices;
use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, definitions, lowercase, page_heading};
use i18n::Locale;

/// The page.
pub fn glossary_page(locale: &Locale, props: &PageProps) -> Html {
    let terms = &props.dataset.catalogue.glossary;
    let names: Vec<String> = terms.iter().map(|term| lowercase(&term.term)).collect();
    let order = sorted_indices(terms.len(), &mut |one, two| locale.compare(&names[one], &names[two]));
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("glossary-heading")) }
            if terms.is_empty() {
                <p>{ locale.text("glossary-none") }</p>
            } else {
                <p class="nhsuk-lede-text">{ locale.text("glossary-lede") }</p>
                { definitions(order.into_iter().map(|at| &terms[at])) }
            }
        </>
    })
}
