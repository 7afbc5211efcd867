//! The first page: what this is, what it cannot do, and one box.

use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    mistakes, page_heading, paragraph, paragraphs, place_form, plain_list, read_on, small_print,
};
use crate::language::Language;

/// The start page.
pub fn start_page(language: &Language, props: &PageProps) -> Html {
    let counts = props.dataset.manifest.counts;
    let counts = [("surgeries", counts.practices as usize), ("partnerships", counts.partnerships as usize)];
    let cannot = ["start-cannot-join", "start-cannot-advise", "start-cannot-health"];
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { mistakes(language, &props.visit, &props.on) }
                { page_heading(TextSize::Xl, None, language.text("start-heading")) }
                { small_print("nhsuk-lede-text", language.text("start-lede")) }
                { place_form(language, &props.visit, props.policy.asks_device, &props.on) }
                { small_print("nhsuk-body-s", language.text("start-privacy")) }
                { read_on(language.text("start-what-summary"), paragraphs(language, &["start-what-like", "start-what-choice"])) }
                { read_on(language.text("start-cannot-summary"), plain_list(&cannot.map(|key| language.text(key)), false)) }
                { paragraph(language.counts("start-counts", &counts)) }
            </div>
        </div>
    }
}
