//! Sites as locations, with their hours as schedules.

use std::collections::BTreeMap;

use catalogue::Date;
use serde_json::Value;

use super::attributes::Subject;
use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Dataset, Record};

/// The days of the week as iCalendar names them, Monday first.
pub(super) const DAYS: [(&str, &str); 7] = [
    ("monday", "MO"),
    ("tuesday", "TU"),
    ("wednesday", "WE"),
    ("thursday", "TH"),
    ("friday", "FR"),
    ("saturday", "SA"),
    ("sunday", "SU"),
];

/// What says that a location is never open.
pub(super) const CLOSED: &str = "Closed";

/// The kind of our ids of sites.
pub(super) const OWN_SITE: &str = "LCP site";

/// A site as a location.
pub(super) fn location(dataset: &Dataset<'_>, organization: &str, site: Record<'_>) -> Value {
    let own = site.get("id");
    let id = uuid("site", own);
    let degrees = |column| site.get(column).parse::<f64>().unwrap_or_default();
    let subject = Subject { entity: "location", id: &id };
    let number = site.get("phone");
    let phones =
        if number.is_empty() { Vec::new() } else { vec![phone("location_id", &id, "voice", number)] };
    Object::new()
        .set("id", id.as_str())
        .set("location_type", "physical")
        .set("organization_id", organization)
        .text("name", site.get("name"))
        .set("external_identifier", own)
        .set("external_identifier_type", OWN_SITE)
        .set("latitude", degrees("lat"))
        .set("longitude", degrees("lon"))
        .set("addresses", vec![address(&id, site)])
        .list("phones", phones)
        .list("schedules", schedules(dataset, &id, own))
        .list("attributes", subject.attributes("site", site))
        .build()
}

/// The address. HSDS asks for a line, a city and a state or province: what is not known is blank.
fn address(location: &str, site: Record<'_>) -> Value {
    let lines = site.list("address");
    let (first, rest) = lines.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    Object::new()
        .set("id", uuid("address", location))
        .set("location_id", location)
        .set("address_1", first)
        .text("address_2", &rest.join(publisher::tables::LIST_SEPARATOR))
        .set("city", site.get("town"))
        .set("state_province", "")
        .set("postal_code", site.get("postcode"))
        .set("country", "GB")
        .set("address_type", "physical")
        .build()
}

/// A telephone number of an organisation or a location.
pub(super) fn phone(owner: &str, owner_id: &str, kind: &str, number: &str) -> Value {
    Object::new()
        .set("id", uuid("phone", &format!("{owner_id}/{kind}")))
        .set(owner, owner_id)
        .set("number", number)
        .set("type", kind)
        .build()
}

/// The hours of a site: one schedule for the days with the same times, and one for each altered day.
fn schedules(dataset: &Dataset<'_>, location: &str, site: &str) -> Vec<Value> {
    let mut by_times: BTreeMap<(&str, &str, &str), Vec<&str>> = BTreeMap::new();
    for row in dataset.of("hours", "site", site) {
        let day = DAYS.iter().find(|(name, _)| *name == row.get("weekday")).map_or("", |(_, short)| short);
        by_times.entry((row.get("kind"), row.get("opens"), row.get("closes"))).or_default().push(day);
    }
    let weekly = by_times.into_iter().map(|((kind, opens, closes), days)| {
        let schedule = schedule(location, &format!("{kind}/{opens}/{closes}"), kind, opens, closes);
        if opens.is_empty() { schedule } else { schedule.set("byday", days.join(",")) }.build()
    });
    let altered = dataset.of("alterations", "site", site).into_iter().map(|row| {
        let (date, kind, opens) = (row.get("date"), row.get("kind"), row.get("opens"));
        let day = Date::parse(date).ok().and_then(|date| DAYS.get(usize::from(date.weekday())));
        schedule(location, &format!("{kind}/{date}/{opens}"), kind, opens, row.get("closes"))
            .set("valid_from", date)
            .set("valid_to", date)
            .set("byday", day.map_or("", |(_, short)| short))
            .text("notes", row.get("reason"))
            .build()
    });
    weekly.chain(altered).collect()
}

fn schedule(location: &str, name: &str, kind: &str, opens: &str, closes: &str) -> Object {
    let schedule = Object::new()
        .set("id", uuid("schedule", &format!("{location}/{name}")))
        .set("location_id", location)
        .set("freq", "WEEKLY")
        .set("attending_type", kind);
    if opens.is_empty() {
        schedule.set("description", CLOSED)
    } else {
        schedule.set("opens_at", wall_clock(opens)).set("closes_at", wall_clock(closes))
    }
}

/// A time of ours, which may be past midnight, by the clock on the wall: `25:30` is `01:30`.
fn wall_clock(time: &str) -> String {
    match time.split_once(':').map(|(hours, minutes)| (hours.parse::<u16>(), minutes)) {
        Some((Ok(hours), minutes)) => format!("{:02}:{minutes}", hours % 24),
        _ => time.to_owned(),
    }
}
