//! One language's messages with the terms of one dataset.

use std::cmp::Ordering;
use std::sync::Arc;

use catalogue::About;

use crate::messages::Messages;
use crate::resolver::{Arguments, resolve};
use crate::{InvalidMessages, Value, word_key};

/// The arguments that every message may use without being given them, and the keys of the messages that stand for
/// them before a dataset has named its own terms.
const TERMS: [(&str, &str); 6] = [
    ("partnership", "word-partnership"),
    ("partnership-one", "word-partnership-one"),
    ("partnership-many", "word-partnership-many"),
    ("funder", "word-funder"),
    ("funder-one", "word-funder-one"),
    ("funder-many", "word-funder-many"),
];

/// The messages of one language with the terms of one dataset.
///
/// Every message may use the dataset's terms as arguments: `$partnership` (`LCP`), `$partnership-one`,
/// `$partnership-many`, `$funder` (`PCT`), `$funder-one`, `$funder-many`; see [`Locale::with_terms`].
///
/// A clone shares the messages and is equal to its original; a locale that was loaded anew is another one.
#[derive(Clone)]
pub struct Locale {
    messages: Arc<Messages>,
    terms: Arc<[(&'static str, String)]>,
    order: NameOrder,
}

/// Compares two names by the rules of a language, which is given by its tag.
pub type NameOrder = fn(language: &str, one: &str, two: &str) -> Ordering;

impl Locale {
    /// Parses the text of a language's Fluent files, one after the other. Messages may use arguments, variants, other
    /// messages and quoted text; functions, terms and attributes are refused. Why: `docs/decisions/0009-fluent.md`.
    ///
    /// # Errors
    /// [`InvalidMessages`] when `language` is no language tag, a line is not Fluent, two messages have one key, or
    /// a message uses what is not supported.
    pub fn new(language: &str, ftl: &str) -> Result<Self, InvalidMessages> {
        let messages = Arc::new(Messages::empty(language)?);
        Self { messages, terms: Arc::default(), order: |_, one, two| one.cmp(two) }.and(ftl)
    }

    /// The same language with the messages of more files. Those parsed before are shared, not parsed again.
    ///
    /// # Errors
    /// As [`Locale::new`]; also when a message has the key of one that was loaded before.
    pub fn and(&self, ftl: &str) -> Result<Self, InvalidMessages> {
        let mut locale = Self { messages: Arc::new(self.messages.and(ftl)?), ..self.clone() };
        if locale.terms.is_empty() {
            locale.terms = TERMS.iter().filter_map(|&(name, key)| Some((name, locale.get(key)?))).collect();
        }
        Ok(locale)
    }

    /// Takes the terms for a partnership and a funder from a dataset, and what it covers: `$covers`.
    #[must_use]
    pub fn with_terms(&self, about: &About) -> Self {
        let words = [
            &about.partnership.short,
            &about.partnership.one,
            &about.partnership.many,
            &about.funder.short,
            &about.funder.one,
            &about.funder.many,
        ];
        let terms = TERMS.iter().zip(words).map(|(&(name, _), word)| (name, word.clone()));
        let terms = terms.chain([("covers", about.covers.clone())]).collect();
        Self { terms, ..self.clone() }
    }

    /// Orders names in this way: whoever runs the program knows the rules of languages, and this crate does not.
    #[must_use]
    pub fn ordering_by(self, order: NameOrder) -> Self {
        Self { order, ..self }
    }

    /// Compares two names by the rules of the language; by their letters' codes where [`Locale::ordering_by`] named none.
    #[must_use]
    pub fn compare(&self, one: &str, two: &str) -> Ordering {
        (self.order)(&self.language(), one, two)
    }

    /// The language tag, as a page's `lang` attribute has it: `en-GB`.
    #[must_use]
    pub fn language(&self) -> String {
        self.messages.language().to_string()
    }

    /// Whether there is a message with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }

    /// A message without arguments; `None` when there is no message with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        resolve(&self.messages, key, &Arguments { given: &[], terms: &self.terms })
    }

    /// A message without arguments; `[key]` when there is no message with this key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A message with arguments: `locale.format("results-count", &[("count", 12_u32.into())])`. `[key]` when there
    /// is no message with this key; an argument that is missing shows as its name in braces.
    #[must_use]
    pub fn format(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let formatted = resolve(&self.messages, key, &Arguments { given: arguments, terms: &self.terms });
        formatted.unwrap_or_else(|| format!("[{key}]"))
    }

    /// A message with text arguments.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|&(name, text)| (name, Value::from(text))).collect();
        self.format(key, &arguments)
    }

    /// A message with one number, called `count`.
    #[must_use]
    pub fn count(&self, key: &str, count: usize) -> String {
        self.counts(key, &[("count", count)])
    }

    /// A message with numbers.
    #[must_use]
    pub fn counts(&self, key: &str, counts: &[(&str, usize)]) -> String {
        self.format(key, &numbers(counts))
    }

    /// A message with a text and a number, called `name` and `count`.
    #[must_use]
    pub fn named_count(&self, key: &str, name: &str, count: usize) -> String {
        self.named_counts(key, name, &[("count", count)])
    }

    /// A message with a text, called `name`, and numbers.
    #[must_use]
    pub fn named_counts(&self, key: &str, name: &str, counts: &[(&str, usize)]) -> String {
        let mut arguments = numbers(counts);
        arguments.push(("name", name.into()));
        self.format(key, &arguments)
    }

    /// The message for a word of a vocabulary: `stage` and `live` give the message `stage-live`.
    #[must_use]
    pub fn word(&self, family: &str, word: &str) -> String {
        self.text(&word_key(family, word))
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.messages, &other.messages) && Arc::ptr_eq(&self.terms, &other.terms)
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale")
            .field("language", &self.language())
            .field("terms", &self.terms)
            .finish_non_exhaustive()
    }
}

fn numbers<'a>(counts: &[(&'a str, usize)]) -> Vec<(&'a str, Value<'a>)> {
    counts.iter().map(|&(name, count)| (name, Value::from(count))).collect()
}

#[cfg(test)]
mod tests;
