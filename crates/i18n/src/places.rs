//! What became of a place that somebody typed or asked the device for: what it is, and what to do next.

use catalogue::About;
use catalogue::vocabulary::Vocabulary as _;
use gazetteer::{InvalidPlace, Nation, Outcome};

use crate::Messages;
use crate::joining::key;

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
pub fn outcome_sentence(wording: &Messages, about: &About, outcome: &Outcome) -> String {
    let covers = ("covers", about.covers.as_str().into());
    match outcome {
        Outcome::Found { .. } => String::new(),
        Outcome::OutwardOnly { outward, nations, .. } => {
            let text = outward.to_string();
            match nations.iter().find(|&&nation| nation != Nation::England) {
                Some(nation) if nations.len() > 1 => wording.with(
                    "place-outward-straddles",
                    &[("text", text.into()), ("nation", nation_name(wording, *nation).into())],
                ),
                _ => wording.with("place-outward-only", &[("text", text.into())]),
            }
        }
        Outcome::OutsideArea { text } => wording.with("place-outside-area", &[("text", text.into()), covers]),
        Outcome::OtherNation { nation, text } => {
            let key = key("place-in", nation.word());
            wording.with(&key, &[("text", text.into()), covers])
        }
        Outcome::Unknown { text, straddles } => {
            match straddles.iter().find(|&&nation| nation != Nation::England) {
                Some(nation) => wording.with(
                    "place-unknown-straddles",
                    &[("text", text.into()), ("nation", nation_name(wording, *nation).into())],
                ),
                None => wording.with("place-unknown", &[("text", text.into())]),
            }
        }
    }
}

/// What is wrong with a typed place, and how to mend it.
#[must_use]
pub fn invalid_place_sentence(wording: &Messages, invalid: &InvalidPlace) -> String {
    match invalid {
        InvalidPlace::Empty => wording.text("place-empty"),
        InvalidPlace::TooLong => wording.text("place-too-long"),
        InvalidPlace::Malformed(fault) => wording.text(&key("place-malformed", fault.word())),
        InvalidPlace::Ambiguous { readings } => {
            let or = wording.text("place-or");
            wording.with("place-ambiguous", &[("readings", readings.join(&format!(" {or} ")).into())])
        }
    }
}

/// Why there is no location, and what to do instead.
#[must_use]
pub fn no_location_sentence(wording: &Messages, why: NoLocation) -> String {
    wording.text(match why {
        NoLocation::Refused => "location-refused",
        NoLocation::Unavailable => "location-unavailable",
        NoLocation::TookTooLong => "location-took-too-long",
        NoLocation::Unsupported => "location-unsupported",
    })
}

/// A nation's name as it stands in a sentence: `the Isle of Man`.
#[must_use]
pub fn nation_name(wording: &Messages, nation: Nation) -> String {
    wording.text(&key("nation", nation.word()))
}
