//! `cargo xtask bench`: search in a real Chromium, beside other libraries on the same rows. No test: figures depend on
//! the machine and on what else it does, so that only ratios of one run mean anything.

mod document;
mod engine;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::arguments::Arguments;
use crate::child::succeed;
use crate::lcp::Speed;
use crate::serving::Serving;
use crate::steps::{Steps, say};
use crate::workspace::{Made, OUT};
use crate::{chromium, example, load, tools};

/// Where the table is kept.
const DOCUMENT: &str = "docs/benchmarks.md";

/// Questions of each kind in a run that is to be kept.
const QUESTIONS: usize = 2_000;

/// What a run measures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The name of its files in `out`.
    pub(crate) name: &'static str,
    /// The dataset.
    pub(crate) made: Made,
    /// How many questions of each kind.
    pub(crate) questions: usize,
    /// How the engine is built.
    pub(crate) speed: Speed,
    /// Whether the app itself is measured as well.
    pub(crate) with_app: bool,
}

impl Plan {
    /// The figures as JSON.
    pub(crate) fn report(self) -> PathBuf {
        PathBuf::from(OUT).join(format!("{}.json", self.name))
    }

    /// The figures for people.
    fn table(self) -> PathBuf {
        PathBuf::from(OUT).join(format!("{}.md", self.name))
    }
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &mut Arguments) -> Result<()> {
    let made = if arguments.flag("--example") { Made::EXAMPLE } else { Made::ENGLAND };
    let keep = arguments.flag("--keep");
    let serve = arguments.flag("--serve");
    let questions = arguments.value("--questions")?;
    arguments.end()?;
    if serve {
        return serving(keep);
    }
    let questions = match questions {
        Some(text) => text.parse().with_context(|| format!("{text:?} is no number of questions"))?,
        None => QUESTIONS,
    };
    if !made.release().join("release.json").is_file() {
        say(&format!(
            "skipped: {} is absent; `cargo xtask england --no-serve` makes England, `cargo xtask serve` the example",
            made.release().display()
        ));
        return Ok(());
    }
    let mut steps = Steps::new(tools::STEPS + STEPS);
    tools::ready(&mut steps)?;
    let with_app = made.site().is_dir();
    let plan = Plan { name: "bench", made, questions, speed: Speed::Release, with_app };
    measure(&mut steps, plan)?;
    let table = fs::read_to_string(plan.table()).context("the benchmark wrote no table")?;
    tell(&table, keep)
}

/// Prints a table, and keeps it where that is asked.
fn tell(table: &str, keep: bool) -> Result<()> {
    write!(std::io::stdout(), "{table}")?;
    if !keep {
        return Ok(());
    }
    let document = fs::read_to_string(DOCUMENT).with_context(|| format!("{DOCUMENT} cannot be read"))?;
    fs::write(DOCUMENT, document::with_section(&document, table))
        .with_context(|| format!("{DOCUMENT} cannot be written"))
}

/// Rounds of a run that is to be kept, and the seconds of each.
const ROUNDS: (usize, u32) = (7, 5);

/// `lcp serve` beside nginx.
fn serving(keep: bool) -> Result<()> {
    let mut steps = Steps::new(example::STEPS + 1);
    example::make(&mut steps)?;
    let mut rounds = None;
    steps.step("a thousand connections", false, |progress| {
        rounds = load::rounds(ROUNDS.0, ROUNDS.1, progress)?;
        Ok(())
    })?;
    if let Some(rounds) = rounds {
        return tell(&load::table(&rounds)?, keep);
    }
    say("skipped: nginx or wrk is absent; `sudo apt-get install nginx wrk` installs them");
    Ok(())
}

/// The steps of [`measure`].
pub(crate) const STEPS: usize = 2;

/// Builds the engine and measures: two steps. It fails where two libraries differ that should not.
pub(crate) fn measure(steps: &mut Steps, plan: Plan) -> Result<()> {
    steps.step("engine for the benchmark", false, |progress| engine::build(plan.speed, progress))?;
    steps.step(&format!("benchmark of {}", plan.made.folder), false, |progress| {
        let site = plan.with_app.then(|| Serving::start(&plan.made.site(), 0, Speed::Release)).transpose()?;
        let mut node = Command::new("node");
        node.arg("tests/bench/run.mjs")
            .env("CHROME", chromium::find(progress)?)
            .env("LCP_ENGINE", engine::folder(plan.speed))
            .env("LCP_RELEASE", plan.made.release())
            .env("LCP_QUESTIONS", plan.questions.to_string())
            .env("LCP_REPORT", plan.report())
            .env("LCP_TABLE", plan.table());
        if let Some(site) = &site {
            node.env("LCP_ADDRESS", &site.address);
        }
        succeed(&mut node, progress).map(drop)
    })
}
