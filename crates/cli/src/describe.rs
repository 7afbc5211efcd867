//! `lcp describe`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use publisher::tables::{PACKAGE_FILE, describe_folder};

use crate::exit_status::ExitStatus;
use crate::print;

/// Describe tables for other programs: write datapackage.json beside them.
///
/// The description follows the Frictionless Data Package standard, version 2: every table that is there, its columns in
/// the file's order, types, closed lists of words and keys. Write it again when tables or columns come or go.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp describe tables\n  frictionless validate tables/datapackage.json")]
pub(crate) struct Arguments {
    /// The folder with about.csv, funders.csv and the other tables.
    tables: PathBuf,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    crate::publish::must_be_folder(&arguments.tables)?;
    let path = describe(&arguments.tables)?;
    print::answer(&format!("{} is written\n", path.display()))
}

/// Writes the description of a folder's tables, and returns where.
pub(crate) fn describe(tables: &Path) -> anyhow::Result<PathBuf> {
    let description = describe_folder(tables)?;
    let path = tables.join(PACKAGE_FILE);
    fs::write(&path, description).with_context(|| {
        format!("{} cannot be written: check that the folder may be written to", path.display())
    })?;
    Ok(path)
}
