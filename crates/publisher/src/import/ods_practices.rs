//! The NHS ODS list of practices (`epraccur`): 27 columns without a header, addresses but no coordinates.
//!
//! It fills gaps: a practice that the groups name and NHS Choices does not place gets its postcode's position.

use std::path::Path;
use std::rc::Rc;

use super::nhs_choices::{PRACTICE_CODE, PublishedSite, lines};
use super::proper_case::proper_case;
use super::records::comma_separated_without_header;
use super::source_vintage::SourceVintage;
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the NHS ODS list of practices, 27 columns without a header";

/// How many columns the list has.
const COLUMNS: usize = 27;

/// Where the prescribing setting stands, counted from 0.
const SETTING: usize = 25;

/// How many cells are named when a record is taken apart.
const CELLS_BEFORE_REST: usize = 18;

/// The prescribing setting of a GP practice.
const GP_PRACTICE: &str = "4";

/// Whether a file is this list: its first record starts with a code and has 27 cells.
pub(super) fn is_ods_list(header: &[String]) -> bool {
    header.len() == COLUMNS
        && header
            .first()
            .is_some_and(|code| code.len() == PRACTICE_CODE && code.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Reads the practices that are open.
pub(super) fn read_ods_practices(
    file: &Path,
    report: &mut SourceReport,
) -> Result<Vec<PublishedSite>, ImportError> {
    let vintage = Rc::new(SourceVintage::from_file_name("NHS ODS, GP practices", file));
    let mut sites = Vec::new();
    for record in comma_separated_without_header::<COLUMNS>(file, EXPECTED)? {
        let [code, name, _, _, a1, a2, a3, a4, a5, postcode, _, _, status, _, parent, _, _, phone, rest @ ..] =
            record.cells;
        let setting = &rest[SETTING - CELLS_BEFORE_REST];
        if setting != GP_PRACTICE {
            report.drop("it is not a GP practice");
        } else if status != "A" {
            report.drop("it is closed, dormant or only proposed");
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
    Ok(sites)
}
