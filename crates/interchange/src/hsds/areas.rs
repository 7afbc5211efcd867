//! Areas as service areas.

use serde_json::Value;

use crate::ids::uuid;
use crate::object::Object;
use crate::records::Dataset;

/// What the identifiers of our areas begin with.
pub(super) const AREA_URI: &str = "urn:lcp:area:";
/// How an extent is written.
pub(super) const GEOJSON: &str = "geojson";
pub(super) const SECTORS: &str = "postcode sectors";

/// The area with an id as an area of a service; `column` says which of our columns names it. None for a blank id.
pub(super) fn service_area(dataset: &Dataset<'_>, service: &str, column: &str, id: &str) -> Vec<Value> {
    let areas = dataset.of("areas", "id", id).into_iter();
    areas
        .map(|area| {
            let sectors = area.get("sectors");
            let (kind, extent) =
                if sectors.is_empty() { (GEOJSON, area.get("polygon")) } else { (SECTORS, sectors) };
            Object::new()
                .set("id", uuid("service_area", &format!("{service}/{column}/{id}")))
                .set("service_id", service)
                .set("name", area.get("name"))
                .set("description", column)
                .set("uri", format!("{AREA_URI}{id}"))
                .text("extent", extent)
                .set("extent_type", kind)
                .build()
        })
        .collect()
}
