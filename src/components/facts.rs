//! Facts about one thing, each with its name; what is absent is said to be not known, or left out, by the page.

use design::element::words;
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::capital;
use crate::language::Language;

/// A fact: the key of its name, and what is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    name: &'static str,
    value: Option<Html>,
}

impl Fact {
    /// A fact in words; `None` reads "not known".
    #[must_use]
    pub fn text(name: &'static str, value: Option<String>) -> Self {
        Self { name, value: value.map(words) }
    }

    /// A fact that is more than words.
    #[must_use]
    pub fn html(name: &'static str, value: Html) -> Self {
        Self { name, value: Some(value) }
    }

    /// A fact that is yes, no, or not known.
    #[must_use]
    pub fn yes_or_no(name: &'static str, value: Option<bool>, language: &Language) -> Self {
        Self::text(name, value.map(|yes| language.text(if yes { "yes" } else { "no" })))
    }
}

/// A list of facts; `None` when nothing is known of any of them.
#[must_use]
pub fn facts_known(language: &Language, facts: &[Fact]) -> Option<Html> {
    facts.iter().any(|fact| fact.value.is_some()).then(|| fact_list(language, facts))
}

/// A list of facts.
pub fn fact_list(language: &Language, facts: &[Fact]) -> Html {
    let rows: Vec<SummaryRow> = facts
        .iter()
        .map(|fact| {
            let value = fact.value.clone().unwrap_or_else(|| words(language.text("not-known")));
            SummaryRow::new(words(capital(&language.text(fact.name))), value)
        })
        .collect();
    summary_list(rows, SummaryBorder::All, None)
}
