//! What devices keep, and what they never do.

use catalogue::Date;
use catalogue::format::{Counts, MANIFEST_FORMAT, digest};

use super::*;

const HASH: &str = "0123456789abcdef";

/// The first page of a folder asks for styles and its program.
fn page(up: &str, program: &str) -> Vec<u8> {
    let old = format!("{up}boot/old_browser-{HASH}.js");
    format!(r#"<link href="{up}app-{HASH}.css"><script src="{up}{program}-{HASH}.js"></script><script src="{old}">"#)
        .into_bytes()
}

fn files() -> Files {
    let mut files = Files::new();
    for (folder, up, program) in [("", "", "app"), ("kiosk/", "../", "kiosk")] {
        files.insert([folder, NOT_FOUND].concat(), page(up, program));
    }
    for path in
        ["partnership/nidd/index.html", "map/leaflet-licence.txt", "robots.txt", "release/release.json"]
    {
        files.insert(path.to_owned(), path.as_bytes().to_vec());
    }
    for (before, after) in [
        ("app-", ".css"),
        ("app-", ".js"),
        ("kiosk-", ".js"),
        ("boot/old_browser-", ".js"),
        ("release/catalogue-", ".lcp"),
        ("release/check-", ".json"),
        ("release/details/0-", ".lcp"),
        ("release/postcodes/", ".lcp"),
    ] {
        files.insert([before, HASH, after].concat(), before.as_bytes().to_vec());
    }
    files.insert(TEMPLATE.to_owned(), b"// Keeps\nconst SITE = {};\nmore();\n".to_vec());
    files
}

fn manifest() -> Manifest {
    let entry = |_| catalogue::format::FileEntry { bytes: 0, sha256: digest(b"") };
    let listed =
        [format!("catalogue-{HASH}.lcp"), format!("details/0-{HASH}.lcp"), format!("check-{HASH}.json")];
    Manifest {
        format: MANIFEST_FORMAT,
        id: digest(b"release"),
        title: "An example".into(),
        as_of: Date::parse("2010-03-31").unwrap(),
        synthetic: true,
        licence: "Open Government Licence v3.0".into(),
        contact: "Call 01632 960 100".into(),
        counts: Counts::default(),
        catalogue: format!("catalogue-{HASH}.lcp"),
        postcodes: None,
        check: Some(format!("check-{HASH}.json")),
        changes: None,
        files: listed.into_iter().map(|path| (path.clone(), entry(path))).collect(),
    }
}

fn worker(files: &mut Files) -> String {
    write_service_worker(files, &manifest(), &OfflineSettings::default()).unwrap();
    String::from_utf8(files[WORKER].clone()).unwrap()
}

#[test]
fn a_device_keeps_what_every_visit_needs_and_the_postcodes_of_nobody() {
    let mut files = files();
    let worker = worker(&mut files);
    let list = worker.split("const SITE = ").nth(1).unwrap().split(";\nmore").next().unwrap();
    let list: serde_json::Value = serde_json::from_str(list).unwrap();
    let kept =
        |list: &serde_json::Value| -> Vec<String> { list.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(kept(&list["pages"]), ["", "kiosk/"]);
    assert_eq!(
        list["reading"],
        serde_json::json!({"a-to-z/": "results", "accessibility/": "about", "joining/": "rights"})
    );
    let [first, of_kiosk] = [("first.html", "", "app"), ("kiosk/first.html", "../", "kiosk")]
        .map(|(name, up, program)| with_hash(name, &page(up, program)));
    let public = &list["pages"][""];
    assert_eq!(public["first"], first.as_str());
    assert_eq!(kept(&public["files"]), [format!("app-{HASH}.css"), format!("app-{HASH}.js"), first.clone()]);
    let kiosk = &list["pages"]["kiosk/"];
    assert_eq!(
        kept(&kiosk["files"]),
        [format!("app-{HASH}.css"), format!("kiosk-{HASH}.js"), of_kiosk.clone()]
    );
    assert_eq!(kiosk["files"][&of_kiosk], digest(&page("../", "kiosk")).as_str());
    assert_eq!(files[&first], page("", "app"));
    let [catalogue, details] = ["catalogue", "details/0"].map(|name| format!("release/{name}-{HASH}.lcp"));
    assert_eq!(kept(&list["release"]), [catalogue.as_str(), &details, "release/release.json"]);
    let others = serde_json::json!([
        format!("boot/old_browser-{HASH}.js"),
        "map/leaflet-licence.txt",
        "robots.txt",
        "sw.js"
    ]);
    assert_eq!(list["others"], others, "every other address is of a page, with a dot or without");
    assert!(!files.contains_key(TEMPLATE) && worker.ends_with("more();\n"), "{worker}");
}

#[test]
fn the_build_is_another_when_one_kept_byte_is_and_the_same_when_another_file_is() {
    let build = |change: &str| {
        let mut files = files();
        files.insert(change.to_owned(), b"changed".to_vec());
        worker(&mut files)
    };
    let before = worker(&mut files());
    assert_eq!(before, worker(&mut files()));
    assert_eq!(before, build("robots.txt"));
    assert_eq!(before, build("index.html"));
    assert_ne!(before, build("kiosk/404.html"));
    assert_ne!(before, build("release/release.json"));
}

#[test]
fn an_app_without_a_worker_stays_without_and_a_worker_without_a_place_for_the_list_is_refused() {
    let mut without = files();
    without.remove(TEMPLATE);
    write_service_worker(&mut without, &manifest(), &OfflineSettings::default()).unwrap();
    assert!(!without.contains_key(WORKER));
    let mut placeless = files();
    placeless.insert(TEMPLATE.to_owned(), b"const SITE = 1;".to_vec());
    let refused = write_service_worker(&mut placeless, &manifest(), &OfflineSettings::default());
    assert!(matches!(refused, Err(InvalidSite::Script { found: 0, .. })), "{refused:?}");
}

#[test]
fn postcode_areas_of_a_release_without_postcodes_are_refused_with_the_way_out() {
    let settings = OfflineSettings { postcode_areas: vec!["HG".to_owned()], ..OfflineSettings::default() };
    let refused = write_service_worker(&mut files(), &manifest(), &settings).unwrap_err().to_string();
    assert!(refused.contains("no postcodes") && refused.contains("postcode_areas"), "{refused}");
}

#[test]
fn the_worker_of_the_app_has_the_place_for_the_list() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/boot/worker.js");
    assert_eq!(std::fs::read_to_string(path).unwrap().matches(EMPTY_LIST).count(), 1);
}
