//! The dataset on its way, or refused: the one place that says so.

use std::rc::Rc;

use design::{Details, Heading, TextSize};
use yew::prelude::*;

use crate::data::Failure;
use crate::language::use_language;

/// What a [`DatasetStatus`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DatasetStatusProps {
    /// Why the dataset was refused; `None` while it is on its way.
    #[prop_or_default]
    pub failure: Option<Rc<Failure>>,
}

/// That the dataset is on its way, or why it cannot be used and whom to call.
#[component]
pub fn DatasetStatus(props: &DatasetStatusProps) -> Html {
    let language = use_language();
    let Some(failure) = &props.failure else {
        return html! { <p role="status">{ language.text("loading") }</p> };
    };
    let contact = match &failure.contact {
        Some(contact) => language.with("failed-contact", &[("contact", contact)]),
        None => language.text("failed-contact-unknown"),
    };
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                <Heading size={TextSize::L} focusable={true}>{ language.text("failed-heading") }</Heading>
                <p>{ language.text(&format!("failed-{}", failure.reason.word())) }</p>
                <p>{ language.text("failed-nothing-shown") }</p>
                <h2 class="nhsuk-heading-m">{ language.text("failed-next-heading") }</h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    <li>{ language.text("failed-reload") }</li>
                    <li>{ contact }</li>
                    <li>{ language.text("failed-emergency") }</li>
                </ul>
                <Details summary={html! { { language.text("failed-details") } }}>
                    <p>{ language.with("failed-file", &[("file", &failure.file)]) }</p>
                    <p><code>{ &failure.detail }</code></p>
                </Details>
            </div>
        </div>
    }
}
