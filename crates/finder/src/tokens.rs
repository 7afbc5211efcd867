//! Words of a text, spelled in one way, with where they stand.

use std::ops::Range;

use crate::folding::{fold, is_silent};
use crate::slips::Slipped;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The word in its one spelling: `otoole` for `O'Toole`.
    pub(crate) word: String,
    /// The bytes of the text that it stands in.
    pub(crate) span: Range<usize>,
}

/// A word as it is met in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenRef<'a> {
    /// The word in its one spelling.
    pub(crate) word: &'a str,
    /// How many of its bytes stand before its last apostrophe.
    before_apostrophe: Option<usize>,
    /// Where it starts and ends in the text.
    start: usize,
    end: usize,
}

impl<'a> TokenRef<'a> {
    /// The same word as others write it: `mary` for `Mary's`, `saint` for `St`.
    pub(crate) fn also(self) -> impl Iterator<Item = &'a str> {
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

    /// The bytes of the text that it stands in.
    pub(crate) fn span(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Words that nearly every surgery's name has, and little words: by themselves they are no evidence of anything.
const NO_EVIDENCE: [&str; 30] = [
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
    "for",
    "gp",
    "gps",
    "health",
    "in",
    "lcp",
    "medical",
    "my",
    "near",
    "of",
    "on",
    "partnership",
    "pcn",
    "practice",
    "practices",
    "surgeries",
    "surgery",
    "the",
    "to",
    "with",
];

/// Whether a word is no evidence by itself.
pub(crate) fn is_no_evidence(word: &str) -> bool {
    NO_EVIDENCE.binary_search(&word).is_ok()
}

/// Whether a word that is still being typed may become one that is no evidence: `surg`.
pub(crate) fn may_become_no_evidence(word: &str) -> bool {
    word.len() >= 3 && NO_EVIDENCE.iter().any(|whole| whole.starts_with(word))
}

/// Whether a word is one that is no evidence, with a slip of the finger.
pub(crate) fn may_be_no_evidence(word: &str, as_beginning: bool) -> bool {
    let typed = Slipped::of(word, as_beginning);
    typed.slips() > 0 && NO_EVIDENCE.iter().any(|whole| whole.len() > 4 && typed.is(whole))
}

/// The words of a text. `&` is `and`.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    each_word(text, &mut String::new(), &mut |met| {
        found.push(Token { word: met.word.to_owned(), span: met.span() });
    });
    found
}

/// Meets every word of a text, in order. The buffer is emptied first; one for many texts spares a piece of memory for
/// each word of a dataset.
pub(crate) fn each_word(text: &str, buffer: &mut String, meet: &mut dyn FnMut(TokenRef<'_>)) {
    buffer.clear();
    let mut word = Word { buffer, before_apostrophe: None, start: 0, end: 0 };
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        // The letters of nearly every name are taken together, before anything rarer is asked.
        let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if plain > 0 {
            word.extend(at, &rest[..plain]);
            at += plain;
            continue;
        }
        let Some(character) = rest.chars().next() else { break };
        let length = character.len_utf8();
        if is_silent(character) {
            word.before_apostrophe = Some(word.buffer.len());
        } else if character == '&' {
            word.close(meet);
            word.extend(at, "and");
            word.end = at + length;
            word.close(meet);
        } else {
            let before = word.buffer.len();
            fold(character, |letter| word.buffer.push(letter));
            if word.buffer.len() == before {
                word.close(meet);
            } else {
                if before == 0 {
                    word.start = at;
                }
                word.end = at + length;
            }
        }
        at += length;
    }
    word.close(meet);
}

/// A word on its way.
struct Word<'a> {
    buffer: &'a mut String,
    before_apostrophe: Option<usize>,
    start: usize,
    end: usize,
}

impl Word<'_> {
    /// Takes letters that stand at a place.
    fn extend(&mut self, at: usize, letters: &str) {
        if self.buffer.is_empty() {
            self.start = at;
        }
        self.buffer.push_str(letters);
        self.end = at + letters.len();
    }

    /// Ends the word, if there is one, and starts anew.
    fn close(&mut self, meet: &mut dyn FnMut(TokenRef<'_>)) {
        let before_apostrophe = self.before_apostrophe.take();
        if !self.buffer.is_empty() {
            self.buffer.make_ascii_lowercase();
            meet(TokenRef { word: self.buffer, before_apostrophe, start: self.start, end: self.end });
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

    fn also(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_word(text, &mut String::new(), &mut |met| found.extend(met.also().map(str::to_owned)));
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
    fn a_word_knows_where_it_stands_and_how_others_write_it() {
        let text = "The “Mary's” Café";
        assert_eq!(also(text), ["mary"]);
        assert_eq!(also("St High Rd"), ["saint", "road"]);
        let spans: Vec<&str> = tokens(text).into_iter().map(|token| &text[token.span]).collect();
        assert_eq!(spans, ["The", "Mary's", "Café"]);
    }

    #[test]
    fn the_words_of_no_evidence_are_sorted_for_looking_up() {
        assert!(NO_EVIDENCE.is_sorted());
        assert!(is_no_evidence("surgery") && may_become_no_evidence("surg"));
        assert!(!is_no_evidence("surgeon") && !may_become_no_evidence("su"));
    }
}
