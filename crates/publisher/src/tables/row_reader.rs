//! The cells of one row, taken in the order of the definition, each checked before it is parsed.

use std::borrow::Cow;

use super::cell::Cell;
use super::encoding;
use super::records::Record;
use super::schema::{Column, TableSchema};
use super::schema_rules;
use crate::problem::{Problem, Problems, Rule, Span};

/// The cells of one row.
pub struct RowReader<'t, 'p> {
    pub(super) text: &'t str,
    pub(super) schema: &'static TableSchema,
    /// For each column of the definition, where the file has it.
    pub(super) places: &'p [Option<usize>],
    pub(super) record: &'p Record,
    /// Whether the file has any character that must be looked for cell by cell.
    pub(super) suspicious: bool,
    pub(super) at: usize,
    pub(super) problems: &'p mut Problems,
}

impl<'t> RowReader<'t, '_> {
    /// The value in the next column; `None` when the cell is wrong, which is then noted.
    pub fn take<T: Cell>(&mut self) -> Option<T> {
        let column = self.schema.columns.get(self.at)?;
        let text = self.text_at(self.at);
        self.at += 1;
        if !self.sound(column, &text) {
            return None;
        }
        T::parse(text.trim())
            .map_err(|error| {
                let problem = self.problem(column, &schema_rules::CELL, error.what, &text).help(error.help);
                self.problems.note(problem);
            })
            .ok()
    }

    /// The text in a column of the definition; blank when the file has no such column.
    pub(super) fn text_at(&self, column: usize) -> Cow<'t, str> {
        let place = self.places.get(column).copied().flatten();
        let span = place.and_then(|place| self.record.cells.get(place));
        span.map(|span| span.text(self.text)).unwrap_or_default()
    }

    /// Whether a cell's length and characters are as they may be.
    fn sound(&mut self, column: &Column, text: &str) -> bool {
        if text.len() > column.longest_cell() {
            let what = format!(
                "the cell has {} bytes, and at most {} are allowed here",
                text.len(),
                column.longest_cell()
            );
            let problem = self.problem(column, &schema_rules::LENGTH, what, text);
            self.problems.note(problem);
            return false;
        }
        if !text.is_ascii()
            && let Some(damage) = encoding::damage(text)
        {
            let problem = self.problem(column, &schema_rules::ENCODING, damage.what, text).help(damage.help);
            self.problems.note(problem);
            return false;
        }
        if self.suspicious
            && let Some(character) = text.chars().find(|&character| is_forbidden(character))
        {
            let what = format!("the cell has the character U+{:04X}, which is not allowed", character as u32);
            let problem = self.problem(column, &schema_rules::CHARACTERS, what, text);
            self.problems.note(problem);
            return false;
        }
        true
    }

    fn problem(&self, column: &Column, rule: &'static Rule, what: String, text: &str) -> Problem {
        Problem::new(rule, Span::cell(self.schema.file(), self.record.line, column.name), what).value(text)
    }
}

/// Whether a character has no place in a table: control characters other than line breaks and tabs, and those
/// that turn the direction of writing or cannot be seen.
pub(super) fn is_forbidden(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => true,
        other => other.is_control(),
    }
}
