//! A workbook: every table is read or has a problem with its reason, whatever the bytes are.

use std::fs;

use publisher::problem::Problems;
use publisher::workbook::read_workbook;

pub(crate) fn check(bytes: &[u8]) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let file = folder.path().join("tables.xlsx");
    if fs::write(&file, bytes).is_err() {
        return;
    }
    let mut problems = Problems::default();
    let (tables, _) = read_workbook(&file, &mut problems);
    assert!(!tables.about.unread || problems.errors() > 0, "a workbook that cannot be read needs a reason");
    let _ = publisher::report::json(&problems);
}
