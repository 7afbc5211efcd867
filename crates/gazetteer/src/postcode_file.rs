//! One file of postcodes: some outward codes that are neighbours on the ground.
//!
//! ```text
//! count                  outward codes
//!   count × number       rising
//!   count × length       of the block, in bytes
//!   blocks               see `block`
//! ```

use std::ops::Range;

use catalogue::format::InvalidFile;

use crate::block::{Block, Known};
use crate::number::Unread;
use crate::{Index, Outcome, OutwardCode, Postcode};

/// A file of postcodes that is the one its index names, ready to be asked.
///
/// One look-up reads one outward code: a few microseconds.
#[derive(Debug, Clone)]
pub struct PostcodeFile<'a> {
    index: &'a Index,
    blocks: Blocks<'a>,
}

impl<'a> PostcodeFile<'a> {
    /// The file in a payload whose content was checked against the index.
    pub(crate) fn decode(index: &'a Index, payload: &'a [u8]) -> Result<Self, InvalidFile> {
        Ok(Self { index, blocks: Blocks::decode(payload)? })
    }

    /// What became of a postcode.
    ///
    /// # Errors
    /// [`InvalidFile`] when the outward code is not in this file, or its postcodes cannot be read.
    pub fn look_up(&self, postcode: Postcode) -> Result<Outcome, InvalidFile> {
        let known = self.known(postcode)?;
        Ok(self.index.outcome(postcode, known))
    }

    fn known(&self, postcode: Postcode) -> Result<Option<Known>, InvalidFile> {
        let block = self.blocks.get(postcode.outward()).ok_or(InvalidFile::Contradiction(
            "a postcode was looked up in a file that does not hold its outward code",
        ))?;
        Ok(Block::decode(block)?.find(postcode.inward()))
    }
}

/// The blocks of a file, by outward code.
#[derive(Debug, Clone)]
pub(crate) struct Blocks<'a> {
    outwards: Vec<(OutwardCode, Range<usize>)>,
    bytes: &'a [u8],
}

impl<'a> Blocks<'a> {
    /// Reads which blocks there are; each is read when it is needed.
    pub(crate) fn decode(payload: &'a [u8]) -> Result<Self, InvalidFile> {
        let mut unread = Unread(payload);
        let count = unread.count()?;
        let numbers = unread.rising(count, u32::MAX)?;
        let mut end: usize = 0;
        let outwards = numbers.into_iter().map(|number| {
            let start = end;
            end = start.checked_add(unread.number()? as usize).ok_or(InvalidFile::Damaged)?;
            Ok((OutwardCode::from_number(number).ok_or(InvalidFile::Damaged)?, start..end))
        });
        let outwards = outwards.collect::<Result<_, InvalidFile>>()?;
        if unread.0.len() == end { Ok(Self { outwards, bytes: unread.0 }) } else { Err(InvalidFile::Damaged) }
    }

    /// The block of an outward code.
    fn get(&self, outward: OutwardCode) -> Option<&'a [u8]> {
        let at = self.outwards.binary_search_by_key(&outward, |&(outward, _)| outward).ok()?;
        let (_, range) = self.outwards.get(at)?;
        self.bytes.get(range.clone())
    }

    /// Reads every block.
    pub(crate) fn all(&self) -> Result<Vec<(OutwardCode, Block)>, InvalidFile> {
        let block = |range: &Range<usize>| Block::decode(self.bytes.get(range.clone()).unwrap_or_default());
        self.outwards.iter().map(|(outward, range)| Ok((*outward, block(range)?))).collect()
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
