//! Whom a person can talk to: on every page, in the same place.

use catalogue::Contact;
use yew::prelude::*;

use super::{contact_lines, paragraph};
use crate::language::Language;

/// The part of a page that says whom to ask.
pub fn help_contact(language: &Language, publisher: &Contact) -> Html {
    html! {
        <section class="lcp-help" aria-labelledby="help-heading">
            <h2 class="nhsuk-heading-s" id="help-heading">{ language.text("help-heading") }</h2>
            { paragraph(language.with("help-intro", &[("name", &publisher.name)])) }
            { contact_lines(language, publisher) }
        </section>
    }
}
