//! The catalogue and its details as bytes.

use super::columns::{Mismatch, from_bytes, to_bytes};
use super::header::{FileKind, InvalidFile, parse_header, write_header};
use crate::{Catalogue, Practice, PracticeDetails, order};

/// Why records cannot be encoded: one of their types has a field that the columns have no layout for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the records cannot be encoded: {0}")]
pub struct EncodeError(#[from] Mismatch);

/// The bytes of a catalogue; the same for the same records.
///
/// Practices are sorted by the postcode of their first site: neighbours share a town and a partnership, so their
/// columns take a tenth less space.
///
/// # Errors
/// [`EncodeError`] when a type of the dataset has a field that the columns have no layout for.
pub fn encode(catalogue: &Catalogue) -> Result<Vec<u8>, EncodeError> {
    let mut by_place = catalogue.clone();
    by_place.practices.sort_by(|one, two| place_of(one).cmp(&place_of(two)));
    Ok(write_header(FileKind::Catalogue, &to_bytes(&by_place)?))
}

/// What a practice stands by in the file.
fn place_of(practice: &Practice) -> (Option<&str>, &str) {
    (practice.sites.first().map(|site| site.postcode.as_str()), practice.id.as_str())
}

/// The catalogue in some bytes.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole catalogue that agrees with itself.
pub fn decode(bytes: &[u8]) -> Result<Catalogue, InvalidFile> {
    let (version, payload) = parse_header(FileKind::Catalogue, bytes)?;
    let mut catalogue: Catalogue = from_bytes(payload, version).map_err(|_| InvalidFile::Damaged)?;
    by_id(&mut catalogue.practices);
    crate::consistency::check(&catalogue).map_err(InvalidFile::Contradiction)?;
    Ok(catalogue)
}

/// Puts practices in the order of their ids.
fn by_id(practices: &mut Vec<Practice>) {
    let order = order::positions(practices.len(), &mut |one, two| practices[one].id.cmp(&practices[two].id));
    let mut taken: Vec<Option<Practice>> = std::mem::take(practices).into_iter().map(Some).collect();
    practices.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// The bytes of one file of details.
///
/// # Errors
/// [`EncodeError`] when a type of the details has a field that the columns have no layout for.
pub fn encode_details(details: &[PracticeDetails]) -> Result<Vec<u8>, EncodeError> {
    Ok(write_header(FileKind::Details, &to_bytes(&details)?))
}

/// The details in one file, one for each practice of its stretch.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole file of details.
pub fn decode_details(bytes: &[u8]) -> Result<Vec<PracticeDetails>, InvalidFile> {
    let (version, payload) = parse_header(FileKind::Details, bytes)?;
    from_bytes(payload, version).map_err(|_| InvalidFile::Damaged)
}
