//! The first six bytes of every binary file: what it is, and which version of it.
//!
//! ```text
//! 0   1   2   3   4       6
//! 'L' 'C' 'P' kind version payload ...
//!                 (u16, little end first)
//! ```

/// The kinds of binary file in a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Everything needed to list, filter, compare and judge joining.
    Catalogue,
    /// What is shown when a practice is opened.
    Details,
    /// Which file holds which outward code.
    PostcodeIndex,
    /// The positions of postcodes.
    Postcodes,
}

impl FileKind {
    /// The letter in the file, and the versions that this program reads: the oldest, and the one that it writes.
    ///
    /// The version before is read, so that a release outlives an update of the program. Older ones are not.
    const fn letter_and_versions(self) -> (u8, u16, u16) {
        match self {
            Self::Catalogue => (b'C', 2, 3),
            Self::Details => (b'D', 2, 3),
            Self::PostcodeIndex => (b'I', 1, 1),
            Self::Postcodes => (b'P', 1, 1),
        }
    }
}

/// Why a file of a release cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFile {
    /// The first letters are not ours.
    #[error("this is not a file of a release, or not of the kind expected here")]
    NotOurs,
    /// The version is none that this program reads.
    #[error(
        "this file has version {found} of the format, and this program reads versions {oldest} to {newest}: \
         publish the tables again with this program, or use the program that made the release"
    )]
    Version {
        /// The version in the file.
        found: u16,
        /// The oldest version read.
        oldest: u16,
        /// The newest version read.
        newest: u16,
    },
    /// The records cannot be read to the end.
    #[error("the file is cut short or damaged: publish or fetch it again")]
    Damaged,
    /// A record names another that is not there, or breaks an order that readers rely on.
    #[error("the file contradicts itself ({0}): publish the tables again")]
    Contradiction(&'static str),
}

/// Puts the six bytes before a payload.
#[must_use]
pub fn write_header(kind: FileKind, payload: &[u8]) -> Vec<u8> {
    let (letter, _, version) = kind.letter_and_versions();
    let mut bytes = Vec::with_capacity(payload.len() + 6);
    bytes.extend_from_slice(&[b'L', b'C', b'P', letter]);
    bytes.extend_from_slice(&version.to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// The version and payload of a file.
///
/// # Errors
/// [`InvalidFile`] when the letters or the version are not as expected.
pub fn parse_header(kind: FileKind, bytes: &[u8]) -> Result<(u16, &[u8]), InvalidFile> {
    let (letter, oldest, newest) = kind.letter_and_versions();
    let Some((&[l, c, p, found_kind, low, high], payload)) = bytes.split_first_chunk::<6>() else {
        return Err(InvalidFile::NotOurs);
    };
    if [l, c, p, found_kind] != [b'L', b'C', b'P', letter] {
        return Err(InvalidFile::NotOurs);
    }
    let found = u16::from_le_bytes([low, high]);
    if (oldest..=newest).contains(&found) {
        Ok((found, payload))
    } else {
        Err(InvalidFile::Version { found, oldest, newest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_can_be_opened() {
        let file = write_header(FileKind::Details, b"records");
        assert_eq!(parse_header(FileKind::Details, &file), Ok((3, b"records".as_slice())));
    }

    #[test]
    fn another_kind_another_version_and_short_files_are_refused() {
        let file = write_header(FileKind::Details, b"records");
        assert_eq!(parse_header(FileKind::Catalogue, &file), Err(InvalidFile::NotOurs));
        assert_eq!(parse_header(FileKind::Details, &file[..5]), Err(InvalidFile::NotOurs));
        let mut newer = file;
        for found in [0, 1, 9] {
            newer[4] = found;
            let refused = InvalidFile::Version { found: found.into(), oldest: 2, newest: 3 };
            assert_eq!(parse_header(FileKind::Details, &newer), Err(refused));
        }
    }
}
