//! Where the workspace is, and the folders that the steps write to.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The folder of the workspace. Every other path here is relative to it: it is made the current folder at the start.
pub(crate) fn root() -> Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .context("the workspace has moved since xtask was built: run `cargo xtask` from it again")
}

/// What steps make and need not be kept.
pub(crate) const OUT: &str = "out";

/// The app as the public gets it.
pub(crate) const APP: &str = "dist";

/// The tables of the invented county.
pub(crate) const EXAMPLE_TABLES: &str = "assets/example";

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// Where cargo keeps its registry and what `cargo install` installs.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    let given = env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).context("there is no home folder")
}

/// The search path with the npm parts and cargo's tools first.
pub(crate) fn search_path() -> Result<OsString> {
    let ours = [env::current_dir()?.join("node_modules/.bin"), cargo_home()?.join("bin")];
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.into_iter().chain(env::split_paths(&rest))).context("PATH cannot be extended")
}

/// A release and a site of one dataset, under a folder of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dataset {
    pub(crate) folder: &'static str,
}

impl Dataset {
    /// The invented county.
    pub(crate) const EXAMPLE: Self = Self { folder: "out/example" };

    /// The invented county in every language; that of [`Self::EXAMPLE`] is in English alone, which takes a seventh of the
    /// time.
    pub(crate) const LANGUAGES: Self = Self { folder: "out/languages" };

    /// The settings of a site in its own language alone.
    pub(crate) const ENGLISH: &str = "tests/english.toml";

    /// England, from open data.
    pub(crate) const ENGLAND: Self = Self { folder: "out/england" };

    /// The release's folder.
    pub(crate) fn release(self) -> PathBuf {
        Path::new(self.folder).join("release")
    }

    /// The site's folder.
    pub(crate) fn site(self) -> PathBuf {
        Path::new(self.folder).join("site")
    }

    /// The last part of the folder, by which messages and the budget name the dataset.
    pub(crate) fn name(self) -> &'static str {
        self.folder.rsplit('/').next().unwrap_or(self.folder)
    }
}

/// A temporary folder that ends with this value. Servers that give up their rights may read it.
#[derive(Debug)]
pub(crate) struct TempFolder(PathBuf);

impl TempFolder {
    /// Makes it, with a word about its purpose in its name.
    pub(crate) fn new(purpose: &str) -> Result<Self> {
        let folder = env::temp_dir().join(format!("lcp-{purpose}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        #[cfg(unix)]
        fs::set_permissions(&folder, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        Ok(Self(folder))
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // the system empties its temporary folder of what is left
    }
}
