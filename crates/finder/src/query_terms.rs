//! The terms of a query: what a person typed, ready to match.

use crate::inverted_index::hash_word;
use crate::tokens::{Token, is_like_stop_word, is_stop_word, may_become_stop_word, tokens};

/// Characters of a text that are read; no practice has a longer name.
const LONGEST_TEXT: usize = 200;

/// The most terms of a query that are used.
const MOST_WORDS: usize = 12;

/// The terms of a query.
#[derive(Debug, Clone, Default)]
pub(crate) struct QueryTerms {
    /// The words that are no stop words.
    pub(crate) terms: Vec<Token>,
    /// Whether the last of them may be the beginning of a word.
    pub(crate) last_is_prefix: bool,
    /// Whether the text was too long, and only its beginning is used.
    pub(crate) cut: bool,
    /// The hash of the text as a whole name.
    pub(crate) whole_name: u64,
}

impl QueryTerms {
    /// Parses a text. Of the words that the dataset does not know, single letters and misspelled stop words
    /// (`surgrey`) are left out as well.
    pub(crate) fn parse(text: &str, is_known: &dyn Fn(&str) -> bool) -> Self {
        let end = text.char_indices().nth(LONGEST_TEXT).map(|(at, _)| at);
        let read = &text[..end.unwrap_or(text.len())];
        let mut terms = tokens(read);
        let mut whole_name = NameHash::default();
        for token in &terms {
            whole_name.add(hash_word(&token.word), !is_stop_word(&token.word));
        }
        let whole_name = whole_name.number();
        let ends_in_word = read.chars().next_back().is_some_and(char::is_alphanumeric);
        let last = terms.last().map(|token| token.span.clone());
        terms.retain(|token| {
            let is_typing = ends_in_word && Some(&token.span) == last.as_ref();
            let is_like_one = || token.word.len() == 1 || is_like_stop_word(&token.word, is_typing);
            !is_stop_word(&token.word) && (!is_like_one() || is_known(&token.word))
        });
        let cut = end.is_some() || terms.len() > MOST_WORDS;
        terms.truncate(MOST_WORDS);
        let last_is_prefix = ends_in_word && terms.last().map(|token| &token.span) == last.as_ref();
        // "beech surg": on the way to "surgery", which every surgery is.
        let is_on_the_way = |token: &Token| may_become_stop_word(&token.word);
        if last_is_prefix && terms.len() > 1 && terms.last().is_some_and(is_on_the_way) {
            terms.pop();
            return Self { terms, last_is_prefix: false, cut, whole_name };
        }
        Self { terms, last_is_prefix, cut, whole_name }
    }

    /// Whether there is no term.
    pub(crate) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether a term may be the beginning of a word.
    pub(crate) fn is_prefix(&self, at: usize) -> bool {
        self.last_is_prefix && at + 1 == self.terms.len()
    }
}

/// The hash of a whole name: of its words that are no stop words, or of all words where each is one (`The Surgery`).
///
/// Two names with the same hash would only be listed first together.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct NameHash {
    of_content_words: u64,
    of_all: u64,
}

impl NameHash {
    /// Adds the next word.
    pub(crate) fn add(&mut self, hash: u64, is_content_word: bool) {
        self.of_all = self.of_all.rotate_left(7) ^ hash;
        if is_content_word {
            self.of_content_words = self.of_content_words.rotate_left(7) ^ hash;
        }
    }

    /// The hash.
    pub(crate) fn number(self) -> u64 {
        if self.of_content_words == 0 { self.of_all } else { self.of_content_words }
    }
}
