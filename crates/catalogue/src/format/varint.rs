//! Variable-length integers (LEB128): seven bits a byte, the lowest first, the top bit set on all but the last byte.

/// Appends a number of any size.
pub fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        let [low, ..] = number.to_le_bytes();
        bytes.push(low | 0x80);
        number >>= 7;
    }
    let [low, ..] = number.to_le_bytes();
    bytes.push(low);
}

/// Takes a number from the front of some bytes.
///
/// `None` when they end early, hold more than 64 bits, or spend more bytes on the number than [`push`] does.
pub fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let bits = u64::from(byte & 0x7f);
        if (shift == 63 && bits > 1) || (shift > 0 && byte == 0) {
            return None;
        }
        number |= bits << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Zigzag encoding: maps 0, -1, 1, -2 to 0, 1, 2, 3, so that small numbers of either sign stay small.
#[must_use]
pub fn zigzag(number: i64) -> u64 {
    (number.wrapping_shl(1) ^ (number >> 63)).cast_unsigned()
}

/// The number that [`zigzag`] maps to this one.
#[must_use]
pub fn unzigzag(encoded: u64) -> i64 {
    (encoded >> 1).cast_signed() ^ -(encoded & 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_is_decoded_as_it_was_encoded(number in any::<u64>(), shift in 0u32..64, signed in any::<i64>()) {
            let number = number >> shift;
            let mut bytes = Vec::new();
            push(&mut bytes, number);
            let mut rest = bytes.as_slice();
            prop_assert_eq!((take(&mut rest), rest), (Some(number), &[][..]));
            prop_assert_eq!(unzigzag(zigzag(signed)), signed);
        }
    }

    #[test]
    fn truncated_overlong_and_too_large_numbers_are_refused() {
        let too_large = [[0xff; 9].as_slice(), &[2]].concat();
        for bytes in [&[] as &[u8], &[0x80], &[0x80, 0], &[0xff, 0x80, 0], &too_large] {
            assert_eq!(take(&mut &*bytes), None, "{bytes:?}");
        }
    }
}
