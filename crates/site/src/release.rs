//! A release, read whole and checked before any of it is used: its manifest answers for the files that it lists, and
//! the postcode index, which is one of them, for the files of postcodes.

use std::fs;
use std::path::Path;

use catalogue::format::{InvalidManifest, MANIFEST_FILE, Manifest};
use catalogue::{Catalogue, PracticeDetails};

use crate::folder::Files;
use crate::invalid::InvalidSite;

/// A release of which every byte is as it was published.
pub(crate) struct Release {
    /// Its manifest.
    pub(crate) manifest: Manifest,
    /// The manifest's file, the files that it lists and those that its postcode index names, and no others.
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
        let content = read(folder, name)?;
        manifest.verify(name, &content)?;
        files.insert(name.clone(), content);
    }
    if let Some((name, content)) = manifest.postcodes.as_ref().and_then(|name| files.get_key_value(name)) {
        let unreadable = |problem| InvalidSite::Records { path: name.clone(), problem };
        let index = gazetteer::PostcodeIndex::decode(content).map_err(unreadable)?;
        for name in index.files() {
            let content = read(folder, name)?;
            index.verify(name, &content)?;
            files.insert(name.to_owned(), content);
        }
    }
    files.insert(MANIFEST_FILE.to_owned(), text.into_bytes());
    Ok(Release { manifest, files })
}

/// The records of a release.
pub(crate) fn catalogue_of(release: &Release) -> Result<Catalogue, InvalidSite> {
    let path = &release.manifest.catalogue;
    let unreadable = |problem| InvalidSite::Records { path: path.clone(), problem };
    let bytes = release.files.get(path).map(Vec::as_slice).unwrap_or_default();
    let catalogue = catalogue::format::decode(bytes).map_err(unreadable)?;
    if release.manifest.repeats(&catalogue) { Ok(catalogue) } else { Err(InvalidManifest::Id.into()) }
}

/// The records of a release with the details of the practices.
pub(crate) fn records_of(release: &Release) -> Result<(Catalogue, Vec<PracticeDetails>), InvalidSite> {
    let catalogue = catalogue_of(release)?;
    let mut details = Vec::with_capacity(catalogue.practices.len());
    for path in &catalogue.details.files {
        let unreadable = |problem| InvalidSite::Records { path: path.clone(), problem };
        let bytes = release.files.get(path).map(Vec::as_slice).unwrap_or_default();
        details.extend(catalogue::format::decode_details(bytes).map_err(unreadable)?);
    }
    Ok((catalogue, details))
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>, InvalidSite> {
    let path = folder.join(name);
    if !path.is_file() {
        return Err(InvalidSite::Missing(name.to_owned()));
    }
    fs::read(&path).map_err(InvalidSite::at(&path))
}
