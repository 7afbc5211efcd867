//! The gate between what a person types and what may be seen outside of their tab.

use catalogue::Catalogue;

use crate::SearchIndex;
use crate::folding::is_apostrophe;
use crate::tokens::tokens;

/// Words that the dataset itself has published: each is a whole word of its names, towns and services.
///
/// Only [`SearchIndex::publish`] makes them from a text, so that nothing else that a person types (a postcode, an
/// address, a name) can become a part of an address that is kept or shared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishedWords(String);

impl PublishedWords {
    /// The words as they were typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SearchIndex {
    /// The words of a text if the dataset published every one of them, the catalogue that this index was built for; `None` for any other text. A word with a digit
    /// is never published, although the postcodes of surgeries are in the dataset: one of them may be where a person
    /// lives.
    #[must_use]
    pub fn publish(&self, catalogue: &Catalogue, text: &str) -> Option<PublishedWords> {
        let words = tokens(text);
        let is_published = text.chars().all(is_of_names)
            && words.is_empty() == text.is_empty()
            && words.iter().all(|token| !self.text(catalogue).words.exactly(&token.word).is_empty());
        is_published.then(|| PublishedWords(text.to_owned()))
    }
}

/// Whether a character is a letter or stands between the letters of names: no digit of any script, no drawing, nothing
/// that does not show.
fn is_of_names(character: char) -> bool {
    let is_letter = character.is_alphabetic() && !character.is_numeric();
    is_letter
        || is_apostrophe(character)
        || matches!(character, ' ' | '-' | '–' | '&' | '.' | ',' | '(' | ')' | '/')
}
