//! A cell: one value as text, read strictly and written one way only.

use super::schema::{CellType, Shape};

/// What separates the values of a list within a cell.
pub const LIST_SEPARATOR: &str = " | ";

/// Why a cell's text is not a value of its column.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {help}")]
pub struct InvalidCell {
    /// What is wrong, and what is allowed.
    pub what: String,
    /// How to fix it.
    pub help: String,
}

impl InvalidCell {
    /// Says what is wrong and how to fix it.
    pub(crate) fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), help: help.into() }
    }
}

/// A type that a cell can hold.
pub trait Cell: Sized {
    /// What the cell is made of.
    const SHAPE: Shape;

    /// The value that a text stands for; the text comes trimmed, and may be empty.
    ///
    /// # Errors
    /// [`InvalidCell`] says what is wrong and how to fix it.
    fn parse(text: &str) -> Result<Self, InvalidCell>;

    /// Adds the value's text.
    fn format(&self, text: &mut String);
}

impl<T: Cell> Cell for Option<T> {
    const SHAPE: Shape = Shape { required: false, ..T::SHAPE };

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        if text.is_empty() { Ok(None) } else { T::parse(text).map(Some) }
    }

    fn format(&self, text: &mut String) {
        if let Some(value) = self {
            value.format(text);
        }
    }
}

impl<T: Cell> Cell for Vec<T> {
    const SHAPE: Shape = Shape { required: false, list: true, ..T::SHAPE };

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        if text.is_empty() {
            return Ok(Self::new());
        }
        text.split('|').map(|value| T::parse(value.trim())).collect()
    }

    fn format(&self, text: &mut String) {
        for (place, value) in self.iter().enumerate() {
            if place > 0 {
                text.push_str(LIST_SEPARATOR);
            }
            value.format(text);
        }
    }
}

/// The shape of a single value that may not be blank.
pub(crate) const fn one(cell_type: CellType) -> Shape {
    Shape { cell_type, required: true, list: false }
}
