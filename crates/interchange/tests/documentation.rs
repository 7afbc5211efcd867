//! Given the lists that the exporters follow; then the page about them says the same.

#![cfg(test)]

use std::fs;
use std::path::Path;

use interchange::documentation::columns;

#[test]
fn the_page_about_the_columns_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/exports-columns.md");
    let expected = columns();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "docs/exports-columns.md is out of date: UPDATE_DOCS=1 cargo test -p interchange"
    );
}
