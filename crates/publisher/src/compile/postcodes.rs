//! Postcodes to the gazetteer's files.

use catalogue::Position;
use catalogue::format::digest;
use gazetteer::{InvalidGazetteer, Nation, OutwardRow, PostcodeRow};

use crate::tables::Tables;

/// The files of the gazetteer.
#[derive(Debug, Default)]
pub(super) struct Postcodes {
    /// The index with its name; `None` when the tables have no postcodes.
    pub(super) index: Option<(String, Vec<u8>)>,
    /// The other files with their names.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// How many postcodes there are.
    pub(super) count: usize,
}

/// The gazetteer of some tables.
pub(super) fn compile(tables: &Tables) -> Result<Postcodes, InvalidGazetteer> {
    if tables.postcodes.rows.is_empty() && tables.outward_codes.rows.is_empty() {
        return Ok(Postcodes::default());
    }
    let postcodes = tables.postcodes.rows.iter().map(|row| PostcodeRow {
        postcode: row.postcode,
        position: Position { lat_e5: row.lat.e5(), lon_e5: row.lon.e5() },
        nation: row.nation.unwrap_or(Nation::England),
    });
    let outward_codes = tables
        .outward_codes
        .rows
        .iter()
        .map(|row| OutwardRow { outward: row.outward, nations: row.nations.clone() });
    let compiled = gazetteer::compile(postcodes.collect(), outward_codes.collect())?;
    let name = format!("postcodes/index-{}.lcp", digest(&compiled.index).short());
    Ok(Postcodes { index: Some((name, compiled.index)), files: compiled.files, count: compiled.count })
}
