//! Sites as locations, with their hours.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::organizations::{identifier, telecom};
use super::reference;
use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Dataset, Record};

/// Every site.
pub(super) fn locations(dataset: &Dataset<'_>) -> Vec<Value> {
    dataset.all("sites").into_iter().map(|site| location(dataset, site)).collect()
}

fn location(dataset: &Dataset<'_>, site: Record<'_>) -> Value {
    let own = site.get("id");
    let degrees = |column| site.get(column).parse::<f64>().unwrap_or_default();
    let practice = dataset.of("practices", "id", site.get("practice"));
    let name = practice.first().map_or("", |found| found.get("name"));
    let name = if site.get("name").is_empty() { name } else { site.get("name") };
    let lines = site.list("address").into_iter().map(Value::from).collect();
    let address = Object::new()
        .list("line", lines)
        .text("city", site.get("town"))
        .text("postalCode", site.get("postcode"))
        .set("country", "GB");
    Object::new()
        .set("resourceType", "Location")
        .set("id", uuid("site", own))
        .set("identifier", vec![identifier(dataset, "site", "ods-site-code", own)])
        .set("status", "active")
        .set("name", name)
        .set("mode", "instance")
        .list("telecom", telecom(site))
        .set("address", address.build())
        .set("position", json!({ "longitude": degrees("lon"), "latitude": degrees("lat") }))
        .set("managingOrganization", reference("practice", site.get("practice")))
        .list("hoursOfOperation", hours(dataset, own))
        .text("availabilityExceptions", &exceptions(dataset, own))
        .build()
}

/// The hours of the reception, or else those in which people are seen: the days with the same times together.
fn hours(dataset: &Dataset<'_>, site: &str) -> Vec<Value> {
    let rows = dataset.of("hours", "site", site);
    let kinds = ["reception", "consulting"];
    let kind = kinds.into_iter().find(|kind| rows.iter().any(|row| row.get("kind") == *kind));
    let mut by_times: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| Some(row.get("kind")) == kind && !row.get("opens").is_empty()) {
        let day = row.get("weekday").get(..3).unwrap_or_default();
        by_times.entry((row.get("opens"), row.get("closes"))).or_default().push(day);
    }
    let one = |((opens, closes), days): ((&str, &str), Vec<&str>)| {
        if (opens, closes) == ("00:00", "24:00") {
            json!({ "daysOfWeek": days, "allDay": true })
        } else {
            json!({ "daysOfWeek": days, "openingTime": time(opens), "closingTime": time(closes) })
        }
    };
    by_times.into_iter().map(one).collect()
}

/// A time of FHIR, which has seconds and ends at midnight: `25:30` is `01:30:00` of the next day.
fn time(clock: &str) -> String {
    match clock.split_once(':').map(|(hours, minutes)| (hours.parse::<u16>(), minutes)) {
        Some((Ok(hours), minutes)) => format!("{:02}:{minutes}:00", hours % 24),
        _ => format!("{clock}:00"),
    }
}

/// The days that differ, in words.
fn exceptions(dataset: &Dataset<'_>, site: &str) -> String {
    let one = |row: Record<'_>| {
        let times = if row.get("opens").is_empty() {
            "closed".to_owned()
        } else {
            format!("{}-{}", row.get("opens"), row.get("closes"))
        };
        let reason = row.get("reason");
        let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
        format!("{} {} {times}{reason}", row.get("date"), row.get("kind"))
    };
    dataset.of("alterations", "site", site).into_iter().map(one).collect::<Vec<_>>().join("; ")
}
