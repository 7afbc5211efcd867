//! The report for a terminal.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::closing;
use super::excerpt::excerpts;
use crate::problem::{Problem, Problems};

/// The most problems of one rule in one file that a terminal shows.
const MOST_SHOWN: usize = 20;

/// The report as text: each problem with its row and a caret under the cell, then the totals.
#[must_use]
pub fn text(problems: &Problems, folder: &Path) -> String {
    let sorted = problems.sorted();
    let mut shown_of: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let shown: Vec<&Problem> = sorted
        .iter()
        .copied()
        .filter(|problem| {
            let count = shown_of.entry((problem.rule.id, &problem.span.file)).or_default();
            *count += 1;
            *count <= MOST_SHOWN
        })
        .collect();
    let mut report = String::new();
    let mut explained = BTreeSet::new();
    for (problem, excerpt) in shown.iter().zip(excerpts(folder, &shown)) {
        // Writing to a String cannot fail.
        let _ = write!(
            report,
            "{}[{}]: {}\n  --> {}\n",
            problem.severity.word(),
            problem.rule.id,
            problem.message,
            place(problem)
        );
        if let Some(excerpt) = excerpt {
            let number = excerpt.number.to_string();
            let margin = " ".repeat(number.len());
            let _ = write!(report, "{margin} |\n{number} | {}\n", excerpt.line);
            if excerpt.marked > 0 {
                let _ = writeln!(
                    report,
                    "{margin} | {}{}",
                    " ".repeat(excerpt.before),
                    "^".repeat(excerpt.marked)
                );
            }
        }
        let _ = writeln!(report, "  = help: {}", problem.help);
        if explained.insert(problem.rule.id) {
            let _ = writeln!(report, "  = why: {}", problem.rule.rationale);
        }
        report.push('\n');
    }
    let unlisted: BTreeMap<(&str, &str), usize> =
        problems.not_listed().into_iter().map(|(rule, file, more)| ((rule, file), more)).collect();
    for (&(rule, file), &count) in &shown_of {
        let more = count.saturating_sub(MOST_SHOWN) + unlisted.get(&(rule, file)).copied().unwrap_or(0);
        if more > 0 {
            let _ = writeln!(report, "{file}: {more} more of {rule} are not shown");
        }
    }
    let _ = writeln!(report, "{}", closing(problems));
    report
}

/// Where a problem is, in words.
fn place(problem: &Problem) -> String {
    let span = &problem.span;
    let line = span.line.map(|line| format!(", line {line}")).unwrap_or_default();
    let column = span.column.as_ref().map(|column| format!(", column {column}")).unwrap_or_default();
    format!("{}{line}{column}", span.file)
}
