//! Given the files that England's health service and its map-maker publish, then tables that account for every
//! record of theirs.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};

use publisher::import::{EnglandSources, ImportReport, SourceReport, import_england};

/// The folder of published files; `None`, said aloud, where there is none and nobody insists.
#[expect(clippy::print_stderr, reason = "a test that did not run says so")]
fn data() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(env::var("CI").as_deref() != Ok("true"), "{} is absent", folder.display());
    eprintln!("skipped: {} absent", folder.display());
    None
}

/// One import of everything, for all the questions about it.
fn import(data: &Path, folder: &Path) -> ImportReport {
    let sources = EnglandSources {
        practices: vec![
            data.join("practices/nhs-choices-gp-2019-05.csv"),
            data.join("practices/ods-epraccur-2022-05.csv"),
        ],
        groups: data.join("groups/MAPPING_NHS_GEOGRAPHIES_2021.csv"),
        services: Some(data.join("practices/nhs-choices-gp-services-2014-02.csv")),
        service_sites: Some(data.join("practices/nhs-choices-gp-2014-02.csv")),
        postcodes: data.join("postcodes/codepoint-open-2025-11.zip"),
        boundaries: Some(data.join("boundaries/ccg2013-212.topo.json")),
        list_sizes: Some(data.join("indicators/qof-2020-21-prevalence-by-practice.csv")),
        as_of: None,
    };
    import_england(&sources, folder, &mut |_| ()).unwrap()
}

fn source<'r>(report: &'r ImportReport, name: &str) -> &'r SourceReport {
    report.sources.iter().find(|source| source.source == name).unwrap()
}

/// The cells of a table by the names of its columns.
fn table(folder: &Path, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(folder.join(name)).unwrap();
    let header = reader.headers().unwrap().clone();
    let named = |row: csv::StringRecord| {
        header.iter().zip(&row).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|row| named(row.unwrap())).collect()
}

#[test]
fn england_is_imported() {
    let Some(data) = data() else { return };
    let folder = tempfile::tempdir().unwrap();
    let report = import(&data, folder.path());
    every_record_is_kept_or_dropped_for_a_reason(&report, folder.path());
    no_address_for_mail_and_no_invented_answer_gets_in(folder.path());
    every_postcode_is_within_five_metres_of_an_independent_calculation(&report, folder.path(), &data);
}

fn every_record_is_kept_or_dropped_for_a_reason(report: &ImportReport, folder: &Path) {
    for source in &report.sources {
        assert_eq!(source.read, source.kept + source.dropped.values().sum::<usize>(), "{source}");
    }
    let sites = source(report, "practice sites");
    assert_eq!((sites.read, sites.kept), (8_883, 8_882), "{sites}");
    let groups = source(report, "groups");
    assert_eq!((groups.read, groups.kept), (6_571, 6_571), "{groups}");
    let services = source(report, "services");
    assert!(services.read == 28_096 && services.kept > 25_000, "{services}");
    assert_eq!(source(report, "boundaries").kept, 68);
    assert_eq!(source(report, "list sizes").kept, 6_571);

    // The mapping has 1,252 codes of networks; one of them, "Unallocated", says that 70 practices are in none.
    assert_eq!(report.tables["partnerships"], 1_251);
    assert_eq!(report.tables["memberships"], 6_501);
    let practices = table(folder, "practices.csv");
    let known = practices.iter().filter(|row| row["membership_known"] == "yes").count();
    assert_eq!(known, 6_571, "every practice of the mapping has a place");
    assert!(practices.iter().all(|row| !row["funder"].is_empty()));
    let placed: BTreeSet<String> =
        table(folder, "sites.csv").into_iter().map(|row| row["practice"].clone()).collect();
    assert!(practices.iter().all(|row| placed.contains(&row["id"])));
}

fn no_address_for_mail_and_no_invented_answer_gets_in(folder: &Path) {
    for name in ["practices.csv", "sites.csv", "partnerships.csv", "funders.csv", "offers.csv"] {
        for row in table(folder, name) {
            let mail = row.values().flat_map(|cell| cell.split_whitespace());
            let mut mail =
                mail.filter(|word| !word.starts_with("http")).filter_map(|word| word.split_once('@'));
            assert!(!mail.any(|(_, host)| host.contains('.')), "{name}: {row:?}");
        }
    }
    for row in table(folder, "practices.csv") {
        for column in ["area", "out_of_area", "second_membership", "how_to_join", "contract"] {
            assert_eq!(row[column], "", "{column} of {}", row["id"]);
        }
    }
    assert!(!folder.join("lists.csv").exists());
}

fn every_postcode_is_within_five_metres_of_an_independent_calculation(
    report: &ImportReport,
    folder: &Path,
    data: &Path,
) {
    let published = std::fs::File::open(data.join("postcodes/england-unit-postcodes.csv.gz")).unwrap();
    let mut published = csv::Reader::from_reader(flate2::read::GzDecoder::new(published));
    let mut expected = BTreeMap::new();
    for row in published.records() {
        let row = row.unwrap();
        let (lat, lon): (f64, f64) = (row[1].parse().unwrap(), row[2].parse().unwrap());
        expected.insert(row[0].to_owned(), (lat, lon));
    }
    assert_eq!(expected.len(), 1_491_312);
    assert_eq!(report.tables["postcodes"], 1_491_312 + 7_657);
    let mut found = csv::Reader::from_path(folder.join("postcodes.csv")).unwrap();
    let mut farthest: f64 = 0.0;
    for row in found.records() {
        let row = row.unwrap();
        if !row[3].is_empty() {
            continue;
        }
        let (lat, lon) = expected.remove(&row[0]).unwrap();
        let (north, east) = (row[1].parse::<f64>().unwrap() - lat, row[2].parse::<f64>().unwrap() - lon);
        farthest = farthest.max((north * 111_200.0).hypot(east * 111_200.0 * lat.to_radians().cos()));
    }
    assert!(expected.is_empty(), "{} postcodes are missing", expected.len());
    assert!(farthest < 5.0, "{farthest:.2} m");
}
