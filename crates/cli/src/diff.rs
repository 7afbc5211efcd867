//! `lcp diff`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use catalogue::format::EncodeError;
use publisher::diff::{ReleaseSummary, ReleaseView, diff, json, page, text};

use crate::exit_status::ExitStatus;
use crate::print;
use crate::release::{OpenReleaseError, PublishedRelease};

/// Say what changed from one release to the next.
///
/// Who is new or gone, who joined or left a partnership, which lists opened or closed, which services started, moved or
/// stopped, and every record that differs otherwise. docs/diff.md describes the JSON.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp diff release-2010-03 release-2010-06\n  lcp diff old new --format json > changes.json"
)]
pub(crate) struct Arguments {
    /// The folder of the older release, as `lcp publish` wrote it.
    old: PathBuf,
    /// The folder of the newer release.
    new: PathBuf,
    /// How to print the changes.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The forms of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a person at a terminal.
    Text,
    /// For a program: every change, as docs/diff.md says.
    Json,
    /// For a page: what concerns the public, as a release carries it after `lcp publish --previous`.
    Page,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let printed = match compare(arguments) {
        Ok(printed) => printed,
        Err((folder, unusable)) => {
            writeln!(std::io::stderr(), "error: {}: {unusable}", folder.display())
                .context("an error cannot be printed")?;
            return Ok(unusable.exit_status());
        }
    };
    print::answer(&printed?)
}

/// The changes as they are printed, or why they cannot be encoded; or the release that cannot be used.
fn compare(arguments: &Arguments) -> Result<Result<String, EncodeError>, (&Path, OpenReleaseError)> {
    let open = |folder| PublishedRelease::open(folder).map_err(|unusable| (folder, unusable));
    let details =
        |folder, release: &PublishedRelease| release.details().map_err(|unusable| (folder, unusable));
    let (old, new): (&Path, &Path) = (&arguments.old, &arguments.new);
    let (old_release, new_release) = (open(old)?, open(new)?);
    let (old_details, new_details) = (details(old, &old_release)?, details(new, &new_release)?);
    let changes = diff(
        ReleaseView { catalogue: &old_release.catalogue, details: &old_details },
        ReleaseView { catalogue: &new_release.catalogue, details: &new_details },
    );
    let (old, new) = (
        ReleaseSummary::from_manifest(&old_release.manifest),
        ReleaseSummary::from_manifest(&new_release.manifest),
    );
    Ok(match arguments.format {
        Format::Text => Ok(text(&old, &new, &changes, &new_release.catalogue.about)),
        Format::Json => Ok(json(&old, &new, &changes)),
        Format::Page => page(&old, new.as_of, &changes).to_json(),
    })
}
