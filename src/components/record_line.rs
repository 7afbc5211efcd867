//! When a record was checked, and that an old one should be confirmed by phone.

use catalogue::Date;
use enrolment::ASK_FIRST_AFTER_DAYS;
use yew::prelude::*;

use i18n::{Locale, format_date};

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
    let mut said = match checked_on {
        None => locale.text("record-never-checked"),
        Some(on) => locale.with("record-checked", &[("date", &format_date(locale, on))]),
    };
    if checked_on.is_none_or(|on| today.days_since(on) > ASK_FIRST_AFTER_DAYS) {
        said.push(' ');
        said.push_str(&locale.text("record-old"));
    }
    if let Some(source) = source {
        said.push(' ');
        said.push_str(&locale.with("record-source", &[("source", source)]));
    }
    said
}
