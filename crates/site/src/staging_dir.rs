//! A folder written beside its place and then moved into it: a reader sees the old site or the new one, never half.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::headers::HEADERS_FILE;
use crate::invalid::InvalidSite;

/// Whether a site may be written to a folder: it is new, empty, or an earlier site. Nobody loses their own files to
/// a slip in `--out`.
pub(crate) fn check_replaceable(out: &Path) -> Result<(), InvalidSite> {
    let refused = || InvalidSite::NotReplaceable(out.to_owned());
    match fs::read_dir(out) {
        Ok(mut entries) => {
            let sound = entries.next().is_none() || out.join(HEADERS_FILE).is_file();
            if sound { Ok(()) } else { Err(refused()) }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Err(refused()),
        Err(error) => Err(InvalidSite::at(out)(error)),
    }
}

/// A folder under way, beside the one that it is to replace.
pub(crate) struct StagingDir {
    out: PathBuf,
    new: PathBuf,
}

impl StagingDir {
    /// An empty folder beside a place.
    pub(crate) fn begin(out: &Path) -> Result<Self, InvalidSite> {
        let new = beside(out, ".new");
        remove(&new)?;
        Ok(Self { out: out.to_owned(), new })
    }

    /// Writes a file into the folder; several threads may.
    pub(crate) fn write(&self, name: &str, content: &[u8]) -> Result<(), InvalidSite> {
        let path = self.new.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(InvalidSite::at(folder))?;
        }
        fs::write(&path, content).map_err(InvalidSite::at(&path))
    }

    /// The place of a folder in it.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.new.join(name)
    }

    /// The names of all files in it, with `/` between folders.
    pub(crate) fn names(&self) -> Result<BTreeSet<String>, InvalidSite> {
        let mut names = BTreeSet::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            let place = self.new.join(&folder);
            for entry in fs::read_dir(&place).map_err(InvalidSite::at(&place))? {
                let path = entry.map_err(InvalidSite::at(&place))?.path();
                let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
                let name = [&folder, name].concat();
                if path.is_dir() {
                    folders.push([&name, "/"].concat());
                } else {
                    names.insert(name);
                }
            }
        }
        Ok(names)
    }

    /// Puts the folder where the earlier one was.
    pub(crate) fn commit(self) -> Result<(), InvalidSite> {
        let Self { out, new } = self;
        replacing::replace(&new, &out).map_err(InvalidSite::at(&out))
    }
}

/// The same place with an ending more: `out/site` gives `out/site.new`.
fn beside(out: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = out.components().as_path().as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove(folder: &Path) -> Result<(), InvalidSite> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(InvalidSite::at(folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_site_is_replaced_whole_and_other_folders_are_left_alone() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("site");
        assert!(check_replaceable(&out).is_ok());
        let first = StagingDir::begin(&out).unwrap();
        first.write(HEADERS_FILE, b"/*").unwrap();
        first.write("deep/er/file.txt", b"one").unwrap();
        assert!(!out.exists(), "nobody sees half a site");
        first.commit().unwrap();
        assert_eq!(fs::read(out.join("deep/er/file.txt")).unwrap(), b"one");
        assert!(check_replaceable(&out).is_ok());
        let second = StagingDir::begin(&out).unwrap();
        second.write("index.html", b"two").unwrap();
        second.commit().unwrap();
        assert!(!out.join("deep").exists() && out.join("index.html").is_file());
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");
        assert!(matches!(check_replaceable(&out), Err(InvalidSite::NotReplaceable(_))));
    }
}
