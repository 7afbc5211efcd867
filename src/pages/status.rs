//! The page in place of any other while the dataset loads, or after it failed to load.

use design::TextSize;
use yew::prelude::*;

use crate::components::{column, page_heading, read_on, small_button};
use crate::data::LoadError;
use crate::intent::{Intent, OnIntent};
use i18n::Locale;

/// That the dataset is loading, or why it failed to load and whom to call.
pub fn dataset_status(locale: &Locale, failure: Option<&LoadError>, on: &OnIntent) -> Html {
    match failure {
        None => html! { <p class="lcp-waiting" role="status">{ locale.text("loading") }</p> },
        Some(failure) => failure_page(locale, failure, on),
    }
}

/// Why the dataset failed to load, what to do now, and the technical details behind a summary.
fn failure_page(locale: &Locale, failure: &LoadError, on: &OnIntent) -> Html {
    let retry = on.reform(|_: MouseEvent| Intent::Retry);
    let contact = match &failure.contact {
        Some(contact) => locale.with("failed-contact", &[("contact", contact)]),
        None => locale.text("failed-contact-unknown"),
    };
    let details = html! {
        <>
            <p>{ locale.with("failed-file", &[("file", &failure.file)]) }</p>
            <p><code>{ &failure.detail }</code></p>
        </>
    };
    column(html! {
        <>
            { page_heading(TextSize::L, None, locale.text("failed-heading")) }
            <p>{ locale.text(&format!("failed-{}", failure.kind.word())) }</p>
            <p>{ locale.text("failed-nothing-shown") }</p>
            <h2 class="nhsuk-heading-m">{ locale.text("failed-next-heading") }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ locale.text("failed-reload") }</li>
                <li>{ contact }</li>
                <li>{ locale.text("failed-emergency") }</li>
            </ul>
            { small_button(locale.text("try-again"), retry) }
            { read_on(locale.text("failed-details"), details) }
        </>
    })
}
