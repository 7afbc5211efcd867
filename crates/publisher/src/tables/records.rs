//! A CSV text cut into records and cells, in place: no copy is made of a cell unless it has doubled quotation marks.
//!
//! Lines end in LF, CRLF or CR; a quoted cell may hold line breaks. The exact line and byte of every cell are kept,
//! because a problem report is only as good as its place. What is malformed is cut somehow and marked.

use std::borrow::Cow;

/// Where a cell is in the text, without its quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawCell {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether it has doubled quotation marks within.
    doubled: bool,
}

impl RawCell {
    /// The cell's text.
    pub(crate) fn text(self, whole: &str) -> Cow<'_, str> {
        let text = whole.get(self.start..self.end).unwrap_or_default();
        if self.doubled { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
    }
}

/// What is malformed in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// A quotation mark is never closed; on which line it opens.
    Unclosed {
        /// The line.
        line: u32,
    },
    /// Something follows a closing quotation mark before the next comma.
    AfterQuote,
}

/// One record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// The line on which it starts, the first being 1.
    pub(crate) line: u32,
    /// Its cells.
    pub(crate) cells: Vec<RawCell>,
    /// What is malformed in it.
    pub(crate) malformed: Option<Malformed>,
}

/// The records of a text, one after the other.
#[derive(Debug)]
pub(crate) struct Records<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u32,
}

impl<'t> Records<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, line: 1 }
    }

    /// Reads the next record into `record`; `false` at the end. Empty lines are passed over.
    pub(crate) fn read(&mut self, record: &mut Record) -> bool {
        while matches!(self.bytes.get(self.at), Some(b'\n' | b'\r')) {
            self.end_line();
        }
        record.cells.clear();
        record.malformed = None;
        record.line = self.line;
        if self.at >= self.bytes.len() {
            return false;
        }
        loop {
            let cell = self.cell(record);
            record.cells.push(cell);
            match self.bytes.get(self.at) {
                Some(b',') => self.at += 1,
                Some(_) => {
                    self.end_line();
                    return true;
                }
                None => return true,
            }
        }
    }

    /// Passes over one line break.
    fn end_line(&mut self) {
        self.at += if self.bytes[self.at..].starts_with(b"\r\n") { 2 } else { 1 };
        self.line += 1;
    }

    /// Reads a cell up to the comma, line break or end after it.
    fn cell(&mut self, record: &mut Record) -> RawCell {
        // A blank before the quotation mark is no part of the cell: `id, "Name"`.
        let rest = &self.bytes[self.at..];
        let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if rest.get(blanks) == Some(&b'"') {
            self.at += blanks;
            return self.quoted(record);
        }
        let start = self.at;
        self.at = self.end_of_bare();
        RawCell { start, end: self.at, doubled: false }
    }

    fn end_of_bare(&self) -> usize {
        let rest = &self.bytes[self.at..];
        rest.iter()
            .position(|byte| matches!(byte, b',' | b'\n' | b'\r'))
            .map_or(self.bytes.len(), |length| self.at + length)
    }

    fn quoted(&mut self, record: &mut Record) -> RawCell {
        let opened = self.line;
        self.at += 1;
        let start = self.at;
        let mut doubled = false;
        loop {
            match self.bytes.get(self.at) {
                None => {
                    record.malformed = Some(Malformed::Unclosed { line: opened });
                    return RawCell { start, end: self.at, doubled };
                }
                Some(b'"') if self.bytes.get(self.at + 1) == Some(&b'"') => {
                    doubled = true;
                    self.at += 2;
                }
                Some(b'"') => break,
                Some(b'\n' | b'\r') => self.end_line(),
                Some(_) => self.at += 1,
            }
        }
        let span = RawCell { start, end: self.at, doubled };
        self.at += 1;
        let after = self.end_of_bare();
        if self.bytes[self.at..after].iter().any(|byte| !matches!(byte, b' ' | b'\t')) {
            record.malformed = record.malformed.or(Some(Malformed::AfterQuote));
        }
        self.at = after;
        span
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str) -> Vec<(u32, Vec<String>, Option<Malformed>)> {
        let mut records = Records::new(text);
        let mut record = Record::default();
        let mut found = Vec::new();
        while records.read(&mut record) {
            let cells = record.cells.iter().map(|cell| cell.text(text).into_owned()).collect();
            found.push((record.line, cells, record.malformed));
        }
        found
    }

    fn row(line: u32, cells: &[&str]) -> (u32, Vec<String>, Option<Malformed>) {
        (line, cells.iter().map(|&cell| cell.to_owned()).collect(), None)
    }

    #[test]
    fn quotes_line_breaks_and_every_kind_of_line_end_are_read() {
        let text = "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n\r\nlast,";
        assert_eq!(
            all(text),
            [row(1, &["a", "b"]), row(2, &["x, \"y\"", "two\nlines"]), row(5, &["last", ""])]
        );
    }

    #[test]
    fn a_space_before_a_quotation_mark_is_no_part_of_the_cell() {
        let text = "id, \"Name\"\nquay,\t\"Quay, the \"\"Maltings\"\"\" ,  bare";
        assert_eq!(
            all(text),
            [row(1, &["id", "Name"]), row(2, &["quay", "Quay, the \"Maltings\"", "  bare"])]
        );
    }

    #[test]
    fn a_quotation_mark_within_a_bare_cell_is_a_letter() {
        assert_eq!(all("2 \"The Maltings\",x"), [row(1, &["2 \"The Maltings\"", "x"])]);
    }

    #[test]
    fn what_is_malformed_is_marked_with_its_line() {
        assert_eq!(all("a\n\"never closed\n\n")[1].2, Some(Malformed::Unclosed { line: 2 }));
        assert_eq!(all("\"a\"b,c")[0].2, Some(Malformed::AfterQuote));
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(rows in prop::collection::vec(prop::collection::vec("[a-z,\"\n\r é]{1,8}", 2..4), 1..6)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let read: Vec<Vec<String>> = all(&text).into_iter().map(|(_, cells, _)| cells).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn any_text_is_cut_somehow(text in "[a,\"\n\r é]{0,40}") {
            all(&text);
        }
    }
}
