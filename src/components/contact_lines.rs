//! How to reach an organisation: by phone, textphone, mail, on the web, in person.

use catalogue::Contact;
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::paragraph;
use crate::language::Language;

/// The ways that are known.
pub fn contact_lines(language: &Language, contact: &Contact) -> Html {
    let ways = [
        contact.phone.as_ref().map(|phone| ("contact-phone", html! { <a href={call(phone)}>{ phone }</a> })),
        contact
            .textphone
            .as_ref()
            .map(|phone| ("contact-textphone", html! { <a href={call(phone)}>{ phone }</a> })),
        contact
            .email
            .as_ref()
            .map(|email| ("contact-email", html! { <a href={format!("mailto:{email}")}>{ email }</a> })),
        contact
            .website
            .as_ref()
            .map(|site| ("contact-website", html! { <a href={site.clone()} rel="noreferrer">{ site }</a> })),
        contact.address.as_ref().map(|address| ("contact-address", html! { { address } })),
    ];
    let rows: Vec<SummaryRow> =
        ways.into_iter().flatten().map(|(key, value)| SummaryRow::new(language.text(key), value)).collect();
    if rows.is_empty() {
        return paragraph(language.text("not-known"));
    }
    summary_list(rows, SummaryBorder::None, Some("lcp-contact"))
}

/// The address that makes a phone call this number.
fn call(phone: &str) -> String {
    let digits: String = phone.chars().filter(|each| each.is_ascii_digit() || *each == '+').collect();
    format!("tel:{digits}")
}
