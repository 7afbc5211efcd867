//! Given tables; then `lcp check` and `lcp publish` end as scripts expect, and say what is wrong.

#![cfg(test)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn tables(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables").join(kind)
}

fn lcp(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lcp"));
    command.arg(arguments[0]).arg(folder).args(&arguments[1..]).output().unwrap()
}

/// The sound tables with the closed list left without its end.
fn tables_with_an_error(folder: &Path) {
    for kind in ["sound", "v22-closed-without-end"] {
        for entry in std::fs::read_dir(tables(kind)).unwrap() {
            let path = entry.unwrap().path();
            std::fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
}

#[test]
fn sound_tables_end_with_0_and_say_so() {
    let checked = lcp(&["check"], &tables("sound"));
    assert_eq!(checked.status.code(), Some(0));
    assert_eq!(String::from_utf8(checked.stdout).unwrap(), "no errors, no warnings\n");
}

#[test]
fn tables_with_errors_end_with_1_in_every_format_and_publish_nothing() {
    let folder = tempfile::tempdir().unwrap();
    tables_with_an_error(folder.path());
    let text = lcp(&["check"], folder.path());
    assert_eq!(text.status.code(), Some(1));
    assert!(String::from_utf8(text.stdout).unwrap().contains("error[V22]"));
    let json = lcp(&["check", "--format", "json"], folder.path());
    assert_eq!(json.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report["by_rule"], serde_json::json!({ "V22": 2 }));
    assert_eq!(report["problems"][0]["column"], "approved_by");
    let html = lcp(&["check", "--format", "html"], folder.path());
    assert_eq!(html.status.code(), Some(1));
    assert!(String::from_utf8(html.stdout).unwrap().contains("<th scope=\"row\">V22</th>"));
    let out = folder.path().join("release");
    let published = lcp(&["publish", "--out", &out.display().to_string()], folder.path());
    assert_eq!(published.status.code(), Some(1));
    assert!(!out.exists());
}

#[test]
fn a_release_is_written_and_its_id_printed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("release");
    let published = lcp(&["publish", "--out", &out.display().to_string()], &tables("sound"));
    assert_eq!(published.status.code(), Some(0), "{}", String::from_utf8_lossy(&published.stderr));
    let manifest = std::fs::read_to_string(out.join("release.json")).unwrap();
    let printed = String::from_utf8(published.stdout).unwrap();
    let id = printed.lines().next().unwrap().strip_prefix("Release ").unwrap();
    assert!(manifest.contains(id));
}

#[test]
fn wrong_use_ends_with_2_and_a_sentence() {
    let nowhere = lcp(&["check"], Path::new("no/such/folder"));
    assert_eq!(nowhere.status.code(), Some(2));
    let said = String::from_utf8(nowhere.stderr).unwrap();
    assert!(said.contains("is not a folder: name the folder that holds about.csv"), "{said}");
    let date = lcp(&["check", "--today", "31/03/2010"], &tables("sound"));
    assert_eq!(date.status.code(), Some(2));
    let taken = lcp(&["publish", "--out", &tables("sound").display().to_string()], &tables("sound"));
    assert_eq!(taken.status.code(), Some(2));
    assert!(String::from_utf8(taken.stderr).unwrap().contains("is there already and is no release"));
}
