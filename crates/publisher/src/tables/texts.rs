//! All tables to the texts of their cells, and back.

use std::collections::BTreeMap;
use std::io;

use super::all::{Tables, every_table};
use super::folder;
use super::references;
use super::table::Table;
use super::text_table::TextTable;
use crate::problem::Problems;

macro_rules! texts {
    ($($name:ident: $row:ident,)+) => {
        impl Tables {
            /// Every table as the texts of its cells, in the order of [`ALL`](super::ALL).
            #[must_use]
            pub fn to_texts(&self) -> Vec<TextTable> {
                vec![$(TextTable::from_rows(&self.$name.rows),)+]
            }

            /// The tables that some texts are, checked like files. A table that is not among them is absent.
            ///
            /// # Errors
            /// What the writer of CSV says; a file in memory gives no reason to.
            pub fn from_texts(texts: &[TextTable], problems: &mut Problems) -> io::Result<Self> {
                let tables = Self::cells_of_texts(texts, problems)?;
                references::check(&tables, problems);
                Ok(tables)
            }

            /// The tables that some texts are, each checked by itself: whether an id that a cell names is there is not
            /// asked.
            ///
            /// # Errors
            /// What the writer of CSV says; a file in memory gives no reason to.
            pub fn cells_of_texts(texts: &[TextTable], problems: &mut Problems) -> io::Result<Self> {
                let mut tables = Self::default();
                $(if let Some(table) = texts.iter().find(|table| table.schema.name == stringify!($name)) {
                    tables.$name = table.read(problems)?;
                })+
                Ok(tables)
            }

            /// The tables that are in some files, by their names: `practices`. Missing ones are noted where they are
            /// needed.
            #[must_use]
            pub(crate) fn from_files(files: &BTreeMap<&str, &[u8]>, problems: &mut Problems) -> Self {
                let mut tables = Self::default();
                $(match files.get(stringify!($name)) {
                    Some(bytes) => tables.$name = Table::read(bytes, problems),
                    None => tables.$name = folder::absent(problems),
                })+
                references::check(&tables, problems);
                tables
            }
        }
    };
}
every_table!(texts);
