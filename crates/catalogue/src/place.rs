//! Where a person is, as far as they said.
//!
//! A place exists only in the tab's memory: nothing here can be serialised, so it cannot reach storage, an address or a
//! request by accident.

use crate::Position;

/// A place that a person gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The point that distances are measured from.
    pub position: Position,
    /// How exactly the person said it.
    pub precision: Precision,
}

/// How exactly a place is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Precision {
    /// By a full postcode, kept in its usual form: `HG5 0JL`.
    Postcode(String),
    /// By an outward code only (`HG5`): the point is its middle, and the real place may be miles away.
    Outward(String),
    /// By the device's own location.
    Device,
    /// By an area chosen from a list: the point is its middle.
    Area,
}

impl Place {
    /// Whether it is known exactly: a full postcode or the device's own place, not an outward code or the middle of a
    /// place.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        matches!(self.precision, Precision::Postcode(_) | Precision::Device)
    }

    /// The postcode sector (`HG5 0`) of a full postcode.
    #[must_use]
    pub fn sector(&self) -> Option<&str> {
        match &self.precision {
            Precision::Postcode(postcode) => {
                let space = postcode.find(' ')?;
                postcode.get(..space + 2)
            }
            _ => None,
        }
    }

    /// The outward code (`HG5`), where one is known.
    #[must_use]
    pub fn outward(&self) -> Option<&str> {
        match &self.precision {
            Precision::Postcode(postcode) => postcode.split(' ').next(),
            Precision::Outward(outward) => Some(outward),
            Precision::Device | Precision::Area => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(precision: Precision) -> Place {
        Place { position: Position { lat_e5: 5_400_000, lon_e5: -150_000 }, precision }
    }

    #[test]
    fn a_postcode_knows_its_sector_and_an_outward_code_does_not() {
        assert_eq!(place(Precision::Postcode("HG5 0JL".into())).sector(), Some("HG5 0"));
        assert_eq!(place(Precision::Postcode("HG5 0JL".into())).outward(), Some("HG5"));
        assert_eq!(place(Precision::Outward("HG5".into())).sector(), None);
        assert_eq!(place(Precision::Device).outward(), None);
    }
}
