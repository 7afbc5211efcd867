//! `lcp publish`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use catalogue::Date;
use publisher::compile::CompiledRelease;
use publisher::diff::{ReleaseSummary, ReleaseView};
use publisher::problem::Problems;
use publisher::{report, validate};

use crate::exit_status::ExitStatus;
use crate::print::report_style;
use crate::progress::Step;
use crate::release;

/// Publish tables: check them, and write a release that the explorer shows.
///
/// Nothing is written when the tables have errors. An earlier release in the folder is replaced as a whole.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp publish assets/example --out release\n  lcp publish tables --out release --previous release"
)]
pub(crate) struct Arguments {
    /// The folder with about.csv, funders.csv and the other tables, or a workbook (.xlsx) with a sheet for each.
    tables: PathBuf,
    /// The folder to write the release to.
    #[arg(long, value_name = "RELEASE")]
    out: PathBuf,
    /// The release before, to say what changed since. It may be the one that is replaced.
    #[arg(long, value_name = "RELEASE")]
    previous: Option<PathBuf>,
    /// The day to check for, as 2010-03-31; the day that the tables describe when not given.
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    today: Option<Date>,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    must_be_folder(&arguments.tables)?;
    let mut problems = Problems::default();
    let step = Step::start("Checking the tables", 0);
    let tables = validate::read_and_check(&arguments.tables, arguments.today, &mut problems);
    step.end(&format!("{} errors, {} warnings", problems.errors(), problems.warnings()));
    if problems.errors() > 0 {
        let report = report::text(&problems, &arguments.tables, report_style(&std::io::stderr()));
        std::io::stderr().write_all(report.as_bytes()).context("the report cannot be printed")?;
        return Ok(ExitStatus::DataHasErrors);
    }
    let step = Step::start("Compiling the release", 0);
    let mut release = CompiledRelease::from_tables(&tables)?.with_check(&problems).with_download(&tables)?;
    if let Some(folder) = &arguments.previous {
        let before =
            release::PublishedRelease::open(folder).and_then(|before| Ok((before.details()?, before)));
        release = match before {
            Err(unusable) => return unusable.refuse(),
            Ok((details, before)) => {
                let view = ReleaseView { catalogue: &before.catalogue, details: &details };
                release.with_changes(&ReleaseSummary::from_manifest(&before.manifest), view)?
            }
        };
    }
    step.end(&format!("{} files, {} bytes", release.files.len(), release.bytes()));
    let step = Step::start("Writing the release", 0);
    release.write(&arguments.out)?;
    step.end(&arguments.out.display().to_string());
    let counts = release.manifest.counts;
    writeln!(
        std::io::stdout(),
        "Release {}\n{} funders, {} partnerships, {} practices, {} sites, {} services, {} postcodes",
        release.manifest.id,
        counts.funders,
        counts.partnerships,
        counts.practices,
        counts.sites,
        counts.services,
        counts.postcodes,
    )
    .context("the release is written, but its id cannot be printed")?;
    Ok(ExitStatus::Done)
}

/// Refuses a path that is no folder and no workbook: the command was used wrongly, the data is not to blame.
pub(crate) fn must_be_folder(tables: &Path) -> anyhow::Result<()> {
    if !tables.is_dir() && !publisher::workbook::is_workbook(tables) {
        bail!(
            "{} is not a folder: name the folder that holds about.csv, funders.csv and the other tables, or a workbook (.xlsx)",
            tables.display()
        );
    }
    Ok(())
}
