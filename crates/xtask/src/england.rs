//! `cargo xtask england`: the whole way with England's open data, which is never part of the project.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::child::succeed;
use crate::lcp::Speed;
use crate::stamp::Stamp;
use crate::steps::Steps;
use crate::workspace::{APP, Made};
use crate::{app, lcp, serving, tools};

/// The open data, beside the checkout.
pub(crate) const DATA: &str = "../shared/data";

/// The steps of [`make`].
pub(crate) const STEPS: usize = tools::STEPS + app::STEPS + 4;

const TABLES: &str = "out/england/tables";

/// Which file plays which part.
const SOURCES: [(&str, &str); 8] = [
    ("--practices", "practices/nhs-choices-gp-2019-05.csv"),
    ("--practices", "practices/ods-epraccur-2022-05.csv"),
    ("--groups", "groups/MAPPING_NHS_GEOGRAPHIES_2021.csv"),
    ("--services", "practices/nhs-choices-gp-services-2014-02.csv"),
    ("--service-sites", "practices/nhs-choices-gp-2014-02.csv"),
    ("--postcodes", "postcodes/codepoint-open-2025-11.zip"),
    ("--boundaries", "boundaries/ccg2013-212.topo.json"),
    ("--list-sizes", "indicators/list-size-2015-q2.csv"),
];

/// Makes England's site.
pub(crate) fn make(steps: &mut Steps) -> Result<()> {
    tools::ready(steps)?;
    lcp::build(steps, Speed::Release)?;
    import(steps)?;
    lcp::publish(steps, Speed::Release, Path::new(TABLES), Made::ENGLAND)?;
    app::build(steps, Speed::Release, Path::new(APP))?;
    lcp::site(steps, Speed::Release, Path::new(APP), Made::ENGLAND)
}

fn import(steps: &mut Steps) -> Result<()> {
    let lcp = Speed::Release.lcp();
    let files: Vec<PathBuf> = SOURCES.iter().map(|(_, file)| Path::new(DATA).join(file)).collect();
    if let Some(absent) = files.iter().find(|file| !file.is_file()) {
        bail!(
            "{} is absent: docs/importing.md says where to get the current edition of each file",
            absent.display()
        );
    }
    let inputs: Vec<&Path> = files.iter().map(PathBuf::as_path).chain([lcp.as_path()]).collect();
    let stamp = Stamp::new("import-england", &inputs, &[])?;
    let is_done = stamp.is_fresh() && Path::new(TABLES).join("about.csv").is_file();
    steps.step("import England", is_done, |progress| {
        let mut command = Command::new(&lcp);
        command.args(["import", "england"]);
        for ((option, _), file) in SOURCES.iter().zip(&files) {
            command.arg(option).arg(file);
        }
        succeed(command.args(["--out", TABLES]), progress)?;
        stamp.press()
    })
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &mut Arguments) -> Result<()> {
    let port = arguments.port()?;
    let serve = !arguments.flag("--no-serve");
    arguments.end()?;
    if serve {
        serving::check_port(port)?;
    }
    make(&mut Steps::new(STEPS))?;
    if serve { serving::hand_over(&Made::ENGLAND.site(), port) } else { Ok(()) }
}
