//! Stable identifiers, and record indices.
//!
//! The publisher writes ids and web addresses contain them; an id is stable across releases. An index
//! (`PracticeIdx(17)`) is the position of a record in one decoded [`crate::Catalogue`]: cheap to copy and to look up,
//! and meaningless outside it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The maximum length of an id, in characters. ODS codes have 3 to 10 characters.
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
    ($(#[doc = $about:literal])+ $name:ident, index $at:ident) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(#[serde(with = "crate::format::layout::id_prefix_delta")] String);

        impl $name {
            /// Parses an id.
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

        /// The index of such a record in one decoded dataset.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $at(#[serde(with = "crate::format::layout::index")] pub u32);

        impl $at {
            /// The index as a `usize`.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// The id of a funder, such as `wenmarsh-pct` or the ODS code `72Q`.
    FunderId, index FunderIdx
}
id! {
    /// The id of a partnership, such as `harbour-lcp` or the ODS code `U89141`.
    PartnershipId, index PartnershipIdx
}
id! {
    /// The id of a practice, such as `mill-lane` or the ODS code `A81001`.
    PracticeId, index PracticeIdx
}
id! {
    /// The id of a site, one of the premises of a practice.
    SiteId, index SiteIdx
}
id! {
    /// The id of a service, such as `diabetes`.
    ServiceId, index ServiceIdx
}
id! {
    /// The id of an area on the map.
    AreaId, index AreaIdx
}
id! {
    /// The id of a service offer.
    OfferId, index OfferIdx
}
id! {
    /// The id of a service change.
    ChangeId, index ChangeIdx
}
