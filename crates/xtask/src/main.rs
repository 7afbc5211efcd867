//! `cargo xtask`: what a developer does, one file a subcommand.
//!
//! A subcommand is a row of named steps ([`steps`]); a step whose inputs did not change since it last ran is skipped
//! ([`stamp`]). [`setup`] installs missing tools and names what only the user can install. No rule of the product is
//! here: xtask runs `cargo`, `trunk`, `npm` and `lcp`.

mod app;
mod bench;
mod command;
mod dev;
mod dist;
mod england;
mod lcp;
mod reproduce;
mod serve;
mod setup;
mod site_server;
mod size;
mod stamp;
mod steps;
mod test;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser};

/// What a developer of the explorer does.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Install the tools that are missing
    Setup,
    /// Publish the example dataset, build the app, and serve both
    Serve(Port),
    /// The same with England's open data from ../shared/data
    England {
        #[command(flatten)]
        port: Port,
        /// Stop when the site is made
        #[arg(long)]
        no_serve: bool,
    },
    /// Serve the example, rebuilt on every change
    Dev(Port),
    /// Build the app as the public gets it, into dist
    Build,
    /// Build lcp with the app inside, into out/dist
    Dist,
    /// Build the app a second time in another folder, and compare every byte
    Reproduce,
    /// Run everything that the project checks
    Test(test::Options),
    /// Measure what a browser downloads, against tests/budget.json
    Size,
    /// Measure search in a browser beside other libraries, or `lcp serve` beside nginx
    Bench(bench::Options),
}

#[derive(Debug, Clone, Copy, Args)]
struct Port {
    /// Where the site is served; 0 takes any free port
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(code) => code,
        Err(error) => {
            steps::say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    std::env::set_current_dir(workspace::root()?)?;
    match task {
        Task::Setup => setup::everything()?,
        Task::Serve(Port { port }) => serve::run(port)?,
        Task::England { port: Port { port }, no_serve } => england::run(port, !no_serve)?,
        Task::Dev(Port { port }) => dev::run(port)?,
        Task::Build => app::make()?,
        Task::Dist => dist::run()?,
        Task::Reproduce => return reproduce::run(),
        Task::Test(options) => return test::run(&options),
        Task::Size => size::run()?,
        Task::Bench(options) => bench::run(&options)?,
    }
    Ok(ExitCode::SUCCESS)
}
