//! Given a release; then what `lcp export` writes and prints, and what `lcp import hsds` makes of it.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot start has failed")]

mod published;

use std::fs;
use std::path::Path;

use published::{lcp, release};

fn export(format: &str, out: &Path) -> std::process::Output {
    lcp(&["export", release().to_str().unwrap(), "--format", format, "--out", out.to_str().unwrap()])
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into())
        .collect();
    names.sort();
    names
}

#[test]
fn every_format_has_its_files_and_its_report_of_losses() {
    let folder = tempfile::tempdir().unwrap();
    for (format, files) in [
        (
            "hsds",
            "dataset.json losses.json organizations.json services.json taxonomies.json taxonomy_terms.json",
        ),
        ("oruk", "losses.json organizations.json services.json taxonomies.json taxonomy_terms.json"),
        ("fhir", "bundle.json losses.json"),
        ("jsonld", "dataset.jsonld losses.json"),
        ("csv", "losses.json surgeries.csv"),
        ("geojson", "areas.geojson losses.json sites.geojson"),
    ] {
        let out = folder.path().join(format);
        let exported = export(format, &out);
        assert_eq!(exported.status.code(), Some(0), "{}", String::from_utf8_lossy(&exported.stderr));
        assert_eq!(names(&out).join(" "), files);
        let printed = String::from_utf8(exported.stdout).unwrap();
        assert!(printed.contains("columns do not fit") && printed.contains("losses.json: "), "{printed}");
        // Again, in place of the first: the same bytes.
        let before = names(&out).iter().map(|name| fs::read(out.join(name)).unwrap()).collect::<Vec<_>>();
        assert_eq!(export(format, &out).status.code(), Some(0));
        let after = names(&out).iter().map(|name| fs::read(out.join(name)).unwrap()).collect::<Vec<_>>();
        assert!(before == after, "{format}");
    }
}

#[test]
fn what_was_exported_is_imported_and_can_be_published() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    assert_eq!(export("hsds", &folder.path().join("hsds")).status.code(), Some(0));
    let imported = lcp(&["import", "hsds", &path("hsds"), "--out", &path("tables")]);
    assert_eq!(imported.status.code(), Some(0), "{}", String::from_utf8_lossy(&imported.stderr));
    let printed = String::from_utf8(imported.stdout).unwrap();
    assert!(printed.contains("practices.csv: ") && printed.contains("Not imported: 0."), "{printed}");
    let published = lcp(&["publish", &path("tables"), "--out", &path("release"), "--today", "2010-03-31"]);
    assert_eq!(published.status.code(), Some(0), "{}", String::from_utf8_lossy(&published.stderr));
}

#[test]
fn a_folder_with_something_else_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("taken");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("letter.txt"), "Dear").unwrap();
    let exported = export("csv", &out);
    assert_eq!(exported.status.code(), Some(2));
    let said = String::from_utf8(exported.stderr).unwrap();
    assert!(said.contains("taken is there already and is not empty: name another folder"), "{said}");
    assert_eq!(names(&out), ["letter.txt"]);
}

#[test]
fn a_format_that_there_is_not_is_answered_with_those_that_there_are() {
    let exported = export("xml", Path::new("never"));
    assert_eq!(exported.status.code(), Some(2));
    let said = String::from_utf8(exported.stderr).unwrap();
    assert!(said.contains("the formats are hsds, oruk, fhir, jsonld, csv, geojson"), "{said}");
}

#[test]
fn hsds_that_cannot_be_used_ends_with_a_sentence_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tables");
    for (content, sentence) in [
        ("{", "is not JSON (EOF while parsing an object at line 1 column 1): fetch it again"),
        ("[]", "has no list of organizations or services"),
        ("{\"version\": \"2.0.1\", \"organizations\": []}", "is of HSDS 2.0.1, and 3.0 is read"),
        ("[{\"name\": \"A\"}]", "the object number 1 of organizations has no id"),
        ("[{\"id\": \"a\"}, {\"id\": \"a\"}]", "the id a is there twice in organizations"),
    ] {
        let file = folder.path().join("feed.json");
        fs::write(&file, content).unwrap();
        let imported = lcp(&["import", "hsds", file.to_str().unwrap(), "--out", out.to_str().unwrap()]);
        assert_eq!(imported.status.code(), Some(2), "{content}");
        let said = String::from_utf8(imported.stderr).unwrap();
        assert!(said.contains("feed.json") && said.contains(sentence), "{said}");
        assert!(!out.exists(), "{content}");
    }
}

/// A directory of somebody else: no profile, no kinds, one GP surgery by its code.
const FOREIGN: &str = r#"{ "contents": [
  { "id": "6f1b0f8e-7a57-4a3f-9d2e-000000000001", "name": "Baby group", "status": "active",
    "organization": { "id": "6f1b0f8e-7a57-4a3f-9d2e-000000000010", "name": "Baby bank", "description": "A charity" } },
  { "id": "6f1b0f8e-7a57-4a3f-9d2e-000000000002", "name": "Flu jabs", "status": "active", "minimum_age": 65,
    "organization": { "id": "6f1b0f8e-7a57-4a3f-9d2e-000000000011", "name": "Mill Lane Surgery", "description": "A surgery",
      "organization_identifiers": [{ "id": "6f1b0f8e-7a57-4a3f-9d2e-000000000012", "identifier_type": "ODS", "identifier": "A81001" }] } }
] }"#;

#[test]
fn the_directory_of_somebody_else_gives_its_surgeries_and_says_what_it_leaves_out() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("feed.json"), folder.path().join("tables"));
    fs::write(&file, FOREIGN).unwrap();
    let imported = lcp(&["import", "hsds", file.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(imported.status.code(), Some(0), "{}", String::from_utf8_lossy(&imported.stderr));
    let said = String::from_utf8(imported.stdout).unwrap();
    assert!(
        said.contains(
            "the organization \"Baby bank\" (6f1b0f8e-7a57-4a3f-9d2e-000000000010) is not imported"
        ),
        "{said}"
    );
    assert!(said.contains("the service \"Baby group\"") && said.contains("Not imported: 2."), "{said}");
    assert!(fs::read_to_string(out.join("practices.csv")).unwrap().contains("A81001,Mill Lane Surgery"));
    let offers = fs::read_to_string(out.join("offers.csv")).unwrap();
    assert!(
        offers.contains("A81001") && offers.contains("flu-jabs,not_known") && offers.contains(",65,"),
        "{offers}"
    );
}

#[test]
fn an_unknown_word_in_hsds_is_named_with_its_cure_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (hsds, out) = (folder.path().join("hsds"), folder.path().join("tables"));
    assert_eq!(export("hsds", &hsds).status.code(), Some(0));
    let file = hsds.join("organizations.json");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("\"value\":\"cic\""));
    fs::write(&file, text.replace("\"value\":\"cic\"", "\"value\":\"cick\"")).unwrap();
    let imported = lcp(&["import", "hsds", hsds.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(imported.status.code(), Some(1));
    let said = String::from_utf8(imported.stderr).unwrap();
    assert!(said.contains("cick") && said.contains("legal_form") && said.contains("cic"), "{said}");
    assert!(!out.exists());
}
