//! What is wrong with the place that a person entered: one sentence per case.

use gazetteer::InvalidPlace;

use crate::user_context::PlaceProblem;
use i18n::{Locale, places};

/// The sentence, which says what to do next.
#[must_use]
pub fn problem_sentence(locale: &Locale, problem: &PlaceProblem) -> String {
    match problem {
        PlaceProblem::Malformed(invalid) => places::invalid_place_sentence(locale, invalid),
        PlaceProblem::Empty => places::invalid_place_sentence(locale, &InvalidPlace::Empty),
        PlaceProblem::NoSuchPlace(name) | PlaceProblem::ManyPlaces { name, are_similar: true, .. } => {
            locale.with("problem-no-such-place", &[("name", name)])
        }
        PlaceProblem::ManyPlaces { name, .. } => locale.with("problem-many-places", &[("name", name)]),
        PlaceProblem::Elsewhere { outcome, .. } => places::outcome_sentence(locale, outcome),
        PlaceProblem::NoPostcodes => locale.text("problem-no-postcodes"),
        PlaceProblem::PostcodesFailed => locale.text("problem-postcodes-failed"),
        PlaceProblem::NoLocation(why) => places::no_location_sentence(locale, *why),
    }
}
