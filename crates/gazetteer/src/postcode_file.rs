//! A file of postcodes, and look-ups that need one.

use catalogue::format::{FileKind, InvalidFile, parse_header};

use crate::blocks::Blocks;
use crate::{Lookup, LookupOutcome, Postcode, PostcodeIndex};

impl PostcodeIndex {
    /// Looks a postcode up in the file that [`Self::look_up`] asked for.
    ///
    /// # Errors
    /// [`InvalidFile`] when the bytes are not that file, complete and unaltered.
    pub fn look_up_in(&self, postcode: &Postcode, bytes: &[u8]) -> Result<LookupOutcome, InvalidFile> {
        match self.look_up_postcode(*postcode) {
            Lookup::Resolved(outcome) => Ok(outcome),
            Lookup::NeedsFile { .. } => self.open_file(bytes)?.look_up(*postcode),
        }
    }

    /// Checks that some bytes are a file of this index, and decodes it for several look-ups.
    ///
    /// # Errors
    /// [`InvalidFile`] when the bytes are none of its files, or cannot be read.
    pub fn open_file(&self, bytes: &[u8]) -> Result<PostcodeFile<'_>, InvalidFile> {
        let payload = parse_header(FileKind::Postcodes, bytes)?;
        if self.has_file(bytes) { PostcodeFile::decode(self, payload) } else { Err(InvalidFile::Damaged) }
    }
}

/// A file of postcodes whose content was checked against its index.
#[derive(Debug, Clone)]
pub struct PostcodeFile<'a> {
    index: &'a PostcodeIndex,
    blocks: Blocks,
}

impl<'a> PostcodeFile<'a> {
    /// Decodes a payload whose content was checked against the index.
    pub(crate) fn decode(index: &'a PostcodeIndex, payload: &[u8]) -> Result<Self, InvalidFile> {
        Ok(Self { index, blocks: Blocks::decode(payload)? })
    }

    /// Looks a postcode up.
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
