//! The catalogue and its details as bytes.

use super::envelope::{InvalidFile, Kind, open, seal};
use crate::{Catalogue, PracticeDetails};

/// The bytes of a catalogue; the same for the same records.
#[must_use]
pub fn encode(catalogue: &Catalogue) -> Vec<u8> {
    seal(Kind::Catalogue, &postcard::to_allocvec(catalogue).unwrap_or_default())
}

/// The catalogue in some bytes.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole catalogue that agrees with itself.
pub fn decode(bytes: &[u8]) -> Result<Catalogue, InvalidFile> {
    let (_, payload) = open(Kind::Catalogue, bytes)?;
    let catalogue: Catalogue = whole(payload)?;
    crate::consistency::check(&catalogue).map_err(InvalidFile::Contradiction)?;
    Ok(catalogue)
}

/// The bytes of one file of details.
#[must_use]
pub fn encode_details(details: &[PracticeDetails]) -> Vec<u8> {
    seal(Kind::Details, &postcard::to_allocvec(details).unwrap_or_default())
}

/// The details in one file, one for each practice of its stretch.
///
/// # Errors
/// [`InvalidFile`] when the bytes are not a whole file of details.
pub fn decode_details(bytes: &[u8]) -> Result<Vec<PracticeDetails>, InvalidFile> {
    let (_, payload) = open(Kind::Details, bytes)?;
    whole(payload)
}

/// Reads a value that must end where the bytes end.
fn whole<T: serde::de::DeserializeOwned>(payload: &[u8]) -> Result<T, InvalidFile> {
    match postcard::take_from_bytes(payload) {
        Ok((value, [])) => Ok(value),
        _ => Err(InvalidFile::Damaged),
    }
}
