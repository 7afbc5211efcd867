//! Parses the text of a box that takes a place, words, or both.

use gazetteer::{InvalidPlace, Typed};

/// A text split into a place and words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedQuery {
    /// The postcode or outward code, or why what looks like one is invalid. `None` when there are only words.
    pub place: Option<Result<Typed, InvalidPlace>>,
    /// The part of the text that is the place, as typed.
    pub place_text: String,
    /// The rest: words to search for. Empty when all of the text is the place.
    pub words: String,
}

/// Words beyond this number are not searched for a place.
const MOST_PARTS: usize = 40;

/// Splits what was typed into a place and words: `HG5 0JL beech` is both, `Beech House` is words only.
///
/// A mistyped postcode is corrected when it stands alone. Beside words only a correct postcode counts, so that no word
/// is taken for a place.
#[must_use]
pub fn parse_query(typed: &str) -> ParsedQuery {
    let text = typed.trim();
    let words_only = || ParsedQuery { place: None, place_text: String::new(), words: text.to_owned() };
    if text.is_empty() {
        return words_only();
    }
    let parts: Vec<&str> = text.split_whitespace().collect();
    let whole = Typed::parse(text);
    if !matches!(whole, Ok(Typed::Words(_)) | Err(InvalidPlace::TooLong)) {
        // "skin HG5" contains a word; "EH1 JS" is a malformed postcode.
        let is_word = |part: &&str| part.len() >= 4 && part.chars().all(|letter| !letter.is_ascii_digit());
        let among_words = if parts.iter().any(is_word) { place_among(&parts) } else { None };
        return among_words.unwrap_or_else(|| ParsedQuery {
            place: Some(whole),
            place_text: text.to_owned(),
            words: String::new(),
        });
    }
    place_among(&parts).unwrap_or_else(words_only)
}

/// The place among words: the first full postcode in one part or two, else the first outward code.
fn place_among(parts: &[&str]) -> Option<ParsedQuery> {
    let parts = parts.get(..MOST_PARTS.min(parts.len()))?;
    let split = |start: usize, length: usize, place: Typed| {
        let rest: Vec<&str> = [&parts[..start], &parts[start + length..]].concat();
        ParsedQuery {
            place: Some(Ok(place)),
            place_text: parts[start..start + length].join(" "),
            words: rest.join(" "),
        }
    };
    let at = |length: usize, wanted: fn(&Typed) -> bool| {
        parts.windows(length).enumerate().find_map(|(start, window)| {
            let place = exact_place(&window.concat()).filter(wanted)?;
            Some(split(start, length, place))
        })
    };
    let is_postcode = |place: &Typed| matches!(place, Typed::Postcode(_));
    at(2, is_postcode)
        .or_else(|| at(1, is_postcode))
        .or_else(|| at(1, |place| matches!(place, Typed::Outward(_))))
}

/// A postcode or outward code that needed no correction.
fn exact_place(part: &str) -> Option<Typed> {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
    };
    // Punctuation beside the letters belongs to the sentence, not to the postcode.
    let part = part.trim_matches(|character: char| matches!(character, ',' | '.' | ';' | '(' | ')'));
    let place = Typed::parse(part).ok().filter(|place| !matches!(place, Typed::Words(_)))?;
    (plain(&place.text()) == plain(part)).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(typed: &str) -> (Option<String>, String) {
        let parsed = parse_query(typed);
        (
            parsed.place.map(|place| place.map_or_else(|_| "malformed".into(), |place| place.text())),
            parsed.words,
        )
    }

    fn both(place: &str, words: &str) -> (Option<String>, String) {
        (Some(place.to_owned()), words.to_owned())
    }

    #[test]
    fn a_postcode_beside_words_is_the_place() {
        assert_eq!(parts("HG5 0JL beech"), both("HG5 0JL", "beech"));
        assert_eq!(parts("beech house hg50jl"), both("HG5 0JL", "beech house"));
        assert_eq!(parts("skin, hg5"), both("HG5", "skin,"));
        assert_eq!(parts("skin (HG5 0JL) clinic"), both("HG5 0JL", "skin clinic"));
    }

    #[test]
    fn a_place_alone_and_words_alone_are_what_they_are() {
        assert_eq!(parts(" hg5 Ojl "), both("HG5 0JL", ""));
        assert_eq!(parts("HG5"), both("HG5", ""));
        assert_eq!(parts("Beech House"), (None, "Beech House".into()));
        assert_eq!(parts(""), (None, String::new()));
    }

    #[test]
    fn an_attempt_at_a_postcode_is_never_taken_for_words() {
        assert_eq!(parts("EH1 JS"), both("malformed", ""));
    }

    #[test]
    fn words_are_not_corrected_into_places() {
        assert_eq!(parts("so i asked st john"), (None, "so i asked st john".into()));
    }

    #[test]
    fn very_long_text_is_words() {
        let long = "word ".repeat(2_000);
        assert_eq!(parse_query(&long).place, None);
    }
}
