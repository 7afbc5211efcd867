//! The report as a page that a publisher can put beside the data.

use std::fmt::Write as _;

use html_escape::encode_double_quoted_attribute as escaped;

use super::closing;
use crate::problem::Problems;
use crate::validate;

/// The report as a whole page: every rule with how often it is broken, then every problem. `release` is the id of
/// the release that the tables give, where they give one.
#[must_use]
pub fn html(problems: &Problems, title: &str, release: Option<&str>) -> String {
    let counts = problems.by_rule();
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Check of {0}</title>\n</head>\n<body>\n<h1>Check of {0}</h1>\n<p>{1}</p>\n",
        escaped(title),
        closing(problems),
    );
    // Writing to a String cannot fail.
    if let Some(release) = release {
        let _ = writeln!(page, "<p>Release {}</p>", escaped(release));
    }
    page.push_str("<table>\n<caption>Every rule, and how often it is broken</caption>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Requirement</th><th scope=\"col\">Why</th><th scope=\"col\">Found</th></tr></thead>\n<tbody>\n");
    for rule in validate::rules() {
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            rule.id,
            escaped(rule.requirement),
            escaped(rule.rationale),
            counts.get(rule.id).copied().unwrap_or(0),
        );
    }
    page.push_str("</tbody>\n</table>\n");
    let sorted = problems.sorted();
    if !sorted.is_empty() {
        page.push_str("<h2>What was found</h2>\n<ul>\n");
        for problem in sorted {
            let span = &problem.span;
            let line = span.line.map(|line| format!(", line {line}")).unwrap_or_default();
            let column = span.column.as_ref().map(|column| format!(", column {column}")).unwrap_or_default();
            let _ = writeln!(
                page,
                "<li><strong>{} {}</strong> in {}{line}{}: {}. How to fix it: {}.</li>",
                problem.severity.word(),
                problem.rule.id,
                escaped(&span.file),
                escaped(&column),
                escaped(&problem.message),
                escaped(&problem.help),
            );
        }
        page.push_str("</ul>\n");
    }
    for (rule, file, more) in problems.not_listed() {
        let _ = writeln!(page, "<p>{more} more of {rule} in {} are not listed.</p>", escaped(file));
    }
    page.push_str("</body>\n</html>\n");
    page
}
