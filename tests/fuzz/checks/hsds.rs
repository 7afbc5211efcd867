//! HSDS of somebody else: refused with the file and the remedy, or read into tables that are checked like any others.

use std::fs;

use interchange::hsds::{import_hsds, read_hsds};

pub(crate) fn check(bytes: &[u8]) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let file = folder.path().join("dataset.json");
    if fs::write(&file, bytes).is_err() {
        return;
    }
    match read_hsds(&file) {
        Err(error) => assert!(error.to_string().contains("dataset.json"), "{error} names no file"),
        Ok(hsds) => {
            let imported = import_hsds(&hsds);
            // The same again: nothing in it hangs on the order of a hash map.
            assert_eq!(format!("{:?}", import_hsds(&hsds).tables), format!("{:?}", imported.tables));
        }
    }
}
