//! Codes as numbers of base 37, so that codes compare as numbers and all codes with one prefix form a range.
//!
//! The digits are 0 for "no more", 1 to 10 for `0` to `9` and 11 to 36 for `A` to `Z`.

/// The number of digits.
pub const RADIX: u64 = 37;

/// The number of a code padded to `width` digits, in the order of the codes; letters of either case.
///
/// `None` when the code is longer than that or has another character, or when the number has more than 64 bits
/// (from 13 digits on).
///
/// ```
/// use catalogue::base37;
/// let number = base37::to_number(b"HG5", 4).unwrap();
/// assert_eq!(base37::from_number(number, 4), Some(b"HG5".to_vec()));
/// assert!(number < base37::to_number(b"HG50", 4).unwrap());
/// ```
#[must_use]
pub fn to_number(code: &[u8], width: usize) -> Option<u64> {
    let padding = u32::try_from(width.checked_sub(code.len())?).ok()?;
    let number = code.iter().try_fold(0u64, |number, &letter| {
        let digit = match letter {
            b'0'..=b'9' => letter - b'0' + 1,
            b'a'..=b'z' => letter - b'a' + 11,
            b'A'..=b'Z' => letter - b'A' + 11,
            _ => return None,
        };
        number.checked_mul(RADIX)?.checked_add(u64::from(digit))
    })?;
    number.checked_mul(RADIX.checked_pow(padding)?)
}

/// The code, in capitals, with a number of `width` digits; `None` when there is none.
#[must_use]
pub fn from_number(mut number: u64, width: usize) -> Option<Vec<u8>> {
    const LETTERS: &[u8; 37] = b"\x000123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut code = vec![0; width];
    for letter in code.iter_mut().rev() {
        *letter = *LETTERS.get(usize::try_from(number % RADIX).ok()?)?;
        number /= RADIX;
    }
    let length = code.iter().position(|&letter| letter == 0).unwrap_or(width);
    let is_padded = code.iter().skip(length).all(|&letter| letter == 0);
    code.truncate(length);
    (number == 0 && is_padded && length > 0).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_the_order_of_the_codes() {
        let codes = ["0", "9", "A", "A0", "B1", "B10", "B1A", "BA1", "GIR", "ZZZZ"];
        let numbers = codes.map(|code| to_number(code.as_bytes(), 4).unwrap());
        assert!(numbers.is_sorted_by(|one, two| one < two));
        for (code, number) in codes.into_iter().zip(numbers) {
            assert_eq!(from_number(number, 4).as_deref(), Some(code.as_bytes()));
        }
        assert_eq!(to_number(b"hg5", 4), to_number(b"HG5", 4));
    }

    #[test]
    fn other_texts_and_numbers_are_refused() {
        assert_eq!(to_number(b"HG5 0", 5), None, "a space");
        assert_eq!(to_number(b"HG500", 4), None, "too long");
        assert_eq!(to_number(&[b'Z'; 13], 13), None, "more than 64 bits");
        for number in [0, 1, 37, u64::MAX, RADIX.pow(4)] {
            assert_eq!(from_number(number, 4), None, "{number}");
        }
    }
}
