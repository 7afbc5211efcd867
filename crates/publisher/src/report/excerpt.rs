//! The row in which a problem is, with the place of the cell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::Path;

use crate::problem::{Problem, is_printable};
use crate::tables::records::{Record, Records};

/// A line of a table, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The number of the line.
    pub(super) number: u32,
    /// The line, with nothing in it that could upset a terminal.
    pub(super) line: String,
    /// The bytes of the line that the cell has; the whole line where the whole row is meant.
    pub(super) marked: Range<usize>,
    /// Whether a cell is meant, not the whole row.
    pub(super) is_cell: bool,
}

/// The most characters of a cell that are shown, and of what follows it.
const MOST_SHOWN: usize = 60;

/// The excerpts of some problems, in the same order; none where the file or the line is not to be had.
pub(super) fn excerpts(folder: &Path, problems: &[&Problem]) -> Vec<Option<Excerpt>> {
    let mut wanted: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for problem in problems {
        if let Some(line) = problem.span.line {
            wanted.entry(&problem.span.file).or_default().insert(line);
        }
    }
    let files: BTreeMap<&str, Lines> = wanted
        .into_iter()
        .filter_map(|(file, lines)| Some((file, Lines::read(folder, file, &lines)?)))
        .collect();
    problems
        .iter()
        .map(|problem| {
            let lines = files.get(problem.span.file.as_str())?;
            lines.excerpt(problem.span.line?, problem.span.column.as_deref())
        })
        .collect()
}

/// The records of a file that problems are in.
struct Lines {
    text: String,
    header: Vec<String>,
    records: BTreeMap<u32, Record>,
}

impl Lines {
    fn read(folder: &Path, file: &str, wanted: &BTreeSet<u32>) -> Option<Self> {
        let bytes = fs::read(folder.join(file)).ok()?;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let text = String::from_utf8_lossy(bytes).into_owned();
        let mut header = Vec::new();
        let mut records = BTreeMap::new();
        let mut walk = Records::new(&text);
        let mut record = Record::default();
        let last = wanted.last().copied()?;
        while walk.read(&mut record) && record.line <= last {
            if header.is_empty() {
                header = record.cells.iter().map(|cell| cell.text(&text).trim().to_owned()).collect();
            }
            if wanted.contains(&record.line) {
                records.insert(record.line, record.clone());
            }
        }
        Some(Self { text, header, records })
    }

    fn excerpt(&self, line: u32, column: Option<&str>) -> Option<Excerpt> {
        let record = self.records.get(&line)?;
        let place = column.and_then(|column| self.header.iter().position(|name| name == column));
        let cell = place.and_then(|place| record.cells.get(place));
        let start = cell.or(record.cells.first())?.start;
        let number = line + self.breaks_between(record.cells.first()?.start, start);
        let (line_start, line_end) = self.line_around(start);
        let end = cell.map_or(start, |cell| cell.end.min(line_end));
        let part = |range: Range<usize>| self.text.get(range);
        // Whole up to the cell, so that the column counts from the start of the line; the report cuts it to its width.
        let mut line: String = part(line_start..start)?.chars().map(printable).collect();
        let marked_from = line.len();
        line.push_str(&first_characters(part(start..end)?));
        let marked = if cell.is_some() { marked_from..line.len().max(marked_from + 1) } else { 0..0 };
        line.push_str(&first_characters(part(end..line_end)?));
        let marked = if cell.is_some() { marked } else { 0..line.len() };
        Some(Excerpt { number, line, marked, is_cell: cell.is_some() })
    }

    /// The start and the end of the line that a byte is on.
    fn line_around(&self, at: usize) -> (usize, usize) {
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let bytes = self.text.as_bytes();
        let start = bytes[..at].iter().rposition(is_break).map_or(0, |found| found + 1);
        let end = bytes[at..].iter().position(is_break).map_or(bytes.len(), |found| at + found);
        (start, end)
    }

    fn breaks_between(&self, from: usize, to: usize) -> u32 {
        let between = self.text.get(from..to).unwrap_or_default();
        u32::try_from(between.bytes().filter(|&byte| byte == b'\n').count()).unwrap_or(0)
    }
}

/// The first characters of a text, with a sign where more follow.
fn first_characters(text: &str) -> String {
    let mut first: String = text.chars().take(MOST_SHOWN).map(printable).collect();
    if text.chars().nth(MOST_SHOWN).is_some() {
        first.push('…');
    }
    first
}

/// A character as it can be printed.
pub(super) fn printable(character: char) -> char {
    if is_printable(character) { character } else { '\u{fffd}' }
}
