//! Whether a file is a workbook that can be read safely: no archive that grows without end, no macros, no XML that
//! expands itself.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

/// The most bytes that a workbook may have as it is.
pub(super) const LONGEST_FILE: u64 = 64 * 1024 * 1024;

/// The most bytes that all its parts may have together, unpacked.
const LONGEST_UNPACKED: u64 = 256 * 1024 * 1024;

/// The most parts that it may have.
const MOST_PARTS: usize = 10_000;

/// How far a declaration that could expand itself may stand from the beginning of a part.
const PROLOG: u64 = 64 * 1024;

/// What is wrong with a workbook as a file, and what to do; `None` when it can be read.
pub(super) fn fault(bytes: &[u8]) -> Option<(String, &'static str)> {
    const CUT: &str = "save it again as an Excel workbook (.xlsx), and copy it whole";
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(error) => return Some((format!("the file is no workbook, or was cut short ({error})"), CUT)),
    };
    if archive.len() > MOST_PARTS {
        let what = format!("the workbook has {} parts, and at most {MOST_PARTS} are read", archive.len());
        return Some((what, "save the tables into a new workbook"));
    }
    let mut unpacked = 0;
    let mut has_sheets = false;
    for at in 0..archive.len() {
        let part = match archive.by_index(at) {
            Ok(part) => part,
            Err(error) => return Some((format!("a part of the workbook cannot be read ({error})"), CUT)),
        };
        let name = part.name().to_owned();
        has_sheets |= name.starts_with("xl/worksheets/");
        if name.ends_with("vbaProject.bin") {
            let help = "save it as an Excel workbook without macros (.xlsx)";
            return Some(("the workbook has macros, which no table needs".to_owned(), help));
        }
        let mut prolog = Vec::new();
        let mut part = part.take(LONGEST_UNPACKED.saturating_sub(unpacked) + 1);
        let read = part.by_ref().take(PROLOG).read_to_end(&mut prolog);
        match read.and_then(|_| io::copy(&mut part, &mut io::sink())) {
            Ok(rest) => unpacked += prolog.len() as u64 + rest,
            Err(error) => {
                return Some((format!("the part {name} of the workbook cannot be read ({error})"), CUT));
            }
        }
        if unpacked > LONGEST_UNPACKED {
            let what = format!("the workbook unpacks to more than {LONGEST_UNPACKED} bytes");
            return Some((what, "keep the largest tables as CSV files in a folder"));
        }
        if prolog.windows(9).any(|window| window.eq_ignore_ascii_case(b"<!DOCTYPE")) {
            let what =
                format!("the part {name} of the workbook declares entities, which could expand without end");
            return Some((what, "save the tables into a new workbook"));
        }
    }
    (!has_sheets).then(|| ("the file is an archive and no workbook".to_owned(), CUT))
}
