//! What is wrong with an attempt at a postcode.

use catalogue::inward_code;

use super::candidates::outward;
use crate::normalized_postcode::NormalizedPostcode;

/// What is wrong with an attempt at a postcode. Its word is the key of the sentence in the locale files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum PostcodeError {
    /// The second half has no digit: `EH1 JS`.
    #[error("the second half starts with a digit, and here it has none, as in EH1 JS for EH1 1JS")]
    MissingDigit,
    /// The second half has fewer than three characters: `EH1 1J`.
    #[error("the second half is a digit and two letters, and here it is too short")]
    TooShort,
    /// The second half has more than three characters: `EH1 1JSS`.
    #[error("the second half is a digit and two letters, and here it is too long")]
    TooLong,
    /// The second half is not a digit and two letters of those in use: `EH1 1CS`, `EH1 123`.
    #[error("the second half is a digit and two letters, never C, I, K, M, O or V")]
    SecondHalf,
    /// The first half is not one or two letters and a number: `E 1JS`, `EHH1 1JS`, `QQ1 1JS`.
    #[error(
        "the first half is one or two letters, then a number or a number and a letter, such as HG5 or EC1A"
    )]
    FirstHalf,
}

impl PostcodeError {
    /// Every error.
    pub const ALL: [Self; 5] =
        [Self::MissingDigit, Self::TooShort, Self::TooLong, Self::SecondHalf, Self::FirstHalf];

    /// What is wrong with a text that has no candidate; `None` when it does not look like an attempt at a postcode.
    pub(super) fn find(normalized: &NormalizedPostcode) -> Option<Self> {
        let letters = normalized.letters();
        let all_digits = |run: &[u8]| run.iter().all(u8::is_ascii_digit);
        let is_code = normalized.breaks().is_empty() && letters.windows(DIGITS_OF_A_CODE).any(all_digits);
        if !normalized.has_digit() || is_code {
            return None;
        }
        second_half_error(normalized).or_else(|| first_half_error(letters))
    }

    /// The error's word: `missing_digit` ...
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MissingDigit => "missing_digit",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::SecondHalf => "second_half",
            Self::FirstHalf => "first_half",
        }
    }
}

/// A text with this many digits in a row is the code of an organisation, such as the surgery `A81001`.
const DIGITS_OF_A_CODE: usize = 4;

/// What is wrong after a valid first half. The text is split where the person split it, otherwise wherever possible.
fn second_half_error(normalized: &NormalizedPostcode) -> Option<PostcodeError> {
    let letters = normalized.letters();
    let anywhere: Vec<usize> = (2..letters.len().min(5)).collect();
    let splits = if normalized.breaks().is_empty() { &anywhere } else { normalized.breaks() };
    let rests: Vec<&[u8]> = splits
        .iter()
        .filter_map(|&at| letters.split_at_checked(at))
        .filter(|(first, _)| outward(first).is_some())
        .map(|(_, second)| second)
        .collect();
    let starts_well = |rest: &&&[u8]| rest.first().is_some_and(u8::is_ascii_digit);
    rests.iter().find(starts_well).or_else(|| rests.last()).and_then(|rest| error_of_second_half(rest))
}

fn error_of_second_half(second: &[u8]) -> Option<PostcodeError> {
    let has_digit = second.iter().any(u8::is_ascii_digit);
    let can_start = second.first().is_some_and(|&first| first.is_ascii_digit() || b"OI".contains(&first));
    match second.len() {
        0..=3 if !has_digit && !can_start => Some(PostcodeError::MissingDigit),
        0..=2 if can_start => Some(PostcodeError::TooShort),
        0..=3 => Some(PostcodeError::SecondHalf),
        4..=5 if second.first().is_some_and(u8::is_ascii_digit) => Some(PostcodeError::TooLong),
        _ => None,
    }
}

/// A valid second half after something that is not a first half.
fn first_half_error(letters: &[u8]) -> Option<PostcodeError> {
    let (first, second) = letters.split_at_checked(letters.len().checked_sub(3)?)?;
    let attempt = match first.len() {
        1 | 2 => true,
        3..=5 => first.iter().any(u8::is_ascii_digit),
        _ => false,
    };
    (attempt && inward_code::to_number(second).is_some()).then_some(PostcodeError::FirstHalf)
}
