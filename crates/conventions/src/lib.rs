//! The conventions of this repository. The library reads which module of a crate imports which; the tests hold the
//! repository to what `docs/ARCHITECTURE.md` says, and to what keeps its files readable.

mod modules;
mod paths;

use std::path::PathBuf;

pub use modules::{Modules, ReadError};
pub use paths::ModulePath;

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
