//! The dataset's terms, explained where a page first uses them: one press, and nobody leaves the page.

use catalogue::{Catalogue, GlossaryTerm};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::read_on;
use crate::language::Language;

/// The terms that a page has not explained yet.
pub struct Terms<'a> {
    waiting: Vec<&'a GlossaryTerm>,
}

impl<'a> Terms<'a> {
    /// All terms of a dataset.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self { waiting: catalogue.glossary.iter().collect() }
    }

    /// What the terms in a piece of the page mean, closed until it is wanted; nothing where no new one is used.
    pub fn explain(&mut self, language: &Language, content: &Html) -> Html {
        let mut text = String::new();
        gather(content, &mut text);
        let text = text.to_lowercase();
        let mut used = Vec::new();
        self.waiting.retain(|term| {
            let is_used = names(&term.term).iter().any(|name| is_in(&text, name));
            if is_used {
                used.push(*term);
            }
            !is_used
        });
        if used.is_empty() {
            return Html::default();
        }
        let named: Vec<&str> = used.iter().map(|term| term.term.as_str()).collect();
        let named = named.join(&language.text("list-comma"));
        read_on(language.with("parts-words", &[("words", &named)]), definitions(used))
    }
}

/// Terms, each with its meaning.
pub fn definitions<'a>(terms: impl IntoIterator<Item = &'a GlossaryTerm>) -> Html {
    let terms = terms.into_iter().flat_map(|term| {
        [classed("dt", "", words(term.term.clone())), classed("dd", "", words(term.meaning.clone()))]
    });
    classed("dl", "lcp-terms", pieces(terms.collect()))
}

/// The words of a piece of a page. What names a source, such as the title of a paper, is no use of a word in it.
fn gather(content: &Html, text: &mut String) {
    match content {
        Html::VText(words) => {
            text.push_str(&words.text);
            text.push(' ');
        }
        Html::VList(list) => {
            for each in list.iter() {
                gather(each, text);
            }
        }
        Html::VTag(tag) => {
            let is_source = tag.attributes.iter().any(|(_, value)| value.contains("lcp-source"));
            if let Some(children) = tag.children().filter(|_| !is_source) {
                gather(children, text);
            }
        }
        _ => {}
    }
}

/// The names of a term, in small letters: `Primary care trust (PCT)` is `primary care trust` and `pct`.
fn names(term: &str) -> Vec<String> {
    term.split(['(', ')']).map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect()
}

/// Whether a text has a name as a word or words of its own, perhaps as more than one: `lay members`.
fn is_in(text: &str, name: &str) -> bool {
    let is_letter = |each: char| each.is_alphanumeric();
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + name.len()..];
        let after = after.strip_prefix('s').unwrap_or(after).chars().next();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_as_a_word_in_either_form_and_number() {
        for (text, found) in [
            ("its lay members vote", true),
            ("a lay member.", true),
            ("(lay member)", true),
            ("relay member", false),
            ("lay membership", false),
            ("lay", false),
            ("", false),
        ] {
            assert_eq!(is_in(text, "lay member"), found, "{text}");
        }
        assert_eq!(names("Primary care trust (PCT)"), ["primary care trust", "pct"]);
        assert_eq!(names("Monitor"), ["monitor"]);
    }

    #[test]
    fn a_term_at_the_edge_of_letters_of_two_bytes_is_no_trouble() {
        assert!(is_in("é pct é", "pct"));
        assert!(!is_in("épct", "pct"));
    }
}
