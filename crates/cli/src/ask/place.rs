//! The place of a question, and what became of it.

use catalogue::Place;
use gazetteer::{InvalidPlace, Outcome, read};
use wording::Wording;
use wording::places::{invalid_place_sentence, outcome_sentence};

use crate::release::{Release, UnusableRelease};

/// A place that was asked about.
pub(super) struct AskedPlace {
    /// As it was typed.
    pub(super) typed: String,
    outcome: Result<Outcome, InvalidPlace>,
    /// What the page says of it.
    pub(super) sentence: String,
}

impl AskedPlace {
    /// Reads a place and looks it up.
    pub(super) fn look_up(
        typed: &str,
        release: &Release,
        wording: &Wording,
    ) -> Result<Self, UnusableRelease> {
        let outcome = match read(typed) {
            Ok(typed) => Ok(release.look_up(&typed)?),
            Err(invalid) => Err(invalid),
        };
        let sentence = match &outcome {
            Ok(outcome) => outcome_sentence(wording, &release.catalogue.about, outcome),
            Err(invalid) => invalid_place_sentence(wording, invalid),
        };
        Ok(Self { typed: typed.to_owned(), outcome, sentence })
    }

    /// The word for what became of it: `found`.
    pub(super) fn word(&self) -> &'static str {
        match &self.outcome {
            Ok(outcome) => outcome.word(),
            Err(invalid) => invalid.word(),
        }
    }

    /// The place to measure from, where there is one.
    pub(super) fn place(&self) -> Option<&Place> {
        self.outcome.as_ref().ok()?.place()
    }

    /// The postcode or outward code in its usual form; `None` for text that is neither.
    pub(super) fn postcode(&self) -> Option<String> {
        match self.outcome.as_ref().ok()? {
            Outcome::Found { postcode, .. } => Some(postcode.to_string()),
            Outcome::OutwardOnly { outward, .. } => Some(outward.to_string()),
            Outcome::OutsideArea { text } | Outcome::OtherNation { text, .. } => Some(text.clone()),
            Outcome::Unknown { text, .. } => match read(text) {
                Ok(gazetteer::Typed::Postcode(_) | gazetteer::Typed::Outward(_)) => Some(text.clone()),
                _ => None,
            },
        }
    }
}
