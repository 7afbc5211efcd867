//! Given two releases on a disk; then what `lcp diff` prints and ends with.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;

fn lcp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).args(arguments).output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn publish(tables: &Path, out: &Path) {
    let published = lcp(&["publish", text(tables), "--out", text(out)]);
    assert_eq!(published.status.code(), Some(0), "{}", String::from_utf8_lossy(&published.stderr));
}

/// The example dataset as `old`, and as `new` after the list of one surgery was limited.
static RELEASES: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let tables = folder.path().join("tables");
    fs::create_dir(&tables).unwrap();
    for entry in fs::read_dir(&example).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            fs::copy(&path, tables.join(path.file_name().unwrap())).unwrap();
        }
    }
    publish(&tables, &folder.path().join("old"));
    let lists = fs::read_to_string(tables.join("lists.csv")).unwrap();
    let limited =
        lists.replace("samphire-road,open,,,,", "samphire-road,open_limited,2010-03-01,,A doctor is away.,");
    assert_ne!(lists, limited);
    fs::write(tables.join("lists.csv"), limited).unwrap();
    publish(&tables, &folder.path().join("new"));
    folder
});

fn release(name: &str) -> PathBuf {
    RELEASES.path().join(name)
}

fn diff(old: &Path, new: &Path, more: &[&str]) -> Output {
    lcp(&[&["diff", text(old), text(new)], more].concat())
}

#[test]
fn a_limited_list_is_told_in_words() {
    let output = diff(&release("old"), &release("new"), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let told = "\nWho takes new people\n- The list of Samphire Road Surgery (samphire-road) is limited; before, it is open. \
                Why: A doctor is away.\n";
    assert!(printed.ends_with(told), "{printed}");
}

#[test]
fn the_same_for_programs() {
    let output = diff(&release("old"), &release("new"), &["--format", "json"]);
    let printed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed["format"], 1);
    assert_eq!(printed["changes"].as_array().unwrap().len(), 1);
    assert_eq!(printed["changes"][0]["change"], "list");
    assert_eq!(printed["changes"][0]["new"], "open_limited");
    assert_ne!(printed["old"]["release"], printed["new"]["release"]);
}

#[test]
fn the_same_for_a_page_and_a_release_carries_it() {
    let output = diff(&release("old"), &release("new"), &["--format", "page"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    let changes = catalogue::ReleaseChanges::parse(&printed).unwrap();
    assert_eq!((changes.changes.len(), changes.changes[0].word.as_deref()), (1, Some("open_limited")));
    assert_eq!(changes.changes[0].name, "Samphire Road Surgery");
    // In place of the release before.
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("release");
    publish(&release("tables"), &out);
    let (tables, old) = (release("tables"), release("old"));
    let again = ["publish", text(&tables), "--out", text(&out), "--previous"];
    assert_eq!(lcp(&[&again, [text(&old)].as_slice()].concat()).status.code(), Some(0));
    let manifest = fs::read_to_string(out.join("release.json")).unwrap();
    let manifest = catalogue::format::Manifest::parse(&manifest).unwrap();
    let carried = fs::read_to_string(out.join(manifest.changes.unwrap())).unwrap();
    assert_eq!(carried, printed);
    // And from the release that is replaced: nothing changed since.
    assert_eq!(lcp(&[&again, [text(&out)].as_slice()].concat()).status.code(), Some(0));
    assert!(diff(&release("new"), &out, &[]).status.success());
    let refused = lcp(&[&again, [text(&tables)].as_slice()].concat());
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("has no release.json"));
}

#[test]
fn a_release_compared_with_itself_has_not_changed() {
    let output = diff(&release("old"), &release("old"), &[]);
    assert!(String::from_utf8(output.stdout).unwrap().ends_with("\nNothing changed.\n"));
}

#[test]
fn a_folder_that_is_no_release_is_named() {
    let output = diff(&release("old"), &release("tables"), &[]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("tables has no release.json"), "{said}");
}

#[test]
fn an_altered_release_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let tables = release("tables");
    let altered = folder.path().join("altered");
    publish(&tables, &altered);
    let manifest = fs::read_to_string(altered.join("release.json")).unwrap();
    let details = manifest.split('"').find(|path| path.starts_with("details/")).unwrap();
    let path = altered.join(details);
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let output = diff(&release("old"), &altered, &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("altered") && said.contains(details), "{said}");
}
