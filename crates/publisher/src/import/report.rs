//! What an import kept, what it dropped, and why: every record of every source is accounted for.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs};

use serde::Serialize;

use super::ImportError;

/// What became of the sources, in the order in which they were read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// One for each source.
    pub sources: Vec<SourceReport>,
    /// How many rows each table has.
    pub tables: BTreeMap<&'static str, usize>,
}

impl ImportReport {
    /// Reads a source with a report of its own.
    pub(super) fn about<T>(
        &mut self,
        source: &'static str,
        file: &Path,
        read: impl FnOnce(&mut SourceReport) -> Result<T, ImportError>,
    ) -> Result<T, ImportError> {
        let mut own = SourceReport::new(source, file);
        let read = read(&mut own)?;
        self.sources.push(own);
        Ok(read)
    }

    /// Writes the report as JSON.
    pub(super) fn write(&self, file: &Path) -> Result<(), ImportError> {
        let mut text = serde_json::to_string_pretty(self)
            .map_err(|error| ImportError::unwritable(file)(error.into()))?;
        text.push('\n');
        fs::write(file, text).map_err(ImportError::unwritable(file))
    }
}

/// What became of one source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SourceReport {
    /// What the source holds: `practice sites`.
    pub source: &'static str,
    /// The name of its file, without folders.
    pub file: String,
    /// Records read; always kept plus dropped.
    pub read: usize,
    /// Records kept.
    pub kept: usize,
    /// Records dropped, counted by reason.
    pub dropped: BTreeMap<&'static str, usize>,
    /// Records kept with something to know about them, counted.
    pub noted: BTreeMap<&'static str, usize>,
}

impl SourceReport {
    /// A report about a file of which nothing was read yet.
    pub(super) fn new(source: &'static str, file: &Path) -> Self {
        let file = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
        Self { source, file, ..Self::default() }
    }

    /// Counts records kept.
    pub(super) fn keep(&mut self, records: usize) {
        self.read += records;
        self.kept += records;
    }

    /// Counts a record dropped.
    pub(super) fn drop(&mut self, reason: &'static str) {
        self.read += 1;
        *self.dropped.entry(reason).or_default() += 1;
    }

    /// Counts as dropped, for a reason found later, records that were counted as kept.
    pub(super) fn drop_kept(&mut self, reason: &'static str, records: usize) {
        if records > 0 {
            self.kept = self.kept.saturating_sub(records);
            *self.dropped.entry(reason).or_default() += records;
        }
    }

    /// Counts something to know about records that are kept.
    pub(super) fn note(&mut self, what: &'static str, records: usize) {
        if records > 0 {
            *self.noted.entry(what).or_default() += records;
        }
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for source in &self.sources {
            writeln!(f, "{source}")?;
        }
        let tables: Vec<String> = self.tables.iter().map(|(table, rows)| format!("{table} {rows}")).collect();
        writeln!(f, "rows written: {}", tables.join(", "))
    }
}

impl fmt::Display for SourceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dropped: usize = self.dropped.values().sum();
        write!(
            f,
            "{} ({}): {} read, {} kept, {dropped} dropped",
            self.source, self.file, self.read, self.kept
        )?;
        for (reason, count) in &self.dropped {
            write!(f, "\n  dropped {count}: {reason}")?;
        }
        for (what, count) in &self.noted {
            write!(f, "\n  {count}: {what}")?;
        }
        Ok(())
    }
}
