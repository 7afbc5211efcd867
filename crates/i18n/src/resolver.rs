//! Resolves a message: text, arguments, references to other messages, and the variant that a selector chooses.
//!
//! `docs/decisions/0009-fluent.md` says why this is not `fluent-bundle`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode;

use crate::Value;
use crate::messages::Messages;

/// The most references that are followed one after the other; a message that refers to itself ends there.
const DEPTH_MAX: usize = 8;

/// The arguments of one message.
pub(crate) struct Arguments<'a> {
    /// Those given with the message.
    pub(crate) given: &'a [(&'a str, Value<'a>)],
    /// The dataset's terms, for what was not given.
    pub(crate) terms: &'a [(&'static str, String)],
}

/// The value of an argument.
enum Argument<'a> {
    Text(&'a str),
    /// In tenths.
    Number(i64),
}

impl Arguments<'_> {
    fn get(&self, name: &str) -> Option<Argument<'_>> {
        if let Some((_, value)) = self.given.iter().find(|(given, _)| *given == name) {
            return Some(match value {
                Value::Text(text) => Argument::Text(text),
                Value::Tenths(tenths) => Argument::Number(*tenths),
            });
        }
        self.terms.iter().find(|(term, _)| *term == name).map(|(_, text)| Argument::Text(text))
    }
}

/// A message with its arguments; `None` when there is no message with this key. What cannot be resolved, an argument that
/// is missing for example, shows as its name in braces.
pub(crate) fn resolve(messages: &Messages, key: &str, arguments: &Arguments<'_>) -> Option<String> {
    let pattern = messages.find(key)?;
    let mut text = String::new();
    Resolver { messages, arguments }.resolve_pattern(pattern, 0, &mut text);
    Some(text)
}

struct Resolver<'a> {
    messages: &'a Messages,
    arguments: &'a Arguments<'a>,
}

impl Resolver<'_> {
    fn resolve_pattern(&self, pattern: &Pattern<String>, depth: usize, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.resolve_expression(expression, depth, text),
            }
        }
    }

    fn resolve_expression(&self, expression: &Expression<String>, depth: usize, text: &mut String) {
        match expression {
            Expression::Inline(inline) => self.resolve_inline(inline, depth, text),
            Expression::Select { selector, variants } => {
                let matching = variants.iter().find(|variant| self.matches(selector, &variant.key));
                if let Some(variant) = matching.or_else(|| variants.iter().find(|variant| variant.default)) {
                    self.resolve_pattern(&variant.value, depth, text);
                }
            }
        }
    }

    fn resolve_inline(&self, inline: &InlineExpression<String>, depth: usize, text: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // Writing to a `String` cannot fail.
                let _ = unescape_unicode(text, value);
            }
            InlineExpression::NumberLiteral { value } => text.push_str(value),
            InlineExpression::VariableReference { id } => match self.arguments.get(&id.name) {
                Some(Argument::Text(argument)) => text.push_str(argument),
                Some(Argument::Number(tenths)) => text.push_str(&self.messages.numbers().format(tenths)),
                None => text.extend(["{$", &id.name, "}"]),
            },
            InlineExpression::MessageReference { id, .. } => match self.messages.find(&id.name) {
                Some(pattern) if depth < DEPTH_MAX => self.resolve_pattern(pattern, depth + 1, text),
                _ => text.extend(["{", &id.name, "}"]),
            },
            InlineExpression::Placeable { expression } => self.resolve_expression(expression, depth, text),
            // Refused when the messages were parsed.
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }

    /// Whether a variant matches the selector: its key is the text, the number, or the number's plural form.
    fn matches(&self, selector: &InlineExpression<String>, key: &VariantKey<String>) -> bool {
        let InlineExpression::VariableReference { id } = selector else { return false };
        match (self.arguments.get(&id.name), key) {
            (Some(Argument::Text(text)), VariantKey::Identifier { name }) => name == text,
            (Some(Argument::Number(tenths)), VariantKey::Identifier { name }) => {
                name == self.messages.numbers().plural_form(tenths)
            }
            (Some(Argument::Number(tenths)), VariantKey::NumberLiteral { value }) => {
                value.parse().is_ok_and(|whole: i64| whole.checked_mul(10) == Some(tenths))
            }
            _ => false,
        }
    }
}
