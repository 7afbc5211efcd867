//! What follows from something typed as a place.

use gazetteer::{InvalidPlace, Lookup, LookupOutcome, Postcode, PostcodeIndex, Typed};
use i18n::places::NoLocation;

use super::UserLocation;

/// Why what a person gave is not a place that can be searched from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceProblem {
    /// Nothing was typed.
    Empty,
    /// It looks like a postcode and is none.
    Malformed(InvalidPlace),
    /// It is no postcode, and no town of which the dataset knows a surgery.
    NoSuchPlace(String),
    /// There are towns of this name far apart.
    ManyPlaces(String),
    /// It is a postcode from which nothing can be searched.
    Elsewhere(LookupOutcome),
    /// The dataset came without postcodes.
    NoPostcodes,
    /// The postcodes of that part of the country did not arrive, or were altered.
    PostcodesFailed,
    /// The device did not say where it is.
    NoLocation(NoLocation),
}

/// What follows from something typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// It is a name to look for.
    SearchByName(String),
    /// It is a place, with the words that stood beside it.
    Located(UserLocation, String),
    /// It may be a place: the postcodes of that part of the country are needed to tell.
    NeedsFile {
        /// The file with them, as the release names it.
        file: String,
        /// The postcode to look up there.
        postcode: Postcode,
        /// The words that stood beside it.
        words: String,
    },
    /// It is neither.
    Rejected(PlaceProblem),
}

/// What follows from what a person typed, with the postcodes at hand.
#[must_use]
pub fn submit(typed: &str, index: Option<&PostcodeIndex>) -> Resolution {
    let understood = finder::parse_query(typed);
    let words = understood.words;
    let place = match understood.place {
        None if words.is_empty() => return Resolution::Rejected(PlaceProblem::Empty),
        None | Some(Ok(Typed::Words(_))) => return Resolution::SearchByName(words),
        Some(Err(invalid)) => return Resolution::Rejected(PlaceProblem::Malformed(invalid)),
        Some(Ok(place)) => place,
    };
    let Some(index) = index else { return Resolution::Rejected(PlaceProblem::NoPostcodes) };
    match (index.look_up(&place), place) {
        (Lookup::Resolved(outcome), _) => settle(outcome, words),
        (Lookup::NeedsFile { file }, Typed::Postcode(postcode)) => {
            Resolution::NeedsFile { file: file.to_owned(), postcode, words }
        }
        (Lookup::NeedsFile { .. }, _) => Resolution::Rejected(PlaceProblem::PostcodesFailed),
    }
}

/// What follows from looking a postcode up in the file that holds it.
#[must_use]
pub fn look_up_in(index: &PostcodeIndex, postcode: &Postcode, words: String, file: &[u8]) -> Resolution {
    match index.look_up_in(postcode, file) {
        Ok(outcome) => settle(outcome, words),
        Err(_) => Resolution::Rejected(PlaceProblem::PostcodesFailed),
    }
}

fn settle(outcome: LookupOutcome, words: String) -> Resolution {
    match outcome {
        LookupOutcome::Found { place, .. } => {
            Resolution::Located(UserLocation::At { place, straddles: Vec::new() }, words)
        }
        LookupOutcome::OutwardOnly { place, nations, .. } => {
            let straddles = if nations.len() > 1 { nations } else { Vec::new() };
            Resolution::Located(UserLocation::At { place, straddles }, words)
        }
        elsewhere => Resolution::Rejected(PlaceProblem::Elsewhere(elsewhere)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_refused_and_a_name_is_looked_for() {
        assert_eq!(submit("  ", None), Resolution::Rejected(PlaceProblem::Empty));
        assert_eq!(submit("Beech House", None), Resolution::SearchByName("Beech House".to_owned()));
        assert!(matches!(submit("EH1 JS", None), Resolution::Rejected(PlaceProblem::Malformed(_))));
    }

    #[test]
    fn without_postcodes_a_postcode_says_so() {
        assert_eq!(submit("HG5 0JL", None), Resolution::Rejected(PlaceProblem::NoPostcodes));
    }
}
