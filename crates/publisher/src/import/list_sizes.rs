//! How many people are registered with each practice, from any of three sources.

use std::collections::BTreeMap;
use std::path::Path;

use super::records::{comma_separated, has_columns, header};
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "numbers of registered patients by practice, in columns or in rows by sex and age, or the QOF prevalence by practice";

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

/// One row a practice, sex and age.
const LONG: [&str; 4] = [
    "CODE|ORG_CODE|PRACTICE_CODE",
    "SEX|GENDER",
    "AGE|AGE_GROUP_5|AGE_GROUP|AGE_BAND",
    "NUMBER_OF_PATIENTS|PATIENTS",
];

/// The column that says what an organisation is, in a file that counts areas too.
const ORGANISATION_TYPE: &str = "ORG_TYPE";

/// Reads the sizes by practice code.
pub(super) fn read_list_sizes(
    file: &Path,
    report: &mut SourceReport,
) -> Result<BTreeMap<String, u32>, ImportError> {
    let header = header(file, EXPECTED)?;
    if has_columns(&header, &LONG) {
        return long(file, &header, report);
    }
    let qof = has_columns(&header, &QOF[2..]);
    let mut sizes = BTreeMap::new();
    for (line, code, size) in if qof { prevalence(file, report)? } else { bands(file, report)? } {
        match size {
            Some(0) => report.leave_out("nobody is registered there", 1),
            Some(size) => match sizes.get(&code) {
                None => {
                    sizes.insert(code, size);
                    report.keep(1);
                }
                Some(&before) if before == size => report.leave_out("the practice's size came before", 1),
                Some(before) => {
                    let what = format!("the list size {size} contradicts {before} earlier in the file");
                    report.drop_line("the practice has another size earlier in the file", line, &what);
                }
            },
            None => report.leave_out("it counts an age band, not everybody", 1),
        }
    }
    Ok(sizes)
}

/// The line, the practice, and its size where the line counts everybody.
type Counted = (usize, String, Option<u32>);

/// The number of people in a cell; a record with another cell is dropped.
fn number(line: usize, cell: &str, report: &mut SourceReport) -> Option<u32> {
    let number = cell.parse().ok();
    if number.is_none() {
        let what = format!("{cell:?} is not a whole number without separators");
        report.drop_line("it has no number of people", line, &what);
    }
    number
}

fn prevalence(file: &Path, report: &mut SourceReport) -> Result<Vec<Counted>, ImportError> {
    let mut counted = Vec::new();
    for record in comma_separated(file, EXPECTED, QOF)? {
        let [code, list, size] = record.cells;
        if list != EVERYBODY {
            counted.push((record.line, code, None));
        } else if let Some(size) = number(record.line, &size, report) {
            counted.push((record.line, code, Some(size)));
        }
    }
    Ok(counted)
}

fn bands(file: &Path, report: &mut SourceReport) -> Result<Vec<Counted>, ImportError> {
    let mut counted = Vec::new();
    for record in comma_separated(file, EXPECTED, BANDS)? {
        let [code, bands @ ..] = record.cells;
        let numbers = bands.iter().map(|band| band.parse::<u32>().map_err(|_| band));
        match numbers.sum::<Result<u32, _>>() {
            Ok(size) => counted.push((record.line, code, Some(size))),
            // Reported once, for the first band that is wrong.
            Err(band) => drop(number(record.line, band, report)),
        }
    }
    Ok(counted)
}

/// People and records counted under one way of counting a practice.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    people: u32,
    records: usize,
}

/// Sums one row a practice, sex and age. Where a file also has rows for all ages or both sexes, those are taken alone, so
/// that nobody is counted twice.
fn long(
    file: &Path,
    header: &[String],
    report: &mut SourceReport,
) -> Result<BTreeMap<String, u32>, ImportError> {
    let types: Vec<String> = if has_columns(header, &[ORGANISATION_TYPE]) {
        let records = comma_separated(file, EXPECTED, [ORGANISATION_TYPE])?;
        records.into_iter().map(|record| record.cells.concat()).collect()
    } else {
        Vec::new()
    };
    // By practice: the sums for neither, for all ages, for both sexes, and for everybody.
    let mut sums: BTreeMap<String, [Sum; 4]> = BTreeMap::new();
    for (at, record) in comma_separated(file, EXPECTED, LONG)?.into_iter().enumerate() {
        let [code, sex, age, people] = record.cells;
        if types.get(at).is_some_and(|kind| !kind.to_uppercase().starts_with("GP")) {
            report.leave_out("it counts an area, not a practice", 1);
            continue;
        }
        let Some(people) = number(record.line, &people, report) else { continue };
        let way = usize::from(is_everybody(&age)) + 2 * usize::from(is_everybody(&sex));
        let sum = &mut sums.entry(code).or_default()[way];
        sum.people = sum.people.saturating_add(people);
        sum.records += 1;
    }
    let mut sizes = BTreeMap::new();
    for (code, ways) in sums {
        let all: usize = ways.iter().map(|sum| sum.records).sum();
        let Some(sum) = ways.iter().rev().find(|sum| sum.records > 0) else { continue };
        if sum.people == 0 {
            report.leave_out("nobody is registered there", all);
            continue;
        }
        report.keep(sum.records);
        report.leave_out("it counts a part of the people whom other rows count", all - sum.records);
        sizes.insert(code, sum.people);
    }
    Ok(sizes)
}

/// Whether a cell for a sex or an age stands for all of them.
fn is_everybody(cell: &str) -> bool {
    matches!(cell.to_ascii_lowercase().as_str(), "all" | "total" | "persons" | "all ages")
}
