//! `lcp check`.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use catalogue::Date;
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;
use publisher::translations::{Coverage, coverage};
use publisher::{report, validate};

use crate::exit_status::ExitStatus;
use crate::print::report_style;
use crate::saved_files::SavedFiles;

/// Check tables: their form, and the rules of open enrolment.
///
/// Every problem is printed with its file, row and column, and how to fix it. Ends with 0 when the tables can be
/// published, and with 1 when they have errors.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp check assets/example\n  lcp check tables --format json > problems.json\n  lcp check tables.xlsx --watch"
)]
pub(crate) struct Arguments {
    /// The folder with about.csv, funders.csv and the other tables, or a workbook (.xlsx) with a sheet for each.
    tables: PathBuf,
    /// The day to check for, as 2010-03-31; the day that the tables describe when not given.
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    today: Option<Date>,
    /// Check again whenever a table is saved, until you press Ctrl+C.
    #[arg(long, conflicts_with = "format")]
    watch: bool,
    /// How to print the problems.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The forms of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a person at a terminal.
    Text,
    /// For a program.
    Json,
    /// A page to publish beside the data.
    Html,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    crate::publish::must_be_folder(&arguments.tables)?;
    if arguments.watch {
        let mut seen = SavedFiles::of(&arguments.tables);
        loop {
            check(arguments)?;
            writeln!(std::io::stdout(), "Waiting for a table to be saved. Press Ctrl+C to end.\n")
                .context("the report cannot be printed")?;
            seen = seen.wait_for_change(&arguments.tables);
        }
    }
    check(arguments)
}

/// How much of the dataset is there in each language.
fn covered(tables: &Tables) -> String {
    let of_language = |of: Coverage| {
        let Coverage { language, translated, of, stale, unread } = of;
        format!(
            "{language}: {translated} of {of} texts are translated; {stale} translations are of words that have changed, \
             {unread} nobody who speaks the language has read\n"
        )
    };
    coverage(tables).into_iter().map(of_language).collect()
}

/// Checks once, and prints the report.
fn check(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let mut problems = Problems::default();
    let tables = validate::read_and_check(&arguments.tables, arguments.today, &mut problems);
    let report = match arguments.format {
        Format::Text => {
            report::text(&problems, &arguments.tables, report_style(&std::io::stdout())) + &covered(&tables)
        }
        Format::Json => report::json(&problems),
        Format::Html => {
            let release = if problems.errors() == 0 {
                Some(CompiledRelease::from_tables(&tables)?.with_check(&problems))
            } else {
                None
            };
            let title = release.as_ref().map_or_else(
                || arguments.tables.display().to_string(),
                |release| release.manifest.title.clone(),
            );
            report::html(&problems, &title, release.as_ref().map(|release| release.manifest.id.as_str()))
        }
    };
    std::io::stdout().write_all(report.as_bytes()).context("the report cannot be printed")?;
    Ok(if problems.errors() == 0 { ExitStatus::Done } else { ExitStatus::DataHasErrors })
}
