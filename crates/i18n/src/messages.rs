//! The parsed messages of one language. The syntax is Fluent's: <https://projectfluent.org/fluent/guide>.

use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind};
use unic_langid::LanguageIdentifier;

use crate::numbers::NumberFormat;

/// Why a locale file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMessages {
    /// The name of the language is no language tag.
    #[error("{0:?} is not a language tag: write it as in en-GB or cy")]
    Language(String),
    /// A line is not Fluent.
    #[error(
        "line {line} is not Fluent ({problem}): write a message as `key = text`, and indent the lines that continue it"
    )]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        problem: ErrorKind,
    },
    /// Two messages have one key.
    #[error("the key {0:?} is there twice: give each message a key of its own")]
    DuplicateKey(String),
    /// A message uses a part of Fluent that is not supported.
    #[error(
        "the message {0:?} uses a function, a term or an attribute: use arguments, other messages and variants only"
    )]
    Unsupported(String),
}

/// The messages of a file in the order of their keys.
type File = Vec<(String, Pattern<String>)>;

/// A language and a country at most: `cy`, `en-GB`. The parser of whole identifiers also sorts variants, which no language
/// of a page has.
fn parse_language(tag: &str) -> Option<LanguageIdentifier> {
    let (language, region) = match tag.split_once('-') {
        Some((language, region)) => (language, Some(region)),
        None => (tag, None),
    };
    let mut identifier = LanguageIdentifier::default();
    identifier.language = language.parse().ok()?;
    identifier.region = region.map(str::parse).transpose().ok()?;
    Some(identifier)
}

/// The parsed messages of one language.
#[derive(Clone)]
pub(crate) struct Messages {
    language: LanguageIdentifier,
    numbers: NumberFormat,
    files: Vec<Arc<File>>,
}

impl Messages {
    /// A language without messages.
    pub(crate) fn empty(language: &str) -> Result<Self, InvalidMessages> {
        let language =
            parse_language(language).ok_or_else(|| InvalidMessages::Language(language.to_owned()))?;
        Ok(Self { numbers: NumberFormat::new(&language), language, files: Vec::new() })
    }

    /// These messages and those of another file. The files parsed before are shared.
    pub(crate) fn and(&self, ftl: &str) -> Result<Self, InvalidMessages> {
        let file = parse_messages(ftl)?;
        if let Some((key, _)) = file.iter().find(|(key, _)| self.has(key)) {
            return Err(InvalidMessages::DuplicateKey(key.clone()));
        }
        let mut messages = self.clone();
        messages.files.push(Arc::new(file));
        Ok(messages)
    }

    pub(crate) fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    pub(crate) fn numbers(&self) -> &NumberFormat {
        &self.numbers
    }

    /// Whether there is a message with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// The pattern of a message; `None` when there is no message with this key.
    pub(crate) fn find(&self, key: &str) -> Option<&Pattern<String>> {
        self.files.iter().find_map(|file| {
            let at = file.binary_search_by(|(other, _)| other.as_str().cmp(key)).ok()?;
            file.get(at).map(|(_, pattern)| pattern)
        })
    }
}

/// Parses a Fluent file, and refuses what the resolver does not support.
fn parse_messages(ftl: &str) -> Result<File, InvalidMessages> {
    let resource = parser::parse_runtime(ftl.to_owned()).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let line = first.as_ref().map_or(1, |error| line_of(ftl, error.pos.start));
        InvalidMessages::Syntax { line, problem: first.map_or(ErrorKind::MissingValue, |error| error.kind) }
    })?;
    let mut file = File::new();
    for entry in resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) => (message.id.name, message.value),
            Entry::Term(term) => return Err(InvalidMessages::Unsupported(term.id.name)),
            _ => continue,
        };
        let Some(pattern) = pattern.filter(is_supported) else {
            return Err(InvalidMessages::Unsupported(key));
        };
        match file.binary_search_by(|(other, _)| other.as_str().cmp(&key)) {
            Ok(_) => return Err(InvalidMessages::DuplicateKey(key)),
            Err(at) => file.insert(at, (key, pattern)),
        }
    }
    Ok(file)
}

fn is_supported(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => is_supported_expression(expression),
    })
}

fn is_supported_expression(expression: &Expression<String>) -> bool {
    match expression {
        Expression::Inline(inline) => is_supported_inline(inline),
        Expression::Select { selector, variants } => {
            is_supported_inline(selector) && variants.iter().all(|variant| is_supported(&variant.value))
        }
    }
}

fn is_supported_inline(inline: &InlineExpression<String>) -> bool {
    match inline {
        InlineExpression::FunctionReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::MessageReference { attribute: Some(_), .. } => false,
        InlineExpression::Placeable { expression } => is_supported_expression(expression),
        _ => true,
    }
}

/// The line, from 1, on which a byte stands.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}
