//! Code-Point Open as Ordnance Survey publishes it: a zip file with one CSV a postcode area.
//!
//! A postcode without a position (quality 90) keeps its nation, so that its outward code is known to lie there.

use std::io::{Cursor, Read as _};
use std::path::Path;

use catalogue::Position;
use gazetteer::{Nation, Postcode};
use rayon::prelude::*;
use zip::ZipArchive;

use super::national_grid::NationalGrid;
use super::{ImportError, SourceReport, text};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the zip file of Code-Point Open";

/// What to do about a broken zip file.
const HELP: &str = "Download Code-Point Open again, in its CSV format";

/// The most bytes that one area's CSV may unpack to: 64 MiB, over ten times the largest.
const LARGEST_AREA: u64 = 64 * 1024 * 1024;

/// The quality that says that a postcode has no position.
const NO_POSITION: &str = "90";

/// A postcode as it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PublishedPostcode {
    /// The postcode.
    pub(super) postcode: Postcode,
    /// Where it is, unless its quality is 90.
    pub(super) position: Option<Position>,
    /// The nation that it lies in.
    pub(super) nation: Nation,
}

/// Whether a file's bytes are a zip file.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads every postcode, in the order of the areas' names, several areas at a time.
pub(super) fn read_code_point(
    file: &Path,
    bytes: &[u8],
    report: &mut SourceReport,
) -> Result<Vec<PublishedPostcode>, ImportError> {
    let areas = areas(file, bytes)?;
    let read: Vec<Area> =
        areas.par_iter().map(|name| read_area(file, bytes, name)).collect::<Result<_, ImportError>>()?;
    for (line, what) in read.iter().flat_map(|area| &area.unreadable) {
        report.drop_line("its line cannot be read", *line, what);
    }
    Ok(read.into_iter().flat_map(|area| area.postcodes).collect())
}

/// The postcodes of one area's CSV, and the lines that cannot be read with what is wrong there.
struct Area {
    postcodes: Vec<PublishedPostcode>,
    unreadable: Vec<(usize, String)>,
}

fn archive(file: &Path, what: String) -> ImportError {
    ImportError::Archive { file: file.to_owned(), what, help: HELP }
}

fn open<'b>(file: &Path, bytes: &'b [u8]) -> Result<ZipArchive<Cursor<&'b [u8]>>, ImportError> {
    ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| archive(file, format!("the zip file is damaged or cut short ({error})")))
}

/// The names of the areas' CSV files in order. A path that climbs out of its folder makes the file suspect.
fn areas(file: &Path, bytes: &[u8]) -> Result<Vec<String>, ImportError> {
    let mut zip = open(file, bytes)?;
    let mut names = Vec::new();
    for place in 0..zip.len() {
        let entry = zip.by_index_raw(place).map_err(|error| archive(file, format!("{error}")))?;
        let Some(path) = entry.enclosed_name() else {
            let what = format!("the zip file holds {:?}, a path that leads out of its folder", entry.name());
            return Err(archive(file, what));
        };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_area = (1..=2).contains(&stem.len()) && stem.bytes().all(|byte| byte.is_ascii_alphabetic());
        if is_area && path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
            names.push(entry.name().to_owned());
        }
    }
    if names.is_empty() {
        let what = format!(
            "the zip file holds no CSV of a postcode area, such as Data/CSV/hg.csv; it should be {EXPECTED}"
        );
        return Err(archive(file, what));
    }
    names.sort_unstable();
    Ok(names)
}

fn read_area(file: &Path, bytes: &[u8], name: &str) -> Result<Area, ImportError> {
    let grid = NationalGrid::new().map_err(|error| archive(file, error.to_string()))?;
    let damaged = |error: &dyn std::fmt::Display| {
        archive(file, format!("{name} in the zip file cannot be unpacked ({error})"))
    };
    let mut zip = open(file, bytes)?;
    let entry = zip.by_name(name).map_err(|error| damaged(&error))?;
    let mut bytes = Vec::new();
    entry.take(LARGEST_AREA + 1).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
    if bytes.len() as u64 > LARGEST_AREA {
        return Err(archive(
            file,
            format!("{name} in the zip file unpacks to more than {} MB", LARGEST_AREA >> 20),
        ));
    }
    let text = text::decode(bytes, &file.join(name), EXPECTED)?;
    let mut area = Area { postcodes: Vec::new(), unreadable: Vec::new() };
    for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
        match read_line(line, &grid) {
            Ok(postcode) => area.postcodes.push(postcode),
            Err(what) => area.unreadable.push((place + 1, format!("{what}, in {name}"))),
        }
    }
    Ok(area)
}

/// Reads `"HG5 0JL",10,434936,457140,"E92000001",...`; no cell of this source holds a comma.
fn read_line(line: &str, grid: &NationalGrid) -> Result<PublishedPostcode, String> {
    let mut cells = line.split(',').map(|cell| cell.trim_matches('"'));
    let (Some(postcode), Some(quality), Some(easting), Some(northing), Some(country)) =
        (cells.next(), cells.next(), cells.next(), cells.next(), cells.next())
    else {
        return Err(format!("{line:?} has fewer than the five cells that are needed"));
    };
    let written = Postcode::parse(postcode).map_err(|error| error.to_string())?;
    let nation = match country {
        "E92000001" => Nation::England,
        "S92000003" => Nation::Scotland,
        "W92000004" => Nation::Wales,
        "N92000002" => Nation::NorthernIreland,
        _ => return Err(format!("{country:?} is no code of a country")),
    };
    let metres = |cell: &str| cell.parse::<u32>().map_err(|_| format!("{cell:?} is not a number of metres"));
    let position = if quality == NO_POSITION {
        None
    } else {
        Some(grid.position(metres(easting)?, metres(northing)?).map_err(|error| error.to_string())?)
    };
    Ok(PublishedPostcode { postcode: written, position, nation })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(line: &str) -> Result<PublishedPostcode, String> {
        read_line(line, &NationalGrid::new().unwrap())
    }

    #[test]
    fn a_line_gives_postcode_place_and_nation() {
        let found = read_one(r#""ZE99 9ZZ",10,434936,457140,"E92000001","","","","",""#).unwrap();
        assert_eq!((found.postcode.to_string().as_str(), found.nation), ("ZE99 9ZZ", Nation::England));
        let position = found.position.unwrap();
        assert!(
            (position.lat() - 54.0093).abs() < 0.001 && (position.lon() + 1.4682).abs() < 0.001,
            "{position:?}"
        );
    }

    #[test]
    fn quality_90_means_no_position() {
        let found = read_one(r#""ZE999ZZ",90,0,0,"W92000004","","","","",""#).unwrap();
        assert_eq!((found.position, found.nation), (None, Nation::Wales));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for (line, what) in [
            ("\"ZE99 9ZZ\",10", "has fewer than the five cells"),
            ("\"nowhere\",10,1,1,\"E92000001\"", "\"nowhere\""),
            ("\"ZE99 9ZZ\",10,west,1,\"E92000001\"", "\"west\" is not a number of metres"),
            ("\"ZE99 9ZZ\",10,1,1,\"X1\"", "\"X1\" is no code of a country"),
            ("\"ZE99 9ZZ\",10,900000,1,\"E92000001\"", "is not on the national grid"),
        ] {
            let message = read_one(line).unwrap_err();
            assert!(message.contains(what), "{message}");
        }
    }
}
