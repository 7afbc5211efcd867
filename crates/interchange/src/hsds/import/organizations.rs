//! Organisations as funders, partnerships and practices.

use serde_json::Value;

use super::super::attributes::{KIND, MEMBER_OF};
use super::super::services::{REGISTER, STAY};
use super::Tables;
use super::json::{cell, items, profile_cells, text};
use super::locations::locations;
use super::register::{Known, Register, attribute_values};
use super::services::area_of;

pub(super) fn organizations(
    organizations: &[&Value],
    services: &[Value],
    register: &Register,
    tables: &mut Tables,
) {
    let mut done = std::collections::BTreeSet::new();
    for &organization in organizations {
        let uuid = text(organization, "id");
        let Some(known) = register.get(uuid).filter(|_| done.insert(uuid)) else { continue };
        let name = text(organization, "name");
        let mut cells = register.attribute_cells(organization, known.table);
        cells.extend([("id", known.id.clone()), ("name", name.to_owned())]);
        cells.extend(contact(organization));
        let own = services.iter().filter(|service| is_of(service, uuid));
        let own: Vec<&Value> = own.collect();
        match known.kind {
            "partnership" => {
                let description = text(organization, "description");
                let summary = if description == name { "" } else { description };
                cells.push(("summary", summary.to_owned()));
                professions(organization, &known.id, tables);
            }
            "funder" => cells.extend(staying(&own)),
            _ => {
                cells.extend(registering(&own, &known.id, tables));
                memberships(organization, known, register, tables);
                locations(organization, known, register, tables);
            }
        }
        tables.push(known.table, &cells);
        for change in items(organization, "service_changes") {
            let mut cells = profile_cells(change, "changes");
            cells.extend([("id", text(change, "code").to_owned()), (known.kind, known.id.clone())]);
            tables.push("changes", &cells);
        }
        for table in ["specialists", "measures"] {
            for row in items(organization, table) {
                let mut cells = profile_cells(row, table);
                cells.push((known.kind, known.id.clone()));
                tables.push(table, &cells);
            }
        }
        if known.kind == "funder" {
            decisions(&own, &known.id, tables);
        }
    }
}

/// Whether a service is an organisation's.
fn is_of(service: &Value, organization: &str) -> bool {
    let within = service.get("organization").map_or("", |one| text(one, "id"));
    text(service, "organization_id") == organization || within == organization
}

/// The service of a kind among those of an organisation.
fn of_kind<'v>(services: &[&'v Value], kind: &str) -> Option<&'v Value> {
    services.iter().find(|service| attribute_values(service, KIND).first() == Some(&kind)).copied()
}

fn contact(organization: &Value) -> Vec<(&'static str, String)> {
    let phone = |kind: &str| {
        let phones = items(organization, "phones").iter();
        let mut phones = phones.filter(|phone| {
            let found = text(phone, "type");
            found == kind || (found.is_empty() && kind == "voice")
        });
        phones.next().map_or("", |phone| text(phone, "number")).to_owned()
    };
    let name = items(organization, "contacts").first().map_or("", |contact| text(contact, "name"));
    let program = items(organization, "programs").first();
    vec![
        ("contact_name", name.to_owned()),
        ("phone", phone("voice")),
        ("textphone", phone("textphone")),
        ("email", text(organization, "email").to_owned()),
        ("website", text(organization, "website").to_owned()),
        ("how_to_take_part", program.map_or("", |program| text(program, "description")).to_owned()),
    ]
}

fn staying(services: &[&Value]) -> Vec<(&'static str, String)> {
    let Some(service) = of_kind(services, STAY) else { return Vec::new() };
    vec![
        ("what_staying_means", text(service, "description").to_owned()),
        ("area", area_of(service, "area").unwrap_or_default()),
    ]
}

fn registering(services: &[&Value], practice: &str, tables: &mut Tables) -> Vec<(&'static str, String)> {
    let Some(service) = of_kind(services, REGISTER) else { return Vec::new() };
    let mut cells = vec![
        ("how_to_join", cell(text(service, "application_process").lines().map(str::trim))),
        ("area", area_of(service, "area").unwrap_or_default()),
        ("outer_area", area_of(service, "outer_area").unwrap_or_default()),
    ];
    if let Some(rule) = service.get("enrolment_rule") {
        let own = profile_cells(rule, "practices");
        cells.extend(own);
        for list in items(rule, "lists") {
            let mut cells = profile_cells(list, "lists");
            cells.push(("practice", practice.to_owned()));
            tables.push("lists", &cells);
        }
    }
    for attribute in items(service, "attributes") {
        let code = text(attribute, "link_type").strip_prefix("lcp:features.");
        if let Some((group, feature)) = code.and_then(|code| code.split_once('/')) {
            let cells = [
                ("practice", practice.to_owned()),
                ("group", group.to_owned()),
                ("feature", feature.to_owned()),
                ("has", text(attribute, "value").to_owned()),
            ];
            tables.push("practice_features", &cells);
        }
    }
    cells
}

fn decisions(services: &[&Value], funder: &str, tables: &mut Tables) {
    let Some(rule) = of_kind(services, STAY).and_then(|service| service.get("enrolment_rule")) else {
        return;
    };
    for table in ["policies", "joining_rules", "rights"] {
        for row in items(rule, table) {
            let mut cells = profile_cells(row, table);
            cells.push(("funder", funder.to_owned()));
            tables.push(table, &cells);
        }
    }
}

fn professions(organization: &Value, partnership: &str, tables: &mut Tables) {
    for attribute in items(organization, "attributes") {
        if let Some(profession) = text(attribute, "link_type").strip_prefix("lcp:professions.") {
            let cells = [
                ("partnership", partnership.to_owned()),
                ("profession", profession.to_owned()),
                ("role", text(attribute, "value").to_owned()),
            ];
            tables.push("professions", &cells);
        }
    }
}

fn memberships(organization: &Value, practice: &Known, register: &Register, tables: &mut Tables) {
    let attributes = items(organization, "attributes").iter();
    for attribute in attributes.filter(|one| text(one, "link_type") == MEMBER_OF) {
        let Some(partnership) = register.get(text(attribute, "value")) else {
            tables.drop(format!(
                "the membership of {:?} is not imported: the organization {:?} of its attribute {MEMBER_OF} is not among the organizations",
                text(organization, "name"),
                text(attribute, "value"),
            ));
            continue;
        };
        let field = |name: &str| {
            let mut entries = items(attribute, "metadata").iter();
            let found = entries.find(|entry| text(entry, "field_name") == name);
            found.map_or("", |entry| text(entry, "replacement_value")).to_owned()
        };
        let cells = [
            ("practice", practice.id.clone()),
            ("partnership", partnership.id.clone()),
            ("from", field("from")),
            ("until", field("until")),
        ];
        tables.push("memberships", &cells);
    }
}
