//! Given the example's release; then its Bundle is valid by FHIR R4, as the npm package `fhir` has it, and says of lists and
//! memberships what the mapping says. Without that package the first test says that it is skipped; on the project's own
//! servers it fails.

#![cfg(test)]

mod example;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use catalogue::ListStatus;
use interchange::{Dataset, Format, export};
use serde_json::Value;

use crate::example::example;

fn bundle() -> Value {
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let export = export(&Dataset::new(&catalogue, &details), Format::Fhir);
    serde_json::from_slice(&export.files[0].bytes).unwrap()
}

/// Runs the validator; `None`, said aloud, when it is not there.
fn validate(bundle: &Value) -> Option<(bool, String)> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if !workspace.join("node_modules/fhir").is_dir() {
        assert!(
            std::env::var("CI").as_deref() != Ok("true"),
            "CI=true, and the npm package `fhir` is absent"
        );
        let message = "skipped: the validator, the npm package `fhir`, is absent: npm ci\n";
        std::io::stderr().write_all(message.as_bytes()).unwrap();
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bundle.json");
    fs::write(&file, bundle.to_string()).unwrap();
    let mut node = Command::new("node");
    let output = node.arg("tests/standards/fhir.mjs").arg(&file).current_dir(workspace).output().unwrap();
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    Some((output.status.success(), said))
}

#[test]
fn the_bundle_is_valid_by_fhir_r4_and_a_wrong_one_is_refused() {
    let mut bundle = bundle();
    let Some((valid, said)) = validate(&bundle) else { return };
    assert!(valid && said.contains(" resources, 0 errors, 0 dangling references"), "{said}");
    let mut location = bundle["entry"].as_array_mut().unwrap().iter_mut();
    let location = location.find(|entry| entry["resource"]["resourceType"] == "Location").unwrap();
    location["resource"]["status"] = "closed".into();
    location["resource"]["managingOrganization"]["reference"] = "urn:uuid:nobody".into();
    let (valid, said) = validate(&bundle).unwrap();
    assert!(!valid && said.contains("1 errors, 1 dangling"), "{said}");
}

/// The resources of a kind.
fn of_kind(bundle: &Value, kind: &str) -> Vec<Value> {
    let entries = bundle["entry"].as_array().unwrap().iter().map(|entry| entry["resource"].clone());
    entries.filter(|resource| resource["resourceType"] == kind).collect()
}

#[test]
fn whether_new_patients_are_accepted_is_said_where_it_is_known_and_nobody_taken_has_no_conditions() {
    let bundle = bundle();
    let release = example();
    let (catalogue, _) = release.records().unwrap();
    let day = catalogue.about.as_of;
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for practice in &catalogue.practices {
        let name = format!("Register with {}", practice.name);
        let services = of_kind(&bundle, "HealthcareService");
        let service = services.iter().find(|service| service["name"] == name.as_str()).unwrap();
        let parts = service.pointer("/extension/0/extension").and_then(Value::as_array);
        let part = |url: &str| parts.and_then(|parts| parts.iter().find(|part| part["url"] == url)).cloned();
        let code = part("acceptingPatients");
        let code = code.as_ref().and_then(|part| part.pointer("/valueCodeableConcept/coding/0/code"));
        let code = code.and_then(Value::as_str);
        match practice.list_on(day).map(|list| list.status) {
            None | Some(ListStatus::Unknown) => assert_eq!(code, None, "{name}"),
            Some(ListStatus::Open | ListStatus::OpenLimited) => assert_eq!(code, Some("newpt"), "{name}"),
            Some(ListStatus::ClosedFormally) => {
                assert!(matches!(code, Some("nopt" | "existptfam")), "{name}");
            }
        }
        assert!(code != Some("nopt") || part("characteristics").is_none(), "{name}");
        *said.entry(code.unwrap_or("unknown").to_owned()).or_default() += 1;
    }
    assert!(said.len() >= 3, "the example has lists of each kind: {said:?}");
}

#[test]
fn a_membership_names_the_network_that_its_partnership_manages() {
    let bundle = bundle();
    let organizations = of_kind(&bundle, "Organization");
    let by_id: BTreeMap<String, &Value> =
        organizations.iter().map(|one| (format!("urn:uuid:{}", one["id"].as_str().unwrap()), one)).collect();
    let affiliations = of_kind(&bundle, "OrganizationAffiliation");
    assert!(affiliations.len() > 20, "{}", affiliations.len());
    for affiliation in affiliations {
        let network = by_id[affiliation["network"][0]["reference"].as_str().unwrap()];
        assert_eq!(network["partOf"], affiliation["organization"]);
        let partnership = by_id[affiliation["organization"]["reference"].as_str().unwrap()];
        assert!(partnership.get("partOf").is_none(), "a partnership is independent");
    }
}
