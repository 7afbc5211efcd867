//! England's postcodes, and the outward codes that lie elsewhere or straddle a border.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;

use catalogue::Position;
use flate2::read::GzDecoder;
use gazetteer::{Nation, OutwardCode, Postcode};

use super::code_point::{self, PublishedPostcode};
use super::{ImportError, SourceReport, text};
use crate::tables::Cell;
use crate::tables::cells::{Latitude, Longitude};
use crate::tables::rows::{OutwardCodeRow, PostcodeRow};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the zip file of Code-Point Open, or a CSV whose first columns are postcode,lat,lon";

/// The most bytes that a compressed CSV may unpack to: 1 GiB.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// The columns that a CSV of postcodes starts with.
const HEADER: &str = "postcode,lat,lon";

/// The postcodes to publish.
#[derive(Debug, Default)]
pub(super) struct Postcodes {
    /// Those of England, and those beyond the border that share an outward code with England.
    pub(super) rows: Vec<PostcodeRow>,
    /// The outward codes that are not wholly in England.
    pub(super) outward: Vec<OutwardCodeRow>,
}

impl Postcodes {
    /// The positions of some postcodes, found in one pass.
    pub(super) fn positions(&self, wanted: &BTreeSet<Postcode>) -> BTreeMap<Postcode, Position> {
        let found = self.rows.iter().filter(|row| wanted.contains(&row.postcode));
        found.map(|row| (row.postcode, Position { lat_e5: row.lat.e5(), lon_e5: row.lon.e5() })).collect()
    }
}

/// Reads the postcodes from whichever source the file is.
pub(super) fn read_postcodes(file: &Path, report: &mut SourceReport) -> Result<Postcodes, ImportError> {
    let bytes = text::read_bytes(file, EXPECTED)?;
    let published = if code_point::is_zip(&bytes) {
        code_point::read_code_point(file, &bytes)?
    } else {
        read_csv(file, unpacked(file, bytes)?)?
    };
    if published.is_empty() {
        return Err(ImportError::Empty { file: file.to_owned(), expected: EXPECTED });
    }
    Ok(sorted_out(published, report))
}

/// Keeps England and its borders; what lies wholly elsewhere is known by its outward code alone.
fn sorted_out(published: Vec<PublishedPostcode>, report: &mut SourceReport) -> Postcodes {
    let mut nations: BTreeMap<OutwardCode, BTreeSet<Nation>> = BTreeMap::new();
    for found in &published {
        nations.entry(found.postcode.outward()).or_default().insert(found.nation);
    }
    let in_england = |postcode: Postcode| {
        nations.get(&postcode.outward()).is_some_and(|nations| nations.contains(&Nation::England))
    };
    let mut rows = Vec::with_capacity(published.len());
    for found in published {
        let place = found.position.map(|at| (Latitude::from_e5(at.lat_e5), Longitude::from_e5(at.lon_e5)));
        let Some((Some(lat), Some(lon))) = place else {
            report.drop("it has no position (quality 90)");
            continue;
        };
        let mut row = PostcodeRow::new(found.postcode, lat, lon);
        if found.nation != Nation::England {
            if !in_england(found.postcode) {
                report.drop("it is outside England; its outward code is kept with its nation");
                continue;
            }
            row.nation = Some(found.nation);
            report.note("postcodes of Scotland and Wales that share an outward code with England", 1);
        }
        report.keep(1);
        rows.push(row);
    }
    rows.sort_unstable_by_key(|row| row.postcode);
    let before = rows.len();
    rows.dedup_by_key(|row| row.postcode);
    report.drop_kept("it came before in the same source", before - rows.len());
    let elsewhere =
        nations.into_iter().filter(|(_, nations)| nations.iter().any(|&nation| nation != Nation::England));
    let outward = elsewhere.map(|(outward, nations)| {
        let mut row = OutwardCodeRow::new(outward);
        row.nations = nations.into_iter().collect();
        row
    });
    Postcodes { rows, outward: outward.collect() }
}

/// The bytes of a CSV, which may come compressed with gzip.
fn unpacked(file: &Path, bytes: Vec<u8>) -> Result<Vec<u8>, ImportError> {
    if !bytes.starts_with(&[0x1F, 0x8B]) {
        return Ok(bytes);
    }
    let archive = |what: String| ImportError::Archive {
        file: file.to_owned(),
        what,
        help: "Make or download the file again",
    };
    let mut unpacked = Vec::new();
    GzDecoder::new(bytes.as_slice())
        .take(LARGEST + 1)
        .read_to_end(&mut unpacked)
        .map_err(|error| archive(format!("the compressed file is damaged or cut short ({error})")))?;
    if unpacked.len() as u64 > LARGEST {
        return Err(archive(format!("the compressed file unpacks to more than {} MB", LARGEST >> 20)));
    }
    Ok(unpacked)
}

/// Reads a CSV of England's postcodes with their positions.
fn read_csv(file: &Path, bytes: Vec<u8>) -> Result<Vec<PublishedPostcode>, ImportError> {
    let text = text::decode(bytes, file, EXPECTED)?;
    let mut lines = text.lines().enumerate();
    let header = lines.next().map(|(_, line)| line).unwrap_or_default();
    if !header.starts_with(HEADER) {
        let found = header.chars().take(80).collect();
        return Err(ImportError::MissingColumn {
            file: file.to_owned(),
            column: HEADER,
            found,
            expected: EXPECTED,
        });
    }
    let mut postcodes = Vec::new();
    for (place, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let published = read_line(line).map_err(|what| ImportError::Line {
            file: file.to_owned(),
            line: place + 1,
            what,
            help: "Lines look like HG5 0JL,54.00912,-1.46893",
        })?;
        postcodes.push(published);
    }
    Ok(postcodes)
}

fn read_line(line: &str) -> Result<PublishedPostcode, String> {
    let mut cells = line.split(',').map(str::trim);
    let (Some(postcode), Some(lat), Some(lon)) = (cells.next(), cells.next(), cells.next()) else {
        return Err(format!("{line:?} has fewer than three cells"));
    };
    let wrong = |cell: &str| {
        let cell = cell.to_owned();
        move |error: crate::tables::InvalidCell| format!("{cell:?}: {error}")
    };
    let postcode = Postcode::parse(postcode).map_err(|error| error.to_string())?;
    let (lat, lon) = (Latitude::parse(lat).map_err(wrong(lat))?, Longitude::parse(lon).map_err(wrong(lon))?);
    let position = Some(Position { lat_e5: lat.e5(), lon_e5: lon.e5() });
    Ok(PublishedPostcode { postcode, position, nation: Nation::England })
}
