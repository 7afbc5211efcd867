//! Services as offers; and the areas that services have.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::areas::{AREA_URI, SECTORS};
use super::super::attributes::KIND;
use super::super::services::{OFFER, REGISTER, STAY};
use super::Tables;
use super::json::{cell, items, number, text};
use super::register::{Register, attribute_values};

pub(super) fn services(services: &[Value], register: &Register, tables: &mut Tables) {
    let mut areas = BTreeSet::new();
    let known = tables.tables.iter().find(|table| table.schema.name == "services");
    let mut known: BTreeSet<String> = known
        .into_iter()
        .flat_map(|table| table.rows.iter().filter_map(|row| row.first().cloned()))
        .collect();
    for service in services {
        for area in items(service, "service_areas") {
            if let Some(id) = area_id(area)
                && areas.insert(id.to_owned())
            {
                push_area(area, id, tables);
            }
        }
        let kind = attribute_values(service, KIND).first().copied();
        if kind != Some(REGISTER) && kind != Some(STAY) {
            offer(service, kind == Some(OFFER), register, &mut known, tables);
        }
    }
}

fn push_area(area: &Value, id: &str, tables: &mut Tables) {
    let extent = text(area, "extent").to_owned();
    let column = if text(area, "extent_type") == SECTORS { "sectors" } else { "polygon" };
    tables.push("areas", &[("id", id.to_owned()), ("name", text(area, "name").to_owned()), (column, extent)]);
}

/// Our id of an area; an area of somebody else's has none, and no shape that we could rely on.
fn area_id(area: &Value) -> Option<&str> {
    text(area, "uri").strip_prefix(AREA_URI).filter(|id| !id.is_empty())
}

/// The area that a service has in a column of ours.
pub(super) fn area_of(service: &Value, column: &str) -> Option<String> {
    let mut areas = items(service, "service_areas").iter();
    let area = areas.find(|area| text(area, "description") == column)?;
    area_id(area).map(str::to_owned)
}

fn offer(
    service: &Value,
    is_own: bool,
    register: &Register,
    known: &mut BTreeSet<String>,
    tables: &mut Tables,
) {
    let name = text(service, "name");
    let within = service.get("organization").map_or("", |one| text(one, "id"));
    let owner = [text(service, "organization_id"), within].into_iter().find_map(|id| register.get(id));
    let Some(owner) = owner else {
        tables.drop(format!(
            "the service {name:?} ({}) is not imported: its organization is not among those imported",
            text(service, "id")
        ));
        return;
    };
    let mut cells = register.attribute_cells(service, "offers");
    if !is_own {
        // The directory of somebody else has no list of ours: the service's name becomes one.
        let id = slug(name);
        if known.insert(id.clone()) {
            tables.push("services", &[("id", id.clone()), ("name", name.to_owned())]);
        }
        cells.extend([("service", id), ("delivery", "not_known".to_owned())]);
    }
    let hours = items(service, "schedules").first().map_or("", |schedule| text(schedule, "description"));
    cells.extend([
        (owner.kind, owner.id.clone()),
        ("target_group", text(service, "eligibility_description").to_owned()),
        ("minimum_age", number(service, "minimum_age")),
        ("maximum_age", number(service, "maximum_age")),
        ("hours", hours.to_owned()),
        ("sites", cell(items(service, "service_at_locations").iter().filter_map(|at| register.site(at)))),
        ("checked_on", text(service, "assured_date").to_owned()),
    ]);
    tables.push("offers", &cells);
}

/// An id made of a name.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "service".to_owned() } else { slug.to_owned() }
}
