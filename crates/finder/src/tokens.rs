//! Splits a text into normalized words with their positions.

use std::ops::Range;

use crate::edit_distance::FuzzyTerm;
use crate::folding::{fold, is_ignorable};

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The normalized word: `otoole` for `O'Toole`.
    pub(crate) word: String,
    /// Its bytes in the text.
    pub(crate) span: Range<usize>,
}

/// A word of a text that borrows the buffer of [`each_word`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenRef<'a> {
    /// The normalized word.
    pub(crate) word: &'a str,
    /// How many of its bytes are before its last apostrophe.
    before_apostrophe: Option<usize>,
    /// Its start and end in the text.
    start: usize,
    end: usize,
}

impl<'a> TokenRef<'a> {
    /// Other spellings of the word: `mary` for `Mary's`, `saint` for `St`.
    pub(crate) fn variants(self) -> impl Iterator<Item = &'a str> {
        let written = match self.word {
            "st" => Some("saint"),
            "saint" | "street" => Some("st"),
            "rd" => Some("road"),
            "road" => Some("rd"),
            _ => None,
        };
        let owner = self.before_apostrophe.filter(|&at| at > 0 && self.word.get(at..) == Some("s"));
        written.into_iter().chain(owner.and_then(|at| self.word.get(..at)))
    }

    /// Its bytes in the text.
    pub(crate) fn span(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Words of nearly every practice's name, function words, and words around what is looked for ("a doctor who speaks Polish,
/// near work"): alone they do not identify a record. Sorted.
const STOP_WORDS: [&str; 41] = [
    "a",
    "and",
    "at",
    "center",
    "centre",
    "clinic",
    "doctor",
    "doctors",
    "dr",
    "drs",
    "find",
    "for",
    "gp",
    "gps",
    "health",
    "i",
    "in",
    "lcp",
    "looking",
    "me",
    "medical",
    "my",
    "near",
    "need",
    "of",
    "on",
    "partnership",
    "pcn",
    "practice",
    "practices",
    "speak",
    "speaking",
    "speaks",
    "surgeries",
    "surgery",
    "that",
    "the",
    "to",
    "who",
    "with",
    "work",
];

/// Whether a word is a stop word.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// Whether a word that is still being typed may become a stop word: `surg`.
pub(crate) fn may_become_stop_word(word: &str) -> bool {
    word.len() >= 3 && STOP_WORDS.iter().any(|whole| whole.starts_with(word))
}

/// Whether a word may be a misspelled stop word.
pub(crate) fn is_like_stop_word(word: &str, is_prefix: bool) -> bool {
    let term = FuzzyTerm::new(word, is_prefix);
    term.max_edits() > 0 && STOP_WORDS.iter().any(|whole| whole.len() > 4 && term.matches(whole))
}

/// The words of a text. `&` is `and`.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    each_word(text, &mut String::new(), &mut |token| {
        found.push(Token { word: token.word.to_owned(), span: token.span() });
    });
    found
}

/// Visits every word of a text, in order. It clears the buffer first; one buffer for many texts avoids an allocation per
/// word.
pub(crate) fn each_word(text: &str, buffer: &mut String, visit: &mut dyn FnMut(TokenRef<'_>)) {
    buffer.clear();
    let mut word = Word { buffer, before_apostrophe: None, start: 0, end: 0 };
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        // The common case first: a run of ASCII letters and digits.
        let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if plain > 0 {
            word.extend(at, &rest[..plain]);
            at += plain;
            continue;
        }
        let Some(character) = rest.chars().next() else { break };
        let length = character.len_utf8();
        if is_ignorable(character) {
            word.before_apostrophe = Some(word.buffer.len());
        } else if character == '&' {
            word.close(visit);
            word.extend(at, "and");
            word.end = at + length;
            word.close(visit);
        } else {
            let before = word.buffer.len();
            fold(character, |letter| word.buffer.push(letter));
            if word.buffer.len() == before {
                word.close(visit);
            } else {
                if before == 0 {
                    word.start = at;
                }
                word.end = at + length;
            }
        }
        at += length;
    }
    word.close(visit);
}

/// A word while it is being read.
struct Word<'a> {
    buffer: &'a mut String,
    before_apostrophe: Option<usize>,
    start: usize,
    end: usize,
}

impl Word<'_> {
    /// Appends letters at a position of the text.
    fn extend(&mut self, at: usize, letters: &str) {
        if self.buffer.is_empty() {
            self.start = at;
        }
        self.buffer.push_str(letters);
        self.end = at + letters.len();
    }

    /// Ends the word, if there is one.
    fn close(&mut self, visit: &mut dyn FnMut(TokenRef<'_>)) {
        let before_apostrophe = self.before_apostrophe.take();
        if !self.buffer.is_empty() {
            self.buffer.make_ascii_lowercase();
            visit(TokenRef { word: self.buffer, before_apostrophe, start: self.start, end: self.end });
            self.buffer.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    fn variants(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_word(text, &mut String::new(), &mut |token| found.extend(token.variants().map(str::to_owned)));
        found
    }

    #[test]
    fn the_usual_ways_of_writing_a_name_are_one() {
        assert_eq!(words("St Mary's & Saint John’s"), ["st", "marys", "and", "saint", "johns"]);
        assert_eq!(words("O'Toole-Smith (Park Group)"), ["otoole", "smith", "park", "group"]);
        assert_eq!(words("Dr. É. Müller"), ["dr", "e", "muller"]);
        assert_eq!(words("  ''  😀 .* "), Vec::<String>::new());
    }

    #[test]
    fn a_word_has_its_position_and_its_variants() {
        let text = "The “Mary's” Café";
        assert_eq!(variants(text), ["mary"]);
        assert_eq!(variants("St High Rd"), ["saint", "road"]);
        let spans: Vec<&str> = tokens(text).into_iter().map(|token| &text[token.span]).collect();
        assert_eq!(spans, ["The", "Mary's", "Café"]);
    }

    #[test]
    fn stop_words_are_sorted_for_binary_search() {
        assert!(STOP_WORDS.is_sorted());
        assert!(is_stop_word("surgery") && may_become_stop_word("surg"));
        assert!(!is_stop_word("surgeon") && !may_become_stop_word("su"));
    }
}
