//! The words of the dataset in the order of the alphabet, and where each of them stands.

use std::ops::Range;

use catalogue::order::positions;

use crate::slips::{Slipped, letters};
use crate::tokens::is_no_evidence;

/// What a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A name of a practice or of one of its sites.
    PracticeName(u32),
    /// Something else of a practice: its town, a postcode, an id.
    Practice(u32),
    /// The name of a partnership.
    Partnership(u32),
    /// The name of a service, or another word for it.
    Service(u32),
}

/// The sorted table. Words are one text with offsets, and places one list with offsets: few, large pieces of memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    text: String,
    starts: Vec<u32>,
    letters: Vec<u64>,
    place_starts: Vec<u32>,
    places: Vec<Place>,
}

/// A table being filled.
#[derive(Debug, Default)]
pub(crate) struct TermsDraft {
    /// The words as they came.
    text: String,
    starts: Vec<u32>,
    /// Where a word got its number: at the remainder of its hash, or after it. One more than the number; 0 is free.
    slots: Vec<u32>,
    /// For each word its hash, and whether it is evidence of anything: see [`is_no_evidence`].
    facts: Vec<(u64, bool)>,
    found: Vec<(u32, Place)>,
}

impl TermsDraft {
    /// Notes that a word stands in a place, where it is evidence of anything; says its hash and whether it is.
    pub(crate) fn add(&mut self, word: &str, place: Place) -> (u64, bool) {
        let term = self.number(word);
        let (hash, is_evidence) = self.facts[term as usize];
        if is_evidence && self.found.last() != Some(&(term, place)) {
            self.found.push((term, place));
        }
        (hash, is_evidence)
    }

    fn word(&self, term: u32) -> &str {
        slice(&self.text, &self.starts, term as usize, self.text.len())
    }

    /// The number of a word, a new one for a new word.
    fn number(&mut self, word: &str) -> u32 {
        if self.slots.len() <= self.starts.len() * 2 {
            let larger = (self.slots.len() * 2).max(1_024);
            self.slots = vec![0; larger];
            for term in 0..number(self.starts.len()) {
                let (free, _) = self.slot(self.word(term), self.facts[term as usize].0);
                self.slots[free] = term + 1;
            }
        }
        let (slot, known) = self.slot(word, hash(word.as_bytes()));
        known.unwrap_or_else(|| {
            let term = number(self.starts.len());
            self.slots[slot] = term + 1;
            self.starts.push(number(self.text.len()));
            self.text.push_str(word);
            self.facts.push((hash(word.as_bytes()), !is_no_evidence(word)));
            term
        })
    }

    /// Where a word with a hash has its number, or would have it.
    fn slot(&self, word: &str, hash: u64) -> (usize, Option<u32>) {
        let mut at = hash;
        loop {
            #[expect(clippy::cast_possible_truncation, reason = "a remainder")]
            let slot = at as usize & (self.slots.len() - 1);
            match self.slots[slot].checked_sub(1) {
                None => return (slot, None),
                Some(term) if self.word(term) == word => return (slot, Some(term)),
                Some(_) => at += 1,
            }
        }
    }

    /// The finished table: the same for the same words, in whatever order they came.
    pub(crate) fn finish(self) -> Terms {
        let count = self.starts.len();
        let word = |term: usize| self.word(number(term));
        let order = positions(count, &mut |one, two| word(one).cmp(word(two)));
        let mut rank = vec![0_u32; count];
        let mut terms = Terms::default();
        for (sorted, term) in order.into_iter().enumerate() {
            rank[term] = number(sorted);
            terms.starts.push(number(terms.text.len()));
            terms.text.push_str(word(term));
            terms.letters.push(letters(word(term)));
        }
        terms.starts.push(number(terms.text.len()));
        // Counted into their places rather than sorted: each word's places stay in the order of the records.
        let mut next = vec![0_u32; count + 1];
        for (term, _) in &self.found {
            next[rank[*term as usize] as usize + 1] += 1;
        }
        for at in 0..count {
            next[at + 1] += next[at];
        }
        terms.place_starts.clone_from(&next);
        terms.places = vec![Place::Practice(0); self.found.len()];
        for (term, place) in self.found {
            let slot = &mut next[rank[term as usize] as usize];
            terms.places[*slot as usize] = place;
            *slot += 1;
        }
        terms
    }
}

impl Terms {
    fn word(&self, at: usize) -> &str {
        slice(&self.text, &self.starts, at, self.text.len())
    }

    /// Where the words of a stretch stand.
    pub(crate) fn places(&self, terms: Range<usize>) -> &[Place] {
        &self.places[self.place_starts[terms.start] as usize..self.place_starts[terms.end] as usize]
    }

    /// The stretch of words that begin so.
    pub(crate) fn beginning(&self, with: &str) -> Range<usize> {
        let start = self.partition(0, &|word| word < with);
        start..self.partition(start, &|word| word.starts_with(with))
    }

    /// The stretch that holds one word, empty where it is not there.
    pub(crate) fn exactly(&self, word: &str) -> Range<usize> {
        let start = self.partition(0, &|other| other < word);
        let there = start < self.letters.len() && self.word(start) == word;
        start..start + usize::from(there)
    }

    /// The words that a typed one may be with its slips.
    pub(crate) fn near(&self, typed: &Slipped<'_>) -> Vec<usize> {
        let mut near = Vec::new();
        for (at, &letters) in self.letters.iter().enumerate() {
            if typed.may_be(letters) && typed.is(self.word(at)) {
                near.push(at);
            }
        }
        near
    }

    /// The first word from a place on for which a test fails that holds for none after it.
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

/// A piece of a text between two offsets, the last up to the end.
fn slice<'a>(text: &'a str, starts: &[u32], at: usize, end: usize) -> &'a str {
    let end = starts.get(at + 1).map_or(end, |&next| next as usize);
    &text[starts[at] as usize..end]
}

/// FNV-1a with 64 bits.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A number of words or bytes as the table keeps it. A dataset has far fewer than four thousand million.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Terms {
        let mut draft = TermsDraft::default();
        draft.add("harbour", Place::PracticeName(2));
        draft.add("beech", Place::PracticeName(1));
        draft.add("beechwood", Place::PracticeName(0));
        draft.add("beech", Place::Practice(0));
        draft.finish()
    }

    #[test]
    fn words_are_found_whole_by_their_beginning_and_with_slips() {
        let terms = table();
        assert_eq!(terms.places(terms.exactly("beech")), [Place::PracticeName(1), Place::Practice(0)]);
        assert_eq!(terms.exactly("bee").len(), 0);
        assert_eq!(terms.beginning("bee"), 0..2);
        assert_eq!(terms.beginning("").len(), 3);
        assert_eq!(terms.beginning("zoo").len(), 0);
        assert_eq!(terms.near(&Slipped::of("harbuor", false)), [2]);
        assert_eq!(terms.near(&Slipped::of("beach", false)), [0]);
        assert_eq!(terms.near(&Slipped::of("beach", true)), [0, 1]);
    }

    #[test]
    fn thousands_of_words_each_keep_their_places() {
        let mut draft = TermsDraft::default();
        for at in 0..6_000_u32 {
            draft.add(&format!("w{}", at % 3_000), Place::Practice(at));
        }
        let terms = draft.finish();
        for at in [0, 1_023, 1_024, 2_999] {
            let places = terms.places(terms.exactly(&format!("w{at}")));
            assert_eq!(places, [Place::Practice(at), Place::Practice(at + 3_000)]);
        }
    }
}
