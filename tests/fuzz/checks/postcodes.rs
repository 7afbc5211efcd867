//! A postcode index with a file of postcodes: refused, or every look-up gives an answer.
//!
//! The first two bytes say how long the index is; the rest is the file. An index refuses a file that it does not
//! name, so the file's SHA-256 is put in the place of the first one in the index.

use catalogue::format::{FileKind, digest, write_header};
use gazetteer::{Lookup, PostcodeIndex, Typed};

/// The bytes of a kind and a version, of a count below 128, and of the start of a SHA-256.
const BEFORE_DIGEST: usize = 7;
const DIGEST: usize = 16;

pub(crate) fn check(bytes: &[u8]) {
    let Some((&[low, high], rest)) = bytes.split_first_chunk::<2>() else { return };
    let length = usize::from(u16::from_le_bytes([low, high])).min(rest.len());
    let (index, file) = rest.split_at(length);
    ask(index, file);
    let file = write_header(FileKind::Postcodes, file);
    let mut index = index.to_vec();
    if let Some(named) = index.get_mut(BEFORE_DIGEST..BEFORE_DIGEST + DIGEST) {
        let hex = digest(&file).as_str().as_bytes().to_vec();
        for (byte, pair) in named.iter_mut().zip(hex.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).unwrap_or_default();
            *byte = u8::from_str_radix(pair, 16).unwrap_or_default();
        }
        ask(&index, &file);
    }
}

/// Looks up a postcode in every outward code that the index has, and some that it has not.
fn ask(index: &[u8], file: &[u8]) {
    let Ok(index) = PostcodeIndex::decode(index) else { return };
    let known = index.outward_codes().map(|(outward, _)| outward.to_string());
    for outward in known.chain(["WM1", "EH1", "ZZ99", "BT1"].map(str::to_owned)).take(64) {
        for typed in [
            Typed::parse(&outward),
            Typed::parse(&format!("{outward} 1AA")),
            Typed::parse(&format!("{outward} 9ZZ")),
        ] {
            let Ok(typed) = typed else { continue };
            match (index.look_up(&typed), &typed) {
                (Lookup::Resolved(outcome), _) => assert!(!outcome.word().is_empty()),
                (Lookup::NeedsFile { file: path }, Typed::Postcode(postcode)) => {
                    assert!(index.files().any(|file| file == path));
                    if let Ok(outcome) = index.look_up_in(postcode, file) {
                        assert!(
                            index.open_file(file).is_ok(),
                            "{outcome:?} came from a file that is not the index's"
                        );
                    }
                }
                (Lookup::NeedsFile { .. }, other) => {
                    assert!(
                        matches!(other, Typed::Postcode(_)),
                        "{typed:?} is no postcode and asks for a file"
                    );
                }
            }
        }
    }
}
