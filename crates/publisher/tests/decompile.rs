//! Given a release; then its tables give that release again.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use publisher::compile::CompiledRelease;
use publisher::decompile::decompile;
use publisher::problem::Problems;
use publisher::tables::Tables;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The release of some tables, and that of the tables that were made of it.
fn twice(folder: &Path) -> Option<(CompiledRelease, CompiledRelease)> {
    let tables = Tables::read(folder, &mut Problems::default());
    let first = CompiledRelease::from_tables(&tables).ok()?;
    let (catalogue, details) = first.records().unwrap();
    let mut problems = Problems::default();
    let again = Tables::from_texts(&decompile(&catalogue, &details), &mut problems).unwrap();
    assert_eq!(problems.errors(), 0, "{}: {:?}", folder.display(), problems.sorted());
    Some((first, CompiledRelease::from_tables(&again).unwrap()))
}

#[test]
fn the_tables_of_a_release_give_that_release_again() {
    let (first, again) = twice(&workspace().join("assets/example")).unwrap();
    assert_eq!(first.manifest.catalogue, again.manifest.catalogue);
    let (catalogue, details) = first.records().unwrap();
    assert_eq!((catalogue, details), again.records().unwrap());
}

/// A rule for every funder becomes a row for each, which may stand elsewhere among those of one funder.
fn in_order(catalogue: &mut catalogue::Catalogue) {
    for funder in &mut catalogue.funders {
        funder.joining_rules.sort_by_key(|rule| (rule.rule, rule.period.from));
        funder.rights.sort_by_key(|right| (right.right, right.period.from));
    }
}

/// Each folder of mistakes says things that the example does not: closing partnerships, sectors, boards.
#[test]
fn so_do_the_tables_with_every_mistake_that_a_release_can_have() {
    let folder = workspace().join("tests/tables");
    let mut compared = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let mistake = entry.unwrap().path();
        let copy = tempfile::tempdir().unwrap();
        for from in [folder.join("sound"), mistake] {
            for table in fs::read_dir(from).unwrap() {
                let path = table.unwrap().path();
                fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
            }
        }
        let mut problems = Problems::default();
        let _ = Tables::read(copy.path(), &mut problems);
        if problems.errors() > 0 {
            continue; // A wrong form: its rows are not all known.
        }
        if let Some((first, again)) = twice(copy.path()) {
            compared += 1;
            let [(mut first, details), (mut second, details_again)] =
                [first, again].map(|one| one.records().unwrap());
            [&mut first, &mut second].into_iter().for_each(in_order);
            assert!(first == second && details == details_again, "{}", copy.path().display());
        }
    }
    assert!(compared > 60, "{compared}");
}
