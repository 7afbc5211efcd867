//! The NHS Choices list of GP practices: one record a site, branches under longer codes than their practice's.
//!
//! The columns for e-mail and fax are never read.

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use catalogue::{Position, check_id};

use super::proper_case::proper_case;
use super::records::not_sign_separated;
use super::source_vintage::SourceVintage;
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the NHS Choices list of GP practices, its cells separated by \u{ac}";

const COLUMNS: [&str; 13] = [
    "OrganisationID",
    "OrganisationCode",
    "OrganisationName",
    "Address1",
    "Address2",
    "Address3",
    "City",
    "Postcode",
    "Latitude",
    "Longitude",
    "ParentODSCode",
    "Phone",
    "Website",
];

/// The length of a practice's ODS code; a branch's is longer and starts with its practice's.
pub(super) const PRACTICE_CODE: usize = 6;

/// A site as a source publishes it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PublishedSite {
    /// The number that NHS Choices gave it, the same in every year; empty in other sources.
    pub(super) organisation: String,
    /// Its ODS code.
    pub(super) code: String,
    /// Its name in proper case.
    pub(super) name: String,
    /// The lines of its address.
    pub(super) address: Vec<String>,
    /// The town or village.
    pub(super) town: Option<String>,
    /// The postcode as published.
    pub(super) postcode: String,
    /// Where it is.
    pub(super) position: Option<Position>,
    /// The ODS code of the funder at the time.
    pub(super) parent: String,
    /// The telephone number as published.
    pub(super) phone: String,
    /// The web address as published.
    pub(super) website: String,
    /// The list that it is from.
    pub(super) vintage: Rc<SourceVintage>,
}

impl PublishedSite {
    /// The ODS code of the practice that the site belongs to.
    pub(super) fn practice(&self) -> &str {
        self.code.get(..PRACTICE_CODE).unwrap_or(&self.code)
    }

    /// Whether it is the practice's own record rather than a branch's.
    pub(super) fn is_main(&self) -> bool {
        self.code.len() <= PRACTICE_CODE
    }
}

/// Reads a list of practices, in the order of the file.
///
/// With `by_code` a code may come once; in the list of 2014 many share their practice's.
pub(super) fn read_practice_sites(
    file: &Path,
    by_code: bool,
    report: &mut SourceReport,
) -> Result<Vec<PublishedSite>, ImportError> {
    let vintage = Rc::new(SourceVintage::from_file_name("NHS Choices, GP practices", file));
    let mut seen = BTreeSet::new();
    let mut sites = Vec::new();
    for record in not_sign_separated(file, EXPECTED, COLUMNS)? {
        let line = record.line;
        let [
            organisation,
            code,
            name,
            address1,
            address2,
            address3,
            city,
            postcode,
            lat,
            lon,
            parent,
            phone,
            website,
        ] = record.cells;
        if code.len() < PRACTICE_CODE || check_id(&code).is_err() {
            report.drop("its code is not an ODS code of a practice or branch");
            continue;
        }
        if name.is_empty() {
            report.drop("it has no name");
            continue;
        }
        if by_code && !seen.insert(code.clone()) {
            report.drop("its code came before in the same file");
            continue;
        }
        let position = match position(&lat, &lon) {
            Ok(position) => position,
            Err(what) => {
                report.drop_line("its coordinates are not degrees of latitude and longitude", line, &what);
                continue;
            }
        };
        report.keep(1);
        sites.push(PublishedSite {
            organisation,
            code,
            name: proper_case(&name),
            address: lines(&[address1, address2, address3]),
            town: Some(proper_case(&city)).filter(|town| !town.is_empty()),
            postcode,
            position,
            parent,
            phone,
            website,
            vintage: Rc::clone(&vintage),
        });
    }
    Ok(sites)
}

/// The lines of an address that are not blank.
pub(super) fn lines<const N: usize>(lines: &[String; N]) -> Vec<String> {
    lines.iter().filter(|line| !line.is_empty()).map(|line| proper_case(line)).collect()
}

/// The position in two cells; `None` when both are blank.
fn position(lat: &str, lon: &str) -> Result<Option<Position>, String> {
    if lat.is_empty() && lon.is_empty() {
        return Ok(None);
    }
    let degrees =
        |cell: &str| cell.parse::<f64>().map_err(|_| format!("{cell:?} is not a number of degrees"));
    Position::from_degrees(degrees(lat)?, degrees(lon)?)
        .map(Some)
        .map_err(|error| format!("{lat}, {lon} is no place: {error}"))
}
