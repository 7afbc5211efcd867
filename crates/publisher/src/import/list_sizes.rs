//! How many people are registered with each practice, from either of two sources.

use std::collections::BTreeMap;
use std::path::Path;

use super::records::{comma_separated, header};
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "numbers of registered patients by practice, or the QOF prevalence by practice";

/// The column by which the QOF prevalence is known.
const QOF: [&str; 3] = ["PRACTICE_CODE", "PATIENT_LIST_TYPE", "PRACTICE_LIST_SIZE"];

/// The list type that counts everybody.
const EVERYBODY: &str = "TOTAL";

/// One column a sex and age band, after the practice's code.
const BANDS: [&str; 19] = [
    "Practice Code",
    "Male 0-4",
    "Female 0-4",
    "Male 5-14",
    "Female 5-14",
    "Male 15-24",
    "Female 15-24",
    "Male 25-34",
    "Female 25-34",
    "Male 35-44",
    "Female 35-44",
    "Male 45-54",
    "Female 45-54",
    "Male 55-64",
    "Female 55-64",
    "Male 65-74",
    "Female 65-74",
    "Male 75+",
    "Female 75+",
];

/// Reads the sizes by practice code.
pub(super) fn read_list_sizes(
    file: &Path,
    report: &mut SourceReport,
) -> Result<BTreeMap<String, u32>, ImportError> {
    let qof = header(file, EXPECTED)?.iter().any(|name| name.eq_ignore_ascii_case(QOF[2]));
    let mut sizes = BTreeMap::new();
    for (line, code, size) in if qof { prevalence(file)? } else { bands(file)? } {
        match size {
            Some(0) => report.drop("nobody is registered there"),
            Some(size) => match sizes.insert(code, size) {
                None => report.keep(1),
                Some(before) if before == size => report.drop("the practice's size came before"),
                Some(before) => {
                    return Err(ImportError::Line {
                        file: file.to_owned(),
                        line,
                        what: format!("the list size {size} contradicts {before} earlier in the file"),
                        help: "Leave the practice's wrong row out",
                    });
                }
            },
            None => report.drop("it counts an age band, not everybody"),
        }
    }
    Ok(sizes)
}

/// The line, the practice, and its size where the line counts everybody.
type Counted = (usize, String, Option<u32>);

fn number(file: &Path, line: usize, cell: &str) -> Result<u32, ImportError> {
    cell.parse().map_err(|_| ImportError::Line {
        file: file.to_owned(),
        line,
        what: format!("{cell:?} is not a number of people"),
        help: "Write a whole number without separators",
    })
}

fn prevalence(file: &Path) -> Result<Vec<Counted>, ImportError> {
    let mut counted = Vec::new();
    for record in comma_separated(file, EXPECTED, QOF)? {
        let [code, list, size] = record.cells;
        let size = (list == EVERYBODY).then(|| number(file, record.line, &size)).transpose()?;
        counted.push((record.line, code, size));
    }
    Ok(counted)
}

fn bands(file: &Path) -> Result<Vec<Counted>, ImportError> {
    let mut counted = Vec::new();
    for record in comma_separated(file, EXPECTED, BANDS)? {
        let [code, bands @ ..] = record.cells;
        let mut size = 0u32;
        for band in bands {
            size = size.saturating_add(number(file, record.line, &band)?);
        }
        counted.push((record.line, code, Some(size)));
    }
    Ok(counted)
}
