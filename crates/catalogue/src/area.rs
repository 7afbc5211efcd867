//! Areas on the ground: a practice's, a partnership's, a funder's.

use serde::{Deserialize, Serialize};

use crate::{AreaId, Position};

/// A ring of points; the last joins the first.
pub type Ring = Vec<Position>;

/// A polygon: an outer ring and the holes in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Polygon {
    /// The outer ring, three points at least.
    pub outer: Ring,
    /// The holes.
    pub holes: Vec<Ring>,
}

/// What an area is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// One polygon or several, apart.
    Polygons(Vec<Polygon>),
    /// Whole postcode sectors (`HG5 0`), sorted.
    Sectors(Vec<String>),
}

/// A named area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its id, stable across releases.
    pub id: AreaId,
    /// Its name as shown: `Harbour ward`.
    pub name: String,
    /// Where it is.
    pub shape: Shape,
}
