//! The example dataset, published once for all tests of a file, and the command that is asked about it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;

static RELEASE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let published = lcp(&[
        "publish",
        tables.to_str().expect("a path"),
        "--today",
        "2010-03-31",
        "--out",
        folder.path().join("release").to_str().expect("a path"),
    ]);
    assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
    folder
});

/// The folder of the example's release.
pub(crate) fn release() -> PathBuf {
    RELEASE.path().join("release")
}

/// Runs the command.
pub(crate) fn lcp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).args(arguments).output().expect("lcp runs")
}
