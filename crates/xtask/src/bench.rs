//! `cargo xtask bench`: search in a real Chromium, beside other libraries on the same rows. No test: figures depend on
//! the machine and on what else it does, so that only ratios of one run mean anything.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::arguments::Arguments;
use crate::child::succeed;
use crate::lcp::Speed;
use crate::serving::Serving;
use crate::steps::{Steps, say};
use crate::tools::WASM;
use crate::workspace::Made;
use crate::{app, chromium, tools};

/// The engine with a door for the page.
const ENGINE: &str = "out/bench/engine";

/// What the run writes, and the table in it for people.
const REPORT: &str = "out/bench.json";
const TABLE: &str = "out/bench.md";

/// Where the table is kept.
const DOCUMENT: &str = "docs/benchmarks.md";

/// What a run measures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The dataset.
    pub(crate) made: Made,
    /// How many questions of each kind.
    pub(crate) questions: usize,
    /// Whether the app itself is measured as well.
    pub(crate) with_app: bool,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &mut Arguments) -> Result<()> {
    let made = if arguments.flag("--example") { Made::EXAMPLE } else { Made::ENGLAND };
    let keep = arguments.flag("--keep");
    let questions = arguments.value("--questions")?;
    arguments.end()?;
    let questions = match questions {
        Some(text) => text.parse().with_context(|| format!("{text:?} is no number of questions"))?,
        None => 2_000,
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
    measure(&mut steps, Plan { made, questions, with_app: made.site().is_dir() })?;
    let table = fs::read_to_string(TABLE).with_context(|| format!("{TABLE} was not written"))?;
    write!(std::io::stdout(), "{table}")?;
    if keep { keep_in_document(&table) } else { Ok(()) }
}

/// The steps of [`measure`].
pub(crate) const STEPS: usize = 2;

/// Builds the engine and measures: two steps. It fails where two libraries differ that should not.
pub(crate) fn measure(steps: &mut Steps, plan: Plan) -> Result<()> {
    steps.step("engine for the benchmark", false, |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args([
            "build",
            "--locked",
            "--package",
            "bench",
            "--lib",
            "--profile",
            "wasm",
            "--target",
            WASM,
        ]);
        succeed(app::small(&mut cargo), progress)?;
        let built = Path::new("target").join(WASM).join("wasm/bench.wasm");
        let mut bindgen = Command::new("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--out-dir", ENGINE]).arg(built);
        succeed(&mut bindgen, progress)?;
        let page = fs::read_to_string("index.html").context("index.html cannot be read")?;
        let wasm = PathBuf::from(ENGINE).join("bench_bg.wasm");
        let mut optimise = Command::new("wasm-opt");
        optimise.args(optimisation(&page)?).arg(&wasm).arg("--output").arg(&wasm);
        succeed(optimise.env("PATH", app::path_with_npm()?), progress).map(drop)
    })?;
    steps.step(&format!("benchmark of {}", plan.made.folder), false, |progress| {
        let site = plan.with_app.then(|| Serving::start(&plan.made.site(), 0, Speed::Release)).transpose()?;
        let mut node = Command::new("node");
        node.arg("tests/bench/run.mjs")
            .env("CHROME", chromium::find(progress)?)
            .env("LCP_RELEASE", plan.made.release())
            .env("LCP_QUESTIONS", plan.questions.to_string())
            .env("LCP_REPORT", REPORT)
            .env("LCP_TABLE", TABLE);
        if let Some(site) = &site {
            node.env("LCP_ADDRESS", &site.address);
        }
        succeed(&mut node, progress).map(drop)
    })
}

/// How Trunk is told to optimise the app, as arguments of `wasm-opt`: the engine here is the app's.
fn optimisation(page: &str) -> Result<Vec<String>> {
    let attribute = |name: &str| {
        let (_, rest) = page.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let level = attribute("data-wasm-opt").context("index.html has no data-wasm-opt")?;
    let more = attribute("data-wasm-opt-params").unwrap_or_default();
    Ok(std::iter::once(format!("-O{level}")).chain(more.split_whitespace().map(str::to_owned)).collect())
}

fn keep_in_document(table: &str) -> Result<()> {
    let document = fs::read_to_string(DOCUMENT).with_context(|| format!("{DOCUMENT} cannot be read"))?;
    fs::write(DOCUMENT, with_section(&document, table))
        .with_context(|| format!("{DOCUMENT} cannot be written"))
}

/// A document with a section in place of the one of the same heading, or at its end.
fn with_section(document: &str, section: &str) -> String {
    let heading = section.lines().next().unwrap_or_default();
    let section = section.trim_end();
    let starts = |line: &str, with: &str| line.starts_with(with);
    let mut kept = String::new();
    let mut within = false;
    let mut placed = false;
    for line in document.lines() {
        if line == heading {
            (within, placed) = (true, true);
            kept.extend([section, "\n"]);
            continue;
        }
        if within && starts(line, "## ") {
            within = false;
            kept.push('\n');
        }
        if !within {
            kept.extend([line, "\n"]);
        }
    }
    if !placed {
        kept.extend(["\n", section, "\n"]);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_takes_the_place_of_the_one_before_it() {
        let document = "# Figures\n\n## Search\n\nold\n\n## Size\n\nsmall\n";
        let expected = "# Figures\n\n## Search\n\nnew\n\n## Size\n\nsmall\n";
        assert_eq!(with_section(document, "## Search\n\nnew\n"), expected);
        assert_eq!(with_section(expected, "## Search\n\nnew\n"), expected);
        assert_eq!(with_section("# Figures\n", "## Search\n\nnew\n"), "# Figures\n\n## Search\n\nnew\n");
    }

    #[test]
    fn the_engine_is_optimised_as_the_app_is() {
        let page = r#"<link data-trunk data-wasm-opt="z" data-wasm-opt-params="--enable-a --enable-b">"#;
        assert_eq!(optimisation(page).unwrap(), ["-Oz", "--enable-a", "--enable-b"]);
        assert_eq!(optimisation(r#"data-wasm-opt="3""#).unwrap(), ["-O3"]);
        assert!(optimisation("").is_err());
    }
}
