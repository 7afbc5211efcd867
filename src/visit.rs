//! What this tab knows of where a person is, and how they gave it.
//!
//! It stays in the tab: in memory, and in the tab's own storage so that "reload" works. It is in no address, no
//! history entry and no request. [`crate::update`] never sees it.

use std::fmt::Write as _;

use catalogue::{Place, Position, Precision};
use gazetteer::{Index, InvalidPlace, LookUp, Nation, Outcome, Postcode, Typed};
use wording::places::NoLocation;

/// Where a person is, as far as they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// At a place.
    At {
        /// The place.
        place: Place,
        /// The nations that its outward code lies in, when there are several.
        straddles: Vec<Nation>,
    },
    /// They have no fixed address.
    NoFixedAddress,
}

/// Why what a person gave is not a place that can be searched from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed.
    Empty,
    /// It looks like a postcode and is none.
    Malformed(InvalidPlace),
    /// It is a postcode from which nothing can be searched.
    Elsewhere(Outcome),
    /// The dataset came without postcodes.
    NoPostcodes,
    /// The postcodes of that part of the country did not arrive, or were altered.
    PostcodesFailed,
    /// The device did not say where it is.
    NoLocation(NoLocation),
}

/// What the box for a place is doing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Entry {
    /// Waiting for the person.
    #[default]
    Idle,
    /// Looking for the place.
    Looking,
    /// It told the person what was wrong.
    Refused(Problem),
}

/// What this tab remembers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
    /// Where the person is; `None` when they did not say.
    pub whereabouts: Option<Whereabouts>,
    /// What was last typed, exactly.
    pub typed: String,
    /// What the box is doing.
    pub entry: Entry,
}

/// What a person does about their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceMessage {
    /// They typed a postcode, an outward code or a surgery's name.
    Submit(String),
    /// They let the device say where they are.
    UseLocation,
    /// They have no fixed address.
    NoFixedAddress,
    /// They want it forgotten.
    Forget,
}

/// What follows from something typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It is a name to look for.
    Find(String),
    /// It is a place, with the words that stood beside it.
    Settle(Whereabouts, String),
    /// It may be a place: the postcodes of that part of the country are needed to tell.
    Fetch {
        /// The file with them, as the release names it.
        file: String,
        /// The postcode to look up there.
        postcode: Postcode,
        /// The words that stood beside it.
        words: String,
    },
    /// It is neither.
    Refuse(Problem),
}

/// What follows from what a person typed, with the postcodes at hand.
#[must_use]
pub fn submit(typed: &str, index: Option<&Index>) -> Step {
    let understood = finder::understand(typed);
    let words = understood.words;
    let place = match understood.place {
        None if words.is_empty() => return Step::Refuse(Problem::Empty),
        None | Some(Ok(Typed::Words(_))) => return Step::Find(words),
        Some(Err(invalid)) => return Step::Refuse(Problem::Malformed(invalid)),
        Some(Ok(place)) => place,
    };
    let Some(index) = index else { return Step::Refuse(Problem::NoPostcodes) };
    match (index.look_up(&place), place) {
        (LookUp::Settled(outcome), _) => settle(outcome, words),
        (LookUp::Fetch { file }, Typed::Postcode(postcode)) => {
            Step::Fetch { file: file.to_owned(), postcode, words }
        }
        (LookUp::Fetch { .. }, _) => Step::Refuse(Problem::PostcodesFailed),
    }
}

/// What follows from looking a postcode up in the file that holds it.
#[must_use]
pub fn look_up_in(index: &Index, postcode: &Postcode, words: String, file: &[u8]) -> Step {
    match index.look_up_in(postcode, file) {
        Ok(outcome) => settle(outcome, words),
        Err(_) => Step::Refuse(Problem::PostcodesFailed),
    }
}

fn settle(outcome: Outcome, words: String) -> Step {
    match outcome {
        Outcome::Found { place, .. } => Step::Settle(Whereabouts::At { place, straddles: Vec::new() }, words),
        Outcome::OutwardOnly { place, nations, .. } => {
            let straddles = if nations.len() > 1 { nations } else { Vec::new() };
            Step::Settle(Whereabouts::At { place, straddles }, words)
        }
        elsewhere => Step::Refuse(Problem::Elsewhere(elsewhere)),
    }
}

impl Whereabouts {
    /// The place where the device says that it is.
    #[must_use]
    pub fn device(position: Position) -> Self {
        Self::At { place: Place { position, precision: Precision::Device }, straddles: Vec::new() }
    }

    /// The place; `None` without a fixed address.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::At { place, .. } => Some(place),
            Self::NoFixedAddress => None,
        }
    }

    /// The line that the tab's own storage keeps, for a reload.
    #[must_use]
    pub fn to_line(&self) -> String {
        let Self::At { place, .. } = self else { return "none".to_owned() };
        let (kind, code) = match &place.precision {
            Precision::Postcode(postcode) => ("postcode", postcode.as_str()),
            Precision::Outward(outward) => ("outward", outward.as_str()),
            Precision::Device => ("device", ""),
            Precision::Area => ("area", ""),
        };
        let mut line = String::new();
        // Writing to a text cannot fail.
        let _ = write!(line, "{kind},{},{},{code}", place.position.lat_e5, place.position.lon_e5);
        line
    }

    /// The place in a line of the tab's storage; `None` when the line is not one that this program wrote.
    #[must_use]
    pub fn of_line(line: &str) -> Option<Self> {
        if line == "none" {
            return Some(Self::NoFixedAddress);
        }
        let mut parts = line.splitn(4, ',');
        let kind = parts.next()?;
        let degrees = |part: Option<&str>| part?.parse::<i32>().ok().map(|e5| f64::from(e5) / 1e5);
        let (lat, lon) = (degrees(parts.next())?, degrees(parts.next())?);
        let position = Position::from_degrees(lat, lon).ok()?;
        let code = parts.next()?;
        let precision = match (kind, gazetteer::read(code)) {
            ("postcode", Ok(Typed::Postcode(postcode))) => Precision::Postcode(postcode.to_string()),
            ("outward", Ok(Typed::Outward(outward))) => Precision::Outward(outward.to_string()),
            ("device", _) if code.is_empty() => Precision::Device,
            ("area", _) if code.is_empty() => Precision::Area,
            _ => return None,
        };
        Some(Self::At { place: Place { position, precision }, straddles: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(precision: Precision) -> Whereabouts {
        let position = Position { lat_e5: 5_400_912, lon_e5: -146_893 };
        Whereabouts::At { place: Place { position, precision }, straddles: Vec::new() }
    }

    #[test]
    fn a_place_survives_a_reload_of_the_tab() {
        for whereabouts in [
            at(Precision::Postcode("HG5 0JL".to_owned())),
            at(Precision::Outward("HG5".to_owned())),
            at(Precision::Device),
            at(Precision::Area),
            Whereabouts::NoFixedAddress,
        ] {
            assert_eq!(Whereabouts::of_line(&whereabouts.to_line()), Some(whereabouts));
        }
    }

    #[test]
    fn a_line_that_was_meddled_with_is_forgotten() {
        for line in [
            "",
            "postcode",
            "postcode,1,2",
            "postcode,99999999,0,HG5 0JL",
            "device,1,2,x",
            "outward,1,2,EH1 JS",
            "none,",
        ] {
            assert_eq!(Whereabouts::of_line(line), None, "{line:?}");
        }
    }

    #[test]
    fn nothing_typed_is_refused_and_a_name_is_looked_for() {
        assert_eq!(submit("  ", None), Step::Refuse(Problem::Empty));
        assert_eq!(submit("Beech House", None), Step::Find("Beech House".to_owned()));
        assert!(matches!(submit("EH1 JS", None), Step::Refuse(Problem::Malformed(_))));
    }

    #[test]
    fn without_postcodes_a_postcode_says_so() {
        assert_eq!(submit("HG5 0JL", None), Step::Refuse(Problem::NoPostcodes));
    }
}
