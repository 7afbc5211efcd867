//! What a message is made of: its words, the values that it is told, and what it chooses by.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The forms that a number can take in any language.
pub(crate) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A choice within a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The value that it chooses by: `count`.
    pub(crate) by: String,
    /// What it can choose, in order.
    pub(crate) keys: Vec<String>,
}

impl Choice {
    /// Whether it is of forms of a number, and not only of some numbers and all others.
    pub(crate) fn is_of_numbers(&self) -> bool {
        let is_form = |key: &String| FORMS.contains(&key.as_str());
        let is_number = |key: &String| key.parse::<f64>().is_ok();
        self.keys.iter().all(|key| is_form(key) || is_number(key))
            && self.keys.iter().any(|key| is_form(key) && key != "other")
    }
}

/// What a message uses.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    /// The values that it is told.
    pub(crate) values: BTreeSet<String>,
    /// Those of them that it shows, and does not only choose by.
    pub(crate) shown: BTreeSet<String>,
    /// What it chooses by.
    pub(crate) choices: Vec<Choice>,
    /// The parts of Fluent in it that the app does not know.
    pub(crate) unknown: Vec<&'static str>,
    /// Its words, with a dot for each value.
    pub(crate) words: String,
}

impl Uses {
    pub(crate) fn of(pattern: &Pattern<String>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(key).collect();
                    self.choices.push(Choice { by: id.name.clone(), keys });
                }
                for variant in variants {
                    self.pattern(&variant.value);
                    self.words.push(' ');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, is_shown: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.clone());
                if is_shown {
                    self.shown.insert(id.name.clone());
                    self.words.push('\u{2022}');
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { .. } => self.unknown.push("a function"),
            InlineExpression::TermReference { .. } => self.unknown.push("a term"),
            InlineExpression::MessageReference { attribute: Some(_), .. } => {
                self.unknown.push("an attribute");
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::MessageReference { .. } => self.words.push('\u{2022}'),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn key(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// The words of a message without any value.
pub(crate) fn plain_text(pattern: &Pattern<String>) -> String {
    Uses::of(pattern).words.trim().to_owned()
}
