//! Reading one schema.

use std::collections::BTreeMap;

use super::definition::Row;
use super::records::{Malformed, Record, Records};
use super::row_reader::{RowReader, is_forbidden};
use super::schema::{ColumnRole, TableSchema};
use super::{encoding, schema_rules};
use crate::nearest::nearest;
use crate::problem::{Problem, Problems, Span};

/// An id that a cell names in another schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) column: &'static str,
    pub(crate) target: &'static str,
    pub(crate) id: String,
    pub(crate) line: u32,
}

/// The rows of a table that could be read, each with its line.
#[derive(Debug)]
pub struct Table<R> {
    /// The rows, in the order of the file.
    pub rows: Vec<R>,
    /// The line on which each row starts, the header being 1.
    pub lines: Vec<u32>,
    /// Whether the file is there.
    pub present: bool,
    /// Whether the file as a whole could not be read, so that its rows are not known.
    pub unread: bool,
    /// The ids of the table's own records, those of rows with other mistakes included.
    pub(crate) ids: BTreeMap<String, u32>,
    pub(crate) references: Vec<Reference>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            lines: Vec::new(),
            present: false,
            unread: false,
            ids: BTreeMap::new(),
            references: Vec::new(),
        }
    }
}

impl<R> Table<R> {
    /// The rows with their lines.
    pub fn iter(&self) -> impl Iterator<Item = (&R, u32)> {
        self.rows.iter().zip(self.lines.iter().copied())
    }
}

impl<R: Row> Table<R> {
    /// The table's definition.
    const SCHEMA: &'static TableSchema = &R::SCHEMA;

    /// A table with these rows, as if they came from a file without mistakes.
    #[must_use]
    pub fn from_rows(rows: Vec<R>) -> Self {
        let lines = (2..).take(rows.len()).collect();
        Self { rows, lines, present: true, ..Self::default() }
    }

    /// Reads a table's bytes, and notes every problem of its form.
    #[must_use]
    pub fn read(bytes: &[u8], problems: &mut Problems) -> Self {
        let mut table = Self { present: true, ..Self::default() };
        let file = Self::SCHEMA.file();
        let text = match encoding::utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let span = Span { line: error.line, ..Span::file(file) };
                problems.note(Problem::new(&schema_rules::ENCODING, span, error.what));
                table.unread = true;
                return table;
            }
        };
        let mut records = Records::new(text);
        let mut record = Record::default();
        if !records.read(&mut record) {
            let what = "the file is empty, and needs a first row that names the columns";
            problems.note(Problem::new(&schema_rules::HEADER, Span::file(file), what));
            table.unread = true;
            return table;
        }
        let Some(places) = header(Self::SCHEMA, text, &record, problems) else {
            table.unread = true;
            return table;
        };
        let width = record.cells.len();
        let suspicious = text.chars().any(is_forbidden);
        let mut keys = Keys::new(Self::SCHEMA);
        while records.read(&mut record) {
            let mut cells = RowReader {
                text,
                schema: Self::SCHEMA,
                places: &places,
                record: &record,
                suspicious,
                at: 0,
                problems,
            };
            if is_blank(text, &record) || !fits(text, width, &mut cells) {
                continue;
            }
            keys.note(&mut cells, &mut table.ids);
            note_references(&cells, &mut table.references);
            if let Some(row) = R::read(&mut cells) {
                table.rows.push(row);
                table.lines.push(record.line);
            }
        }
        table
    }
}

/// Whether all cells are blank, as in the rows that a spreadsheet leaves at the end.
fn is_blank(text: &str, record: &Record) -> bool {
    record.malformed.is_none() && record.cells.iter().all(|cell| cell.text(text).trim().is_empty())
}

/// Where the file has each column of the definition; `None` when the rows cannot be understood.
fn header(
    schema: &'static TableSchema,
    text: &str,
    record: &Record,
    problems: &mut Problems,
) -> Option<Vec<Option<usize>>> {
    let names: Vec<String> = record.cells.iter().map(|cell| cell.text(text).trim().to_owned()).collect();
    let mut places = vec![None; schema.columns.len()];
    let mut readable = true;
    let mut refuse = |column: &str, what: String, help: String| {
        let span = Span::cell(schema.file(), record.line, column);
        problems.note(Problem::new(&schema_rules::HEADER, span, what).value(column).help(help));
        readable = false;
    };
    if let [only] = names.as_slice()
        && let Some(separator) = [';', '\t'].into_iter().find(|&separator| only.contains(separator))
    {
        let name = if separator == ';' { "semicolons" } else { "tabs" };
        let what = format!("the cells are separated by {name}");
        refuse(only, what, "save the table with commas between its cells".to_owned());
        return None;
    }
    for (place, name) in names.iter().enumerate() {
        match schema.column(name) {
            Some(at) if places[at].is_some() => {
                refuse(name, format!("the column {name} is there twice"), "keep one of the two".to_owned());
            }
            Some(at) => places[at] = Some(place),
            None if name.is_empty() && column_is_blank(text, place) => {}
            None => {
                let allowed: Vec<&str> = schema.columns.iter().map(|column| column.name).collect();
                let help = nearest(name, allowed.iter().copied()).map_or_else(
                    || format!("remove it, or use one of {}", allowed.join(", ")),
                    |near| format!("did you mean {near}?"),
                );
                refuse(name, format!("the table {} has no column {name:?}", schema.name), help);
            }
        }
    }
    for (column, place) in schema.columns.iter().zip(&places) {
        if column.shape.required && place.is_none() {
            let help = format!("add the column {}: {}", column.name, column.about);
            refuse(column.name, format!("the column {} is missing", column.name), help);
        }
    }
    readable.then_some(places)
}

/// Whether a column without a name has no cell either, as spreadsheets leave behind.
fn column_is_blank(text: &str, place: usize) -> bool {
    let mut records = Records::new(text);
    let mut record = Record::default();
    while records.read(&mut record) {
        if record.cells.get(place).is_some_and(|cell| !cell.text(text).trim().is_empty()) {
            return false;
        }
    }
    true
}

/// Whether a row is well formed and as wide as the header; otherwise that is noted.
fn fits(text: &str, width: usize, cells: &mut RowReader<'_, '_>) -> bool {
    let record = cells.record;
    let beyond = record.cells.get(width..).unwrap_or_default();
    let what = match record.malformed {
        Some(Malformed::Unclosed { line }) => {
            format!("a quotation mark that opens on line {line} is never closed")
        }
        Some(Malformed::AfterQuote) => "something follows a closing quotation mark within a cell".to_owned(),
        None if record.cells.len() < width
            || beyond.iter().any(|cell| !cell.text(text).trim().is_empty()) =>
        {
            format!("the row has {} cells, and the header has {width}", record.cells.len())
        }
        None => return true,
    };
    cells.problems.note(Problem::new(&schema_rules::ROW, Span::line(cells.schema.file(), record.line), what));
    false
}

/// Adds the ids that a row names in other tables.
fn note_references(cells: &RowReader<'_, '_>, references: &mut Vec<Reference>) {
    for (at, column) in cells.schema.columns.iter().enumerate() {
        let ColumnRole::Refers(target) = column.role else { continue };
        let text = cells.text_at(at);
        let ids = text.split('|').filter(|_| column.shape.list).map(str::trim);
        let ids = ids.chain((!column.shape.list).then_some(text.trim()));
        for id in ids.filter(|id| !id.is_empty() && id.len() <= catalogue::LONGEST_ID) {
            references.push(Reference {
                column: column.name,
                target,
                id: id.to_owned(),
                line: cells.record.line,
            });
        }
    }
}

/// What must not come twice in a table.
struct Keys {
    /// The column with the records' own ids.
    own: Option<usize>,
    /// The columns of the key, where it is not just the own id.
    key: Vec<usize>,
    seen: BTreeMap<String, u32>,
}

impl Keys {
    fn new(schema: &TableSchema) -> Self {
        let own = schema.columns.iter().position(|column| column.role == ColumnRole::OwnId);
        let key: Vec<usize> = schema.key.iter().filter_map(|name| schema.column(name)).collect();
        let key = if own.is_some_and(|own| key == [own]) { Vec::new() } else { key };
        Self { own, key, seen: BTreeMap::new() }
    }

    /// Notes a row's id and key, and reports one that was there before.
    fn note(&mut self, cells: &mut RowReader<'_, '_>, ids: &mut BTreeMap<String, u32>) {
        let line = cells.record.line;
        if let Some(own) = self.own {
            let id = cells.text_at(own).trim().to_owned();
            if !id.is_empty() {
                match ids.get(&id) {
                    Some(&before) => repeated(cells, own, &id, before),
                    None => drop(ids.insert(id, line)),
                }
            }
        }
        if let Some(&first) = self.key.first() {
            let parts: Vec<String> = self.key.iter().map(|&at| cells.text_at(at).trim().to_owned()).collect();
            let key = parts.join(", ");
            match self.seen.get(&key) {
                Some(&before) => repeated(cells, first, &key, before),
                None => drop(self.seen.insert(key, line)),
            }
        }
    }
}

/// Reports a key that came before.
fn repeated(cells: &mut RowReader<'_, '_>, column: usize, key: &str, before: u32) {
    let Some(column) = cells.schema.columns.get(column) else { return };
    let names = if cells.schema.key.len() > 1 { cells.schema.key.join(", ") } else { column.name.to_owned() };
    let span = Span::cell(cells.schema.file(), cells.record.line, column.name);
    let what = format!("the row has the same {names} as line {before}");
    cells.problems.note(Problem::new(&schema_rules::DUPLICATE, span, what).value(key));
}
