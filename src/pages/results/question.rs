//! The question that the address and the tab ask of the dataset.

use std::rc::Rc;

use finder::{Query, Results, SearchContext};
use yew::prelude::*;

use crate::pages::PageProps;

/// What is found. What depends on the person alone is worked out once, however often they change their mind about
/// the rest: with every letter that they type.
#[hook]
pub(super) fn use_results(page: &PageProps) -> Rc<Results> {
    let dataset = Rc::clone(&page.dataset);
    let person = page.user.query(&dataset.catalogue, dataset.today).at(page.now);
    let choices = page.state.choices.clone();
    let vantage = use_memo((Rc::clone(&dataset), person.clone()), |(dataset, person)| {
        SearchContext::of(&dataset.catalogue, &dataset.finder, person)
    });
    let query = Query {
        scope: choices.scope,
        text: choices.words,
        filters: choices.filters,
        order: choices.order,
        limit: choices.shown,
        ..person
    };
    use_memo((dataset, query), |(dataset, query)| {
        finder::search_from(&dataset.catalogue, &dataset.finder, &vantage, query)
    })
}
