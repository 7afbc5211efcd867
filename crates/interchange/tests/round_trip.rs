//! Given a release; then HSDS gives it back, but for what the report of losses lists.

#![cfg(test)]

mod example;

use catalogue::Catalogue;
use interchange::Dataset;
use interchange::hsds::{Hsds, import_hsds};
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;

use crate::example::example;

/// The catalogue without what the mapping says is lost.
fn without_losses(mut catalogue: Catalogue) -> Catalogue {
    catalogue.glossary.clear();
    catalogue.tombstones.clear();
    catalogue.examples.clear();
    catalogue
}

#[test]
fn the_example_comes_back_from_hsds() {
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let hsds = Hsds::from_dataset(&Dataset::new(&catalogue, &details));
    let imported = import_hsds(&hsds);
    assert_eq!(imported.dropped, Vec::<String>::new());
    let mut problems = Problems::default();
    let tables = Tables::from_texts(&imported.tables, &mut problems).unwrap();
    assert_eq!(problems.errors(), 0, "{:#?}", problems.sorted());
    let (again, details_again) = CompiledRelease::from_tables(&tables).unwrap().records().unwrap();
    let expected = without_losses(catalogue);
    assert_eq!(expected.practices, again.practices);
    assert_eq!(expected.funders, again.funders);
    assert_eq!(expected.partnerships, again.partnerships);
    assert_eq!(expected.areas, again.areas);
    assert_eq!(details, details_again);
    assert_eq!(expected, again);
}
