//! Reading a workbook: each sheet becomes a CSV file in memory, and is checked as one.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Range, Reader as _, Xlsx};

use super::cell::text_of;
use super::letters::letters;
use super::{WORDS_SHEET, inspect, sheet_of};
use crate::nearest::nearest;
use crate::problem::{Problem, Problems, Span};
use crate::tables::{ALL, TableSchema, Tables, schema_rules};

/// Whether a path names a workbook rather than a folder of tables.
#[must_use]
pub fn is_workbook(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    path.is_file() && ending.is_some_and(|ending| matches!(&*ending, "xlsx" | "xlsm" | "xls" | "ods"))
}

/// Reads the tables of a workbook, and notes every problem of their form and of their references, with the sheet, the
/// row and the column.
#[must_use]
pub fn read_workbook(path: &Path, problems: &mut Problems) -> (Tables, Sheets) {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = Found { file, problems, sheets: BTreeMap::new(), failed: false };
    found.read(path);
    let Found { file, sheets, failed, .. } = found;
    let files: BTreeMap<&str, &[u8]> =
        sheets.iter().map(|(name, sheet)| (*name, sheet.csv.as_slice())).collect();
    let mut of_files = Problems::default();
    let mut tables = Tables::from_files(&files, &mut of_files);
    let sheets = Sheets { file, sheets };
    if failed {
        // What is not known cannot be judged: the reason is among the problems.
        tables.about.unread = true;
    } else {
        sheets.note_all(&of_files, problems);
    }
    (tables, sheets)
}

/// Where the rows of the tables are in a workbook.
pub struct Sheets {
    file: String,
    sheets: BTreeMap<&'static str, Sheet>,
}

impl Sheets {
    /// Notes problems that were found in the tables where they are in the workbook.
    pub fn note_all(&self, found: &Problems, problems: &mut Problems) {
        for problem in found.sorted() {
            problems.note(self.in_sheet(problem.clone()));
        }
    }

    /// A problem of a table as one of its sheet, with the row of the sheet.
    fn in_sheet(&self, mut problem: Problem) -> Problem {
        let name = problem.span.file.trim_end_matches(".csv").to_owned();
        if let Some(line) = problem.span.line
            && let Some(sheet) = self.sheets.get(name.as_str())
        {
            let at = usize::try_from(line).unwrap_or_default().saturating_sub(1);
            problem.span.line = sheet.rows.get(at).copied();
        }
        problem.span.file = sheet_of(&self.file, &name);
        problem
    }
}

/// A sheet as a CSV file.
struct Sheet {
    csv: Vec<u8>,
    /// The row of the sheet at each line of the file.
    rows: Vec<u32>,
}

struct Found<'p> {
    file: String,
    problems: &'p mut Problems,
    sheets: BTreeMap<&'static str, Sheet>,
    failed: bool,
}

impl Found<'_> {
    fn refuse(&mut self, span: Span, what: impl Into<String>, help: &str) {
        self.problems.note(Problem::new(&schema_rules::FILE, span, what).help(help));
        self.failed = true;
    }

    fn read(&mut self, path: &Path) {
        let whole = Span::file(self.file.clone());
        if !self.file.to_lowercase().ends_with(".xlsx") {
            let help = "save it as an Excel workbook (.xlsx), or keep the tables as CSV files in a folder";
            return self.refuse(whole, "only .xlsx workbooks are read", help);
        }
        let length = fs::metadata(path).map(|found| found.len()).unwrap_or_default();
        if length > inspect::LONGEST_FILE {
            let what =
                format!("the workbook has {length} bytes, and at most {} are read", inspect::LONGEST_FILE);
            return self.refuse(whole, what, "keep the largest tables as CSV files in a folder");
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                return self.refuse(
                    whole,
                    format!("the workbook cannot be read: {error}"),
                    "check that you may read the file",
                );
            }
        };
        if let Some((what, help)) = inspect::fault(&bytes) {
            return self.refuse(whole, what, help);
        }
        let mut workbook = match Xlsx::new(Cursor::new(bytes)) {
            Ok(workbook) => workbook,
            Err(error) => {
                let help = "save it again as an Excel workbook (.xlsx)";
                return self.refuse(whole, format!("the workbook cannot be read: {error}"), help);
            }
        };
        for name in workbook.sheet_names() {
            self.sheet(&mut workbook, &name);
        }
    }

    fn sheet(&mut self, workbook: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) {
        if name == WORDS_SHEET {
            return;
        }
        let span = || Span::file(sheet_of(&self.file, name));
        let Some(schema) = ALL.iter().find(|schema| schema.name == name) else {
            let near = nearest(name, ALL.iter().map(|schema| schema.name));
            let help = near.map_or_else(
                || "remove the sheet, or name it as a table of docs/dataset.md".to_owned(),
                |near| format!("did you mean {near}?"),
            );
            let span = span();
            return self.refuse(span, format!("there is no table {name:?}"), &help);
        };
        let (span, merged) = (span(), workbook.merge_cells_by_sheet_name(name).unwrap_or_default());
        if let Some(first) = merged.first() {
            let (row, column) = first.start;
            let at = format!("{}{}", letters(column as usize), row + 1);
            let help = "unmerge the cells, and write each value into its own cell";
            return self.refuse(
                span,
                format!("the cells at {at} are merged, so that it is not known whose value it is"),
                help,
            );
        }
        if let Ok(formulas) = workbook.worksheet_formula(name)
            && let Some((row, column, _)) = first_formula(&formulas)
        {
            let at = format!("{}{row}", letters(column));
            let help = "copy the cells and paste them as values";
            return self.refuse(
                span,
                format!("the cell {at} has a formula, whose value nobody stated"),
                help,
            );
        }
        match workbook.worksheet_range(name) {
            Ok(range) => match csv_of(&range, schema) {
                Ok(sheet) => drop(self.sheets.insert(schema.name, sheet)),
                Err((at, what)) => {
                    self.refuse(span, format!("{at}: {what}"), "correct the cell, or empty it");
                }
            },
            Err(error) => {
                self.refuse(span, format!("the sheet cannot be read: {error}"), "save the workbook again");
            }
        }
    }
}

/// The first cell with a formula: its row from 1, its column from 0.
fn first_formula(formulas: &Range<String>) -> Option<(u32, usize, String)> {
    let (row, column) = formulas.start()?;
    let (at_row, at_column, text) = formulas.used_cells().find(|(_, _, text)| !text.is_empty())?;
    Some((row + u32::try_from(at_row).ok()? + 1, column as usize + at_column, text.clone()))
}

/// A sheet as CSV; or the first cell that shows an error.
fn csv_of(range: &Range<Data>, schema: &TableSchema) -> Result<Sheet, (String, String)> {
    let (first_row, first_column) = range.start().unwrap_or_default();
    let mut rows = range.rows();
    let header: Vec<String> = rows
        .next()
        .unwrap_or_default()
        .iter()
        .map(|cell| text_of(cell, None).unwrap_or_default().trim().to_owned())
        .collect();
    let columns: Vec<_> =
        header.iter().map(|name| schema.column(name).and_then(|at| schema.columns.get(at))).collect();
    let mut csv = line(&header);
    let mut numbers = vec![first_row + 1];
    for (number, row) in (first_row + 2..).zip(rows) {
        let mut cells = Vec::with_capacity(row.len());
        for (at, cell) in row.iter().enumerate() {
            let text = text_of(cell, columns.get(at).copied().flatten());
            let place = || format!("{}{number}", letters(first_column as usize + at));
            cells.push(text.map_err(|what| (place(), what))?);
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = line(&cells);
        let breaks = cells.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        numbers.extend(std::iter::repeat_n(number, breaks + 1));
        csv.extend(line);
    }
    Ok(Sheet { csv, rows: numbers })
}

/// One line of a CSV file. A carriage return within a cell is left out: a sheet breaks lines with a line feed.
fn line(cells: &[String]) -> Vec<u8> {
    let quoted = cells.iter().map(|cell| format!("\"{}\"", cell.replace('\r', "").replace('"', "\"\"")));
    let mut line = quoted.collect::<Vec<_>>().join(",").into_bytes();
    line.push(b'\n');
    line
}
