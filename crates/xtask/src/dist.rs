//! `cargo xtask dist`: `lcp` with the app inside, as one file that needs no Rust, no Node and no network.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command::{is_there, run_checked};
use crate::steps::step;
use crate::workspace::{OUT, target};
use crate::{app, lcp};

/// Runs the subcommand.
pub(crate) fn run() -> Result<()> {
    app::make()?;
    let file = make("release")?;
    let size = fs::metadata(&file)?.len();
    writeln!(std::io::stdout(), "{}: {} kB", file.display(), size.div_ceil(1000))?;
    Ok(())
}

/// Builds the program that holds the built app, in a profile of cargo, and gives its file.
pub(crate) fn make(profile: &str) -> Result<PathBuf> {
    let folder = Path::new(OUT).join("dist");
    step("lcp with the app inside", |progress| {
        lcp::cargo_build(&["--profile", profile, "--features", "bundled"], progress)?;
        fs::create_dir_all(&folder)?;
        // Written beside and renamed, since somebody may be running the one before.
        let new = folder.join("lcp.new");
        let built = target().join(if profile == "dev" { "debug" } else { profile }).join("lcp");
        fs::copy(built, &new).context("the program cannot be copied")?;
        // The names of functions are of use to developers alone.
        if is_there("strip", "--version") {
            run_checked(Command::new("strip").arg(&new), progress)?;
        }
        let file = folder.join("lcp");
        fs::rename(&new, &file)?;
        Ok(file)
    })
}
