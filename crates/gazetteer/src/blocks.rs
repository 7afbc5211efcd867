//! The postcodes of several outward codes, as in a file of postcodes and in the index.
//!
//! ```text
//! count                  outward codes
//!   count × number       increasing
//!   count × length       of the block, in bytes
//!   blocks               see `block`
//! ```

use catalogue::format::InvalidFile;

use crate::OutwardCode;
use crate::block::Block;
use crate::number::Unread;

/// The blocks of a file, increasing by outward code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Blocks(Vec<(OutwardCode, Block)>);

impl Blocks {
    /// Decodes blocks that end where the payload ends.
    pub(crate) fn decode(payload: &[u8]) -> Result<Self, InvalidFile> {
        let mut unread = Unread(payload);
        let count = unread.count()?;
        let numbers = unread.increasing(count, u32::MAX)?;
        let lengths = (0..count).map(|_| unread.number()).collect::<Result<Vec<_>, _>>()?;
        let blocks = numbers.into_iter().zip(lengths).map(|(number, length)| {
            let code = OutwardCode::from_number(number).ok_or(InvalidFile::Damaged)?;
            Ok((code, Block::decode(unread.bytes(length as usize)?)?))
        });
        let blocks = blocks.collect::<Result<_, InvalidFile>>()?;
        unread.ended()?;
        Ok(Self(blocks))
    }

    /// The block of an outward code.
    pub(crate) fn get(&self, outward: OutwardCode) -> Option<&Block> {
        let at = self.0.binary_search_by_key(&outward, |&(outward, _)| outward).ok()?;
        self.0.get(at).map(|(_, block)| block)
    }

    /// The outward codes, increasing.
    pub(crate) fn codes(&self) -> impl Iterator<Item = OutwardCode> + '_ {
        self.0.iter().map(|&(code, _)| code)
    }

    /// The payload of a file with these blocks, which are in the order of their codes.
    #[cfg(feature = "compile")]
    pub(crate) fn encode(blocks: &[(OutwardCode, &[u8])]) -> Vec<u8> {
        use crate::number::{write_count, write_increasing};

        let mut bytes = Vec::new();
        write_count(&mut bytes, blocks.len());
        write_increasing(&mut bytes, blocks.iter().map(|(outward, _)| outward.number()));
        for (_, block) in blocks {
            write_count(&mut bytes, block.len());
        }
        bytes.extend(blocks.iter().flat_map(|&(_, block)| block));
        bytes
    }
}
