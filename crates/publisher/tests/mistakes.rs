//! Given a sound dataset with one kind of mistake; then exactly this is said of it.
//!
//! `tests/tables/sound` is the dataset; every other folder there has the files that differ, the names of those left
//! out in `absent.txt`, and in `expected.txt` what is said. `UPDATE_EXPECTED=1 cargo test -p publisher` writes it again.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use publisher::problem::{Problems, Severity};
use publisher::report::{self, Style};
use publisher::validate::read_and_check;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables")
}

fn copy_tables(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension != "txt") {
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

/// What is said of the sound dataset with the mistakes of a folder.
fn report_on(mistake: &Path) -> (usize, String) {
    let tables = tempfile::tempdir().unwrap();
    copy_tables(&folder().join("sound"), tables.path());
    copy_tables(mistake, tables.path());
    for absent in fs::read_to_string(mistake.join("absent.txt")).unwrap_or_default().lines() {
        fs::remove_file(tables.path().join(absent)).unwrap();
    }
    let mut problems = Problems::default();
    let _ = read_and_check(tables.path(), None, &mut problems);
    (problems.errors(), report::text(&problems, tables.path(), Style::Plain))
}

#[test]
fn nothing_is_said_of_the_sound_dataset() {
    assert_eq!(report_on(&folder().join("sound")).1, "no errors, no warnings\n");
}

#[test]
fn every_kind_of_mistake_is_named_with_its_place_and_remedy() {
    let mut different = Vec::new();
    let mut kinds = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let mistake = entry.unwrap().path();
        if !mistake.is_dir() || mistake.ends_with("sound") {
            continue;
        }
        kinds += 1;
        let (_, found) = report_on(&mistake);
        let expected = mistake.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        let expected = fs::read_to_string(expected).unwrap_or_default();
        if found != expected {
            different.push(format!("{}\nexpected:\n{expected}\nfound:\n{found}", mistake.display()));
        }
    }
    assert!(kinds >= 60, "only {kinds} kinds of mistake are there");
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn language_that_shuts_people_out_is_an_error_and_language_that_looks_like_it_is_not() {
    let (errors, text) = report_on(&folder().join("exclusion-in-sixty-disguises"));
    assert_eq!(errors, 60, "{text}");
    let (errors, text) = report_on(&folder().join("innocent-texts-about-joining"));
    assert_eq!(errors, 0, "{text}");
}

/// The lines of a file of sentences.
fn sentences(file: &str) -> Vec<String> {
    let text = fs::read_to_string(folder().join("../phrases").join(file)).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The sentences that are refused where they are the steps of joining, or what changes in a partnership.
fn refused(sentences: &[String], table: &str, column: &str) -> BTreeSet<String> {
    let tables = tempfile::tempdir().unwrap();
    copy_tables(&folder().join("sound"), tables.path());
    let path = tables.path().join(table);
    let mut reader = csv::Reader::from_path(&path).unwrap();
    let mut headers = reader.headers().unwrap().clone();
    let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let at = headers.iter().position(|name| name == column).unwrap_or(headers.len());
    if at == headers.len() {
        headers.push_field(column);
        for row in &mut rows {
            row.push_field("");
        }
    }
    let all = sentences.join(" | ");
    let with_all = rows[0].iter().enumerate().map(|(each, cell)| if each == at { &all } else { cell });
    rows[0] = with_all.collect();
    let mut writer = csv::Writer::from_path(&path).unwrap();
    writer.write_record(&headers).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    let mut problems = Problems::default();
    let _ = read_and_check(tables.path(), None, &mut problems);
    let said: Vec<&str> = problems
        .sorted()
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| problem.message.as_str())
        .collect();
    let is_refused = |sentence: &&String| {
        // A sentence of two is refused when either is.
        let mut parts = sentence.split(['.', '?']).map(|part| part.trim().to_lowercase());
        parts
            .any(|part| !part.is_empty() && said.iter().any(|message| message.contains(&format!("{part:?}"))))
    };
    sentences.iter().filter(is_refused).cloned().collect()
}

#[test]
fn each_sentence_is_judged_by_itself() {
    let shut_out = sentences("shut-out.txt");
    let found = refused(&shut_out, "practices.csv", "how_to_join");
    let missed: Vec<&String> = shut_out.iter().filter(|sentence| !found.contains(*sentence)).collect();
    assert!(missed.is_empty(), "these shut people out: {missed:#?}");
    let welcome = refused(&sentences("welcome.txt"), "practices.csv", "how_to_join");
    assert!(welcome.is_empty(), "these shut nobody out: {welcome:#?}");
}

#[test]
fn what_invites_people_is_held_to_the_same() {
    let shut_out = sentences("shut-out.txt");
    let found = refused(&shut_out, "partnerships.csv", "what_changes");
    assert!(found.len() * 100 >= shut_out.len() * 95, "{} of {} are refused", found.len(), shut_out.len());
    for file in ["welcome.txt", "invite.txt"] {
        let innocent = refused(&sentences(file), "partnerships.csv", "what_changes");
        assert!(innocent.is_empty(), "these shut nobody out: {innocent:#?}");
    }
}
