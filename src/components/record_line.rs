//! When a record was checked, and that an old one needs a call first.

use catalogue::Date;
use enrolment::ASK_FIRST_AFTER_DAYS;
use yew::prelude::*;

use crate::language::Language;

/// What [`record_line`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordLineProps {
    /// The day that the record was checked; `None` is not known.
    pub checked_on: Option<Date>,
    /// The day of the visit.
    pub today: Date,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// One line about how fresh a record is.
pub fn record_line(language: &Language, props: &RecordLineProps) -> Html {
    let checked = match props.checked_on {
        None => language.text("record-never-checked"),
        Some(on) => language.with("record-checked", &[("date", &language.date(on))]),
    };
    let old = props.checked_on.is_none_or(|on| props.today.days_since(on) > ASK_FIRST_AFTER_DAYS);
    let source = props.source.as_ref().map(|source| language.with("record-source", &[("source", source)]));
    html! {
        <>
            { checked }
            if old { { " " }{ language.text("record-old") } }
            if let Some(source) = source { { " " }{ source } }
        </>
    }
}
