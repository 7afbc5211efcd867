//! The place of a question, and what became of it.

use catalogue::{Place, Precision};
use gazetteer::{InvalidPlace, LookupOutcome, Typed};
use i18n::Locale;
use i18n::places::{invalid_place_sentence, outcome_sentence};
use places::{PlaceResolution, TownFound};
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

/// What became of a place.
enum Outcome {
    Code(LookupOutcome),
    Town(Place),
    Towns,
    NoTown,
    Invalid(InvalidPlace),
}

/// A place that was asked about.
pub(crate) struct ResolvedPlace {
    /// As it was typed, without the words beside it.
    pub(crate) typed: String,
    /// The words beside it.
    words: String,
    outcome: Outcome,
    /// What can be asked about instead.
    instead: Vec<String>,
    /// What the page says of it.
    pub(crate) sentence: String,
}

impl ResolvedPlace {
    /// Reads a place and looks it up, as the page does.
    pub(crate) fn resolve(
        typed: &str,
        release: &PublishedRelease,
        locale: &Locale,
    ) -> Result<Self, OpenReleaseError> {
        let place = release.resolve_place(typed)?;
        let (outcome, instead) = match place.resolution {
            PlaceResolution::Code { outcome, instead } => {
                (Outcome::Code(outcome), instead.into_iter().collect())
            }
            PlaceResolution::Town(TownFound::One(position)) => {
                (Outcome::Town(Place { position, precision: Precision::Area }), Vec::new())
            }
            PlaceResolution::Town(TownFound::Several(choices)) => (Outcome::Towns, choices),
            PlaceResolution::Town(TownFound::Similar(choices)) => (Outcome::NoTown, choices),
            PlaceResolution::Invalid(invalid) => (Outcome::Invalid(invalid), Vec::new()),
            PlaceResolution::Words => (Outcome::NoTown, Vec::new()),
            // Without postcodes, or without the file of this one, it is unknown.
            PlaceResolution::NoPostcodes | PlaceResolution::NeedsFile { .. } => {
                let unknown = LookupOutcome::Unknown { text: place.typed.clone(), straddles: Vec::new() };
                (Outcome::Code(unknown), Vec::new())
            }
        };
        let sentence = match &outcome {
            Outcome::Code(outcome) => outcome_sentence(locale, outcome),
            Outcome::Town(_) => String::new(),
            Outcome::Towns => locale.with("problem-many-places", &[("name", &place.typed)]),
            Outcome::NoTown => locale.with("problem-no-such-place", &[("name", &place.typed)]),
            Outcome::Invalid(invalid) => invalid_place_sentence(locale, invalid),
        };
        let words = if matches!(outcome, Outcome::Code(_)) { place.words } else { String::new() };
        Ok(Self { typed: place.typed, words, outcome, instead, sentence })
    }

    /// The word for what became of it: `found`.
    pub(crate) fn word(&self) -> &'static str {
        match &self.outcome {
            Outcome::Code(outcome) => outcome.word(),
            Outcome::Town(_) => "town",
            Outcome::Towns => "towns",
            Outcome::NoTown => "unknown",
            Outcome::Invalid(invalid) => invalid.word(),
        }
    }

    /// The place to measure from, where there is one.
    pub(crate) fn place(&self) -> Option<&Place> {
        match &self.outcome {
            Outcome::Code(outcome) => outcome.place(),
            Outcome::Town(place) => Some(place),
            Outcome::Towns | Outcome::NoTown | Outcome::Invalid(_) => None,
        }
    }

    /// The postcode or outward code in its usual form; `None` for text that is neither.
    pub(crate) fn postcode(&self) -> Option<String> {
        match &self.outcome {
            Outcome::Code(LookupOutcome::Found { postcode, .. }) => Some(postcode.to_string()),
            Outcome::Code(LookupOutcome::OutwardOnly { outward, .. }) => Some(outward.to_string()),
            Outcome::Code(_) => Typed::parse(&self.typed).ok().map(|code| code.text()),
            Outcome::Town(_) | Outcome::Towns | Outcome::NoTown | Outcome::Invalid(_) => None,
        }
    }

    /// What the place is called in an answer: a postcode, an outward code or a town. `None` where it is no place.
    pub(crate) fn name(&self) -> Option<String> {
        self.place()?;
        Some(self.postcode().unwrap_or_else(|| self.typed.clone()))
    }

    /// Whether only the first half of a postcode, or the town, is known.
    pub(crate) fn only_outward(&self) -> bool {
        matches!(self.outcome, Outcome::Code(LookupOutcome::OutwardOnly { .. }) | Outcome::Town(_))
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

    /// What to say on the error output: that nothing can be measured from the place and what can be asked about
    /// instead, or that words stand beside it.
    pub(crate) fn warning(&self) -> Option<String> {
        if self.place().is_none() {
            let instead: Vec<String> = self.instead.iter().map(|text| format!(" Try {text:?}.")).collect();
            let (typed, sentence) = (&self.typed, &self.sentence);
            return Some(format!("{typed:?} is no place to measure from: {sentence}{}", instead.concat()));
        }
        let words = Some(&self.words).filter(|words| !words.is_empty())?;
        Some(format!("the words {words:?} beside the place are not looked for: give them as --text"))
    }
}
