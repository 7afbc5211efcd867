//! Writing one table: UTF-8, LF, the columns in the order of the definition.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use super::definition::Row;

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be written: {reason}; check that the folder exists, may be written to and has room", path.display())]
pub struct WriteTableError {
    /// The file.
    path: PathBuf,
    /// What the system said.
    reason: io::Error,
}

/// Writes a table into a folder, and returns how many rows it has. A table without rows has its header alone.
///
/// # Errors
/// [`WriteTableError`] when the file cannot be created or filled.
pub fn write_table<'r, R: Row + 'r>(
    folder: &Path,
    rows: impl IntoIterator<Item = &'r R>,
) -> Result<usize, WriteTableError> {
    let path = folder.join(R::SCHEMA.file());
    write(&path, rows).map_err(|reason| WriteTableError { path, reason })
}

fn write<'r, R: Row + 'r>(path: &Path, rows: impl IntoIterator<Item = &'r R>) -> io::Result<usize> {
    let mut writer = csv::Writer::from_writer(BufWriter::new(File::create(path)?));
    writer.write_record(R::SCHEMA.columns.iter().map(|column| column.name))?;
    let mut line = Vec::with_capacity(R::SCHEMA.columns.len());
    let mut count = 0;
    for row in rows {
        line.clear();
        row.write(&mut line);
        writer.write_record(&line)?;
        count += 1;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)?.flush()?;
    Ok(count)
}
