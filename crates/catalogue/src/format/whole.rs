//! The catalogue and its details as bytes.

use super::columns::{from_bytes, to_bytes};
use super::envelope::{InvalidFile, Kind, open, seal};
use crate::{Catalogue, Practice, PracticeDetails, order};

/// The bytes of a catalogue; the same for the same records.
///
/// Practices stand by the postcode of their first site: neighbours are in one town and one partnership, and their
/// columns then take a tenth less room.
#[must_use]
pub fn encode(catalogue: &Catalogue) -> Vec<u8> {
    let mut by_place = catalogue.clone();
    by_place.practices.sort_by(|one, two| place_of(one).cmp(&place_of(two)));
    seal(Kind::Catalogue, &to_bytes(&by_place).unwrap_or_default())
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
    let (version, payload) = open(Kind::Catalogue, bytes)?;
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
#[must_use]
pub fn encode_details(details: &[PracticeDetails]) -> Vec<u8> {
    seal(Kind::Details, &to_bytes(&details).unwrap_or_default())
}

/// The details in one file, one for each practice of its stretch.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole file of details.
pub fn decode_details(bytes: &[u8]) -> Result<Vec<PracticeDetails>, InvalidFile> {
    let (version, payload) = open(Kind::Details, bytes)?;
    from_bytes(payload, version).map_err(|_| InvalidFile::Damaged)
}
