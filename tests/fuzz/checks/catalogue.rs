//! A catalogue file: refused, or read and written back as the same records.

use catalogue::format::{decode, encode};

pub(crate) fn check(bytes: &[u8]) {
    if let Ok(records) = decode(bytes) {
        assert_eq!(decode(&encode(&records).unwrap()), Ok(records));
    }
}
