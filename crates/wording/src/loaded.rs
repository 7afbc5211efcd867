//! One language's texts, loaded.

use std::hash::{DefaultHasher, Hash, Hasher};

use catalogue::About;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Value;

/// Why a locale file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidWording {
    /// The name of the language is not one.
    #[error("{0:?} is not the name of a language: write it as in en-GB or cy")]
    Language(String),
    /// A line is not Fluent.
    #[error(
        "line {line} is not Fluent ({problem}): write a text as `key = words`, and indent the lines that go on"
    )]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// Two texts have one key.
    #[error("the key {0:?} is there twice: give each text a key of its own")]
    Twice(String),
}

/// The names by which every text may call a partnership and a funder, and the keys of the words used before
/// a dataset has said its own.
const WORDS: [(&str, &str); 6] = [
    ("partnership", "word-partnership"),
    ("partnership-one", "word-partnership-one"),
    ("partnership-many", "word-partnership-many"),
    ("funder", "word-funder"),
    ("funder-one", "word-funder-one"),
    ("funder-many", "word-funder-many"),
];

/// The texts of one language.
///
/// Every text may use the dataset's words without being given them: `$partnership` (`LCP`), `$partnership-one`,
/// `$partnership-many`, `$funder` (`PCT`), `$funder-one`, `$funder-many`; see [`Wording::speaking_of`].
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    language: LanguageIdentifier,
    words: Vec<(&'static str, String)>,
    fingerprint: u64,
}

impl Wording {
    /// Loads a language from the text of its Fluent files, one after the other.
    ///
    /// # Errors
    /// [`InvalidWording`] when the language has no such name, a line is not Fluent or a key is there twice.
    pub fn new(language: &str, ftl: &str) -> Result<Self, InvalidWording> {
        let language: LanguageIdentifier =
            language.parse().map_err(|_| InvalidWording::Language(language.to_owned()))?;
        let resource = FluentResource::try_new(ftl.to_owned()).map_err(|(_, problems)| {
            let first = problems.first();
            let line = first.map_or(1, |found| line_of(ftl, found.pos.start));
            let problem = first.map_or_else(String::new, |found| found.kind.to_string());
            InvalidWording::Syntax { line, problem }
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // The marks that keep a right-to-left word apart from its sentence show as boxes in some fonts on paper.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(if language.language == "pl" { with_spaces } else { with_commas }));
        bundle.add_resource(resource).map_err(|problems| {
            let twice = problems.iter().find_map(|problem| match problem {
                FluentError::Overriding { id, .. } => Some(id.clone()),
                _ => None,
            });
            InvalidWording::Twice(twice.unwrap_or_default())
        })?;
        let mut hasher = DefaultHasher::new();
        (language.to_string(), ftl).hash(&mut hasher);
        let mut wording = Self { bundle, language, words: Vec::new(), fingerprint: hasher.finish() };
        let known = WORDS.iter().filter(|(_, key)| wording.has(key));
        wording.words = known.map(|&(name, key)| (name, wording.text(key))).collect();
        Ok(wording)
    }

    /// Takes the words for a partnership and a funder from a dataset.
    #[must_use]
    pub fn speaking_of(mut self, about: &About) -> Self {
        let words = [
            &about.partnership.short,
            &about.partnership.one,
            &about.partnership.many,
            &about.funder.short,
            &about.funder.one,
            &about.funder.many,
        ];
        self.words = WORDS.iter().zip(words).map(|(&(name, _), word)| (name, word.clone())).collect();
        self
    }

    /// The language, as a page's `lang` says it: `en-GB`.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// Whether there is a text with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A text; `[key]` when there is none.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with values: `wording.with("results-count", &[("count", 12_u32.into())])`. `[key]` when there is none;
    /// a value that is missing shows as its name in braces.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return format!("[{key}]") };
        let mut args = FluentArgs::with_capacity(self.words.len() + values.len());
        for (name, word) in &self.words {
            args.set(*name, word.as_str());
        }
        for (name, value) in values {
            args.set(*name, value.to_fluent());
        }
        // What could not be resolved stands in the text in braces, which says more than an error would.
        let mut unresolved = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut unresolved).into_owned()
    }
}

impl PartialEq for Wording {
    /// Equal when the language, its texts and the dataset's words are.
    fn eq(&self, other: &Self) -> bool {
        self.fingerprint == other.fingerprint && self.words == other.words
    }
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording")
            .field("language", &self.language())
            .field("words", &self.words)
            .finish_non_exhaustive()
    }
}

/// The line, from 1, on which a byte stands.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}

/// Numbers with commas between thousands: `118,000`.
fn with_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

/// Numbers with spaces that do not break between thousands: `118 000`.
fn with_spaces<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, '\u{a0}')
}

fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (whole, rest) = plain.find('.').map_or((plain.as_ref(), ""), |point| plain.split_at(point));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut text = String::from(sign);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests;
