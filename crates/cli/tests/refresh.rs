//! Given tables that were imported and then edited; then `lcp import england --previous` follows the sources, keeps what was
//! written by hand, and says what happened since.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const HEADER: &str = "OrganisationID¬OrganisationCode¬OrganisationName¬Address1¬Address2¬Address3¬City¬Postcode¬Latitude¬Longitude¬ParentODSCode¬Phone¬Website\n";

fn sites(rows: &[(&str, &str, &str, &str)]) -> String {
    let rows = rows.iter().enumerate().map(|(at, (code, name, postcode, phone))| {
        format!("{at}¬{code}¬{name}¬1 Mill Lane¬¬¬Wenmouth¬{postcode}¬53.2301¬-0.5401¬0A1¬{phone}¬\n")
    });
    HEADER.to_owned() + &rows.collect::<String>()
}

fn groups(rows: &[(&str, &str)]) -> String {
    let rows = rows.iter().map(|(code, network)| {
        format!("{code},Surgery {code},0A1,NHS Wenmarsh CCG,{network},{network} PCN\n")
    });
    "PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME,PCN_ODS_CODE,PCN_NAME\n".to_owned()
        + &rows.collect::<String>()
}

fn lcp(folder: &Path, arguments: &str) -> Output {
    let arguments = arguments.split(' ').collect::<Vec<_>>();
    Command::new(env!("CARGO_BIN_EXE_lcp")).current_dir(folder).args(arguments).output().unwrap()
}

fn import(folder: &Path, options: &str) -> Output {
    let usual = "import england --practices gp-2019-05.csv --groups map-2021.csv --postcodes pc.csv";
    lcp(folder, &format!("{usual} {options}"))
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from:?} in {text}");
    fs::write(file, text.replace(from, to)).unwrap();
}

fn first_edition(folder: &Path) {
    let practices = [
        ("Z00001", "MILL LANE SURGERY", "WM1 1AA", "01632960101"),
        ("Z00002", "QUAY SURGERY", "WM1 1AA", "01632960102"),
        ("Z00003", "OLD SURGERY", "WM1 1AA", "01632960103"),
        ("Z00004", "FIELD SURGERY", "WM1 1AA", "01632960104"),
    ];
    fs::write(folder.join("gp-2019-05.csv"), sites(&practices)).unwrap();
    let networks = [("Z00001", "U00001"), ("Z00002", "U00001"), ("Z00003", "U00001"), ("Z00004", "U00001")];
    fs::write(folder.join("map-2021.csv"), groups(&networks)).unwrap();
    fs::write(
        folder.join("pc.csv"),
        "postcode,lat,lon\nWM1 1AA,53.23010,-0.54010\nWM1 1AB,53.23020,-0.54010\n",
    )
    .unwrap();
}

/// Mill Lane has another name, Quay moved and left for another network, Old Surgery is gone, and one is new.
fn second_edition(folder: &Path) {
    let practices = [
        ("Z00001", "MILL LANE HEALTH CENTRE", "WM1 1AA", "01632960199"),
        ("Z00002", "QUAY SURGERY", "WM1 1AB", "01632960102"),
        ("Z00004", "FIELD SURGERY", "WM1 1AA", "01632960104"),
        ("Z00005", "NEW SURGERY", "WM1 1AB", "01632960105"),
    ];
    fs::write(folder.join("gp-2019-05.csv"), sites(&practices)).unwrap();
    let networks = [("Z00001", "U00001"), ("Z00002", "U00002"), ("Z00004", "U00001"), ("Z00005", "U00002")];
    fs::write(folder.join("map-2021.csv"), groups(&networks)).unwrap();
}

#[test]
fn what_was_written_by_hand_stays_and_what_happened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (folder, tables) = (folder.path(), folder.path().join("tables"));
    first_edition(folder);
    assert_eq!(import(folder, "--out tables").status.code(), Some(0));
    // An analyst adds the state of two lists, a policy and a note of their own, and corrects a telephone number.
    fs::write(
        tables.join("lists.csv"),
        "practice,status,from\nZ00001,open,2021-01-01\nZ00003,open,2021-01-01\n",
    )
    .unwrap();
    fs::write(
        tables.join("policies.csv"),
        "funder,point,decision,source\n0A1,dual_membership,undecided,Board 2021\n",
    )
    .unwrap();
    fs::write(tables.join("notes.txt"), "Ask Quay").unwrap();
    edit(&tables.join("practices.csv"), "01632 960 101", "01632 960 555");
    second_edition(folder);
    let again = import(folder, "--previous tables --out tables");
    assert_eq!(again.status.code(), Some(0), "{}", String::from_utf8_lossy(&again.stderr));
    let said = String::from_utf8(again.stdout).unwrap();
    for line in [
        "closed: Z00003, Old Surgery",
        "opened: Z00005, New Surgery",
        "joined U00002: Z00002, Quay Surgery",
        "left U00001: Z00002, Quay Surgery",
        "moved from WM1 1AA to WM1 1AB: Z00002, Quay Surgery",
        "renamed: Z00001, \"Mill Lane Surgery\" is now \"Mill Lane Health Centre\"",
        "practices.csv: Z00001, phone: \"01632 960 555\" is kept, as it was written by hand; the sources now say \"01632 960 199\"",
        "lists.csv: a row is set aside, because Z00003 of practices.csv is no more",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let read = |name: &str| fs::read_to_string(tables.join(name)).unwrap();
    assert!(
        read("practices.csv").contains("Mill Lane Health Centre")
            && read("practices.csv").contains("01632 960 555")
    );
    assert!(
        !read("practices.csv").contains("Z00003") && read("lists.csv").contains("Z00001,open,2021-01-01")
    );
    assert!(read("policies.csv").contains("dual_membership") && read("notes.txt") == "Ask Quay");
    assert!(
        read("set-aside/lists.csv").contains("Z00003,open")
            && read("refresh-report.json").contains("\"closed\"")
    );
    let names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 4, "nothing is left over: {names:?}");
    // The same sources once more: nothing happened, and everything is still there.
    let third = String::from_utf8(import(folder, "--previous tables --out tables").stdout).unwrap();
    assert!(
        !third.contains("closed: ") && !third.contains("joined ") && !third.contains("is kept, as it was"),
        "{third}"
    );
    assert!(read("practices.csv").contains("01632 960 555"));
    assert!(read("set-aside/lists.csv").contains("Z00003,open"), "what was set aside is still there");
}

#[test]
fn earlier_tables_with_errors_stop_the_import_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let (folder, tables) = (folder.path(), folder.path().join("tables"));
    first_edition(folder);
    assert_eq!(import(folder, "--out tables").status.code(), Some(0));
    fs::write(tables.join("lists.csv"), "practice,status\nZ00001,opened\n").unwrap();
    let before = fs::read_to_string(tables.join("practices.csv")).unwrap();
    second_edition(folder);
    let again = import(folder, "--previous tables --out tables");
    assert_eq!(again.status.code(), Some(2));
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(
        said.contains("the tables in tables have 1 errors") && said.contains("`lcp check` names each"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(tables.join("practices.csv")).unwrap(), before);
    let names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 4, "{names:?}");
}
