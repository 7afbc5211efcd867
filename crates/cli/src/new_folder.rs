//! A folder that is written as a whole: beside its place first, and then renamed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// What may be replaced at the place of a new folder.
#[derive(Debug, Clone, Copy)]
pub(crate) enum OldFolder {
    /// Nothing but an empty folder.
    Empty,
    /// Also a folder with this file, which tells that this program wrote it.
    With(&'static str),
}

/// A folder to be written.
pub(crate) struct NewFolder {
    place: PathBuf,
    beside: PathBuf,
}

impl NewFolder {
    /// A folder at a place that is free, or that holds what may be replaced.
    pub(crate) fn at(place: &Path, old: OldFolder) -> anyhow::Result<Self> {
        let Some(name) = place.file_name() else {
            bail!("{} cannot be written: name a folder, such as export", place.display());
        };
        let is_empty = || fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_none());
        let is_ours = || matches!(old, OldFolder::With(file) if place.join(file).is_file());
        if fs::symlink_metadata(place).is_ok() && !is_empty() && !is_ours() {
            bail!("{} is there already and is not empty: name another folder, or empty it", place.display());
        }
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".new-{}", std::process::id()));
        Ok(Self { place: place.to_owned(), beside: place.with_file_name(hidden) })
    }

    /// Writes files by their names, which may have folders. When one cannot be written, none is there afterwards.
    pub(crate) fn write<'f>(
        &self,
        files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
    ) -> anyhow::Result<()> {
        let written = self.write_beside(files).and_then(|()| self.put_in_place());
        if written.is_err() {
            // Best effort: the first error is the one to report.
            let _ = fs::remove_dir_all(&self.beside);
        }
        written
    }

    fn write_beside<'f>(&self, files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> anyhow::Result<()> {
        for (name, bytes) in files {
            let path = self.beside.join(name);
            let parent = path.parent().unwrap_or(&self.beside);
            fs::create_dir_all(parent).with_context(|| cannot(parent))?;
            fs::write(&path, bytes).with_context(|| cannot(&path))?;
        }
        Ok(())
    }

    fn put_in_place(&self) -> anyhow::Result<()> {
        replacing::replace(&self.beside, &self.place).with_context(|| cannot(&self.place))
    }
}

fn cannot(path: &Path) -> String {
    format!("{} cannot be written: check that the folder may be written to and has room", path.display())
}
