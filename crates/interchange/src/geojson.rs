//! GeoJSON (RFC 7946): sites as points, areas as outlines.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Ring, Shape};
use serde_json::{Value, json};

use crate::records::Dataset;

/// The sites of all practices.
pub(crate) fn sites(dataset: &Dataset<'_>) -> Value {
    let catalogue = dataset.catalogue;
    let day = catalogue.about.as_of;
    let mut features = Vec::new();
    for practice in &catalogue.practices {
        let partnership = practice.partnership_on(day).and_then(|at| catalogue.partnership(at));
        let list = practice.list_on(day).map(|list| list.status.word());
        for site in &practice.sites {
            features.push(json!({
                "type": "Feature",
                "id": site.id.as_str(),
                "geometry": { "type": "Point", "coordinates": [site.position.lon(), site.position.lat()] },
                "properties": {
                    "practice": practice.id.as_str(),
                    "name": practice.name,
                    "site_name": site.name,
                    "town": site.town,
                    "postcode": site.postcode,
                    "partnership": partnership.map(|found| found.id.as_str()),
                    "partnership_name": partnership.map(|found| found.name.as_str()),
                    "list_status": list,
                },
            }));
        }
    }
    json!({ "type": "FeatureCollection", "features": features })
}

/// The areas. One that is made of postcode sectors has no outline: its sectors are named.
pub(crate) fn areas(dataset: &Dataset<'_>) -> Value {
    let features = dataset.catalogue.areas.iter().map(|area| {
        let (geometry, sectors) = match &area.shape {
            Shape::Sectors(sectors) => (Value::Null, json!(sectors)),
            Shape::Polygons(polygons) => {
                let polygons = polygons.iter().map(|polygon| {
                    let holes = polygon.holes.iter().map(|hole| ring(hole, false));
                    std::iter::once(ring(&polygon.outer, true)).chain(holes).collect::<Vec<_>>()
                });
                (json!({ "type": "MultiPolygon", "coordinates": polygons.collect::<Vec<_>>() }), Value::Null)
            }
        };
        json!({
            "type": "Feature",
            "id": area.id.as_str(),
            "geometry": geometry,
            "properties": { "name": area.name, "sectors": sectors },
        })
    });
    json!({ "type": "FeatureCollection", "features": features.collect::<Vec<_>>() })
}

/// A ring, closed, turned as RFC 7946 asks: the outer one against the clock, holes with it.
fn ring(ring: &Ring, against_the_clock: bool) -> Vec<[f64; 2]> {
    let next = ring.iter().cycle().skip(1);
    // Twice the area, positive when the ring turns against the clock.
    let area: i64 = ring
        .iter()
        .zip(next)
        .map(|(from, to)| {
            let product = |one: i32, other: i32| i64::from(one) * i64::from(other);
            product(from.lon_e5, to.lat_e5) - product(to.lon_e5, from.lat_e5)
        })
        .sum();
    let mut points: Vec<[f64; 2]> = ring.iter().map(|point| [point.lon(), point.lat()]).collect();
    if (area > 0) != against_the_clock {
        points.reverse();
    }
    points.extend(points.first().copied());
    points
}

#[cfg(test)]
mod tests {
    use catalogue::Position;

    use super::*;

    #[test]
    fn outer_rings_turn_against_the_clock_and_holes_with_it() {
        let square: Ring = [(0, 0), (0, 100_000), (100_000, 100_000), (100_000, 0)]
            .map(|(lat_e5, lon_e5)| Position { lat_e5, lon_e5 })
            .into();
        let backwards: Ring = square.iter().rev().copied().collect();
        let expected = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]];
        assert_eq!(ring(&square, true), expected);
        let turned = ring(&backwards, true);
        assert_eq!((turned.len(), turned.first()), (5, turned.last()));
        assert_ne!(ring(&square, false), expected);
    }
}
