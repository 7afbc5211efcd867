//! Misspellings, the same for the same numbers.

use crate::numbers::Numbers;

/// A text with its longest word misspelled, where that has at least four letters.
pub(crate) fn misspelled(text: &str, numbers: &mut Numbers) -> String {
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let longest = (0..words.len()).max_by_key(|&at| words[at].chars().filter(|c| c.is_alphabetic()).count());
    if let Some(at) = longest {
        words[at] = misspelled_word(&words[at], numbers);
    }
    words.join(" ")
}

/// A word with one letter changed, left out, put in, or swapped with the next; never the first.
pub(crate) fn misspelled_word(word: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 {
        return word.to_owned();
    }
    let at = 1 + numbers.below(letters.len() - 2);
    let other = char::from(b"aeioulnrst"[numbers.below(10)]);
    match numbers.below(4) {
        0 => letters[at] = other,
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, other),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
