//! The release in other standards, for everybody to download, and a directory API of files.
//!
//! They are written where the site is under way and are never kept by a device: thousands of small files of an API, and
//! archives that a national site has of many megabytes. `docs/exports.md` describes them.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::panic::resume_unwind;
use std::thread;

use catalogue::format::{FileEntry, digest};
use catalogue::vocabulary::Vocabulary as _;
use interchange::api::{API_FOLDER, api_files};
use interchange::hsds::Hsds;
use interchange::{Dataset, Export, ExportFile, Format, LOSSES_FILE, export};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::compress::quick_copies;
use crate::invalid::InvalidSite;
use crate::release::{Release, records_of};
use crate::staging_dir::StagingDir;
use crate::types::kind_of;

/// Where the exports stand below the folder of the release.
const FOLDER: &str = "exports/";

/// What was written.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// The exports by their names below the folder of the release: `exports/hsds.zip`.
    pub(crate) exports: BTreeMap<String, FileEntry>,
    /// How many files there are, and their bytes.
    pub(crate) files: usize,
    pub(crate) bytes: u64,
}

/// Writes the exports and the API of a release. `address` is that of the site, whole where the host is known.
pub(crate) fn write_exports(
    release: &Release,
    address: &str,
    copies: bool,
    staging: &StagingDir,
) -> Result<Written, InvalidSite> {
    let (catalogue, details) = records_of(release)?;
    let dataset = Dataset::new(&catalogue, &details);
    let mut written = Written::default();
    let mut write = |path: &str, content: &[u8], copies: bool| -> Result<(), InvalidSite> {
        staging.write(path, content)?;
        written.files += 1;
        written.bytes += content.len() as u64;
        let copies = if copies && kind_of(path).compressible { quick_copies(content) } else { Vec::new() };
        copies.iter().try_for_each(|(ending, copy)| staging.write(&[path, ".", ending].concat(), copy))
    };
    let address = [address, API_FOLDER].concat();
    api_files(&Hsds::from_dataset(&dataset), &address, &mut |path, content| {
        // A list is worth its copies. A single record fits into one packet of the network without.
        write(&[API_FOLDER, path].concat(), content, copies && content.len() > 8 * 1024)
    })?;
    let mut exports = BTreeMap::new();
    for (name, content) in all_packed(&dataset)? {
        write(&["release/", &name].concat(), &content, copies)?;
        exports.insert(name, FileEntry { bytes: content.len() as u64, sha256: digest(&content) });
    }
    written.exports = exports;
    Ok(written)
}

/// The files of a format by their names, or why they cannot be packed.
type Packed = Result<Vec<(String, Vec<u8>)>, zip::result::ZipError>;

/// The files of every format, each format on a thread of its own.
fn all_packed(dataset: &Dataset<'_>) -> Result<Vec<(String, Vec<u8>)>, InvalidSite> {
    let packed: Vec<Packed> = thread::scope(|scope| {
        let run = |&format: &Format| scope.spawn(move || packed(format, export(dataset, format)));
        let running: Vec<_> = Format::ALL.iter().map(run).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|fault| resume_unwind(fault))).collect()
    });
    let mut all = Vec::new();
    for files in packed {
        all.extend(files.map_err(|error| InvalidSite::Drawn(error.to_string()))?);
    }
    Ok(all)
}

/// The files of a format as a site has them: what people open as it is, and everything else in one archive.
fn packed(format: Format, export: Export) -> Packed {
    if matches!(format, Format::Csv | Format::GeoJson) {
        let named = export.files.into_iter().map(|ExportFile { name, bytes }| {
            let name = if name == LOSSES_FILE { format!("{}-{name}", format.word()) } else { name };
            ([FOLDER, &name].concat(), bytes)
        });
        return Ok(named.collect());
    }
    // No time: the day on which somebody made the site is no part of what they published.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in &export.files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(vec![(format!("{FOLDER}{}.zip", format.word()), archive.finish()?.into_inner())])
}
