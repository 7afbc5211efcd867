//! Whom a person can ask for help: in the same place on every page.

use catalogue::Contact;
use yew::prelude::*;

use super::{contact_lines, paragraph};
use crate::language::Language;

/// The section that says whom to ask.
pub fn help_contact(language: &Language, publisher: &Contact) -> Html {
    html! {
        <section class="lcp-help" aria-labelledby="help-heading">
            <h2 class="nhsuk-heading-s" id="help-heading">{ language.text("help-heading") }</h2>
            if publisher.has_contact_details() {
                { paragraph(language.with("help-intro", &[("name", &publisher.name)])) }
                { contact_lines(language, publisher) }
            } else {
                { paragraph(language.text("help-nobody")) }
            }
        </section>
    }
}
