//! Given published files on a disk; then what `lcp import` prints, writes and ends with.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SITES: &str = "\
OrganisationID¬OrganisationCode¬OrganisationName¬Address1¬Address2¬Address3¬City¬Postcode¬Latitude¬Longitude¬ParentODSCode¬Phone¬Website
1¬Z00001¬MILL LANE SURGERY¬1 Mill Lane¬¬¬Wenmouth¬WM1 1AA¬53.2301¬-0.5401¬0A1¬01632960123¬
";

const MAPPING: &str = "\
PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME,PCN_ODS_CODE,PCN_NAME
Z00001,Mill Lane Surgery,0A1,NHS Wenmarsh CCG,U00001,Wenmouth PCN
";

fn lcp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lcp")).current_dir(folder).args(arguments).output().unwrap()
}

fn import(folder: &Path) -> Output {
    let arguments =
        "import england --practices gp-2019-05.csv --groups map-2021.csv --postcodes pc.csv --out tables";
    lcp(folder, &arguments.split(' ').collect::<Vec<_>>())
}

fn published(folder: &Path) {
    fs::write(folder.join("gp-2019-05.csv"), SITES).unwrap();
    fs::write(folder.join("map-2021.csv"), MAPPING).unwrap();
    fs::write(folder.join("pc.csv"), "postcode,lat,lon\nWM1 1AA,53.23010,-0.54010\n").unwrap();
}

#[test]
fn imported_tables_can_be_published() {
    let folder = tempfile::tempdir().unwrap();
    published(folder.path());
    let imported = import(folder.path());
    assert_eq!(imported.status.code(), Some(0), "{}", String::from_utf8_lossy(&imported.stderr));
    let printed = String::from_utf8(imported.stdout).unwrap();
    assert!(printed.starts_with("practice sites (gp-2019-05.csv): 1 read, 1 kept, 0 dropped"), "{printed}");
    assert!(folder.path().join("tables/import-report.json").is_file());
    assert!(folder.path().join("tables/datapackage.json").is_file());

    let published = lcp(folder.path(), &["publish", "tables", "--out", "release", "--today", "2021-06-01"]);
    assert_eq!(published.status.code(), Some(0), "{}", String::from_utf8_lossy(&published.stderr));
    assert!(folder.path().join("release/release.json").is_file());
}

#[test]
fn a_file_that_is_missing_ends_with_a_sentence_and_2() {
    let folder = tempfile::tempdir().unwrap();
    published(folder.path());
    fs::remove_file(folder.path().join("pc.csv")).unwrap();
    let imported = import(folder.path());
    assert_eq!(imported.status.code(), Some(2));
    let said = String::from_utf8(imported.stderr).unwrap();
    assert!(said.contains("error: pc.csv: cannot be read: No such file"), "{said}");
    assert!(!folder.path().join("tables").exists());
}

#[test]
fn the_help_shows_an_example() {
    let help = lcp(Path::new("."), &["import", "england", "--help"]);
    assert!(String::from_utf8(help.stdout).unwrap().contains("Example:\n  lcp import england --practices"));
}
