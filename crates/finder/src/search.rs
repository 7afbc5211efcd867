//! The search itself: from a query to its results.

use catalogue::Catalogue;

use crate::facets::Chosen;
use crate::index::SearchIndex;
use crate::list::List;
use crate::query_terms::QueryTerms;
use crate::relaxations::relaxations;
use crate::search_context::{SearchContext, person};
use crate::sparse_set::intersection;
use crate::text_search::find_matches;
use crate::{Query, Results};

/// Answers a query.
///
/// The same query has the same results: they depend on the query and the dataset alone. An index of another day is
/// rebuilt.
///
/// ```text
/// from HG5 0JL, "beech", with a step-free entrance
///   -> the funder to stay with; 3 partnerships; 12 surgeries, Beech House first, then the others nearest first
/// ```
#[must_use]
pub fn search(catalogue: &Catalogue, index: &SearchIndex, query: &Query) -> Results {
    let rebuilt = (index.today() != query.today).then(|| SearchIndex::build(catalogue, query.today));
    let index = rebuilt.as_ref().unwrap_or(index);
    run(catalogue, index, &SearchContext::new(catalogue, index, query), query)
}

/// Answers a query like [`search`], with a [`SearchContext`] from before: it stays the same while a person types and filters.
///
/// A context of another person or day, or an index of another day, is rebuilt: the results are always those of
/// [`search`].
#[must_use]
pub fn search_from(
    catalogue: &Catalogue,
    index: &SearchIndex,
    context: &SearchContext,
    query: &Query,
) -> Results {
    let rebuilt_index = (index.today() != query.today).then(|| SearchIndex::build(catalogue, query.today));
    let is_current = rebuilt_index.is_none() && context.fits(query);
    let index = rebuilt_index.as_ref().unwrap_or(index);
    let rebuilt_context = (!is_current).then(|| SearchContext::new(catalogue, index, query));
    run(catalogue, index, rebuilt_context.as_ref().unwrap_or(context), query)
}

/// Answers a query with an index of its day and a context of its person.
fn run(catalogue: &Catalogue, index: &SearchIndex, context: &SearchContext, query: &Query) -> Results {
    let terms = QueryTerms::parse(&query.text, &|word| index.text(catalogue).knows(word));
    let found = find_matches(&terms, catalogue, index);
    let (chosen, ignored) = Chosen::read(&index.facets, &query.filters, query.now.is_some());
    let all_practices = match &query.scope {
        Some(scope) => scope.practices(catalogue, index),
        None => index.all_practices(),
    };
    let by_words = found.as_ref().map(|found| intersection(found.practices.clone(), &all_practices));
    let among = by_words.as_ref().unwrap_or(&all_practices);
    let (left, facets) = index.facets.count(among, &chosen, &|group, value| context.set(group, value));
    let order = context.order(query.order, found.is_some());
    let total = left.count();
    let relaxations = if total == 0 {
        relaxations(
            index,
            &|group, value| context.set(group, value),
            &all_practices,
            by_words.as_ref(),
            &chosen,
        )
    } else {
        Vec::new()
    };
    let person = person(query);
    let list = List {
        catalogue,
        index,
        context,
        query,
        evaluator: context.evaluator(catalogue, &person),
        terms: &terms,
        found: found.as_ref(),
        left,
        order,
    };
    let (partnerships, partnerships_total) = list.partnerships();
    Results {
        stay: context.stay,
        partnerships,
        partnerships_total,
        practices: list.practices(),
        total,
        facets,
        order,
        names_first: list.names_first(),
        ignored,
        words_cut: terms.cut,
        relaxations,
    }
}
