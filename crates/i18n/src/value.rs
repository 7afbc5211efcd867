//! The arguments of messages.

use std::borrow::Cow;

/// An argument of a message: text as it is, or a number, which chooses plural forms and gets its separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, inserted as it is.
    Text(Cow<'a, str>),
    /// A number in tenths: 15 is 1.5. No message is more precise, and integers avoid the formatting of floats, which is
    /// a large part of a small app.
    Tenths(i64),
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
        Self::Tenths(i64::from(number) * 10)
    }
}

impl From<u16> for Value<'_> {
    fn from(number: u16) -> Self {
        u32::from(number).into()
    }
}

impl From<usize> for Value<'_> {
    /// Exact up to a tenth of 2^63, far beyond any count.
    fn from(number: usize) -> Self {
        Self::Tenths(i64::try_from(number).unwrap_or(i64::MAX).saturating_mul(10))
    }
}
