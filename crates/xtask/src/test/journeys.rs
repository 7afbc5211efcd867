//! The browser journeys: Playwright in a real Chromium, on the sites as they are served.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use super::sites::has_england;
use super::tally::Tally;
use crate::child::ended;
use crate::chromium;
use crate::example::TABLES;
use crate::lcp::Speed;
use crate::serving::Serving;
use crate::steps::{Steps, say};
use crate::workspace::Made;
use crate::{embedding, offline, pseudo};

/// The journeys on the invented county.
pub(crate) fn example() -> Result<Tally> {
    journeys("example", Made::EXAMPLE)
}

/// The journeys on England, where its data is.
pub(crate) fn england() -> Result<Tally> {
    if has_england()? { journeys("england", Made::ENGLAND) } else { Ok(Tally::SKIPPED) }
}

/// The touch screen of a waiting room, and the screen of a reception, in the invented county.
pub(crate) fn kiosk() -> Result<Tally> {
    journeys("kiosk", Made::EXAMPLE)
}

/// Every page of the invented county in languages that nobody speaks.
pub(crate) fn pseudo() -> Result<Tally> {
    pseudo::make(&mut Steps::new(pseudo::STEPS), Path::new(TABLES))?;
    journeys("pseudo", Made::PSEUDO)
}

/// The invented county in pages of other sites.
pub(crate) fn embedding() -> Result<Tally> {
    embedding::make(&mut Steps::new(embedding::STEPS))?;
    journeys("embedding", embedding::EMBEDDED)
}

/// The invented county without a network, and as newer sites take the place of older ones.
pub(crate) fn offline() -> Result<Tally> {
    offline::make(&mut Steps::new(offline::STEPS), Path::new(TABLES))?;
    journeys("offline", offline::OLDER)
}

/// Lighthouse on the invented county.
pub(crate) fn lighthouse() -> Result<Tally> {
    let mut command = Command::new("node");
    command.arg("tests/lighthouse/judge.mjs");
    let site = Serving::start(&Made::EXAMPLE.site(), 0, Speed::Release)?;
    in_chromium("lighthouse", "out/lighthouse.json", &site.address, command)
}

/// The journeys of a project, on a site.
pub(super) fn journeys(project: &str, made: Made) -> Result<Tally> {
    let mut playwright = Command::new("npx");
    playwright
        .args(["--no-install", "playwright", "test", "--config", "tests/e2e/playwright.config.js"])
        .arg(format!("--project={project}"));
    let site = Serving::start(&made.site(), 0, Speed::Release)?;
    let report = format!("out/journeys-{project}.json");
    in_chromium(&format!("journeys on {project}"), &report, &site.address, playwright)
}

/// Runs a command on a site at an address, with a real Chromium; it writes its totals into a report.
pub(super) fn in_chromium(name: &str, report: &str, address: &str, mut command: Command) -> Result<Tally> {
    let report = Path::new(report);
    // A report of an earlier run must not be taken for this one's.
    if report.exists() {
        fs::remove_file(report)?;
    }
    let mut tally = Tally::FAILED;
    Steps::new(1).step(name, false, |progress| {
        let chrome = chromium::find(progress)?;
        command
            .env("CHROME", chrome)
            .env("LCP_ADDRESS", address)
            .env("LCP_REPORT", std::path::absolute(report)?);
        let ended = ended(&mut command, progress)?;
        if !ended.status.success() {
            say(&ended.output);
        }
        let counted = fs::read_to_string(report).map(|text| of_report(&text)).unwrap_or_default();
        tally = counted.with_status(ended.status.success());
        Ok(())
    })?;
    Ok(tally)
}

/// The totals in a JSON report, as Playwright has them.
fn of_report(text: &str) -> Tally {
    let stats = serde_json::from_str::<Value>(text).ok().and_then(|report| report.get("stats").cloned());
    let count = |name: &str| {
        stats.as_ref().and_then(|stats| stats.get(name)).and_then(Value::as_u64).unwrap_or_default()
    };
    Tally {
        passed: count("expected"),
        failed: count("unexpected") + count("flaky"),
        skipped: count("skipped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journey_that_passes_only_at_times_is_a_failure() {
        let report =
            r#"{"stats": {"expected": 7, "unexpected": 1, "flaky": 1, "skipped": 2, "duration": 9.5}}"#;
        assert_eq!(of_report(report), Tally { passed: 7, failed: 2, skipped: 2 });
        assert_eq!(of_report("not JSON"), Tally::default());
    }
}
