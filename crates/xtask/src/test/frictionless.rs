//! The official validator of Frictionless Data Packages, which the tests of `lcp new` call.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::child::{answer, succeed};
use crate::steps::{Steps, say};

/// The version whose answers the tests expect.
const VERSION: &str = "5.21.0";

/// Where the tests look for it.
const FOLDER: &str = "target/frictionless";

/// Installs the validator into a folder of its own, where Python is there to do it.
///
/// Without Python the tests that need the validator say that they are skipped; on the project's own servers they fail.
pub(crate) fn ready() -> Result<()> {
    let program = Path::new(FOLDER).join("bin/frictionless");
    if answer("python3", &["--version"]).is_none() {
        say(
            "python3 is not here, so that the official table validator cannot be installed: apt-get install python3-venv",
        );
        return Ok(());
    }
    Steps::new(1).step("frictionless", program.is_file(), |progress| {
        succeed(Command::new("python3").args(["-m", "venv", FOLDER]), progress)?;
        let pip = Path::new(FOLDER).join("bin/pip");
        succeed(Command::new(pip).args(["install", "--quiet", &format!("frictionless=={VERSION}")]), progress)
            .map(drop)
    })
}
