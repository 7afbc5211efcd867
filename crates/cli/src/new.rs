//! `lcp new`.

use std::path::PathBuf;

use publisher::starter::{GUIDE_FILE, write_starter, write_starter_workbook};

use crate::exit_status::ExitStatus;
use crate::print;

/// Write a first set of tables: every table with its columns, a small worked example, and a guide.
///
/// The set passes `lcp check`. Nothing is written over: the folder must be new or empty. A name that ends in .xlsx gives
/// one workbook with a sheet a table, lists to choose from, and a note on each column.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp new tables\n  lcp check tables\n  lcp new tables.xlsx\n  lcp check tables.xlsx --watch"
)]
pub(crate) struct Arguments {
    /// The folder to write to, or the workbook (.xlsx) to write.
    folder: PathBuf,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let folder = &arguments.folder;
    if folder.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx")) {
        write_starter_workbook(folder)?;
        return print::answer(&format!("{0} is written; check it with: lcp check {0}\n", folder.display()));
    }
    let files = write_starter(folder)?.len();
    let guide = folder.join(GUIDE_FILE);
    print::answer(&format!("{files} files are in {}; start with {}\n", folder.display(), guide.display()))
}
