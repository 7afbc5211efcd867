//! `lcp import`: published sources become tables.

mod hsds;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use catalogue::Date;
use publisher::import::{
    EnglandSources, REFRESH_REPORT_FILE, REPORT_FILE, Refreshed, SET_ASIDE_FOLDER, import_england,
    refresh_england,
};

use crate::exit_status::ExitStatus;
use crate::progress::Step;

/// Turn published sources into tables.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    source: Source,
}

/// What can be imported.
#[derive(Debug, clap::Subcommand)]
enum Source {
    England(England),
    Hsds(hsds::Arguments),
}

/// Import England: NHS Choices, NHS ODS and Ordnance Survey files as they are published.
///
/// Networks play the partnerships and clinical commissioning groups the funders. What the sources do not say stays
/// unknown. What was dropped, and why, is printed and written to import-report.json beside the tables.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp import england --practices nhs-choices-gp-2019-05.csv \\\n    --groups MAPPING_NHS_GEOGRAPHIES_2021.csv --postcodes codepoint-open-2025-11.zip --out tables"
)]
struct England {
    /// The NHS Choices list of GP practices; repeat with the ODS list (epraccur) to fill its gaps.
    #[arg(long, value_name = "FILE", required = true)]
    practices: Vec<PathBuf>,
    /// The NHS geographies mapping, or the ODS list of networks' core partners (ePCN).
    #[arg(long, value_name = "FILE")]
    groups: PathBuf,
    /// The NHS Choices list of services of GP practices.
    #[arg(long, value_name = "FILE")]
    services: Option<PathBuf>,
    /// The NHS Choices list of GP practices of the same year as the services.
    #[arg(long, value_name = "FILE", requires = "services")]
    service_sites: Option<PathBuf>,
    /// Code-Point Open as the zip file it comes in, or a CSV with the columns postcode, lat and lon.
    #[arg(long, value_name = "FILE")]
    postcodes: PathBuf,
    /// Boundaries of clinical commissioning groups, in the form of a topology (.topo.json).
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,
    /// Numbers of registered patients by practice, or the QOF prevalence by practice.
    #[arg(long, value_name = "FILE")]
    list_sizes: Option<PathBuf>,
    /// The day that the tables describe; when not given, the newest date in the names of the NHS Choices
    /// list and the groups' file.
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    as_of: Option<Date>,
    /// The tables of an earlier import: what was added or corrected in them by hand is kept, and what happened since is
    /// told. It may be the folder to write.
    #[arg(long, value_name = "TABLES")]
    previous: Option<PathBuf>,
    /// The folder to write the tables to.
    #[arg(long, value_name = "TABLES")]
    out: PathBuf,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    match &arguments.source {
        Source::England(arguments) => england(arguments),
        Source::Hsds(arguments) => hsds::run(arguments),
    }
}

fn england(arguments: &England) -> anyhow::Result<ExitStatus> {
    let sources = EnglandSources {
        practices: arguments.practices.clone(),
        groups: arguments.groups.clone(),
        services: arguments.services.clone(),
        service_sites: arguments.service_sites.clone(),
        postcodes: arguments.postcodes.clone(),
        boundaries: arguments.boundaries.clone(),
        list_sizes: arguments.list_sizes.clone(),
        as_of: arguments.as_of,
    };
    let mut current: Option<Step> = None;
    let mut progress = |name: &'static str| {
        if let Some(step) = current.replace(Step::start(name, 0)) {
            step.end("done");
        }
    };
    let imported = match &arguments.previous {
        Some(previous) => refresh_england(&sources, previous, &arguments.out, &mut progress)
            .map(|(report, refreshed)| (report, Some(refreshed))),
        None => import_england(&sources, &arguments.out, &mut progress).map(|report| (report, None)),
    };
    if let (Some(step), Ok(_)) = (current, &imported) {
        step.end("done");
    }
    let (report, refreshed) = imported?;
    crate::describe::describe(&arguments.out)?;
    write!(std::io::stdout(), "{report}").with_context(|| {
        format!("the tables are written, but the report cannot be printed; see {REPORT_FILE}")
    })?;
    match refreshed {
        Some(refreshed) => crate::print::answer(&told(&refreshed)),
        None => Ok(ExitStatus::Done),
    }
}

/// What happened since the import before, a line each; `refresh-report.json` has all of it.
fn told(refreshed: &Refreshed) -> String {
    const MOST_SHOWN: usize = 50;
    let lines: Vec<String> =
        refreshed.events.iter().map(ToString::to_string).chain(refreshed.notes.iter().cloned()).collect();
    let mut text: String = lines.iter().take(MOST_SHOWN).flat_map(|line| [line.as_str(), "\n"]).collect();
    let more = lines.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{more} more are in {REFRESH_REPORT_FILE}");
    }
    let aside = refreshed.set_aside.iter().map(|table| table.rows.len()).sum::<usize>();
    let kept = refreshed.kept_by_hand;
    let _ = writeln!(
        text,
        "kept as they were written by hand: {kept}; rows set aside in {SET_ASIDE_FOLDER}: {aside}"
    );
    text
}
