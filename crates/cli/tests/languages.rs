//! `lcp languages`: what a translator is told, and the way to their programs and back.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/locales");

fn lcp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).arg("languages").args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The English texts, and a language that is a copy of them with something changed.
fn folder(change: impl Fn(&str) -> String) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["en-GB", "en-easy"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    for entry in fs::read_dir(Path::new(LOCALES).join("en-GB")).unwrap() {
        let entry = entry.unwrap();
        let text = fs::read_to_string(entry.path()).unwrap();
        fs::write(folder.path().join("en-GB").join(entry.file_name()), &text).unwrap();
        fs::write(folder.path().join("en-easy").join(entry.file_name()), change(&text)).unwrap();
    }
    fs::write(folder.path().join("first.txt"), "pages.ftl").unwrap();
    let easy = folder.path().join("en-easy");
    let head = fs::read_to_string(easy.join("language.ftl")).unwrap() + "language-tag = en-GB\n";
    fs::write(easy.join("language.ftl"), head).unwrap();
    (folder, easy)
}

#[test]
fn a_complete_language_ends_with_0_and_a_gap_with_1_and_its_place() {
    let (all, easy) = folder(str::to_owned);
    let complete = lcp(&["check", easy.to_str().unwrap()]);
    assert_eq!(complete.status.code(), Some(0), "{}", said(&complete));
    assert!(
        said(&complete).contains("0 errors, 0 warnings; no speaker has read it yet"),
        "{}",
        said(&complete)
    );
    let (_all, easy) = folder(|text| text.replace("menu = Menu\n", ""));
    let gap = lcp(&["check", easy.to_str().unwrap()]);
    assert_eq!(gap.status.code(), Some(1));
    assert!(said(&gap).contains("en-easy: error: pages.ftl: menu: is missing"), "{}", said(&gap));
    let both = lcp(&["check", all.path().to_str().unwrap()]);
    assert!(said(&both).contains("en-GB: ") && said(&both).contains("en-easy: "), "{}", said(&both));
}

#[test]
fn what_is_not_there_ends_with_2_and_says_what_to_name() {
    let empty = tempfile::tempdir().unwrap();
    let output = lcp(&["check", empty.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--english"), "{output:?}");
}

#[test]
fn a_language_goes_to_translators_and_back_and_is_checked() {
    let (all, easy) = folder(str::to_owned);
    let po = all.path().join("easy.po");
    let exported = lcp(&["export", easy.to_str().unwrap(), "--out", po.to_str().unwrap()]);
    assert_eq!(exported.status.code(), Some(0), "{exported:?}");
    let text = fs::read_to_string(&po).unwrap();
    fs::write(&po, text.replace("msgstr \"Menu\"", "msgstr \"List of pages\"")).unwrap();
    let imported = lcp(&["import", po.to_str().unwrap(), "--into", easy.to_str().unwrap()]);
    assert_eq!(imported.status.code(), Some(0), "{}", said(&imported));
    let pages = fs::read_to_string(easy.join("pages.ftl")).unwrap();
    assert!(pages.contains("menu = List of pages\n"), "{pages}");
    let head = fs::read_to_string(easy.join("language.ftl")).unwrap();
    assert!(head.contains("language-tag = en-GB"), "{head}");
    fs::write(&po, text.replace("msgstr \"Menu\"", "msgstr \"{ $menu\"")).unwrap();
    let refused = lcp(&["import", po.to_str().unwrap(), "--into", easy.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("\"menu\""), "{}", said(&refused));
}
