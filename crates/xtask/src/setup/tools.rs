//! The tools that are installed when they are missing: the wasm target, Trunk, the wasm-bindgen CLI, the npm parts.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command::{capture, run_checked};
use crate::steps::{Progress, step_unless};
use crate::workspace::{search_path, target};

/// The triple of the browser's machine.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

const TRUNK: &str = "0.21.14";

const CARGO_DENY: &str = "0.20.2";

const GECKODRIVER: &str = "0.37.1";

/// Remembers in `node_modules` which lock file it was filled from.
const NPM_STAMP: &str = "node_modules/.filled-from";

/// Makes the compiler ready to build for the browser.
pub(crate) fn wasm_target() -> Result<()> {
    let sysroot = capture(Command::new("rustc").args(["--print", "sysroot"]));
    let is_there = sysroot.is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir());
    step_unless(is_there, "wasm target", |progress| {
        run_checked(Command::new("rustup").args(["target", "add", WASM]), progress).map(drop)
    })
}

/// Makes Trunk and the wasm-bindgen CLI ready. Each takes minutes of compiling.
pub(crate) fn cargo_tools() -> Result<()> {
    step_unless(has("trunk", TRUNK)?, "trunk", |progress| {
        install("trunk", TRUNK, &["--locked", "--no-default-features"], progress)
    })?;
    let wanted = locked_version(&fs::read_to_string("Cargo.lock")?, "wasm-bindgen")?;
    step_unless(has("wasm-bindgen", &wanted)?, "wasm-bindgen", |progress| {
        // Without --locked: its lock file names versions that a mirror may lack.
        install("wasm-bindgen-cli", &wanted, &["--bin", "wasm-bindgen"], progress)
    })
}

/// Makes the program ready that drives Firefox. Debian has none of it.
pub(crate) fn geckodriver() -> Result<()> {
    let found = capture(Command::new("geckodriver").arg("--version").env("PATH", search_path()?));
    let is_there = found.is_some_and(|found| found.split_whitespace().any(|word| word == GECKODRIVER));
    step_unless(is_there, "geckodriver", |progress| {
        install("geckodriver", GECKODRIVER, &["--locked"], progress)
    })
}

/// Makes the program ready that judges what the lock file has.
pub(crate) fn cargo_deny() -> Result<()> {
    step_unless(has("cargo-deny", CARGO_DENY)?, "cargo-deny", |progress| {
        install("cargo-deny", CARGO_DENY, &["--locked"], progress)
    })
}

/// Makes the packages of `package-lock.json` ready.
pub(crate) fn npm_parts() -> Result<()> {
    let lock = fs::read_to_string("package-lock.json").context("package-lock.json cannot be read")?;
    let is_filled = fs::read_to_string(NPM_STAMP).is_ok_and(|from| from == lock);
    step_unless(is_filled, "npm parts", |progress| {
        let mut npm = Command::new("npm");
        run_checked(npm.arg("ci").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), progress)?;
        Ok(fs::write(NPM_STAMP, lock)?)
    })
}

fn has(tool: &str, version: &str) -> Result<bool> {
    let found = capture(Command::new(tool).arg("--version").env("PATH", search_path()?));
    Ok(found.is_some_and(|found| found.ends_with(version)))
}

/// Installs a tool: ready-made where `cargo binstall` is there, otherwise compiled without the optimisation, which
/// takes minutes and gains nothing for tools that run for a second.
fn install(name: &str, version: &str, options: &[&str], progress: &Progress) -> Result<()> {
    if capture(Command::new("cargo").args(["binstall", "-V"])).is_some() {
        let mut binstall = Command::new("cargo");
        binstall.args(["binstall", "--no-confirm", &format!("{name}@{version}")]);
        if run_checked(&mut binstall, progress).is_ok() {
            return Ok(());
        }
    }
    let mut cargo = Command::new("cargo");
    cargo
        .args(["install", name, "--version", version])
        .args(options)
        // The tools share what both depend on.
        .env("CARGO_TARGET_DIR", std::path::absolute(target().join("tools"))?)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    run_checked(&mut cargo, progress).map(drop)
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
