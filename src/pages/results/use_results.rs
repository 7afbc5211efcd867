//! Searches the dataset for what the address and the tab ask for.

use std::rc::Rc;

use finder::{Query, Results, SearchContext};
use yew::prelude::*;

use crate::choices::PAGE;
use crate::pages::PageProps;

/// The search results. What depends only on the person is computed once, because the rest of the query changes with
/// every key press.
#[hook]
pub(super) fn use_results(page: &PageProps) -> Rc<Results> {
    let dataset = Rc::clone(&page.dataset);
    let person = page.user.query(&dataset.catalogue, dataset.today).at(page.now);
    let choices = page.state.choices.clone();
    let search_context = use_memo((Rc::clone(&dataset), person.clone()), |(dataset, person)| {
        SearchContext::new(&dataset.catalogue, &dataset.finder, person)
    });
    let query = Query {
        scope: choices.scope,
        text: choices.words.as_str().to_owned(),
        filters: choices.filters,
        order: choices.order,
        // More than the list begins with: for the partnerships, and for the map.
        limit: choices.shown.max(PAGE),
        ..person
    };
    use_memo((dataset, query), |(dataset, query)| {
        finder::search_from(&dataset.catalogue, &dataset.finder, &search_context, query)
    })
}
