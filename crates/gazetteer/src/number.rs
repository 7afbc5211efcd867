//! Lists of integers in the files of postcodes, as variable-length integers ([`catalogue::format::varint`]).

use catalogue::format::{InvalidFile, varint};

/// Bytes that are still to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unread<'a>(pub(crate) &'a [u8]);

impl<'a> Unread<'a> {
    /// The next `length` bytes.
    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'a [u8], InvalidFile> {
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(InvalidFile::Damaged)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// The next number; at most 32 bits.
    pub(crate) fn number(&mut self) -> Result<u32, InvalidFile> {
        let number = varint::take(&mut self.0).ok_or(InvalidFile::Damaged)?;
        u32::try_from(number).map_err(|_| InvalidFile::Damaged)
    }

    /// The next signed number; at most 32 bits.
    pub(crate) fn signed(&mut self) -> Result<i32, InvalidFile> {
        let number = varint::unzigzag(u64::from(self.number()?));
        i32::try_from(number).map_err(|_| InvalidFile::Damaged)
    }

    /// The next number, as a count of items of at least a byte each: never more than the bytes that are left.
    pub(crate) fn count(&mut self) -> Result<usize, InvalidFile> {
        let count = self.number()? as usize;
        if count <= self.0.len() { Ok(count) } else { Err(InvalidFile::Damaged) }
    }

    /// Strictly increasing numbers; each must be below `limit`.
    pub(crate) fn increasing(&mut self, count: usize, limit: u32) -> Result<Vec<u32>, InvalidFile> {
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

    /// Numbers written as differences from the previous one.
    pub(crate) fn running(&mut self, count: usize) -> Result<Vec<i32>, InvalidFile> {
        let mut last: i32 = 0;
        (0..count)
            .map(|_| {
                last = last.checked_add(self.signed()?).ok_or(InvalidFile::Damaged)?;
                Ok(last)
            })
            .collect()
    }

    /// Checks that everything has been read.
    pub(crate) fn ended(self) -> Result<(), InvalidFile> {
        if self.0.is_empty() { Ok(()) } else { Err(InvalidFile::Damaged) }
    }
}

/// Writes a number.
#[cfg(feature = "compile")]
pub(crate) fn write_number(bytes: &mut Vec<u8>, number: u32) {
    varint::push(bytes, u64::from(number));
}

/// Writes a count of items or of bytes.
#[cfg(feature = "compile")]
pub(crate) fn write_count(bytes: &mut Vec<u8>, count: usize) {
    write_number(bytes, u32::try_from(count).unwrap_or(u32::MAX));
}

/// Writes a signed number.
#[cfg(feature = "compile")]
pub(crate) fn write_signed(bytes: &mut Vec<u8>, number: i32) {
    varint::push(bytes, varint::zigzag(i64::from(number)));
}

/// Writes strictly increasing numbers.
#[cfg(feature = "compile")]
pub(crate) fn write_increasing(bytes: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let mut least = 0;
    for number in numbers {
        write_number(bytes, number - least);
        least = number + 1;
    }
}

/// Writes numbers as differences from the previous one; they stay within 30 bits.
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
        write_increasing(&mut bytes, [0, 1, 5, 3_999].into_iter());
        assert_eq!(Unread(&bytes).increasing(4, 4_000), Ok(vec![0, 1, 5, 3_999]));
        assert_eq!(Unread(&bytes).increasing(4, 3_999), Err(InvalidFile::Damaged));
        assert_eq!(
            Unread(&[0xff, 0xff, 0xff, 0xff, 0x0f, 0]).increasing(2, u32::MAX),
            Err(InvalidFile::Damaged)
        );
    }

    #[test]
    fn truncated_overlong_and_too_large_numbers_are_refused() {
        for bytes in
            [&[] as &[u8], &[0x80], &[0xff, 0xff, 0xff, 0xff, 0x10], &[0x80, 0x80, 0x80, 0x80, 0x80, 0]]
        {
            assert_eq!(Unread(bytes).number(), Err(InvalidFile::Damaged), "{bytes:?}");
        }
        assert_eq!(Unread(&[3, 0, 0]).count(), Err(InvalidFile::Damaged));
        assert_eq!(Unread(&[2, 0, 0]).count(), Ok(2));
    }
}
