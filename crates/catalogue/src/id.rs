//! Stable identifiers, and positions in the dataset.
//!
//! An id is what the publisher writes and what an address on the web holds; it outlives releases. A position
//! (`PracticeIdx(17)`) is where a record stands in one decoded [`crate::Catalogue`]: cheap to copy and to look up,
//! and never written down outside it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest id, in characters. ODS codes have 3 to 10; a slug such as `harrow-hill-partnership` fits with room.
pub const LONGEST_ID: usize = 64;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// The text is empty.
    #[error("an id cannot be empty")]
    Empty,
    /// The text is longer than [`LONGEST_ID`] characters.
    #[error("an id has at most {LONGEST_ID} characters, and this has {0}")]
    TooLong(usize),
    /// The text has a character that an id may not have.
    #[error(
        "an id is made of the letters a to z, digits, hyphens, dots and underscores, and starts with a letter or digit: {0:?} is not allowed there"
    )]
    Character(char),
}

/// Checks that a text can be an id: it goes into web addresses and file names, so it is plain ASCII.
///
/// # Errors
/// [`InvalidId`] says which rule is broken.
pub fn check_id(text: &str) -> Result<(), InvalidId> {
    let length = text.chars().count();
    if length == 0 {
        return Err(InvalidId::Empty);
    }
    if length > LONGEST_ID {
        return Err(InvalidId::TooLong(length));
    }
    let allowed = |(place, character): (usize, char)| {
        character.is_ascii_alphanumeric() || (place > 0 && matches!(character, '-' | '.' | '_'))
    };
    match text.chars().enumerate().find(|&pair| !allowed(pair)) {
        Some((_, character)) => Err(InvalidId::Character(character)),
        None => Ok(()),
    }
}

macro_rules! id {
    ($(#[doc = $about:literal])+ $name:ident at $at:ident) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(String);

        impl $name {
            /// The id that a text is.
            ///
            /// # Errors
            /// [`InvalidId`] when the text is empty, too long or has a character that an address cannot carry.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                check_id(text).map(|()| Self(text.to_owned()))
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        /// Where such a record stands in one decoded dataset.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $at(pub u32);

        impl $at {
            /// The position as an index.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// The id of a funder, such as `wenmarsh-pct` or the ODS code `72Q`.
    FunderId at FunderIdx
}
id! {
    /// The id of a partnership, such as `harbour-lcp` or the ODS code `U89141`.
    PartnershipId at PartnershipIdx
}
id! {
    /// The id of a practice, such as `mill-lane` or the ODS code `A81001`.
    PracticeId at PracticeIdx
}
id! {
    /// The id of a site: one door of a practice.
    SiteId at SiteIdx
}
id! {
    /// The id of a service, such as `diabetes`.
    ServiceId at ServiceIdx
}
id! {
    /// The id of an area drawn on the ground.
    AreaId at AreaIdx
}
id! {
    /// The id of a service offer.
    OfferId at OfferIdx
}
id! {
    /// The id of a service change.
    ChangeId at ChangeIdx
}
