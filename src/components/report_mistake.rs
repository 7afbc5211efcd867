//! Telling the publisher that a record is wrong: by mail or by phone, with the record's id. No form, nothing sent.

use catalogue::About;
use design::element::{classed, element, pieces, words};
use yew::prelude::*;

use super::paragraph;
use crate::escape::escape;
use crate::language::Language;

/// How to report a mistake in a record of a release: its id and the first digits of the release's.
pub fn report_mistake(language: &Language, about: &About, record: &str, release: &str) -> Html {
    let publisher = &about.publisher;
    if publisher.email.is_none() && publisher.phone.is_none() {
        return paragraph(language.text("report-nobody"));
    }
    let values = [
        ("name", publisher.name.as_str()),
        ("phone", publisher.phone.as_deref().unwrap_or_default()),
        ("record", record),
        ("release", release),
    ];
    let mut parts = vec![paragraph(language.text("report-intro"))];
    if let Some(email) = &publisher.email {
        let subject = language.with("report-subject", &values);
        // A mail program shows a plus as a plus.
        let subject = escape(&subject).replace('+', "%20");
        let href = ["mailto:", email, "?subject=", &subject].concat();
        let link =
            element("a", &["href"], [Some(href.into())], words(language.with("report-email", &values)));
        parts.push(classed("p", "", link));
    }
    let phone = match (&publisher.phone, &publisher.email) {
        (Some(_), Some(_)) => Some("report-phone"),
        (Some(_), None) => Some("report-phone-only"),
        (None, _) => None,
    };
    parts.extend(phone.map(|key| paragraph(language.with(key, &values))));
    pieces(parts)
}
