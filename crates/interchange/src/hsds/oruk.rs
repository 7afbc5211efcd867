//! Open Referral UK 3.0: HSDS with fewer properties. What they held moves to where ORUK has room, or is lost.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Hsds;
use crate::ids::uuid;

/// The objects of ORUK that a release gives.
#[derive(Debug, Clone)]
pub struct Oruk {
    /// Funders, partnerships and practices, with their facts.
    pub organizations: Vec<Value>,
    /// What people can use, each with the name of its organisation and where it is.
    pub services: Vec<Value>,
    /// The taxonomies.
    pub taxonomies: Vec<Value>,
    /// Their terms.
    pub taxonomy_terms: Vec<Value>,
}

/// The properties of ORUK that we fill, by kind of object. A test holds them against the schemas.
const KEPT: [(&str, &[&str]); 11] = [
    (
        "organization",
        &["id", "name", "description", "email", "website", "organization_identifiers", "attributes"],
    ),
    (
        "organization_identifier",
        &["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"],
    ),
    (
        "service",
        &[
            "id",
            "organization_id",
            "name",
            "description",
            "status",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "alert",
            "schedules",
            "service_areas",
            "service_at_locations",
            "organization",
            "attributes",
        ],
    ),
    ("service_area", &["id", "service_id", "name", "extent", "extent_type", "uri"]),
    ("service_at_location", &["id", "service_id", "location_id", "location"]),
    (
        "location",
        &[
            "id",
            "location_type",
            "name",
            "latitude",
            "longitude",
            "external_identifier",
            "external_identifier_type",
            "addresses",
        ],
    ),
    (
        "address",
        &[
            "id",
            "location_id",
            "address_1",
            "city",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ],
    ),
    (
        "schedule",
        &[
            "id",
            "service_id",
            "service_at_location_id",
            "valid_from",
            "valid_to",
            "freq",
            "byday",
            "description",
            "opens_at",
            "closes_at",
            "attending_type",
            "notes",
        ],
    ),
    ("attribute", &["id", "link_id", "link_type", "taxonomy_term_id", "taxonomy_term"]),
    ("taxonomy", &["id", "name", "description"]),
    ("taxonomy_term", &["id", "name", "description", "parent_id", "taxonomy", "taxonomy_id"]),
];

/// An object with the properties that ORUK keeps of its kind.
fn kept(kind: &str, object: &Value) -> Map<String, Value> {
    let names = KEPT.iter().find(|(name, _)| *name == kind).map_or(&[][..], |(_, names)| names);
    let members = object.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn kept_list(kind: &str, object: &Value, list: &str) -> Vec<Value> {
    let items = object.get(list).and_then(Value::as_array).into_iter().flatten();
    items.map(|item| Value::Object(kept(kind, item))).collect()
}

fn text<'v>(object: &'v Value, key: &str) -> &'v str {
    object.get(key).and_then(Value::as_str).unwrap_or_default()
}

impl Oruk {
    /// HSDS as ORUK has it.
    #[must_use]
    pub fn from_hsds(hsds: &Hsds) -> Self {
        let terms = hsds.taxonomy_terms.iter().map(|term| (text(term, "id"), term)).collect();
        let names = hsds.organizations.iter().map(|one| (text(one, "id"), one)).collect();
        let mut locations: BTreeMap<&str, &Value> = BTreeMap::new();
        for organization in &hsds.organizations {
            let own = organization.get("locations").and_then(Value::as_array).into_iter().flatten();
            locations.extend(own.map(|location| (text(location, "id"), location)));
        }
        let lookup = Lookup { terms, organizations: names, locations };
        let kept_all =
            |kind: &str, list: &[Value]| list.iter().map(|one| Value::Object(kept(kind, one))).collect();
        Self {
            organizations: hsds.organizations.iter().map(|one| lookup.organization(one)).collect(),
            services: hsds.services.iter().map(|one| lookup.service(one)).collect(),
            taxonomies: kept_all("taxonomy", &hsds.taxonomies),
            taxonomy_terms: kept_all("taxonomy_term", &hsds.taxonomy_terms),
        }
    }

    /// The lists by the names of their files.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &Vec<Value>); 4] {
        super::named([&self.organizations, &self.services, &self.taxonomies, &self.taxonomy_terms])
    }
}

struct Lookup<'h> {
    terms: BTreeMap<&'h str, &'h Value>,
    organizations: BTreeMap<&'h str, &'h Value>,
    locations: BTreeMap<&'h str, &'h Value>,
}

impl Lookup<'_> {
    fn organization(&self, organization: &Value) -> Value {
        let mut made = kept("organization", organization);
        made.insert("attributes".to_owned(), json!(self.attributes(organization)));
        Value::Object(made)
    }

    fn service(&self, service: &Value) -> Value {
        let mut made = kept("service", service);
        let id = text(service, "id");
        if let Some(organization) = self.organizations.get(text(service, "organization_id")) {
            let mut short = kept("organization", organization);
            // The facts stand with the organisation itself.
            short.remove("attributes");
            made.insert("organization".to_owned(), Value::Object(short));
        }
        made.insert("attributes".to_owned(), json!(self.attributes(service)));
        let description = described(service);
        if !description.is_empty() {
            made.insert("description".to_owned(), json!(description));
        }
        let areas = kept_list("service_area", service, "service_areas");
        let mut schedules = kept_list("schedule", service, "schedules");
        let mut places = Vec::new();
        for place in service.get("service_at_locations").and_then(Value::as_array).into_iter().flatten() {
            let mut at = kept("service_at_location", place);
            if let Some(location) = self.locations.get(text(place, "location_id")) {
                at.insert("location".to_owned(), placed(location));
                // The hours of a location stand with the service that is there.
                if service.get("enrolment_rule").is_some() {
                    schedules.extend(hours(location, id, text(place, "id")));
                }
            }
            places.push(Value::Object(at));
        }
        for (name, list) in
            [("service_areas", areas), ("schedules", schedules), ("service_at_locations", places)]
        {
            if list.is_empty() {
                made.remove(name);
            } else {
                made.insert(name.to_owned(), json!(list));
            }
        }
        Value::Object(made)
    }

    /// The attributes that a term alone can say: words of closed lists, services, features, organisations.
    fn attributes(&self, object: &Value) -> Vec<Value> {
        let attributes = object.get("attributes").and_then(Value::as_array).into_iter().flatten();
        attributes.filter_map(|attribute| self.attribute(attribute)).collect()
    }

    fn attribute(&self, attribute: &Value) -> Option<Value> {
        let (code, value) = (text(attribute, "link_type"), text(attribute, "value"));
        let by_word = uuid("term", &format!("{code}={value}"));
        let service = uuid("term", &super::terms::service_code(value));
        let own = uuid("term", code);
        let term = if let Some(term) = self.terms.get(by_word.as_str()) {
            Value::Object(kept("taxonomy_term", term))
        } else if code == "lcp:offers.service" {
            Value::Object(kept("taxonomy_term", self.terms.get(service.as_str())?))
        } else if code.starts_with("lcp:professions.")
            || (code.starts_with("lcp:features.") && value == "yes")
        {
            Value::Object(kept("taxonomy_term", self.terms.get(own.as_str())?))
        } else {
            // Another organisation, by its name.
            let organization = self.organizations.get(value)?;
            let name = text(organization, "name");
            json!({
                "id": uuid("term", &format!("{code}={value}")),
                "name": name,
                "description": name,
                "taxonomy": code,
            })
        };
        let mut made = kept("attribute", attribute);
        made.insert("taxonomy_term_id".to_owned(), term.get("id").cloned()?);
        made.insert("taxonomy_term".to_owned(), term);
        Some(Value::Object(made))
    }
}

/// The description, with what ORUK has no property for: how to apply, and for whom it is.
fn described(service: &Value) -> String {
    let parts = ["description", "application_process", "eligibility_description"];
    let parts = parts.map(|key| text(service, key));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn placed(location: &Value) -> Value {
    let mut made = kept("location", location);
    let addresses = location.get("addresses").and_then(Value::as_array).into_iter().flatten();
    let addresses: Vec<Value> = addresses
        .map(|address| {
            let mut made = kept("address", address);
            let lines = [text(address, "address_1"), text(address, "address_2")];
            let lines = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
            made.insert("address_1".to_owned(), json!(lines.replace(" | ", ", ")));
            Value::Object(made)
        })
        .collect();
    made.insert("addresses".to_owned(), json!(addresses));
    Value::Object(made)
}

fn hours(location: &Value, service: &str, at: &str) -> Vec<Value> {
    let schedules = kept_list("schedule", location, "schedules").into_iter();
    schedules
        .map(|mut schedule| {
            schedule["service_id"] = json!(service);
            schedule["service_at_location_id"] = json!(at);
            schedule
        })
        .collect()
}
