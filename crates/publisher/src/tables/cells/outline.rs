//! Outlines of areas: a GeoJSON geometry in a cell.

use catalogue::{Polygon, Position, Ring};
use serde::{Deserialize, Serialize};

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

/// One polygon or several, with their holes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline(pub Vec<Polygon>);

type Points = Vec<Vec<f64>>;

/// The two GeoJSON geometries that have an inside.
#[derive(Serialize, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Points>),
    MultiPolygon(Vec<Vec<Points>>),
}

fn refuse(what: impl Into<String>) -> InvalidCell {
    InvalidCell::new(
        what,
        "write a GeoJSON geometry: {\"type\":\"Polygon\",\"coordinates\":[[[longitude,latitude],...]]}",
    )
}

fn ring(points: &Points) -> Result<Ring, InvalidCell> {
    let mut ring = points
        .iter()
        .map(|point| match point[..] {
            [lon, lat] | [lon, lat, _] => Position::from_degrees(lat, lon)
                .map_err(|error| refuse(format!("the point {lon}, {lat} is off the globe: {error}"))),
            _ => Err(refuse("a point of the outline is not a longitude and a latitude")),
        })
        .collect::<Result<Ring, _>>()?;
    if ring.first() != ring.last() {
        return Err(refuse("a ring of the outline does not end where it starts"));
    }
    ring.pop();
    ring.dedup();
    if ring.len() < 3 {
        return Err(refuse("a ring of the outline has fewer than three different points"));
    }
    Ok(ring)
}

fn polygon(rings: &[Points]) -> Result<Polygon, InvalidCell> {
    let mut rings = rings.iter().map(ring).collect::<Result<Vec<Ring>, _>>()?.into_iter();
    let outer = rings.next().ok_or_else(|| refuse("a polygon of the outline has no ring"))?;
    Ok(Polygon { outer, holes: rings.collect() })
}

impl Cell for Outline {
    const SHAPE: Shape = one(CellType::Outline);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        let geometry = serde_json::from_str(text).map_err(|error| {
            refuse(format!("the outline is not a GeoJSON Polygon or MultiPolygon ({error})"))
        })?;
        let polygons = match geometry {
            Geometry::Polygon(rings) => vec![polygon(&rings)?],
            Geometry::MultiPolygon(polygons) => {
                polygons.iter().map(|rings| polygon(rings)).collect::<Result<_, _>>()?
            }
        };
        if polygons.is_empty() {
            return Err(refuse("the outline has no polygon"));
        }
        Ok(Self(polygons))
    }

    fn format(&self, text: &mut String) {
        let closed = |ring: &Ring| -> Points {
            ring.iter().chain(ring.first()).map(|point| vec![point.lon(), point.lat()]).collect()
        };
        let rings = |polygon: &Polygon| -> Vec<Points> {
            std::iter::once(&polygon.outer).chain(&polygon.holes).map(closed).collect()
        };
        let geometry = match self.0.as_slice() {
            [only] => Geometry::Polygon(rings(only)),
            several => Geometry::MultiPolygon(several.iter().map(rings).collect()),
        };
        text.push_str(&serde_json::to_string(&geometry).unwrap_or_default());
    }
}
