//! A table as the texts of its cells: what workbooks, other standards and earlier tables are read into.
//!
//! The texts are checked like those of a CSV file, because they become one: [`TextTable::to_csv`] and
//! [`TextTable::read`].

use super::all::ALL;
use super::definition::Row;
use super::schema::TableSchema;
use super::table::Table;
use crate::problem::Problems;

/// The rows of a table, each with a text for every column of the definition.
#[derive(Debug, Clone)]
pub struct TextTable {
    /// The table's definition.
    pub schema: &'static TableSchema,
    /// The rows; a blank text is a blank cell.
    pub rows: Vec<Vec<String>>,
}

impl TextTable {
    /// A table without rows; `None` when no table has the name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let schema = ALL.iter().find(|schema| schema.name == name)?;
        Some(Self { schema, rows: Vec::new() })
    }

    /// The rows of a table as their texts.
    #[must_use]
    pub fn from_rows<R: Row>(rows: &[R]) -> Self {
        let texts = rows.iter().map(|row| {
            let mut line = Vec::with_capacity(R::SCHEMA.columns.len());
            row.write(&mut line);
            line
        });
        Self { schema: &const { R::SCHEMA }, rows: texts.collect() }
    }

    /// Adds a row with some cells by their columns; the others are blank, and a column that there is not is left out.
    pub fn push(&mut self, cells: &[(&str, String)]) {
        let mut row = vec![String::new(); self.schema.columns.len()];
        for (column, text) in cells {
            if let Some(cell) = self.schema.column(column).and_then(|at| row.get_mut(at)) {
                cell.clone_from(text);
            }
        }
        self.rows.push(row);
    }

    /// The text in a column of a row; blank when there is no such column.
    #[must_use]
    pub fn get<'r>(&self, row: &'r [String], column: &str) -> &'r str {
        self.schema.column(column).and_then(|at| row.get(at)).map_or("", String::as_str)
    }

    /// The CSV file: UTF-8, LF, the columns in the order of the definition.
    ///
    /// # Errors
    /// What the writer says; a file in memory gives no reason to.
    pub fn to_csv(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.schema.columns.iter().map(|column| column.name))?;
        for row in &self.rows {
            writer.write_record(row)?;
        }
        writer.into_inner().map_err(csv::IntoInnerError::into_error)
    }

    /// The number of the row, the first being 0, on a line of [`Self::to_csv`]; `None` for the header.
    #[must_use]
    pub fn row_at(&self, line: u32) -> Option<usize> {
        let mut starts = 2;
        self.rows.iter().position(|row| {
            // A cell may hold line breaks.
            let lines: usize =
                row.iter().map(|cell| cell.replace("\r\n", "\n").matches(['\n', '\r']).count()).sum();
            let from = starts;
            starts += 1 + u32::try_from(lines).unwrap_or(u32::MAX - starts - 1);
            (from..starts).contains(&line)
        })
    }

    /// Checks the texts as those of a CSV file are checked. The lines of its problems are those of [`Self::to_csv`].
    ///
    /// # Errors
    /// What the writer says; a file in memory gives no reason to.
    pub fn read<R: Row>(&self, problems: &mut Problems) -> std::io::Result<Table<R>> {
        Ok(Table::read(&self.to_csv()?, problems))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_file_is_known_by_its_row_also_after_cells_with_line_breaks() {
        let mut table = TextTable::named("glossary").unwrap();
        for term in ["a", "b\nc\r\nd", "e"] {
            table.push(&[("term", term.to_owned()), ("meaning", "x".to_owned())]);
        }
        let rows = [1, 2, 3, 5, 6, 7].map(|line| table.row_at(line));
        assert_eq!(rows, [None, Some(0), Some(1), Some(1), Some(2), None]);
    }
}
