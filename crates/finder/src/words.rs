//! What a person typed, ready to be looked for.

use crate::terms::hash;
use crate::tokens::{Token, is_no_evidence, may_be_no_evidence, may_become_no_evidence, tokens};

/// Characters of a text that are read; nobody's surgery has a longer name.
const LONGEST_TEXT: usize = 200;

/// Words of a text that are used.
const MOST_WORDS: usize = 12;

/// The words of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// The words that are evidence.
    pub(crate) wanted: Vec<Token>,
    /// Whether the last of them may still be being typed.
    pub(crate) last_is_beginning: bool,
    /// Whether the text went on.
    pub(crate) cut: bool,
    /// The number of the text as a whole name.
    pub(crate) whole_name: u64,
}

impl Words {
    /// The words of a text. Of those that the dataset does not know, single letters are no evidence, and neither is
    /// what may be a slip in a word that is none: `surgrey`.
    pub(crate) fn read(text: &str, is_known: &dyn Fn(&str) -> bool) -> Self {
        let end = text.char_indices().nth(LONGEST_TEXT).map(|(at, _)| at);
        let read = &text[..end.unwrap_or(text.len())];
        let mut wanted = tokens(read);
        let mut whole_name = WholeName::default();
        for token in &wanted {
            whole_name.add(hash(token.word.as_bytes()), !is_no_evidence(&token.word));
        }
        let whole_name = whole_name.number();
        let ends_in_word = read.chars().next_back().is_some_and(char::is_alphanumeric);
        let last = wanted.last().map(|token| token.span.clone());
        wanted.retain(|token| {
            let is_typing = ends_in_word && Some(&token.span) == last.as_ref();
            let is_like_none = || token.word.len() == 1 || may_be_no_evidence(&token.word, is_typing);
            !is_no_evidence(&token.word) && (!is_like_none() || is_known(&token.word))
        });
        let cut = end.is_some() || wanted.len() > MOST_WORDS;
        wanted.truncate(MOST_WORDS);
        let last_is_beginning = ends_in_word && wanted.last().map(|token| &token.span) == last.as_ref();
        // "beech surg": on the way to "surgery", which every surgery is.
        let is_on_the_way = |token: &Token| may_become_no_evidence(&token.word);
        if last_is_beginning && wanted.len() > 1 && wanted.last().is_some_and(is_on_the_way) {
            wanted.pop();
            return Self { wanted, last_is_beginning: false, cut, whole_name };
        }
        Self { wanted, last_is_beginning, cut, whole_name }
    }

    /// Whether there is no evidence in them at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Whether one of them may be the beginning of a word.
    pub(crate) fn is_beginning(&self, at: usize) -> bool {
        self.last_is_beginning && at + 1 == self.wanted.len()
    }
}

/// A number for a whole name: of its words that are evidence, or of all where none is (`The Surgery`).
///
/// Two names that share it by accident would only stand first together.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WholeName {
    of_evidence: u64,
    of_all: u64,
}

impl WholeName {
    /// Adds the next word.
    pub(crate) fn add(&mut self, hash: u64, is_evidence: bool) {
        self.of_all = self.of_all.rotate_left(7) ^ hash;
        if is_evidence {
            self.of_evidence = self.of_evidence.rotate_left(7) ^ hash;
        }
    }

    /// The number.
    pub(crate) fn number(self) -> u64 {
        if self.of_evidence == 0 { self.of_all } else { self.of_evidence }
    }
}
