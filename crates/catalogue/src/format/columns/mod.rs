//! Records laid out by column instead of by row, for any type that serde knows.
//!
//! All names stand together, all latitudes stand together: a general compressor then finds what they share. Every
//! field of every type has a node in a tree; a node's stream holds that field of all records, in order. Whole numbers
//! are written as the difference from the one before, ids as what differs from the one before, references as they are,
//! texts as lines. The layout follows from the types alone, so that adding a field needs no second definition.
//!
//! It promises: the same value gives the same bytes; bytes that no value gives are refused, without a panic and
//! without asking for more memory than the bytes justify. It carries no names and no types of its own:
//! [`super::envelope`] says which version wrote a file.

mod read;
mod varint;
mod write;

pub(super) use read::from_bytes;
pub(super) use write::to_bytes;

/// Why a value cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Mismatch {
    /// The bytes end early, are left over, or hold what the type has no place for.
    #[error("the columns do not hold a value of this type")]
    Shape,
    /// The type uses what columns have no layout for, such as a map or a fraction.
    #[error("a type uses something that columns have no layout for: {0}")]
    Unsupported(String),
}

impl serde::ser::Error for Mismatch {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Unsupported(message.to_string())
    }
}

/// Whether a type with this name is an id, which is written as what differs from the id before.
///
/// Ids are sorted, so that neighbours share their beginning.
fn is_id(type_name: &str) -> bool {
    type_name.ends_with("Id")
}

/// Whether a type with this name is a reference to another record: those jump about, so a difference says nothing.
fn is_reference(type_name: &str) -> bool {
    type_name.ends_with("At")
}

/// What ends a text.
const END: u8 = b'\n';

/// What stands before a byte of a text that would be taken for the end, or for this.
const ESCAPE: u8 = 1;

/// What such a byte is twisted by, so that no end stands inside a text.
const TWISTED: u8 = 0x10;

#[cfg(test)]
mod tests;
