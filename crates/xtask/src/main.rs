//! `cargo xtask`: everything that a developer does, one file a subcommand.
//!
//! A subcommand is a row of named steps ([`steps`]); a step whose inputs did not change since it was last done is
//! skipped ([`stamp`]). Tools that are missing are installed ([`tools`]); what only the user can install is named
//! ([`prerequisites`]). It holds no rule of the product: it runs `cargo`, `trunk`, `npm` and `lcp`.

mod app;
mod arguments;
mod bench;
mod child;
mod chromium;
mod dev;
mod dist;
mod embedding;
mod england;
mod example;
mod lcp;
mod load;
mod offline;
mod packages;
mod prerequisites;
mod pseudo;
mod servers;
mod serving;
mod size;
mod stamp;
mod steps;
mod test;
mod tools;
mod workspace;

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::arguments::Arguments;

const HELP: &str = "\
What a developer of the explorer does.

cargo xtask serve [--port N]               build everything, publish the example dataset, serve it
cargo xtask england [--port N] [--no-serve]  the same with England's open data from ../shared/data
cargo xtask dev [--port N]                 serve the example, rebuilt on every change
cargo xtask build                          build the app alone, into dist
cargo xtask dist                           build lcp with the app inside, into out/dist
cargo xtask test [--only GROUP]            everything that the project checks
cargo xtask size                           what a browser downloads, against tests/budget.json
cargo xtask bench [--example] [--questions N] [--keep]
                                           search in a browser beside other libraries; --keep writes docs/benchmarks.md
cargo xtask bench --serve [--keep]         lcp serve beside nginx, with a thousand connections
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            // Nothing is left to do when even the error output is closed.
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_command_line();
    std::env::set_current_dir(workspace::root()?)?;
    match arguments.subcommand().as_str() {
        "serve" => example::serve(&mut arguments)?,
        "england" => england::run(&mut arguments)?,
        "dev" => dev::run(&mut arguments)?,
        "build" => example::build(&arguments)?,
        "dist" => dist::run(&arguments)?,
        "test" => return test::run(&mut arguments),
        "size" => size::run(&arguments)?,
        "bench" => bench::run(&mut arguments)?,
        "" | "help" | "--help" | "-h" => write!(std::io::stdout(), "{HELP}")?,
        other => bail!("{other:?} is no subcommand; these are:\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}
