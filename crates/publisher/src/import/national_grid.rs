//! From the national grid of Great Britain to latitude and longitude.
//!
//! The seven-parameter transformation is right to about 5 metres, which no distance shown to a person reveals;
//! why it was preferred to the exact one with its table of shifts is in `docs/decisions/0003-national-grid.md`.

use catalogue::Position;
use proj4rs::Proj;
use proj4rs::transform::transform;

/// The grid, as Ordnance Survey defines it (EPSG:27700), with the shift to WGS 84 (EPSG:1314).
const OSGB36: &str = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy \
     +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

/// Latitude and longitude as satellites give them.
const WGS84: &str = "+proj=longlat +datum=WGS84 +no_defs";

/// The extent of the grid in metres: nothing in Great Britain lies beyond it.
const EXTENT: (u32, u32) = (700_000, 1_300_000);

/// The transformation, ready for use.
pub(super) struct NationalGrid {
    grid: Proj,
    globe: Proj,
}

/// Why a point of the grid cannot be placed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum GridPointError {
    /// The point lies off the grid.
    #[error("{0}, {1} is not on the national grid: eastings lie below 700,000 and northings below 1,300,000")]
    OffTheGrid(u32, u32),
    /// The transformation does not work.
    #[error("the transformation failed: {0}")]
    Failed(String),
}

impl NationalGrid {
    /// Prepares the transformation.
    pub(super) fn new() -> Result<Self, GridPointError> {
        let proj = |text| Proj::from_proj_string(text).map_err(failed);
        Ok(Self { grid: proj(OSGB36)?, globe: proj(WGS84)? })
    }

    /// The position of a point given in metres east and north of the grid's origin.
    pub(super) fn position(&self, easting: u32, northing: u32) -> Result<Position, GridPointError> {
        if easting >= EXTENT.0 || northing >= EXTENT.1 {
            return Err(GridPointError::OffTheGrid(easting, northing));
        }
        let mut point = (f64::from(easting), f64::from(northing), 0.0);
        transform(&self.grid, &self.globe, &mut point).map_err(failed)?;
        Position::from_degrees(point.1.to_degrees(), point.0.to_degrees())
            .map_err(|_| GridPointError::OffTheGrid(easting, northing))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "used where a function from the error is asked for")]
fn failed(error: proj4rs::errors::Error) -> GridPointError {
    GridPointError::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points of the test that Ordnance Survey publishes with its exact transformation: grid, then ETRS89.
    const KNOWN: [(u32, u32, f64, f64); 6] = [
        (170_371, 11_572, 49.960_061, -5.203_046),
        (438_711, 114_792, 50.931_279, -1.450_514),
        (530_625, 178_388, 51.489_366, -0.119_926),
        (389_544, 261_912, 52.255_294, -2.154_586),
        (422_242, 433_819, 53.800_215, -1.663_792),
        (339_921, 556_035, 54.895_423, -2.938_277),
    ];

    #[test]
    fn points_that_ordnance_survey_published_come_out_within_five_metres() {
        let grid = NationalGrid::new().unwrap();
        for (easting, northing, lat, lon) in KNOWN {
            let found = grid.position(easting, northing).unwrap();
            let north = (found.lat() - lat) * 111_200.0;
            let east = (found.lon() - lon) * 111_200.0 * lat.to_radians().cos();
            assert!(north.hypot(east) < 5.0, "{easting}, {northing}: {north:.1} north, {east:.1} east");
        }
    }

    #[test]
    fn points_off_the_grid_are_refused() {
        let grid = NationalGrid::new().unwrap();
        assert_eq!(grid.position(700_000, 0), Err(GridPointError::OffTheGrid(700_000, 0)));
        assert_eq!(grid.position(0, u32::MAX), Err(GridPointError::OffTheGrid(0, u32::MAX)));
    }
}
