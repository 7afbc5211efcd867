//! Records laid out by column instead of by row, for any type that serde knows.
//!
//! All names stand together, all latitudes stand together: a general compressor then finds what they share. Every
//! field of every type has a node in a tree; a node's stream holds that field of all records, in order. Whole numbers
//! are differences from the one before, in the largest unit that fits them all; the commonest words of all texts are
//! one byte each; [`Writing`] says what a newtype's name asks for besides. The layout follows from the types alone.
//!
//! It promises: the same value gives the same bytes; bytes that no value gives are refused, without a panic and
//! without asking for more memory than the bytes justify. It carries no names and no types of its own:
//! [`super::envelope`] says which version wrote a file. [`SECOND`] is read as well, and never written.

mod read;
mod varint;
mod words;
mod write;

pub(super) use read::from_bytes;
pub(super) use write::to_bytes;

/// Why a value cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
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

/// The layout before this one: no common words, every number in units of one, ids and codes like the one before in the
/// same field, and every text in full.
pub(super) const SECOND: u16 = 2;

/// How a text is written, as the name of its newtype says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Writing {
    /// As a line of words.
    #[default]
    Line,
    /// `...Id`: as what differs from the id before, whichever field that was in. A site's id begins with its practice's.
    Id,
    /// `...Near`: as what differs from the text before in the same field.
    Near,
    /// `...Often`: as how many other texts were met in the field since this one was, or in full.
    Often,
}

impl Writing {
    /// What a newtype's name asks for.
    fn of(type_name: &str) -> Self {
        match type_name.as_bytes() {
            [.., b'I', b'd'] => Self::Id,
            [.., b'N', b'e', b'a', b'r'] => Self::Near,
            [.., b'O', b'f', b't', b'e', b'n'] => Self::Often,
            _ => Self::Line,
        }
    }
}

/// Whether a type with this name is a reference to another record: those jump about, so a difference says nothing.
fn is_reference(type_name: &str) -> bool {
    type_name.ends_with("Idx")
}

/// The most bytes that a text, an id or a word repeats at the cost of one byte, so that a small file stays small when
/// it is read.
const LONGEST_REPEATED: usize = 64;

/// How many texts of a field are kept to be met again.
const MOST_KEPT: usize = 255;

/// The first byte that stands for a word; there are as many words as bytes from here on.
const FIRST_WORD: u8 = 0x80;

/// What ends a text.
const END: u8 = b'\n';

/// What stands before a byte of a text that would be taken for the end, or for this.
const ESCAPE: u8 = 1;

/// What such a byte is twisted by, so that no end stands inside a text.
const TWISTED: u8 = 0x10;

#[cfg(test)]
mod tests;
