//! Matches the terms of a query with the text index: which practices and partnerships a person means.
//!
//! Every term has to match something in a practice's record: its names, towns, postcodes and ids, its partnership's
//! name, its services. The last term may be the beginning of a word.

use catalogue::{Catalogue, ServiceIdx};
use fixedbitset::FixedBitSet;

use crate::edit_distance::FuzzyTerm;
use crate::index::SearchIndex;
use crate::inverted_index::Posting;
use crate::matches::{Matches, TermMatches};
use crate::query_terms::QueryTerms;
use crate::text_index::TextIndex;

/// The records that match every term; `None` when the query has no term.
///
/// A misspelled term matches where the term matches nothing as typed, and every term may be misspelled where the terms
/// together match nothing.
pub(crate) fn find_matches(
    query: &QueryTerms,
    catalogue: &Catalogue,
    index: &SearchIndex,
) -> Option<Matches> {
    if query.is_empty() {
        return None;
    }
    let text = index.text(catalogue);
    let exact = match_all(query, index, text, false);
    let nothing = exact.practices.is_clear() && exact.partnerships.is_clear();
    Some(if nothing { match_all(query, index, text, true) } else { exact })
}

fn match_all(query: &QueryTerms, index: &SearchIndex, text: &TextIndex, fuzzy: bool) -> Matches {
    let mut all = TermMatches::everything(index);
    let mut joined_before = None;
    for (at, token) in query.terms.iter().enumerate() {
        let is_prefix = query.is_prefix(at) || fuzzy;
        let mut here = match_term(&token.word, is_prefix, fuzzy, index, text);
        // "beech wood" and "beech-wood" also match "Beechwood": the term and its neighbour as one word.
        let joined = query.terms.get(at + 1).and_then(|next| {
            let one = [token.word.as_str(), next.word.as_str()].concat();
            let found = match_exactly(&one, query.is_prefix(at + 1), index, text);
            (!found.is_empty()).then_some(found)
        });
        for found in [&joined_before, &joined].into_iter().flatten() {
            here.union_with(found);
        }
        joined_before = joined;
        all.intersect_with(&here);
    }
    let mut by_name = all.names;
    by_name.intersect_with(&all.practices);
    let mut by_whole_name = FixedBitSet::with_capacity(index.practices());
    for practice in by_name.ones().filter(|&practice| text.has_name(practice, query.whole_name)) {
        by_whole_name.insert(practice);
    }
    Matches { practices: all.practices, by_name, by_whole_name, partnerships: all.partnerships, fuzzy }
}

/// Matches a term as typed, else as two words, else (or where `fuzzy`) misspelled.
fn match_term(
    word: &str,
    is_prefix: bool,
    fuzzy: bool,
    index: &SearchIndex,
    text: &TextIndex,
) -> TermMatches {
    let mut found = match_exactly(word, is_prefix, index, text);
    if found.is_empty() {
        found = match_split(word, is_prefix, index, text);
    }
    let term = FuzzyTerm::whole(word);
    if term.max_edits() == 0 || !(fuzzy || found.is_empty()) {
        return found;
    }
    let mut terms = text.words.fuzzy_matches(&term);
    if terms.is_empty() && is_prefix {
        terms = text.words.fuzzy_matches(&FuzzyTerm::prefix(word));
    }
    for at in terms {
        found.add(text.words.postings(at..at + 1), true, index);
    }
    found
}

/// Matches a term as typed, or the words that begin with it.
fn match_exactly(word: &str, is_prefix: bool, index: &SearchIndex, text: &TextIndex) -> TermMatches {
    let mut found = TermMatches::nothing(index);
    let whole = text.words.postings(text.words.exactly(word));
    // "skin" is the service, rather than the beginning of Skinner's Lane.
    let names_a_service = whole.iter().any(|posting| matches!(posting, Posting::Service(_)));
    found.add(whole, true, index);
    if is_prefix {
        found.add(text.words.postings(text.words.with_prefix(word)), !names_a_service, index);
    }
    for &(_, posting) in text.codes.find(word, is_prefix) {
        found.add(&[posting], true, index);
    }
    found
}

/// Matches a term as two words that were typed as one: "milllane" is Mill Lane.
fn match_split(word: &str, is_prefix: bool, index: &SearchIndex, text: &TextIndex) -> TermMatches {
    let mut found = TermMatches::nothing(index);
    for (at, _) in word.char_indices().skip(2) {
        let (first, second) = word.split_at(at);
        let first = text.words.exactly(first);
        if first.is_empty() || second.len() < 2 {
            continue;
        }
        let is_prefix = is_prefix && second.len() > 2;
        let second = if is_prefix { text.words.with_prefix(second) } else { text.words.exactly(second) };
        if second.is_empty() {
            continue;
        }
        let [mut both, mut other] = [TermMatches::nothing(index), TermMatches::nothing(index)];
        both.add(text.words.postings(first), true, index);
        other.add(text.words.postings(second), true, index);
        both.intersect_with(&other);
        found.union_with(&both);
    }
    found
}

impl SearchIndex {
    /// The services that words name: of the words that any service has in its name or as another word for it, each is one
    /// of theirs. Words that no service has, such as a place, are left out; a misspelled one counts where it is near.
    ///
    /// ```text
    /// "eye clinic near Harrowick" -> Eye care
    /// ```
    #[must_use]
    pub fn services_named(&self, catalogue: &Catalogue, text: &str) -> Vec<ServiceIdx> {
        let index = self.text(catalogue);
        let terms = QueryTerms::parse(text, &|word| index.knows(word));
        let words = &index.words;
        let services = |at: usize| {
            words.postings(at..at + 1).iter().filter_map(|posting| match posting {
                Posting::Service(at) => Some(ServiceIdx(*at)),
                _ => None,
            })
        };
        let mut named: Option<Vec<ServiceIdx>> = None;
        for token in &terms.terms {
            let mut has: Vec<ServiceIdx> = words.exactly(&token.word).flat_map(services).collect();
            let term = FuzzyTerm::whole(&token.word);
            if has.is_empty() && term.max_edits() > 0 {
                has = words.fuzzy_matches(&term).into_iter().flat_map(services).collect();
            }
            if !has.is_empty() {
                named = Some(match named {
                    Some(named) => named.into_iter().filter(|at| has.contains(at)).collect(),
                    None => has,
                });
            }
        }
        named.unwrap_or_default()
    }
}
