//! Properties that hold for every dataset, whatever the order of its rows and whatever its mistakes.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;
use publisher::validate::read_and_check;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables")
}

/// The folders with a mistake in the content. A mistake in the form, such as an unknown column, may keep a table from
/// being read at all, and then its rows are not known.
fn mistakes() -> Vec<PathBuf> {
    let folders = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let is_of_content = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().starts_with('v');
    let can_be_read =
        |path: &PathBuf| !Tables::read(tables(Some(path)).path(), &mut Problems::default()).any_unread();
    let mut folders: Vec<PathBuf> = folders.filter(is_of_content).filter(can_be_read).collect();
    folders.sort();
    folders
}

/// The tables of the sound dataset, with those of a folder in place of its own.
fn tables(mistake: Option<&Path>) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for from in std::iter::once(folder().join("sound").as_path()).chain(mistake) {
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    copy
}

/// Every problem by its rule and its place, and how many are errors.
fn found(tables: &Path) -> (BTreeSet<String>, usize) {
    let mut problems = Problems::default();
    let _ = read_and_check(tables, None, &mut problems);
    let places =
        problems.sorted().into_iter().map(|problem| format!("{} {:?}", problem.rule.id, problem.span));
    (places.collect(), problems.errors())
}

/// Puts the rows of every table in another order.
fn shuffle(tables: &Path, order: &[prop::sample::Index]) {
    for entry in fs::read_dir(tables).unwrap() {
        let path = entry.unwrap().path();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
        let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        for (at, to) in (1..rows.len()).zip(order.iter().cycle()) {
            let to = 1 + to.index(rows.len() - 1);
            rows.swap(at, to);
        }
        let mut writer = csv::Writer::from_path(&path).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Given the same rows in another order.
    #[test]
    fn the_release_is_the_same(order in prop::collection::vec(any::<prop::sample::Index>(), 1..40)) {
        let (sound, shuffled) = (tables(None), tables(None));
        shuffle(shuffled.path(), &order);
        let release = |tables: &Path| {
            let mut problems = Problems::default();
            let tables = read_and_check(tables, None, &mut problems);
            CompiledRelease::from_tables(&tables).unwrap().with_check(&problems)
        };
        prop_assert_eq!(release(sound.path()), release(shuffled.path()));
    }

    /// Given a dataset with a mistake, or none, and a row more that nobody can read.
    #[test]
    fn one_more_wrong_row_hides_nothing_and_is_found(
        mistake in prop::option::of(prop::sample::select(mistakes())),
        table in prop::sample::select(vec!["funders", "practices", "sites", "partnerships", "offers", "lists"]),
    ) {
        let tables = tables(mistake.as_deref());
        let (before, errors_before) = found(tables.path());
        let path = tables.path().join(table).with_extension("csv");
        let text = fs::read_to_string(&path).unwrap();
        // Whether a table has any row at all is another question.
        prop_assume!(text.lines().count() > 1);
        let columns = text.lines().next().unwrap().split(',').count();
        fs::write(&path, format!("{}\n{}\n", text.trim_end(), vec!["?!"; columns].join(","))).unwrap();
        let (after, errors_after) = found(tables.path());
        let hidden: Vec<&String> = before.difference(&after).collect();
        prop_assert!(hidden.is_empty(), "{mistake:?} {table}: {hidden:?}");
        prop_assert!(errors_after > errors_before);
    }
}
