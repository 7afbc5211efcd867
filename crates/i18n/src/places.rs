//! What became of a place that somebody typed or asked the device for: what it is, and what to do next.

use catalogue::Place;
use catalogue::vocabulary::Vocabulary as _;
use gazetteer::{InvalidPlace, LookupOutcome, Nation, Typed};

use crate::{Locale, word_key};

/// Why the device did not say where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoLocation {
    /// The person, or the browser on their behalf, said no.
    Refused,
    /// The device tried, and cannot tell.
    Unavailable,
    /// It took too long.
    TookTooLong,
    /// The device or the browser has no such thing.
    Unsupported,
}

/// What became of a place, and what to do next. Empty for a place found: there is nothing to say.
#[must_use]
pub fn outcome_sentence(locale: &Locale, outcome: &LookupOutcome) -> String {
    match outcome {
        LookupOutcome::Found { .. } => String::new(),
        LookupOutcome::OutwardOnly { outward, nations, .. } => {
            let text = outward.to_string();
            match other_nation(nations) {
                Some(nation) if nations.len() > 1 => {
                    let nation = nation_name(locale, nation);
                    locale.with("place-outward-straddles", &[("text", &text), ("nation", &nation)])
                }
                _ => locale.with("place-outward-only", &[("text", &text)]),
            }
        }
        LookupOutcome::OutsideArea { text } => locale.with("place-outside-area", &[("text", text)]),
        LookupOutcome::Forces { text } => locale.with("place-forces", &[("text", text)]),
        LookupOutcome::NonGeographic { text } => locale.with("place-non-geographic", &[("text", text)]),
        LookupOutcome::NotInUse { text } => locale.with("place-not-in-use", &[("text", text)]),
        LookupOutcome::NoSuchArea { area, .. } => locale.with("place-no-such-area", &[("area", area)]),
        LookupOutcome::OtherNation { nation, text } => {
            locale.with(&word_key("place-in", nation.word()), &[("text", text)])
        }
        LookupOutcome::Unknown { text, straddles } => match other_nation(straddles) {
            Some(nation) => {
                let nation = nation_name(locale, nation);
                locale.with("place-unknown-straddles", &[("text", text), ("nation", &nation)])
            }
            None => locale.with("place-unknown", &[("text", text)]),
        },
    }
}

/// The first nation that is not England.
fn other_nation(nations: &[Nation]) -> Option<Nation> {
    nations.iter().copied().find(|&nation| nation != Nation::England)
}

/// What an outward code means for the results, and that it lies in more than one nation where it does. `None` for
/// a place that is no outward code.
#[must_use]
pub fn outward_note(locale: &Locale, place: &Place, straddles: &[Nation]) -> Option<String> {
    let Ok(Typed::Outward(outward)) = Typed::parse(place.outward()?) else { return None };
    let (place, nations) = (place.clone(), straddles.to_vec());
    Some(outcome_sentence(locale, &LookupOutcome::OutwardOnly { place, outward, nations }))
}

/// What is wrong with a typed place, and how to correct it.
#[must_use]
pub fn invalid_place_sentence(locale: &Locale, invalid: &InvalidPlace) -> String {
    match invalid {
        InvalidPlace::Empty => locale.text("place-empty"),
        InvalidPlace::TooLong => locale.text("place-too-long"),
        InvalidPlace::Malformed(error) => locale.text(&word_key("place-malformed", error.word())),
        InvalidPlace::Ambiguous { candidates } => {
            let or = locale.text("place-or");
            locale.with("place-ambiguous", &[("readings", &candidates.join(&format!(" {or} ")))])
        }
    }
}

/// Why there is no location, and what to do instead.
#[must_use]
pub fn no_location_sentence(locale: &Locale, why: NoLocation) -> String {
    locale.text(match why {
        NoLocation::Refused => "location-refused",
        NoLocation::Unavailable => "location-unavailable",
        NoLocation::TookTooLong => "location-took-too-long",
        NoLocation::Unsupported => "location-unsupported",
    })
}

/// A nation's name as it stands in a sentence: `the Isle of Man`.
#[must_use]
pub fn nation_name(locale: &Locale, nation: Nation) -> String {
    locale.text(&word_key("nation", nation.word()))
}
