//! Encodes and decodes the catalogue and the details of practices.

use super::columns::{ColumnError, from_bytes, to_bytes};
use super::header::{FileKind, InvalidFile, parse_header, write_header};
use crate::sort::sort_by;
use crate::{Catalogue, Practice, PracticeDetails};

/// Why records cannot be encoded.
#[derive(Debug, thiserror::Error)]
pub enum EncodeError {
    /// A type of the records has a field that the columns have no layout for.
    #[error("the records cannot be encoded: {0}")]
    Columns(#[from] ColumnError),
    /// The record has no JSON.
    #[error("the record cannot be encoded: {0}")]
    Json(#[from] serde_json::Error),
}

/// Encodes a catalogue: the same bytes for the same records.
///
/// Practices are sorted by the postcode of their first site: neighbours share a town and a partnership, so their
/// columns take a tenth less space.
///
/// # Errors
/// [`EncodeError`] when a type of the dataset has a field that the columns have no layout for.
pub fn encode(catalogue: &Catalogue) -> Result<Vec<u8>, EncodeError> {
    let mut sorted = catalogue.clone();
    sorted.practices.sort_by(|one, two| file_order(one).cmp(&file_order(two)));
    Ok(write_header(FileKind::Catalogue, &to_bytes(&sorted)?))
}

/// The sort key of a practice in the file.
fn file_order(practice: &Practice) -> (Option<&str>, &str) {
    (practice.sites.first().map(|site| site.postcode.as_str()), practice.id.as_str())
}

/// Decodes a catalogue.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a complete and consistent catalogue.
pub fn decode(bytes: &[u8]) -> Result<Catalogue, InvalidFile> {
    let payload = parse_header(FileKind::Catalogue, bytes)?;
    let mut catalogue: Catalogue = from_bytes(payload).map_err(|_| InvalidFile::Damaged)?;
    sort_by(&mut catalogue.practices, |one, two| one.id.cmp(&two.id));
    crate::consistency::check(&catalogue).map_err(InvalidFile::Contradiction)?;
    Ok(catalogue)
}

/// Encodes one file of details.
///
/// # Errors
/// [`EncodeError`] when a type of the details has a field that the columns have no layout for.
pub fn encode_details(details: &[PracticeDetails]) -> Result<Vec<u8>, EncodeError> {
    Ok(write_header(FileKind::Details, &to_bytes(&details)?))
}

/// Decodes one file of details, one for each practice of its range.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a complete file of details.
pub fn decode_details(bytes: &[u8]) -> Result<Vec<PracticeDetails>, InvalidFile> {
    let payload = parse_header(FileKind::Details, bytes)?;
    from_bytes(payload).map_err(|_| InvalidFile::Damaged)
}
