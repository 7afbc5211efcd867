//! What cargo checks: layout, lints, tests, the examples in the documentation.

use std::process::Command;

use anyhow::Result;

use super::frictionless;
use super::tally::Tally;
use super::valgrind;
use crate::child::{Ended, answer, ended};
use crate::steps::{Steps, say};
use crate::tools::WASM;

/// `cargo fmt`.
pub(crate) fn format() -> Result<Tally> {
    whole(&["fmt", "--all", "--check"])
}

/// Clippy over everything that runs on a developer's machine, warnings refused.
pub(crate) fn clippy() -> Result<Tally> {
    whole(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

/// Clippy over what runs in a browser: the program of a kiosk, and that of a phone.
pub(crate) fn clippy_wasm() -> Result<Tally> {
    let app = ["clippy", "--locked", "--package", "lcp-explorer", "--target", WASM];
    let refused = ["--", "-D", "warnings"];
    let mut tally = whole(&[&app[..], &refused].concat())?;
    tally += whole(&[&app[..], &["--no-default-features"], &refused].concat())?;
    Ok(tally)
}

/// Every test in Rust, by nextest where it is installed.
pub(crate) fn units() -> Result<Tally> {
    frictionless::ready()?;
    valgrind::ready()?;
    let nextest = answer("cargo", &["nextest", "--version"]).is_some();
    let arguments: &[&str] = if nextest {
        &["nextest", "run", "--locked", "--workspace", "--no-fail-fast", "--status-level", "fail"]
    } else {
        &["test", "--locked", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]
    };
    let ended = cargo(arguments)?;
    let tally = if nextest { Tally::of_nextest(&ended.output) } else { Tally::of_cargo_test(&ended.output) };
    Ok(judged(&ended, tally))
}

/// The examples in the documentation.
pub(crate) fn doctests() -> Result<Tally> {
    let ended = cargo(&["test", "--locked", "--workspace", "--doc", "--no-fail-fast"])?;
    Ok(judged(&ended, Tally::of_cargo_test(&ended.output)))
}

/// A cargo command that passes or fails as one check.
fn whole(arguments: &[&str]) -> Result<Tally> {
    let ended = cargo(arguments)?;
    let tally = if ended.status.success() { Tally::PASSED } else { Tally::FAILED };
    Ok(judged(&ended, tally))
}

fn judged(ended: &Ended, tally: Tally) -> Tally {
    if !ended.status.success() {
        say(&ended.output);
    }
    tally.with_status(ended.status.success())
}

fn cargo(arguments: &[&str]) -> Result<Ended> {
    let mut outcome = None;
    let name = format!("cargo {}", arguments.first().unwrap_or(&""));
    Steps::new(1).step(&name, false, |progress| {
        outcome = Some(ended(Command::new("cargo").args(arguments), progress)?);
        Ok(())
    })?;
    outcome.ok_or_else(|| anyhow::anyhow!("{name} did not run"))
}
