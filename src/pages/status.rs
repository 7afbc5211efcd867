//! The dataset on its way, or refused: the one place that says so.

use design::TextSize;
use yew::prelude::*;

use crate::components::{page_heading, paragraph, read_on, small_button};
use crate::data::LoadError;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;

/// That the dataset is on its way, or why it was refused and whom to call.
pub fn dataset_status(language: &Language, failure: Option<&LoadError>, on: &OnIntent) -> Html {
    let retry = on.reform(|_: MouseEvent| Intent::Retry);
    let Some(failure) = failure else {
        return html! { <p class="lcp-waiting" role="status">{ language.text("loading") }</p> };
    };
    let contact = match &failure.contact {
        Some(contact) => language.with("failed-contact", &[("contact", contact)]),
        None => language.text("failed-contact-unknown"),
    };
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { page_heading(TextSize::L, None, language.text("failed-heading")) }
                <p>{ language.text(&format!("failed-{}", failure.kind.word())) }</p>
                { paragraph(language.text("failed-nothing-shown")) }
                <h2 class="nhsuk-heading-m">{ language.text("failed-next-heading") }</h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    <li>{ language.text("failed-reload") }</li>
                    <li>{ contact }</li>
                    <li>{ language.text("failed-emergency") }</li>
                </ul>
                { small_button(language.text("try-again"), retry) }
                { read_on(language.text("failed-details"), html! { <>{ paragraph(language.with("failed-file", &[("file", &failure.file)])) }
                    <p><code>{ &failure.detail }</code></p></> }) }
            </div>
        </div>
    }
}
