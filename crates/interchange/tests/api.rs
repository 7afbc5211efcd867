//! Given the files of an API; then a client that knows HSDS alone walks it from its root to every object.

#![cfg(test)]

mod example;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use interchange::Dataset;
use interchange::api::{API_LISTS, PAGE_SIZE, api_files};
use interchange::hsds::Hsds;
use serde_json::Value;

use crate::example::example;

const ADDRESS: &str = "https://choose.example.nhs.uk/api/";

/// What a host of the files answers.
struct Host(BTreeMap<String, Vec<u8>>);

impl Host {
    fn new() -> Self {
        let release = example();
        let (catalogue, details) = release.records().unwrap();
        let mut files = BTreeMap::new();
        let hsds = Hsds::from_dataset(&Dataset::new(&catalogue, &details));
        let mut take = |path: &str, bytes: &[u8]| match files.insert(path.to_owned(), bytes.to_owned()) {
            None => Ok(()),
            Some(_) => Err(path.to_owned()),
        };
        api_files(&hsds, ADDRESS, &mut take).unwrap();
        Self(files)
    }

    /// The response to a path and a page, by the rule in `api.rs`.
    fn get(&self, path: &str, page: usize) -> Option<Value> {
        let file = match (path, page) {
            ("/", _) => "index.json".to_owned(),
            (path, 1) => format!("{}.json", path.trim_start_matches('/')),
            (path, page) => format!("{}/page/{page}.json", path.trim_start_matches('/')),
        };
        self.0.get(&file).map(|bytes| serde_json::from_slice(bytes).unwrap())
    }
}

#[test]
fn a_client_walks_every_list_page_by_page_and_finds_each_object_by_its_id() {
    let host = Host::new();
    assert_eq!(host.get("/", 1).unwrap()["version"], "3.0");
    let mut referred = BTreeSet::new();
    let mut seen = BTreeMap::new();
    for list in API_LISTS {
        let (mut number, mut all) = (1, Vec::new());
        loop {
            let page = host.get(&format!("/{list}"), number).unwrap();
            assert_eq!(
                (page["page_number"].as_u64(), page["first_page"].as_bool()),
                (Some(number as u64), Some(number == 1))
            );
            let contents = page["contents"].as_array().unwrap();
            assert_eq!(page["size"].as_u64(), Some(contents.len() as u64));
            all.extend(contents.iter().cloned());
            if page["last_page"] == true {
                assert_eq!(page["total_pages"].as_u64(), Some(number as u64));
                assert_eq!(page["total_items"].as_u64(), Some(all.len() as u64), "{list}");
                break;
            }
            assert_eq!(contents.len(), PAGE_SIZE);
            number += 1;
        }
        for object in &all {
            let id = object["id"].as_str().unwrap();
            assert_eq!(host.get(&format!("/{list}/{id}"), 1).as_ref(), Some(object));
            referred.extend(object["organization_id"].as_str().map(str::to_owned));
        }
        seen.insert(
            list,
            all.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>(),
        );
    }
    assert!(seen["services"].len() > PAGE_SIZE, "the example has several pages");
    assert!(referred.is_subset(&seen["organizations"]), "every service has its organisation");
    assert_eq!(host.get("/services", 99), None);
}

#[test]
fn the_description_names_every_path_and_is_valid() {
    let host = Host::new();
    let description = &host.0["openapi.json"];
    let read: Value = serde_json::from_slice(description).unwrap();
    let expected: BTreeSet<String> = std::iter::once("/".to_owned())
        .chain(API_LISTS.iter().flat_map(|list| [format!("/{list}"), format!("/{list}/{{id}}")]))
        .collect();
    assert_eq!(read["paths"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>(), expected);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if !workspace.join("node_modules/@seriousme/openapi-schema-validator").is_dir() {
        assert!(
            std::env::var("CI").as_deref() != Ok("true"),
            "CI=true, and the validator of OpenAPI is absent"
        );
        std::io::stderr().write_all(b"skipped: the validator of OpenAPI is absent: npm ci\n").unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, text, valid) in [
        ("sound.json", String::from_utf8(description.clone()).unwrap(), true),
        ("wrong.json", read.to_string().replace("\"in\":\"query\"", "\"in\":\"question\""), false),
    ] {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        let mut node = Command::new("node");
        let output =
            node.arg("tests/standards/openapi.mjs").arg(&file).current_dir(&workspace).output().unwrap();
        assert_eq!(output.status.success(), valid, "{}", String::from_utf8_lossy(&output.stdout));
    }
}
