//! The one call.

use catalogue::Catalogue;

use crate::facets::Chosen;
use crate::index::Index;
use crate::list::List;
use crate::search_context::{SearchContext, person};
use crate::undo::undo;
use crate::words::Words;
use crate::{Query, Results};

/// Answers a question.
///
/// The same question has the same answer, and only the question, the dataset and the index decide it.
///
/// ```text
/// from HG5 0JL, "beech", with a step-free entrance
///   -> the funder to stay with; 3 partnerships; 12 surgeries, Beech House first, then the others nearest first
/// ```
#[must_use]
pub fn search(catalogue: &Catalogue, index: &Index, query: &Query) -> Results {
    search_from(catalogue, index, &SearchContext::of(catalogue, index, query), query)
}

/// The same as [`search`], for a person whose [`SearchContext`] is at hand: while they type and filter it stays the same.
///
/// A vantage of another person or day, and an index of another day, are worked out again: the answer is always the one
/// that [`search`] gives.
#[must_use]
pub fn search_from(catalogue: &Catalogue, index: &Index, vantage: &SearchContext, query: &Query) -> Results {
    if index.today() != query.today {
        return search(catalogue, &Index::build(catalogue, query.today), query);
    }
    if !vantage.fits(query) {
        return search(catalogue, index, query);
    }
    let words = Words::read(&query.text, &|word| index.text.knows(word));
    let found = index.text.find(&words, index);
    let (chosen, ignored) = Chosen::read(&index.facets, &query.filters, query.now.is_some());
    let everybody = match &query.scope {
        Some(scope) => scope.practices(catalogue, index),
        None => index.everybody(),
    };
    let by_words = found.as_ref().map(|found| found.practices.clone().and(&everybody));
    let among = by_words.as_ref().unwrap_or(&everybody);
    let (left, facets) = index.facets.count(among, &chosen, &|group, value| vantage.set(group, value));
    let order = vantage.order(query.order, found.is_some());
    let total = left.count();
    let undo = if total == 0 {
        undo(index, &|group, value| vantage.set(group, value), &everybody, by_words.as_ref(), &chosen)
    } else {
        Vec::new()
    };
    let person = person(query);
    let list = List {
        catalogue,
        index,
        vantage,
        query,
        evaluator: vantage.evaluator(catalogue, &person),
        words: &words,
        found: found.as_ref(),
        left,
        order,
    };
    let (partnerships, partnerships_total) = list.partnerships();
    Results {
        stay: vantage.stay,
        partnerships,
        partnerships_total,
        practices: list.practices(),
        total,
        facets,
        order,
        names_first: list.names_first(),
        ignored,
        words_cut: words.cut,
        undo,
    }
}
