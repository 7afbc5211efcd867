//! Given the example's release; then every object of HSDS and ORUK is valid by the schemas of the standard.
//!
//! The schemas are beside the checkout, in `../shared/standards`, and no part of the project. Where they are absent the
//! tests say so, and on the project's own servers they fail.

#![cfg(test)]

mod example;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use interchange::Dataset;
use interchange::hsds::{Hsds, Oruk};
use jsonschema::{Draft, Registry, Resource};
use serde_json::{Value, json};

use crate::example::example;

/// The folder of a standard's schemas.
fn schemas(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/standards").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(
        std::env::var("CI").is_ok_and(|ci| ci == "true"),
        "skipped: {} is absent, and CI=true asks for it",
        folder.display()
    );
    None
}

/// The schemas of a folder by their names, each as its file is.
fn read_schemas(folder: &Path) -> Vec<(String, Value)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let schemas = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let schemas = schemas.map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
    });
    schemas.filter(|(_, schema): &(String, Value)| schema.get("properties").is_some()).collect()
}

const BASE: &str = "https://schemas.example/";

/// A validator for one kind of object. The `OpenAPI` file of the standard names draft 2020-12 for all its schemas.
fn validator(schemas: &[(String, Value)], kind: &str) -> jsonschema::Validator {
    let resources = schemas
        .iter()
        .map(|(name, schema)| (format!("{BASE}{name}"), Draft::Draft202012.create_resource(schema.clone())));
    let registry = resources
        .fold(Registry::new(), |registry, (uri, resource): (String, Resource)| {
            registry.add(uri, resource).unwrap()
        })
        .prepare()
        .unwrap();
    let schema = json!({ "$ref": format!("{BASE}{kind}.json") });
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    options.with_registry(&registry).build(&schema).unwrap()
}

/// Every property that an object has and its schema does not, through all objects within it.
fn unknown_properties(
    schemas: &[(String, Value)],
    file: &str,
    object: &Value,
    unknown: &mut BTreeSet<String>,
) {
    let Some((_, schema)) = schemas.iter().find(|(name, _)| name == file) else { return };
    for (name, value) in object.as_object().into_iter().flatten() {
        let Some(property) = schema["properties"].get(name) else {
            unknown.insert(format!("{}.{name}", file.trim_end_matches(".json")));
            continue;
        };
        let within = property.get("$ref").or_else(|| property["items"].get("$ref")).and_then(Value::as_str);
        let Some(within) = within else { continue };
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        for value in &values {
            unknown_properties(schemas, within, value, unknown);
        }
    }
}

fn check(schemas: &[(String, Value)], lists: [(&'static str, &Vec<Value>); 4]) -> BTreeSet<String> {
    let mut unknown = BTreeSet::new();
    for (list, kind) in lists.into_iter().zip(["organization", "service", "taxonomy", "taxonomy_term"]) {
        let (name, objects) = list;
        assert!(!objects.is_empty(), "{name}");
        let validator = validator(schemas, kind);
        for object in objects {
            let errors: Vec<String> = validator
                .iter_errors(object)
                .map(|error| format!("{name} {}: {error}", error.instance_path()))
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{object:#}");
            unknown_properties(schemas, &format!("{kind}.json"), object, &mut unknown);
        }
    }
    unknown
}

/// What the LCP profile adds to HSDS: `docs/exports.md` describes it.
const PROFILE: [&str; 4] = [
    "organization.measures",
    "organization.service_changes",
    "organization.specialists",
    "service.enrolment_rule",
];

#[test]
fn every_object_of_hsds_is_valid_and_the_profile_adds_four_properties() {
    let Some(folder) = schemas("hsds-3.0") else { return };
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let hsds = Hsds::from_dataset(&Dataset::new(&catalogue, &details));
    let unknown = check(&read_schemas(&folder), hsds.lists());
    assert_eq!(unknown.iter().map(String::as_str).collect::<Vec<_>>(), PROFILE);
}

#[test]
fn every_object_of_oruk_is_valid_and_has_no_property_that_oruk_has_not() {
    let Some(folder) = schemas("oruk-3.0/schema") else { return };
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let oruk = Oruk::from_hsds(&Hsds::from_dataset(&Dataset::new(&catalogue, &details)));
    assert_eq!(check(&read_schemas(&folder), oruk.lists()), BTreeSet::new());
}

#[test]
fn a_wrong_object_is_refused() {
    let Some(folder) = schemas("hsds-3.0") else { return };
    let schemas = read_schemas(&folder);
    let validator = validator(&schemas, "service");
    for wrong in [
        json!({ "id": "no uuid", "name": "A", "status": "active" }),
        json!({ "id": "ac148810-d857-441c-9679-408f346de14b", "name": "A", "status": "open" }),
        json!({ "id": "ac148810-d857-441c-9679-408f346de14b", "name": "A", "status": "active", "schedules": [{}] }),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
}
