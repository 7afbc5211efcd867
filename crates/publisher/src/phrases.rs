//! Texts as the rules about words see them: sentences in small letters, cut into words.

/// A text in small letters, with plain quotation marks and single spaces.
pub(crate) fn normalize(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        let character = match character {
            '’' | '‘' | '`' => '\'',
            '–' | '—' | '‑' => '-',
            character if character.is_whitespace() => ' ',
            character => character,
        };
        if character != ' ' || !plain.ends_with(' ') {
            plain.push(character);
        }
    }
    plain
}

/// The sentences of a text. A full stop within a number or an address ends none.
pub(crate) fn split_sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let next = text.get(at + character.len_utf8()..).and_then(|rest| rest.chars().next());
        let ends = matches!(character, '.' | '!' | '?' | ';') && next.is_none_or(char::is_whitespace);
        if ends || character == '\n' {
            sentences.extend(text.get(start..at));
            start = at + character.len_utf8();
        }
    }
    sentences.extend(text.get(start..));
    sentences.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// The words of a text; hyphens and apostrophes belong to them.
pub(crate) fn split_words(text: &str) -> Vec<&str> {
    text.split(|character: char| !(character.is_alphanumeric() || matches!(character, '-' | '\'' | '£')))
        .map(|word| word.trim_matches(['-', '\'']))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether some words have any of the phrases of a list, which commas part. A word of a phrase that ends in `*` stands
/// for every word that begins so, and `#` for a number.
pub(crate) fn has_any(words: &[&str], phrases: &str) -> bool {
    find_any(words, phrases).is_some()
}

/// Where the first of the phrases of a list begins.
pub(crate) fn find_any(words: &[&str], phrases: &str) -> Option<usize> {
    phrases.split(", ").filter_map(|phrase| find_phrase(words, phrase)).min()
}

/// Everywhere that a phrase of a list begins, with how many words it has.
pub(crate) fn find_all(words: &[&str], phrases: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for phrase in phrases.split(", ") {
        let parts: Vec<&str> = phrase.split(' ').collect();
        for (at, window) in words.windows(parts.len()).enumerate() {
            if window.iter().zip(&parts).all(|(word, part)| fits(word, part)) {
                found.push((at, parts.len()));
            }
        }
    }
    found.sort_unstable();
    found
}

/// Where a phrase begins.
pub(crate) fn find_phrase(words: &[&str], phrase: &str) -> Option<usize> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words
        .windows(parts.len())
        .position(|window| window.iter().zip(&parts).all(|(word, part)| fits(word, part)))
}

fn fits(word: &str, part: &str) -> bool {
    match part.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None if part == "#" => is_number(word),
        None => word == part,
    }
}

/// Whether a word is a number, in digits, perhaps as `65s`, or two of them as `18-40`.
pub(crate) fn is_number(word: &str) -> bool {
    if let Some((from, to)) = word.split_once('-') {
        return is_number(from) && is_number(to);
    }
    let digits = word.trim_end_matches('s').trim_end_matches('\'');
    !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(
            split_sentences("It is 2.5 miles. Call us! See www.example.org."),
            ["It is 2.5 miles", "Call us", "See www.example.org"]
        );
    }

    #[test]
    fn phrases_are_found_word_by_word() {
        let text = normalize("We don’t accept  under-65s or people aged 18");
        let words = split_words(&text);
        assert!(has_any(&words, "don't accept"));
        assert!(has_any(&words, "aged #"));
        assert!(has_any(&words, "peop* aged"));
        assert!(!has_any(&words, "accept people"));
    }
}
