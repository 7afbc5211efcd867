//! `areas.csv` to areas.

use catalogue::{Area, Shape};

use super::in_order;
use crate::tables::Table;
use crate::tables::rows::AreaRow;

/// The areas, sorted by id.
pub(super) fn areas(table: &Table<AreaRow>) -> Vec<Area> {
    in_order(table).into_iter().map(area).collect()
}

/// One area.
pub(crate) fn area(row: &AreaRow) -> Area {
    let shape = row.polygon.as_ref().map_or_else(
        || {
            let mut sectors: Vec<String> =
                row.sectors.iter().map(|sector| sector.as_str().to_owned()).collect();
            sectors.sort_unstable();
            sectors.dedup();
            Shape::Sectors(sectors)
        },
        |outline| Shape::Polygons(outline.0.clone()),
    );
    Area { id: row.id.clone(), name: row.name.clone(), shape }
}
