//! The shapes that pages repeat: a paragraph, and more to read on for those who want it.

use design::element::{classed, pieces, words};
use design::{DetailsProps, details};
use yew::html::IntoPropValue;
use yew::prelude::*;

use crate::language::Language;

/// A paragraph of words.
pub fn paragraph(text: impl Into<String>) -> Html {
    small_print("", text.into())
}

/// A paragraph of words with a class: `nhsuk-lede-text`, `nhsuk-body-s`.
pub fn small_print(class: &'static str, text: String) -> Html {
    classed("p", class, words(text))
}

/// The sentences with these keys, a paragraph each.
pub fn paragraphs(language: &Language, keys: &[&str]) -> Html {
    pieces(keys.iter().map(|key| paragraph(language.text(key))).collect())
}

/// The column of a page's text, two thirds of the page wide so that the lines are easy to read.
pub fn column(content: impl IntoPropValue<Html>) -> Html {
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">{ content.into_prop_value() }</div>
        </div>
    }
}

/// A part of a page.
pub fn section(content: Vec<Html>) -> Html {
    classed("section", "", pieces(content))
}

/// More to read on, closed until it is wanted.
pub fn read_on(summary: String, children: Html) -> Html {
    details(DetailsProps { summary: words(summary), children, ..DetailsProps::default() })
}

/// A text with a capital at its start: the tables have many words as they stand within a sentence.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
