//! England's postcodes, and the outward codes that lie elsewhere or straddle a border.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;

use catalogue::Position;
use flate2::read::GzDecoder;
use gazetteer::{Nation, OutwardCode, Postcode};

use super::code_point::{self, PublishedPostcode};
use super::records::places;
use super::{ImportError, SourceReport, text};
use crate::tables::Cell;
use crate::tables::cells::{Latitude, Longitude};
use crate::tables::rows::{OutwardCodeRow, PostcodeRow};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the zip file of Code-Point Open, or a CSV with the columns postcode, lat and lon";

/// The most bytes that a compressed CSV may unpack to: 1 GiB.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// The columns of a CSV of postcodes, by any of their names.
const COLUMNS: [&str; 3] = ["postcode|pcd|pcds", "lat|latitude", "lon|long|longitude"];

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
        code_point::read_code_point(file, &bytes, report)?
    } else {
        read_csv(file, unpacked(file, bytes)?, report)?
    };
    if published.is_empty() && report.read == 0 {
        return Err(ImportError::Empty { file: file.to_owned(), expected: EXPECTED });
    }
    let postcodes = select_for_england(published, report);
    report.check_share_kept()?;
    Ok(postcodes)
}

/// Keeps England and its borders; what lies wholly elsewhere is known by its outward code alone.
fn select_for_england(published: Vec<PublishedPostcode>, report: &mut SourceReport) -> Postcodes {
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
            report.leave_out("it has no position (quality 90)", 1);
            continue;
        };
        let mut row = PostcodeRow::new(found.postcode, lat, lon);
        if found.nation != Nation::England {
            if !in_england(found.postcode) {
                report.leave_out("it is outside England; its outward code is kept with its nation", 1);
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
fn read_csv(
    file: &Path,
    bytes: Vec<u8>,
    report: &mut SourceReport,
) -> Result<Vec<PublishedPostcode>, ImportError> {
    let text = text::decode(bytes, file, EXPECTED)?;
    let mut lines = text.lines().enumerate();
    let header = lines.next().map(|(_, line)| line).unwrap_or_default();
    let names: Vec<String> = header.split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect();
    let places = places(file, EXPECTED, COLUMNS, &names)?;
    let mut postcodes = Vec::new();
    for (place, line) in lines.filter(|(_, line)| !line.is_empty()) {
        match read_line(line, places) {
            Ok(published) => postcodes.push(published),
            Err(what) => report.drop_line("its line is no postcode with a position", place + 1, &what),
        }
    }
    Ok(postcodes)
}

/// Reads `HG5 0JL,54.00912,-1.46893`; no cell of this source holds a comma.
fn read_line(line: &str, places: [usize; 3]) -> Result<PublishedPostcode, String> {
    let cells: Vec<&str> = line.split(',').map(|cell| cell.trim().trim_matches('"')).collect();
    let [Some(&postcode), Some(&lat), Some(&lon)] = places.map(|place| cells.get(place)) else {
        return Err(format!("{line:?} has fewer cells than the header"));
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
