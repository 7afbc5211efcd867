//! Every text of the tables with its place, for the rules about words.

use std::collections::BTreeMap;

use crate::problem::Span;
use crate::tables::all::every_table;
use crate::tables::{CellType, Column, Row, Table, TableSchema, Tables};

/// A text in a cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextCell<'c> {
    pub(super) schema: &'static TableSchema,
    pub(super) column: &'static Column,
    pub(super) line: u32,
    pub(super) content: &'c str,
}

impl TextCell<'_> {
    /// Where the text is.
    pub(super) fn span(&self) -> Span {
        Span::cell(self.schema.file(), self.line, self.column.name)
    }
}

/// Calls `look` for every text that is not blank; each value of a list comes on its own.
pub(super) fn each_text(tables: &Tables, look: &mut impl FnMut(TextCell<'_>)) {
    macro_rules! look_into {
        ($($name:ident: $row:ident,)+) => { $(texts_of(&tables.$name, look);)+ };
    }
    every_table!(look_into);
}

fn texts_of<R: Row>(table: &Table<R>, look: &mut impl FnMut(TextCell<'_>)) {
    let schema: &'static TableSchema = &R::SCHEMA;
    let worded = |column: &Column| matches!(column.shape.cell_type, CellType::Text | CellType::WebAddress);
    let columns: BTreeMap<usize, &'static Column> =
        schema.columns.iter().enumerate().filter(|(_, column)| worded(column)).collect();
    if columns.is_empty() {
        return;
    }
    let mut cells = Vec::with_capacity(schema.columns.len());
    for (row, line) in table.iter() {
        cells.clear();
        row.write(&mut cells);
        for (&at, &column) in &columns {
            let cell = cells.get(at).map(String::as_str).unwrap_or_default();
            let values: Vec<&str> = if column.shape.list { cell.split('|').collect() } else { vec![cell] };
            for content in values.into_iter().map(str::trim).filter(|value| !value.is_empty()) {
                look(TextCell { schema, column, line, content });
            }
        }
    }
}
