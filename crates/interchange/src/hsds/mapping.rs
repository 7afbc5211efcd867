//! Where each column of our tables goes in HSDS: the one list that the exporter, the importer, the report of losses and
//! the documentation read.

use publisher::tables::Column;

/// Where a column goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// Into a property of HSDS, named by its path: `organization.phones`.
    Property(&'static str),
    /// Into an `attribute` with the column's own term of the taxonomy of LCP facts.
    Attribute,
    /// Into an object of the LCP profile: `enrolment_rule.lists`.
    Profile(&'static str),
    /// Nowhere; why.
    Lost(&'static str),
}

use Destination::{Attribute, Lost, Profile, Property};

const NO_WORDS: &str = "HSDS has no object for explanations and history";
const NO_POSTCODES: &str = "HSDS has no object for a gazetteer";
const NO_LANGUAGES: &str = "HSDS has one language for each text";
const NOT_PUBLISHED: &str = "it is for the publisher alone, and in no release";

/// Where a column goes in HSDS.
#[must_use]
pub fn destination(table: &str, column: &Column) -> Destination {
    match (table, column.name) {
        ("about", _) => Profile("dataset.facts"),
        ("measures", _) => Profile("measure"),
        ("specialists", _) => Profile("specialist"),
        ("glossary" | "tombstones" | "examples" | "narrative", _) => Lost(NO_WORDS),
        ("postcodes" | "outward_codes", _) => Lost(NO_POSTCODES),
        ("accepted", _) => Lost(NOT_PUBLISHED),
        ("translations", _) => Lost(NO_LANGUAGES),
        ("policies", _) => Profile("enrolment_rule.policies"),
        ("joining_rules", _) => Profile("enrolment_rule.joining_rules"),
        ("rights", _) => Profile("enrolment_rule.rights"),
        ("lists", _) => Profile("enrolment_rule.lists"),
        ("changes", _) => Profile("service_change"),
        ("memberships", _) => Property("organization.attributes with metadata"),
        ("professions", _) => Property("organization.attributes"),
        ("hours", _) => Property("location.schedules"),
        ("alterations", _) => Property("location.schedules with valid_from and valid_to"),
        ("features" | "services", _) => Property("taxonomy_term"),
        ("practice_features", _) => Property("service.attributes"),
        ("areas", _) => Property("service_area"),
        ("sites", column) => site(column),
        ("offers", column) => offer(column),
        ("funders" | "partnerships" | "practices", column) => organisation(table, column),
        _ => Attribute,
    }
}

fn organisation(table: &str, column: &str) -> Destination {
    match (table, column) {
        (_, "id") => Property("organization.organization_identifiers"),
        (_, "name") => Property("organization.name"),
        ("partnerships", "summary") => Property("organization.description"),
        ("funders", "what_staying_means") => Property("service.description"),
        ("funders", "area") | ("practices", "area" | "outer_area") => Property("service.service_areas"),
        ("practices", "how_to_join") => Property("service.application_process"),
        (
            "practices",
            "out_of_area"
            | "instead_of_home_visits"
            | "second_membership"
            | "helpful_documents"
            | "after_joining",
        ) => Profile("enrolment_rule"),
        ("funders" | "partnerships", "contact_name") => Property("organization.contacts"),
        ("funders" | "partnerships", "how_to_take_part") => Property("organization.programs"),
        ("funders" | "partnerships", "email") => Property("organization.email"),
        (_, "phone" | "textphone") => Property("organization.phones"),
        (_, "website") => Property("organization.website"),
        _ => Attribute,
    }
}

fn site(column: &str) -> Destination {
    match column {
        "id" => Property("location.external_identifier"),
        "practice" => Property("location.organization_id"),
        "main" => Property("the order of organization.locations"),
        "name" => Property("location.name"),
        "address" | "town" | "postcode" => Property("location.addresses"),
        "lat" => Property("location.latitude"),
        "lon" => Property("location.longitude"),
        "phone" => Property("location.phones"),
        _ => Attribute,
    }
}

fn offer(column: &str) -> Destination {
    match column {
        "funder" | "partnership" | "practice" => Property("service.organization_id"),
        "target_group" => Property("service.eligibility_description"),
        "minimum_age" => Property("service.minimum_age"),
        "maximum_age" => Property("service.maximum_age"),
        "sites" => Property("service.service_at_locations"),
        "hours" => Property("service.schedules"),
        "checked_on" => Property("service.assured_date"),
        _ => Attribute,
    }
}
