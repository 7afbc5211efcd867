//! Postcodes, outward codes and sectors as tables write them.

use std::fmt;

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::table::{Kind, Shape};

/// A postcode or a part of one in its usual form, `HG5 0JL`, kept in place: a country has millions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Code {
    /// Letters, digits and the space, then zeros.
    bytes: [u8; 8],
}

impl Code {
    fn as_str(&self) -> &str {
        let end = self.bytes.iter().position(|&byte| byte == 0).unwrap_or(self.bytes.len());
        std::str::from_utf8(&self.bytes[..end]).unwrap_or_default()
    }
}

/// Whether these are an outward code: one or two letters, a digit, and perhaps one more digit or letter.
fn is_outward(bytes: &[u8]) -> bool {
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let rest = &bytes[letters..];
    (1..=2).contains(&letters)
        && match rest {
            [first] => first.is_ascii_digit(),
            [first, second] => first.is_ascii_digit() && second.is_ascii_alphanumeric(),
            _ => false,
        }
}

/// Reads a code whose part after the space has `inward` characters; in capitals or not, with a space or not.
fn read(text: &str, inward: usize) -> Option<Code> {
    let mut compact = [0u8; 7];
    let mut length = 0;
    for byte in text.bytes().filter(|&byte| byte != b' ') {
        *compact.get_mut(length)? = byte.to_ascii_uppercase();
        length += 1;
    }
    let compact = &compact[..length];
    let (outward, rest) = compact.split_at_checked(length.checked_sub(inward)?)?;
    let digit_then_letters = match rest {
        [] => true,
        [digit, letters @ ..] => digit.is_ascii_digit() && letters.iter().all(u8::is_ascii_uppercase),
    };
    if !is_outward(outward) || !digit_then_letters {
        return None;
    }
    let mut bytes = [0u8; 8];
    bytes[..outward.len()].copy_from_slice(outward);
    if inward > 0 {
        bytes[outward.len()] = b' ';
        bytes[outward.len() + 1..=length].copy_from_slice(rest);
    }
    Some(Code { bytes })
}

macro_rules! codes {
    ($($(#[doc = $about:literal])+ $name:ident, $inward:literal after the space, $what:literal;)+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Code);

        impl $name {
            /// The code in its usual form.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }

        impl Cell for $name {
            const SHAPE: Shape = one(Kind::Postcode { what: $what });

            fn parse(text: &str) -> Result<Self, InvalidCell> {
                read(text, $inward).map(Self).ok_or_else(|| {
                    InvalidCell::new(
                        concat!("this does not have the form of ", $what),
                        concat!("write ", $what),
                    )
                })
            }

            fn format(&self, text: &mut String) {
                text.push_str(self.as_str());
            }
        }
    )+};
}
codes! {
    /// A full postcode.
    WrittenPostcode, 3 after the space, "a full postcode, such as HG5 0JL";
    /// A postcode sector: the outward code and the digit after it.
    WrittenSector, 1 after the space, "a postcode sector, such as HG5 0";
    /// An outward code.
    WrittenOutward, 0 after the space, "the first half of a postcode, such as HG5";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_kept_in_its_usual_form() {
        for (written, usual) in [("hg50jl", "HG5 0JL"), ("SW1A 1AA", "SW1A 1AA"), ("M1  1ae", "M1 1AE")] {
            assert_eq!(WrittenPostcode::parse(written).unwrap().as_str(), usual);
        }
        assert_eq!(WrittenSector::parse("hg5 0").unwrap().as_str(), "HG5 0");
        assert_eq!(WrittenOutward::parse("EC1A").unwrap().as_str(), "EC1A");
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "HG5", "HG5 0J", "EH1 JS", "12345", "HG5 0JLX", "ΗG5 0JL", "G", "HG5 0JL HG5 0JL"] {
            assert!(WrittenPostcode::parse(text).is_err(), "{text}");
        }
    }
}
