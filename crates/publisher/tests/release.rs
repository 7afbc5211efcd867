//! Given sound tables; then a release that anybody can make again, byte for byte.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::format::{MANIFEST_FILE, Manifest, decode, decode_details};
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Narrative, NarrativeSection, Statement};
use publisher::compile::{CompiledRelease, WriteReleaseError};
use publisher::problem::Problems;
use publisher::validate::read_and_check;

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example")
}

fn release_of(folder: &Path) -> CompiledRelease {
    let mut problems = Problems::default();
    let tables = read_and_check(folder, None, &mut problems);
    let found: Vec<String> = problems.sorted().iter().map(|problem| format!("{problem:?}")).collect();
    assert_eq!(problems.errors(), 0, "{found:#?}");
    CompiledRelease::from_tables(&tables).unwrap().with_check(&problems).with_download(&tables).unwrap()
}

/// Unpacks the file that holds all the information.
fn unpacked(release: &CompiledRelease) -> tempfile::TempDir {
    let name = release.manifest.files.keys().find(|name| name.starts_with("tables-")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    zip::ZipArchive::new(std::io::Cursor::new(&release.files[name])).unwrap().extract(folder.path()).unwrap();
    folder
}

#[test]
fn whoever_publishes_what_everybody_can_download_gets_every_file_with_the_same_hash() {
    let release = release_of(&example());
    let folder = unpacked(&release);
    assert_eq!(release_of(folder.path()).manifest, release.manifest);
}

#[test]
fn the_package_to_download_says_its_day_its_licence_and_the_hash_of_each_table() {
    let folder = unpacked(&release_of(&example()));
    let text = fs::read_to_string(folder.path().join("datapackage.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(package["version"], "2010-03-31");
    assert_eq!(package["licenses"][0]["title"], "Open Government Licence v3.0");
    let resources = package["resources"].as_array().unwrap();
    assert!(resources.len() > 10);
    for resource in resources {
        let bytes = fs::read(folder.path().join(resource["path"].as_str().unwrap())).unwrap();
        let hash = format!("sha256:{}", catalogue::format::digest(&bytes));
        assert_eq!((&resource["hash"], &resource["bytes"]), (&hash.into(), &bytes.len().into()));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), resources.len() + 1);
}

/// Copies the tables with the rows of each in the opposite order, with CRLF and a byte-order mark.
fn shuffled(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
        let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        rows[1..].reverse();
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
        for row in rows {
            writer.write_record(&row).unwrap();
        }
        fs::write(to.join(path.file_name().unwrap()), writer.into_inner().unwrap()).unwrap();
    }
}

#[test]
fn the_order_of_rows_and_the_kind_of_line_end_change_no_byte() {
    let folder = tempfile::tempdir().unwrap();
    shuffled(&example(), folder.path());
    assert_eq!(release_of(&example()), release_of(folder.path()));
}

#[test]
fn a_release_holds_what_its_manifest_says_and_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("release");
    let release = release_of(&example());
    release.write(&out).unwrap();
    let manifest = Manifest::parse(&fs::read_to_string(out.join(MANIFEST_FILE)).unwrap()).unwrap();
    for path in manifest.files.keys() {
        manifest.verify(path, &fs::read(out.join(path)).unwrap()).unwrap();
    }
    let catalogue = decode(&fs::read(out.join(&manifest.catalogue)).unwrap()).unwrap();
    assert_eq!(catalogue.practices.len(), manifest.counts.practices as usize);
    let details: Vec<_> = catalogue
        .details
        .files
        .iter()
        .flat_map(|file| decode_details(&fs::read(out.join(file)).unwrap()).unwrap())
        .collect();
    assert_eq!(details.len(), catalogue.practices.len());
    for (practice, details) in catalogue.practices.iter().zip(&details) {
        assert_eq!(practice.sites.len(), details.sites.len(), "{}", practice.id);
        assert_eq!(practice.name, details.contact.name);
    }
    let files = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(files, 1, "nothing is left beside the release");
}

#[test]
fn an_earlier_release_and_an_empty_folder_are_replaced_and_anything_else_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let release = release_of(&example());
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    release.write(&empty).unwrap();
    fs::write(empty.join("left-over"), "").unwrap();
    release.write(&empty).unwrap();
    assert!(!empty.join("left-over").exists());
    let taken = folder.path().join("letters");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("letter.txt"), "Dear").unwrap();
    let refused = release.write(&taken).unwrap_err();
    assert!(matches!(refused, WriteReleaseError::Taken(_)), "{refused}");
    assert_eq!(fs::read_to_string(taken.join("letter.txt")).unwrap(), "Dear");
}

#[test]
fn a_release_that_cannot_be_written_to_its_end_leaves_the_earlier_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("release");
    let release = release_of(&example());
    release.write(&out).unwrap();
    let before = fs::read(out.join(MANIFEST_FILE)).unwrap();
    // A file where a folder is needed: the system refuses half-way.
    let mut impossible = release;
    let file = impossible.manifest.catalogue.clone();
    impossible.files.insert(format!("{file}/inside"), Vec::new());
    let refused = impossible.write(&out).unwrap_err();
    assert!(matches!(refused, WriteReleaseError::System { .. }), "{refused}");
    assert_eq!(fs::read(out.join(MANIFEST_FILE)).unwrap(), before);
    assert!(out.join(&file).is_file());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the release");
}

#[test]
fn a_release_carries_the_count_of_every_rule() {
    let release = release_of(&example());
    let name = release.manifest.check.as_ref().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&release.files[name]).unwrap();
    let rules = report["rules"].as_array().unwrap();
    assert_eq!(rules.len(), publisher::validate::rules().len());
    assert_eq!(report["errors"], 0);
    let found: u64 = rules.iter().map(|rule| rule["found"].as_u64().unwrap()).sum();
    assert_eq!(report["warnings"].as_u64().unwrap(), found);
    assert!(found > 0, "the example has warnings on purpose");
}

#[test]
fn a_foundation_trust_is_checked_by_monitor_also_where_its_row_forgets_to_say_so() {
    let folder = tempfile::tempdir().unwrap();
    shuffled(&example(), folder.path());
    let path = folder.path().join("partnerships.csv");
    let forgetful = fs::read_to_string(&path)
        .unwrap()
        .replace("Care Quality Commission | Monitor", "Care Quality Commission");
    fs::write(&path, forgetful).unwrap();
    let release = release_of(folder.path());
    let out = folder.path().join("release");
    release.write(&out).unwrap();
    let manifest = Manifest::parse(&fs::read_to_string(out.join(MANIFEST_FILE)).unwrap()).unwrap();
    let catalogue = decode(&fs::read(out.join(&manifest.catalogue)).unwrap()).unwrap();
    let regulators = |id: &str| {
        let at = catalogue.partnership_by_id(id).unwrap();
        catalogue.partnership(at).unwrap().accountability.regulators.clone()
    };
    assert_eq!(regulators("fenside"), ["Care Quality Commission", "Audit Commission", "Monitor"]);
    assert!(!regulators("harbour").contains(&"Monitor".to_owned()), "only of foundation trusts");
}

/// Given the example, whose rows follow the paper; then the release has them in the order of the page, apart from the
/// catalogue.
#[test]
fn what_the_paper_says_is_a_file_of_its_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let mut problems = Problems::default();
    let tables = read_and_check(&folder, None, &mut problems);
    let release = CompiledRelease::from_tables(&tables).unwrap();
    let name = release.manifest.files.keys().find(|name| name.starts_with("narrative-")).unwrap();
    let narrative = Narrative::parse(std::str::from_utf8(&release.files[name]).unwrap()).unwrap();
    let of = |section| narrative.statements.iter().filter(move |statement| statement.section == section);
    let counts = NarrativeSection::ALL.iter().map(|&section| of(section).count());
    // Table 2 has seven rows, the deal eight lines, Box 1 twelve changes, and the conclusions six models.
    assert_eq!(counts.collect::<Vec<_>>(), [5, 7, 8, 12, 6, 6]);
    assert!(narrative.statements.is_sorted_by_key(|statement| statement.section));
    let words: usize = of(NarrativeSection::Why).map(|why| why.text.split_whitespace().count()).sum();
    assert!(words <= 150, "{words} words");
    assert!(of(NarrativeSection::Difference).all(|row| row.before.is_some()));
    let both = |line: &Statement| line.professionals.is_some() && line.funder.is_some();
    assert_eq!(of(NarrativeSection::Deal).filter(|line| both(line)).count(), 7);
    assert!(narrative.statements.iter().all(|statement| statement.source.contains("Smith, Wood and Elias")));
}
