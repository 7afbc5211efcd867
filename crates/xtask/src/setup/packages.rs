//! The system's own packages, installed where the user may.

use std::process::Command;

use anyhow::Result;

use crate::command::{capture, is_there, run_checked};
use crate::steps::{Progress, say, step_unless};

/// Installs packages of Debian and its kin; does nothing on other systems, and for a user who may not.
pub(crate) fn install(names: &[&str], progress: &Progress) -> Result<()> {
    let is_root = capture(Command::new("id").arg("-u")).as_deref() == Some("0");
    if is_root && is_there("apt-get", "--version") {
        // A fresh machine has no list of packages yet.
        run_checked(Command::new("apt-get").arg("update"), progress)?;
        run_checked(Command::new("apt-get").args(["install", "--yes"]).args(names), progress)?;
    }
    Ok(())
}

/// Installs the program of a package of the same name where it is absent; says so where that cannot be done.
pub(crate) fn ensure(program: &str, purpose: &str) -> Result<()> {
    let found = is_there(program, "--version");
    step_unless(found, program, |progress| install(&[program], progress))?;
    if !found && !is_there(program, "--version") {
        say(&format!("{program} is absent, so that {purpose}: apt-get install {program}"));
    }
    Ok(())
}
