//! What a person typed as a place, resolved.

use catalogue::Catalogue;
use gazetteer::{
    InvalidPlace, Lookup, LookupOutcome, Postcode, PostcodeError, PostcodeIndex, Typed, parse_query,
};

use crate::towns::{TownFound, find_town};

/// What a person typed, parted into a place and the words beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedPlace {
    /// The part of the text that is the place, as typed; all of it where it is none.
    pub typed: String,
    /// The words beside the place: something to offer a search for, never a condition. Where there is no place, all of
    /// the text.
    pub words: String,
    /// What became of the place.
    pub resolution: PlaceResolution,
}

/// What became of a text that was typed as a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceResolution {
    /// It is a postcode or an outward code: its outcome has it as it was typed.
    Code {
        /// What became of it.
        outcome: LookupOutcome,
        /// An outward code that can be searched from instead, where it cannot itself.
        instead: Option<String>,
    },
    /// It is a postcode, and its file is needed to tell.
    NeedsFile {
        /// The file, as the release names it.
        file: String,
        /// The postcode to look up there.
        postcode: Postcode,
    },
    /// There is a town of this name, or there are several.
    Town(TownFound),
    /// It is words, and no town was asked about or none has this name.
    Words,
    /// It is an attempt at a postcode, or nothing.
    Invalid(InvalidPlace),
    /// It is a postcode or an outward code, and the dataset came without any.
    NoPostcodes,
}

impl ResolvedPlace {
    /// Resolves a text. Words are the name of a town only where `towns` has the records to find it in.
    #[must_use]
    pub fn new(typed: &str, postcodes: Option<&PostcodeIndex>, towns: Option<&Catalogue>) -> Self {
        let parsed = parse_query(typed);
        let resolution = match parsed.place {
            None if parsed.words.is_empty() => PlaceResolution::Invalid(InvalidPlace::Empty),
            Some(Err(invalid)) => PlaceResolution::Invalid(invalid),
            Some(Ok(place)) if !matches!(place, Typed::Words(_)) => {
                let resolution = look_up(&place, postcodes, &parsed.place_text);
                // "Flat B2" is no place where no such outward code is known.
                let is_known = matches!(
                    resolution,
                    PlaceResolution::Code {
                        outcome: LookupOutcome::OutwardOnly { .. } | LookupOutcome::Forces { .. },
                        ..
                    }
                );
                if is_known || parsed.words.is_empty() || matches!(place, Typed::Postcode(_)) {
                    return Self { typed: parsed.place_text, words: parsed.words, resolution };
                }
                PlaceResolution::Words
            }
            None | Some(Ok(_)) => PlaceResolution::Words,
        };
        let typed = typed.trim().to_owned();
        let town = towns.filter(|_| matches!(resolution, PlaceResolution::Words));
        let resolution = match town.and_then(|towns| find_town(towns, &typed)) {
            Some(found) => PlaceResolution::Town(found),
            None => no_such_area(&resolution, &typed, postcodes).unwrap_or(resolution),
        };
        Self { words: typed.clone(), typed, resolution }
    }

    /// The same place once its file is there; `None` when the file is not the one that the index names.
    #[must_use]
    pub fn look_up_in(mut self, index: &PostcodeIndex, file: &[u8]) -> Option<Self> {
        if let PlaceResolution::NeedsFile { postcode, .. } = self.resolution {
            let outcome = index.look_up_in(&postcode, file).ok()?;
            self.resolution = code(index, &Typed::Postcode(postcode), outcome, &self.typed);
        }
        Some(self)
    }
}

/// What became of a text that fails as a postcode by the letters at its start alone: `ZZ9`.
fn no_such_area(
    resolution: &PlaceResolution,
    typed: &str,
    postcodes: Option<&PostcodeIndex>,
) -> Option<PlaceResolution> {
    use PlaceResolution::{Code, Invalid, Words};
    let may_be = matches!(resolution, Words | Invalid(InvalidPlace::Malformed(PostcodeError::FirstHalf)));
    let outcome = postcodes.filter(|_| may_be)?.no_such_area(typed)?;
    Some(Code { outcome, instead: None })
}

fn look_up(place: &Typed, postcodes: Option<&PostcodeIndex>, typed: &str) -> PlaceResolution {
    let Some(index) = postcodes else { return PlaceResolution::NoPostcodes };
    match (index.look_up(place), place) {
        (Lookup::NeedsFile { file }, Typed::Postcode(postcode)) => {
            PlaceResolution::NeedsFile { file: file.to_owned(), postcode: *postcode }
        }
        (Lookup::Resolved(outcome), _) => code(index, place, outcome, typed),
        // Only a postcode is in a file.
        (Lookup::NeedsFile { .. }, _) => PlaceResolution::NoPostcodes,
    }
}

fn code(index: &PostcodeIndex, place: &Typed, outcome: LookupOutcome, typed: &str) -> PlaceResolution {
    let is_found = outcome.place().is_some();
    let instead = index.known_start(place).filter(|_| !is_found).map(|outward| outward.to_string());
    PlaceResolution::Code { outcome: outcome.of_typed(typed), instead }
}
