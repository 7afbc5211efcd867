//! The keys of messages that belong to the words of a vocabulary.

/// The key of a word of a vocabulary: `stage` and `live` give `stage-live`. Keys have hyphens where the dataset's
/// words have underscores. Without a family it is the word alone.
#[must_use]
pub fn word_key(family: &str, word: &str) -> String {
    let word = word.replace('_', "-");
    if family.is_empty() { word } else { format!("{family}-{word}") }
}
