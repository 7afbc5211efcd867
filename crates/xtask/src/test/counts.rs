//! How many checks passed, failed and were skipped.

use std::fmt;
use std::ops::AddAssign;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command::{Finished, run};
use crate::steps::{say, step};

/// The totals of some checks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct TestCounts {
    pub(crate) passed: u64,
    /// Those that failed, timed out or could not be run.
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl TestCounts {
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// One check with a list of what is wrong.
    pub(crate) fn of_problems(problems: &[String]) -> Self {
        for problem in problems {
            say(&format!("- {problem}"));
        }
        Self { passed: u64::from(problems.is_empty()), failed: problems.len() as u64, skipped: 0 }
    }

    /// One check: whether a program ends well.
    pub(crate) fn of_exit_code(name: &str, command: &mut Command) -> Result<Self> {
        let finished = step(name, |progress| run(command, progress))?;
        let counts = if finished.status.success() { Self::PASSED } else { Self::FAILED };
        Ok(counts.checked(&finished))
    }

    /// Holds totals against the exit code of their runner, whose output is shown when it failed: one that failed
    /// without a failed test, such as a test that does not compile, is one failure.
    pub(crate) fn checked(mut self, finished: &Finished) -> Self {
        if !finished.status.success() {
            say(&finished.output);
            self.failed = self.failed.max(1);
        }
        self
    }

    /// The totals in what `cargo nextest run` and `cargo test` print: lines such as
    /// `Summary [ 0.4s] 24 tests run: 23 passed, 1 failed, 0 skipped` and `test result: ok. 5 passed; 0 failed;`.
    pub(crate) fn of_summaries(output: &str) -> Self {
        let is_summary = |line: &&str| line.starts_with("Summary [") || line.starts_with("test result:");
        let mut counts = Self::default();
        for line in output.lines().map(str::trim_start).filter(is_summary) {
            let words: Vec<&str> =
                line.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).collect();
            for pair in words.windows(2) {
                let [number, word] = pair else { continue };
                let Ok(number) = number.parse::<u64>() else { continue };
                match *word {
                    "passed" => counts.passed += number,
                    "failed" | "timed" | "exec" => counts.failed += number,
                    "skipped" | "ignored" => counts.skipped += number,
                    _ => (),
                }
            }
        }
        counts
    }
}

/// A check that needs what is absent: skipped with the reason on a developer's machine, an error on the project's own
/// servers.
pub(crate) fn skip(reason: &str) -> Result<TestCounts> {
    if std::env::var("CI").is_ok_and(|ci| ci == "true") {
        bail!("{reason}, and CI=true asks for it");
    }
    say(&format!("skipped: {reason}"));
    Ok(TestCounts::SKIPPED)
}

impl AddAssign for TestCounts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for TestCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_read_from_what_runners_print() {
        let nextest =
            "     Summary [   0.366s] 24 tests run: 20 passed (1 slow), 2 failed, 2 timed out, 3 skipped";
        assert_eq!(TestCounts::of_summaries(nextest), TestCounts { passed: 20, failed: 4, skipped: 3 });
        let cargo = "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                     test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(TestCounts::of_summaries(cargo), TestCounts { passed: 6, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_runner_that_fails_without_a_count_is_a_failure() {
        let fails = TestCounts::of_exit_code("false", &mut Command::new("false")).unwrap();
        assert_eq!(fails, TestCounts::FAILED);
        assert_eq!(TestCounts::of_summaries("error: could not compile"), TestCounts::default());
    }

    #[test]
    fn the_closing_line_names_skipped_checks_only_when_there_are_some() {
        assert_eq!(TestCounts::PASSED.to_string(), "1 passed, 0 failed");
        let mut both = TestCounts::FAILED;
        both += TestCounts::SKIPPED;
        assert_eq!(both.to_string(), "0 passed, 1 failed, 1 skipped");
    }
}
