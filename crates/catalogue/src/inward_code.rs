//! Inward codes: the second half of a postcode, a digit and two letters.

/// The letters of an inward code: all but C, I, K, M, O and V.
pub const LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";

/// How many inward codes there are: ten digits, twenty letters, twenty letters.
pub const COUNT: u16 = 10 * 20 * 20;

/// The number of an inward code, `0AA` 0 to `9ZZ` 3,999, in the order of the text; `None` when the text is not one.
///
/// ```
/// assert_eq!(catalogue::inward_code::to_number(b"0JL"), Some(7 * 20 + 8));
/// ```
#[must_use]
pub fn to_number(text: &[u8]) -> Option<u16> {
    let &[digit, first, second] = text else { return None };
    let letter = |byte| u16::try_from(LETTERS.iter().position(|&letter| letter == byte)?).ok();
    let digit = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
    Some(digit * 400 + letter(first)? * 20 + letter(second)?)
}

/// The inward code with a number; `None` from [`COUNT`] on.
///
/// ```
/// assert_eq!(catalogue::inward_code::from_number(148), Some(['0', 'J', 'L']));
/// ```
#[must_use]
pub fn from_number(number: u16) -> Option<[char; 3]> {
    let letter = |at: u16| LETTERS.get(usize::from(at)).map(|&letter| char::from(letter));
    let digit = char::from_digit(u32::from(number / 400), 10)?;
    Some([digit, letter(number / 20 % 20)?, letter(number % 20)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inward_code_has_its_own_number() {
        for number in 0..COUNT {
            let text = String::from_iter(from_number(number).unwrap());
            assert_eq!(to_number(text.as_bytes()), Some(number), "{text}");
        }
        assert_eq!(from_number(COUNT), None);
        for text in ["", "0J", "JLL", "0CI", "0JLL"] {
            assert_eq!(to_number(text.as_bytes()), None, "{text}");
        }
    }
}
