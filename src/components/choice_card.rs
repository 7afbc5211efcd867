//! A choice that a person has: staying with the funder, or a partnership. One card, so that they stand as equals.

use design::element::{pieces, words};
use design::{CardProps, SummaryBorder, SummaryRow, TextSize, card, summary_list};
use yew::prelude::*;

use crate::language::Language;

/// What [`choice_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCardProps {
    /// The choice: `Stay with Wenmarsh PCT`.
    pub heading: Html,
    /// Where its page is.
    pub href: String,
    /// What stands in each row: see [`ROWS`].
    pub rows: [Html; ROWS.len()],
    /// What one can do with the choice besides opening its page.
    pub actions: Html,
}

/// What every choice says of itself, in this order: what it is, whether the person can choose it, which surgeries
/// there are, where it stands, how to have a say, and when the record was checked.
pub(super) const ROWS: [&str; 6] =
    ["choice-what", "choice-joining", "choice-surgeries", "choice-stage", "choice-say", "choice-checked"];

/// One choice, with the same rows as every other.
pub fn choice_card(language: &Language, props: ChoiceCardProps) -> Html {
    let rows =
        ROWS.iter().zip(props.rows).map(|(key, value)| SummaryRow::new(words(language.text(key)), value));
    let facts = summary_list(rows.collect(), SummaryBorder::NotLast, None);
    card(CardProps {
        heading: props.heading,
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.into()),
        children: pieces(vec![facts, props.actions]),
    })
}
