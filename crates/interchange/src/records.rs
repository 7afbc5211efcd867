//! The records of a release as tables, each found by what it belongs to.

use std::collections::BTreeMap;

use catalogue::{Catalogue, PracticeDetails};
use publisher::decompile::decompile;
use publisher::tables::TextTable;

/// A release, as exporters read it.
pub struct Dataset<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) details: &'a [PracticeDetails],
    tables: Vec<TextTable>,
    /// By table, by column and by cell: the numbers of the rows.
    by_cell: BTreeMap<(&'static str, &'static str), BTreeMap<String, Vec<usize>>>,
}

/// The columns by which rows are found.
const INDEXED: [(&str, &str); 26] = [
    ("areas", "id"),
    ("alterations", "site"),
    ("changes", "funder"),
    ("changes", "partnership"),
    ("changes", "practice"),
    ("features", "id"),
    ("hours", "site"),
    ("joining_rules", "funder"),
    ("lists", "practice"),
    ("memberships", "practice"),
    ("offers", "funder"),
    ("offers", "partnership"),
    ("offers", "practice"),
    ("partnerships", "id"),
    ("policies", "funder"),
    ("practice_features", "practice"),
    ("practices", "id"),
    ("professions", "partnership"),
    ("rights", "funder"),
    ("measures", "funder"),
    ("measures", "partnership"),
    ("services", "id"),
    ("specialists", "funder"),
    ("specialists", "partnership"),
    ("sites", "practice"),
    ("funders", "id"),
];

impl<'a> Dataset<'a> {
    /// A release: its catalogue, and the details of its practices in the same order.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, details: &'a [PracticeDetails]) -> Self {
        let tables = decompile(catalogue, details);
        let mut by_cell = BTreeMap::new();
        for (table, column) in INDEXED {
            let mut rows: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            if let Some(found) = tables.iter().find(|one| one.schema.name == table) {
                for (number, row) in found.rows.iter().enumerate() {
                    rows.entry(found.get(row, column).to_owned()).or_default().push(number);
                }
            }
            by_cell.insert((table, column), rows);
        }
        Self { catalogue, details, tables, by_cell }
    }

    /// The tables of the release.
    pub(crate) fn tables(&self) -> &[TextTable] {
        &self.tables
    }

    /// Every record of a table.
    pub(crate) fn all(&self, table: &str) -> Vec<Record<'_>> {
        let found = self.tables.iter().find(|one| one.schema.name == table);
        found.map(|table| table.rows.iter().map(|row| Record { table, row }).collect()).unwrap_or_default()
    }

    /// The records of a table with a text in a column, which must be one of [`INDEXED`].
    pub(crate) fn of(&self, table: &'static str, column: &'static str, text: &str) -> Vec<Record<'_>> {
        let numbers = self.by_cell.get(&(table, column)).and_then(|rows| rows.get(text));
        let Some((numbers, table)) = numbers.zip(self.tables.iter().find(|one| one.schema.name == table))
        else {
            return Vec::new();
        };
        numbers.iter().filter_map(|&at| Some(Record { table, row: table.rows.get(at)? })).collect()
    }

    /// Whether the records are invented.
    pub(crate) fn is_synthetic(&self) -> bool {
        self.catalogue.about.synthetic
    }
}

/// A row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Record<'a> {
    pub(crate) table: &'a TextTable,
    pub(crate) row: &'a [String],
}

impl<'a> Record<'a> {
    /// The text in a column.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        self.table.get(self.row, column)
    }

    /// The values of a list in a column.
    pub(crate) fn list(&self, column: &str) -> Vec<&'a str> {
        values(self.get(column))
    }
}

/// The values of a list in a cell.
pub(crate) fn values(cell: &str) -> Vec<&str> {
    cell.split('|').map(str::trim).filter(|value| !value.is_empty()).collect()
}
