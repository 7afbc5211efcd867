//! The `lcp` command, built and run.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::child::succeed;
use crate::stamp::Stamp;
use crate::steps::Steps;
use crate::workspace::Made;

/// How `lcp` and the app are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speed {
    /// Optimised, as the public gets it.
    Release,
    /// Built quickly, for daily work.
    Dev,
}

impl Speed {
    /// Where cargo puts the command.
    pub(crate) fn lcp(self) -> PathBuf {
        let folder = match self {
            Self::Release => "release",
            Self::Dev => "debug",
        };
        Path::new("target").join(folder).join("lcp")
    }
}

/// Builds `lcp`: one step. Cargo itself knows what has changed.
pub(crate) fn build(steps: &mut Steps, speed: Speed) -> Result<()> {
    steps.step("lcp command", false, |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--locked", "--package", "cli"]);
        if speed == Speed::Release {
            cargo.arg("--release");
        }
        succeed(&mut cargo, progress).map(drop)
    })
}

/// Publishes tables as a release: one step.
pub(crate) fn publish(steps: &mut Steps, speed: Speed, tables: &Path, made: Made) -> Result<()> {
    let (lcp, release) = (speed.lcp(), made.release());
    let name = format!("publish {}", tables.display());
    let stamp = Stamp::new(&name.replace('/', "-"), &[tables, &lcp], &[])?;
    let is_done = stamp.is_fresh() && release.join("release.json").is_file();
    steps.step(&name, is_done, |progress| {
        succeed(Command::new(&lcp).arg("publish").arg(tables).arg("--out").arg(&release), progress)?;
        stamp.press()
    })
}

/// Assembles the site of a release: one step.
pub(crate) fn site(steps: &mut Steps, speed: Speed, app: &Path, made: Made) -> Result<()> {
    let (lcp, release, site) = (speed.lcp(), made.release(), made.site());
    let name = format!("site {}", site.display());
    let stamp = Stamp::new(&name.replace('/', "-"), &[&release, app, &lcp], &[])?;
    let is_done = stamp.is_fresh() && site.join("_headers").is_file();
    steps.step(&name, is_done, |progress| {
        let mut command = Command::new(&lcp);
        command.arg("site").arg(&release).arg("--out").arg(&site).arg("--app").arg(app);
        if speed == Speed::Dev {
            command.arg("--no-copies");
        }
        succeed(&mut command, progress)?;
        stamp.press()
    })
}
