//! The NHS ODS list of practices (`epraccur`): addresses but no coordinates. It is published
//! without a header.
//!
//! It fills gaps: a practice that the groups name and NHS Choices does not place gets its postcode's position.

use std::path::Path;
use std::rc::Rc;

use super::nhs_choices::{PublishedSite, lines};
use super::proper_case::proper_case;
use super::records::{
    comma_separated, comma_separated_without_header, has_columns, header, is_practice_code,
};
use super::source_vintage::SourceVintage;
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the NHS ODS list of practices (epraccur), with or without a header";

/// The columns by any of their names. The published file has no header; what is saved from its viewer has one.
const COLUMNS: [&str; 12] = [
    "Organisation Code|Code",
    "Name|Organisation Name",
    "Address Line 1|Address 1",
    "Address Line 2|Address 2",
    "Address Line 3|Address 3",
    "Address Line 4|Address 4",
    "Address Line 5|Address 5",
    "Postcode",
    "Status Code|Status",
    "Commissioner|Parent Organisation Code",
    "Contact Telephone Number|Telephone|Phone",
    "Prescribing Setting|Role|Roles|Primary Role",
];

/// Where the same columns are in a file without a header, counted from 0.
const PLACES: [usize; 12] = [0, 1, 4, 5, 6, 7, 8, 9, 12, 14, 17, 25];

/// How a file says that a practice is a GP practice: by its prescribing setting, or by its role.
const GP_PRACTICE: [&str; 2] = ["4", "RO76"];

/// How a file says that a practice is open.
const OPEN: [&str; 2] = ["A", "ACTIVE"];

/// Whether a file is this list, by its first row: the names of its columns, or a record of enough cells.
pub(super) fn is_ods_list(first_row: &[String]) -> bool {
    has_columns(first_row, &COLUMNS) || is_without_header(first_row)
}

fn is_without_header(first_row: &[String]) -> bool {
    PLACES.iter().all(|&place| place < first_row.len())
        && first_row.first().is_some_and(|code| is_practice_code(code))
}

/// Whether a cell has one of some words; a role may stand among others.
fn has_word(cell: &str, words: &[&str]) -> bool {
    cell.split(|letter: char| !letter.is_ascii_alphanumeric())
        .any(|found| words.iter().any(|word| word.eq_ignore_ascii_case(found)))
}

/// Reads the practices that are open.
pub(super) fn read_ods_practices(
    file: &Path,
    report: &mut SourceReport,
) -> Result<Vec<PublishedSite>, ImportError> {
    let vintage = Rc::new(SourceVintage::from_file_name("NHS ODS, GP practices", file));
    let mut sites = Vec::new();
    let records = if is_without_header(&header(file, EXPECTED)?) {
        comma_separated_without_header(file, EXPECTED, PLACES)?
    } else {
        comma_separated(file, EXPECTED, COLUMNS)?
    };
    for record in records {
        let [code, name, a1, a2, a3, a4, a5, postcode, status, parent, phone, setting] = record.cells;
        if !has_word(&setting, &GP_PRACTICE) {
            report.leave_out("it is not a GP practice", 1);
        } else if !has_word(&status, &OPEN) {
            report.leave_out("it is closed, dormant or only proposed", 1);
        } else {
            report.keep(1);
            sites.push(PublishedSite {
                organisation: String::new(),
                code,
                name: proper_case(&name),
                address: lines(&[a1, a2, a3, a4, a5]),
                town: None,
                postcode,
                position: None,
                parent,
                phone,
                website: String::new(),
                vintage: Rc::clone(&vintage),
            });
        }
    }
    report.check_share_kept()?;
    Ok(sites)
}
