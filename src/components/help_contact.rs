//! Whom a person can ask for help: in the same place on every page.

use catalogue::Contact;
use yew::prelude::*;

use super::{contact_lines, paragraph};
use i18n::Locale;

/// The section that says whom to ask.
pub fn help_contact(locale: &Locale, publisher: &Contact) -> Html {
    html! {
        <section class="lcp-help" aria-labelledby="help-heading">
            <h2 class="nhsuk-heading-s" id="help-heading">{ locale.text("help-heading") }</h2>
            if publisher.has_contact_details() {
                { paragraph(locale.with("help-intro", &[("name", &publisher.name)])) }
                { contact_lines(locale, publisher) }
            } else {
                { paragraph(locale.text("help-nobody")) }
            }
        </section>
    }
}
