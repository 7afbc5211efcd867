//! Where a person is, as far as they said, and the form in which the tab keeps it over a reload.

use catalogue::{Place, Position, Precision};
use gazetteer::{Nation, Typed};
use serde::{Deserialize, Serialize};

/// Where a person is, as far as they said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "StoredLocation", try_from = "StoredLocation")]
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
}

/// A location as the tab's storage keeps it. The nations that an outward code lies in are not kept.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredLocation {
    NoFixedAddress,
    Postcode(StoredCode),
    Outward(StoredCode),
    Device(StoredPoint),
    Area(StoredPoint),
}

/// A postcode or an outward code, with its position.
#[derive(Clone, Serialize, Deserialize)]
struct StoredCode {
    code: String,
    at: StoredPosition,
}

/// A position without a code.
#[derive(Clone, Serialize, Deserialize)]
struct StoredPoint {
    at: StoredPosition,
}

/// Latitude and longitude in hundred-thousandths of a degree.
type StoredPosition = (i32, i32);

impl From<UserLocation> for StoredLocation {
    fn from(location: UserLocation) -> Self {
        let UserLocation::At { place, .. } = location else { return Self::NoFixedAddress };
        let at = (place.position.lat_e5, place.position.lon_e5);
        match place.precision {
            Precision::Postcode(code) => Self::Postcode(StoredCode { code, at }),
            Precision::Outward(code) => Self::Outward(StoredCode { code, at }),
            Precision::Device => Self::Device(StoredPoint { at }),
            Precision::Area => Self::Area(StoredPoint { at }),
        }
    }
}

/// A stored location that this app did not write.
#[derive(Debug, thiserror::Error)]
#[error("the location has no position on Earth, or its code is of another kind")]
struct InvalidLocation;

impl TryFrom<StoredLocation> for UserLocation {
    type Error = InvalidLocation;

    fn try_from(stored: StoredLocation) -> Result<Self, InvalidLocation> {
        let (at, precision) = match stored {
            StoredLocation::NoFixedAddress => return Ok(Self::NoFixedAddress),
            StoredLocation::Postcode(StoredCode { code, at }) => match Typed::parse(&code) {
                Ok(Typed::Postcode(postcode)) => (at, Precision::Postcode(postcode.to_string())),
                _ => return Err(InvalidLocation),
            },
            StoredLocation::Outward(StoredCode { code, at }) => match Typed::parse(&code) {
                Ok(Typed::Outward(outward)) => (at, Precision::Outward(outward.to_string())),
                _ => return Err(InvalidLocation),
            },
            StoredLocation::Device(StoredPoint { at }) => (at, Precision::Device),
            StoredLocation::Area(StoredPoint { at }) => (at, Precision::Area),
        };
        let degrees = |e5: i32| f64::from(e5) / 1e5;
        let position = Position::from_degrees(degrees(at.0), degrees(at.1)).map_err(|_| InvalidLocation)?;
        Ok(Self::At { place: Place { position, precision }, straddles: Vec::new() })
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
            let json = serde_json::to_string(&location).unwrap();
            assert_eq!(serde_json::from_str::<UserLocation>(&json).unwrap(), location, "{json}");
        }
    }

    #[test]
    fn a_tampered_value_is_refused() {
        for json in [
            "",
            r#""postcode""#,
            r#"{"postcode":{"code":"HG5 0JL"}}"#,
            r#"{"postcode":{"code":"HG5 0JL","at":[99999999,0]}}"#,
            r#"{"postcode":{"code":"HG5","at":[5400912,-146893]}}"#,
            r#"{"outward":{"code":"EH1 JS","at":[1,2]}}"#,
            r#"{"device":{"at":[1]}}"#,
            r#"{"planet":{"at":[1,2]}}"#,
        ] {
            assert!(serde_json::from_str::<UserLocation>(json).is_err(), "{json:?}");
        }
    }

    #[test]
    fn what_a_person_typed_can_be_shown_to_them_again_and_nothing_else() {
        assert_eq!(at(Precision::Outward("HG5".to_owned())).typed(), Some("HG5"));
        assert_eq!(at(Precision::Device).typed(), None);
        assert_eq!(UserLocation::NoFixedAddress.typed(), None);
    }
}
