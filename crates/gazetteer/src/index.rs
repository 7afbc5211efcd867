//! The postcode index: which outward codes there are, and which file holds their postcodes.
//!
//! ```text
//! count                    files
//!   count × 16 bytes       the start of each file's SHA-256
//! count                    outward codes
//!   count × number         increasing
//!   count × nations        one bit each; the top bit: has a middle
//!   count × storage         0 nowhere, 1 here, 2 the first file ...
//!   latitudes, longitudes  of the middles, in differences from the previous one
//! the payload of a file    the postcodes written here; none where there are files
//! ```

use catalogue::format::{AlteredFile, FileKind, InvalidFile, digest, parse_header};
use catalogue::{Place, Position, Precision, inward_code};

use crate::block::{PostcodeEntry, read_points};
use crate::blocks::Blocks;
use crate::nation::nations_of_area;
use crate::normalized_postcode::NormalizedPostcode;
use crate::number::Unread;
use crate::{Lookup, LookupOutcome, Nation, OutwardCode, Postcode, Typed};

/// How many bytes of a file's SHA-256 the index holds.
pub(crate) const DIGEST_BYTES: usize = 16;

/// The bit beside the nations of an outward code that has a middle.
pub(crate) const HAS_MIDDLE: u8 = 0x80;

/// An index with this many outward codes is of the whole country: England has about 2,200.
const NATIONWIDE: usize = 1_500;

/// The postcode index of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostcodeIndex {
    files: Vec<File>,
    /// Sorted by code.
    outwards: Vec<Outward>,
    /// The postcodes that came with the index.
    here: Blocks,
}

/// A file of postcodes, identified by its content.
#[derive(Debug, Clone, PartialEq, Eq)]
struct File {
    path: String,
    /// The start of its SHA-256, in hexadecimal.
    digest: String,
}

/// Areas without addresses of the public: those of the forces and of large organisations.
const OTHER_AREAS: [&str; 3] = ["BF", "BX", "XX"];

/// What the index says about an outward code.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Outward {
    code: OutwardCode,
    nations: Vec<Nation>,
    /// The middle of its postcodes in England.
    middle: Option<Position>,
    storage: Storage,
}

/// Where the postcodes of an outward code are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Storage {
    Nowhere,
    Here,
    File(usize),
}

impl PostcodeIndex {
    /// Decodes an index; its bytes are the file `postcodes/index-....lcp` of a release.
    ///
    /// # Errors
    /// [`InvalidFile`] when the bytes are not a complete and consistent index.
    pub fn decode(bytes: &[u8]) -> Result<Self, InvalidFile> {
        let payload = parse_header(FileKind::PostcodeIndex, bytes)?;
        let mut unread = Unread(payload);
        let files = files(&mut unread)?;
        let outwards = outwards(&mut unread, files.len())?;
        let here = Blocks::decode(unread.0)?;
        let written_here = outwards.iter().filter(|outward| outward.storage == Storage::Here);
        if !written_here.map(|outward| outward.code).eq(here.codes()) {
            return Err(InvalidFile::Contradiction("the postcode index and the postcodes in it differ"));
        }
        Ok(Self { files, outwards, here })
    }

    /// Looks a typed place up, or says which file to fetch first. Words are not a place: the outcome is unknown.
    #[must_use]
    pub fn look_up(&self, typed: &Typed) -> Lookup<'_> {
        match typed {
            Typed::Words(words) => {
                Lookup::Resolved(LookupOutcome::Unknown { text: words.clone(), straddles: Vec::new() })
            }
            Typed::Outward(outward) => Lookup::Resolved(self.outward_only(*outward)),
            Typed::Postcode(postcode) => self.look_up_postcode(*postcode),
        }
    }

    /// The outward codes with postcodes in this dataset, in increasing order, each with the middle of its postcodes.
    pub fn outward_codes(&self) -> impl Iterator<Item = (OutwardCode, Position)> + '_ {
        self.outwards.iter().filter_map(|outward| outward.middle.map(|middle| (outward.code, middle)))
    }

    /// The outward codes of which postcodes are written down, in England or not, in increasing order.
    pub(crate) fn covered(&self) -> impl Iterator<Item = OutwardCode> + '_ {
        let written = |outward: &&Outward| outward.storage != Storage::Nowhere || outward.middle.is_some();
        self.outwards.iter().filter(written).map(|outward| outward.code)
    }

    /// The paths of the files; none when all postcodes came with the index.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }

    /// The files with the postcodes of an area, `HG`, or of an outward code, `LS1`: none where they came with the index.
    /// `None` when no postcodes of it are written down.
    #[must_use]
    pub fn files_of(&self, area: &str) -> Option<Vec<&str>> {
        let area = area.to_ascii_uppercase();
        let is_of = |code: OutwardCode| code.area() == area || code.as_str() == area;
        let is_written = |outward: &&Outward| outward.storage != Storage::Nowhere && is_of(outward.code);
        let mut of_area = self.outwards.iter().filter(is_written).peekable();
        of_area.peek()?;
        let file = |outward: &Outward| match outward.storage {
            Storage::File(at) => self.files.get(at).map(|file| file.path.as_str()),
            Storage::Nowhere | Storage::Here => None,
        };
        let mut files: Vec<&str> = of_area.filter_map(file).collect();
        files.sort_unstable();
        files.dedup();
        Some(files)
    }

    /// Checks the content of one file against the index, as [`catalogue::format::Manifest::verify`] does for the
    /// files that the manifest lists.
    ///
    /// # Errors
    /// [`AlteredFile`] when the index names no such file, or its content differs.
    pub fn verify(&self, path: &str, content: &[u8]) -> Result<(), AlteredFile> {
        let file = self.files.iter().find(|file| file.path == path);
        let file = file.ok_or_else(|| AlteredFile::NotListed(path.to_owned()))?;
        let is_as_published = digest(content).as_str().starts_with(&file.digest);
        if is_as_published { Ok(()) } else { Err(AlteredFile::Content(path.to_owned())) }
    }

    /// Whether some bytes are one of the files, by their SHA-256.
    pub(crate) fn has_file(&self, bytes: &[u8]) -> bool {
        let content = digest(bytes);
        self.files.iter().any(|file| content.as_str().starts_with(&file.digest))
    }

    fn find(&self, code: OutwardCode) -> Option<&Outward> {
        let at = self.outwards.binary_search_by_key(&code, |outward| outward.code).ok()?;
        self.outwards.get(at)
    }

    pub(crate) fn look_up_postcode(&self, postcode: Postcode) -> Lookup<'_> {
        let storage = self.find(postcode.outward()).map_or(Storage::Nowhere, |outward| outward.storage);
        let file = match storage {
            Storage::File(at) => self.files.get(at),
            Storage::Nowhere | Storage::Here => None,
        };
        if let Some(file) = file {
            return Lookup::NeedsFile { file: &file.path };
        }
        Lookup::Resolved(match self.here.get(postcode.outward()) {
            Some(block) => self.outcome(postcode, block.find(postcode.inward())),
            None => self.without_postcodes(postcode.outward(), postcode.to_string()),
        })
    }

    /// The outcome for a postcode whose outward code has postcodes in the dataset.
    pub(crate) fn outcome(&self, postcode: Postcode, entry: Option<PostcodeEntry>) -> LookupOutcome {
        let text = postcode.to_string();
        match entry {
            Some(PostcodeEntry::InEngland(position)) => LookupOutcome::Found {
                place: Place { position, precision: Precision::Postcode(text) },
                postcode,
            },
            Some(PostcodeEntry::Elsewhere(nation)) => LookupOutcome::OtherNation { nation, text },
            None => match self.find(postcode.outward()).map(|outward| outward.nations.as_slice()) {
                Some(&[nation]) if nation != Nation::England => LookupOutcome::OtherNation { nation, text },
                Some(several @ [_, _, ..]) => LookupOutcome::Unknown { text, straddles: several.to_vec() },
                _ => LookupOutcome::Unknown { text, straddles: Vec::new() },
            },
        }
    }

    fn outward_only(&self, code: OutwardCode) -> LookupOutcome {
        let text = code.to_string();
        match self.find(code).and_then(|outward| Some((outward, outward.middle?))) {
            Some((outward, position)) => LookupOutcome::OutwardOnly {
                place: Place { position, precision: Precision::Outward(text) },
                outward: code,
                nations: outward.nations.clone(),
            },
            None => self.without_postcodes(code, text),
        }
    }

    /// The outcome of a text that would be a postcode, or the first half of one, if its letters were a postcode area:
    /// `ZZ9`, `vm1 1aa`. `None` for every other text.
    #[must_use]
    pub fn no_such_area(&self, typed: &str) -> Option<LookupOutcome> {
        let normalized = NormalizedPostcode::typed(typed.trim())?;
        let letters = normalized.letters();
        let area = letters.iter().take_while(|letter| letter.is_ascii_uppercase()).count();
        let (area, rest) = letters.split_at_checked(area)?;
        let (district, inward) =
            rest.split_at_checked(if rest.len() > 3 { rest.len() - 3 } else { rest.len() })?;
        let is_code = matches!(area, [_] | [_, _])
            && matches!(district, [first] | [first, _] if first.is_ascii_digit())
            && (inward.is_empty() || inward_code::to_number(inward).is_some());
        let area = String::from_utf8(area.to_vec()).ok().filter(|_| is_code)?;
        let is_area =
            self.knows_area(&area) || !nations_of_area(&area).is_empty() || OTHER_AREAS.contains(&&*area);
        (!is_area).then(|| LookupOutcome::NoSuchArea { area, text: typed.trim().to_owned() })
    }

    fn knows_area(&self, area: &str) -> bool {
        self.outwards.iter().any(|outward| outward.code.area() == area)
    }

    /// The longest known outward code that a postcode or outward code begins with: for `HG5 9ZZ` `HG5`, for `S50` `S5`.
    #[must_use]
    pub fn known_start(&self, typed: &Typed) -> Option<OutwardCode> {
        let code = match typed {
            Typed::Postcode(postcode) => postcode.outward(),
            Typed::Outward(outward) => *outward,
            Typed::Words(_) => return None,
        };
        let letters = code.as_str().as_bytes();
        let starts =
            (0..letters.len()).rev().filter_map(|last| OutwardCode::from_letters(letters.get(..=last)?));
        starts.into_iter().find(|&start| self.find(start).is_some_and(|outward| outward.middle.is_some()))
    }

    /// The outcome for a text whose outward code has no postcodes in the dataset: first from what the dataset says about
    /// the outward code, then from the UK's postcode areas.
    fn without_postcodes(&self, code: OutwardCode, text: String) -> LookupOutcome {
        match (code.area(), code.as_str()) {
            ("BF", _) => return LookupOutcome::Forces { text },
            ("BX" | "XX" | "GIR", _) | (_, "W1A") => return LookupOutcome::NonGeographic { text },
            _ => {}
        }
        if let Some(outward) = self.find(code) {
            return match *outward.nations.as_slice() {
                [nation] if nation != Nation::England => LookupOutcome::OtherNation { nation, text },
                [_, _, ..] => LookupOutcome::Unknown { text, straddles: outward.nations.clone() },
                _ => LookupOutcome::OutsideArea { text },
            };
        }
        match *nations_of_area(code.area()) {
            [] if self.knows_area(code.area()) => LookupOutcome::Unknown { text, straddles: Vec::new() },
            [] => LookupOutcome::NoSuchArea { area: code.area().to_owned(), text },
            [nation] if nation != Nation::England => LookupOutcome::OtherNation { nation, text },
            [_] if self.outwards.len() >= NATIONWIDE => LookupOutcome::NotInUse { text },
            _ => LookupOutcome::OutsideArea { text },
        }
    }
}

/// The path of a file whose SHA-256 starts with these hexadecimal digits.
pub(crate) fn path_of(digest: &str) -> String {
    format!("postcodes/{}.lcp", digest.get(..16).unwrap_or(digest))
}

fn files(unread: &mut Unread<'_>) -> Result<Vec<File>, InvalidFile> {
    let count = unread.count()?;
    (0..count)
        .map(|_| {
            let hex = |half: u8| char::from_digit(u32::from(half), 16);
            let bytes = unread.bytes(DIGEST_BYTES)?;
            let digest: String =
                bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(hex).collect();
            Ok(File { path: path_of(&digest), digest })
        })
        .collect()
}

fn outwards(unread: &mut Unread<'_>, files: usize) -> Result<Vec<Outward>, InvalidFile> {
    let count = unread.count()?;
    let codes = unread.increasing(count, u32::MAX)?;
    let sets = unread.bytes(count)?;
    let storages = (0..count).map(|_| storage(unread.number()?, files)).collect::<Result<Vec<_>, _>>()?;
    let middles = sets.iter().filter(|&set| set & HAS_MIDDLE != 0).count();
    let mut middles = read_points(unread, middles)?.into_iter();
    let rows = codes.into_iter().zip(sets).zip(storages);
    rows.map(|((number, set), storage)| {
        let nations = Nation::in_set(set & !HAS_MIDDLE);
        let code = OutwardCode::from_number(number).filter(|_| !nations.is_empty());
        let middle = (set & HAS_MIDDLE != 0).then(|| middles.next()).flatten();
        Ok(Outward { code: code.ok_or(InvalidFile::Damaged)?, nations, middle, storage })
    })
    .collect()
}

fn storage(number: u32, files: usize) -> Result<Storage, InvalidFile> {
    match (number as usize).checked_sub(2) {
        Some(file) if file < files => Ok(Storage::File(file)),
        Some(_) => Err(InvalidFile::Contradiction("the postcode index names a file that is not there")),
        None if number == 1 => Ok(Storage::Here),
        None => Ok(Storage::Nowhere),
    }
}
