//! Parses the text of a box that takes a place, words, or both.

use std::ops::Range;

use crate::{InvalidPlace, Typed};

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

/// Runs of letters and digits beyond this number are not searched for a place.
const MOST_RUNS: usize = 40;

/// Splits what was typed into a place and words: `HG5 0JL beech` is both, `Beech House` is words only.
///
/// A postcode is found anywhere in a text, between any signs. A mistyped one is corrected when it stands alone; beside
/// words only a correct one counts, so that no word is taken for a place.
#[must_use]
pub fn parse_query(typed: &str) -> ParsedQuery {
    let text = typed.trim();
    let words_only = || ParsedQuery { place: None, place_text: String::new(), words: text.to_owned() };
    if text.is_empty() {
        return words_only();
    }
    let whole = Typed::parse(text);
    let is_words = matches!(whole, Ok(Typed::Words(_)) | Err(InvalidPlace::TooLong));
    let is_doubtful =
        is_words || matches!(whole, Err(InvalidPlace::Malformed(_) | InvalidPlace::Ambiguous { .. }));
    let among_words = if is_doubtful { place_among(text, is_words) } else { None };
    among_words.unwrap_or_else(|| {
        if is_words {
            return words_only();
        }
        ParsedQuery { place: Some(whole), place_text: text.to_owned(), words: String::new() }
    })
}

/// The place in a text: the first full postcode in one run of letters and digits or several, else the first outward
/// code. Where the text as a whole may be a malformed postcode (`EH1 JS`), an outward code counts only beside a word
/// (`skin HG5`).
fn place_among(text: &str, is_words: bool) -> Option<ParsedQuery> {
    let runs = runs(text);
    let at = |length: usize, is_wanted: fn(&Typed) -> bool| {
        runs.windows(length).find_map(|window| {
            let span = window.first()?.start..window.last()?.end;
            let letters: String = window.iter().filter_map(|run| text.get(run.clone())).collect();
            let place = Typed::exactly(&letters).filter(is_wanted)?;
            split(text, span, place)
        })
    };
    let is_postcode = |place: &Typed| matches!(place, Typed::Postcode(_));
    let postcode = at(2, is_postcode).or_else(|| at(1, is_postcode)).or_else(|| at(3, is_postcode));
    let is_word =
        |run: &Range<usize>| run.len() >= 4 && !text[run.clone()].bytes().any(|byte| byte.is_ascii_digit());
    if postcode.is_some() || !(is_words || runs.iter().any(is_word)) {
        return postcode;
    }
    // The post offices of the forces are two runs: BFPO 801.
    at(2, |place| matches!(place, Typed::Outward(outward) if outward.area() == "BF"))
        .or_else(|| at(1, |place| matches!(place, Typed::Outward(_))))
}

/// The runs of characters that join.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, character) in text.char_indices().filter(|&(_, character)| Typed::joins(character)) {
        let end = at + character.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = end,
            _ => runs.push(at..end),
        }
    }
    runs.truncate(MOST_RUNS);
    runs
}

/// A place at a span of a text, and the words around it without the signs at their ends.
fn split(text: &str, span: Range<usize>, place: Typed) -> Option<ParsedQuery> {
    let word = |rest: &str| rest.trim_matches(|each: char| !each.is_alphanumeric()).to_owned();
    let (before, after) = (word(text.get(..span.start)?), word(text.get(span.end..)?));
    Some(ParsedQuery {
        place: Some(Ok(place)),
        place_text: text.get(span)?.to_owned(),
        words: [before, after].join(" ").trim().to_owned(),
    })
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
        assert_eq!(parts("skin, hg5"), both("HG5", "skin"));
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
    fn a_postcode_is_found_in_any_sentence_between_any_signs() {
        for (typed, words) in [
            ("“WM1 1AA”", ""),
            ("WM1/1AA", ""),
            ("wm1·1aa", ""),
            ("WM1 1AA?", ""),
            ("Postcode:WM1 1AA", "Postcode"),
            ("12 Custom Street, Wenmouth, WM1 1AA", "12 Custom Street, Wenmouth"),
            (
                "12 Custom Street\nWenmouth\nWM1 1AA\nUnited Kingdom",
                "12 Custom Street\nWenmouth United Kingdom",
            ),
            ("gp near WM1 1AA", "gp near"),
            ("GP WM1 1AA", "GP"),
            ("WM1 1AA, UK", "UK"),
            ("5 WM1 1AA", "5"),
            ("Flat 3, WM11AA (top bell)", "Flat 3 top bell"),
            ("my postcode is “ＷＭ１　１ＡＡ”!", "my postcode is"),
            ("q=WM1+1AA", "q"),
            ("我的邮编是WM1 1AA", "我的邮编是"),
            ("บ้านWM1 1AA", "บ้าน"),
            ("W\u{200b}M1 1AA please", "please"),
            ("🏠WM1 1AA🏠 thanks", "thanks"),
            ("WM 1 1AA, near the harbour", "near the harbour"),
            ("WM1 1AA WM2 2AA", "WM2 2AA"),
        ] {
            assert_eq!(parts(typed), both("WM1 1AA", words), "{typed:?}");
        }
    }

    #[test]
    fn a_post_office_of_the_forces_is_found_in_a_sentence() {
        assert_eq!(parts("c/o BFPO 801, Cyprus"), both("BF1", "c/o Cyprus"));
        assert_eq!(parts("Sgt Smith, BF1 2AY"), both("BF1 2AY", "Sgt Smith"));
    }

    #[test]
    fn the_place_is_kept_as_it_was_typed() {
        for (typed, place) in [("gp near wm1/1aa", "wm1/1aa"), ("hg5 OJL", "hg5 OJL"), ("skin (hg5)", "hg5")]
        {
            assert_eq!(parse_query(typed).place_text, place);
        }
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
