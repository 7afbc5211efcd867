//! The page in place of any other while the dataset loads, or after it failed to load.

use design::TextSize;
use yew::prelude::*;

use crate::components::{column, page_heading, read_on, small_button};
use crate::data::LoadError;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;

/// That the dataset is loading, or why it failed to load and whom to call.
pub fn dataset_status(language: &Language, failure: Option<&LoadError>, on: &OnIntent) -> Html {
    match failure {
        None => html! { <p class="lcp-waiting" role="status">{ language.text("loading") }</p> },
        Some(failure) => failure_page(language, failure, on),
    }
}

/// Why the dataset failed to load, what to do now, and the technical details behind a summary.
fn failure_page(language: &Language, failure: &LoadError, on: &OnIntent) -> Html {
    let retry = on.reform(|_: MouseEvent| Intent::Retry);
    let contact = match &failure.contact {
        Some(contact) => language.with("failed-contact", &[("contact", contact)]),
        None => language.text("failed-contact-unknown"),
    };
    let details = html! {
        <>
            <p>{ language.with("failed-file", &[("file", &failure.file)]) }</p>
            <p><code>{ &failure.detail }</code></p>
        </>
    };
    column(html! {
        <>
            { page_heading(TextSize::L, None, language.text("failed-heading")) }
            <p>{ language.text(&format!("failed-{}", failure.kind.word())) }</p>
            <p>{ language.text("failed-nothing-shown") }</p>
            <h2 class="nhsuk-heading-m">{ language.text("failed-next-heading") }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ language.text("failed-reload") }</li>
                <li>{ contact }</li>
                <li>{ language.text("failed-emergency") }</li>
            </ul>
            { small_button(language.text("try-again"), retry) }
            { read_on(language.text("failed-details"), details) }
        </>
    })
}
