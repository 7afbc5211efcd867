//! The end-to-end tests: Playwright in a real Chromium, on the sites as they are served.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use super::counts::{TestCounts, skip};
use super::sites::with_england;
use crate::app::App;
use crate::bench::search;
use crate::command::{run, run_checked};
use crate::lcp;
use crate::setup::{chromium, engines};
use crate::site_server::SiteServer;
use crate::steps::{say, step};
use crate::workspace::{Dataset, EXAMPLE_TABLES};

/// The example with a list of sites that may show it, and looks of its own.
const EMBEDDED: Dataset = Dataset { folder: "out/embedding" };

/// The example also in languages that nobody speaks.
const PSEUDO: Dataset = Dataset { folder: "out/pseudo" };

/// The site that a device has, and the one that the host has by then.
const OLDER: Dataset = Dataset { folder: "out/offline/older" };
const NEWER: Dataset = Dataset { folder: "out/offline/newer" };
const NEWER_TABLES: &str = "out/offline/newer-tables";

/// The example with what an intruder would write, a line for each string, in every text.
const ATTACKED: Dataset = Dataset { folder: "out/attacked" };
const ATTACKS: &str = "tests/attacks/strings.txt";

/// The invented county.
pub(crate) fn example() -> Result<TestCounts> {
    project("example", Dataset::EXAMPLE)
}

/// England, where its data is.
pub(crate) fn england() -> Result<TestCounts> {
    with_england(|| project("england", Dataset::ENGLAND))
}

/// The touch screen of a waiting room, and the screen of a reception.
pub(crate) fn kiosk() -> Result<TestCounts> {
    project("kiosk", Dataset::EXAMPLE)
}

/// The files of every language: whether they are whole, and their dates and lists beside Unicode's own.
pub(crate) fn languages() -> Result<TestCounts> {
    lcp::build()?;
    let mut check = Command::new(lcp::program());
    check.args(["languages", "check", "assets/locales"]);
    let mut counts = TestCounts::of_exit_code("texts", &mut check)?;
    let mut node = Command::new("node");
    counts += TestCounts::of_exit_code("dates and lists", node.args(["--test", "tests/languages/"]))?;
    Ok(counts)
}

/// Every page of the invented county in every language.
pub(crate) fn in_every_language() -> Result<TestCounts> {
    project("languages", Dataset::LANGUAGES)
}

/// Every page in languages that nobody speaks.
pub(crate) fn pseudo() -> Result<TestCounts> {
    let app = Path::new("out/pseudo/app");
    step("pseudo-languages", |progress| {
        fs::create_dir_all(PSEUDO.folder)?;
        let mut copy = Command::new("cp");
        run_checked(copy.arg("-RT").arg(App::Public.folder()).arg(app), progress)?;
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--locked", "--package", "i18n", "--example", "pseudo", "--"]);
        run_checked(cargo.arg(app.join("locales")), progress)
    })?;
    lcp::publish(Path::new(EXAMPLE_TABLES), PSEUDO)?;
    lcp::site(app, PSEUDO, &["--settings", "tests/e2e/pseudo/site.toml"])?;
    project("pseudo", PSEUDO)
}

/// The explorer in pages of other sites.
pub(crate) fn embedding() -> Result<TestCounts> {
    make_embedded()?;
    project("embedding", EMBEDDED)
}

fn make_embedded() -> Result<()> {
    lcp::publish(Path::new(EXAMPLE_TABLES), EMBEDDED)?;
    let options = ["--settings", "tests/e2e/embed/site.toml", "--no-copies", "--no-pages"];
    lcp::site(App::Public.folder(), EMBEDDED, &options)
}

/// The most important journeys in three engines: those of Chromium, Firefox and Safari.
pub(crate) fn engines() -> Result<TestCounts> {
    let drivers = match engines::find()? {
        Ok(drivers) => drivers,
        Err(missing) => return skip(&missing),
    };
    let mut oldest = Command::new("node");
    oldest.args(["--test", "tests/engines/"]).env("LCP_SITE", Dataset::EXAMPLE.site());
    let mut counts = TestCounts::of_exit_code("oldest browsers", &mut oldest)?;
    make_embedded()?;
    let embedded = SiteServer::start(&EMBEDDED.site())?;
    let site = SiteServer::start(&Dataset::EXAMPLE.site())?;
    let mut command = Command::new("node");
    command.arg("tests/engines/run.mjs").env("LCP_DRIVERS", drivers).env("LCP_EMBEDDED", &embedded.address);
    counts += in_chromium("engines", "out/engines.json", &site.address, command)?;
    Ok(counts)
}

/// The explorer without a network, and as newer sites take the place of older ones: the example, and the same a little
/// later, when the county has another name on every page.
pub(crate) fn offline() -> Result<TestCounts> {
    let [before, after] = ["in Wenmarsh and Upper Tarrow", "in Wenmarsh and all of Tarrow"];
    fs::create_dir_all(NEWER_TABLES)?;
    for entry in fs::read_dir(EXAMPLE_TABLES)? {
        let entry = entry?;
        let table = fs::read_to_string(entry.path())?;
        if entry.file_name() == "about.csv" && table.matches(before).count() != 1 {
            bail!("{EXAMPLE_TABLES}/about.csv no longer has {before:?} once: say here what it has");
        }
        // The id of a record may have a dot.
        let table = table.replace(before, after).replace("st-osyps", "st.osyps");
        fs::write(Path::new(NEWER_TABLES).join(entry.file_name()), table)?;
    }
    for (tables, dataset) in [(EXAMPLE_TABLES, OLDER), (NEWER_TABLES, NEWER)] {
        lcp::publish(Path::new(tables), dataset)?;
        // A site need not be at the top of its host; a test makes the file of map data.
        let place = ["--base-path", "/choose/", "--no-copies", "--settings", Dataset::ENGLISH];
        let map =
            ["--map-tiles", "/choose/maps/wenmarsh.pmtiles", "--map-credit", "Land that nobody surveyed"];
        lcp::site(App::Public.folder(), dataset, &[&place[..], &map].concat())?;
    }
    project("offline", OLDER)
}

/// Every page of a dataset with what an intruder would write: nothing of it runs.
pub(crate) fn attacks() -> Result<TestCounts> {
    let printed = step("strings into every text", |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--locked", "--package", "publisher", "--example", "attacked", "--"]);
        run_checked(cargo.args([EXAMPLE_TABLES, ATTACKS]).arg(ATTACKED.release()), progress)
    })?;
    say(printed.trim_end());
    lcp::site(App::Public.folder(), ATTACKED, &["--settings", Dataset::ENGLISH])?;
    project("attacks", ATTACKED)
}

/// Lighthouse on the invented county.
pub(crate) fn lighthouse() -> Result<TestCounts> {
    let mut command = Command::new("node");
    command.arg("tests/lighthouse/judge.mjs");
    let site = SiteServer::start(&Dataset::EXAMPLE.site())?;
    in_chromium("lighthouse", "out/lighthouse.json", &site.address, command)
}

/// Search beside other libraries: that it says the same where they mean the same, by an engine that is built quickly and
/// asked little. How quick it is, `cargo xtask bench` says.
pub(crate) fn bench() -> Result<TestCounts> {
    let mut node = Command::new("node");
    let mut counts =
        TestCounts::of_exit_code("tests of the benchmark", node.args(["--test", "tests/bench/"]))?;
    let mut search = search("bench-example", Dataset::EXAMPLE, "dev")?;
    counts += TestCounts::of_exit_code("comparisons", search.env("LCP_QUESTIONS", "100"))?;
    Ok(counts)
}

/// A project of the Playwright configuration, on a site.
fn project(project: &str, dataset: Dataset) -> Result<TestCounts> {
    let site = SiteServer::start(&dataset.site())?;
    let report = format!("out/e2e-{project}.json");
    in_chromium(&format!("e2e {project}"), &report, &site.address, playwright(project, &[]))
}

/// Playwright with a project, or with some of its files.
pub(super) fn playwright(project: &str, files: &[&str]) -> Command {
    let mut command = Command::new("npx");
    command.args(["--no-install", "playwright", "test", "--config", "tests/e2e/playwright.config.js"]);
    command.arg(format!("--project={project}")).args(files);
    command
}

/// Runs a command on a site at an address, with a real Chromium; it writes its totals into a report, as Playwright does.
pub(super) fn in_chromium(
    name: &str,
    report: &str,
    address: &str,
    mut command: Command,
) -> Result<TestCounts> {
    let report = Path::new(report);
    // A report of an earlier run must not be taken for this one's.
    if report.exists() {
        fs::remove_file(report)?;
    }
    let finished = step(name, |progress| {
        command.env("CHROME", chromium::find(progress)?);
        command.env("LCP_ADDRESS", address).env("LCP_REPORT", std::path::absolute(report)?);
        run(&mut command, progress)
    })?;
    let counts = fs::read_to_string(report).map(|text| counts_of(&text)).unwrap_or_default();
    Ok(counts.checked(&finished))
}

/// The totals in a JSON report, as Playwright has them.
fn counts_of(report: &str) -> TestCounts {
    let report: Value = serde_json::from_str(report).unwrap_or_default();
    let count = |name: &str| report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64).unwrap_or(0);
    TestCounts {
        passed: count("expected"),
        failed: count("unexpected") + count("flaky"),
        skipped: count("skipped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_passes_only_at_times_is_a_failure() {
        let report =
            r#"{"stats": {"expected": 7, "unexpected": 1, "flaky": 1, "skipped": 2, "duration": 9.5}}"#;
        assert_eq!(counts_of(report), TestCounts { passed: 7, failed: 2, skipped: 2 });
        assert_eq!(counts_of("not JSON"), TestCounts::default());
    }
}
