//! Characters that people type, paste or dictate for the letters and digits of a postcode.

/// Runs of characters that stand for the ASCII ones from a first one on: where each begins, and how many it has.
const RUNS: [(u32, u32, u8); 12] = [
    // Full-width: Ｗ １
    (0xff10, 10, b'0'),
    (0xff21, 26, b'A'),
    (0xff41, 26, b'A'),
    // In circles and squares: Ⓦ ⓦ 🅰 ①
    (0x24b6, 26, b'A'),
    (0x24d0, 26, b'A'),
    (0x1f170, 26, b'A'),
    (0x2460, 9, b'1'),
    // Arabic, Persian and Urdu, Hindi, Bengali, Panjabi
    (0x660, 10, b'0'),
    (0x6f0, 10, b'0'),
    (0x966, 10, b'0'),
    (0x9e6, 10, b'0'),
    (0xa66, 10, b'0'),
];

/// The letters of Cyrillic and Greek whose capitals look like ASCII ones, in the order of [`LOOK_LIKE`]. In lower case,
/// because the app has no other use for the table of all capitals.
const LETTERS: &str = "авеѕіјкмнорстухԛԝαβεζηικμνορτυχ";

/// The ASCII capitals that those of [`LETTERS`] look like.
const LOOK_LIKE: &str = "ABESIJKMHOPCTYXQWABEZHIKMNOPTYX";

/// The ASCII letter or digit that a character is, or looks like; `None` for any other.
pub(crate) fn ascii_like(character: char) -> Option<u8> {
    if character.is_ascii() {
        return u8::try_from(character).ok().filter(u8::is_ascii_alphanumeric);
    }
    let code = u32::from(character);
    let at = |first: u8, offset: u32| u8::try_from(offset).ok().map(|offset| first + offset);
    match code {
        // Thirteen alphabets and five rows of digits for mathematics: 𝐖 𝟏
        0x1d400..=0x1d6a3 => return at(b'A', (code - 0x1d400) % 26),
        0x1d7ce..=0x1d7ff => return at(b'0', (code - 0x1d7ce) % 10),
        _ => {}
    }
    if let Some((start, _, first)) =
        RUNS.iter().find(|(start, count, _)| (*start..start + count).contains(&code))
    {
        return at(*first, code - start);
    }
    let lower = character.to_lowercase().next()?;
    let place = LETTERS.chars().position(|each| each == lower)?;
    LOOK_LIKE.as_bytes().get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Option<String> {
        text.chars().map(|each| ascii_like(each).map(char::from)).collect()
    }

    #[test]
    fn letters_and_digits_of_every_alphabet_of_the_table_stand_for_ascii() {
        for text in [
            "WM12",
            "ＷＭ１２",
            "ｗｍ１２",
            "ⓌⓂ①②",
            "ⓦⓜ①②",
            "🆆🅼١٢",
            "𝐖𝐌𝟏𝟐",
            "𝓌𝓂𝟙𝟚",
            "𝚆𝙼𝟷𝟸",
            "ԜМ۱۲",
            "ԝм१२",
            "ԜΜ১২",
            "ＷМ੧੨",
        ] {
            assert_eq!(folded(text).map(|text| text.to_ascii_uppercase()).as_deref(), Some("WM12"), "{text}");
        }
    }

    #[test]
    fn other_characters_stand_for_none() {
        for character in ['é', 'Ж', 'Ω', '½', 'ª', '字', '🏠', ' ', '-', '\u{301}'] {
            assert_eq!(ascii_like(character), None, "{character}");
        }
    }

    #[test]
    fn every_letter_has_the_capital_that_it_looks_like() {
        assert_eq!(LETTERS.chars().count(), LOOK_LIKE.len());
        for letter in LETTERS.chars() {
            assert!(ascii_like(letter).is_some_and(|like| like.is_ascii_uppercase()), "{letter}");
            assert_eq!(letter.to_uppercase().next().and_then(ascii_like), ascii_like(letter), "{letter}");
        }
    }
}
