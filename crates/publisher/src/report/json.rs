//! The report for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::problem::{Problem, Problems};

/// The version of the report's shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct ReportJson<'p> {
    format: u16,
    errors: usize,
    warnings: usize,
    by_rule: BTreeMap<&'static str, usize>,
    problems: Vec<ProblemJson<'p>>,
    not_listed: Vec<NotListedJson<'p>>,
}

#[derive(Serialize)]
struct ProblemJson<'p> {
    rule: &'static str,
    severity: &'static str,
    file: &'p str,
    line: Option<u32>,
    column: Option<&'p str>,
    value: Option<&'p str>,
    message: &'p str,
    help: &'p str,
}

#[derive(Serialize)]
struct NotListedJson<'p> {
    rule: &'static str,
    file: &'p str,
    more: usize,
}

fn entry(problem: &Problem) -> ProblemJson<'_> {
    ProblemJson {
        rule: problem.rule.id,
        severity: problem.severity.word(),
        file: &problem.span.file,
        line: problem.span.line,
        column: problem.span.column.as_deref(),
        value: problem.value.as_deref(),
        message: &problem.message,
        help: &problem.help,
    }
}

/// The report as JSON: `{"format":1,"errors":N,"warnings":N,"by_rule":{RULE:N},"problems":[...],"not_listed":[...]}`.
#[must_use]
pub fn json(problems: &Problems) -> String {
    let report = ReportJson {
        format: FORMAT,
        errors: problems.errors(),
        warnings: problems.warnings(),
        by_rule: problems.by_rule(),
        problems: problems.sorted().into_iter().map(entry).collect(),
        not_listed: problems
            .not_listed()
            .into_iter()
            .map(|(rule, file, more)| NotListedJson { rule, file, more })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
