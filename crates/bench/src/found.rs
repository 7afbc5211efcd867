//! An answer in the few words that other libraries can say as well.

use std::collections::BTreeMap;

use catalogue::Catalogue;
use finder::Results;
use serde::Serialize;

/// What was found.
#[derive(Debug, PartialEq, Serialize)]
pub struct Found<'a> {
    /// How many surgeries there are in all.
    pub total: usize,
    /// The ids of those listed, in their order.
    pub ids: Vec<&'a str>,
    /// For each group of filters, by its word, how many surgeries each value would give.
    pub facets: BTreeMap<&'static str, BTreeMap<&'a str, usize>>,
}

impl<'a> Found<'a> {
    /// The same answer in fewer words.
    #[must_use]
    pub fn of(catalogue: &'a Catalogue, results: &'a Results) -> Self {
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
