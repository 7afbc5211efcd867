//! Where the workspace is, and the folders that the steps write to.

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

/// The built app.
pub(crate) const APP: &str = "dist";

/// A release and a site of one dataset, under a folder of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made {
    /// The folder.
    pub(crate) folder: &'static str,
}

impl Made {
    /// The invented county.
    pub(crate) const EXAMPLE: Self = Self { folder: "out/example" };
    /// England, from open data.
    pub(crate) const ENGLAND: Self = Self { folder: "out/england" };

    /// The invented county, also in languages that nobody speaks.
    pub(crate) const PSEUDO: Self = Self { folder: "out/pseudo" };

    /// The release's folder.
    pub(crate) fn release(self) -> PathBuf {
        Path::new(self.folder).join("release")
    }

    /// The site's folder.
    pub(crate) fn site(self) -> PathBuf {
        Path::new(self.folder).join("site")
    }
}
