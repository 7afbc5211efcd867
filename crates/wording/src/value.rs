//! The values that a text may have.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value in a text: words as they are, or a number, which chooses between one and many and gets its commas.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Value<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    /// Counts on a page: exact up to 2^53, far beyond any dataset.
    #[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^53")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<'a> Value<'a> {
    /// The value as Fluent takes it.
    pub(crate) fn to_fluent(&self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(text.clone()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}
