//! Given the definitions of the tables and rules; then what is written of them says the same.

use std::fs;
use std::path::Path;

use publisher::documentation::dataset;
use publisher::tables::{ALL, ColumnRole, Present, describe};

#[test]
fn the_page_about_the_dataset_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/dataset.md");
    let expected = dataset();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "docs/dataset.md is out of date: run UPDATE_DOCS=1 cargo test -p publisher");
}

#[test]
fn every_reference_leads_to_a_table_with_ids() {
    for table in ALL {
        for column in table.columns {
            let ColumnRole::Refers(target) = column.role else { continue };
            let target = ALL.iter().find(|other| other.name == target).unwrap_or_else(|| panic!("{target}"));
            assert!(target.columns.iter().any(|column| column.role == ColumnRole::OwnId), "{}", target.name);
        }
        for key in table.key {
            assert!(table.column(key).is_some(), "{} has no column {key}", table.name);
        }
    }
}

#[test]
fn the_description_of_the_tables_follows_the_standard() {
    let whole = |name: &str| -> Present {
        let table = ALL.iter().find(|table| table.name == name).unwrap();
        (table, table.columns.iter().collect())
    };
    let text =
        describe("An example", "Open Government Licence v3.0", None, &[whole("practices"), whole("sites")]);
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 2);
    let sites = &resources[1];
    assert_eq!(sites["path"], "sites.csv");
    assert_eq!(sites["schema"]["primaryKey"], serde_json::json!(["id"]));
    assert_eq!(sites["schema"]["foreignKeys"][0]["reference"]["resource"], "practices");
    let fields = sites["schema"]["fields"].as_array().unwrap();
    let latitude = fields.iter().find(|field| field["name"] == "lat").unwrap();
    assert_eq!(
        latitude["constraints"],
        serde_json::json!({ "required": true, "minimum": -90, "maximum": 90 })
    );
}
