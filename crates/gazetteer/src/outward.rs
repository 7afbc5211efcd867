//! Outward codes: the first half of a postcode.

use std::fmt;

use catalogue::base37;

use crate::normalized_postcode::NormalizedPostcode;

/// The first half of a postcode: `M1`, `HG5`, `EC1A`.
///
/// Always well-formed; only a dataset says whether it is in use. Codes sort as text does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutwardCode([u8; LENGTH]);

/// The maximum length of an outward code.
const LENGTH: usize = 4;

/// Why a text is not an outward code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not the first half of a postcode: that is one or two letters, then a number up to 99 or a number and \
     a letter, such as M1, HG5 or EC1A"
)]
pub struct InvalidOutwardCode(pub String);

/// The bank code `GIR`, the one first half that has no number.
const GIROBANK: [u8; LENGTH] = *b"GIR\0";

impl OutwardCode {
    /// Parses an outward code, in capitals or not, with or without spaces; typing errors are not corrected.
    ///
    /// ```
    /// assert_eq!(gazetteer::OutwardCode::parse(" hg5")?.to_string(), "HG5");
    /// # Ok::<(), gazetteer::InvalidOutwardCode>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidOutwardCode`] when the text does not follow the grammar.
    pub fn parse(text: &str) -> Result<Self, InvalidOutwardCode> {
        NormalizedPostcode::new(text)
            .and_then(|normalized| Self::from_letters(normalized.letters()))
            .ok_or_else(|| InvalidOutwardCode(text.chars().take(20).collect()))
    }

    /// The code with these capitals and digits; `None` when they are not one.
    pub(crate) fn from_letters(letters: &[u8]) -> Option<Self> {
        let mut code = [0; LENGTH];
        code.get_mut(..letters.len())?.copy_from_slice(letters);
        (is_well_formed(letters) || code == GIROBANK).then_some(Self(code))
    }

    /// The code as text.
    pub(crate) fn as_str(&self) -> &str {
        let end = self.0.iter().position(|&letter| letter == 0).unwrap_or(self.0.len());
        str::from_utf8(self.0.get(..end).unwrap_or_default()).unwrap_or_default()
    }

    /// The letters of the postcode area: `HG` of `HG5`.
    pub(crate) fn area(&self) -> &str {
        let text = self.as_str();
        text.find(|letter: char| letter.is_ascii_digit()).and_then(|end| text.get(..end)).unwrap_or(text)
    }

    /// The code as a number of base 37 with four digits; numbers are in the order of the codes.
    #[cfg(feature = "compile")]
    pub(crate) fn number(self) -> u32 {
        let number = base37::to_number(self.as_str().as_bytes(), LENGTH);
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default()
    }

    /// The code with a number; `None` when there is none.
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        Self::from_letters(&base37::from_number(u64::from(number), LENGTH)?)
    }
}

impl fmt::Display for OutwardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for OutwardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The grammar: A9, A99, A9A, AA9, AA99, AA9A. A number of two digits does not begin with 0: none ever has.
fn is_well_formed(letters: &[u8]) -> bool {
    let first = |letter: u8| letter.is_ascii_uppercase() && !b"QVX".contains(&letter);
    let second = |letter: u8| letter.is_ascii_uppercase() && !b"IJZ".contains(&letter);
    let digit = |letter: u8| letter.is_ascii_digit();
    let after = |number: u8, last: u8, allowed: &[u8]| {
        digit(number) && ((number != b'0' && digit(last)) || allowed.contains(&last))
    };
    match *letters {
        [a, n] => first(a) && digit(n),
        [a, n, last] if digit(n) => first(a) && after(n, last, b"ABCDEFGHJKPSTUW"),
        [a, b, n] => first(a) && second(b) && digit(n),
        [a, b, n, last] => first(a) && second(b) && after(n, last, b"ABEHMNPRVWXY"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shape_of_the_grammar_is_accepted_and_its_neighbours_are_not() {
        for code in ["M1", "B33", "W1A", "CR2", "CR0", "DN55", "EC1A", "GIR", "hg5", " H G 5 "] {
            assert!(OutwardCode::parse(code).is_ok(), "{code}");
        }
        for code in [
            "", "M", "HG", "Q1", "V1", "X1", "HI1", "HJ1", "HZ1", "W1I", "EC1C", "B033", "B03", "DN05",
            "HG555", "ABC1", "1HG", "GIR0", "HG5é",
        ] {
            assert!(OutwardCode::parse(code).is_err(), "{code}");
        }
    }

    #[test]
    fn numbers_stand_for_codes_in_order() {
        let codes = ["B1", "B10", "B1A", "BA1", "GIR", "HG1", "HG10", "YO99", "ZE3"]
            .map(|code| OutwardCode::parse(code).unwrap());
        let numbers = codes.map(OutwardCode::number);
        assert!(numbers.is_sorted_by(|a, b| a < b) && codes.is_sorted());
        assert_eq!(numbers.map(OutwardCode::from_number), codes.map(Some));
        for stray in [0, 1, 37, u32::MAX, 37 * 37 * 37 * 37] {
            assert_eq!(OutwardCode::from_number(stray), None);
        }
    }

    #[test]
    fn an_outward_code_knows_its_area() {
        for (code, area) in [("M1", "M"), ("EC1A", "EC"), ("GIR", "GIR")] {
            assert_eq!(OutwardCode::parse(code).unwrap().area(), area);
        }
    }
}
