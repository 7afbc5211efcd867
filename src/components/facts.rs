//! Facts about one thing, each with its name. One line below them names those that are not known.

use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::{capital, lowercase, paragraph};
use i18n::Locale;

/// A fact: the key of its name, and its value; `None` is not known.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    name: &'static str,
    value: Option<Html>,
}

impl Fact {
    /// A fact in text; `None` is not known.
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

/// A list of facts, and one line of those that are not known.
pub fn fact_list(locale: &Locale, facts: &[Fact]) -> Html {
    let (mut rows, mut unknown) = (Vec::new(), Vec::new());
    for fact in facts {
        let name = locale.text(fact.name);
        match &fact.value {
            Some(value) => rows.push(SummaryRow::new(capital(&name), value.clone())),
            None => unknown.push(name),
        }
    }
    html! {
        <>
            { summary_list(rows, SummaryBorder::All, None) }
            { unknown_line(locale, &unknown) }
        </>
    }
}

/// One line with the names of what is not known; `None` without any.
#[must_use]
pub fn unknown_line(locale: &Locale, names: &[String]) -> Option<Html> {
    let names: Vec<String> = names.iter().map(|name| uncapitalised(name)).collect();
    let names = names.join(&locale.text("list-semicolon"));
    (!names.is_empty()).then(|| paragraph(locale.with("facts-not-known", &[("names", &names)])))
}

/// A name within a sentence: its first letter small, unless another capital follows, as in `GP surgeries`.
fn uncapitalised(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    // Not by the table of capitals, which every download would carry.
    let is_capital = |letter: char| letter.to_lowercase().ne([letter]);
    if rest.chars().next().is_some_and(is_capital) {
        return name.to_owned();
    }
    lowercase(&first.to_string()) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_within_a_sentence_begins_with_a_small_letter_unless_it_is_an_abbreviation() {
        for (name, expected) in
            [("Services", "services"), ("GP surgeries", "GP surgeries"), ("Élan", "élan"), ("", "")]
        {
            assert_eq!(uncapitalised(name), expected);
        }
    }
}
