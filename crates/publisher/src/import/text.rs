//! The text of a source, whatever the encoding that it was published in.
//!
//! The older NHS files are Windows-1252 (Latin-1 and a few signs more), the newer ones UTF-8. Either is read, a
//! byte-order mark is left out, and what can only be a mistake is refused: UTF-16, a workbook, a zip file.

use std::fs;
use std::path::Path;

use super::ImportError;

/// The largest text that is read: 512 MiB, over a hundred times the largest of these sources.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Reads a source's text.
pub(super) fn read_text(file: &Path, expected: &'static str) -> Result<String, ImportError> {
    decode(read_bytes(file, expected)?, file, expected)
}

/// Reads a source's bytes; it is not empty and not beyond reason.
pub(super) fn read_bytes(file: &Path, expected: &'static str) -> Result<Vec<u8>, ImportError> {
    let size = fs::metadata(file).map_err(ImportError::unreadable(file))?.len();
    if size > LARGEST {
        let found = format!("{} MB large, and at most {} MB are read", size >> 20, LARGEST >> 20);
        return Err(ImportError::NotAsPublished { file: file.to_owned(), found, expected });
    }
    let bytes = fs::read(file).map_err(ImportError::unreadable(file))?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ImportError::Empty { file: file.to_owned(), expected });
    }
    Ok(bytes)
}

/// Turns bytes into text.
pub(super) fn decode(bytes: Vec<u8>, file: &Path, expected: &'static str) -> Result<String, ImportError> {
    let found = match bytes.as_slice() {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("in UTF-16"),
        [b'P', b'K', 3, 4, ..] => Some("a zip file or a workbook"),
        _ if bytes.contains(&0) => Some("not text"),
        _ => None,
    };
    if let Some(found) = found {
        return Err(ImportError::NotAsPublished { file: file.to_owned(), found: found.to_owned(), expected });
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(not_utf8) => encoding_rs::WINDOWS_1252.decode(not_utf8.as_bytes()).0.into_owned(),
    };
    Ok(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Result<String, String> {
        decode(bytes.to_vec(), Path::new("practices.csv"), "practice sites")
            .map_err(|error| error.to_string())
    }

    #[test]
    fn old_and_new_encodings_give_the_same_text() {
        assert_eq!(decoded(b"Caf\xe9 \x96 Road\xacHull").unwrap(), "Café – Road¬Hull");
        assert_eq!(decoded("\u{feff}Café – Road¬Hull".as_bytes()).unwrap(), "Café – Road¬Hull");
    }

    #[test]
    fn what_can_only_be_a_mistake_is_refused() {
        for (bytes, found) in [
            (&b"\xff\xfea\0b\0"[..], "in UTF-16"),
            (b"PK\x03\x04rest", "a zip file or a workbook"),
            (b"a\0b", "not text"),
        ] {
            let message = decoded(bytes).unwrap_err();
            assert!(message.starts_with(&format!("practices.csv: the file is {found};")), "{message}");
        }
    }
}
