//! Organisations, the networks of partnerships, and who belongs to them.

use catalogue::vocabulary::Vocabulary;
use catalogue::{LegalForm, Stage};
use serde_json::{Value, json};

use super::{concept, instant, reference};
use crate::ids::{is_ods_code, uuid};
use crate::object::Object;
use crate::records::{Dataset, Record};

const PLAN_NET_TYPES: &str = "http://hl7.org/fhir/us/davinci-pdex-plan-net/CodeSystem/OrgTypeCS";
const R4_TYPES: &str = "http://terminology.hl7.org/CodeSystem/organization-type";

/// Funders, partnerships each with its network, and practices.
pub(super) fn organizations(dataset: &Dataset<'_>) -> Vec<Value> {
    let mut found = Vec::new();
    for funder in dataset.all("funders") {
        found.push(organization(dataset, "funder", funder, R4_TYPES, "pay").build());
    }
    for partnership in dataset.all("partnerships") {
        let made = organization(dataset, "partnership", partnership, R4_TYPES, "prov");
        found.push(made.list("extension", facts(partnership)).build());
        found.push(network(partnership));
    }
    for practice in dataset.all("practices") {
        found.push(organization(dataset, "practice", practice, R4_TYPES, "prov").build());
    }
    found
}

/// The identifier of a record: the code of the NHS where it is one, and our own otherwise.
pub(super) fn identifier(dataset: &Dataset<'_>, kind: &str, nhs: &str, id: &str) -> Value {
    let system = if is_ods_code(id, dataset.is_synthetic()) {
        format!("https://fhir.nhs.uk/Id/{nhs}")
    } else {
        format!("urn:lcp:{kind}")
    };
    json!({ "system": system, "value": id })
}

fn organization(dataset: &Dataset<'_>, kind: &str, record: Record<'_>, types: &str, code: &str) -> Object {
    let own = record.get("id");
    let mut made = Object::new()
        .set("resourceType", "Organization")
        .set("id", uuid(kind, own))
        .set("identifier", vec![identifier(dataset, kind, "ods-organization-code", own)])
        .set("active", record.get("stage") != Stage::Forming.word())
        .set("type", vec![json!({ "coding": [{ "system": types, "code": code }] })])
        .set("name", record.get("name"))
        .list("alias", record.list("other_names").into_iter().map(Value::from).collect())
        .list("telecom", telecom(record));
    if !record.get("address").is_empty() {
        made = made.set("address", vec![json!({ "text": record.get("address") })]);
    }
    if !record.get("contact_name").is_empty() {
        made = made.set("contact", vec![json!({ "name": { "text": record.get("contact_name") } })]);
    }
    with_meta(made, record)
}

/// When the record was last checked.
pub(super) fn with_meta(made: Object, record: Record<'_>) -> Object {
    let checked = record.get("checked_on");
    if checked.is_empty() { made } else { made.set("meta", json!({ "lastUpdated": instant(checked) })) }
}

/// Telephone, textphone, mail and page.
pub(super) fn telecom(record: Record<'_>) -> Vec<Value> {
    let systems = [("phone", "phone"), ("textphone", "other"), ("email", "email"), ("website", "url")];
    let known = systems.into_iter().filter(|(column, _)| !record.get(column).is_empty());
    known.map(|(column, system)| json!({ "system": system, "value": record.get(column) })).collect()
}

/// What a partnership is, in local extensions.
fn facts(partnership: Record<'_>) -> Vec<Value> {
    fn meaning<V: Vocabulary>(word: &str) -> &'static str {
        V::from_word(word).map_or("", V::meaning)
    }
    let facts = [
        ("summary", partnership.get("summary")),
        ("legal-form", meaning::<LegalForm>(partnership.get("legal_form"))),
        ("stage", meaning::<Stage>(partnership.get("stage"))),
    ];
    let known = facts.into_iter().filter(|(_, text)| !text.is_empty());
    known
        .map(|(name, text)| json!({ "url": format!("urn:lcp:partnership-{name}"), "valueString": text }))
        .collect()
}

/// The network that a partnership manages.
fn network(partnership: Record<'_>) -> Value {
    let own = partnership.get("id");
    json!({
        "resourceType": "Organization",
        "id": uuid("network", own),
        "active": partnership.get("stage") != Stage::Forming.word(),
        "type": [{ "coding": [{ "system": PLAN_NET_TYPES, "code": "ntwk", "display": "Network" }] }],
        "name": partnership.get("name"),
        "partOf": reference("partnership", own),
    })
}

/// Which practices belong to which partnership, and from when until when.
pub(super) fn affiliations(dataset: &Dataset<'_>) -> Vec<Value> {
    let day = dataset.catalogue.about.as_of.to_string();
    let mut found = Vec::new();
    for membership in dataset.all("memberships") {
        let (from, until) = (membership.get("from"), membership.get("until"));
        let (practice, partnership) = (membership.get("practice"), membership.get("partnership"));
        let holds = (from.is_empty() || from <= day.as_str()) && (until.is_empty() || day.as_str() <= until);
        let period = Object::new().text("start", from).text("end", until).build();
        let made = Object::new()
            .set("resourceType", "OrganizationAffiliation")
            .set("id", uuid("membership", &format!("{practice}/{partnership}/{from}")))
            .set("active", holds)
            .set("organization", reference("partnership", partnership))
            .set("participatingOrganization", reference("practice", practice))
            .set("network", vec![reference("network", partnership)])
            .set("code", vec![concept("member")]);
        let has_period = !from.is_empty() || !until.is_empty();
        found.push(if has_period { made.set("period", period) } else { made }.build());
    }
    found
}
