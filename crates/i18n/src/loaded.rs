//! One language's texts, loaded.

use std::sync::Arc;

use catalogue::About;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::unicode::unescape_unicode;
use unic_langid::LanguageIdentifier;

use crate::Value;
use crate::number::Numbers;

/// Why a locale file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMessages {
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
        problem: ErrorKind,
    },
    /// Two texts have one key.
    #[error("the key {0:?} is there twice: give each text a key of its own")]
    DuplicateKey(String),
    /// A text asks for what is not understood here.
    #[error(
        "the text {0:?} calls a function, a term or an attribute: use values, other texts and cases only"
    )]
    Unsupported(String),
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

/// A text may put in another, that another, and so on; a text that puts in itself ends here.
const DEEPEST: usize = 8;

/// Texts in the order of their keys.
type Texts = Vec<(String, Pattern<String>)>;

/// The texts of one language.
///
/// Every text may use the dataset's words without being given them: `$partnership` (`LCP`), `$partnership-one`,
/// `$partnership-many`, `$funder` (`PCT`), `$funder-one`, `$funder-many`; see [`Messages::with_terms`].
#[derive(Clone)]
pub struct Messages {
    /// What was loaded at once, each in the order of its keys. A copy shares them.
    parts: Vec<Arc<Texts>>,
    language: LanguageIdentifier,
    numbers: Numbers,
    words: Vec<(&'static str, String)>,
}

impl Messages {
    /// Loads a language from the text of its Fluent files, one after the other. Values, cases and other texts may be
    /// put into a text; functions, terms and attributes are not understood. Why: `docs/decisions/0009-fluent.md`.
    ///
    /// # Errors
    /// [`InvalidMessages`] when the language has no such name, a line is not Fluent, a key is there twice or a text
    /// asks for what is not understood.
    pub fn new(language: &str, ftl: &str) -> Result<Self, InvalidMessages> {
        let language: LanguageIdentifier =
            language.parse().map_err(|_| InvalidMessages::Language(language.to_owned()))?;
        let numbers = Numbers::of(&language);
        Self { parts: Vec::new(), language, numbers, words: Vec::new() }.and(ftl)
    }

    /// The same language with the texts of more files; a copy that shares what was loaded before.
    ///
    /// # Errors
    /// As [`Messages::new`]; a key that was loaded before is there twice, too.
    pub fn and(&self, ftl: &str) -> Result<Self, InvalidMessages> {
        let texts = read(ftl)?;
        if let Some((key, _)) = texts.iter().find(|(key, _)| self.has(key)) {
            return Err(InvalidMessages::DuplicateKey(key.clone()));
        }
        let mut wording = self.clone();
        wording.parts.push(Arc::new(texts));
        if wording.words.is_empty() {
            let known = WORDS.iter().filter(|(_, key)| wording.has(key));
            wording.words = known.map(|&(name, key)| (name, wording.text(key))).collect();
        }
        Ok(wording)
    }

    /// Takes the words for a partnership and a funder from a dataset.
    #[must_use]
    pub fn with_terms(mut self, about: &About) -> Self {
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
        self.find(key).is_some()
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
        let mut said = String::new();
        match self.find(key) {
            Some(text) => self.say(text, values, 0, &mut said),
            None => said.extend(["[", key, "]"]),
        }
        said
    }

    fn find(&self, key: &str) -> Option<&Pattern<String>> {
        self.parts.iter().find_map(|texts| {
            let at = texts.binary_search_by(|(other, _)| other.as_str().cmp(key)).ok()?;
            texts.get(at).map(|(_, text)| text)
        })
    }

    fn say(&self, text: &Pattern<String>, values: &[(&str, Value<'_>)], depth: usize, said: &mut String) {
        for element in &text.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.resolve_inline(inline, values, depth, said);
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let fits = |key: &VariantKey<String>| self.fits(key, selector, values);
                    let chosen = variants.iter().find(|variant| fits(&variant.key));
                    let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
                    if let Some(variant) = chosen {
                        self.say(&variant.value, values, depth, said);
                    }
                }
            }
        }
    }

    fn resolve_inline(
        &self,
        inline: &InlineExpression<String>,
        values: &[(&str, Value<'_>)],
        depth: usize,
        said: &mut String,
    ) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // Writing to a text cannot fail.
                let _ = unescape_unicode(said, value);
            }
            InlineExpression::NumberLiteral { value } => said.push_str(value),
            InlineExpression::VariableReference { id } => match self.value(&id.name, values) {
                Some(Named::Word(word)) => said.push_str(word),
                Some(Named::Number(tenths)) => said.push_str(&self.numbers.figures(tenths)),
                None => said.extend(["{$", &id.name, "}"]),
            },
            InlineExpression::MessageReference { id, .. } => match self.find(&id.name) {
                Some(text) if depth < DEEPEST => self.say(text, values, depth + 1, said),
                _ => said.extend(["{", &id.name, "}"]),
            },
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inner) = expression.as_ref() {
                    self.resolve_inline(inner, values, depth, said);
                }
            }
            // Refused when the texts were loaded.
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }

    /// Whether a case of a text is meant: its name is the word, the number, or the form that the number asks for.
    fn fits(
        &self,
        key: &VariantKey<String>,
        selector: &InlineExpression<String>,
        values: &[(&str, Value<'_>)],
    ) -> bool {
        let InlineExpression::VariableReference { id } = selector else { return false };
        match (self.value(&id.name, values), key) {
            (Some(Named::Word(word)), VariantKey::Identifier { name }) => name == word,
            (Some(Named::Number(tenths)), VariantKey::Identifier { name }) => {
                name == self.numbers.form(tenths)
            }
            (Some(Named::Number(tenths)), VariantKey::NumberLiteral { value }) => {
                value.parse().is_ok_and(|whole: i64| whole.checked_mul(10) == Some(tenths))
            }
            _ => false,
        }
    }

    /// A value by its name: one that was given, or a word of the dataset.
    fn value<'v>(&'v self, name: &str, values: &'v [(&str, Value<'_>)]) -> Option<Named<'v>> {
        if let Some((_, value)) = values.iter().find(|(given, _)| *given == name) {
            return Some(match value {
                Value::Text(text) => Named::Word(text),
                Value::Tenths(tenths) => Named::Number(*tenths),
            });
        }
        self.words.iter().find(|(known, _)| *known == name).map(|(_, word)| Named::Word(word))
    }
}

/// A value that a text calls by its name.
enum Named<'v> {
    Word(&'v str),
    Number(i64),
}

/// Whether a text asks only for what is understood.
fn is_understood(text: &Pattern<String>) -> bool {
    fn inline(inline: &InlineExpression<String>) -> bool {
        match inline {
            InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::MessageReference { attribute: Some(_), .. } => false,
            InlineExpression::Placeable { expression } => is_simple(expression),
            _ => true,
        }
    }
    fn is_simple(expression: &Expression<String>) -> bool {
        match expression {
            Expression::Inline(within) => inline(within),
            Expression::Select { selector, variants } => {
                inline(selector) && variants.iter().all(|variant| is_understood(&variant.value))
            }
        }
    }
    text.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => is_simple(expression),
    })
}

impl PartialEq for Messages {
    /// Equal when the language, its texts and the dataset's words are.
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.words == other.words && self.parts == other.parts
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("language", &self.language())
            .field("words", &self.words)
            .finish_non_exhaustive()
    }
}

/// The texts of a file.
fn read(ftl: &str) -> Result<Texts, InvalidMessages> {
    let resource = parser::parse_runtime(ftl.to_owned()).map_err(|(_, mut problems)| {
        problems.truncate(1);
        let first = problems.pop();
        let line = first.as_ref().map_or(1, |found| line_of(ftl, found.pos.start));
        InvalidMessages::Syntax { line, problem: first.map_or(ErrorKind::MissingValue, |found| found.kind) }
    })?;
    let mut texts = Texts::new();
    for entry in resource.body {
        let (key, text) = match entry {
            Entry::Message(message) => (message.id.name, message.value),
            Entry::Term(term) => return Err(InvalidMessages::Unsupported(term.id.name)),
            _ => continue,
        };
        let Some(text) = text.filter(is_understood) else { return Err(InvalidMessages::Unsupported(key)) };
        match texts.binary_search_by(|(other, _)| other.as_str().cmp(&key)) {
            Ok(_) => return Err(InvalidMessages::DuplicateKey(key)),
            Err(at) => texts.insert(at, (key, text)),
        }
    }
    Ok(texts)
}

/// The line, from 1, on which a byte stands.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests;
