//! Parses a place as people type it.
//!
//! Case, signs of any kind and letters of other kinds (full-width, Cyrillic) do not matter. O for 0 and I for 1, in
//! either direction, are corrected when exactly one candidate is possible, and never in text that is valid as typed. This module does not
//! check whether a postcode exists: see [`crate::PostcodeIndex`]. The sentences for the public are in the locale files.

mod candidates;
mod postcode_error;

pub use postcode_error::PostcodeError;

use crate::look_alikes::ascii_like;
use crate::normalized_postcode::{NormalizedPostcode, is_invisible, is_sign};
use crate::{OutwardCode, Postcode};

/// The maximum length of a typed place, in characters. The longest surgery names have about 60.
pub const LONGEST_PLACE: usize = 100;

/// What a person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A postcode: `HG5 0JL`.
    Postcode(Postcode),
    /// The first half of one: `HG5`.
    Outward(OutwardCode),
    /// Words, such as the name of a surgery or a town, without leading and trailing spaces.
    Words(String),
}

/// Why a typed text is not a place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPlace {
    /// Nothing but spaces or punctuation.
    #[error("nothing was typed: give a postcode such as HG5 0JL, or its first half")]
    Empty,
    /// More than [`LONGEST_PLACE`] characters.
    #[error("the text is too long: a postcode or a name has at most {LONGEST_PLACE} characters")]
    TooLong,
    /// An attempt at a postcode that cannot be one.
    #[error("this is not a whole postcode: {0}")]
    Malformed(PostcodeError),
    /// Text that can be read in more than one way.
    #[error("this can be read as {}: type the whole postcode, such as HG5 0JL", candidates.join(" or as "))]
    Ambiguous {
        /// The candidates, two at least: `EH11`, and `EH1 1` as the start of a postcode.
        candidates: Vec<String>,
    },
}

impl InvalidPlace {
    /// The word in the public JSON of answers; see also [`crate::LookupOutcome::word`].
    #[must_use]
    pub fn word(&self) -> &'static str {
        "malformed"
    }
}

impl Typed {
    /// Parses what a person typed.
    ///
    /// ```
    /// use gazetteer::Typed;
    /// assert_eq!(Typed::parse("hg5 OJL")?, Typed::parse("HG5 0JL")?);
    /// assert_eq!(Typed::parse(" Beech House ")?, Typed::Words("Beech House".into()));
    /// # Ok::<(), gazetteer::InvalidPlace>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidPlace`] when the text is empty, too long, or an attempt at a postcode that is not exactly one postcode.
    pub fn parse(typed: &str) -> Result<Self, InvalidPlace> {
        // A drawing is an answer, if not one that can be understood: no box may take it for an empty one.
        let is_drawn = |character| matches!(character, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}');
        if typed.chars().all(|character| is_sign(character) && !is_drawn(character)) {
            return Err(InvalidPlace::Empty);
        }
        let words = typed.trim();
        if words.chars().nth(LONGEST_PLACE).is_some() {
            return Err(InvalidPlace::TooLong);
        }
        let Some(normalized) = NormalizedPostcode::typed(words) else {
            return Ok(Self::Words(words.to_owned()));
        };
        if let Some(forces) = forces(&normalized) {
            return Ok(forces);
        }
        if let Some(candidates) = candidates::sector_or_outward(&normalized) {
            return Err(InvalidPlace::Ambiguous { candidates });
        }
        match candidates::candidates(&normalized).as_slice() {
            [one] => Ok(one.clone()),
            [] => match PostcodeError::find(&normalized) {
                Some(error) => Err(InvalidPlace::Malformed(error)),
                None => Ok(Self::Words(words.to_owned())),
            },
            several => Err(InvalidPlace::Ambiguous { candidates: several.iter().map(Self::text).collect() }),
        }
    }

    /// A text that is a postcode or an outward code with nothing to correct.
    #[must_use]
    pub fn exactly(typed: &str) -> Option<Self> {
        let normalized = NormalizedPostcode::typed(typed)?;
        forces(&normalized).or_else(|| candidates::as_typed(normalized.letters()))
    }

    /// Whether a character joins what stands around it in a sentence: a letter or digit, or one that does not show. Letters
    /// of scripts beyond Latin, Greek and Cyrillic do not: Chinese puts no space before a postcode.
    #[must_use]
    pub fn joins(character: char) -> bool {
        let is_near = character < '\u{530}' || ascii_like(character).is_some();
        (is_near && !is_sign(character)) || is_invisible(character)
    }

    /// The text in its usual form.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Postcode(postcode) => postcode.to_string(),
            Self::Outward(outward) => outward.to_string(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// The outward code of the armed forces abroad where a text is one of their post offices: `BFPO 801`.
fn forces(normalized: &NormalizedPostcode) -> Option<Typed> {
    let number = normalized.letters().strip_prefix(b"BFPO")?;
    let is_office = number.iter().all(u8::is_ascii_digit);
    OutwardCode::from_letters(b"BF1").filter(|_| is_office).map(Typed::Outward)
}

#[cfg(test)]
mod tests;
