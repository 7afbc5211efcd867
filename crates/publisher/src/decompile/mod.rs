//! From a release back to tables: the inverse of [`compile`](crate::compile).
//!
//! The tables of a release give that release again: its catalogue and its details, byte by byte. What a release does not
//! hold has no rows: postcodes, accepted problems, and the narrative, which is a file of its own.

mod facts;
mod funders;
mod owned;
mod partnerships;
mod practices;
mod sites;
mod vocabularies;

use catalogue::{Catalogue, PracticeDetails};

use crate::tables::{ALL, LIST_SEPARATOR, TextTable};

/// The tables of a release, each as the texts of its cells, in the order of [`ALL`].
#[must_use]
pub fn decompile(catalogue: &Catalogue, details: &[PracticeDetails]) -> Vec<TextTable> {
    let mut sheets = Sheets(ALL.iter().filter_map(|schema| TextTable::named(schema.name)).collect());
    facts::about(&catalogue.about, &mut sheets);
    vocabularies::vocabularies(catalogue, &mut sheets);
    funders::funders(catalogue, &mut sheets);
    partnerships::partnerships(catalogue, &mut sheets);
    practices::practices(catalogue, details, &mut sheets);
    sheets.0
}

/// The tables so far.
struct Sheets(Vec<TextTable>);

impl Sheets {
    /// Adds a row to a table.
    fn push(&mut self, table: &str, cells: &[(&str, String)]) {
        if let Some(sheet) = self.0.iter_mut().find(|sheet| sheet.schema.name == table) {
            sheet.push(cells);
        }
    }
}

/// The text of a value that may be absent.
fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The word of a closed list, where there is one.
fn word<V: catalogue::vocabulary::Vocabulary>(value: Option<V>) -> String {
    value.map(|value| value.word().to_owned()).unwrap_or_default()
}

/// The text of a list.
fn list(values: &[impl AsRef<str>]) -> String {
    values.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(LIST_SEPARATOR)
}

/// `yes`, `no` or blank.
fn yes_no(value: Option<bool>) -> String {
    value.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned()
}

/// A time of day, in minutes, as `08:30`.
fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
