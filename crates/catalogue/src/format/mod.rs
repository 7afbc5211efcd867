//! The release on disk and on the wire: one manifest, and files named by their content.
//!
//! `release.json` ([`Manifest`]) lists the files with its length and SHA-256; the release id is a hash of those
//! hashes. The files with records start with four letters and a version ([`header`]), so that a reader can
//! say what it met. A file that is missing, cut short or altered is refused whole: see [`Manifest::verify`].
//! Writer and reader are both here; nothing else in the project knows the bytes.

mod changes;
mod codec;
mod columns;
mod digest;
mod header;
pub(crate) mod interned;
mod json;
mod manifest;
pub(crate) mod postcode_codec;

pub use changes::{read_changes, write_changes};
pub use codec::{EncodeError, decode, decode_details, encode, encode_details};
pub use digest::{Digest, digest};
pub use header::{FileKind, InvalidFile, parse_header, write_header};
pub use manifest::{
    AlteredFile, Counts, FileEntry, InvalidManifest, MANIFEST_FILE, MANIFEST_FORMAT, Manifest,
};
