//! Records of a delimited source, by the names of their columns, whatever the order of the columns and however many others
//! there are.
//!
//! Two dialects are published: comma-separated with quoting, whose header cells may even hold line breaks, and
//! the NHS Choices files, whose cells are separated by `¬` and where a quotation mark is a letter like any other.

use std::path::Path;

use super::{ImportError, text};

/// The sign between the cells of the NHS Choices files: the single byte 0xAC.
const NOT_SIGN: char = '¬';

/// One record: the line that it starts on and the cells asked for, in the order asked for.
pub(super) struct Record<const N: usize> {
    /// The line, counted from 1.
    pub(super) line: usize,
    /// The cells, trimmed, runs of white space made one space.
    pub(super) cells: [String; N],
}

/// Reads the records of an NHS Choices file.
pub(super) fn not_sign_separated<const N: usize>(
    file: &Path,
    expected: &'static str,
    columns: [&'static str; N],
) -> Result<Vec<Record<N>>, ImportError> {
    let text = text::read_text(file, expected)?;
    let mut lines = text.lines().enumerate();
    let header: Vec<String> =
        lines.next().map(|(_, line)| line.split(NOT_SIGN).map(tidy).collect()).unwrap_or_default();
    let places = places(file, expected, columns, &header)?;
    let mut records = Vec::new();
    for (place, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let cells: Vec<&str> = line.split(NOT_SIGN).collect();
        check_width(file, place + 1, cells.len(), header.len())?;
        records.push(Record { line: place + 1, cells: places.map(|column| tidy(cells[column])) });
    }
    Ok(records)
}

/// Reads the records of a comma-separated file.
pub(super) fn comma_separated<const N: usize>(
    file: &Path,
    expected: &'static str,
    columns: [&'static str; N],
) -> Result<Vec<Record<N>>, ImportError> {
    let text = text::read_text(file, expected)?;
    let mut rows = reader(&text).into_records();
    let header: Vec<String> = match rows.next() {
        Some(row) => row.map_err(|error| broken(file, &error))?.iter().map(tidy).collect(),
        None => Vec::new(),
    };
    let places = places(file, expected, columns, &header)?;
    let mut records = Vec::new();
    for row in rows {
        let row = row.map_err(|error| broken(file, &error))?;
        let line = line_of(row.position());
        check_width(file, line, row.len(), header.len())?;
        records.push(Record { line, cells: places.map(|column| tidy(row.get(column).unwrap_or_default())) });
    }
    Ok(records)
}

/// Reads the records of a comma-separated file without a header: the cells at some places, counted from 0. Every row
/// has as many cells as the first.
pub(super) fn comma_separated_without_header<const N: usize>(
    file: &Path,
    expected: &'static str,
    places: [usize; N],
) -> Result<Vec<Record<N>>, ImportError> {
    let text = text::read_text(file, expected)?;
    let mut records = Vec::new();
    let mut width = None;
    for row in reader(&text).into_records() {
        let row = row.map_err(|error| broken(file, &error))?;
        let line = line_of(row.position());
        check_width(file, line, row.len(), *width.get_or_insert(row.len()))?;
        records.push(Record { line, cells: places.map(|place| tidy(row.get(place).unwrap_or_default())) });
    }
    Ok(records)
}

/// The names of a comma-separated file's columns, to tell which of several sources it is.
pub(super) fn header(file: &Path, expected: &'static str) -> Result<Vec<String>, ImportError> {
    let text = text::read_text(file, expected)?;
    let first = reader(&text).into_records().next();
    let row = first.transpose().map_err(|error| broken(file, &error))?;
    Ok(row.iter().flatten().map(tidy).collect())
}

/// A cell without white space around it, and with single spaces for the line breaks and runs within.
pub(super) fn tidy(cell: &str) -> String {
    let mut words = cell.split_whitespace();
    let mut tidy = words.next().unwrap_or_default().to_owned();
    for word in words {
        tidy.push(' ');
        tidy.push_str(word);
    }
    tidy
}

/// Whether a header has every one of some columns, each under any of its names.
pub(super) fn has_columns(header: &[String], columns: &[&str]) -> bool {
    columns.iter().all(|column| place(header, column).is_some())
}

/// Whether a cell is the code of a practice: a letter and five digits.
pub(super) fn is_practice_code(cell: &str) -> bool {
    let mut bytes = cell.bytes();
    cell.len() == 6
        && bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_digit())
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes())
}

fn broken(file: &Path, error: &csv::Error) -> ImportError {
    ImportError::Line {
        file: file.to_owned(),
        line: line_of(error.position()),
        what: format!("the row cannot be read as comma-separated text ({error})"),
        help: "Download the file again",
    }
}

fn line_of(position: Option<&csv::Position>) -> usize {
    position.and_then(|position| usize::try_from(position.line()).ok()).unwrap_or(1)
}

/// Where a header has each of some columns.
pub(super) fn places<const N: usize>(
    file: &Path,
    expected: &'static str,
    columns: [&'static str; N],
    header: &[String],
) -> Result<[usize; N], ImportError> {
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        *place = self::place(header, column).ok_or_else(|| ImportError::MissingColumn {
            file: file.to_owned(),
            column: column.split('|').next().unwrap_or(column),
            found: shortened(header),
            expected,
        })?;
    }
    Ok(places)
}

/// Where a header has a column. `column` is its names, separated by `|`; only letters and digits tell names apart.
fn place(header: &[String], column: &str) -> Option<usize> {
    let letters = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let names: Vec<String> = column.split('|').map(letters).collect();
    header.iter().position(|found| names.contains(&letters(found)))
}

/// The names of the columns as a message shows them: a file with the wrong delimiter has one long "column".
fn shortened(header: &[String]) -> String {
    const MOST: usize = 160;
    let all = header.join(", ");
    match all.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?} and more", &all[..end]),
        None => format!("{all:?}"),
    }
}

fn check_width(file: &Path, line: usize, found: usize, expected: usize) -> Result<(), ImportError> {
    if found == expected {
        return Ok(());
    }
    Err(ImportError::Ragged { file: file.to_owned(), line, found, expected })
}
