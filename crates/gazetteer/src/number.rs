//! Whole numbers as the files write them: seven bits a byte, the lowest first, the top bit on all but the last.
//!
//! Signed numbers are folded first (0, -1, 1, -2, ...), so that small steps either way take one byte.

use catalogue::format::InvalidFile;

/// Bytes yet to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unread<'a>(pub(crate) &'a [u8]);

impl<'a> Unread<'a> {
    /// The next `length` bytes.
    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'a [u8], InvalidFile> {
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(InvalidFile::Damaged)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// The next byte.
    pub(crate) fn byte(&mut self) -> Result<u8, InvalidFile> {
        self.bytes(1)?.first().copied().ok_or(InvalidFile::Damaged)
    }

    /// The next number, 32 bits at most.
    pub(crate) fn number(&mut self) -> Result<u32, InvalidFile> {
        let mut number: u32 = 0;
        for place in 0..5 {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7f);
            if place == 4 && bits > 0x0f {
                return Err(InvalidFile::Damaged);
            }
            number |= bits << (7 * place);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(InvalidFile::Damaged)
    }

    /// The next signed number.
    pub(crate) fn signed(&mut self) -> Result<i32, InvalidFile> {
        let folded = self.number()?;
        Ok((folded >> 1).cast_signed() ^ -((folded & 1).cast_signed()))
    }

    /// The next number, as a count of things that take a byte each at least: never more than the bytes that are left.
    pub(crate) fn count(&mut self) -> Result<usize, InvalidFile> {
        let count = self.number()? as usize;
        if count <= self.0.len() { Ok(count) } else { Err(InvalidFile::Damaged) }
    }

    /// Numbers that rise from one to the next, none twice; each must be below `limit`.
    pub(crate) fn rising(&mut self, count: usize, limit: u32) -> Result<Vec<u32>, InvalidFile> {
        let mut least: u32 = 0;
        (0..count)
            .map(|_| {
                let number = least.checked_add(self.number()?).ok_or(InvalidFile::Damaged)?;
                if number >= limit {
                    return Err(InvalidFile::Damaged);
                }
                least = number + 1;
                Ok(number)
            })
            .collect()
    }

    /// Numbers written as steps, each from the one before.
    pub(crate) fn running(&mut self, count: usize) -> Result<Vec<i32>, InvalidFile> {
        let mut last: i32 = 0;
        (0..count)
            .map(|_| {
                last = last.checked_add(self.signed()?).ok_or(InvalidFile::Damaged)?;
                Ok(last)
            })
            .collect()
    }

    /// Whether everything has been read.
    pub(crate) fn ended(self) -> Result<(), InvalidFile> {
        if self.0.is_empty() { Ok(()) } else { Err(InvalidFile::Damaged) }
    }
}

/// Writes a number.
#[cfg(feature = "compile")]
pub(crate) fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        let [low, ..] = number.to_le_bytes();
        bytes.push(low | 0x80);
        number >>= 7;
    }
    let [low, ..] = number.to_le_bytes();
    bytes.push(low);
}

/// Writes how many things follow, or how many bytes.
#[cfg(feature = "compile")]
pub(crate) fn write_count(bytes: &mut Vec<u8>, count: usize) {
    write_number(bytes, u32::try_from(count).unwrap_or(u32::MAX));
}

/// Writes a signed number.
#[cfg(feature = "compile")]
pub(crate) fn write_signed(bytes: &mut Vec<u8>, number: i32) {
    write_number(bytes, ((number << 1) ^ (number >> 31)).cast_unsigned());
}

/// Writes numbers that rise.
#[cfg(feature = "compile")]
pub(crate) fn write_rising(bytes: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let mut least = 0;
    for number in numbers {
        write_number(bytes, number - least);
        least = number + 1;
    }
}

/// Writes numbers as steps, each from the one before; they stay within 30 bits.
#[cfg(feature = "compile")]
pub(crate) fn write_running(bytes: &mut Vec<u8>, numbers: impl Iterator<Item = i32>) {
    let mut last = 0;
    for number in numbers {
        write_signed(bytes, number - last);
        last = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_size_are_read_as_written() {
        let signed = [0, -1, 1, 63, -64, 64, 1 << 20, i32::MIN, i32::MAX];
        let mut bytes = Vec::new();
        for number in signed {
            write_signed(&mut bytes, number);
        }
        assert_eq!(bytes.len(), 5 + 2 + 4 + 5 + 5);
        let mut unread = Unread(&bytes);
        for number in signed {
            assert_eq!(unread.signed(), Ok(number));
        }
        assert_eq!(unread.ended(), Ok(()));
    }

    #[test]
    fn rising_numbers_are_read_as_written_and_stay_below_their_limit() {
        let mut bytes = Vec::new();
        write_rising(&mut bytes, [0, 1, 5, 3_999].into_iter());
        assert_eq!(Unread(&bytes).rising(4, 4_000), Ok(vec![0, 1, 5, 3_999]));
        assert_eq!(Unread(&bytes).rising(4, 3_999), Err(InvalidFile::Damaged));
        assert_eq!(Unread(&[0xff, 0xff, 0xff, 0xff, 0x0f, 0]).rising(2, u32::MAX), Err(InvalidFile::Damaged));
    }

    #[test]
    fn numbers_cut_short_too_long_or_promising_too_much_are_refused() {
        for bytes in
            [&[] as &[u8], &[0x80], &[0xff, 0xff, 0xff, 0xff, 0x10], &[0x80, 0x80, 0x80, 0x80, 0x80, 0]]
        {
            assert_eq!(Unread(bytes).number(), Err(InvalidFile::Damaged), "{bytes:?}");
        }
        assert_eq!(Unread(&[3, 0, 0]).count(), Err(InvalidFile::Damaged));
        assert_eq!(Unread(&[2, 0, 0]).count(), Ok(2));
    }
}
