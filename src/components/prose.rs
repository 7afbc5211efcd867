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
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(capital_of(first)).chain(letters).collect())
}

/// The capital of a letter: the one whose small letter it is. Searching needs the table of small letters anyway; that of
/// capitals would be thousands of bytes more to download.
fn capital_of(letter: char) -> char {
    // How far a capital stands before its small letter: in Latin, Greek and Cyrillic; with marks; in the rest of Cyrillic;
    // in Armenian.
    let distances = [0x20, 1, 0x50, 0x30];
    let before = |distance| char::from_u32(u32::from(letter).checked_sub(distance)?);
    let is_capital = |capital: &char| capital.to_lowercase().eq([letter]);
    distances.into_iter().filter_map(before).find(is_capital).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_with_the_capital_of_its_first_letter() {
        for (text, expected) in [
            ("surgeries", "Surgeries"),
            ("élan", "Élan"),
            ("ŵyn", "Ŵyn"),
            ("żółw", "Żółw"),
            ("жить", "Жить"),
            ("єдність", "Єдність"),
            ("λόγος", "Λόγος"),
            ("Already", "Already"),
            ("2 weeks", "2 weeks"),
            ("مرحبا", "مرحبا"),
            ("", ""),
        ] {
            assert_eq!(capital(text), expected);
        }
    }
}
