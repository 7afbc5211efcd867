//! `lcp import`: published sources become tables.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use catalogue::Date;
use publisher::import::{EnglandSources, REPORT_FILE, import_england};

use crate::exit_status::ExitStatus;
use crate::progress::Step;

/// Turn published sources into tables.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    country: Country,
}

/// The countries whose sources can be imported.
#[derive(Debug, clap::Subcommand)]
enum Country {
    England(England),
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
    /// The folder to write the tables to.
    #[arg(long, value_name = "TABLES")]
    out: PathBuf,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let Country::England(arguments) = &arguments.country;
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
    let imported = import_england(&sources, &arguments.out, &mut progress);
    if let (Some(step), Ok(_)) = (current, &imported) {
        step.end("done");
    }
    let report = imported?;
    crate::describe::describe(&arguments.out)?;
    write!(std::io::stdout(), "{report}").with_context(|| {
        format!("the tables are written, but the report cannot be printed; see {REPORT_FILE}")
    })?;
    Ok(ExitStatus::Done)
}
