//! A file of practices' details: refused, or read and written back as the same records.

use catalogue::format::{decode_details, encode_details};

pub(crate) fn check(bytes: &[u8]) {
    if let Ok(records) = decode_details(bytes) {
        assert_eq!(decode_details(&encode_details(&records).unwrap()), Ok(records));
    }
}
