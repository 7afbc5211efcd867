//! The parsed messages of one language. The syntax is Fluent's: <https://projectfluent.org/fluent/guide>.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::ErrorKind;
use unic_langid::LanguageIdentifier;

use crate::numbers::number_formatter;

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
    /// A message uses what is not supported.
    #[error(
        "the message {0:?} calls a function other than NUMBER, or has a number of too many digits: use NUMBER, with \
         options of one digit, or format the value in Rust"
    )]
    Unsupported(String),
}

/// The most characters of a number in a message. Fluent's numbers are `f64`: longer ones are not exact.
const LONGEST_NUMBER: usize = 15;

/// The parsed messages of one language.
pub(crate) struct Messages {
    language: LanguageIdentifier,
    files: Vec<Arc<FluentResource>>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Messages {
    /// A language without messages.
    pub(crate) fn empty(language: &str) -> Result<Self, InvalidMessages> {
        let tag = language.parse().map_err(|_| InvalidMessages::Language(language.to_owned()))?;
        Self::from_files(tag, Vec::new())
    }

    /// These messages and those of another file.
    pub(crate) fn and(&self, ftl: &str) -> Result<Self, InvalidMessages> {
        let mut files = self.files.clone();
        files.push(Arc::new(parse_messages(ftl)?));
        Self::from_files(self.language.clone(), files)
    }

    fn from_files(
        language: LanguageIdentifier,
        files: Vec<Arc<FluentResource>>,
    ) -> Result<Self, InvalidMessages> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Every language here is written in one direction, and what is put in as well: no isolation marks are needed.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number_formatter(&language)));
        let added = bundle.add_builtins().map_err(|error| vec![error]);
        let added = files.iter().fold(added, |added, file| added.and(bundle.add_resource(Arc::clone(file))));
        match added.map_err(|mut errors| errors.swap_remove(0)) {
            Err(FluentError::Overriding { id, .. }) => Err(InvalidMessages::DuplicateKey(id)),
            _ => Ok(Self { language, files, bundle }),
        }
    }

    pub(crate) fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// Whether there is a message with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// A message with its arguments; `None` when there is no message with this key. What cannot be resolved, an
    /// argument that is missing for example, shows as its name in braces.
    pub(crate) fn format(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.find(key)?;
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }

    fn find(&self, key: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(key)?.value()
    }
}

/// Parses a Fluent file, and refuses what cannot be formatted later.
fn parse_messages(ftl: &str) -> Result<FluentResource, InvalidMessages> {
    let file = FluentResource::try_new(ftl.to_owned()).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let line = first.as_ref().map_or(1, |error| line_of(ftl, error.pos.start));
        InvalidMessages::Syntax { line, problem: first.map_or(ErrorKind::MissingValue, |error| error.kind) }
    })?;
    let unsupported = file.entries().find_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            let mut patterns = message.value.iter().chain(attributes);
            patterns.any(|pattern| !is_supported(pattern)).then_some(message.id.name)
        }
        Entry::Term(term) => (!is_supported(&term.value)).then_some(term.id.name),
        _ => None,
    });
    match unsupported {
        Some(key) => Err(InvalidMessages::Unsupported(key.to_owned())),
        None => Ok(file),
    }
}

/// Whether a pattern calls no function but `NUMBER`, and has no number that cannot be exact.
fn is_supported(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => is_supported_expression(expression),
    })
}

fn is_supported_expression(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(inline) => is_supported_inline(inline),
        Expression::Select { selector, variants } => {
            is_supported_inline(selector) && variants.iter().all(|variant| is_supported(&variant.value))
        }
    }
}

fn is_supported_inline(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            id.name == "NUMBER" && are_supported(arguments)
        }
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref().is_none_or(are_supported),
        InlineExpression::NumberLiteral { value } => value.len() <= LONGEST_NUMBER,
        InlineExpression::Placeable { expression } => is_supported_expression(expression),
        _ => true,
    }
}

/// Options of `NUMBER` are numbers of digits: one digit is enough, and much more would overflow.
fn are_supported(arguments: &CallArguments<&str>) -> bool {
    let is_short = |value: &InlineExpression<&str>| match value {
        InlineExpression::NumberLiteral { value } => value.len() == 1,
        _ => true,
    };
    arguments.positional.iter().all(is_supported_inline)
        && arguments.named.iter().all(|argument| is_short(&argument.value))
}

/// The line, from 1, on which a byte stands.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}
