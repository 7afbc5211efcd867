//! The tables that an analyst edits: one CSV file an entity, described once and used for everything.
//!
//! A row struct in [`rows`] is the one definition of its table: the reader ([`Tables::read`]), the writer
//! ([`write_table`]), `datapackage.json` and the documentation come from it. Reading is strict and complete:
//! every wrong cell is reported with its line, what is allowed and how to fix it; nothing is guessed or lost.
//! What the rows mean together is not known here: see `validate` and `compile`.

pub(crate) mod all;
mod cell;
pub mod cells;
mod definition;
mod encoding;
mod folder;
mod package;
pub(crate) mod records;
mod references;
mod row_reader;
pub mod rows;
mod schema;
pub(crate) mod schema_rules;
mod table;
mod text_table;
mod texts;
mod write;

pub use all::{ALL, Tables};
pub use cell::{Cell, InvalidCell, LIST_SEPARATOR};
pub use definition::Row;
pub use package::{DescribeError, PACKAGE_FILE, Present, describe, describe_folder};
pub use row_reader::RowReader;
pub use schema_rules::RULES;

pub use schema::{CellType, Column, ColumnRole, LONGEST_CELL, LONGEST_OUTLINE, Shape, TableSchema};
pub use table::Table;
pub use text_table::TextTable;
pub use write::{WriteTableError, write_table};
