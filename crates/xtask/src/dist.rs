//! `cargo xtask dist`: `lcp` with the app inside, as one file that needs no Rust, no Node and no network.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::arguments::Arguments;
use crate::child::{answer, succeed};
use crate::lcp::{self, Speed};
use crate::steps::Steps;
use crate::workspace::{APP, OUT};
use crate::{app, tools};

/// The steps of [`make`].
pub(crate) const STEPS: usize = tools::STEPS + app::STEPS + 2;

/// Where the file goes.
pub(crate) fn file() -> PathBuf {
    Path::new(OUT).join("dist/lcp")
}

/// Builds the app and the program that holds it.
pub(crate) fn make(steps: &mut Steps) -> Result<()> {
    tools::ready(steps)?;
    app::build(steps, Speed::Release, Path::new(APP))?;
    steps.step("lcp with the app inside", false, |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--locked", "--release", "--package", "cli", "--features", "bundled"]);
        succeed(&mut cargo, progress)?;
        let file = file();
        fs::create_dir_all(Path::new(OUT).join("dist"))?;
        // Written beside and renamed, since somebody may be running the one before.
        let new = file.with_extension("new");
        fs::copy(Speed::Release.lcp(), &new).context("the program cannot be copied")?;
        // The names of functions are of use to developers alone.
        if answer("strip", &["--version"]).is_some() {
            succeed(Command::new("strip").arg(&new), progress)?;
        }
        Ok(fs::rename(&new, &file)?)
    })?;
    // The one without the app goes back to where everything else looks for it.
    lcp::build(steps, Speed::Release)
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    arguments.end()?;
    make(&mut Steps::new(STEPS))?;
    let size = fs::metadata(file())?.len();
    writeln!(std::io::stdout(), "{}: {} kB", file().display(), size.div_ceil(1000))?;
    Ok(())
}
