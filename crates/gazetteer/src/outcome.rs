//! The outcome of looking up a typed place.

use catalogue::Place;

use crate::{Nation, OutwardCode, Postcode};

/// The result of a look-up in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup<'a> {
    /// The answer, with no file needed.
    Resolved(LookupOutcome),
    /// The answer is in a file of the release: fetch it, then use [`crate::PostcodeIndex::look_up_in`].
    NeedsFile {
        /// Its path in the release: `postcodes/0123456789abcdef.lcp`.
        file: &'a str,
    },
}

/// The outcome of looking up a typed place. The sentence for each is in the locale files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookupOutcome {
    /// The postcode is known.
    Found {
        /// Where it is, within 15 metres of the published position.
        place: Place,
        /// The postcode.
        postcode: Postcode,
    },
    /// Only the first half was given, and it is known.
    OutwardOnly {
        /// The middle of its postcodes: people there may live miles away.
        place: Place,
        /// The outward code.
        outward: OutwardCode,
        /// The nations that it lies in, England first: more than one when it straddles a border.
        nations: Vec<Nation>,
    },
    /// Well-formed, in England as far as is known, and not covered by this dataset.
    OutsideArea {
        /// The postcode or outward code in its usual form.
        text: String,
    },
    /// An address of the armed forces abroad: it says nothing about where somebody lives.
    Forces {
        /// The postcode or outward code in its usual form.
        text: String,
    },
    /// For the post of large organisations: nobody lives there.
    NonGeographic {
        /// The postcode or outward code in its usual form.
        text: String,
    },
    /// Its outward code is not in use, in a dataset that has those of the whole country.
    NotInUse {
        /// The postcode or outward code in its usual form.
        text: String,
    },
    /// The letters at its start are no postcode area of the UK, nor one of the dataset's: `ZZ9`.
    NoSuchArea {
        /// Those letters: `ZZ`.
        area: String,
        /// The whole text.
        text: String,
    },
    /// Not in England.
    OtherNation {
        /// Where it is.
        nation: Nation,
        /// The postcode or outward code in its usual form.
        text: String,
    },
    /// Well-formed, and not in the dataset: mistyped, brand new or no longer in use.
    Unknown {
        /// The postcode or outward code in its usual form, or the words as typed.
        text: String,
        /// The nations that its outward code straddles; empty when it straddles no border.
        straddles: Vec<Nation>,
    },
}

impl LookupOutcome {
    /// The outcome's word in the public JSON of answers: `found`, `outward_only` ...
    ///
    /// The one word more, `malformed`, is for text that [`crate::Typed::parse`] refuses.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Found { .. } => "found",
            Self::OutwardOnly { .. } => "outward_only",
            Self::OutsideArea { .. } => "outside_area",
            Self::Forces { .. } => "forces",
            Self::NonGeographic { .. } => "non_geographic",
            Self::NotInUse { .. } => "not_in_use",
            Self::NoSuchArea { .. } => "no_such_area",
            Self::OtherNation { .. } => "other_nation",
            Self::Unknown { .. } => "unknown",
        }
    }

    /// The place to measure from, where there is one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Found { place, .. } | Self::OutwardOnly { place, .. } => Some(place),
            _ => None,
        }
    }

    /// The postcode or outward code that is no place to measure from, or the words.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Found { .. } | Self::OutwardOnly { .. } => None,
            Self::OutsideArea { text }
            | Self::Forces { text }
            | Self::NonGeographic { text }
            | Self::NotInUse { text }
            | Self::NoSuchArea { text, .. }
            | Self::OtherNation { text, .. }
            | Self::Unknown { text, .. } => Some(text),
        }
    }

    /// The same outcome, of a text as a person typed it.
    #[must_use]
    pub fn of_typed(mut self, typed: &str) -> Self {
        match &mut self {
            Self::Found { .. } | Self::OutwardOnly { .. } => {}
            Self::OutsideArea { text }
            | Self::Forces { text }
            | Self::NonGeographic { text }
            | Self::NotInUse { text }
            | Self::NoSuchArea { text, .. }
            | Self::OtherNation { text, .. }
            | Self::Unknown { text, .. } => typed.clone_into(text),
        }
        self
    }
}
