//! The ways in which a text can be read as a postcode or an outward code.

use super::{InvalidPlace, Spelled, Typed};
use crate::nation::nations_of_area;
use crate::{OutwardCode, Postcode};

/// Every reading: the text as typed where that is valid, otherwise all that changing O, 0, I and 1 can give.
pub(super) fn readings(spelled: &Spelled) -> Vec<Typed> {
    match as_typed(spelled.letters()) {
        Some(typed) => vec![typed],
        None => mended(spelled.letters(), as_typed)
            .into_iter()
            .filter(|reading| is_likely(reading, spelled))
            .collect(),
    }
}

/// The outward code that some letters are: as typed, or mended in a way that somebody can have meant.
///
/// A code that starts with a digit is more often a funder's ("00J") than an outward code, unless its area is in use.
pub(super) fn outward(letters: &[u8]) -> Option<OutwardCode> {
    let likely =
        |outward: &OutwardCode| letters.first().is_some_and(u8::is_ascii_alphabetic) || is_in_use(*outward);
    OutwardCode::from_letters(letters)
        .or_else(|| mended(letters, OutwardCode::from_letters).into_iter().find(likely))
}

/// `EH1 1` is `EH11` with a slip, or a postcode of `EH1` half typed: miles apart, so that nobody may choose silently.
pub(super) fn sector_that_reads_as_outward(spelled: &Spelled) -> Option<InvalidPlace> {
    let letters = spelled.letters();
    let start = letters.get(..*spelled.breaks().last()?).filter(|start| start.len() + 1 == letters.len())?;
    let (whole, first) = match OutwardCode::from_letters(letters) {
        Some(whole) => (whole, OutwardCode::from_letters(start)?),
        None if spelled.has_digit() => (outward(letters)?, outward(start)?),
        None => return None,
    };
    let digit = whole.as_str().chars().last().filter(char::is_ascii_digit)?;
    Some(InvalidPlace::Ambiguous { readings: vec![whole.to_string(), format!("{first} {digit}")] })
}

fn as_typed(letters: &[u8]) -> Option<Typed> {
    Postcode::from_letters(letters)
        .map(Typed::Postcode)
        .or_else(|| OutwardCode::from_letters(letters).map(Typed::Outward))
}

/// What the letters give under every choice of O or 0 and I or 1.
fn mended<T>(letters: &[u8], reading: impl Fn(&[u8]) -> Option<T>) -> Vec<T> {
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
    spellings.iter().filter_map(|letters| reading(letters)).collect()
}

fn with(start: &[u8], letter: u8) -> Vec<u8> {
    start.iter().copied().chain([letter]).collect()
}

/// Whether somebody who typed this can have meant a mended reading, rather than a name: "Leo" is not LE0, "Moira"
/// is not M0 1RA, and the funder's code "00J" is not O0J.
fn is_likely(reading: &Typed, spelled: &Spelled) -> bool {
    let letters = spelled.letters();
    match reading {
        Typed::Postcode(postcode) => {
            let two_halves = spelled.breaks() == [letters.len().saturating_sub(3)];
            spelled.has_digit() || (two_halves && is_in_use(postcode.outward()))
        }
        Typed::Outward(code) => spelled.has_digit() && outward(letters) == Some(*code),
        Typed::Words(_) => false,
    }
}

/// Whether the letters of an outward code are an area of the UK.
fn is_in_use(outward: OutwardCode) -> bool {
    !nations_of_area(outward.area()).is_empty()
}
