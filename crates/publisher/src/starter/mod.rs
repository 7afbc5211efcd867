//! A first set of tables for somebody who starts a dataset: small, sound, and explained.
//!
//! Every cell is the example of its column's definition, except where records must fit together: those cells are in
//! [`rows`]. The guide beside the tables comes from the same definitions. The set passes the checks, and a test holds it
//! to that. It is no dataset to publish: it says of itself that it is invented.

mod guide;
mod rows;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::tables::{ALL, PACKAGE_FILE, TextTable, describe_folder};
use crate::workbook::write_workbook;
use guide::guide;
use rows::rows;

/// The name of the guide.
pub const GUIDE_FILE: &str = "README.md";

/// Why a starter set was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteStarterError {
    /// Something is there already.
    #[error("{} is there already and is not an empty folder: name a new folder, so that nothing is written over", .0.display())]
    Taken(PathBuf),
    /// A file is there already.
    #[error("{} is there already: name a new workbook, so that nothing is written over", .0.display())]
    TakenFile(PathBuf),
    /// The system refused.
    #[error("{} cannot be written: {reason}; check that the folder may be written to and has room", path.display())]
    System {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
}

/// Writes the set as one workbook, at a path where nothing is.
///
/// # Errors
/// [`WriteStarterError`] when something is there already, or the system refuses. Nothing is partly written.
pub fn write_starter_workbook(path: &Path) -> Result<(), WriteStarterError> {
    let system = |reason| WriteStarterError::System { path: path.to_owned(), reason };
    if fs::symlink_metadata(path).is_ok() {
        return Err(WriteStarterError::TakenFile(path.to_owned()));
    }
    let tables: Vec<TextTable> = ALL.iter().map(rows::texts).collect();
    let bytes = write_workbook(&tables).map_err(|error| system(io::Error::other(error)))?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".new-{}", std::process::id()));
    fs::write(&beside, bytes).map_err(system)?;
    fs::rename(&beside, path).map_err(system).inspect_err(|_| {
        // Best effort: the error to report is the one above.
        let _ = fs::remove_file(&beside);
    })
}

/// Writes the set into a folder that is new or empty, and returns the names of its files.
///
/// # Errors
/// [`WriteStarterError`] when something is there already, or the system refuses.
pub fn write_starter(folder: &Path) -> Result<Vec<String>, WriteStarterError> {
    let system = |path: &Path| {
        let path = path.to_owned();
        |reason| WriteStarterError::System { path, reason }
    };
    match fs::read_dir(folder).map(Iterator::count) {
        Ok(0) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(system(folder))?;
        }
        _ => return Err(WriteStarterError::Taken(folder.to_owned())),
    }
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for table in ALL {
        let path = folder.join(table.file());
        files.push((table.file(), rows(table).map_err(system(&path))?));
    }
    files.push((GUIDE_FILE.to_owned(), guide().into_bytes()));
    for (name, bytes) in &files {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(system(&path))?;
    }
    let path = folder.join(PACKAGE_FILE);
    let package = describe_folder(folder).map_err(|error| system(&path)(io::Error::other(error)))?;
    fs::write(&path, package).map_err(system(&path))?;
    Ok(files.into_iter().map(|(name, _)| name).chain([PACKAGE_FILE.to_owned()]).collect())
}
