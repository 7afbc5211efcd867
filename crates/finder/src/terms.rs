//! The words of the dataset in the order of the alphabet, and where each of them stands.

use std::collections::HashMap;
use std::ops::Range;

use catalogue::order::positions;

use crate::slips::{is_near, letters};

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
    letters: Vec<u32>,
    lengths: Vec<u8>,
    place_starts: Vec<u32>,
    places: Vec<Place>,
}

/// A table being filled.
#[derive(Debug, Default)]
pub(crate) struct TermsDraft {
    /// Where a word got its number; looked up only, so that its order does not matter.
    numbers: HashMap<String, u32>,
    found: Vec<(u32, Place)>,
}

impl TermsDraft {
    /// Notes that a word stands in a place.
    pub(crate) fn add(&mut self, word: &str, place: Place) {
        let next = number(self.numbers.len());
        let term = match self.numbers.get(word) {
            Some(&term) => term,
            None => *self.numbers.entry(word.to_owned()).or_insert(next),
        };
        if self.found.last() != Some(&(term, place)) {
            self.found.push((term, place));
        }
    }

    /// The finished table: the same for the same words, in whatever order they came.
    pub(crate) fn finish(self) -> Terms {
        let words: Vec<(String, u32)> = self.numbers.into_iter().collect();
        let order = positions(words.len(), &mut |one, two| words[one].0.cmp(&words[two].0));
        let mut rank = vec![0_u32; words.len()];
        let mut terms = Terms::default();
        for (sorted, (word, term)) in order.into_iter().map(|at| &words[at]).enumerate() {
            rank[*term as usize] = number(sorted);
            terms.starts.push(number(terms.text.len()));
            terms.text.push_str(word);
            terms.letters.push(letters(word));
            terms.lengths.push(u8::try_from(word.chars().count()).unwrap_or(u8::MAX));
        }
        terms.starts.push(number(terms.text.len()));
        // Counted into their places rather than sorted: each word's places stay in the order of the records.
        let mut next = vec![0_u32; words.len() + 1];
        for (term, _) in &self.found {
            next[rank[*term as usize] as usize + 1] += 1;
        }
        for at in 0..words.len() {
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
    fn len(&self) -> usize {
        self.lengths.len()
    }

    fn word(&self, at: usize) -> &str {
        &self.text[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Where the words of a stretch stand.
    pub(crate) fn places(&self, terms: Range<usize>) -> &[Place] {
        &self.places[self.place_starts[terms.start] as usize..self.place_starts[terms.end] as usize]
    }

    /// The stretch of words that begin so.
    pub(crate) fn beginning(&self, with: &str) -> Range<usize> {
        let start = self.first(|word| word >= with);
        let length = self.starts_from(start, |word| word.starts_with(with));
        start..start + length
    }

    /// The stretch that holds one word, empty where it is not there.
    pub(crate) fn exactly(&self, word: &str) -> Range<usize> {
        let start = self.first(|other| other >= word);
        let there = start < self.len() && self.word(start) == word;
        start..start + usize::from(there)
    }

    /// The words within some slips of a typed one; with `as_beginning`, also those that begin with such a word.
    pub(crate) fn near(&self, typed: &str, slips: usize, as_beginning: bool) -> Vec<usize> {
        let characters: Vec<char> = typed.chars().collect();
        let (length, wanted) = (characters.len(), letters(typed));
        (0..self.len())
            .filter(|&at| {
                let other = usize::from(self.lengths[at]);
                let lengths_fit = other + slips >= length && (as_beginning || other <= length + slips);
                // A slip brings at most one letter that the word does not have, and hides at most one that it has.
                let missing = (wanted & !self.letters[at]).count_ones() as usize;
                let extra = (self.letters[at] & !wanted).count_ones() as usize;
                lengths_fit
                    && missing <= slips
                    && (as_beginning || extra <= slips)
                    && is_near(&characters, self.word(at), slips, as_beginning)
            })
            .collect()
    }

    /// The first word for which a test holds that fails for all words before it and holds for all after.
    fn first(&self, holds: impl Fn(&str) -> bool) -> usize {
        self.partition(0, |word| !holds(word))
    }

    /// How many words from a place on pass a test that fails for all after the first failure.
    fn starts_from(&self, from: usize, holds: impl Fn(&str) -> bool) -> usize {
        self.partition(from, holds) - from
    }

    fn partition(&self, from: usize, holds: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
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
        assert_eq!(terms.near("harbuor", 1, false), [2]);
        assert_eq!(terms.near("beach", 1, false), [0]);
        assert_eq!(terms.near("beach", 1, true), [0, 1]);
    }
}
