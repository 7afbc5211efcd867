//! A release on disk, read with distrust: nothing of it is used before it is known to be what was published.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use catalogue::format::{
    AlteredFile, InvalidFile, InvalidManifest, MANIFEST_FILE, Manifest, decode, decode_details,
};
use catalogue::{Catalogue, PracticeDetails};
use places::{PlaceResolution, ResolvedPlace};

use crate::exit_status::ExitStatus;

/// Why a release cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenReleaseError {
    /// There is no manifest.
    #[error(
        "{} has no {MANIFEST_FILE}: name the folder that `lcp publish TABLES --out RELEASE` wrote", .0.display()
    )]
    NotARelease(PathBuf),
    /// The system refused to read a file.
    #[error("{} cannot be read: {reason}", path.display())]
    Unread {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// The manifest is none, or was altered.
    #[error("{0}; fetch the release again, or publish the tables again")]
    Manifest(#[from] InvalidManifest),
    /// A file of the manifest is not there.
    #[error("{0} is missing from the release: fetch the release again, or publish the tables again")]
    Missing(String),
    /// A file is not the one that was published.
    #[error("{0}; fetch the release again, or publish the tables again")]
    Altered(#[from] AlteredFile),
    /// A file's records cannot be used.
    #[error("{path}: {problem}")]
    Records {
        /// The file.
        path: String,
        /// What is wrong.
        problem: InvalidFile,
    },
}

impl OpenReleaseError {
    /// Says why on the error output, and ends the run.
    pub(crate) fn refuse(&self) -> anyhow::Result<ExitStatus> {
        writeln!(io::stderr(), "error: {self}").context("an error cannot be printed")?;
        Ok(self.exit_status())
    }

    /// How a run ends that met it: a release that is damaged is bad data, another folder is wrong use.
    pub(crate) fn exit_status(&self) -> ExitStatus {
        match self {
            Self::NotARelease(_) | Self::Unread { .. } => ExitStatus::WrongUse,
            Self::Manifest(_) | Self::Missing(_) | Self::Altered(_) | Self::Records { .. } => {
                ExitStatus::DataHasErrors
            }
        }
    }
}

/// A release whose manifest and catalogue are as they were published.
pub(crate) struct PublishedRelease {
    folder: PathBuf,
    pub(crate) manifest: Manifest,
    pub(crate) catalogue: Catalogue,
    postcodes: Option<gazetteer::PostcodeIndex>,
}

impl PublishedRelease {
    /// Opens a release: every file is there, those of the manifest in their length; the catalogue and the postcode index are checked and read.
    ///
    /// # Errors
    /// [`OpenReleaseError`] names the file and what is wrong with it.
    pub(crate) fn open(folder: &Path) -> Result<Self, OpenReleaseError> {
        let path = folder.join(MANIFEST_FILE);
        if !path.is_file() {
            return Err(OpenReleaseError::NotARelease(folder.to_owned()));
        }
        let text = fs::read(&path).map_err(|reason| OpenReleaseError::Unread { path, reason })?;
        let manifest = Manifest::parse(&String::from_utf8_lossy(&text))?;
        for (name, entry) in &manifest.files {
            let Ok(found) = fs::metadata(folder.join(name)) else {
                return Err(OpenReleaseError::Missing(name.clone()));
            };
            if found.len() != entry.bytes {
                let (expected, found) = (entry.bytes, found.len());
                return Err(AlteredFile::Length { path: name.clone(), expected, found }.into());
            }
        }
        let records = |path: &str| {
            let path = path.to_owned();
            |problem| OpenReleaseError::Records { path, problem }
        };
        let catalogue = decode(&read_verified(folder, &manifest, &manifest.catalogue)?)
            .map_err(records(&manifest.catalogue))?;
        if !manifest.repeats(&catalogue) {
            return Err(InvalidManifest::Id.into());
        }
        let postcodes = match &manifest.postcodes {
            None => None,
            Some(path) => {
                let bytes = read_verified(folder, &manifest, path)?;
                Some(gazetteer::PostcodeIndex::decode(&bytes).map_err(records(path))?)
            }
        };
        let named = postcodes.iter().flat_map(gazetteer::PostcodeIndex::files);
        if let Some(missing) = named.into_iter().find(|name| !folder.join(name).is_file()) {
            return Err(OpenReleaseError::Missing(missing.to_owned()));
        }
        Ok(Self { folder: folder.to_owned(), manifest, catalogue, postcodes })
    }

    /// The details of every practice, in the order of the practices.
    ///
    /// # Errors
    /// [`OpenReleaseError`] when a file of them is missing, cut short or altered.
    pub(crate) fn details(&self) -> Result<Vec<PracticeDetails>, OpenReleaseError> {
        let mut details = Vec::with_capacity(self.catalogue.practices.len());
        for path in &self.catalogue.details.files {
            let bytes = read_verified(&self.folder, &self.manifest, path)?;
            let records = |problem| OpenReleaseError::Records { path: path.clone(), problem };
            details.extend(decode_details(&bytes).map_err(records)?);
        }
        Ok(details)
    }

    /// What became of a typed place. The one file of postcodes that it may be in is read and checked.
    ///
    /// # Errors
    /// [`OpenReleaseError`] when that file is missing, cut short or altered.
    pub(crate) fn resolve_place(&self, typed: &str) -> Result<ResolvedPlace, OpenReleaseError> {
        let place = ResolvedPlace::new(typed, self.postcodes.as_ref(), Some(&self.catalogue));
        let (Some(postcodes), PlaceResolution::NeedsFile { file, postcode }) =
            (&self.postcodes, &place.resolution)
        else {
            return Ok(place);
        };
        let bytes = content(&self.folder, file)?;
        postcodes.verify(file, &bytes)?;
        let records = |problem| OpenReleaseError::Records { path: file.clone(), problem };
        postcodes.look_up_in(postcode, &bytes).map_err(records)?;
        Ok(place.clone().look_up_in(postcodes, &bytes).unwrap_or(place))
    }
}

/// The content of one file, checked against the manifest.
fn read_verified(folder: &Path, manifest: &Manifest, name: &str) -> Result<Vec<u8>, OpenReleaseError> {
    let content = content(folder, name)?;
    manifest.verify(name, &content)?;
    Ok(content)
}

/// The content of one file, unchecked.
fn content(folder: &Path, name: &str) -> Result<Vec<u8>, OpenReleaseError> {
    let path = folder.join(name);
    fs::read(&path).map_err(|reason| match reason.kind() {
        io::ErrorKind::NotFound => OpenReleaseError::Missing(name.to_owned()),
        _ => OpenReleaseError::Unread { path, reason },
    })
}
