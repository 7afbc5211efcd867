//! `lcp new`.

use std::path::PathBuf;

use publisher::starter::{GUIDE_FILE, write_starter};

use crate::exit_status::ExitStatus;
use crate::print;

/// Write a first set of tables: every table with its columns, a small worked example, and a guide.
///
/// The set passes `lcp check`. Nothing is written over: the folder must be new or empty.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp new tables\n  lcp check tables")]
pub(crate) struct Arguments {
    /// The folder to write to.
    folder: PathBuf,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let folder = &arguments.folder;
    let files = write_starter(folder)?.len();
    let guide = folder.join(GUIDE_FILE);
    print::answer(&format!("{files} files are in {}; start with {}\n", folder.display(), guide.display()))
}
