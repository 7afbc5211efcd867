//! A choice that a person has: staying with the funder, or a partnership. One card, so that they stand as equals.

use design::element::words;
use design::{CardProps, SummaryBorder, SummaryRow, TextSize, card, summary_list};
use yew::prelude::*;

use crate::language::Language;

/// What [`choice_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCardProps {
    /// The choice: `Stay with Wenmarsh PCT`.
    pub heading: String,
    /// Where its page is.
    pub href: String,
    /// What it is, in plain words.
    pub what: Html,
    /// Whether the person can choose it.
    pub joining: Html,
    /// Which surgeries there are.
    pub surgeries: Html,
    /// When the record was checked.
    pub checked: Html,
}

/// One choice, with the same four rows as every other.
pub fn choice_card(language: &Language, props: &ChoiceCardProps) -> Html {
    let row = |key: &str, value: &Html| SummaryRow::new(language.text(key), value.clone());
    let rows = vec![
        row("choice-what", &props.what),
        row("choice-joining", &props.joining),
        row("choice-surgeries", &props.surgeries),
        row("choice-checked", &props.checked),
    ];
    card(CardProps {
        heading: words(props.heading.clone()),
        heading_level: 3,
        heading_size: Some(TextSize::M),
        href: Some(props.href.clone().into()),
        children: summary_list(rows, SummaryBorder::NotLast, None),
    })
}
