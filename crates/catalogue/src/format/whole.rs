//! The catalogue and its details as bytes.

use super::columns::{from_bytes, to_bytes};
use super::envelope::{InvalidFile, Kind, open, seal};
use crate::{Catalogue, PracticeDetails};

/// The bytes of a catalogue; the same for the same records.
#[must_use]
pub fn encode(catalogue: &Catalogue) -> Vec<u8> {
    seal(Kind::Catalogue, &to_bytes(catalogue).unwrap_or_default())
}

/// The catalogue in some bytes.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole catalogue that agrees with itself.
pub fn decode(bytes: &[u8]) -> Result<Catalogue, InvalidFile> {
    let (_, payload) = open(Kind::Catalogue, bytes)?;
    let catalogue: Catalogue = from_bytes(payload).map_err(|_| InvalidFile::Damaged)?;
    crate::consistency::check(&catalogue).map_err(InvalidFile::Contradiction)?;
    Ok(catalogue)
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
    let (_, payload) = open(Kind::Details, bytes)?;
    from_bytes(payload).map_err(|_| InvalidFile::Damaged)
}
