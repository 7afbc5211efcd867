//! `lcp export`: a release in the standards of others.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use catalogue::vocabulary::Vocabulary as _;
use interchange::{Dataset, Extent, Format, LOSSES_FILE, export};

use crate::exit_status::ExitStatus;
use crate::new_folder::{NewFolder, OldFolder};
use crate::print;
use crate::release::PublishedRelease;

/// Export a release in another standard, with a report of what does not fit.
///
/// The folder is written as a whole or not at all. An earlier export there is replaced. docs/exports.md describes each
/// format, and what it leaves out.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp export release --format hsds --out hsds\n  lcp export release --format csv --out spreadsheet"
)]
pub(crate) struct Arguments {
    /// The folder that `lcp publish` wrote.
    release: PathBuf,
    /// The format: hsds, oruk, fhir, jsonld, csv or geojson.
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Format,
    /// The folder to write; it must be new, empty, or hold an earlier export.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// The format that a word names.
fn format(word: &str) -> Result<Format, String> {
    Format::from_word(word).ok_or_else(|| {
        let known: Vec<&str> = Format::ALL.iter().map(|format| format.word()).collect();
        format!("the formats are {}", known.join(", "))
    })
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let folder = NewFolder::at(&arguments.out, OldFolder::With(LOSSES_FILE))?;
    let opened =
        PublishedRelease::open(&arguments.release).and_then(|release| Ok((release.details()?, release)));
    let (details, release) = match opened {
        Ok(opened) => opened,
        Err(unusable) => return unusable.refuse(),
    };
    let export = export(&Dataset::new(&release.catalogue, &details), arguments.format);
    folder.write(export.files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())))?;
    print::answer(&summary(&export, &arguments.out))
}

/// The files, and the columns that do not fit.
fn summary(export: &interchange::Export, out: &Path) -> String {
    let mut text = String::new();
    for file in &export.files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}: {} bytes", out.join(&file.name).display(), file.bytes.len());
    }
    let losses = &export.losses.losses;
    let whole = losses.iter().filter(|loss| loss.extent == Extent::All).count();
    let _ = writeln!(
        text,
        "{whole} columns do not fit, and {} fit in part: see {LOSSES_FILE}",
        losses.len() - whole
    );
    text
}
