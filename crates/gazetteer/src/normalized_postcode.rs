//! Normalizes typed text to capitals and digits.

use crate::look_alikes::ascii_like;

/// The maximum number of letters and digits in an attempt at a postcode; longer text is words.
const MOST_LETTERS: usize = 9;

/// A text made of ASCII letters and digits only, once separators are taken out.
#[derive(Debug, Clone)]
pub(crate) struct NormalizedPostcode {
    letters: Vec<u8>,
    /// Where a separator stood: after this many letters.
    breaks: Vec<usize>,
}

impl NormalizedPostcode {
    /// The text of a table in capitals without its separators; `None` when it has other characters, or too many letters.
    pub(crate) fn new(text: &str) -> Option<Self> {
        Self::normalize(text, is_separator, |character| {
            u8::try_from(half_width(character)).ok().filter(u8::is_ascii_alphanumeric)
        })
    }

    /// The same of a text that a person typed: with brackets, quotes and any other signs, and with characters that
    /// look like letters and digits. `&` and `+` join names: A&E is no postcode.
    pub(crate) fn typed(text: &str) -> Option<Self> {
        Self::normalize(text, |character| is_sign(character) && !matches!(character, '&' | '+'), ascii_like)
    }

    fn normalize(text: &str, is_separator: fn(char) -> bool, letter: fn(char) -> Option<u8>) -> Option<Self> {
        let mut letters = Vec::with_capacity(MOST_LETTERS);
        let mut breaks = Vec::new();
        for character in text.chars() {
            if is_invisible(character) {
                continue;
            }
            if is_separator(character) {
                breaks.push(letters.len());
                continue;
            }
            let letter = letter(character)?;
            if letters.len() == MOST_LETTERS {
                return None;
            }
            letters.push(letter.to_ascii_uppercase());
        }
        breaks.dedup();
        breaks.retain(|&at| at > 0 && at < letters.len());
        Some(Self { letters, breaks })
    }

    /// The capitals and digits.
    pub(crate) fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// Where separators stood, increasing: each after that many letters.
    pub(crate) fn breaks(&self) -> &[usize] {
        &self.breaks
    }

    /// Whether the typed text has a digit: without one it is more likely a name.
    pub(crate) fn has_digit(&self) -> bool {
        self.letters.iter().any(u8::is_ascii_digit)
    }
}

/// Whether a character separates the halves of a postcode: white space of any kind, hyphens and dashes, dots,
/// commas, and characters that do not show.
fn is_separator(character: char) -> bool {
    let character = half_width(character);
    character.is_whitespace()
        || is_invisible(character)
        || matches!(
            character,
            '-' | '.' | ',' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}'
        )
}

/// Whether a character is neither a letter nor a digit of any script.
pub(crate) fn is_sign(character: char) -> bool {
    !character.is_alphanumeric() && ascii_like(character).is_none()
}

/// Characters that do not show, which come along when text is pasted.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The ASCII character that a full-width one stands for; any other as it is.
fn half_width(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}
