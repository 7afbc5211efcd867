//! Given nothing; then `lcp new` gives tables that can be checked, described and published.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn lcp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).current_dir(folder).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The validator of the Frictionless standard; `None`, said aloud, when this computer has none. Where `CI=true` it
/// must be there.
fn frictionless() -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/frictionless/bin/frictionless");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("frictionless"));
    let found = std::iter::once(own).chain(found).find(|program| program.is_file());
    if found.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "CI=true, and `frictionless` is not installed");
        let message = "skipped: the validator `frictionless` is absent\n";
        std::io::stderr().write_all(message.as_bytes()).unwrap();
    }
    found
}

/// Holds the tables that a `datapackage.json` describes against the standard.
fn validate(package: &Path) {
    let Some(frictionless) = frictionless() else { return };
    let output = Command::new(frictionless).arg("validate").arg(package).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_starter_set_is_sound_and_can_be_published() {
    let folder = tempfile::tempdir().unwrap();
    let written = lcp(folder.path(), &["new", "tables"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    let checked = lcp(folder.path(), &["check", "tables"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    assert!(said(&checked).ends_with("no errors, 1 warning\n"), "{}", said(&checked));
    let published = lcp(folder.path(), &["publish", "tables", "--out", "release"]);
    assert_eq!(published.status.code(), Some(0), "{}", said(&published));
    validate(&folder.path().join("tables/datapackage.json"));
}

#[test]
fn the_guide_explains_every_table_and_column_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    lcp(folder.path(), &["new", "tables"]);
    let tables = folder.path().join("tables");
    let guide = fs::read_to_string(tables.join("README.md")).unwrap();
    let mut described = 0;
    for entry in fs::read_dir(&tables).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let section = guide.split("\n## ").find(|section| section.starts_with(&name)).unwrap();
        let header = fs::read_to_string(&path).unwrap();
        for column in header.lines().next().unwrap().split(',') {
            assert!(section.contains(&format!("- `{column}`: ")), "{name} {column}");
        }
        described += 1;
    }
    assert_eq!(described, 29);
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("letter.txt"), "Dear").unwrap();
    let refused = lcp(folder.path(), &["new", "."]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("is not an empty folder: name a new folder"), "{}", said(&refused));
    let on_a_file = lcp(folder.path(), &["new", "letter.txt"]);
    assert_eq!(on_a_file.status.code(), Some(2), "{}", said(&on_a_file));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_description_of_the_example_is_up_to_date_and_follows_the_standard() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(&example).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let described = lcp(folder.path(), &["describe", "."]);
    assert_eq!(described.status.code(), Some(0), "{}", said(&described));
    let text = |folder: &Path| fs::read_to_string(folder.join("datapackage.json")).unwrap();
    assert!(text(&example) == text(folder.path()), "run lcp describe assets/example");
    validate(&example.join("datapackage.json"));
}

/// The tables that `cargo xtask england` imported from published sources; `None`, said aloud, where there are none.
fn england() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let tables = root.join("out/england/tables");
    if root.join("../shared/data").is_dir() && tables.join("datapackage.json").is_file() {
        return Some(tables);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "CI=true, and out/england/tables is absent");
    std::io::stderr().write_all(b"skipped: out/england/tables absent\n").unwrap();
    None
}

#[test]
fn the_description_of_england_follows_the_standard() {
    let Some(england) = england() else { return };
    validate(&england.join("datapackage.json"));
}

#[test]
fn a_description_names_the_columns_as_the_file_has_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("about.csv"), "value,fact\nA county,title\nOpen licence,licence\n").unwrap();
    fs::write(folder.path().join("glossary.csv"), "meaning,term\nMoney,Budget\n").unwrap();
    let described = lcp(folder.path(), &["describe", "."]);
    assert_eq!(described.status.code(), Some(0), "{}", said(&described));
    let package: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("datapackage.json")).unwrap()).unwrap();
    let names: BTreeMap<&str, Vec<&str>> = package["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|resource| {
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let fields = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            (resource["name"].as_str().unwrap(), fields)
        })
        .collect();
    assert_eq!(
        names,
        BTreeMap::from([("about", vec!["value", "fact"]), ("glossary", vec!["meaning", "term"])])
    );
    validate(&folder.path().join("datapackage.json"));
}

#[test]
fn a_folder_without_facts_is_not_described() {
    let folder = tempfile::tempdir().unwrap();
    let refused = lcp(folder.path(), &["describe", "."]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("about.csv cannot be read"), "{}", said(&refused));
}
