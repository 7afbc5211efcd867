//! Funders, partnerships and practices as organisations.

use serde_json::Value;

use super::attributes::{MEMBER_OF, Subject};
use super::locations::{location, phone};
use super::profile::{changes, rows_of};
use crate::ids::{is_ods_code, uuid};
use crate::object::Object;
use crate::records::{Dataset, Record};

/// The kinds of organisation: the table, the kind, and the column by which others refer to it.
pub(super) const KINDS: [(&str, &str); 3] =
    [("funders", "funder"), ("partnerships", "partnership"), ("practices", "practice")];

/// The identifier type of our own ids.
pub(super) const OWN_ID: &str = "LCP";

/// Every organisation.
pub(super) fn organizations(dataset: &Dataset<'_>) -> Vec<Value> {
    let of_kind =
        |(table, kind)| dataset.all(table).into_iter().map(move |record| organization(dataset, kind, record));
    KINDS.into_iter().flat_map(of_kind).collect()
}

fn organization(dataset: &Dataset<'_>, kind: &'static str, record: Record<'_>) -> Value {
    let id = uuid(kind, record.get("id"));
    let subject = Subject { entity: "organization", id: &id };
    let mut attributes = subject.attributes(kind, record);
    attributes.extend(professions(dataset, subject, record));
    attributes.extend(memberships(dataset, subject, record));
    let name = record.get("name");
    // HSDS asks every organisation for a description; one that has none is described by its name.
    let summary = record.get("summary");
    let description = if summary.is_empty() { name } else { summary };
    let sites =
        if kind == "practice" { dataset.of("sites", "practice", record.get("id")) } else { Vec::new() };
    Object::new()
        .set("id", id.as_str())
        .set("name", name)
        .set("description", description)
        .text("alternate_name", &record.list("other_names").join(", "))
        .text("email", record.get("email"))
        .text("website", record.get("website"))
        .text("legal_status", legal_status(record))
        .list("organization_identifiers", identifiers(dataset, &id, record.get("id")))
        .list("phones", phones(&id, record))
        .list("contacts", contacts(&id, record))
        .list("programs", programs(&id, record))
        .list("locations", sites.into_iter().map(|site| location(dataset, &id, site)).collect())
        .list("attributes", attributes)
        .list("service_changes", changes(dataset, kind, record.get("id")))
        .list("specialists", rows_of(dataset, "specialists", kind, record.get("id")))
        .list("measures", rows_of(dataset, "measures", kind, record.get("id")))
        .build()
}

/// What a legal form means, in words.
fn legal_status(record: Record<'_>) -> &'static str {
    use catalogue::LegalForm;
    use catalogue::vocabulary::Vocabulary as _;
    LegalForm::from_word(record.get("legal_form")).map_or("", LegalForm::meaning)
}

fn identifiers(dataset: &Dataset<'_>, organization: &str, id: &str) -> Vec<Value> {
    let identifier = |scheme: &str, kind: &str| {
        Object::new()
            .set("id", uuid("identifier", &format!("{organization}/{kind}")))
            .set("organization_id", organization)
            .text("identifier_scheme", scheme)
            .set("identifier_type", kind)
            .set("identifier", id)
            .build()
    };
    let mut identifiers = vec![identifier("", OWN_ID)];
    if is_ods_code(id, dataset.is_synthetic()) {
        identifiers.push(identifier("GB-NHS", "ODS"));
    }
    identifiers
}

fn phones(organization: &str, record: Record<'_>) -> Vec<Value> {
    let kinds = [("phone", "voice"), ("textphone", "textphone")];
    let numbers = kinds.into_iter().filter(|(column, _)| !record.get(column).is_empty());
    numbers.map(|(column, kind)| phone("organization_id", organization, kind, record.get(column))).collect()
}

fn contacts(organization: &str, record: Record<'_>) -> Vec<Value> {
    let name = record.get("contact_name");
    if name.is_empty() {
        return Vec::new();
    }
    let contact = Object::new()
        .set("id", uuid("contact", organization))
        .set("organization_id", organization)
        .set("name", name);
    vec![contact.build()]
}

/// How to have a say, as a programme of the organisation.
fn programs(organization: &str, record: Record<'_>) -> Vec<Value> {
    let how = record.get("how_to_take_part");
    if how.is_empty() {
        return Vec::new();
    }
    let program = Object::new()
        .set("id", uuid("program", organization))
        .set("organization_id", organization)
        .set("name", "Have your say")
        .set("description", how);
    vec![program.build()]
}

fn professions(dataset: &Dataset<'_>, subject: Subject<'_>, record: Record<'_>) -> Vec<Value> {
    if record.table.schema.name != "partnerships" {
        return Vec::new();
    }
    let professions = dataset.of("professions", "partnership", record.get("id"));
    professions
        .into_iter()
        .map(|row| {
            let code = format!("lcp:professions.{}", row.get("profession"));
            subject.attribute(&code, 0, row.get("role")).build()
        })
        .collect()
}

/// The memberships of a practice; metadata tells from when until when.
fn memberships(dataset: &Dataset<'_>, subject: Subject<'_>, record: Record<'_>) -> Vec<Value> {
    if record.table.schema.name != "practices" {
        return Vec::new();
    }
    let about = &dataset.catalogue.about;
    let as_of = about.as_of.to_string();
    let rows = dataset.of("memberships", "practice", record.get("id")).into_iter().enumerate();
    rows.map(|(number, row)| {
        let partnership = uuid("partnership", row.get("partnership"));
        let attribute = subject.attribute(MEMBER_OF, number, &partnership);
        let entry = |field: &'static str| {
            let date = row.get(field);
            let metadata = Object::new()
                .set("id", uuid("metadata", &format!("{}/{MEMBER_OF}/{number}/{field}", subject.id)))
                .set("resource_id", uuid("attribute", &format!("{}/{MEMBER_OF}/{number}", subject.id)))
                .set("resource_type", "attribute")
                .set("last_action_date", as_of.as_str())
                .set("last_action_type", "update")
                .set("field_name", field)
                .set("previous_value", "")
                .set("replacement_value", date)
                .set("updated_by", about.publisher.name.as_str());
            (!date.is_empty()).then(|| metadata.build())
        };
        attribute.list("metadata", ["from", "until"].into_iter().filter_map(entry).collect()).build()
    })
    .collect()
}
