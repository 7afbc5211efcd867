//! The report for a terminal.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::closing;
use super::excerpt::{Excerpt, excerpts, printable};
use crate::problem::{Problem, Problems, Severity};

/// The most problems of one rule in one file that a terminal shows.
const MOST_SHOWN: usize = 20;

/// How a report is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without colours: for a file, a log or another program.
    Plain,
    /// With the colours of a terminal.
    Coloured,
}

/// The report as text: each problem with its row and the cell underlined, then the totals.
#[must_use]
pub fn text(problems: &Problems, folder: &Path, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
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
        let is_first = explained.insert(problem.rule.id);
        report.push_str(&renderer.render(&[group(problem, excerpt, is_first)]));
        report.push_str("\n\n");
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

/// A problem with its row, the cell underlined, how to fix it and, the first time, why its rule exists.
fn group(problem: &Problem, excerpt: Option<Excerpt>, is_first: bool) -> Group<'_> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message: String = problem.message.chars().map(printable).collect();
    let mut group = Group::with_title(level.primary_title(message).id(problem.rule.id));
    let span = &problem.span;
    if let Some(Excerpt { number, line, marked, is_cell }) = excerpt {
        let column = span.column.as_deref().filter(|_| is_cell);
        let annotation =
            AnnotationKind::Primary.span(marked).label(column.map(|name| format!("column {name}")));
        let snippet =
            Snippet::source(line).line_start(usize::try_from(number).unwrap_or(1)).path(span.file.as_str());
        group = group.element(snippet.annotation(annotation));
    } else {
        let line = span.line.and_then(|line| usize::try_from(line).ok());
        let origin = Origin::path(span.file.as_str());
        group = group.element(line.map_or(origin.clone(), |line| origin.line(line)));
    }
    let help: String = problem.help.chars().map(printable).collect();
    group = group.element(Level::HELP.message(help));
    if is_first { group.element(Level::NOTE.message(problem.rule.rationale)) } else { group }
}
