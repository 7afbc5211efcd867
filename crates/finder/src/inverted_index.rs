//! An inverted index: the words of a dataset in alphabetical order, and the records that have each.

use catalogue::sort::sorted_indices;
use std::hash::BuildHasher as _;
use std::ops::Range;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::edit_distance::{FuzzyTerm, letter_mask};
use crate::tokens::is_stop_word;

/// A record that has a word, and where in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Posting {
    /// A name of a practice or of one of its sites.
    PracticeName(u32),
    /// Something else of a practice: its town, a postcode, an id.
    Practice(u32),
    /// The name of a partnership.
    Partnership(u32),
    /// The name of a service, or another word for it.
    Service(u32),
}

/// The sorted words with their postings. Words are one text with offsets, and postings one list with offsets: few, large
/// allocations.
#[derive(Debug, Clone, Default)]
pub(crate) struct InvertedIndex {
    text: String,
    starts: Vec<u32>,
    letters: Vec<u64>,
    posting_starts: Vec<u32>,
    postings: Vec<Posting>,
}

/// Builds an [`InvertedIndex`].
#[derive(Debug, Default)]
pub(crate) struct InvertedIndexBuilder {
    /// The words in the order in which they came.
    text: String,
    starts: Vec<u32>,
    /// The number of each word, by the hash of the word.
    numbers: HashTable<u32>,
    /// For each word its hash, and whether it is no stop word.
    facts: Vec<(u64, bool)>,
    found: Vec<(u32, Posting)>,
}

impl InvertedIndexBuilder {
    /// Adds a posting of a word, unless it is a stop word. Returns the word's hash and whether it is no stop word.
    pub(crate) fn add(&mut self, word: &str, posting: Posting) -> (u64, bool) {
        let term = self.number(word);
        let (hash, is_content_word) = self.facts[term as usize];
        if is_content_word && self.found.last() != Some(&(term, posting)) {
            self.found.push((term, posting));
        }
        (hash, is_content_word)
    }

    fn word(&self, term: u32) -> &str {
        slice(&self.text, &self.starts, term as usize, self.text.len())
    }

    /// The number of a word, a new one for a new word.
    fn number(&mut self, word: &str) -> u32 {
        let hash = hash_word(word);
        if let Some(&term) = self.numbers.find(hash, |&term| self.word(term) == word) {
            return term;
        }
        let term = number(self.starts.len());
        self.starts.push(number(self.text.len()));
        self.text.push_str(word);
        self.facts.push((hash, !is_stop_word(word)));
        let facts = &self.facts;
        self.numbers.insert_unique(hash, term, |&term| facts[term as usize].0);
        term
    }

    /// The finished index: the same for the same postings, in whatever order the words came.
    pub(crate) fn finish(self) -> InvertedIndex {
        let count = self.starts.len();
        let word = |term: usize| self.word(number(term));
        let order = sorted_indices(count, &mut |one, two| word(one).cmp(word(two)));
        let mut rank = vec![0_u32; count];
        let mut terms = InvertedIndex::default();
        for (sorted, term) in order.into_iter().enumerate() {
            rank[term] = number(sorted);
            terms.starts.push(number(terms.text.len()));
            terms.text.push_str(word(term));
            terms.letters.push(letter_mask(word(term)));
        }
        terms.starts.push(number(terms.text.len()));
        // A counting sort: the postings of each word stay in the order of the records.
        let mut next = vec![0_u32; count + 1];
        for (term, _) in &self.found {
            next[rank[*term as usize] as usize + 1] += 1;
        }
        for at in 0..count {
            next[at + 1] += next[at];
        }
        terms.posting_starts.clone_from(&next);
        terms.postings = vec![Posting::Practice(0); self.found.len()];
        for (term, posting) in self.found {
            let slot = &mut next[rank[term as usize] as usize];
            terms.postings[*slot as usize] = posting;
            *slot += 1;
        }
        terms
    }
}

impl InvertedIndex {
    fn word(&self, at: usize) -> &str {
        slice(&self.text, &self.starts, at, self.text.len())
    }

    /// The postings of a range of words.
    pub(crate) fn postings(&self, terms: Range<usize>) -> &[Posting] {
        &self.postings[self.posting_starts[terms.start] as usize..self.posting_starts[terms.end] as usize]
    }

    /// The range of words with a prefix.
    pub(crate) fn with_prefix(&self, prefix: &str) -> Range<usize> {
        let start = self.partition(0, &|word| word < prefix);
        start..self.partition(start, &|word| word.starts_with(prefix))
    }

    /// The range that holds one word; empty when the dataset does not have it.
    pub(crate) fn exactly(&self, word: &str) -> Range<usize> {
        let start = self.partition(0, &|other| other < word);
        let there = start < self.letters.len() && self.word(start) == word;
        start..start + usize::from(there)
    }

    /// The words that a term matches within its edit distance.
    pub(crate) fn fuzzy_matches(&self, term: &FuzzyTerm<'_>) -> Vec<usize> {
        let mut found = Vec::new();
        for (at, &letters) in self.letters.iter().enumerate() {
            if term.may_match(letters) && term.matches(self.word(at)) {
                found.push(at);
            }
        }
        found
    }

    /// The first word from a position on for which a test fails; the words are partitioned by the test.
    fn partition(&self, from: usize, holds: &dyn Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (from, self.letters.len());
        while low < high {
            let middle = low.midpoint(high);
            if holds(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// The part of a text between two offsets; the last part goes on to the end.
fn slice<'a>(text: &'a str, starts: &[u32], at: usize, end: usize) -> &'a str {
    let end = starts.get(at + 1).map_or(end, |&next| next as usize);
    &text[starts[at] as usize..end]
}

/// The hash of a word: the same in one process for the same word.
pub(crate) fn hash_word(word: &str) -> u64 {
    FxBuildHasher.hash_one(word)
}

/// A number of words or bytes as the index stores it. A dataset has far fewer than 2^32.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> InvertedIndex {
        let mut builder = InvertedIndexBuilder::default();
        builder.add("harbour", Posting::PracticeName(2));
        builder.add("beech", Posting::PracticeName(1));
        builder.add("beechwood", Posting::PracticeName(0));
        builder.add("beech", Posting::Practice(0));
        builder.finish()
    }

    #[test]
    fn words_match_as_a_whole_by_prefix_and_misspelled() {
        let terms = table();
        assert_eq!(terms.postings(terms.exactly("beech")), [Posting::PracticeName(1), Posting::Practice(0)]);
        assert_eq!(terms.exactly("bee").len(), 0);
        assert_eq!(terms.with_prefix("bee"), 0..2);
        assert_eq!(terms.with_prefix("").len(), 3);
        assert_eq!(terms.with_prefix("zoo").len(), 0);
        assert_eq!(terms.fuzzy_matches(&FuzzyTerm::whole("harbuor")), [2]);
        assert_eq!(terms.fuzzy_matches(&FuzzyTerm::whole("beach")), [0]);
        assert_eq!(terms.fuzzy_matches(&FuzzyTerm::prefix("beach")), [0, 1]);
    }

    #[test]
    fn thousands_of_words_each_keep_their_places() {
        let mut builder = InvertedIndexBuilder::default();
        for at in 0..6_000_u32 {
            builder.add(&format!("w{}", at % 3_000), Posting::Practice(at));
        }
        let terms = builder.finish();
        for at in [0, 1_023, 1_024, 2_999] {
            let postings = terms.postings(terms.exactly(&format!("w{at}")));
            assert_eq!(postings, [Posting::Practice(at), Posting::Practice(at + 3_000)]);
        }
    }
}
