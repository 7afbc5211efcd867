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

/// So many records that cannot be used are no reason to doubt a source.
const FEW: usize = 10;

/// A source is doubted when more than one record in so many cannot be used.
const ONE_IN: usize = 10;

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
    /// The first record dropped for a reason, where its line says more: `line 3: "north" is not a number of degrees`.
    pub first_dropped: BTreeMap<&'static str, String>,
    /// Records dropped because they cannot be used, which are counted in `dropped` too. The others are of a kind that
    /// the import leaves out: another country's, a closed practice's, an age band's.
    #[serde(skip)]
    unusable: usize,
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

    /// Counts a record dropped because it cannot be used.
    pub(super) fn drop(&mut self, reason: &'static str) {
        self.unusable += 1;
        self.leave_out(reason, 1);
    }

    /// Counts a record dropped because it cannot be used, and keeps what is wrong on its line if it is the first.
    pub(super) fn drop_line(&mut self, reason: &'static str, line: usize, what: &str) {
        self.first_dropped.entry(reason).or_insert_with(|| format!("line {line}: {what}"));
        self.drop(reason);
    }

    /// Counts records that can be used, and are of a kind that the import leaves out.
    pub(super) fn leave_out(&mut self, reason: &'static str, records: usize) {
        if records > 0 {
            self.read += records;
            *self.dropped.entry(reason).or_default() += records;
        }
    }

    /// Counts as dropped, because they cannot be used, records that were counted as kept.
    pub(super) fn drop_kept_as_unusable(&mut self, reason: &'static str, records: usize) {
        self.unusable += records;
        self.drop_kept(reason, records);
    }

    /// Refuses a source of which nothing is kept, or more than a tenth cannot be used: it is probably not the file that
    /// it is taken for. A few records do not decide.
    ///
    /// # Errors
    /// [`ImportError::TooLittleKept`] with every reason.
    pub(super) fn check_share_kept(&self) -> Result<(), ImportError> {
        let nothing_kept = self.read > 0 && self.kept == 0;
        let too_many = self.unusable > FEW && self.unusable * ONE_IN > self.read;
        if nothing_kept || too_many {
            return Err(ImportError::TooLittleKept {
                source_name: self.source,
                file: self.file.clone(),
                read: self.read,
                kept: self.kept,
                reasons: self.reasons().join("; "),
            });
        }
        Ok(())
    }

    /// The reasons for which records were dropped, each with its count and the first of its records.
    fn reasons(&self) -> Vec<String> {
        let reason = |(reason, count): (&&'static str, &usize)| {
            let first = self.first_dropped.get(reason).map(|first| format!(" ({first})")).unwrap_or_default();
            format!("dropped {count}: {reason}{first}")
        };
        self.dropped.iter().map(reason).collect()
    }

    /// Counts as dropped, for a reason found later, records that can be used and were counted as kept.
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
        for reason in self.reasons() {
            write!(f, "\n  {reason}")?;
        }
        for (what, count) in &self.noted {
            write!(f, "\n  {count}: {what}")?;
        }
        Ok(())
    }
}
