//! Full postcodes.

use std::fmt;

use catalogue::inward_code;

use crate::OutwardCode;
use crate::normalized_postcode::NormalizedPostcode;

/// A well-formed postcode, shown in its usual form: `HG5 0JL`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    outward: OutwardCode,
    inward: u16,
}

/// Why a text is not a postcode.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a postcode: that is a first half such as M1, HG5 or EC1A, then a digit and two letters other than \
     C, I, K, M, O and V, such as HG5 0JL"
)]
pub struct InvalidPostcode(pub String);

impl Postcode {
    /// Parses a postcode, in capitals or not, with or without spaces; typing errors are not corrected.
    ///
    /// ```
    /// assert_eq!(gazetteer::Postcode::parse("hg50jl")?.to_string(), "HG5 0JL");
    /// # Ok::<(), gazetteer::InvalidPostcode>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidPostcode`] when the text does not follow the grammar.
    pub fn parse(text: &str) -> Result<Self, InvalidPostcode> {
        NormalizedPostcode::new(text)
            .and_then(|normalized| Self::from_letters(normalized.letters()))
            .ok_or_else(|| InvalidPostcode(text.chars().take(20).collect()))
    }

    /// The first half: `HG5`.
    #[must_use]
    pub fn outward(self) -> OutwardCode {
        self.outward
    }

    /// The postcode with these capitals and digits; `None` when they are not one.
    pub(crate) fn from_letters(letters: &[u8]) -> Option<Self> {
        let (outward, inward) = letters.split_at_checked(letters.len().checked_sub(3)?)?;
        Some(Self { outward: OutwardCode::from_letters(outward)?, inward: inward_code::to_number(inward)? })
    }

    /// The second half as a number below [`inward_code::COUNT`], in the order of the text.
    pub(crate) fn inward(self) -> u16 {
        self.inward
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inward = inward_code::from_number(self.inward).unwrap_or_default();
        write!(f, "{} {}", self.outward, String::from_iter(inward))
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_shown_in_its_usual_form() {
        for (text, shown) in [
            ("hg50jl", "HG5 0JL"),
            ("m1 1aa", "M1 1AA"),
            ("EC1A1BB", "EC1A 1BB"),
            ("gir 0aa", "GIR 0AA"),
            ("W1A-9ZZ", "W1A 9ZZ"),
        ] {
            assert_eq!(Postcode::parse(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn letters_that_no_second_half_has_are_refused() {
        for letter in ['C', 'I', 'K', 'M', 'O', 'V'] {
            assert!(Postcode::parse(&format!("HG5 0{letter}A")).is_err());
            assert!(Postcode::parse(&format!("HG5 0A{letter}")).is_err());
        }
        for text in ["", "HG5", "HG5 JLL", "HG5 00L", "HG5 0JLL", "HG5 O1L"] {
            assert!(Postcode::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn postcodes_sort_as_their_text_does() {
        let sorted = ["HG5 0AA", "HG5 0AB", "HG5 0BA", "HG5 1AA", "HG5 9ZZ"];
        let inwards = sorted.map(|text| Postcode::parse(text).unwrap().inward());
        assert!(inwards.is_sorted_by(|a, b| a < b));
        assert_eq!((inwards[0], inwards[4]), (0, inward_code::COUNT - 1));
    }
}
