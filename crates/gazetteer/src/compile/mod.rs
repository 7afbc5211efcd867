//! Writing a gazetteer: rows in, an index and its files out, the same bytes whatever the order of the rows.
//!
//! A gazetteer that fits in [`LARGEST_EMBEDDED`] is written into its index, so that a look-up needs no request at
//! all. A larger one is cut into files of neighbouring outward codes, so that a request tells the host of one in
//! [`FEWEST_POSTCODES`] postcodes at least. It reads no tables: see `publisher`.

mod grouping;
mod rows;

use std::io::Write as _;

use catalogue::format::{FileKind, digest, write_header};

pub use rows::{InvalidGazetteer, OutwardRow, PostcodeRow};

use crate::OutwardCode;
use crate::block::{GridPoint, write_points};
use crate::blocks::Blocks;
use crate::index::{DIGEST_BYTES, HAS_MIDDLE, path_of};
use crate::number::{write_count, write_increasing, write_number};
use rows::OutwardEntry;

/// The largest index with postcodes in it, in bytes after brotli.
pub const LARGEST_EMBEDDED: usize = 150_000;

/// The largest file of postcodes, in bytes after brotli; files are kept below it before brotli.
pub const LARGEST_FILE: usize = 40_000;

/// The fewest postcodes that a file covers: about 100,000 people.
pub const FEWEST_POSTCODES: usize = 4_000;

/// Above this many bytes, compressing is not tried: nothing of that size has come near [`LARGEST_EMBEDDED`].
const LARGEST_WORTH_MEASURING: usize = 1_000_000;

/// A gazetteer as files of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// The bytes of the index.
    pub index: Vec<u8>,
    /// The files, each with its path in the release, in the order of the paths.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many postcodes there are, each counted once.
    pub count: usize,
}

/// Writes a gazetteer.
///
/// # Errors
/// [`InvalidGazetteer`] when the rows contradict each other.
pub fn compile(postcodes: Vec<PostcodeRow>, outwards: Vec<OutwardRow>) -> Result<Compiled, InvalidGazetteer> {
    let entries = rows::entries(postcodes, outwards)?;
    let count = entries.iter().map(|entry| entry.count).sum();
    let embedded = index(&entries, &[], &vec![1; entries.len()]);
    if count < FEWEST_POSTCODES || fits_in(&embedded, LARGEST_EMBEDDED) {
        return Ok(Compiled { index: embedded, files: Vec::new(), count });
    }
    let groups = grouping::groups(&entries);
    let mut files: Vec<(String, Vec<u8>, Vec<usize>)> = groups
        .into_iter()
        .map(|group| {
            let blocks = blocks(&entries, &group);
            let bytes = write_header(FileKind::Postcodes, &Blocks::encode(&blocks));
            (digest(&bytes).as_str().to_owned(), bytes, group)
        })
        .collect();
    files.sort();
    let mut storages = vec![0; entries.len()];
    for (number, (_, _, group)) in (2..).zip(&files) {
        for &at in group {
            if let Some(storage) = storages.get_mut(at) {
                *storage = number;
            }
        }
    }
    let digests: Vec<&str> = files.iter().map(|(digest, _, _)| digest.as_str()).collect();
    let index = index(&entries, &digests, &storages);
    let files = files.into_iter().map(|(digest, bytes, _)| (path_of(&digest), bytes)).collect();
    Ok(Compiled { index, files, count })
}

/// The bytes of an index; postcodes whose storage is 1 are written into it.
fn index(entries: &[OutwardEntry], digests: &[&str], storages: &[u32]) -> Vec<u8> {
    let storage = |(entry, &storage): (&OutwardEntry, &u32)| if entry.count == 0 { 0 } else { storage };
    let storages: Vec<u32> = entries.iter().zip(storages).map(storage).collect();
    let mut bytes = Vec::new();
    write_count(&mut bytes, digests.len());
    bytes.extend(digests.iter().flat_map(|digest| first_bytes(digest)));
    write_count(&mut bytes, entries.len());
    write_increasing(&mut bytes, entries.iter().map(|entry| entry.code.number()));
    bytes.extend(
        entries.iter().map(|entry| entry.nations | if entry.middle.is_some() { HAS_MIDDLE } else { 0 }),
    );
    for &storage in &storages {
        write_number(&mut bytes, storage);
    }
    let middles: Vec<GridPoint> =
        entries.iter().filter_map(|entry| entry.middle).map(GridPoint::nearest_to).collect();
    write_points(&mut bytes, &middles);
    let here: Vec<usize> = (0..entries.len()).filter(|&at| storages.get(at) == Some(&1)).collect();
    bytes.extend(Blocks::encode(&blocks(entries, &here)));
    write_header(FileKind::PostcodeIndex, &bytes)
}

/// The blocks of some entries, in the order of their codes.
fn blocks<'a>(entries: &'a [OutwardEntry], group: &[usize]) -> Vec<(OutwardCode, &'a [u8])> {
    group.iter().filter_map(|&at| entries.get(at)).map(|entry| (entry.code, entry.block.as_slice())).collect()
}

/// The first bytes of a digest in hexadecimal.
fn first_bytes(digest: &str) -> impl Iterator<Item = u8> + '_ {
    let digit = |letter: u8| char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    digest.as_bytes().chunks_exact(2).take(DIGEST_BYTES).map(move |pair| {
        pair.iter().filter_map(|&letter| digit(letter)).fold(0, |byte, digit| byte << 4 | digit)
    })
}

/// Whether some bytes take at most so many after brotli.
fn fits_in(bytes: &[u8], limit: usize) -> bool {
    if bytes.len() <= limit {
        return true;
    }
    if bytes.len() > LARGEST_WORTH_MEASURING {
        return false;
    }
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    packed.write_all(bytes).is_ok() && packed.into_inner().len() <= limit
}
