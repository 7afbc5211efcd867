//! The sites of both datasets: made, valid, and small enough.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::tally::Tally;
use crate::child::ended;
use crate::steps::{Steps, say};
use crate::workspace::Made;
use crate::{england as england_steps, example as example_steps, size};

/// Makes the example's site.
pub(crate) fn example() -> Result<Tally> {
    example_steps::make(&mut Steps::new(example_steps::STEPS))?;
    Ok(Tally::PASSED)
}

/// Makes England's site, where its data is.
pub(crate) fn england() -> Result<Tally> {
    if !has_england()? {
        return Ok(Tally::SKIPPED);
    }
    england_steps::make(&mut Steps::new(england_steps::STEPS))?;
    Ok(Tally::PASSED)
}

/// Whether England's data is here; on the project's own servers it must be.
pub(crate) fn has_england() -> Result<bool> {
    let there = Path::new(england_steps::DATA).is_dir();
    if !there {
        if std::env::var("CI").is_ok_and(|ci| ci == "true") {
            bail!("{} is absent, and CI=true asks for it", england_steps::DATA);
        }
        say(&format!("skipped: {} is absent", england_steps::DATA));
    }
    Ok(there)
}

/// The pages of the example that are held to the rules of HTML, one of each kind: the first, those that wait for the
/// program, those prerendered of a visit, and the lists.
const KINDS_OF_PAGE: [&str; 14] = [
    "",
    "404.html",
    "results/",
    "about/",
    "rights/",
    "words/",
    "examples-2009/",
    "partnership/harbour/",
    "partnership/tollgate/",
    "surgery/curlew-wharf/",
    "surgery/brinegate/",
    "a-to-z/",
    "a-to-z/surgeries/c/",
    "joining/",
];

/// Holds the pages that a browser gets before the program to the rules of HTML.
pub(crate) fn html() -> Result<Tally> {
    let mut tally = Tally::FAILED;
    Steps::new(1).step("html-validate", false, |progress| {
        let mut command = Command::new("npx");
        let site = Made::EXAMPLE.site();
        let file = |page: &str| {
            if page.is_empty() || page.ends_with('/') {
                site.join(page).join("index.html")
            } else {
                site.join(page)
            }
        };
        command.args(["--no-install", "html-validate", "--config", "tests/htmlvalidate.json"]);
        command.args(KINDS_OF_PAGE.map(file));
        let ended = ended(&mut command, progress)?;
        if ended.status.success() {
            tally = Tally::PASSED;
        } else {
            say(&ended.output);
        }
        Ok(())
    })?;
    Ok(tally)
}

/// The example against the budget.
pub(crate) fn example_size() -> Result<Tally> {
    judged(Made::EXAMPLE)
}

/// England against the budget.
pub(crate) fn england_size() -> Result<Tally> {
    if has_england()? { judged(Made::ENGLAND) } else { Ok(Tally::SKIPPED) }
}

fn judged(made: Made) -> Result<Tally> {
    let (table, exceeded) = size::judge(made)?;
    say(table.trim_end());
    Ok(Tally::of_problems(&exceeded))
}
