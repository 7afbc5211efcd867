//! The first six bytes of every binary file: its kind and its version.
//!
//! ```text
//! 0   1   2   3   4       6
//! 'L' 'C' 'P' kind version payload ...
//!                 (u16, little-endian)
//! ```

/// The kinds of binary file in a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Everything needed to list, filter and compare practices and to evaluate the joining rules.
    Catalogue,
    /// What is shown when a practice is opened.
    Details,
    /// Which file holds which outward code.
    PostcodeIndex,
    /// The positions of postcodes.
    Postcodes,
}

impl FileKind {
    /// The kind's letter and its current version.
    ///
    /// Versions start at 1. A program also reads the version before its own, so that a release outlives an update of
    /// the program; version 1 has none before it.
    const fn letter_and_version(self) -> (u8, u16) {
        match self {
            Self::Catalogue => (b'C', 1),
            Self::Details => (b'D', 1),
            Self::PostcodeIndex => (b'I', 1),
            Self::Postcodes => (b'P', 1),
        }
    }
}

/// Why a file of a release cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFile {
    /// The first letters are not those of the format.
    #[error("this is not a file of a release, or not of the kind expected here")]
    NotOurs,
    /// This program does not read the version.
    #[error(
        "expected version {expected} of the format, found version {found}: publish the tables again with this \
         program, or use the program that made the release"
    )]
    Version {
        /// The version in the file.
        found: u16,
        /// The version that this program reads.
        expected: u16,
    },
    /// The records cannot be decoded.
    #[error("the file is cut short or damaged: publish or fetch it again")]
    Damaged,
    /// A record refers to another that does not exist, or breaks an order that readers rely on.
    #[error("the file contradicts itself ({0}): publish the tables again")]
    Contradiction(&'static str),
}

/// A file of a kind: the header, then the payload.
#[must_use]
pub fn write_header(kind: FileKind, payload: &[u8]) -> Vec<u8> {
    let (letter, version) = kind.letter_and_version();
    let mut bytes = Vec::with_capacity(payload.len() + 6);
    bytes.extend_from_slice(&[b'L', b'C', b'P', letter]);
    bytes.extend_from_slice(&version.to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// The payload of a file.
///
/// # Errors
/// [`InvalidFile`] when the letters or the version are not as expected.
pub fn parse_header(kind: FileKind, bytes: &[u8]) -> Result<&[u8], InvalidFile> {
    let (letter, expected) = kind.letter_and_version();
    let Some((&[l, c, p, found_kind, low, high], payload)) = bytes.split_first_chunk::<6>() else {
        return Err(InvalidFile::NotOurs);
    };
    if [l, c, p, found_kind] != [b'L', b'C', b'P', letter] {
        return Err(InvalidFile::NotOurs);
    }
    let found = u16::from_le_bytes([low, high]);
    if found == expected { Ok(payload) } else { Err(InvalidFile::Version { found, expected }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_is_read_back() {
        let file = write_header(FileKind::Details, b"records");
        assert_eq!(parse_header(FileKind::Details, &file), Ok(b"records".as_slice()));
    }

    #[test]
    fn another_kind_another_version_and_short_files_are_refused() {
        let file = write_header(FileKind::Details, b"records");
        assert_eq!(parse_header(FileKind::Catalogue, &file), Err(InvalidFile::NotOurs));
        assert_eq!(parse_header(FileKind::Details, &file[..5]), Err(InvalidFile::NotOurs));
        let mut newer = file;
        for found in [0, 2, 9] {
            newer[4] = found;
            let refused = InvalidFile::Version { found: found.into(), expected: 1 };
            assert_eq!(parse_header(FileKind::Details, &newer), Err(refused));
        }
    }
}
