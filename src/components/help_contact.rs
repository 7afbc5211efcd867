//! Whom a person can talk to: on every page, in the same place.

use catalogue::Contact;
use yew::prelude::*;

use super::ContactLines;
use crate::language::use_language;

/// What a [`HelpContact`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HelpContactProps {
    /// Who publishes the dataset and answers questions about it.
    pub publisher: Contact,
}

/// The part of a page that says whom to ask.
#[component]
pub fn HelpContact(props: &HelpContactProps) -> Html {
    let language = use_language();
    html! {
        <section class="lcp-help" aria-labelledby="help-heading">
            <h2 class="nhsuk-heading-s" id="help-heading">{ language.text("help-heading") }</h2>
            <p>{ language.with("help-intro", &[("name", &props.publisher.name)]) }</p>
            <ContactLines contact={props.publisher.clone()} />
        </section>
    }
}
