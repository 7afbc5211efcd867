//! A problem in the tables: where it is, what is wrong, and how to fix it.
//!
//! Every check reports through [`Problems`], which keeps the first of each kind and counts the rest, so that a
//! million wrong rows neither fill the memory nor hide the other mistakes.

use std::collections::BTreeMap;

use serde::Serialize;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing can be published until it is fixed.
    Error,
    /// It can be published, and should be looked at.
    Warning,
}

impl Severity {
    /// The word for it: `error`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A rule that tables are held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its id: `T05` for the form of tables, `V12` for their content.
    pub id: &'static str,
    /// How much breaking it matters, at the most.
    pub severity: Severity,
    /// What it asks for.
    pub requirement: &'static str,
    /// Why it exists.
    pub rationale: &'static str,
    /// How to fix what breaks it.
    pub help: &'static str,
}

/// Where a problem is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// The file's name: `practices.csv`.
    pub file: String,
    /// The line, the header being 1.
    pub line: Option<u32>,
    /// The column's name.
    pub column: Option<String>,
}

impl Span {
    /// A whole file.
    #[must_use]
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, column: None }
    }

    /// A line of a file.
    #[must_use]
    pub fn line(file: impl Into<String>, line: u32) -> Self {
        Self { file: file.into(), line: Some(line), column: None }
    }

    /// A cell.
    #[must_use]
    pub fn cell(file: impl Into<String>, line: u32, column: impl Into<String>) -> Self {
        Self { file: file.into(), line: Some(line), column: Some(column.into()) }
    }
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// The value found, shortened.
    pub value: Option<String>,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

impl Problem {
    /// A problem as severe as its rule, fixed as its rule says.
    #[must_use]
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            span,
            value: None,
            message: message.into(),
            help: rule.help.to_owned(),
        }
    }

    /// With the value found.
    #[must_use]
    pub fn value(mut self, value: &str) -> Self {
        self.value = Some(shortened(value));
        self
    }

    /// With a way to fix it that fits this case.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// As a warning, where the rule is an error in other cases.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// The most characters of a value that a problem repeats.
const LONGEST_VALUE: usize = 80;

/// A value short enough to print, with nothing in it that could upset a terminal.
fn shortened(value: &str) -> String {
    let mut short: String = value
        .chars()
        .take(LONGEST_VALUE)
        .map(|character| if is_printable(character) { character } else { '\u{fffd}' })
        .collect();
    if value.chars().nth(LONGEST_VALUE).is_some() {
        short.push('…');
    }
    short
}

/// Whether a character can be printed as it is.
pub(crate) fn is_printable(character: char) -> bool {
    !character.is_control() && !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The most problems kept of one rule in one file; the rest are counted.
pub const MOST_KEPT: usize = 1000;

/// How many problems of a rule a file has, kept and in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct RuleCount {
    kept: usize,
    found: usize,
}

/// The problems found so far.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Problem>,
    rule_counts: BTreeMap<(&'static str, String), RuleCount>,
    errors: usize,
    warnings: usize,
}

impl Problems {
    /// Notes a problem.
    pub fn note(&mut self, problem: Problem) {
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
        let count = self.rule_counts.entry((problem.rule.id, problem.span.file.clone())).or_default();
        count.found += 1;
        if count.kept < MOST_KEPT {
            count.kept += 1;
            self.list.push(problem);
        }
    }

    /// How many errors there are, kept or not.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// How many warnings there are, kept or not.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// The problems kept, in the order of files, lines and rules.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut sorted: Vec<&Problem> = self.list.iter().collect();
        sorted.sort_by_key(|problem| {
            (problem.span.file.as_str(), problem.span.line, problem.rule.id, problem.span.column.as_deref())
        });
        sorted
    }

    /// The rules that have more problems in a file than are kept: rule, file, and how many are not listed.
    #[must_use]
    pub fn not_listed(&self) -> Vec<(&'static str, &str, usize)> {
        let more = self.rule_counts.iter().filter(|(_, count)| count.found > count.kept);
        more.map(|((rule, file), count)| (*rule, file.as_str(), count.found - count.kept)).collect()
    }

    /// How many problems each rule has.
    #[must_use]
    pub fn by_rule(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for ((rule, _), count) in &self.rule_counts {
            *counts.entry(*rule).or_default() += count.found;
        }
        counts
    }
}
