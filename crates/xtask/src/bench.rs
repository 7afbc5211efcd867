//! `cargo xtask bench`: search in a real Chromium, beside other libraries on the same rows (`tests/bench`). No test:
//! figures depend on the machine and on what else it does, so that only ratios of one run mean anything.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::app::{App, without_machine_paths};
use crate::command::{is_there, run_checked};
use crate::setup::{self, chromium, packages};
use crate::site_server::SiteServer;
use crate::steps::{say, step};
use crate::workspace::{Dataset, OUT, TempFolder, search_path};
use crate::{lcp, serve};

/// Where the figures are kept.
const DOCUMENT: &str = "docs/benchmarks.md";

/// What is measured.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Search in the example instead of England
    #[arg(long)]
    example: bool,
    /// Questions of each kind
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    questions: usize,
    /// `lcp serve` beside nginx, with a thousand connections
    #[arg(long)]
    serve: bool,
    /// Write the table into docs/benchmarks.md
    #[arg(long)]
    keep: bool,
}

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.serve {
        return serving(options.keep);
    }
    let dataset = if options.example { Dataset::EXAMPLE } else { Dataset::ENGLAND };
    if !dataset.site().is_dir() {
        say(&format!(
            "skipped: {} is absent; `cargo xtask england --no-serve` makes England, `cargo xtask size` the example",
            dataset.site().display()
        ));
        return Ok(());
    }
    setup::everything()?;
    let site = SiteServer::start(&dataset.site())?;
    let mut node = search("bench", dataset, "wasm")?;
    node.env("LCP_QUESTIONS", options.questions.to_string()).env("LCP_ADDRESS", &site.address);
    measure("bench", node, options.keep)
}

/// `lcp serve` beside nginx.
fn serving(keep: bool) -> Result<()> {
    serve::make_example()?;
    let lcp = step("lcp, optimised", lcp::build_optimised)?;
    let Some((_folder, node)) = load(&lcp)? else {
        say("skipped: nginx or wrk is absent; `sudo apt-get install nginx wrk` installs them");
        return Ok(());
    };
    measure("load", node, keep)
}

/// Runs a measurement, and prints the table that it writes.
fn measure(name: &str, mut node: Command, keep: bool) -> Result<()> {
    if keep {
        node.env("LCP_DOCUMENT", DOCUMENT);
    }
    step(name, |progress| run_checked(&mut node, progress))?;
    let table = fs::read_to_string(Path::new(OUT).join(name).with_extension("md"))?;
    Ok(write!(std::io::stdout(), "{table}")?)
}

/// Builds the engine in a profile of cargo, and gives the command that measures it on a dataset. The command fails where
/// two libraries differ that should not.
pub(crate) fn search(name: &str, dataset: Dataset, profile: &str) -> Result<Command> {
    let (out, engine) = (Path::new(OUT).join(name), Path::new(OUT).join("bench").join(profile));
    step("engine for the benchmark", |progress| {
        let mut build = Command::new("node");
        build.arg("tests/bench/engine.mjs").env("LCP_ENGINE", &engine).env("LCP_PROFILE", profile);
        build.env("PATH", search_path()?).env("CARGO_ENCODED_RUSTFLAGS", without_machine_paths()?);
        run_checked(&mut build, progress)
    })?;
    let mut node = Command::new("node");
    node.arg("tests/bench/run.mjs").env("CHROME", step("Chromium", chromium::find)?);
    node.env("LCP_ENGINE", engine).env("LCP_RELEASE", dataset.release());
    node.env("LCP_REPORT", out.with_extension("json")).env("LCP_TABLE", out.with_extension("md"));
    Ok(node)
}

/// The command that puts a thousand connections on the example as a program serves it, and on nginx, with the folder that
/// it needs; `None` where `wrk` or nginx cannot be had.
pub(crate) fn load(program: &Path) -> Result<Option<(TempFolder, Command)>> {
    // `wrk -v` says its version and fails.
    let are_there = || is_there("nginx", "-v") && Command::new("wrk").arg("-v").output().is_ok();
    let (program, folder) = (std::path::absolute(program)?, TempFolder::new("load")?);
    step("site for the load", |progress| {
        if !are_there() {
            packages::install(&["nginx-light", "wrk"], progress)?;
        }
        let mut lcp = Command::new(&program);
        lcp.arg("site").arg(Dataset::EXAMPLE.release()).arg("--app").arg(App::Public.folder());
        run_checked(lcp.arg("--out").arg(folder.path().join("www")), progress)
    })?;
    let mut node = Command::new("node");
    node.arg("tests/bench/load.mjs").env("LCP_PROGRAM", program).env("LCP_PLACE", folder.path());
    Ok(are_there().then_some((folder, node)))
}
