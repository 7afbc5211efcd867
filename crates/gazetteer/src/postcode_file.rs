//! One file of postcodes: some outward codes that are neighbours on the ground.
//!
//! ```text
//! count                  outward codes
//!   count × number       rising
//!   count × length       of the block, in bytes
//!   blocks               see `block`
//! ```

use catalogue::format::InvalidFile;

use crate::block::Block;
use crate::number::Unread;
use crate::{LookupOutcome, OutwardCode, Postcode, PostcodeIndex};

/// A file of postcodes that is the one its index names, read and ready to be asked.
#[derive(Debug, Clone)]
pub struct PostcodeFile<'a> {
    index: &'a PostcodeIndex,
    blocks: Blocks,
}

impl<'a> PostcodeFile<'a> {
    /// The file in a payload whose content was checked against the index.
    pub(crate) fn decode(index: &'a PostcodeIndex, payload: &[u8]) -> Result<Self, InvalidFile> {
        Ok(Self { index, blocks: Blocks::decode(payload)? })
    }

    /// What became of a postcode.
    ///
    /// # Errors
    /// [`InvalidFile`] when the outward code is not in this file: it is not the one that the index asked for.
    pub fn look_up(&self, postcode: Postcode) -> Result<LookupOutcome, InvalidFile> {
        let block = self.blocks.get(postcode.outward()).ok_or(InvalidFile::Contradiction(
            "a postcode was looked up in a file that does not hold its outward code",
        ))?;
        Ok(self.index.outcome(postcode, block.find(postcode.inward())))
    }
}

/// The blocks of a file, rising by outward code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Blocks(Vec<(OutwardCode, Block)>);

impl Blocks {
    /// Reads blocks that end where the payload ends.
    pub(crate) fn decode(payload: &[u8]) -> Result<Self, InvalidFile> {
        let mut unread = Unread(payload);
        let count = unread.count()?;
        let numbers = unread.rising(count, u32::MAX)?;
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

    /// The outward codes, rising.
    pub(crate) fn codes(&self) -> impl Iterator<Item = OutwardCode> + '_ {
        self.0.iter().map(|&(code, _)| code)
    }

    /// The payload of a file with these blocks, which stand in the order of their codes.
    #[cfg(feature = "compile")]
    pub(crate) fn encode(blocks: &[(OutwardCode, &[u8])]) -> Vec<u8> {
        use crate::number::{write_count, write_rising};

        let mut bytes = Vec::new();
        write_count(&mut bytes, blocks.len());
        write_rising(&mut bytes, blocks.iter().map(|(outward, _)| outward.number()));
        for (_, block) in blocks {
            write_count(&mut bytes, block.len());
        }
        bytes.extend(blocks.iter().flat_map(|&(_, block)| block));
        bytes
    }
}
