//! The tables that an import fills, and how they are kept for the next one.

use std::fs;
use std::path::Path;

use super::ImportError;

/// The folder with the tables as they were imported, before anybody edited them.
pub const IMPORTED_FOLDER: &str = "imported";

/// The tables that an import fills.
pub(super) const IMPORTED: [&str; 9] =
    ["about", "funders", "partnerships", "practices", "memberships", "sites", "services", "offers", "areas"];

/// The tables that follow the sources whole: nobody edits a gazetteer.
pub(super) const GAZETTEER: [&str; 2] = ["postcodes", "outward_codes"];

/// Keeps the tables as they are now beside themselves, for the next import.
pub(super) fn keep_imported(folder: &Path) -> Result<(), ImportError> {
    let kept = folder.join(IMPORTED_FOLDER);
    fs::create_dir_all(&kept).map_err(ImportError::unwritable(&kept))?;
    for table in IMPORTED {
        let name = format!("{table}.csv");
        fs::copy(folder.join(&name), kept.join(&name)).map_err(ImportError::unwritable(&kept.join(&name)))?;
    }
    Ok(())
}
