//! How many checks passed, failed and were skipped, read from what each runner prints.

use std::fmt;
use std::ops::AddAssign;

/// The totals of some checks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Those that passed.
    pub(crate) passed: u64,
    /// Those that failed, timed out or could not be run.
    pub(crate) failed: u64,
    /// Those that were not run.
    pub(crate) skipped: u64,
}

impl Tally {
    /// One check that passed.
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One check that failed.
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One check that was not run.
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// One check with a list of what is wrong.
    pub(crate) fn of_problems(problems: &[String]) -> Self {
        for problem in problems {
            crate::steps::say(&format!("- {problem}"));
        }
        if problems.is_empty() {
            Self::PASSED
        } else {
            Self { failed: problems.len() as u64, ..Self::default() }
        }
    }

    /// Adds what an exit code says when the counts do not: a runner that failed without a failed test, such as a
    /// test that does not compile, is one failure.
    pub(crate) fn with_status(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// The totals in what `cargo nextest run` prints: `24 tests run: 23 passed, 1 failed, 0 skipped`.
    pub(crate) fn of_nextest(output: &str) -> Self {
        let mut total = Self::default();
        for line in output.lines().filter(|line| line.trim_start().starts_with("Summary [")) {
            let counts = line.split_once("run:").map_or("", |(_, counts)| counts);
            total += Self::of_counts(counts);
        }
        total
    }

    /// The totals in what `cargo test` prints: `test result: ok. 5 passed; 0 failed; 1 ignored; ...`.
    pub(crate) fn of_cargo_test(output: &str) -> Self {
        let mut total = Self::default();
        for line in output.lines().filter(|line| line.starts_with("test result:")) {
            total += Self::of_counts(line);
        }
        total
    }

    /// Reads pairs of a number and a word.
    fn of_counts(text: &str) -> Self {
        let mut tally = Self::default();
        let words: Vec<&str> =
            text.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let (Some(Ok(number)), Some(word)) = (pair.first().map(|word| word.parse::<u64>()), pair.get(1))
            else {
                continue;
            };
            match *word {
                "passed" => tally.passed += number,
                "failed" | "timed" | "exec" => tally.failed += number,
                "skipped" | "ignored" => tally.skipped += number,
                _ => (),
            }
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
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
        assert_eq!(Tally::of_nextest(nextest), Tally { passed: 20, failed: 4, skipped: 3 });
        let cargo = "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                     test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(Tally::of_cargo_test(cargo), Tally { passed: 6, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_runner_that_fails_without_a_count_is_a_failure() {
        assert_eq!(Tally::of_nextest("error: could not compile").with_status(false), Tally::FAILED);
        assert_eq!(Tally::of_cargo_test("").with_status(true), Tally::default());
    }

    #[test]
    fn the_closing_line_names_skipped_checks_only_when_there_are_some() {
        assert_eq!(Tally::PASSED.to_string(), "1 passed, 0 failed");
        let mut both = Tally::FAILED;
        both += Tally::SKIPPED;
        assert_eq!(both.to_string(), "0 passed, 1 failed, 1 skipped");
    }
}
