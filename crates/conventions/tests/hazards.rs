//! The log of hazards, and the page of what is accessible: every test that they name is there.

use std::fs;

use conventions::workspace;

/// The log.
const LOG: &str = "docs/hazards.md";

/// The fewest rows that such a page has.
const FEWEST: usize = 10;

/// What can be done by everybody, and the clauses that the kiosk is judged by.
const ACCESSIBILITY: &str = "docs/accessibility.md";

#[test]
fn every_test_that_the_pages_name_is_there() {
    let read = |path: &str| fs::read_to_string(workspace().join(path)).ok();
    let mut problems = Vec::new();
    for (page, letter) in [(LOG, 'H'), (ACCESSIBILITY, 'A'), (ACCESSIBILITY, 'E')] {
        problems.extend(wrong_in(page, letter, &read(page).unwrap(), read));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What is wrong with the rows of a page whose first cell is a letter and a number.
fn wrong_in(page: &str, letter: char, text: &str, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut problems = Vec::new();
    let is_row = |line: &&str| {
        let first = line.strip_prefix("| ").and_then(|rest| rest.strip_prefix(letter));
        first.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()))
    };
    let rows: Vec<&str> = text.lines().filter(is_row).collect();
    if rows.len() < FEWEST {
        problems.push(format!("{page} has {} rows of {letter}, and at least {FEWEST} are known", rows.len()));
    }
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, .., tests] = cells.as_slice() else { continue };
        for test in tests.split("; ") {
            if let Some(problem) = missing(test, &read) {
                problems.push(format!("{page}, {name}: {problem}"));
            }
        }
    }
    problems
}

/// What is wrong with "`path`: name of a test".
fn missing(named: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    let Some((path, name)) = named.strip_prefix('`').and_then(|rest| rest.split_once("`: ")) else {
        return Some(format!(
            "{named:?} names no test: write the file in backticks, a colon and the test's name"
        ));
    };
    match read(path) {
        None => Some(format!("there is no file {path}")),
        Some(text) if text.contains(name) => None,
        Some(_) => Some(format!("{path} has no test {name:?}")),
    }
}

fn log(tests: &str) -> String {
    let rows: Vec<String> =
        (1..=FEWEST).map(|number| format!("| H{number} | what | control | {tests} |")).collect();
    rows.join("\n")
}

#[test]
fn a_test_that_went_is_noticed() {
    let read = |path: &str| (path == "a.rs").then(|| "fn it_holds() {}".to_owned());
    assert_eq!(wrong_in(LOG, 'H', &log("`a.rs`: it_holds"), read), Vec::<String>::new());
    let [gone, no_file, no_name] = ["`a.rs`: it_held", "`b.rs`: it_holds", "it_holds"]
        .map(|tests| wrong_in(LOG, 'H', &log(tests), read).remove(0));
    assert!(gone.contains("a.rs has no test \"it_held\""), "{gone}");
    assert!(no_file.contains("no file b.rs") && no_name.contains("names no test"), "{no_file} {no_name}");
}

#[test]
fn a_log_that_lost_its_rows_is_noticed() {
    assert!(wrong_in(LOG, 'H', "| Hazards | what |", |_| None).remove(0).contains("has 0 rows of H"));
}
