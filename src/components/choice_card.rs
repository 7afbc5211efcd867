//! A choice that a person has: staying with the funder, or a partnership. One card, so that they stand as equals.

use design::{CardProps, SummaryBorder, SummaryRow, TextSize, card, summary_list};
use yew::prelude::*;

use i18n::Locale;

/// The properties of [`choice_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCardProps {
    /// The choice: `Stay with Wenmarsh PCT`.
    pub heading: Html,
    /// Where its page is.
    pub href: String,
    /// The content of each row: see [`ROWS`].
    pub rows: [Html; ROWS.len()],
    /// Other actions than opening its page.
    pub actions: Html,
}

/// The rows of every choice, in this order: what it is, whether the person can choose it, its surgeries, its stage,
/// how people have a say, and when the record was checked.
pub(super) const ROWS: [&str; 6] =
    ["choice-what", "choice-joining", "choice-surgeries", "choice-stage", "choice-say", "choice-checked"];

/// One choice, with the same rows as every other.
pub fn choice_card(locale: &Locale, props: ChoiceCardProps) -> Html {
    let rows = ROWS.iter().zip(props.rows).map(|(key, value)| SummaryRow::new(locale.text(key), value));
    let facts = summary_list(rows.collect(), SummaryBorder::NotLast, None);
    card(CardProps {
        heading: props.heading,
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.into()),
        children: html! { <>{ facts }{ props.actions }</> },
    })
}
