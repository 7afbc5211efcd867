//! Reading a place as people type it.
//!
//! Case, spaces, hyphens, dots and full-width letters never matter. O for 0 and I for 1, either way, are mended when
//! exactly one reading is possible, and never in text that is valid as typed. Whether a postcode exists is not
//! asked here: see [`crate::Index`]. The sentences for the public are in the locale files.

mod fault;
mod readings;
mod spelled;

pub use fault::Fault;
pub(crate) use spelled::Spelled;

use crate::{OutwardCode, Postcode};

/// The most characters that are read as a place. The longest surgery names have about 60.
pub const LONGEST_PLACE: usize = 100;

/// What a typed text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A postcode: `HG5 0JL`.
    Postcode(Postcode),
    /// The first half of one: `HG5`.
    Outward(OutwardCode),
    /// Words, such as the name of a surgery or a town, without the spaces around them.
    Words(String),
}

/// Why a typed text names no place.
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
    Malformed(Fault),
    /// Text that can be read in more than one way.
    #[error("this can be read as {}: type the whole postcode, such as HG5 0JL", readings.join(" or as "))]
    Ambiguous {
        /// The readings, two at least: `EH11`, and `EH1 1` as the start of a postcode.
        readings: Vec<String>,
    },
}

impl InvalidPlace {
    /// The outcome's word in the public JSON of answers, beside those of [`crate::Outcome::word`].
    #[must_use]
    pub fn word(&self) -> &'static str {
        "malformed"
    }
}

/// Reads a typed text.
///
/// ```
/// use gazetteer::{Typed, read};
/// assert_eq!(read("hg5 OJL")?, read("HG5 0JL")?);
/// assert_eq!(read(" Beech House ")?, Typed::Words("Beech House".into()));
/// # Ok::<(), gazetteer::InvalidPlace>(())
/// ```
///
/// # Errors
/// [`InvalidPlace`] when the text is empty, too long, or an attempt at a postcode that has no one reading.
pub fn read(typed: &str) -> Result<Typed, InvalidPlace> {
    if typed.trim_matches(spelled::is_separator).is_empty() {
        return Err(InvalidPlace::Empty);
    }
    let words = typed.trim();
    if words.chars().nth(LONGEST_PLACE).is_some() {
        return Err(InvalidPlace::TooLong);
    }
    let Some(spelled) = Spelled::of(words) else { return Ok(Typed::Words(words.to_owned())) };
    if let Some(sector) = readings::sector_that_reads_as_outward(&spelled) {
        return Err(sector);
    }
    match readings::readings(&spelled).as_slice() {
        [one] => Ok(one.clone()),
        [] => match fault::fault(&spelled) {
            Some(fault) => Err(InvalidPlace::Malformed(fault)),
            None => Ok(Typed::Words(words.to_owned())),
        },
        several => Err(InvalidPlace::Ambiguous { readings: several.iter().map(Typed::text).collect() }),
    }
}

impl Typed {
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

#[cfg(test)]
mod tests;
