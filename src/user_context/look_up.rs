//! What follows from something typed as a place.

use catalogue::{Catalogue, Place, Precision};
use gazetteer::{InvalidPlace, LookupOutcome, PostcodeIndex};
use i18n::places::NoLocation;
use places::{PlaceResolution, ResolvedPlace, TownFound};

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
    /// There are towns of this name far apart, or of a similar one.
    ManyPlaces {
        /// What was typed.
        name: String,
        /// What to type for each of them.
        choices: Vec<String>,
        /// Whether none of them has this very name.
        are_similar: bool,
    },
    /// It is a postcode from which nothing can be searched.
    Elsewhere {
        /// What became of it.
        outcome: LookupOutcome,
        /// An outward code to search from instead.
        instead: Option<String>,
    },
    /// The dataset came without postcodes.
    NoPostcodes,
    /// The postcodes of that part of the country did not arrive, or were altered.
    PostcodesFailed,
    /// The device did not say where it is.
    NoLocation(NoLocation),
}

impl PlaceProblem {
    /// What the person can search from instead, each as they would type it.
    #[must_use]
    pub fn instead(&self) -> &[String] {
        match self {
            Self::ManyPlaces { choices, .. } => choices,
            Self::Elsewhere { instead, .. } => instead.as_slice(),
            _ => &[],
        }
    }
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
        /// The place so far.
        place: ResolvedPlace,
    },
    /// It is neither.
    Rejected(PlaceProblem),
}

/// What follows from what a person typed in a box for a place or a name, with the postcodes at hand.
#[must_use]
pub fn submit(typed: &str, index: Option<&PostcodeIndex>) -> Resolution {
    settle(ResolvedPlace::new(typed, index, None))
}

/// What follows from what a person typed in a box for a place: words are the name of a town.
#[must_use]
pub fn submit_place(typed: &str, index: Option<&PostcodeIndex>, towns: &Catalogue) -> Resolution {
    match settle(ResolvedPlace::new(typed, index, Some(towns))) {
        Resolution::SearchByName(name) => Resolution::Rejected(PlaceProblem::NoSuchPlace(name)),
        resolution => resolution,
    }
}

/// What follows from looking a postcode up in the file that holds it.
#[must_use]
pub fn look_up_in(index: &PostcodeIndex, place: ResolvedPlace, file: &[u8]) -> Resolution {
    place.look_up_in(index, file).map_or(Resolution::Rejected(PlaceProblem::PostcodesFailed), settle)
}

fn settle(place: ResolvedPlace) -> Resolution {
    let problem = match place.resolution {
        PlaceResolution::NeedsFile { ref file, .. } => {
            return Resolution::NeedsFile { file: file.clone(), place };
        }
        PlaceResolution::Words => return Resolution::SearchByName(place.words),
        PlaceResolution::Town(TownFound::One(position)) => {
            let place = Place { position, precision: Precision::Area };
            return Resolution::Located(UserLocation::At { place, straddles: Vec::new() }, String::new());
        }
        PlaceResolution::Code { outcome: LookupOutcome::Found { place: at, .. }, .. } => {
            return Resolution::Located(UserLocation::At { place: at, straddles: Vec::new() }, place.words);
        }
        PlaceResolution::Code { outcome: LookupOutcome::OutwardOnly { place: at, nations, .. }, .. } => {
            let straddles = if nations.len() > 1 { nations } else { Vec::new() };
            return Resolution::Located(UserLocation::At { place: at, straddles }, place.words);
        }
        PlaceResolution::Code { outcome, instead } => PlaceProblem::Elsewhere { outcome, instead },
        PlaceResolution::Town(TownFound::Several(choices)) => {
            PlaceProblem::ManyPlaces { name: place.typed, choices, are_similar: false }
        }
        PlaceResolution::Town(TownFound::Similar(choices)) => {
            PlaceProblem::ManyPlaces { name: place.typed, choices, are_similar: true }
        }
        PlaceResolution::Invalid(InvalidPlace::Empty) => PlaceProblem::Empty,
        PlaceResolution::Invalid(invalid) => PlaceProblem::Malformed(invalid),
        PlaceResolution::NoPostcodes => PlaceProblem::NoPostcodes,
    };
    Resolution::Rejected(problem)
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
