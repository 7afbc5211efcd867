//! The last sections of a record's page: whom to contact, how old the record is, and how to report a mistake in it.

use catalogue::{About, Contact};
use yew::prelude::*;

use super::{RecordLineProps, contact_lines, record_line, report_mistake};
use i18n::Locale;

/// Whom to contact, and how; `None` when no contact is known.
#[must_use]
pub fn contact_section(locale: &Locale, contact: &Contact) -> Option<Html> {
    (*contact != Contact::default()).then(|| {
        html! {
            <>
                <p>{ &contact.name }</p>
                { contact_lines(locale, contact) }
            </>
        }
    })
}

/// When the record with an id was checked, and how to report a mistake in it; `release` is the first digits of the
/// release's id.
pub fn record_section(
    locale: &Locale,
    (about, release): (&About, &str),
    id: &str,
    record: &RecordLineProps,
) -> Html {
    html! {
        <>
            <p>{ record_line(locale, record) }</p>
            { report_mistake(locale, about, id, release) }
        </>
    }
}
