//! Why a source cannot be imported, as a sentence that says which file, where, and how to fix it.

use std::path::{Path, PathBuf};

use crate::tables::WriteTableError;

/// Why an import stopped. A single bad record does not stop one: it is dropped and counted in the report.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file is missing or may not be read.
    #[error("{}: cannot be read: {source}. Check the path, and that the file may be read", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file has nothing in it.
    #[error("{}: the file has no records; it should hold {expected}. Download it again", file.display())]
    Empty {
        /// The file.
        file: PathBuf,
        /// What it should hold.
        expected: &'static str,
    },
    /// A file is in an encoding that its source never uses.
    #[error("{}: the file is {found}; it should hold {expected} as its source publishes it. Download it again, and do not open and save it with a spreadsheet before the import", file.display())]
    NotAsPublished {
        /// The file.
        file: PathBuf,
        /// What the file is instead.
        found: String,
        /// What it should hold.
        expected: &'static str,
    },
    /// A file lacks a column.
    #[error("{}, line 1: the column {column:?} is missing; the columns found are {found}. Check that this is the file of {expected}", file.display())]
    MissingColumn {
        /// The file.
        file: PathBuf,
        /// The column.
        column: &'static str,
        /// The columns that it has, shortened where there are many.
        found: String,
        /// What it should hold.
        expected: &'static str,
    },
    /// A row has too few or too many cells, so that no cell can be trusted.
    #[error("{}, line {line}: the row has {found} cells and the header has {expected}. The file may be cut short, or was changed: download it again", file.display())]
    Ragged {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// Cells in the row.
        found: usize,
        /// Cells in the header.
        expected: usize,
    },
    /// A file cannot be understood at a line.
    #[error("{}, line {line}: {what}. {help}", file.display())]
    Line {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        what: String,
        /// How to fix it.
        help: &'static str,
    },
    /// A zip file cannot be used.
    #[error("{}: {what}. {help}", file.display())]
    Archive {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        what: String,
        /// How to fix it.
        help: &'static str,
    },
    /// A source gives nothing, or too many of its records cannot be used.
    #[error(
        "{source_name} ({file}): {kept} of {read} records are kept, too few to trust the file; {reasons}. Check that it is the file meant, and download it again"
    )]
    TooLittleKept {
        /// What the source holds: `practice sites`.
        source_name: &'static str,
        /// The name of its file.
        file: String,
        /// Records read.
        read: usize,
        /// Records kept.
        kept: usize,
        /// Why the others were dropped, with their counts.
        reasons: String,
    },
    /// The sources are of the right kind but do not go together.
    #[error("{what}. {help}")]
    Together {
        /// What is wrong.
        what: String,
        /// How to fix it.
        help: &'static str,
    },
    /// The folder or the report cannot be written.
    #[error("{}: cannot be written: {source}. Check the folder, and that the disk has room", file.display())]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A table cannot be written.
    #[error(transparent)]
    Table(#[from] WriteTableError),
}

impl ImportError {
    /// A file that cannot be read.
    pub(super) fn unreadable(file: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Unreadable { file: file.to_owned(), source }
    }

    /// A file that cannot be written.
    pub(super) fn unwritable(file: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Unwritable { file: file.to_owned(), source }
    }
}
