//! The dataset's glossary terms, explained on the page where a section first uses them.

use catalogue::{Catalogue, GlossaryTerm};
use yew::prelude::*;

use super::read_on;
use i18n::Locale;

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

    /// The meaning of the terms in some content, behind a disclosure; nothing where it uses no new term.
    pub fn explain(&mut self, locale: &Locale, content: &Html) -> Html {
        let mut text = String::new();
        collect_text(content, &mut text);
        let text = lowercase(&text);
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
        let named = named.join(&locale.text("list-comma"));
        read_on(locale.with("parts-words", &[("words", &named)]), definitions(used))
    }
}

/// Terms, each with its meaning.
pub fn definitions<'a>(terms: impl IntoIterator<Item = &'a GlossaryTerm>) -> Html {
    html! {
        <dl class="lcp-terms">
            for term in terms {
                <dt>{ &term.term }</dt>
                <dd>{ &term.meaning }</dd>
            }
        </dl>
    }
}

/// Collects the text of some content. The name of a source, such as the title of a paper, does not use a term.
fn collect_text(content: &Html, text: &mut String) {
    match content {
        Html::VText(node) => {
            text.push_str(&node.text);
            text.push(' ');
        }
        Html::VList(list) => {
            for each in list.iter() {
                collect_text(each, text);
            }
        }
        Html::VTag(tag) => {
            let is_source = tag.attributes.iter().any(|(_, value)| value.contains("lcp-source"));
            if let Some(children) = tag.children().filter(|_| !is_source) {
                collect_text(children, text);
            }
        }
        _ => {}
    }
}

/// A text in lower case, letter by letter. `str::to_lowercase` also knows Greek word endings, which no page needs and
/// every download would carry.
pub fn lowercase(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The names of a term in lower case: `Primary care trust (PCT)` is `primary care trust` and `pct`.
fn names(term: &str) -> Vec<String> {
    term.split(['(', ')']).map(|name| lowercase(name.trim())).filter(|name| !name.is_empty()).collect()
}

/// Whether a text contains a name as whole words, in the singular or the plural: `lay members`.
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
    fn a_term_next_to_letters_of_two_bytes_is_found() {
        assert!(is_in("é pct é", "pct"));
        assert!(!is_in("épct", "pct"));
    }
}
