//! The release on disk and on the wire: one manifest, and files named by their content.
//!
//! `release.json` ([`Manifest`]) lists each file with its length and SHA-256; the release id is a hash of those
//! hashes. Files with records start with four letters and a version ([`parse_header`]), so that a reader can say what
//! it found. A file that is missing, truncated or altered is refused as a whole: see [`Manifest::verify`].
//! Both the writer and the reader are here; nothing else in the project knows the bytes.

mod changes;
mod codec;
mod columns;
mod digest;
mod header;
mod json;
pub(crate) mod layout;
mod manifest;
mod narrative;
pub(crate) mod postcode_codec;
pub mod varint;

pub use codec::{EncodeError, decode, decode_details, encode, encode_details};
pub use columns::ColumnError;
pub use digest::{Digest, InvalidDigest, digest};
pub use header::{FileKind, InvalidFile, parse_header, write_header};
pub use manifest::{
    AlteredFile, Counts, FileEntry, InvalidManifest, MANIFEST_FILE, MANIFEST_FORMAT, Manifest, contact_line,
};
