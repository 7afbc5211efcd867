//! Where a person is, as far as they said, and the line that keeps it over a reload.

use std::fmt::Write as _;

use catalogue::{Place, Position, Precision};
use gazetteer::{Nation, Typed};

/// Where a person is, as far as they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserLocation {
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

impl UserLocation {
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

    /// What a person types to be at the place; `None` for a place that they did not type.
    #[must_use]
    pub fn typed(&self) -> Option<&str> {
        match &self.place()?.precision {
            Precision::Postcode(text) | Precision::Outward(text) => Some(text),
            Precision::Device | Precision::Area => None,
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

    fn at(precision: Precision) -> UserLocation {
        let position = Position { lat_e5: 5_400_912, lon_e5: -146_893 };
        UserLocation::At { place: Place { position, precision }, straddles: Vec::new() }
    }

    #[test]
    fn a_place_survives_a_reload_of_the_tab() {
        for location in [
            at(Precision::Postcode("HG5 0JL".to_owned())),
            at(Precision::Outward("HG5".to_owned())),
            at(Precision::Device),
            at(Precision::Area),
            UserLocation::NoFixedAddress,
        ] {
            assert_eq!(UserLocation::of_line(&location.to_line()), Some(location));
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
            assert_eq!(UserLocation::of_line(line), None, "{line:?}");
        }
    }

    #[test]
    fn what_a_person_typed_can_be_shown_to_them_again_and_nothing_else() {
        assert_eq!(at(Precision::Outward("HG5".to_owned())).typed(), Some("HG5"));
        assert_eq!(at(Precision::Device).typed(), None);
        assert_eq!(UserLocation::NoFixedAddress.typed(), None);
    }
}
