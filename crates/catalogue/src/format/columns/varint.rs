//! Whole numbers in as few bytes as they need: seven bits a byte, the lowest first.

/// Appends a number of any size.
pub(super) fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        // The mask leaves seven bits.
        #[expect(clippy::cast_possible_truncation, reason = "only the lowest seven bits are kept")]
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below 128 after the loop")]
    bytes.push(number as u8);
}

/// Takes a number from the front of some bytes; `None` when they end early or hold more than 64 bits.
pub(super) fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let bits = u64::from(byte & 0x7f);
        if shift == 63 && bits > 1 {
            return None;
        }
        number |= bits << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Folds a signed number so that small ones of either sign stay small: 0, -1, 1, -2 become 0, 1, 2, 3.
pub(super) fn fold(number: i64) -> u64 {
    (number.wrapping_shl(1) ^ (number >> 63)).cast_unsigned()
}

/// The number that was folded.
pub(super) fn unfold(folded: u64) -> i64 {
    (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed()
}
