//! The place of a question, and what became of it.

use catalogue::Place;
use gazetteer::{InvalidPlace, LookupOutcome, Typed};
use i18n::Locale;
use i18n::places::{invalid_place_sentence, outcome_sentence};
use serde::Serialize;

use crate::release::{OpenReleaseError, PublishedRelease};

/// A place in the JSON of an answer.
#[derive(Serialize)]
pub(crate) struct PlaceJson<'a> {
    outcome: &'static str,
    postcode: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    typed: &'a str,
    text: Option<&'a str>,
}

/// A place that was asked about.
pub(crate) struct ResolvedPlace {
    /// As it was typed.
    pub(crate) typed: String,
    outcome: Result<LookupOutcome, InvalidPlace>,
    /// What the page says of it.
    pub(crate) sentence: String,
}

impl ResolvedPlace {
    /// Reads a place and looks it up.
    pub(crate) fn resolve(
        typed: &str,
        release: &PublishedRelease,
        locale: &Locale,
    ) -> Result<Self, OpenReleaseError> {
        let outcome = match Typed::parse(typed) {
            Ok(typed) => Ok(release.look_up(&typed)?),
            Err(invalid) => Err(invalid),
        };
        let sentence = match &outcome {
            Ok(outcome) => outcome_sentence(locale, outcome),
            Err(invalid) => invalid_place_sentence(locale, invalid),
        };
        Ok(Self { typed: typed.to_owned(), outcome, sentence })
    }

    /// The word for what became of it: `found`.
    pub(crate) fn word(&self) -> &'static str {
        match &self.outcome {
            Ok(outcome) => outcome.word(),
            Err(invalid) => invalid.word(),
        }
    }

    /// The place to measure from, where there is one.
    pub(crate) fn place(&self) -> Option<&Place> {
        self.outcome.as_ref().ok()?.place()
    }

    /// The postcode or outward code in its usual form; `None` for text that is neither.
    pub(crate) fn postcode(&self) -> Option<String> {
        match self.outcome.as_ref().ok()? {
            LookupOutcome::Found { postcode, .. } => Some(postcode.to_string()),
            LookupOutcome::OutwardOnly { outward, .. } => Some(outward.to_string()),
            LookupOutcome::OutsideArea { text } | LookupOutcome::OtherNation { text, .. } => {
                Some(text.clone())
            }
            LookupOutcome::Unknown { text, .. } => match Typed::parse(text) {
                Ok(Typed::Postcode(_) | Typed::Outward(_)) => Some(text.clone()),
                _ => None,
            },
        }
    }

    /// Whether only the first half of a postcode is known.
    pub(crate) fn only_outward(&self) -> bool {
        matches!(self.outcome, Ok(LookupOutcome::OutwardOnly { .. }))
    }

    /// The place for the JSON of an answer.
    pub(crate) fn json(&self) -> PlaceJson<'_> {
        let position = self.place().map(|place| place.position);
        PlaceJson {
            outcome: self.word(),
            postcode: self.postcode(),
            lat: position.map(catalogue::Position::lat),
            lon: position.map(catalogue::Position::lon),
            typed: &self.typed,
            text: Some(self.sentence.as_str()).filter(|sentence| !sentence.is_empty()),
        }
    }

    /// What to say on the error output of a place that cannot be measured from.
    pub(crate) fn warning(&self) -> Option<String> {
        let none = self.place().is_none();
        none.then(|| format!("{:?} is no place to measure from: {}", self.typed, self.sentence))
    }
}
