//! `lcp ask`.

use crate::ending::Ending;

/// TO BE WRITTEN
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {}

/// Runs the subcommand.
pub(crate) fn run(_arguments: &Arguments) -> anyhow::Result<Ending> {
    Ok(Ending::Done)
}
