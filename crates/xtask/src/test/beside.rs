//! Search beside other libraries: that it says the same where they mean the same. How quick it is, `cargo xtask bench`
//! says; here the engine is built quickly and asked little.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::tally::Tally;
use crate::bench::{self, Plan};
use crate::child::ended;
use crate::lcp::Speed;
use crate::steps::{Steps, say};
use crate::workspace::Made;

/// The tests of the benchmark's own parts, and its comparisons on the example.
pub(crate) fn example() -> Result<Tally> {
    let mut tally = Tally::default();
    Steps::new(1).step("tests of the benchmark", false, |progress| {
        let mut node = Command::new("node");
        let ended = ended(node.args(["--test", "--test-reporter=tap", "tests/bench/"]), progress)?;
        if !ended.status.success() {
            say(&ended.output);
        }
        tally += of_tap(&ended.output).with_status(ended.status.success());
        Ok(())
    })?;
    let plan = Plan {
        name: "bench-example",
        made: Made::EXAMPLE,
        questions: 100,
        speed: Speed::Dev,
        with_app: false,
    };
    if !plan.made.release().is_dir() {
        bail!("{} is absent: the group example-site makes it", plan.made.release().display());
    }
    bench::measure(&mut Steps::new(bench::STEPS), plan)?;
    let report = fs::read_to_string(plan.report()).context("the benchmark wrote no report")?;
    tally += of_report(&serde_json::from_str(&report)?);
    Ok(tally)
}

/// The totals at the end of what `node --test` prints: `# pass 10`.
fn of_tap(output: &str) -> Tally {
    let count = |name: &str| {
        let total = output.lines().filter_map(|line| line.strip_prefix(name)).next_back();
        total.and_then(|total| total.trim().parse().ok()).unwrap_or_default()
    };
    Tally {
        passed: count("# pass "),
        failed: count("# fail ") + count("# cancelled "),
        skipped: count("# skipped ") + count("# todo "),
    }
}

/// One check for each comparison of the report.
fn of_report(report: &Value) -> Tally {
    let comparisons = report.get("equality").and_then(Value::as_array).cloned().unwrap_or_default();
    let agrees = |one: &&Value| one.get("differ").and_then(Value::as_u64) == Some(0);
    let passed = comparisons.iter().filter(agrees).count() as u64;
    Tally { passed, failed: comparisons.len() as u64 - passed, skipped: 0 }.with_status(passed > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_totals_of_node_are_read() {
        let output = "ok 1 - x\n# tests 4\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n";
        assert_eq!(of_tap(output), Tally { passed: 2, failed: 1, skipped: 1 });
        assert_eq!(of_tap(""), Tally::default());
    }

    #[test]
    fn a_comparison_that_differs_and_a_report_without_any_are_failures() {
        let report = |text| serde_json::from_str::<Value>(text).unwrap();
        let mixed = report(r#"{"equality": [{"differ": 0}, {"differ": 2}, {}]}"#);
        assert_eq!(of_report(&mixed), Tally { passed: 1, failed: 2, skipped: 0 });
        assert_eq!(of_report(&report("{}")), Tally { passed: 0, failed: 1, skipped: 0 });
    }
}
