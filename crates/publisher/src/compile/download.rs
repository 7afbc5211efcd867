//! All the information in one file to download: the tables as a Frictionless Data Package, zipped.
//!
//! The rows stand in an order of their own and carry no time of day, so that the same rows give the same bytes. Whoever
//! publishes the tables in it again gets this release: every file with the same hash, this one included.

use std::io::{Cursor, Write as _};

use catalogue::format::digest;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::error::CompileError;
use crate::tables::all::every_table;
use crate::tables::cells::AboutFact;
use crate::tables::{PACKAGE_FILE, Present, Row, Table, Tables, describe};

/// A table as it is packed: its definition, and the bytes of its file.
type Packed = (Present, Vec<u8>);

/// The zipped package of some tables.
pub(super) fn package(tables: &Tables) -> Result<Vec<u8>, CompileError> {
    let mut packed: Vec<Packed> = Vec::new();
    macro_rules! pack {
        ($($name:ident: $row:ident,)+) => { $(packed.extend(pack(&tables.$name)?);)+ };
    }
    every_table!(pack);
    let description = description(tables, &packed)?;
    // No time: the day on which somebody published is no part of what they published.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let described = (PACKAGE_FILE.to_owned(), description.as_bytes());
    let files = packed.iter().map(|((table, _), bytes)| (table.file(), bytes.as_slice()));
    for (name, bytes) in std::iter::once(described).chain(files) {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A table's file; `None` where the dataset does without it.
fn pack<R: Row>(table: &Table<R>) -> Result<Option<Packed>, CompileError> {
    if !table.present {
        return Ok(None);
    }
    let mut cells = Vec::with_capacity(R::SCHEMA.columns.len());
    let mut lines = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        cells.clear();
        row.write(&mut cells);
        lines.push(line(cells.iter().map(String::as_str))?);
    }
    // By what they say: the order in which an analyst keeps rows is no part of the information.
    lines.sort_unstable();
    let mut file = line(R::SCHEMA.columns.iter().map(|column| column.name))?;
    file.extend(lines.concat());
    Ok(Some(((&const { R::SCHEMA }, R::SCHEMA.columns.iter().collect()), file)))
}

/// One line of a CSV file.
fn line<'a>(cells: impl Iterator<Item = &'a str>) -> Result<Vec<u8>, CompileError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells).map_err(std::io::Error::from)?;
    Ok(writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// `datapackage.json` with the day of the information, and with the length and hash of each file.
fn description(tables: &Tables, packed: &[Packed]) -> Result<String, CompileError> {
    let stated = |fact| tables.about.rows.iter().find(|row| row.fact == fact).map(|row| row.value.as_str());
    let needed = |fact| stated(fact).ok_or(CompileError::FactMissing(fact));
    let (title, licence) = (needed(AboutFact::Title)?, needed(AboutFact::Licence)?);
    let present: Vec<Present> = packed.iter().map(|(present, _)| present.clone()).collect();
    let text = describe(title, licence, stated(AboutFact::LicenceUrl), &present);
    let mut package: Value = serde_json::from_str(&text).map_err(std::io::Error::from)?;
    package["version"] = json!(needed(AboutFact::AsOf)?);
    if let Some(resources) = package.get_mut("resources").and_then(Value::as_array_mut) {
        for (resource, (_, bytes)) in resources.iter_mut().zip(packed) {
            resource["bytes"] = json!(bytes.len());
            resource["hash"] = json!(format!("sha256:{}", digest(bytes)));
        }
    }
    let text = serde_json::to_string_pretty(&package).map_err(std::io::Error::from)?;
    Ok(text + "\n")
}
