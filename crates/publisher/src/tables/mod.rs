//! The tables that an analyst edits: one CSV file an entity, described once and used for everything.
//!
//! A row struct in [`rows`] is the one definition of its table: the reader ([`Tables::read`]), the writer
//! ([`write_table`]), `datapackage.json` and the documentation come from it. Reading is strict and complete:
//! every wrong cell is reported with its line, what is allowed and how to mend it; nothing is guessed or lost.
//! What the rows mean together is not known here: see `validate` and `compile`.

pub(crate) mod all;
mod cell;
pub mod cells;
mod cells_in_row;
mod definition;
mod encoding;
mod folder;
mod form;
mod package;
mod read;
pub(crate) mod records;
mod references;
pub mod rows;
mod table;
mod write;

pub use all::{ALL, Tables};
pub use cell::{Cell, InvalidCell, LIST_SEPARATOR};
pub use cells_in_row::CellsInRow;
pub use definition::Row;
pub use form::RULES;
pub use package::{InvalidAbout, PACKAGE_FILE, Present, describe, describe_folder};
pub use read::Sheet;
pub use table::{Column, Kind, LONGEST_CELL, LONGEST_OUTLINE, Shape, Table, Use};
pub use write::{TableNotWritten, write_table};
