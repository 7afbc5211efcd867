//! `lcp`: the command for those who keep, publish, ask and host the dataset.
//!
//! One file a subcommand. Each ends in an [`ExitStatus`]: 0 done, 1 the data has errors, 2 wrong use. Errors arrive
//! here with their context and are printed once, as a sentence that says what, where and how to fix it.

mod ask;
mod bundled;
mod check;
mod describe;
mod diff;
mod exit_status;
mod explain;
mod export;
mod import;
mod languages;
mod messages;
mod new;
mod new_folder;
mod print;
mod progress;
mod publish;
mod release;
mod resolved_place;
mod saved_files;
mod serve;
mod site;
mod statement_json;
mod surgery;
mod today;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::exit_status::ExitStatus;

/// Check, publish, ask and host a dataset of partnerships, GP surgeries and their open-enrolment rules.
#[derive(Debug, Parser)]
#[command(name = "lcp", version, arg_required_else_help = true, max_term_width = 100)]
struct Command {
    #[command(subcommand)]
    subcommand: Subcommands,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    New(new::Arguments),
    Describe(describe::Arguments),
    Check(check::Arguments),
    Publish(publish::Arguments),
    Diff(diff::Arguments),
    Ask(ask::Arguments),
    Explain(explain::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Languages(languages::Arguments),
    Site(site::Arguments),
    Serve(serve::Arguments),
}

fn main() -> ExitCode {
    let command = Command::parse();
    let status = match command.subcommand {
        Subcommands::New(arguments) => new::run(&arguments),
        Subcommands::Describe(arguments) => describe::run(&arguments),
        Subcommands::Check(arguments) => check::run(&arguments),
        Subcommands::Publish(arguments) => publish::run(&arguments),
        Subcommands::Diff(arguments) => diff::run(&arguments),
        Subcommands::Ask(arguments) => ask::run(&arguments),
        Subcommands::Explain(arguments) => explain::run(&arguments),
        Subcommands::Export(arguments) => export::run(&arguments),
        Subcommands::Import(arguments) => import::run(&arguments),
        Subcommands::Languages(arguments) => languages::run(&arguments),
        Subcommands::Site(arguments) => site::run(&arguments),
        Subcommands::Serve(arguments) => serve::run(&arguments),
    };
    status.unwrap_or_else(|error| ExitStatus::from_error(&error)).into()
}
