//! The report that a release carries: every rule with how often it is broken.
//!
//! It names no lines, so that the same rows in any order give the same bytes.

use serde::Serialize;

use crate::problem::Problems;
use crate::validate;

/// The version of the report's shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct ReportJson {
    format: u16,
    errors: usize,
    warnings: usize,
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct RuleJson {
    rule: &'static str,
    severity: &'static str,
    requirement: &'static str,
    found: usize,
}

/// The counts as JSON: `{"format":1,"errors":0,"warnings":N,"rules":[{"rule","severity","requirement","found"}]}`, one entry
/// for every rule there is.
#[must_use]
pub fn counts(problems: &Problems) -> String {
    let found = problems.by_rule();
    let entry = |rule: &'static crate::problem::Rule| RuleJson {
        rule: rule.id,
        severity: rule.severity.word(),
        requirement: rule.requirement,
        found: found.get(rule.id).copied().unwrap_or(0),
    };
    let report = ReportJson {
        format: FORMAT,
        errors: problems.errors(),
        warnings: problems.warnings(),
        rules: validate::rules().into_iter().map(entry).collect(),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
