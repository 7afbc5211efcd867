//! The question that the address and the tab ask of the dataset.

use std::rc::Rc;

use finder::{Filters, Query, Results, Vantage};
use yew::prelude::*;

use crate::data::Dataset;
use crate::pages::PageProps;
use crate::visit::Whereabouts;

/// What is asked: a person's choices, from where they are.
fn question(page: &PageProps) -> Query {
    let choices = &page.state.choices;
    Query {
        home: page.place().cloned(),
        second_place: page.second_place().cloned(),
        current_practice: page.current_practice(),
        no_fixed_address: page.visit.whereabouts == Some(Whereabouts::NoFixedAddress),
        text: choices.words.clone(),
        filters: choices.filters.clone(),
        order: choices.order,
        limit: choices.shown,
        ..Query::on(page.dataset.today)
    }
}

/// What is found. What depends on the person alone is worked out once, however often they change their mind about
/// the rest: with every letter that they type.
#[hook]
pub(super) fn use_results(page: &PageProps) -> Rc<Results> {
    let query = question(page);
    let person = Query { text: String::new(), filters: Filters::default(), order: None, ..query.clone() };
    let vantage = use_memo((Rc::clone(&page.dataset), Query { limit: 0, ..person }), |(dataset, person)| {
        let Dataset { catalogue, finder, .. } = &**dataset;
        Vantage::of(catalogue, finder, person)
    });
    let results = use_memo((Rc::clone(&page.dataset), query), |(dataset, query)| {
        finder::search_from(&dataset.catalogue, &dataset.finder, &vantage, query)
    });
    results
}
