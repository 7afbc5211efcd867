//! The row in which a problem is, with the place of the cell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::problem::Problem;
use crate::tables::records::{Record, Records};

/// A line of a table, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The number of the line.
    pub(super) number: u32,
    /// The line, shortened around the cell.
    pub(super) line: String,
    /// How many characters are before the cell.
    pub(super) before: usize,
    /// How many characters are marked; none when the whole row is meant.
    pub(super) marked: usize,
}

/// How many characters of a line are shown before and after what is marked.
const AROUND: usize = 40;

/// The most characters marked.
const MOST_MARKED: usize = 60;

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
        let before = self.text.get(line_start..start)?;
        let marked = self.text.get(start..end)?;
        let after = self.text.get(end..line_end)?;
        Some(shortened(number, before, marked, after, cell.is_some()))
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

/// Cuts a line down to what is around the marked part, with nothing in it that could upset a terminal.
fn shortened(number: u32, before: &str, marked: &str, after: &str, has_cell: bool) -> Excerpt {
    let clean = |text: &str| -> Vec<char> {
        text.chars()
            .map(|character| if crate::problem::is_printable(character) { character } else { '\u{fffd}' })
            .collect()
    };
    let (before, marked, after) = (clean(before), clean(marked), clean(after));
    let first = before.len().saturating_sub(AROUND);
    let mut line = String::new();
    if first > 0 {
        line.push('…');
    }
    line.extend(&before[first..]);
    let column = line.chars().count();
    line.extend(marked.iter().take(MOST_MARKED));
    if marked.len() > MOST_MARKED {
        line.push('…');
    } else {
        line.extend(after.iter().take(AROUND));
        if after.len() > AROUND {
            line.push('…');
        }
    }
    let marked = if has_cell { marked.len().clamp(1, MOST_MARKED) } else { 0 };
    Excerpt { number, line, before: column, marked }
}
