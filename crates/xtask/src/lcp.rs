//! The `lcp` command, built and run.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::command::run_checked;
use crate::stamp::Stamp;
use crate::steps::{Progress, step, step_unless};
use crate::workspace::{Dataset, target};

/// Where cargo puts the command that the steps run: built without optimisation, which shares all its parts with the
/// tests. What is hot in it is optimised all the same (`[profile.dev.package]`).
pub(crate) fn program() -> PathBuf {
    target().join("debug/lcp")
}

/// Builds the command. Cargo itself knows what has changed.
pub(crate) fn build() -> Result<()> {
    step("lcp", |progress| cargo_build(&[], progress))
}

/// Builds the command with options, in any profile.
pub(crate) fn cargo_build(options: &[&str], progress: &Progress) -> Result<()> {
    let mut cargo = Command::new("cargo");
    run_checked(cargo.args(["build", "--locked", "--package", "cli"]).args(options), progress).map(drop)
}

/// Builds an example of a crate, beside the command.
pub(crate) fn build_example(package: &str, name: &str) -> Result<()> {
    step(name, |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--locked", "--package", package, "--example", name]);
        run_checked(&mut cargo, progress).map(drop)
    })
}

/// Builds the command as the public gets it, to measure it, and gives its file.
pub(crate) fn build_optimised(progress: &Progress) -> Result<PathBuf> {
    cargo_build(&["--release"], progress)?;
    Ok(target().join("release/lcp"))
}

/// Publishes tables as a release.
pub(crate) fn publish(tables: &Path, dataset: Dataset) -> Result<()> {
    let (lcp, release) = (program(), dataset.release());
    let name = format!("publish {}", release.display());
    let stamp = Stamp::new(&name.replace('/', "-"), &[tables, &lcp], &[])?;
    step_unless(stamp.is_fresh() && release.join("release.json").is_file(), &name, |progress| {
        run_checked(Command::new(&lcp).arg("publish").arg(tables).arg("--out").arg(&release), progress)?;
        stamp.save()
    })
}

/// Assembles the site of a release with an app.
pub(crate) fn site(app: &Path, dataset: Dataset, options: &[&str]) -> Result<()> {
    let (lcp, release, site) = (program(), dataset.release(), dataset.site());
    let name = format!("site {}", site.display());
    // An option may name a file, whose content counts.
    let inputs = [&release, app, &lcp].into_iter().chain(options.iter().map(Path::new)).collect::<Vec<_>>();
    let stamp = Stamp::new(&name.replace('/', "-"), &inputs, options)?;
    step_unless(stamp.is_fresh() && site.join("_headers").is_file(), &name, |progress| {
        let mut command = Command::new(&lcp);
        command.arg("site").arg(&release).arg("--out").arg(&site).arg("--app").arg(app).args(options);
        run_checked(&mut command, progress)?;
        stamp.save()
    })
}
