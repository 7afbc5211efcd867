//! `cargo xtask test`: everything that the project checks, quick checks first, with true totals at the end.
//!
//! A [`Group`] is one kind of check. Each gives a [`Tally`]; no failure stops the groups after it. `--only NAME`
//! runs the groups whose name starts so.

mod attacks;
mod beside;
mod cargo;
mod frictionless;
mod hazards;
mod hosts;
mod journeys;
mod layers;
mod publishing;
mod readme;
mod sites;
mod tally;
mod tracked;
mod uses;
mod valgrind;

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::steps::say;
use tally::Tally;

/// One kind of check.
struct Group {
    name: &'static str,
    run: fn() -> Result<Tally>,
}

/// Quick ones first, and each after those that make what it needs: a site, or the release of England.
const GROUPS: [Group; 25] = [
    Group { name: "tracked-files", run: tracked::check },
    Group { name: "layers", run: layers::check },
    Group { name: "hazards", run: hazards::check },
    Group { name: "format", run: cargo::format },
    Group { name: "clippy", run: cargo::clippy },
    Group { name: "clippy-wasm", run: cargo::clippy_wasm },
    Group { name: "example-site", run: sites::example },
    Group { name: "england-site", run: sites::england },
    Group { name: "units", run: cargo::units },
    Group { name: "doctests", run: cargo::doctests },
    Group { name: "beside-others", run: beside::example },
    Group { name: "html", run: sites::html },
    Group { name: "size-example", run: sites::example_size },
    Group { name: "size-england", run: sites::england_size },
    Group { name: "journeys-example", run: journeys::example },
    Group { name: "hosts", run: hosts::check },
    Group { name: "journeys-kiosk", run: journeys::kiosk },
    Group { name: "journeys-embedding", run: journeys::embedding },
    Group { name: "journeys-england", run: journeys::england },
    Group { name: "journeys-offline", run: journeys::offline },
    Group { name: "pseudo-languages", run: journeys::pseudo },
    Group { name: "lighthouse", run: journeys::lighthouse },
    Group { name: "attacks", run: attacks::check },
    Group { name: "publishing", run: publishing::check },
    Group { name: "readme", run: readme::check },
];

/// Runs the subcommand.
pub(crate) fn run(arguments: &mut Arguments) -> Result<ExitCode> {
    let only = arguments.value("--only")?.unwrap_or_default();
    arguments.end()?;
    let chosen: Vec<&Group> = GROUPS.iter().filter(|group| group.name.starts_with(&only)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = GROUPS.iter().map(|group| group.name).collect();
        bail!("{only:?} is no group of checks; these are: {}", names.join(", "));
    }
    let mut total = Tally::default();
    for group in chosen {
        say(&format!("== {}", group.name));
        let started = Instant::now();
        let tally = (group.run)().unwrap_or_else(|error| {
            say(&format!("{error:#}"));
            Tally { failed: 1, ..Tally::default() }
        });
        say(&format!("== {}: {tally} ({:.1} s)", group.name, started.elapsed().as_secs_f64()));
        total += tally;
    }
    writeln!(std::io::stdout(), "{total}")?;
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
