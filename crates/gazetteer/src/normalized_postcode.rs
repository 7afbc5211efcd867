//! Normalizes typed text to capitals and digits.

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
    /// The text in capitals without its separators; `None` when it has other characters, or too many letters.
    pub(crate) fn new(text: &str) -> Option<Self> {
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
            let letter = u8::try_from(half_width(character)).ok().filter(u8::is_ascii_alphanumeric)?;
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
pub(crate) fn is_separator(character: char) -> bool {
    let character = half_width(character);
    character.is_whitespace()
        || is_invisible(character)
        || matches!(
            character,
            '-' | '.' | ',' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}'
        )
}

/// Characters that do not show, which come along when text is pasted.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The ASCII character that a full-width one stands for; any other as it is.
fn half_width(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}
