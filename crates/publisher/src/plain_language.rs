//! Whether a text can be read by everybody: words that only insiders know, lengths, and the age at which people read
//! such a text.
//!
//! The tables' texts are held to it by rule V29, and every sentence of the pages by a test, so that both speak alike.
//! It knows English only; another language needs its own measure.

use crate::phrases::{find_phrase, normalize, split_sentences, split_words};

/// Words of insiders, and what to say.
const INSIDE_WORDS: &[(&str, &str)] = &[
    ("clinician*", "doctor, nurse or other healthcare professional"),
    ("commission*", "planning and paying for"),
    ("capitat*", "a set amount for each person"),
    ("risk-adjust*", "more for people with greater health needs"),
    ("make or buy", "provides itself, or arranges from others"),
    ("office medicine", "specialists working near you, outside hospital"),
    ("enrol*", "join"),
    ("out-of-area", "outside the surgery's area"),
    ("frail elderly", "older people who are frail"),
    ("elderly", "older people"),
    ("decommission*", "stop"),
    ("terminat*", "stop"),
    ("relocat*", "move"),
    ("stakeholder*", "the people it matters to"),
    ("pathway*", "the steps of your care"),
    ("provider*", "the name of the organisation"),
    ("utilis*", "use"),
    ("dial", "call"),
];

/// The most words of a sentence.
pub const LONGEST_SENTENCE: usize = 20;

/// The most sentences of a paragraph.
pub const LONGEST_PARAGRAPH: usize = 3;

/// A word that only insiders know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsideWord {
    /// The word as the text has it, in small letters: `pathways`.
    pub word: String,
    /// What to say: `the steps of your care`.
    pub instead: &'static str,
}

/// The words of a text that only insiders know, in the order of the list; an organisation's own name may hold one:
/// Care Quality Commission.
#[must_use]
pub fn inside_words(text: &str) -> Vec<InsideWord> {
    let lowered = normalize(text);
    let all = split_words(&lowered);
    let found = INSIDE_WORDS.iter().filter_map(|&(phrase, instead)| {
        let word = *all.get(find_phrase(&all, phrase)?)?;
        (!is_in_a_name(text, &lowered, word)).then(|| InsideWord { word: word.to_owned(), instead })
    });
    found.collect()
}

/// Whether a word stands with a capital after the start of a text, as in a name.
fn is_in_a_name(text: &str, lowered: &str, word: &str) -> bool {
    let Some(at) = lowered.find(word) else { return false };
    // Lengths may differ after lowering; then nothing is assumed.
    let capital = text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase);
    capital && at > 0 && lowered.len() == text.len()
}

/// How long a text is, in the counts that reading is judged by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lengths {
    /// Letters and digits; a name, and a word that every page has, count as a short word.
    pub letters: usize,
    /// Words.
    pub words: usize,
    /// Sentences; a heading or a label counts as one.
    pub sentences: usize,
    /// Words of the longest sentence.
    pub longest_sentence: usize,
    /// Sentences of the longest paragraph; a blank line parts paragraphs.
    pub longest_paragraph: usize,
}

impl Lengths {
    /// The lengths of a text.
    #[must_use]
    pub fn measure(text: &str) -> Self {
        let all: Vec<Vec<&str>> = text.lines().flat_map(split_sentences).map(split_words).collect();
        let in_each = all.iter().map(Vec::len).filter(|&count| count > 0);
        let paragraphs = text.split("\n\n").map(|paragraph| split_sentences(paragraph).len());
        Self {
            letters: all.iter().flat_map(|sentence| sentence.iter().enumerate()).map(letters).sum(),
            words: in_each.clone().sum(),
            sentences: in_each.clone().count(),
            longest_sentence: in_each.max().unwrap_or_default(),
            longest_paragraph: paragraphs.max().unwrap_or_default(),
        }
    }

    /// The lengths of this text and another one after it.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            letters: self.letters + other.letters,
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            longest_sentence: self.longest_sentence.max(other.longest_sentence),
            longest_paragraph: self.longest_paragraph.max(other.longest_paragraph),
        }
    }

    /// The age in years at which people read such a text, by the Automated Readability Index (Senter and Smith 1967):
    /// a school year of 4.71 times the letters of a word, plus half the words of a sentence, less 21.43. Children are
    /// five years older than their school year.
    #[must_use]
    pub fn age_by_ari(self) -> f64 {
        5.0 + 4.71 * self.letters_of_a_word() + 0.5 * self.words_of_a_sentence() - 21.43
    }

    /// The age in years at which people read such a text, by the formula of Coleman and Liau (1975): a school year of
    /// 5.88 times the letters of a word, less 29.6 times the sentences of a word, less 15.8.
    #[must_use]
    pub fn age_by_coleman_liau(self) -> f64 {
        5.0 + 5.88 * self.letters_of_a_word() - 29.6 / self.words_of_a_sentence() - 15.8
    }

    fn letters_of_a_word(self) -> f64 {
        ratio(self.letters, self.words)
    }

    fn words_of_a_sentence(self) -> f64 {
        ratio(self.words, self.sentences)
    }
}

/// Words that every page has and the glossary explains: a reader knows them after the first page.
const FAMILIAR: &[&str] = &["surgery", "surgeries", "partnership", "partnerships"];

/// What a name or a familiar word counts, however long it is.
const LETTERS_OF_A_NAME: usize = 4;

/// The letters of a word by its place in the sentence. A word with a capital inside a sentence is a name.
fn letters((at, word): (usize, &&str)) -> usize {
    let is_name = at > 0 && word.starts_with(char::is_uppercase);
    if is_name || FAMILIAR.contains(word) {
        return LETTERS_OF_A_NAME;
    }
    word.chars().filter(|letter| letter.is_alphanumeric()).count()
}

/// One count for each of another; one at least, so that an empty text has an age too.
fn ratio(of: usize, each: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(of) / number(each.max(1)).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_insiders_is_found_with_what_to_say() {
        let found = inside_words("Ask about the pathway.");
        assert_eq!(found, [InsideWord { word: "pathway".to_owned(), instead: "the steps of your care" }]);
        assert_eq!(inside_words("The Care Quality Commission checks it."), []);
    }

    #[test]
    fn lengths_are_counted_as_a_reader_counts() {
        let lengths = Lengths::measure("Call us. We can help you.\n\nIt is free.");
        let expected =
            Lengths { letters: 26, words: 9, sentences: 3, longest_sentence: 4, longest_paragraph: 2 };
        assert_eq!(lengths, expected);
    }

    #[test]
    fn short_words_in_short_sentences_are_for_younger_people() {
        let easy = Lengths::measure("You can join. Call the surgery. They will help you.");
        let hard = Lengths::measure(
            "Organisational accountability arrangements necessitate comprehensive documentation of \
             consultation procedures throughout participating institutions.",
        );
        assert!(easy.age_by_ari() < 9.0 && easy.age_by_coleman_liau() < 9.0);
        assert!(hard.age_by_ari() > 18.0 && hard.age_by_coleman_liau() > 18.0);
    }
}
