//! `areas.csv`: areas.

use catalogue::AreaId;

use crate::tables::cells::{Outline, Sector};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// An area on the ground, by its outline or by its postcode sectors.
    pub struct AreaRow is "areas", needed false, key ["id"] {
        /// The id, stable across releases.
        id: AreaId, ColumnRole::OwnId, "harbour-ward", needed id;
        /// The name as shown.
        name: String, ColumnRole::Name, "Harbour ward", needed name;
        /// The postcode sectors that make it up; blank when it has an outline.
        sectors: Vec<Sector>, ColumnRole::Fact, "WM1 1 | WM1 2";
        /// The outline as a GeoJSON `Polygon` or `MultiPolygon`; blank when it has sectors.
        polygon: Option<Outline>, ColumnRole::Fact, "{\"type\":\"Polygon\",\"coordinates\":[[[-1.5,54.0],[-1.4,54.0],[-1.4,54.1],[-1.5,54.0]]]}";
    }
}
