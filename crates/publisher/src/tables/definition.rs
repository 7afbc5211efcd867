//! The one definition of a table, from which the row struct, its columns, its reader and its writer come.

use super::cell::Cell;
use super::row_reader::RowReader;
use super::schema::TableSchema;

/// A row of a table.
pub trait Row: Sized {
    /// The table that it is a row of.
    const SCHEMA: TableSchema;

    /// Reads the row from its cells; `None` when a cell is wrong, which `cells` then has noted.
    fn read(cells: &mut RowReader<'_, '_>) -> Option<Self>;

    /// Adds the text of each cell, in the order of the columns.
    fn write(&self, line: &mut Vec<String>);
}

/// The text of a cell.
pub(crate) fn text_of(cell: &impl Cell) -> String {
    let mut text = String::new();
    cell.format(&mut text);
    text
}

/// Defines a table: `struct`, columns, reader and writer at once.
///
/// A column is `name: Type, use, example;` and, where a row cannot do without it, `, needed name;`.
macro_rules! table {
    (
        $(#[doc = $about:literal])+
        pub struct $row:ident is $name:literal, needed $needed_table:literal, key [$($key:literal),*] {
            $(
                $(#[doc = $meaning:literal])+
                $field:ident : $ty:ty, $role:expr, $example:literal $(, needed $needed:ident)?;
            )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $row { $($(#[doc = $meaning])+ pub $field: $ty,)+ }

        impl $row {
            /// A row with what every row must say; all else is blank, to be filled in after.
            #[must_use]
            #[allow(clippy::too_many_arguments, reason = "a change has ten facts that it cannot do without")]
            pub fn new($($($needed: $ty,)?)+) -> Self {
                Self { $($field: table!(@first $($needed)?),)+ }
            }
        }

        impl $crate::tables::Row for $row {
            const SCHEMA: $crate::tables::TableSchema = $crate::tables::TableSchema {
                name: $name,
                about: concat!($($about,)+).trim_ascii(),
                needed: $needed_table,
                key: &[$($key),*],
                columns: &[$($crate::tables::Column {
                    name: stringify!($field),
                    about: concat!($($meaning,)+).trim_ascii(),
                    shape: <$ty as $crate::tables::Cell>::SHAPE,
                    role: $role,
                    example: $example,
                },)+],
            };

            fn read(cells: &mut $crate::tables::RowReader<'_, '_>) -> Option<Self> {
                // Every cell is read before any is missed, so that each wrong one is reported.
                $(let $field = cells.take::<$ty>();)+
                Some(Self { $($field: $field?,)+ })
            }

            fn write(&self, line: &mut Vec<String>) {
                $(line.push($crate::tables::definition::text_of(&self.$field));)+
            }
        }
    };
    (@first) => { Default::default() };
    (@first $needed:ident) => { $needed };
}
pub(crate) use table;
