//! Folders read whole: relative paths with `/`, in order, and their bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::invalid::InvalidSite;

/// Files by their relative path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads every file under a folder, but not those whose name starts with a dot, which no host shows.
pub(crate) fn read_folder(folder: &Path) -> Result<Files, InvalidSite> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), InvalidSite> {
    for entry in fs::read_dir(folder).map_err(InvalidSite::at(folder))? {
        let path = entry.map_err(InvalidSite::at(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue; // a name that is not UTF-8 has no address
        };
        if name.starts_with('.') {
            continue;
        }
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            read_into(&path, &format!("{relative}/"), files)?;
        } else {
            files.insert(relative, fs::read(&path).map_err(InvalidSite::at(&path))?);
        }
    }
    Ok(())
}
