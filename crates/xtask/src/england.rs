//! `cargo xtask england`: the whole way with England's open data, which is never part of the project.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::app::{self, App};
use crate::command::run_checked;
use crate::stamp::Stamp;
use crate::steps::step_unless;
use crate::workspace::Dataset;
use crate::{lcp, site_server};

/// The open data, beside the checkout.
pub(crate) const DATA: &str = "../shared/data";

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

/// Runs the subcommand.
pub(crate) fn run(port: u16, serve: bool) -> Result<()> {
    if serve {
        site_server::check_port(port)?;
    }
    app::make()?;
    make()?;
    if serve { site_server::hand_over(&Dataset::ENGLAND.site(), port) } else { Ok(()) }
}

/// Makes England's site of the built app.
pub(crate) fn make() -> Result<()> {
    lcp::build()?;
    import()?;
    lcp::publish(Path::new(TABLES), Dataset::ENGLAND)?;
    // Of thousands of surgeries a page in each language is more than one run needs.
    lcp::site(App::Public.folder(), Dataset::ENGLAND, &["--settings", Dataset::ENGLISH])
}

fn import() -> Result<()> {
    let lcp = lcp::program();
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
    step_unless(is_done, "import England", |progress| {
        let mut command = Command::new(&lcp);
        command.args(["import", "england"]);
        for ((option, _), file) in SOURCES.iter().zip(&files) {
            command.arg(option).arg(file);
        }
        run_checked(command.args(["--out", TABLES]), progress)?;
        stamp.save()
    })
}
