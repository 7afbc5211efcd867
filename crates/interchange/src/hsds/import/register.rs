//! Which organisation is which of our records.

use std::collections::BTreeMap;

use publisher::tables::{ColumnRole, TextTable};
use serde_json::Value;

use super::super::attributes::{KIND, column_code, organisation_kind};
use super::super::locations::OWN_SITE;
use super::super::mapping::{Destination, destination};
use super::super::organizations::{KINDS, OWN_ID};
use super::Tables;
use super::json::{cell, items, text};
use crate::ids::{is_ods_code, uuid};

/// The organisations that are ours, and their sites, by their UUIDs.
pub(super) struct Register {
    organizations: BTreeMap<String, Known>,
    sites: BTreeMap<String, String>,
}

/// One of them.
#[derive(Clone)]
pub(super) struct Known {
    /// Our table: `practices`.
    pub(super) table: &'static str,
    /// The kind: `practice`.
    pub(super) kind: &'static str,
    pub(super) id: String,
}

impl Register {
    /// Tells the organisations apart, and names those that are none of ours.
    pub(super) fn new(organizations: &[&Value], tables: &mut Tables) -> Self {
        let mut known: BTreeMap<String, Known> = BTreeMap::new();
        let mut ids: BTreeMap<(&'static str, String), String> = BTreeMap::new();
        for &organization in organizations {
            let (uuid, name) = (text(organization, "id"), text(organization, "name"));
            let Some(found) = identify(organization) else {
                tables.drop(format!(
                    "the organization {name:?} ({uuid}) is not imported: give it an attribute with the link_type {KIND} and the value funder, partnership or practice, or an organization_identifier of type ODS with a practice's code"
                ));
                continue;
            };
            if let Some(before) = ids.insert((found.table, found.id.clone()), name.to_owned()) {
                tables.drop(format!(
                    "the organization {name:?} ({uuid}) is not imported: it has the id {} of {before:?}; give each an id of its own",
                    found.id
                ));
                continue;
            }
            known.insert(uuid.to_owned(), found);
        }
        let locations = organizations.iter().flat_map(|one| items(one, "locations"));
        let sites = locations.map(|location| (text(location, "id").to_owned(), site_id(location).to_owned()));
        Self { organizations: known, sites: sites.collect() }
    }

    /// Our id of the site at which a service is.
    pub(super) fn site(&self, at_location: &Value) -> Option<&str> {
        let within = at_location.get("location").map_or("", |location| text(location, "id"));
        let found = [text(at_location, "location_id"), within].into_iter().find_map(|id| self.sites.get(id));
        found.map(String::as_str)
    }

    /// The record that an organisation is.
    pub(super) fn get(&self, uuid: &str) -> Option<&Known> {
        self.organizations.get(uuid)
    }

    /// The cells of a record whose columns are attributes.
    pub(super) fn attribute_cells(&self, object: &Value, table: &str) -> Vec<(&'static str, String)> {
        let Some(table) = TextTable::named(table) else { return Vec::new() };
        let columns = table.schema.columns.iter();
        let columns =
            columns.filter(|column| destination(table.schema.name, column) == Destination::Attribute);
        columns
            .map(|column| {
                let code = column_code(table.schema.name, column.name);
                let values = attribute_values(object, &code).into_iter();
                let values = values.map(|value| self.own_id(column.role, value));
                (column.name, cell_of(column.shape.list, values))
            })
            .collect()
    }

    /// Our own id for the UUID of an organisation, in a column that refers to one.
    fn own_id<'v>(&'v self, role: ColumnRole, value: &'v str) -> &'v str {
        match (organisation_kind(role), self.get(value)) {
            (Some(_), Some(known)) => &known.id,
            _ => value,
        }
    }
}

fn cell_of<'v>(is_list: bool, mut values: impl Iterator<Item = &'v str>) -> String {
    if is_list { cell(values) } else { values.next().unwrap_or_default().to_owned() }
}

/// The values of the attributes with a code.
pub(super) fn attribute_values<'v>(object: &'v Value, code: &str) -> Vec<&'v str> {
    let term = uuid("term", code);
    let has = |one: &&Value| text(one, "link_type") == code || text(one, "taxonomy_term_id") == term;
    items(object, "attributes").iter().filter(has).map(|one| text(one, "value")).collect()
}

/// The id of a location: our own where it has one.
pub(super) fn site_id(location: &Value) -> &str {
    let own = text(location, "external_identifier");
    let is_own = text(location, "external_identifier_type") == OWN_SITE && !own.is_empty();
    if is_own { own } else { text(location, "id") }
}

/// Which of our records an organisation is.
fn identify(organization: &Value) -> Option<Known> {
    let identifier = |kind: &str| {
        let found = items(organization, "organization_identifiers").iter();
        let mut found = found.filter(|one| text(one, "identifier_type").eq_ignore_ascii_case(kind));
        found.next().map(|one| text(one, "identifier")).filter(|id| !id.is_empty())
    };
    let ods = identifier("ODS").filter(|code| is_ods_code(code, false));
    let kind = attribute_values(organization, KIND).first().copied();
    // A practice's code is a letter and five digits.
    let is_practice = |code: &str| code.len() == 6 && code.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    let kind = kind.or_else(|| ods.filter(|code| is_practice(code)).map(|_| "practice"))?;
    let &(table, kind) = KINDS.iter().find(|(_, known)| *known == kind)?;
    let id = identifier(OWN_ID).or(ods).unwrap_or(text(organization, "id"));
    (!id.is_empty()).then(|| Known { table, kind, id: id.to_owned() })
}
