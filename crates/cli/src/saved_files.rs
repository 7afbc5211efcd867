//! Whether somebody saved a table: by the times and lengths of the files, a few times a second.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const EVERY: Duration = Duration::from_millis(300);

/// The tables of a folder, or a workbook, as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SavedFiles(BTreeMap<String, (Option<SystemTime>, u64)>);

impl SavedFiles {
    /// As they are now. The files that spreadsheet programs lay beside a table while it is open are left out.
    pub(crate) fn of(tables: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut add = |path: &Path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if let Ok(found) = fs::metadata(path)
                && !name.starts_with(['.', '~'])
            {
                files.insert(name, (found.modified().ok(), found.len()));
            }
        };
        match fs::read_dir(tables) {
            Ok(entries) => entries.flatten().for_each(|entry| add(&entry.path())),
            Err(_) => add(tables),
        }
        Self(files)
    }

    /// Waits until they are others, and have stayed so for a moment: a program may save in several steps.
    pub(crate) fn wait_for_change(&self, tables: &Path) -> Self {
        let mut last = self.clone();
        loop {
            thread::sleep(EVERY);
            let now = Self::of(tables);
            // An empty list: the program is between removing the old file and writing the new one.
            if now != *self && now == last && !now.0.is_empty() {
                return now;
            }
            last = now;
        }
    }
}
