//! A serde format that lays records out by column instead of by row.
//!
//! All names stand together, all latitudes stand together, so that a general compressor finds what they share. Every
//! field of every type has a node in a tree; a node's stream holds that field of all records, in order. Integers are
//! differences from the previous one, in the largest unit that divides them all. The most common words of all texts
//! are one byte each. A field may ask for another [`Encoding`] with an attribute: see [`super::layout`].
//!
//! Guarantees: the same value gives the same bytes; bytes that no value gives are refused, without a panic and
//! without allocating more memory than the bytes justify. The bytes contain no field names and no types: the header
//! says which version of the layout wrote a file (see [`super::header`]).

mod deserializer;
mod serializer;
#[cfg(test)]
mod tests;
mod words;

pub(super) use deserializer::from_bytes;
pub(super) use serializer::to_bytes;

/// Why a value cannot be encoded or decoded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ColumnError {
    /// The bytes end early, are left over, or hold what the type has no place for.
    #[error("the columns do not hold a value of this type")]
    Malformed,
    /// The type uses what columns have no layout for, such as a map or a floating-point number.
    #[error("a type uses something that columns have no layout for: {0}")]
    Unsupported(String),
}

impl serde::ser::Error for ColumnError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Unsupported(message.to_string())
    }
}

/// How the text or integer of a field is encoded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Encoding {
    /// A text as a line, an integer as the difference from the previous one in its field.
    #[default]
    Plain,
    /// A text as the part that differs from the previous text of the same field.
    PrefixDelta,
    /// An id as the part that differs from the previous id of any field: a site's id begins with its practice's.
    IdPrefixDelta,
    /// A text as the number of other texts since it last occurred in the field, or in full.
    Interned,
    /// An integer as it is: references to other records jump about, so differences say nothing.
    Index,
}

impl Encoding {
    /// The encoding that the attribute with this marker asks for; see [`super::layout`].
    fn of_marker(marker: &str) -> Option<Self> {
        use super::layout::{id_prefix_delta, index, interned, prefix_delta};

        match marker {
            prefix_delta::MARKER => Some(Self::PrefixDelta),
            id_prefix_delta::MARKER => Some(Self::IdPrefixDelta),
            interned::MARKER => Some(Self::Interned),
            index::MARKER => Some(Self::Index),
            _ => None,
        }
    }
}

/// The maximum length, in bytes, of a text, an id prefix or a word that one byte repeats. It bounds how much larger
/// than its file a decoded dataset can be.
const LONGEST_REPEATED: usize = 64;

/// The maximum number of texts of a field that are kept for [`Encoding::Interned`].
const MOST_INTERNED: usize = 255;

/// The first byte that stands for a word; there are as many words as bytes from here on.
const FIRST_WORD: u8 = 0x80;

/// The byte that ends a text.
const END: u8 = b'\n';

/// The byte that stands before an escaped byte: one that equals [`END`], [`ESCAPE`] or a word's byte.
const ESCAPE: u8 = 1;

/// An escaped byte is written XOR this, so that no [`END`] stands inside a text.
const ESCAPE_XOR: u8 = 0x10;
