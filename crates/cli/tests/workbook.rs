//! Given a workbook or tables; then `lcp new`, `check --watch` and `publish` work on them as an analyst uses them.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn lcp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).current_dir(folder).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_new_workbook_is_sound_and_can_be_published() {
    let folder = tempfile::tempdir().unwrap();
    let written = lcp(folder.path(), &["new", "tables.xlsx"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    let checked = lcp(folder.path(), &["check", "tables.xlsx"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    assert!(said(&checked).ends_with("no errors, 1 warning\n"), "{}", said(&checked));
    let published = lcp(folder.path(), &["publish", "tables.xlsx", "--out", "release"]);
    assert_eq!(published.status.code(), Some(0), "{}", said(&published));
    // From the same rows in a folder comes the same release.
    assert_eq!(lcp(folder.path(), &["new", "tables"]).status.code(), Some(0));
    let other = lcp(folder.path(), &["publish", "tables", "--out", "other"]);
    assert_eq!(
        said(&published).lines().find(|line| line.starts_with("Release ")),
        said(&other).lines().find(|line| line.starts_with("Release "))
    );
    let refused = lcp(folder.path(), &["new", "tables.xlsx"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        said(&refused).contains("tables.xlsx is there already: name a new workbook"),
        "{}",
        said(&refused)
    );
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 4, "{names:?}");
}

#[test]
fn a_workbook_that_cannot_be_read_says_why_and_nothing_is_published() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("tables.xlsx"), b"PK not a workbook").unwrap();
    let published = lcp(folder.path(), &["publish", "tables.xlsx", "--out", "release"]);
    assert_eq!(published.status.code(), Some(1));
    assert!(said(&published).contains("the file is no workbook, or was cut short"), "{}", said(&published));
    assert!(!folder.path().join("release").exists());
}

#[test]
fn a_watching_check_prints_the_report_anew_when_a_table_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    lcp(folder.path(), &["new", "tables"]);
    let mut watching = Command::new(env!("CARGO_BIN_EXE_lcp"))
        .current_dir(folder.path())
        .args(["check", "tables", "--watch"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (send, lines) = mpsc::channel();
    let output = BufReader::new(watching.stdout.take().unwrap());
    thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
    let wait_for = |wanted: &str| {
        let mut seen = Vec::new();
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
            seen.push(line);
            if seen.last().is_some_and(|line| line.contains(wanted)) {
                return seen;
            }
        }
        panic!("{wanted:?} never came: {seen:#?}");
    };
    wait_for("Waiting for a table to be saved");
    let table = folder.path().join("tables/lists.csv");
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replace(",open,", ",opened,")).unwrap();
    let report = wait_for("Waiting for a table to be saved");
    assert!(report.iter().any(|line| line.contains("\"opened\" is not a list status")), "{report:#?}");
    fs::write(&table, text).unwrap();
    let report = wait_for("Waiting for a table to be saved");
    assert!(report.iter().any(|line| line == "no errors, 1 warning"), "{report:#?}");
    watching.kill().unwrap();
    watching.wait().unwrap();
}
