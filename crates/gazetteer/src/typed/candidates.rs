//! The postcodes and outward codes that a typed text may stand for.

use super::Typed;
use crate::nation::nations_of_area;
use crate::normalized_postcode::NormalizedPostcode;
use crate::{OutwardCode, Postcode};

/// Every candidate: the text as typed where that is valid, otherwise each valid result of swapping O and 0, I and 1.
pub(super) fn candidates(normalized: &NormalizedPostcode) -> Vec<Typed> {
    match as_typed(normalized.letters()) {
        Some(typed) => vec![typed],
        None => corrected(normalized.letters(), as_typed)
            .into_iter()
            .filter(|candidate| is_likely(candidate, normalized))
            .collect(),
    }
}

/// The outward code that some letters are: as typed, or corrected in a way that somebody can have meant.
///
/// A code that starts with a digit is more often a funder's ("00J") than an outward code, unless its area is in use.
pub(super) fn outward(letters: &[u8]) -> Option<OutwardCode> {
    let likely =
        |outward: &OutwardCode| letters.first().is_some_and(u8::is_ascii_alphabetic) || is_in_use(*outward);
    OutwardCode::from_letters(letters)
        .or_else(|| corrected(letters, OutwardCode::from_letters).into_iter().find(likely))
}

/// The two candidates of a text such as `EH1 1`: the outward code `EH11` with a mistyped space, or a postcode of `EH1`
/// half typed. They are miles apart, so the person has to choose.
pub(super) fn sector_or_outward(normalized: &NormalizedPostcode) -> Option<Vec<String>> {
    let letters = normalized.letters();
    let start =
        letters.get(..*normalized.breaks().last()?).filter(|start| start.len() + 1 == letters.len())?;
    let (whole, first) = match OutwardCode::from_letters(letters) {
        Some(whole) => (whole, OutwardCode::from_letters(start)?),
        None if normalized.has_digit() => (outward(letters)?, outward(start)?),
        None => return None,
    };
    let digit = whole.as_str().chars().last().filter(char::is_ascii_digit)?;
    Some(vec![whole.to_string(), format!("{first} {digit}")])
}

pub(super) fn as_typed(letters: &[u8]) -> Option<Typed> {
    Postcode::from_letters(letters)
        .map(Typed::Postcode)
        .or_else(|| OutwardCode::from_letters(letters).map(Typed::Outward))
}

/// Every valid result of choosing O or 0, and I or 1, at each such letter.
fn corrected<T>(letters: &[u8], parse: impl Fn(&[u8]) -> Option<T>) -> Vec<T> {
    let other = |letter: u8| match letter {
        b'O' => Some(b'0'),
        b'0' => Some(b'O'),
        b'I' => Some(b'1'),
        b'1' => Some(b'I'),
        _ => None,
    };
    let mut spellings = vec![Vec::with_capacity(letters.len())];
    for &letter in letters {
        let changed = other(letter).map(|other| spellings.iter().map(|start| with(start, other)).collect());
        let changed: Vec<Vec<u8>> = changed.unwrap_or_default();
        for start in &mut spellings {
            start.push(letter);
        }
        spellings.extend(changed);
    }
    spellings.iter().filter_map(|letters| parse(letters)).collect()
}

fn with(start: &[u8], letter: u8) -> Vec<u8> {
    start.iter().copied().chain([letter]).collect()
}

/// Whether somebody who typed this can have meant a corrected reading, rather than a name: "Leo" is not LE0, "Moira"
/// is not M0 1RA, and the funder's code "00J" is not O0J.
fn is_likely(candidate: &Typed, normalized: &NormalizedPostcode) -> bool {
    let letters = normalized.letters();
    match candidate {
        Typed::Postcode(postcode) => {
            let two_halves = normalized.breaks() == [letters.len().saturating_sub(3)];
            let begins_as_typed = letters.first().is_some_and(u8::is_ascii_alphabetic);
            // "1P1 1AA" is IP1 1AA, and "1A1 1AA" is nothing: there is no area IA.
            (normalized.has_digit() && begins_as_typed)
                || ((two_halves || normalized.has_digit()) && is_in_use(postcode.outward()))
        }
        Typed::Outward(code) => normalized.has_digit() && outward(letters) == Some(*code),
        Typed::Words(_) => false,
    }
}

/// Whether the letters of an outward code are an area of the UK.
fn is_in_use(outward: OutwardCode) -> bool {
    !nations_of_area(outward.area()).is_empty()
}
