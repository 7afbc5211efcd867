//! How to tell the publisher that a record is wrong: by email or by phone, with the record's id. The app sends nothing.

use catalogue::About;
use yew::prelude::*;

use super::paragraph;
use crate::escape::escape;
use i18n::Locale;

/// How to report a mistake in a record of a release. `record` is its id, `release` the first digits of the release's.
pub fn report_mistake(locale: &Locale, about: &About, record: &str, release: &str) -> Html {
    let publisher = &about.publisher;
    if publisher.email.is_none() && publisher.phone.is_none() {
        return paragraph(locale.text("report-nobody"));
    }
    let values = [
        ("name", publisher.name.as_str()),
        ("phone", publisher.phone.as_deref().unwrap_or_default()),
        ("record", record),
        ("release", release),
    ];
    let email = publisher.email.as_ref().map(|email| {
        // Mail programs show a plus sign as a plus sign, not as a space.
        let subject = escape(&locale.with("report-subject", &values)).replace('+', "%20");
        ["mailto:", email, "?subject=", &subject].concat()
    });
    let phone = match (&publisher.phone, &publisher.email) {
        (Some(_), Some(_)) => Some("report-phone"),
        (Some(_), None) => Some("report-phone-only"),
        (None, _) => None,
    };
    html! {
        <>
            { paragraph(locale.text("report-intro")) }
            if let Some(href) = email {
                <p><a {href}>{ locale.with("report-email", &values) }</a></p>
            }
            if let Some(key) = phone {
                { paragraph(locale.with(key, &values)) }
            }
        </>
    }
}
