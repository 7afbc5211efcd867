//! The log of hazards: every test that it names is there.

use std::fs;

use conventions::workspace;

/// The log.
const LOG: &str = "docs/hazards.md";

/// The fewest hazards that a log worth the name has.
const FEWEST: usize = 10;

#[test]
fn every_test_that_the_log_names_is_there() {
    let read = |path: &str| fs::read_to_string(workspace().join(path)).ok();
    let problems = wrong_in(&read(LOG).unwrap(), read);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn wrong_in(log: &str, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut problems = Vec::new();
    let rows: Vec<&str> = log.lines().filter(|line| line.starts_with("| H")).collect();
    if rows.len() < FEWEST {
        problems.push(format!("{LOG} has {} hazards, and at least {FEWEST} are known", rows.len()));
    }
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, .., tests] = cells.as_slice() else { continue };
        for test in tests.split("; ") {
            if let Some(problem) = missing(test, &read) {
                problems.push(format!("{LOG}, {name}: {problem}"));
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
    assert_eq!(wrong_in(&log("`a.rs`: it_holds"), read), Vec::<String>::new());
    let [gone, no_file, no_name] = ["`a.rs`: it_held", "`b.rs`: it_holds", "it_holds"]
        .map(|tests| wrong_in(&log(tests), read).remove(0));
    assert!(gone.contains("a.rs has no test \"it_held\""), "{gone}");
    assert!(no_file.contains("no file b.rs") && no_name.contains("names no test"), "{no_file} {no_name}");
}

#[test]
fn a_log_that_lost_its_rows_is_noticed() {
    assert!(wrong_in("| | what |", |_| None).remove(0).contains("has 0 hazards"));
}
