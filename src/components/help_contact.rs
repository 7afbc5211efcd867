//! Whom a person can talk to: on every page, in the same place.

use catalogue::Contact;
use design::element::pieces;
use yew::prelude::*;

use super::{contact_lines, paragraph};
use crate::language::Language;

/// The part of a page that says whom to ask.
pub fn help_contact(language: &Language, publisher: &Contact) -> Html {
    let content = if publisher.has_a_way() {
        let intro = paragraph(language.with("help-intro", &[("name", &publisher.name)]));
        pieces(vec![intro, contact_lines(language, publisher)])
    } else {
        paragraph(language.text("help-nobody"))
    };
    html! {
        <section class="lcp-help" aria-labelledby="help-heading">
            <h2 class="nhsuk-heading-s" id="help-heading">{ language.text("help-heading") }</h2>
            { content }
        </section>
    }
}
