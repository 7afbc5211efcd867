//! What an intruder would write into every text of a dataset, shown by the app and by the prerendered pages: nothing of
//! it runs.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::journeys::journeys;
use super::tally::Tally;
use crate::child::succeed;
use crate::example::TABLES;
use crate::lcp::{self, Speed};
use crate::steps::{Steps, say};
use crate::workspace::{APP, Made};

/// The strings, one a line.
const STRINGS: &str = "tests/attacks/strings.txt";

/// The dataset with them.
const ATTACKED: Made = Made { folder: "out/attacked" };

/// Makes the dataset, and opens every page of it.
pub(crate) fn check() -> Result<Tally> {
    let mut steps = Steps::new(2);
    steps.step("strings into every text", false, |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--locked", "--package", "publisher", "--example", "attacked", "--"]);
        let said = succeed(cargo.args([TABLES, STRINGS]).arg(ATTACKED.release()), progress)?;
        say(said.trim_end());
        Ok(())
    })?;
    lcp::site(&mut steps, Speed::Release, Path::new(APP), ATTACKED)?;
    journeys("attacks", ATTACKED)
}
