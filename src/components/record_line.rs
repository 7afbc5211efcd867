//! When a record was checked, and that an old one should be confirmed by phone.

use catalogue::Date;
use yew::prelude::*;

use i18n::{Locale, joining};

/// The properties of [`record_line`].
#[derive(Clone, Debug, PartialEq)]
pub struct RecordLineProps {
    /// The day on which the record was checked; `None` is not known.
    pub checked_on: Option<Date>,
    /// The day of the visit.
    pub today: Date,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// One line about how fresh a record is.
pub fn record_line(locale: &Locale, props: &RecordLineProps) -> Html {
    html! { { record_words(locale, props.checked_on, props.today, props.source.as_deref()) } }
}

/// The same as text.
#[must_use]
pub fn record_words(locale: &Locale, checked_on: Option<Date>, today: Date, source: Option<&str>) -> String {
    let mut said = joining::record_sentence(locale, checked_on, today);
    if let Some(source) = source {
        said.push(' ');
        said.push_str(&locale.with("record-source", &[("source", source)]));
    }
    said
}
