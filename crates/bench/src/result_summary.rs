//! The part of the results that other libraries have as well, to compare them.

use std::collections::BTreeMap;

use catalogue::Catalogue;
use finder::Results;
use serde::Serialize;

/// What was found.
#[derive(Debug, PartialEq, Serialize)]
pub struct ResultSummary<'a> {
    /// How many surgeries there are in all.
    pub total: usize,
    /// The ids of those listed, in their order.
    pub ids: Vec<&'a str>,
    /// For each group of filters, by its word, how many surgeries each value would give.
    pub facets: BTreeMap<&'static str, BTreeMap<&'a str, usize>>,
}

impl<'a> ResultSummary<'a> {
    /// Takes the comparable part of results.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, results: &'a Results) -> Self {
        let listed = results.practices.iter().filter_map(|found| catalogue.practice(found.at));
        let facets = results.facets.iter().map(|(group, values)| {
            let counts = values.iter().map(|value| (&*value.value, value.count)).collect();
            (group.word(), counts)
        });
        Self {
            total: results.total,
            ids: listed.map(|practice| practice.id.as_str()).collect(),
            facets: facets.collect(),
        }
    }
}
