//! The question that the address and the tab ask of the dataset.

use finder::{Query, Results};

use crate::choices::Choices;
use crate::data::Dataset;
use crate::visit::Whereabouts;

/// What is found for a person's choices and place.
pub(super) fn search(dataset: &Dataset, choices: &Choices, whereabouts: Option<&Whereabouts>) -> Results {
    let query = Query {
        home: whereabouts.and_then(Whereabouts::place).cloned(),
        no_fixed_address: whereabouts == Some(&Whereabouts::NoFixedAddress),
        text: choices.words.clone(),
        filters: choices.filters.clone(),
        limit: choices.shown,
        ..Query::on(dataset.today)
    };
    finder::search(&dataset.catalogue, &dataset.finder, &query)
}
