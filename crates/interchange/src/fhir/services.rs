//! What people can use: registering with a practice, staying with a funder, and each service that somebody offers.

use catalogue::vocabulary::Vocabulary;
use catalogue::{Delivery, ListStatus, OutOfArea, Referral};
use serde_json::{Value, json};

use super::organizations::with_meta;
use super::{coded, concept, reference};
use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Dataset, Record};

const NEW_PATIENTS: &str = "http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/newpatients";
const ACCEPTING: &str = "http://hl7.org/fhir/us/davinci-pdex-plan-net/CodeSystem/AcceptingPatientsCS";

/// Every service.
pub(super) fn services(dataset: &Dataset<'_>) -> Vec<Value> {
    let mut found = Vec::new();
    for funder in dataset.all("funders") {
        let made = service("stay", funder.get("id"), "funder", funder.get("id"))
            .set("name", format!("Stay with {}", funder.get("name")))
            .text("comment", funder.get("what_staying_means"));
        found.push(with_meta(made, funder).build());
    }
    found.extend(dataset.all("practices").into_iter().map(|practice| registering(dataset, practice)));
    for kind in ["funder", "partnership", "practice"] {
        for (number, offer) in dataset.all("offers").into_iter().enumerate() {
            if !offer.get(kind).is_empty() {
                found.push(offered(dataset, kind, offer, number));
            }
        }
    }
    found
}

fn service(kind: &str, id: &str, owner: &str, owner_id: &str) -> Object {
    Object::new()
        .set("resourceType", "HealthcareService")
        .set("id", uuid(kind, id))
        .set("active", true)
        .set("providedBy", reference(owner, owner_id))
}

/// Whether a day lies within a period.
fn holds(row: Record<'_>, from: &str, until: &str, day: &str) -> bool {
    let (from, until) = (row.get(from), row.get(until));
    (from.is_empty() || from <= day) && (until.is_empty() || day <= until)
}

fn registering(dataset: &Dataset<'_>, practice: Record<'_>) -> Value {
    let own = practice.get("id");
    let sites = dataset.of("sites", "practice", own);
    let how = practice.list("how_to_join").join("\n");
    let made = service("register", own, "practice", own)
        .set("name", format!("Register with {}", practice.get("name")))
        .list("extension", new_patients(dataset, practice).into_iter().collect())
        .list("location", sites.into_iter().map(|site| reference("site", site.get("id"))).collect())
        .text("comment", &how)
        .list("eligibility", out_of_area(practice).into_iter().collect())
        .list("communication", languages(dataset, own));
    with_meta(made, practice).build()
}

/// Whether new people are taken, where that is known. With a closed list close family is, where the funder's rights say so.
fn new_patients(dataset: &Dataset<'_>, practice: Record<'_>) -> Option<Value> {
    let own = practice.get("id");
    let day = dataset.catalogue.about.as_of.to_string();
    let list =
        dataset.of("lists", "practice", own).into_iter().find(|row| holds(*row, "from", "until", &day))?;
    let family = || {
        let rights = dataset.of("rights", "funder", practice.get("funder"));
        let mut rights = rights.iter().filter(|row| row.get("right") == "family_while_closed");
        rights.any(|row| holds(*row, "from", "until", &day))
    };
    let (code, characteristics) = match ListStatus::from_word(list.get("status"))? {
        ListStatus::Unknown => return None,
        ListStatus::Open => ("newpt", ""),
        ListStatus::OpenLimited => ("newpt", list.get("reason")),
        ListStatus::ClosedFormally if family() => ("existptfam", list.get("reason")),
        // Plan-Net: whoever takes nobody has nothing to say of whom.
        ListStatus::ClosedFormally => ("nopt", ""),
    };
    let accepting = json!({ "coding": [{ "system": ACCEPTING, "code": code }] });
    let mut parts = vec![json!({ "url": "acceptingPatients", "valueCodeableConcept": accepting })];
    let memberships = dataset.of("memberships", "practice", own);
    let networks = memberships.into_iter().filter(|row| holds(*row, "from", "until", &day));
    parts.extend(networks.map(
        |row| json!({ "url": "fromNetwork", "valueReference": reference("network", row.get("partnership")) }),
    ));
    if !characteristics.is_empty() {
        parts.push(json!({ "url": "characteristics", "valueString": characteristics }));
    }
    Some(json!({ "url": NEW_PATIENTS, "extension": parts }))
}

fn out_of_area(practice: Record<'_>) -> Option<Value> {
    let rule = OutOfArea::from_word(practice.get("out_of_area")).filter(|rule| *rule != OutOfArea::Unknown);
    let instead = practice.get("instead_of_home_visits");
    let comment = rule.map_or("", OutOfArea::meaning);
    let comment =
        [comment, instead].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let code = rule.map_or("unknown", OutOfArea::word);
    (!comment.is_empty())
        .then(|| json!({ "code": coded("out-of-area", code, &code.replace('_', " ")), "comment": comment }))
}

fn languages(dataset: &Dataset<'_>, practice: &str) -> Vec<Value> {
    let spoken = dataset.of("practice_features", "practice", practice).into_iter();
    let spoken = spoken.filter(|row| row.get("group") == "language" && row.get("has") == "yes");
    spoken
        .map(|row| {
            let id = row.get("feature");
            let names = dataset.of("features", "id", id).into_iter();
            let mut names = names.filter(|feature| feature.get("group") == "language");
            concept(names.next().map_or(id, |feature| feature.get("name")))
        })
        .collect()
}

fn offered(dataset: &Dataset<'_>, kind: &'static str, offer: Record<'_>, number: usize) -> Value {
    fn meaning<V: Vocabulary>(word: &str) -> &'static str {
        V::from_word(word).map_or("", V::meaning)
    }
    let day = dataset.catalogue.about.as_of.to_string();
    let service_id = offer.get("service");
    let found = dataset.of("services", "id", service_id);
    let name = found.first().map_or(service_id, |service| service.get("name"));
    let own = match offer.get("id") {
        "" => format!("{number}"),
        id => id.to_owned(),
    };
    let sites = offer.list("sites").into_iter().map(|site| reference("site", site));
    let referral = meaning::<Referral>(offer.get("referral"));
    let mut made = service("offer", &own, kind, offer.get(kind))
        .set("active", holds(offer, "since", "until", &day))
        .set("type", vec![coded("service", service_id, name)])
        .set("name", name)
        .list("location", sites.collect())
        .text("extraDetails", offer.get("hours"))
        .set("characteristic", vec![concept(meaning::<Delivery>(offer.get("delivery")))]);
    if !offer.get("id").is_empty() {
        made = made.set("identifier", vec![json!({ "system": "urn:lcp:offer", "value": own })]);
    }
    if !referral.is_empty() {
        made = made.set("referralMethod", vec![concept(referral)]);
    }
    if !offer.get("target_group").is_empty() {
        made = made.set("eligibility", vec![json!({ "comment": offer.get("target_group") })]);
    }
    let changes = dataset.of("changes", kind, offer.get(kind)).into_iter();
    let changes = changes.filter(|change| change.get("service") == service_id).map(|change| {
        json!({
            "description": format!("{} {}", change.get("why"), change.get("what_to_do_now")),
            "during": { "start": change.get("effective") },
        })
    });
    with_meta(made.list("notAvailable", changes.collect()), offer).build()
}
