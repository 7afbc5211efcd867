//! What a table is: its file, its columns, its key. Everything that is said of tables comes from here.
//!
//! The reader, the writer, the Table Schema in `datapackage.json` and the documentation all read [`TableSchema`] and
//! [`Column`]; the row structs in [`super::rows`] fill them in, one definition a table.

/// A table of the dataset.
#[derive(Debug, Clone, Copy)]
pub struct TableSchema {
    /// Its name, which is its file's name without `.csv`: `practices`.
    pub name: &'static str,
    /// What a row of it is.
    pub about: &'static str,
    /// Whether a dataset must have it; a table that is absent otherwise counts as empty.
    pub needed: bool,
    /// The columns that tell one row from every other; empty when rows may repeat.
    pub key: &'static [&'static str],
    /// Its columns, in the order that they are written in.
    pub columns: &'static [Column],
}

impl TableSchema {
    /// The name of its file: `practices.csv`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// Where a column stands in the definition.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the header row: `checked_on`.
    pub name: &'static str,
    /// What its cells say.
    pub about: &'static str,
    /// What its cells are made of.
    pub shape: Shape,
    /// What its cells are used for.
    pub role: ColumnRole,
    /// A cell as it could be.
    pub example: &'static str,
}

impl Column {
    /// The most bytes that a cell may have.
    #[must_use]
    pub fn longest_cell(&self) -> usize {
        match self.shape.cell_type {
            CellType::Outline => LONGEST_OUTLINE,
            _ => LONGEST_CELL,
        }
    }
}

/// The most bytes that a cell may have: 64 KiB, some twenty pages of text.
pub const LONGEST_CELL: usize = 64 * 1024;

/// The most bytes that the outline of an area may have: 4 MiB, some 200,000 points.
pub const LONGEST_OUTLINE: usize = 4 * 1024 * 1024;

/// What a cell is made of.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The kind of its value, or of each value in a list.
    pub cell_type: CellType,
    /// Whether it may not be blank.
    pub required: bool,
    /// Whether it holds a list, its values separated by ` | `.
    pub list: bool,
}

/// A kind of value.
#[derive(Debug, Clone, Copy)]
pub enum CellType {
    /// Words.
    Text,
    /// An id; see [`catalogue::check_id`].
    Id,
    /// A whole number, with no separators.
    Number {
        /// The largest allowed; the smallest is 0.
        most: u32,
    },
    /// `yes` or `no`.
    YesNo,
    /// A day, such as `2010-03-31`.
    Date,
    /// A time of day, such as `08:30`; past midnight `25:30` is half past one the next day.
    Clock,
    /// Degrees of latitude or longitude.
    Degrees {
        /// The largest allowed; the smallest is its negative.
        most: u8,
    },
    /// The address of a web page.
    WebAddress,
    /// A postcode or a part of one.
    Postcode {
        /// What exactly, with an example.
        what: &'static str,
    },
    /// The outline of an area, as a GeoJSON geometry.
    Outline,
    /// One word of a closed list.
    Enum {
        /// The name of the list: `list status`.
        list: &'static str,
        /// Every word with what it means.
        words: fn() -> Vec<(&'static str, &'static str)>,
    },
}

/// What a column is for, beyond holding a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// A fact with a meaning to programs: a date, a number, a word of a list.
    Fact,
    /// The id of the row's own record.
    OwnId,
    /// The id of a record in the table named.
    Refers(&'static str),
    /// A name, a place, a reference: shown as it stands.
    Name,
    /// Plain words for the public, checked for plainness.
    Plain {
        /// The most words allowed; 0 when there is no limit.
        most_words: u16,
    },
    /// Plain words about joining, where nothing may shut anybody out.
    Joining,
    /// A telephone number.
    Telephone,
    /// An address for mail.
    Mail,
}
