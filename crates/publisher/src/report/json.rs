//! The report for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::problem::{Problem, Problems};

/// The version of the report's shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct Report<'p> {
    format: u16,
    errors: usize,
    warnings: usize,
    by_rule: BTreeMap<&'static str, usize>,
    problems: Vec<Entry<'p>>,
    not_listed: Vec<NotListed<'p>>,
}

#[derive(Serialize)]
struct Entry<'p> {
    rule: &'static str,
    severity: &'static str,
    file: &'p str,
    line: Option<u32>,
    column: Option<&'p str>,
    value: Option<&'p str>,
    message: &'p str,
    mend: &'p str,
}

#[derive(Serialize)]
struct NotListed<'p> {
    rule: &'static str,
    file: &'p str,
    more: usize,
}

fn entry(problem: &Problem) -> Entry<'_> {
    Entry {
        rule: problem.rule.id,
        severity: problem.severity.word(),
        file: &problem.spot.file,
        line: problem.spot.line,
        column: problem.spot.column.as_deref(),
        value: problem.value.as_deref(),
        message: &problem.message,
        mend: &problem.mend,
    }
}

/// The report as JSON: `{"format":1,"errors":N,"warnings":N,"by_rule":{RULE:N},"problems":[...],"not_listed":[...]}`.
#[must_use]
pub fn json(problems: &Problems) -> String {
    let report = Report {
        format: FORMAT,
        errors: problems.errors(),
        warnings: problems.warnings(),
        by_rule: problems.by_rule(),
        problems: problems.sorted().into_iter().map(entry).collect(),
        not_listed: problems
            .not_listed()
            .into_iter()
            .map(|(rule, file, more)| NotListed { rule, file, more })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
