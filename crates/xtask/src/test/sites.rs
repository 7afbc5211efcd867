//! The sites of both datasets: made, valid, and small enough.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::counts::{TestCounts, skip};
use crate::command::run;
use crate::steps::{say, step};
use crate::workspace::Dataset;
use crate::{england as england_site, serve, size};

/// Makes the example's site.
pub(crate) fn example() -> Result<TestCounts> {
    serve::make_example()?;
    Ok(TestCounts::PASSED)
}

/// Makes the example's site in every language.
pub(crate) fn languages() -> Result<TestCounts> {
    serve::make_languages()?;
    Ok(TestCounts::PASSED)
}

/// The example in every language against the budget.
pub(crate) fn languages_size() -> Result<TestCounts> {
    within_budget(Dataset::LANGUAGES)
}

/// Makes England's site.
pub(crate) fn england() -> Result<TestCounts> {
    with_england(|| england_site::make().map(|()| TestCounts::PASSED))
}

/// Runs a check where England's data is.
pub(crate) fn with_england(check: impl FnOnce() -> Result<TestCounts>) -> Result<TestCounts> {
    if Path::new(england_site::DATA).is_dir() {
        check()
    } else {
        skip(&format!("{} is absent", england_site::DATA))
    }
}

/// The pages of the example that are held to the rules of HTML, one of each kind: the first, those that wait for the
/// program, the prerendered ones, and the lists.
const KINDS_OF_PAGE: [&str; 14] = [
    "",
    "404.html",
    "results/",
    "about/",
    "rights/",
    "words/",
    "examples-2009/",
    "partnership/harbour/",
    "partnership/tollgate/",
    "surgery/curlew-wharf/",
    "surgery/brinegate/",
    "a-to-z/",
    "a-to-z/surgeries/c/",
    "joining/",
];

/// Holds the pages that a browser gets before the program to the rules of HTML.
pub(crate) fn html() -> Result<TestCounts> {
    let site = Dataset::EXAMPLE.site();
    let file = |page: &str| {
        if page.is_empty() || page.ends_with('/') {
            site.join(page).join("index.html")
        } else {
            site.join(page)
        }
    };
    let in_languages = ["", "cy/", "ur/results/", "pl/partnership/harbour/", "bn/a-to-z/", "en-easy/kiosk/"]
        .map(|page| Dataset::LANGUAGES.site().join(page).join("index.html"));
    let mut validate = Command::new("npx");
    validate.args(["--no-install", "html-validate", "--config", "tests/htmlvalidate.json"]);
    TestCounts::of_exit_code("html-validate", validate.args(KINDS_OF_PAGE.map(file)).args(in_languages))
}

/// The example against the budget.
pub(crate) fn example_size() -> Result<TestCounts> {
    within_budget(Dataset::EXAMPLE)
}

/// England against the budget.
pub(crate) fn england_size() -> Result<TestCounts> {
    with_england(|| within_budget(Dataset::ENGLAND))
}

fn within_budget(dataset: Dataset) -> Result<TestCounts> {
    let finished = step("size", |progress| run(&mut size::measure(dataset), progress))?;
    say(finished.output.trim_end());
    Ok(if finished.status.success() { TestCounts::PASSED } else { TestCounts::FAILED })
}
