//! A release, read whole and checked against its manifest before any of it is used.

use std::fs;
use std::path::Path;

use catalogue::format::{MANIFEST_FILE, Manifest};

use crate::folder::Files;
use crate::invalid::InvalidSite;

/// A release of which every byte is as it was published.
pub(crate) struct Release {
    /// Its manifest.
    pub(crate) manifest: Manifest,
    /// The manifest's file and the files that it lists, and no others.
    pub(crate) files: Files,
}

/// Reads a release; a file that is missing, cut short or altered is an error that names it.
pub(crate) fn read_release(folder: &Path) -> Result<Release, InvalidSite> {
    let path = folder.join(MANIFEST_FILE);
    if !path.is_file() {
        return Err(InvalidSite::NotARelease(folder.to_owned()));
    }
    let text = fs::read_to_string(&path).map_err(InvalidSite::at(&path))?;
    let manifest = Manifest::parse(&text)?;
    let mut files = Files::new();
    for name in manifest.files.keys() {
        let path = folder.join(name);
        if !path.is_file() {
            return Err(InvalidSite::Missing(name.clone()));
        }
        let content = fs::read(&path).map_err(InvalidSite::at(&path))?;
        manifest.verify(name, &content)?;
        files.insert(name.clone(), content);
    }
    files.insert(MANIFEST_FILE.to_owned(), text.into_bytes());
    Ok(Release { manifest, files })
}
