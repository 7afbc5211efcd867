//! A choice that a person has: staying with the funder, or a partnership. One card, so that they stand as equals: the
//! answer, what is different about it, and the rest behind one disclosure.

use design::{CardProps, DetailsProps, SummaryBorder, SummaryRow, TextSize, card, details, summary_list};
use yew::prelude::*;

use super::small_print;
use i18n::Locale;

/// The properties of [`choice_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceCardProps {
    /// The choice: `Stay with Wenmarsh PCT`.
    pub name: String,
    /// Where its page is.
    pub href: String,
    /// Whether the person can choose it, with its limits and dates.
    pub answer: Html,
    /// What one reads to tell it from the others, a line each.
    pub lines: Vec<String>,
    /// The content of each row: see [`ROWS`].
    pub rows: [Html; ROWS.len()],
    /// Other actions than opening its page.
    pub actions: Html,
}

/// The rows of every choice, in this order: what it is, its surgeries, its stage, how people have a say, and when the
/// record was checked.
pub(super) const ROWS: [&str; 5] =
    ["choice-what", "choice-surgeries", "choice-stage", "choice-say", "choice-checked"];

/// One choice, with the same parts as every other.
pub fn choice_card(locale: &Locale, props: ChoiceCardProps) -> Html {
    let rows = ROWS.iter().zip(props.rows).map(|(key, value)| SummaryRow::new(locale.text(key), value));
    let rows = summary_list(rows.collect(), SummaryBorder::NotLast, None);
    card(CardProps {
        heading: (&props.name).into(),
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.into()),
        children: html! {
            <>
                { props.answer }
                { card_lines(props.lines) }
                { card_end(locale, CardEnd { name: &props.name, more: rows, onopen: None, actions: props.actions }) }
            </>
        },
    })
}

/// What a choice is, without the sentence that stands on its card already.
pub(super) fn rest_of<'a>(what: &'a str, said: Option<&String>) -> &'a str {
    let rest = said.and_then(|said| what.strip_prefix(said.as_str())).map(str::trim_start);
    rest.filter(|rest| !rest.is_empty()).unwrap_or(what)
}

/// The lines of a card, in small print.
pub(super) fn card_lines(lines: impl IntoIterator<Item = String>) -> Html {
    lines.into_iter().map(|line| small_print("lcp-card-line", line)).collect()
}

/// The end of a card: "More about this", with all that one need not read to choose, and the other actions.
pub(super) struct CardEnd<'a> {
    /// The name of the record, for screen readers.
    pub(super) name: &'a str,
    /// What is behind "More about this".
    pub(super) more: Html,
    /// What opening it asks for.
    pub(super) onopen: Option<Callback<MouseEvent>>,
    /// Other actions.
    pub(super) actions: Html,
}

pub(super) fn card_end(locale: &Locale, CardEnd { name, more, onopen, actions }: CardEnd<'_>) -> Html {
    let more = details(DetailsProps {
        summary: html! {
            <>
                { locale.text("card-more") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ name }</span>
            </>
        },
        children: more,
        ..DetailsProps::default()
    });
    // Opening the details, by mouse or by keyboard, is a click inside the element around them.
    html! {
        <div class="lcp-card-end">
            <div class="lcp-card-more" onclick={onopen}>{ more }</div>
            { actions }
        </div>
    }
}
