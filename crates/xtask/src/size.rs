//! `cargo xtask size`: what a browser downloads before the first answer, against `tests/budget.json`.

use std::process::Command;

use anyhow::{Result, bail};

use crate::serve;
use crate::workspace::Dataset;

/// Runs the subcommand: over the example, and over England where its site is made.
pub(crate) fn run() -> Result<()> {
    serve::make_example()?;
    serve::make_languages()?;
    for dataset in
        [Dataset::EXAMPLE, Dataset::LANGUAGES, Dataset::ENGLAND].into_iter().filter(|one| one.site().is_dir())
    {
        if !measure(dataset).status()?.success() {
            bail!("{} is over budget", dataset.folder);
        }
    }
    Ok(())
}

/// The command that measures a site, and fails where it is over the budget.
pub(crate) fn measure(dataset: Dataset) -> Command {
    // The same records in more languages.
    let of = if dataset.folder == Dataset::LANGUAGES.folder { Dataset::EXAMPLE } else { dataset }.name();
    let mut node = Command::new("node");
    node.arg("tests/size.mjs").env("LCP_SITE", dataset.site()).env("LCP_DATASET", of);
    node
}
