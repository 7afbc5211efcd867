//! A release on disk: written aside, then put in its place whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use catalogue::format::{InvalidManifest, MANIFEST_FILE, Manifest};

use super::release::CompiledRelease;

/// Why a release was not written. What was at its place before is then still there.
#[derive(Debug, thiserror::Error)]
pub enum WriteReleaseError {
    /// The place is taken by something that is no release.
    #[error("{} is there already and is no release: name another folder, or remove it yourself", .0.display())]
    Taken(PathBuf),
    /// The path has no name of its own, such as `/` or `..`.
    #[error("{} cannot be a release's folder: name a folder, such as release", .0.display())]
    NoName(PathBuf),
    /// The manifest cannot be encoded.
    #[error("{0}: this is a fault of the program, please report it")]
    NotEncoded(#[from] catalogue::format::EncodeError),
    /// The system refused.
    #[error("{} cannot be written: {reason}; check that the folder may be written to and has room", path.display())]
    System {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
}

/// Adds the path to what the system said.
fn system(path: &Path) -> impl FnOnce(io::Error) -> WriteReleaseError + '_ {
    |reason| WriteReleaseError::System { path: path.to_owned(), reason }
}

impl CompiledRelease {
    /// Writes the release into a folder of its own, in place of an earlier release there.
    ///
    /// # Errors
    /// [`WriteReleaseError`] when the place is taken by something else, or the system refuses. Nothing is ever
    /// left partly written at the place itself.
    pub fn write(&self, folder: &Path) -> Result<(), WriteReleaseError> {
        may_be_replaced(folder)?;
        let aside = beside(folder)?;
        let written = self
            .write_files(&aside)
            .and_then(|()| replacing::replace(&aside, folder).map_err(system(folder)));
        if written.is_err() {
            // Best effort: the first error is the one to report.
            let _ = fs::remove_dir_all(&aside);
        }
        written
    }

    fn write_files(&self, folder: &Path) -> Result<(), WriteReleaseError> {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(system(folder))?;
        }
        fs::create_dir_all(folder).map_err(system(folder))?;
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(system(parent))?;
            }
            fs::write(&path, bytes).map_err(system(&path))?;
        }
        let manifest = folder.join(MANIFEST_FILE);
        fs::write(&manifest, self.manifest.to_json()?).map_err(system(&manifest))
    }
}

/// An error when something is at the place that must not be replaced.
fn may_be_replaced(folder: &Path) -> Result<(), WriteReleaseError> {
    if fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    let is_release = || {
        // One of another program, or one whose list was altered, is a release all the same.
        fs::read_to_string(folder.join(MANIFEST_FILE))
            .is_ok_and(|text| !matches!(Manifest::parse(&text), Err(InvalidManifest::Shape(_))))
    };
    let is_empty = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if is_empty() || is_release() { Ok(()) } else { Err(WriteReleaseError::Taken(folder.to_owned())) }
}

/// A folder beside another, named after it, for the time of writing.
fn beside(folder: &Path) -> Result<PathBuf, WriteReleaseError> {
    let name = folder.file_name().ok_or_else(|| WriteReleaseError::NoName(folder.to_owned()))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".new-{}", std::process::id()));
    Ok(folder.with_file_name(beside))
}
