//! What is wrong with the place that a person entered: one sentence per case.

use gazetteer::InvalidPlace;

use crate::language::Language;
use crate::user_context::PlaceProblem;

/// The sentence, which says what to do next.
#[must_use]
pub fn problem_sentence(language: &Language, problem: &PlaceProblem) -> String {
    match problem {
        PlaceProblem::Empty => language.invalid_place(&InvalidPlace::Empty),
        PlaceProblem::Malformed(invalid) => language.invalid_place(invalid),
        PlaceProblem::NoSuchPlace(name) => language.with("problem-no-such-place", &[("name", name)]),
        PlaceProblem::ManyPlaces(name) => language.with("problem-many-places", &[("name", name)]),
        PlaceProblem::Elsewhere(outcome) => language.place_outcome(outcome),
        PlaceProblem::NoPostcodes => language.text("problem-no-postcodes"),
        PlaceProblem::PostcodesFailed => language.text("problem-postcodes-failed"),
        PlaceProblem::NoLocation(why) => language.no_location(*why),
    }
}
