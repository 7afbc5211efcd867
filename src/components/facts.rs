//! Facts about one thing, each with its name. A fact that is absent reads "not known"; the page decides whether to
//! leave out a list of which nothing is known.

use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::capital;
use i18n::Locale;

/// A fact: the key of its name, and its value; `None` is not known.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    name: &'static str,
    value: Option<Html>,
}

impl Fact {
    /// A fact in text; `None` reads "not known".
    #[must_use]
    pub fn text(name: &'static str, value: Option<String>) -> Self {
        Self { name, value: value.map(|text| html! { { text } }) }
    }

    /// A fact with markup.
    #[must_use]
    pub fn html(name: &'static str, value: Html) -> Self {
        Self { name, value: Some(value) }
    }

    /// A fact that is yes, no, or not known.
    #[must_use]
    pub fn yes_or_no(name: &'static str, value: Option<bool>, locale: &Locale) -> Self {
        Self::text(name, value.map(|yes| locale.text(if yes { "yes" } else { "no" })))
    }
}

/// A list of facts; `None` when nothing is known of any of them.
#[must_use]
pub fn facts_known(locale: &Locale, facts: &[Fact]) -> Option<Html> {
    facts.iter().any(|fact| fact.value.is_some()).then(|| fact_list(locale, facts))
}

/// A list of facts.
pub fn fact_list(locale: &Locale, facts: &[Fact]) -> Html {
    let rows: Vec<SummaryRow> = facts
        .iter()
        .map(|fact| {
            let value = fact.value.clone().unwrap_or_else(|| html! { { locale.text("not-known") } });
            SummaryRow::new(capital(&locale.text(fact.name)), value)
        })
        .collect();
    summary_list(rows, SummaryBorder::All, None)
}
