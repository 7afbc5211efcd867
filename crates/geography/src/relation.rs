//! Whether a place lies in an area, answered as exactly as the place was given and no more.

use catalogue::{Area, Place, Position, Precision, Ring, Shape};
use geo::coordinate_position::{CoordPos, CoordinatePosition};
use geo::{Coord, Distance, Euclidean, LineString, Point};

use crate::metres;

/// A point this near to an area's border is on the line: positions are kept to about a metre, and a border drawn
/// along a road does not decide between the two sides of a kerb.
pub const ON_THE_LINE_METRES: f64 = 1.0;

/// No home is farther than this from the middle of its outward code or of the area chosen from a list.
///
/// In Code-Point Open of November 2025 the farthest postcode in England is 59 km from the mean of its outward code
/// (`TR21`, Scilly with a few addresses on the mainland), the next 35 km (`NE65`).
pub const FARTHEST_FROM_MIDDLE_METRES: f64 = 75_000.0;

/// Metres in a degree of latitude on the sphere that distances are measured on: 6,371,008.8 m x pi / 180.
const METRES_PER_DEGREE: f64 = 6_371_008.8 * std::f64::consts::PI / 180.0;

/// How a place lies to an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Inside.
    Inside,
    /// Outside.
    Outside,
    /// On the border, within [`ON_THE_LINE_METRES`].
    OnTheLine,
    /// Only the outward code is known, and a part of it is inside.
    PartlyInside,
    /// The place is not known exactly enough to say.
    NotSure,
}

/// How a place lies to an area.
///
/// - Polygons and an exact place (a full postcode, the device's location): inside, outside or on the line. A hole
///   is outside. Of several parts one is enough.
/// - Polygons and a place known by its middle only: outside when the area is farther away than such a place can
///   reach, otherwise not sure.
/// - Postcode sectors: a full postcode is inside or outside; an outward code (`HG5`) is partly inside when one of
///   its sectors is listed, otherwise outside; a place without a postcode is not sure.
#[must_use]
pub fn relation(area: &Area, place: &Place) -> Relation {
    match &area.shape {
        Shape::Sectors(sectors) => to_sectors(sectors, place),
        Shape::Polygons(polygons) => {
            let parts = polygons.iter().map(|polygon| to_polygon(polygon, place));
            parts.min_by_key(|&part| nearness(part)).unwrap_or(Relation::Outside)
        }
    }
}

/// Which relation to one part of an area speaks for the whole: the smallest.
fn nearness(part: Relation) -> u8 {
    match part {
        Relation::Inside => 0,
        Relation::OnTheLine => 1,
        Relation::PartlyInside => 2,
        Relation::NotSure => 3,
        Relation::Outside => 4,
    }
}

fn to_sectors(sectors: &[String], place: &Place) -> Relation {
    let listed = |wanted: &str| sectors.iter().any(|sector| sector == wanted);
    match (place.sector(), place.outward()) {
        (Some(sector), _) if listed(sector) => Relation::Inside,
        (Some(_), _) => Relation::Outside,
        (None, Some(outward)) => {
            let of_outward = |sector: &String| sector.split(' ').next() == Some(outward);
            if sectors.iter().any(of_outward) { Relation::PartlyInside } else { Relation::Outside }
        }
        (None, None) => Relation::NotSure,
    }
}

fn to_polygon(polygon: &catalogue::Polygon, place: &Place) -> Relation {
    let exact = matches!(place.precision, Precision::Postcode(_) | Precision::Device);
    if !exact {
        let far = beyond(&polygon.outer, place.position, FARTHEST_FROM_MIDDLE_METRES);
        return if far { Relation::Outside } else { Relation::NotSure };
    }
    // Most areas of a country are far from any one place: settled without building a shape.
    if beyond(&polygon.outer, place.position, 2.0 * ON_THE_LINE_METRES) {
        return Relation::Outside;
    }
    let outer = line(&polygon.outer, place.position);
    let holes: Vec<LineString<f64>> = polygon.holes.iter().map(|ring| line(ring, place.position)).collect();
    let here = Point::new(0.0, 0.0);
    let near = |ring: &LineString<f64>| Euclidean.distance(&here, ring) <= ON_THE_LINE_METRES;
    if near(&outer) || holes.iter().any(near) {
        return Relation::OnTheLine;
    }
    match geo::Polygon::new(outer, holes).coordinate_position(&here.0) {
        CoordPos::Inside => Relation::Inside,
        CoordPos::OnBoundary => Relation::OnTheLine,
        CoordPos::Outside => Relation::Outside,
    }
}

/// Whether a place is certainly farther than a distance from the rectangle around a ring.
fn beyond(ring: &Ring, place: Position, distance: f64) -> bool {
    let Some(&first) = ring.first() else { return true };
    let (low, high) = ring.iter().fold((first, first), |(low, high), point| {
        (
            Position { lat_e5: low.lat_e5.min(point.lat_e5), lon_e5: low.lon_e5.min(point.lon_e5) },
            Position { lat_e5: high.lat_e5.max(point.lat_e5), lon_e5: high.lon_e5.max(point.lon_e5) },
        )
    });
    let lat_e5 = place.lat_e5.clamp(low.lat_e5, high.lat_e5);
    let lon_e5 = place.lon_e5.clamp(low.lon_e5, high.lon_e5);
    if (lat_e5, lon_e5) == (place.lat_e5, place.lon_e5) {
        return false;
    }
    metres(place, Position { lat_e5, lon_e5 }) > distance
}

/// A ring in metres east and north of an origin. Straight lines stay straight, so inside stays inside.
fn line(ring: &Ring, origin: Position) -> LineString<f64> {
    let shrink = origin.lat().to_radians().cos();
    let place = |point: &Position| Coord {
        x: (point.lon() - origin.lon()) * shrink * METRES_PER_DEGREE,
        y: (point.lat() - origin.lat()) * METRES_PER_DEGREE,
    };
    ring.iter().chain(ring.first()).map(place).collect()
}

#[cfg(test)]
mod tests;
