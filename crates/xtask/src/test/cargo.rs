//! What cargo checks: layout, lints, tests, the examples in the documentation.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::counts::TestCounts;
use crate::command::{capture, is_there, run, run_checked};
use crate::setup::{WASM, packages};
use crate::steps::{say, step, step_unless};

/// What the repository holds itself to: who imports whom, whole and short files, the log of hazards.
pub(crate) fn conventions() -> Result<TestCounts> {
    tests(&["test", "--locked", "--package", "conventions", "--no-fail-fast"])
}

/// `cargo fmt`.
pub(crate) fn format() -> Result<TestCounts> {
    exit_code(&["fmt", "--all", "--check"])
}

/// Clippy over everything that runs on a developer's machine, warnings refused.
pub(crate) fn clippy() -> Result<TestCounts> {
    exit_code(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

/// Clippy over what runs in a browser: the program of a kiosk, and that of a phone.
pub(crate) fn clippy_wasm() -> Result<TestCounts> {
    let app = ["clippy", "--locked", "--package", "lcp-explorer", "--target", WASM];
    let refused = ["--", "-D", "warnings"];
    let mut counts = exit_code(&[&app[..], &refused].concat())?;
    counts += exit_code(&[&app[..], &["--no-default-features"], &refused].concat())?;
    Ok(counts)
}

/// Every test in Rust, by nextest where it is installed.
pub(crate) fn units() -> Result<TestCounts> {
    install_table_validator()?;
    packages::ensure("valgrind", "instructions cannot be counted")?;
    if capture(Command::new("cargo").args(["nextest", "--version"])).is_some() {
        tests(&[
            "nextest",
            "run",
            "--locked",
            "--workspace",
            "--exclude",
            "conventions",
            "--no-fail-fast",
            "--status-level",
            "fail",
        ])
    } else {
        tests(&[
            "test",
            "--locked",
            "--workspace",
            "--exclude",
            "conventions",
            "--lib",
            "--bins",
            "--tests",
            "--no-fail-fast",
        ])
    }
}

/// The examples in the documentation.
pub(crate) fn doctests() -> Result<TestCounts> {
    tests(&["test", "--locked", "--workspace", "--doc", "--no-fail-fast"])
}

fn tests(arguments: &[&str]) -> Result<TestCounts> {
    let finished = step("cargo test", |progress| run(Command::new("cargo").args(arguments), progress))?;
    Ok(TestCounts::of_summaries(&finished.output).checked(&finished))
}

fn exit_code(arguments: &[&str]) -> Result<TestCounts> {
    let name = format!("cargo {}", arguments.first().unwrap_or(&""));
    TestCounts::of_exit_code(&name, Command::new("cargo").args(arguments))
}

/// Installs the official validator of Frictionless Data Packages, which the tests of `lcp new` call, into a folder of its
/// own. Without Python these tests say that they are skipped; on the project's own servers they fail.
fn install_table_validator() -> Result<()> {
    let folder = Path::new("target/frictionless"); // where the tests look for it
    if !is_there("python3", "--version") {
        say(
            "python3 is absent, so that the table validator cannot be installed: apt-get install python3-venv",
        );
        return Ok(());
    }
    step_unless(folder.join("bin/frictionless").is_file(), "frictionless", |progress| {
        run_checked(Command::new("python3").args(["-m", "venv"]).arg(folder), progress)?;
        let mut pip = Command::new(folder.join("bin/pip"));
        run_checked(pip.args(["install", "--quiet", "frictionless==5.21.0"]), progress).map(drop)
    })
}
