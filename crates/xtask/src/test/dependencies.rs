//! What others wrote: allowed licences, sources and versions, and what is known to be wrong with them.

use std::process::Command;

use anyhow::Result;

use super::counts::TestCounts;
use crate::command::run;
use crate::setup;
use crate::steps::{say, step};

/// What a program says when it cannot ask what is known.
const UNREACHABLE: [&str; 5] = [
    "failed to fetch advisory database",
    "audit endpoint returned an error",
    "ENOTFOUND",
    "ECONNREFUSED",
    "EAI_AGAIN",
];

/// `deny.toml` against the lock file, and both databases of known faults where they can be reached.
pub(crate) fn check() -> Result<TestCounts> {
    setup::cargo_deny()?;
    let mut allowed = deny(&["--offline", "check", "bans", "licenses", "sources"]);
    let mut counts = TestCounts::of_exit_code("licences, sources and versions", &mut allowed)?;
    counts += known("known faults of crates", &mut deny(&["check", "advisories"]))?;
    let mut npm = Command::new("npm");
    counts += known("known faults of npm packages", npm.args(["audit", "--omit=dev"]))?;
    Ok(counts)
}

fn deny(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.arg("deny").args(arguments);
    command
}

/// One check that asks a database elsewhere. Where that cannot be reached nothing is known, which is said and is no failure.
fn known(name: &str, command: &mut Command) -> Result<TestCounts> {
    let finished = step(name, |progress| run(command, progress))?;
    if finished.status.success() {
        return Ok(TestCounts::PASSED);
    }
    if is_unreachable(&finished.output) {
        say(&format!(
            "skipped: {name}: the database cannot be reached from here; run it where it can: {command:?}"
        ));
        return Ok(TestCounts::SKIPPED);
    }
    Ok(TestCounts::FAILED.checked(&finished))
}

fn is_unreachable(output: &str) -> bool {
    UNREACHABLE.iter().any(|said| output.contains(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_fault_is_told_from_a_database_that_cannot_be_reached() {
        assert!(is_unreachable("npm error audit endpoint returned an error"));
        assert!(!is_unreachable("1 critical severity vulnerability\n"));
        let fails = known("false", &mut Command::new("false")).unwrap();
        assert_eq!(fails, TestCounts::FAILED);
    }
}
