//! What people can use: registering with a practice, staying with a funder, and each service that somebody offers.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ListStatus, Referral};
use serde_json::Value;

use super::areas::service_area;
use super::attributes::{KIND, Subject};
use super::organizations::KINDS;
use super::profile::{funder_rule, practice_rule};
use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Dataset, Record};

/// The service of joining a practice.
pub(super) const REGISTER: &str = "register";
/// The service of staying with a funder.
pub(super) const STAY: &str = "stay";
/// A service that somebody offers.
pub(super) const OFFER: &str = "offer";

/// Every service.
pub(super) fn services(dataset: &Dataset<'_>) -> Vec<Value> {
    let stay = dataset.all("funders").into_iter().map(|funder| staying(dataset, funder));
    let register = dataset.all("practices").into_iter().map(|practice| registering(dataset, practice));
    let mut services: Vec<Value> = stay.chain(register).collect();
    for (table, kind) in KINDS {
        for owner in dataset.all(table) {
            let offers = dataset.of("offers", kind, owner.get("id"));
            let offers = offers.into_iter().enumerate();
            services.extend(offers.map(|(number, record)| offer(dataset, kind, owner, record, number)));
        }
    }
    services
}

fn staying(dataset: &Dataset<'_>, funder: Record<'_>) -> Value {
    let own = funder.get("id");
    let id = uuid(STAY, own);
    let subject = Subject { entity: "service", id: &id };
    Object::new()
        .set("id", id.as_str())
        .set("organization_id", uuid("funder", own))
        .set("name", format!("Stay with {}", funder.get("name")))
        .text("description", funder.get("what_staying_means"))
        .set("status", "active")
        .text("assured_date", funder.get("checked_on"))
        .list("service_areas", service_area(dataset, &id, "area", funder.get("area")))
        .set("attributes", vec![subject.attribute(KIND, 0, STAY).build()])
        .set("enrolment_rule", funder_rule(dataset, own))
        .build()
}

fn registering(dataset: &Dataset<'_>, practice: Record<'_>) -> Value {
    let own = practice.get("id");
    let id = uuid(REGISTER, own);
    let list = current_list(dataset, own);
    let status = list.map(|list| list.get("status")).and_then(ListStatus::from_word);
    let closed = status == Some(ListStatus::ClosedFormally);
    let areas = ["area", "outer_area"];
    let areas = areas.into_iter().flat_map(|column| service_area(dataset, &id, column, practice.get(column)));
    Object::new()
        .set("id", id.as_str())
        .set("organization_id", uuid("practice", own))
        .set("name", format!("Register with {}", practice.get("name")))
        .set("status", if closed { "temporarily closed" } else { "active" })
        .text("alert", list.map_or("", |list| list.get("reason")))
        .text("application_process", &practice.list("how_to_join").join("\n"))
        .text("assured_date", practice.get("checked_on"))
        .list("service_areas", areas.collect())
        .list("service_at_locations", at_sites(dataset, &id, own))
        .list("languages", languages(dataset, &id, own))
        .set("attributes", features(dataset, &id, own))
        .set("enrolment_rule", practice_rule(dataset, practice))
        .build()
}

/// What the list of a practice is on the day of the dataset.
fn current_list<'d>(dataset: &'d Dataset<'_>, practice: &str) -> Option<Record<'d>> {
    let day = dataset.catalogue.about.as_of.to_string();
    let contains = |row: &Record<'_>| {
        let (from, until) = (row.get("from"), row.get("until"));
        (from.is_empty() || from <= day.as_str()) && (until.is_empty() || day.as_str() <= until)
    };
    dataset.of("lists", "practice", practice).into_iter().find(contains)
}

/// Where people can register: at every site.
fn at_sites(dataset: &Dataset<'_>, service: &str, practice: &str) -> Vec<Value> {
    dataset.of("sites", "practice", practice).iter().map(|site| at_site(service, site.get("id"))).collect()
}

fn at_site(service: &str, site: &str) -> Value {
    let location = uuid("site", site);
    Object::new()
        .set("id", uuid("service_at_location", &format!("{service}/{location}")))
        .set("service_id", service)
        .set("location_id", location)
        .build()
}

/// The languages that are spoken at a practice.
fn languages(dataset: &Dataset<'_>, service: &str, practice: &str) -> Vec<Value> {
    let rows = dataset.of("practice_features", "practice", practice).into_iter();
    let spoken = rows.filter(|row| row.get("group") == "language" && row.get("has") == "yes");
    spoken
        .map(|row| {
            let id = row.get("feature");
            let names = dataset.of("features", "id", id).into_iter();
            let mut name =
                names.filter(|feature| feature.get("group") == "language").map(|found| found.get("name"));
            Object::new()
                .set("id", uuid("language", &format!("{service}/{id}")))
                .set("service_id", service)
                .set("name", name.next().unwrap_or(id))
                .build()
        })
        .collect()
}

/// What a practice has and has not, each with the feature's own term.
fn features(dataset: &Dataset<'_>, service: &str, practice: &str) -> Vec<Value> {
    let subject = Subject { entity: "service", id: service };
    let mut attributes = vec![subject.attribute(KIND, 0, REGISTER).build()];
    for row in dataset.of("practice_features", "practice", practice) {
        let code = format!("lcp:features.{}/{}", row.get("group"), row.get("feature"));
        attributes.push(subject.attribute(&code, 0, row.get("has")).build());
    }
    attributes
}

fn offer(
    dataset: &Dataset<'_>,
    kind: &'static str,
    owner: Record<'_>,
    record: Record<'_>,
    number: usize,
) -> Value {
    let own = match record.get("id") {
        "" => format!("{kind}/{}/{}/{number}", owner.get("id"), record.get("service")),
        id => id.to_owned(),
    };
    let id = uuid(OFFER, &own);
    let subject = Subject { entity: "service", id: &id };
    let service = record.get("service");
    let named = dataset.of("services", "id", service);
    let areas = owner.list("areas").into_iter();
    let areas = areas.flat_map(|area| service_area(dataset, &id, "areas", area));
    let sites = record.list("sites").into_iter().map(|site| at_site(&id, site));
    let referral = Referral::from_word(record.get("referral")).map_or("", Referral::meaning);
    Object::new()
        .set("id", id.as_str())
        .set("organization_id", uuid(kind, owner.get("id")))
        .set("name", named.first().map_or(service, |found| found.get("name")))
        .set("status", if is_offered(dataset, record) { "active" } else { "inactive" })
        .text("application_process", referral)
        .text("eligibility_description", record.get("target_group"))
        .number("minimum_age", record.get("minimum_age"))
        .number("maximum_age", record.get("maximum_age"))
        .text("assured_date", record.get("checked_on"))
        .list("schedules", hours(&id, record))
        .list("service_areas", areas.collect())
        .list("service_at_locations", sites.collect())
        .list("attributes", subject.attributes(OFFER, record))
        .build()
}

/// Whether a service can be had on the day of the dataset.
fn is_offered(dataset: &Dataset<'_>, record: Record<'_>) -> bool {
    let day = dataset.catalogue.about.as_of.to_string();
    let (since, until) = (record.get("since"), record.get("until"));
    (since.is_empty() || since <= day.as_str()) && (until.is_empty() || day.as_str() <= until)
}

fn hours(service: &str, record: Record<'_>) -> Vec<Value> {
    let hours = record.get("hours");
    let schedule = Object::new()
        .set("id", uuid("schedule", service))
        .set("service_id", service)
        .set("description", hours);
    if hours.is_empty() { Vec::new() } else { vec![schedule.build()] }
}
