//! `cargo xtask test`: everything that the project checks, quick checks first, with true totals at the end.
//!
//! A [`Group`] is one kind of check. Each gives [`TestCounts`]; no failure stops the groups after it.

mod cargo;
mod counts;
mod dependencies;
mod e2e;
mod first_command;
mod hosts;
mod publishing;
mod reference;
mod sites;

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::Args;

use self::counts::TestCounts;
use crate::steps::say;

/// Which checks run, and how.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Run only the groups whose name starts so
    #[arg(long, value_name = "GROUP", default_value = "")]
    only: String,
    /// Hide the installed tools from the group first-command, as on a machine that has none: once a release
    #[arg(long)]
    without_tools: bool,
}

/// One kind of check.
struct Group {
    name: &'static str,
    run: fn(&Options) -> Result<TestCounts>,
}

/// Quick ones first, and each after those that make what it needs: a site, or the release of England.
const GROUPS: [Group; 30] = [
    Group { name: "conventions", run: |_| cargo::conventions() },
    Group { name: "dependencies", run: |_| dependencies::check() },
    Group { name: "format", run: |_| cargo::format() },
    Group { name: "clippy", run: |_| cargo::clippy() },
    Group { name: "clippy-wasm", run: |_| cargo::clippy_wasm() },
    Group { name: "languages", run: |_| e2e::languages() },
    Group { name: "example-site", run: |_| sites::example() },
    Group { name: "languages-site", run: |_| sites::languages() },
    Group { name: "england-site", run: |_| sites::england() },
    Group { name: "units", run: |_| cargo::units() },
    Group { name: "doctests", run: |_| cargo::doctests() },
    Group { name: "reference", run: |_| reference::check() },
    Group { name: "bench", run: |_| e2e::bench() },
    Group { name: "html", run: |_| sites::html() },
    Group { name: "size-example", run: |_| sites::example_size() },
    Group { name: "size-languages", run: |_| sites::languages_size() },
    Group { name: "size-england", run: |_| sites::england_size() },
    Group { name: "e2e-example", run: |_| e2e::example() },
    Group { name: "hosts", run: |_| hosts::check() },
    Group { name: "e2e-kiosk", run: |_| e2e::kiosk() },
    Group { name: "e2e-embedding", run: |_| e2e::embedding() },
    Group { name: "engines", run: |_| e2e::engines() },
    Group { name: "e2e-england", run: |_| e2e::england() },
    Group { name: "e2e-offline", run: |_| e2e::offline() },
    Group { name: "e2e-pseudo", run: |_| e2e::pseudo() },
    Group { name: "e2e-languages", run: |_| e2e::in_every_language() },
    Group { name: "e2e-attacks", run: |_| e2e::attacks() },
    Group { name: "lighthouse", run: |_| e2e::lighthouse() },
    Group { name: "publishing", run: |_| publishing::check() },
    Group { name: "first-command", run: |options| first_command::check(options.without_tools) },
];

/// Groups that run only when they are asked for, before each release: what a database elsewhere says today is no test of a
/// commit, see docs/dependencies.md; three engines need a driver that takes minutes to compile, see docs/browsers.md.
const ON_DEMAND: [&str; 2] = ["dependencies", "engines"];

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let is_asked = |group: &&Group| {
        let is_on_demand = options.only.is_empty() && ON_DEMAND.contains(&group.name);
        group.name.starts_with(&options.only) && !is_on_demand
    };
    let chosen: Vec<&Group> = GROUPS.iter().filter(is_asked).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = GROUPS.iter().map(|group| group.name).collect();
        bail!("{:?} is no group of checks; these are: {}", options.only, names.join(", "));
    }
    let mut total = TestCounts::default();
    for group in chosen {
        say(&format!("== {}", group.name));
        let started = Instant::now();
        let counts = (group.run)(options).unwrap_or_else(|error| {
            say(&format!("{error:#}"));
            TestCounts::FAILED
        });
        say(&format!("== {}: {counts} ({:.1} s)", group.name, started.elapsed().as_secs_f64()));
        total += counts;
    }
    writeln!(std::io::stdout(), "{total}")?;
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
