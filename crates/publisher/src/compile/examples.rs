//! Organisations of the past with what was said of them.

use std::collections::BTreeMap;

use catalogue::{HistoricalExample, HistoricalFact};

use super::in_order;
use crate::tables::Table;
use crate::tables::rows::ExampleRow;

/// The organisations in the order of the alphabet, the facts of each in the order of their kinds.
pub(super) fn examples(table: &Table<ExampleRow>) -> Vec<HistoricalExample> {
    let mut by_name: BTreeMap<&str, Vec<HistoricalFact>> = BTreeMap::new();
    for row in in_order(table) {
        by_name.entry(&row.organisation).or_default().push(HistoricalFact {
            fact: row.fact,
            value: row.value.clone(),
            source: row.source.clone(),
            note: row.note.clone(),
        });
    }
    let example = |(organisation, mut facts): (&str, Vec<HistoricalFact>)| {
        // Facts of one kind keep the order of their words.
        facts.sort_by_key(|fact| fact.fact);
        HistoricalExample { organisation: organisation.to_owned(), facts }
    };
    by_name.into_iter().map(example).collect()
}
