//! Ids: of records, and of what has no record of its own.

use catalogue::{
    AreaId, ChangeId, FunderId, InvalidId, OfferId, PartnershipId, PracticeId, ServiceId, SiteId, check_id,
};

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

/// An id that is not one of the dataset's records: a feature's, or a record's of an earlier release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The id that a text is.
    ///
    /// # Errors
    /// [`InvalidId`] says which rule is broken.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        check_id(text).map(|()| Self(text.to_owned()))
    }

    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An id built from what was written: lower case, hyphens between words.
fn suggestion(text: &str) -> String {
    let mut id = String::new();
    for character in text.trim().chars() {
        if character.is_ascii_alphanumeric() || matches!(character, '.' | '_') {
            id.push(character);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(catalogue::LONGEST_ID);
    id.trim_end_matches('-').trim_start_matches(['.', '_']).to_owned()
}

fn refuse(text: &str, error: &InvalidId) -> InvalidCell {
    if text.is_empty() {
        return InvalidCell::new("the cell is blank, and needs an id", "write the record's id");
    }
    let help = match suggestion(text) {
        id if id.is_empty() => {
            "write an id such as mill-lane, the same wherever the record is named".to_owned()
        }
        id => format!("write {id}, and the same wherever the record is named"),
    };
    InvalidCell::new(error.to_string(), help)
}

macro_rules! id_cells {
    ($($id:ty),+) => {$(
        impl Cell for $id {
            const SHAPE: Shape = one(CellType::Id);

            fn parse(text: &str) -> Result<Self, InvalidCell> {
                <$id>::parse(text).map_err(|error| refuse(text, &error))
            }

            fn format(&self, text: &mut String) {
                text.push_str(self.as_str());
            }
        }
    )+};
}
id_cells!(AreaId, ChangeId, FunderId, OfferId, PartnershipId, PracticeId, ServiceId, SiteId, Slug);
