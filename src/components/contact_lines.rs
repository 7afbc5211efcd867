//! How to reach an organisation: by phone, textphone, mail, on the web, in person.

use catalogue::{Contact, PhoneNumber};
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::{paragraph, web_link};
use i18n::Locale;

/// Every way that is known.
pub fn contact_lines(locale: &Locale, contact: &Contact) -> Html {
    let ways = [
        contact.phone.as_ref().map(|phone| ("contact-phone", call_link(phone))),
        contact.textphone.as_ref().map(|phone| ("contact-textphone", call_link(phone))),
        contact
            .email
            .as_ref()
            .map(|email| ("contact-email", html! { <a href={format!("mailto:{email}")}>{ email }</a> })),
        contact.website.as_ref().map(|site| ("contact-website", web_link(site, html! { { site } }))),
        contact.address.as_ref().map(|address| ("contact-address", html! { { address } })),
    ];
    let rows: Vec<SummaryRow> =
        ways.into_iter().flatten().map(|(key, value)| SummaryRow::new(locale.text(key), value)).collect();
    if rows.is_empty() {
        return paragraph(locale.text("not-known"));
    }
    summary_list(rows, SummaryBorder::None, Some("lcp-contact"))
}

/// A telephone number as printed, with a link that calls it on a device that can; plain text where it is no number.
pub fn call_link(phone: &str) -> Html {
    match PhoneNumber::parse(phone) {
        Ok(number) => html! { <a href={number.uri()}>{ phone }</a> },
        Err(_) => html! { { phone } },
    }
}
