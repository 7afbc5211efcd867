//! The values that a text may have.

use std::borrow::Cow;

/// A value in a text: words as they are, or a number, which chooses between one and many and gets its commas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Text(Cow<'a, str>),
    /// A number in tenths: 15 is 1.5. Nothing is said more finely, and whole tenths need no arithmetic of fractions,
    /// whose text is a large part of a small program.
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
    /// Counts on a page: exact up to the tenth part of 2^63, far beyond any dataset.
    fn from(number: usize) -> Self {
        Self::Tenths(i64::try_from(number).unwrap_or(i64::MAX).saturating_mul(10))
    }
}
