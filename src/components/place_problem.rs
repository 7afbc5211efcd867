//! What is wrong with what a person gave as their place, in a sentence of its own for each case.

use gazetteer::InvalidPlace;

use crate::language::Language;
use crate::user_context::Problem;

/// The sentence, with what to do next.
#[must_use]
pub fn problem_sentence(language: &Language, problem: &Problem) -> String {
    match problem {
        Problem::Empty => language.invalid_place(&InvalidPlace::Empty),
        Problem::Malformed(invalid) => language.invalid_place(invalid),
        Problem::NoSuchPlace(name) => language.with("problem-no-such-place", &[("name", name)]),
        Problem::ManyPlaces(name) => language.with("problem-many-places", &[("name", name)]),
        Problem::Elsewhere(outcome) => language.place_outcome(outcome),
        Problem::NoPostcodes => language.text("problem-no-postcodes"),
        Problem::PostcodesFailed => language.text("problem-postcodes-failed"),
        Problem::NoLocation(why) => language.no_location(*why),
    }
}
