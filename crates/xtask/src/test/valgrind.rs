//! Valgrind, which counts the instructions of the hot functions of searching.

use anyhow::Result;

use crate::child::answer;
use crate::packages;
use crate::steps::{Steps, say};

/// Installs it where that can be done.
///
/// Without it the test that counts says that it is skipped; on the project's own servers it fails.
pub(crate) fn ready() -> Result<()> {
    let is_there = || answer("valgrind", &["--version"]).is_some();
    Steps::new(1).step("valgrind", is_there(), |progress| packages::install(&["valgrind"], progress))?;
    if !is_there() {
        say("valgrind is not here, so that instructions cannot be counted: apt-get install valgrind");
    }
    Ok(())
}
