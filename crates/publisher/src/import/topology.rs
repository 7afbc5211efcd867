//! `TopoJSON`: areas made of arcs that neighbours share, turned back into polygons.
//!
//! Only what areas need: polygons and multipolygons, with or without quantisation. The format is specified at
//! <https://github.com/topojson/topojson-specification>.

use std::collections::BTreeMap;
use std::path::Path;

use catalogue::{Polygon, Position, Ring};
use serde::Deserialize;

use super::rounding::rounded;
use super::{ImportError, text};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "boundaries as TopoJSON";

/// A point as stored: two numbers at least.
type Point = Vec<f64>;

#[derive(Deserialize)]
struct Topology {
    transform: Option<Transform>,
    objects: BTreeMap<String, Collection>,
    arcs: Vec<Vec<Point>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Collection {
    #[serde(default)]
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(flatten)]
    arcs: Arcs,
    #[serde(default)]
    properties: BTreeMap<String, serde_json::Value>,
}

/// The arcs of a geometry: rings within polygons. A negative number is an arc taken backwards.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Arcs {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// An area with what the file says of it.
#[derive(Debug)]
pub(super) struct PublishedArea {
    /// Its properties that are text.
    pub(super) properties: BTreeMap<String, String>,
    /// Its outline; rings that enclose nothing are left out, and an area may have nothing left.
    pub(super) polygons: Vec<Polygon>,
}

/// Reads every area of a file.
pub(super) fn read_topology(file: &Path) -> Result<Vec<PublishedArea>, ImportError> {
    let text = text::read_text(file, EXPECTED)?;
    let wrong = |line: usize, what: String| ImportError::Line {
        file: file.to_owned(),
        line,
        what,
        help: "Download the boundaries again, as TopoJSON with polygons",
    };
    let topology: Topology = serde_json::from_str(&text)
        .map_err(|error| wrong(error.line(), format!("this is not TopoJSON of areas ({error})")))?;
    let arcs = topology
        .arcs
        .iter()
        .map(|arc| placed(arc, topology.transform.as_ref()))
        .collect::<Result<Vec<_>, _>>();
    let arcs = arcs.map_err(|what| wrong(1, what))?;
    let geometries = topology.objects.into_values().flat_map(|object| object.geometries);
    geometries.map(|geometry| area(geometry, &arcs).map_err(|what| wrong(1, what))).collect()
}

/// The positions along an arc. With a transform the first point is a place and the others are steps from it.
fn placed(arc: &[Point], transform: Option<&Transform>) -> Result<Ring, String> {
    let (mut x, mut y) = (0.0, 0.0);
    let mut ring = Ring::with_capacity(arc.len());
    for point in arc {
        let &[first, second, ..] = point.as_slice() else {
            return Err("a point of an arc has fewer than two numbers".to_owned());
        };
        let (lon, lat) = match transform {
            Some(Transform { scale, translate }) => {
                (x, y) = (x + first, y + second);
                (x * scale[0] + translate[0], y * scale[1] + translate[1])
            }
            None => (first, second),
        };
        let position =
            Position::from_degrees(lat, lon).map_err(|error| format!("{lat}, {lon} is no place: {error}"))?;
        ring.push(rounded(position));
    }
    Ok(ring)
}

fn area(geometry: Geometry, arcs: &[Ring]) -> Result<PublishedArea, String> {
    let shapes = match geometry.arcs {
        Arcs::Polygon(rings) => vec![rings],
        Arcs::MultiPolygon(polygons) => polygons,
    };
    let mut polygons = Vec::with_capacity(shapes.len());
    for rings in shapes {
        let mut rings = rings.iter().map(|ring| joined(ring, arcs));
        let outer = rings.next().transpose()?.flatten();
        let holes = rings.filter_map(Result::transpose).collect::<Result<Vec<_>, _>>()?;
        polygons.extend(outer.map(|outer| Polygon { outer, holes }));
    }
    let texts =
        geometry.properties.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())));
    Ok(PublishedArea { properties: texts.collect(), polygons })
}

/// Arcs end to end as an open ring; `None` when it encloses nothing.
fn joined(numbers: &[i64], arcs: &[Ring]) -> Result<Option<Ring>, String> {
    let mut ring = Ring::new();
    for &number in numbers {
        // Arc 3 taken backwards is written as its complement, -4.
        let backwards = number < 0;
        let place = if backwards { !number } else { number };
        let arc = usize::try_from(place).ok().and_then(|place| arcs.get(place));
        let arc = arc.ok_or_else(|| format!("the arc {number} is not in the file"))?;
        if backwards {
            ring.extend(arc.iter().rev());
        } else {
            ring.extend(arc);
        }
    }
    ring.dedup();
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    Ok(encloses(&ring).then_some(ring))
}

/// Whether a ring encloses ground: three corners, and an area that is not nothing.
fn encloses(ring: &[Position]) -> bool {
    let next = ring.iter().cycle().skip(1);
    let cross = |(a, b): (&Position, &Position)| {
        i128::from(a.lon_e5) * i128::from(b.lat_e5) - i128::from(b.lon_e5) * i128::from(a.lat_e5)
    };
    ring.len() >= 3 && ring.iter().zip(next).map(cross).sum::<i128>() != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side that share their middle border, the right one with a hole, and a bare line.
    const SQUARES: &str = r#"{"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [-2, 54]},
        "objects": {"areas": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "arcs": [[0, 1]], "properties": {"code": "left", "size": 1}},
            {"type": "MultiPolygon", "arcs": [[[2, -1], [3]]], "properties": {"code": "right"}},
            {"type": "Polygon", "arcs": [[4]], "properties": {"code": "line"}}]}},
        "arcs": [[[10, 0], [0, 10]], [[10, 10], [-10, 0], [0, -10], [10, 0]],
            [[10, 0], [10, 0], [0, 10], [-10, 0]], [[14, 4], [2, 0], [0, 2], [-2, -2]], [[0, 0], [5, 5], [-5, -5]]]}"#;

    fn areas(text: &str) -> Result<Vec<PublishedArea>, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("areas.topo.json");
        std::fs::write(&file, text).unwrap();
        read_topology(&file)
            .map_err(|error| error.to_string().replace(&folder.path().display().to_string(), "."))
    }

    fn corners(ring: &Ring) -> Vec<(i32, i32)> {
        ring.iter().map(|at| (at.lon_e5 / 10_000 + 20, at.lat_e5 / 10_000 - 540)).collect()
    }

    #[test]
    fn neighbours_share_their_border() {
        let found = areas(SQUARES).unwrap();
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].properties["code"], "left");
        assert_eq!(corners(&found[0].polygons[0].outer), [(10, 0), (10, 10), (0, 10), (0, 0)]);
        let right = &found[1].polygons[0];
        assert_eq!(corners(&right.outer), [(10, 0), (20, 0), (20, 10), (10, 10)]);
        assert_eq!(corners(&right.holes[0]), [(14, 4), (16, 4), (16, 6)]);
    }

    #[test]
    fn a_ring_that_encloses_nothing_is_left_out() {
        assert!(areas(SQUARES).unwrap()[2].polygons.is_empty());
    }

    #[test]
    fn damaged_files_are_refused_with_a_reason() {
        for (text, what) in [
            ("{", "line 1: this is not TopoJSON of areas"),
            (r#"{"type": "FeatureCollection", "features": []}"#, "missing field `objects`"),
            (&SQUARES.replace("[[0, 1]]", "[[0, 9]]"), "the arc 9 is not in the file"),
            (&SQUARES.replace("[-10, 0]", "[-10]"), "fewer than two numbers"),
            (&SQUARES.replace("[-2, 54]", "[-2, 540]"), "is no place"),
        ] {
            let message = areas(text).unwrap_err();
            assert!(message.contains(what), "{message}");
        }
    }
}
