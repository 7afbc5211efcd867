//! The reference model of the joining rules: a second implementation in Python, which shares no code with `enrolment`.

use std::process::Command;

use anyhow::{Result, ensure};

use super::counts::TestCounts;
use crate::command::is_there;
use crate::lcp;
use crate::setup::packages;

/// How many random worlds are compared, from a seed that is drawn anew and printed.
const WORLDS: &str = "2000";

/// How many people ask in each.
const PEOPLE: &str = "2";

/// Holds the model to the tables of the specification, then `lcp` to the model.
pub(crate) fn check() -> Result<TestCounts> {
    packages::ensure("python3", "the joining rules cannot be compared with the reference model")?;
    ensure!(is_there("python3", "--version"), "python3 is needed: apt-get install python3");
    lcp::build()?;
    lcp::build_example("publisher", "publish_unchecked")?;
    let mut unittest = Command::new("python3");
    unittest.args(["-B", "-m", "unittest", "discover", "tests/reference"]);
    let mut counts = TestCounts::of_exit_code("the reference model", &mut unittest)?;
    let mut compare = Command::new("python3");
    compare.args(["-B", "tests/reference/compare.py", WORLDS, "--people", PEOPLE, "--shrink", "1", "--stop"]);
    compare.arg("--lcp").arg(lcp::program());
    counts += TestCounts::of_exit_code("lcp against the reference model", &mut compare)?;
    Ok(counts)
}
