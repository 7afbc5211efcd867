//! Words of a text, spelled in one way, with where they stand.

use std::ops::Range;

use crate::folding::{fold, is_silent};

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The word in its one spelling: `otoole` for `O'Toole`.
    pub(crate) word: String,
    /// The same word as others write it: `mary` for `Mary's`, `saint` for `St`.
    pub(crate) also: Vec<String>,
    /// The bytes of the text that it stands in.
    pub(crate) span: Range<usize>,
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

/// The words of a text. `&` is `and`.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    let mut end = 0;
    // The letters of the word before its last apostrophe.
    let mut before_apostrophe = None;
    for (at, character) in text.char_indices() {
        if is_silent(character) {
            before_apostrophe = Some(word.len());
            continue;
        }
        let before = word.len();
        if character == '&' {
            close(&mut found, &mut word, &mut before_apostrophe, start..end);
            word.push_str("and");
            close(&mut found, &mut word, &mut before_apostrophe, at..at + 1);
            continue;
        }
        fold(character, |letter| word.push(letter));
        if word.len() == before {
            close(&mut found, &mut word, &mut before_apostrophe, start..end);
        } else {
            if before == 0 {
                start = at;
            }
            end = at + character.len_utf8();
        }
    }
    close(&mut found, &mut word, &mut before_apostrophe, start..end);
    found
}

/// Ends a word, if there is one, and starts anew.
fn close(found: &mut Vec<Token>, word: &mut String, apostrophe: &mut Option<usize>, span: Range<usize>) {
    let split = apostrophe.take();
    if word.is_empty() {
        return;
    }
    let mut also: Vec<String> = match word.as_str() {
        "st" => vec!["saint".to_owned()],
        "saint" | "street" => vec!["st".to_owned()],
        "rd" => vec!["road".to_owned()],
        "road" => vec!["rd".to_owned()],
        _ => Vec::new(),
    };
    if let Some(at) = split.filter(|&at| at > 0 && word.get(at..) == Some("s")) {
        also.push(word[..at].to_owned());
    }
    found.push(Token { word: std::mem::take(word), also, span });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
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
        let found = tokens(text);
        assert_eq!(found[1].also, ["mary"]);
        assert_eq!(tokens("St")[0].also, ["saint"]);
        let spans: Vec<&str> = found.iter().map(|token| &text[token.span.clone()]).collect();
        assert_eq!(spans, ["The", "Mary's", "Café"]);
    }

    #[test]
    fn the_words_of_no_evidence_are_sorted_for_looking_up() {
        assert!(NO_EVIDENCE.is_sorted());
        assert!(is_no_evidence("surgery") && may_become_no_evidence("surg"));
        assert!(!is_no_evidence("surgeon") && !may_become_no_evidence("su"));
    }
}
