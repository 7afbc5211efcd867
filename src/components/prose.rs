//! Plain text on pages: paragraphs, columns, sections and disclosures.

use design::{DetailsProps, details};
use yew::prelude::*;

use i18n::Locale;

/// A paragraph.
pub fn paragraph(text: impl Into<String>) -> Html {
    small_print("", text.into())
}

/// A paragraph with a class: `nhsuk-lede-text`, `nhsuk-body-s`.
pub fn small_print(class: &'static str, text: String) -> Html {
    html! { <p {class}>{ text }</p> }
}

/// The texts of these keys, one paragraph each.
pub fn paragraphs(locale: &Locale, keys: &[&str]) -> Html {
    html! {
        for key in keys {
            { paragraph(locale.text(key)) }
        }
    }
}

/// The column of a page's text, two thirds of the page wide so that the lines are easy to read.
pub fn column(content: Html) -> Html {
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">{ content }</div>
        </div>
    }
}

/// A section of a page.
pub fn section(content: Vec<Html>) -> Html {
    html! { <section>{ content }</section> }
}

/// A disclosure, closed at first.
pub fn read_on(summary: String, children: Html) -> Html {
    details(DetailsProps { summary: summary.into(), children, ..DetailsProps::default() })
}

/// A text with a capital first letter. The tables have many texts as they appear within a sentence.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
