//! The system's own packages, installed where the user may.

use std::process::Command;

use anyhow::Result;

use crate::child::{answer, succeed};
use crate::steps::Progress;

/// Installs packages of Debian and its kin; does nothing on other systems, and for a user who may not.
pub(crate) fn install(names: &[&str], progress: &Progress) -> Result<()> {
    let may_install =
        answer("id", &["-u"]).as_deref() == Some("0") && answer("apt-get", &["--version"]).is_some();
    if may_install {
        // A fresh machine has no list of packages yet.
        succeed(Command::new("apt-get").arg("update"), progress)?;
        succeed(Command::new("apt-get").args(["install", "--yes"]).args(names), progress)?;
    }
    Ok(())
}
