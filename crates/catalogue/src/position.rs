//! A point on the ground.

use serde::{Deserialize, Serialize};

/// A point in WGS 84, in hundred-thousandths of a degree (about 1.1 metres north to south).
///
/// Whole numbers, so that the same tables give the same bytes on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Latitude, north positive.
    pub lat_e5: i32,
    /// Longitude, east positive.
    pub lon_e5: i32,
}

/// Why two numbers are not a point on the Earth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a latitude lies between -90 and 90 and a longitude between -180 and 180, both in degrees")]
pub struct InvalidPosition;

impl Position {
    /// The point with this latitude and longitude in degrees, rounded to the nearest hundred-thousandth.
    ///
    /// # Errors
    /// [`InvalidPosition`] when a number is not finite or lies off the globe.
    pub fn from_degrees(lat: f64, lon: f64) -> Result<Self, InvalidPosition> {
        if !(lat.abs() <= 90.0 && lon.abs() <= 180.0) {
            return Err(InvalidPosition);
        }
        // Within ±18,000,000 after the check above, so the conversion is exact.
        #[expect(clippy::cast_possible_truncation, reason = "checked just above")]
        let e5 = |degrees: f64| (degrees * 1e5).round() as i32;
        Ok(Self { lat_e5: e5(lat), lon_e5: e5(lon) })
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn lat(self) -> f64 {
        f64::from(self.lat_e5) / 1e5
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn lon(self) -> f64 {
        f64::from(self.lon_e5) / 1e5
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_survive_to_the_fifth_decimal() {
        let knaresborough = Position::from_degrees(54.009_12, -1.468_93).unwrap();
        assert_eq!((knaresborough.lat_e5, knaresborough.lon_e5), (5_400_912, -146_893));
        assert!((knaresborough.lat() - 54.009_12).abs() < 1e-9);
    }

    #[test]
    fn numbers_off_the_globe_are_refused() {
        for (lat, lon) in [(90.1, 0.0), (0.0, -180.5), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(Position::from_degrees(lat, lon), Err(InvalidPosition));
        }
    }
}
