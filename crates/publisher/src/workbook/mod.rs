//! The tables as one workbook (.xlsx), for people who keep them in a spreadsheet program.
//!
//! A sheet a table, with the column names in a frozen first row. [`write_workbook`] adds to each column a note with what it
//! says, a list to choose from where only some words are allowed, and a format for its dates. [`read_workbook`] turns the
//! sheets into the texts of CSV files, which are checked like any others; what is wrong is named by sheet, row and column.

mod cell;
mod inspect;
mod letters;
mod read;
mod write;

pub use read::{Sheets, is_workbook, read_workbook};
pub use write::{WriteWorkbookError, write_workbook};

/// The sheet with the words to choose from; no table.
const WORDS_SHEET: &str = "words";

/// The name of a sheet for problems: `tables.xlsx, sheet practices`.
fn sheet_of(file: &str, table: &str) -> String {
    format!("{file}, sheet {table}")
}
