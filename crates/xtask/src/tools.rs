//! The tools that are installed when they are missing: the wasm target, Trunk, the wasm-bindgen CLI, the npm parts.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::child::{answer, succeed};
use crate::prerequisites;
use crate::steps::{Progress, Steps};

/// The steps of [`ready`].
pub(crate) const STEPS: usize = 5;

/// The triple of the browser's machine.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

const TRUNK: &str = "0.21.14";

/// Remembers in `node_modules` which lock file it was filled from.
const NPM_STAMP: &str = "node_modules/.filled-from";

/// Makes every tool ready.
pub(crate) fn ready(steps: &mut Steps) -> Result<()> {
    steps.step("prerequisites", false, |_| prerequisites::check())?;
    steps.step("wasm target", has_wasm_target(), |progress| {
        succeed(Command::new("rustup").args(["target", "add", WASM]), progress).map(drop)
    })?;
    let trunk = answer("trunk", &["--version"]).is_some_and(|found| found.ends_with(TRUNK));
    steps.step("trunk", trunk, |progress| {
        install("trunk", TRUNK, &["--locked", "--no-default-features"], "0", progress)
    })?;
    let wanted = locked_version(&fs::read_to_string("Cargo.lock")?, "wasm-bindgen")?;
    let bindgen = answer("wasm-bindgen", &["--version"]).is_some_and(|found| found.ends_with(&wanted));
    steps.step("wasm-bindgen", bindgen, |progress| {
        // Without --locked: its lock file names versions that a mirror may lack.
        install("wasm-bindgen-cli", &wanted, &[], "1", progress)
    })?;
    let lock = fs::read_to_string("package-lock.json").context("package-lock.json cannot be read")?;
    let filled = fs::read_to_string(NPM_STAMP).is_ok_and(|from| from == lock);
    steps.step("npm parts", filled, |progress| {
        let mut npm = Command::new("npm");
        succeed(npm.arg("ci").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), progress)?;
        Ok(fs::write(NPM_STAMP, lock)?)
    })
}

/// Whether the compiler can build for the browser.
fn has_wasm_target() -> bool {
    answer("rustc", &["--print", "sysroot"])
        .is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir())
}

/// Installs a tool: ready-made where `cargo binstall` is there, otherwise compiled without optimisation that takes
/// minutes and gains nothing, since these tools only drive others.
fn install(name: &str, version: &str, options: &[&str], level: &str, progress: &Progress) -> Result<()> {
    let ready_made = answer("cargo", &["binstall", "-V"]).is_some();
    if ready_made {
        let crate_version = format!("{name}@{version}");
        let mut binstall = Command::new("cargo");
        if succeed(binstall.args(["binstall", "--no-confirm", &crate_version]), progress).is_ok() {
            return Ok(());
        }
    }
    let mut cargo = Command::new("cargo");
    cargo
        .args(["install", name, "--version", version])
        .args(options)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    succeed(&mut cargo, progress).map(drop)
}

/// The version of a package in Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Result<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = "));
    version
        .map(|quoted| quoted.trim_matches('"').to_owned())
        .with_context(|| format!("Cargo.lock has no package {package}: run `cargo update --workspace`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_of_a_package_is_found_by_its_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.5\"\n\n[[package]]\nname = \
                    \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.130");
        assert!(locked_version(lock, "yew").unwrap_err().to_string().contains("yew"));
    }
}
