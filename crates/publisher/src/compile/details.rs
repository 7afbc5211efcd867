//! The details of practices, a few hundred to a file.

use catalogue::format::{EncodeError, digest, encode_details};
use catalogue::{DetailFiles, PracticeDetails};

/// How many practices one file holds: near 20 kB compressed, and too many to tell which of them somebody opened.
const PER_FILE: u32 = 256;

/// Files with their names.
type Files = Vec<(String, Vec<u8>)>;

/// The files of details with their names, and the list of them that the catalogue carries.
///
/// # Errors
/// [`EncodeError`] when the details cannot be encoded.
pub(super) fn details(details: &[PracticeDetails]) -> Result<(DetailFiles, Files), EncodeError> {
    let files: Vec<(String, Vec<u8>)> = details
        .chunks(PER_FILE as usize)
        .enumerate()
        .map(|(number, stretch)| {
            let bytes = encode_details(stretch)?;
            Ok((format!("details/{number}-{}.lcp", digest(&bytes).short()), bytes))
        })
        .collect::<Result<_, EncodeError>>()?;
    let names = files.iter().map(|(name, _)| name.clone()).collect();
    Ok((DetailFiles { per_file: PER_FILE, files: names }, files))
}
