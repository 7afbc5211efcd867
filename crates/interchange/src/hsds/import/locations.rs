//! Locations as sites, and schedules as hours.

use serde_json::Value;

use super::super::locations::{CLOSED, DAYS};
use super::Tables;
use super::json::{cell, items, number, text};
use super::register::{Known, Register, site_id};

pub(super) fn locations(organization: &Value, practice: &Known, register: &Register, tables: &mut Tables) {
    for (at, location) in items(organization, "locations").iter().enumerate() {
        let Some(address) = items(location, "addresses").first() else {
            tables.drop(format!(
                "the location {:?} ({}) is not imported: it has no address",
                text(location, "name"),
                text(location, "id"),
            ));
            continue;
        };
        let id = site_id(location);
        let mut cells = register.attribute_cells(location, "sites");
        let lines = text(address, "address_2").split('|').map(str::trim);
        cells.extend([
            ("id", id.to_owned()),
            ("practice", practice.id.clone()),
            ("main", if at == 0 { "yes" } else { "" }.to_owned()),
            ("name", text(location, "name").to_owned()),
            ("address", cell(std::iter::once(text(address, "address_1")).chain(lines))),
            ("town", text(address, "city").to_owned()),
            ("postcode", text(address, "postal_code").to_owned()),
            ("lat", number(location, "latitude")),
            ("lon", number(location, "longitude")),
            ("phone", items(location, "phones").first().map_or("", |phone| text(phone, "number")).to_owned()),
        ]);
        tables.push("sites", &cells);
        for schedule in items(location, "schedules") {
            schedule_rows(schedule, id, text(location, "name"), tables);
        }
    }
}

fn schedule_rows(schedule: &Value, site: &str, name: &str, tables: &mut Tables) {
    let kind = match text(schedule, "attending_type") {
        "consulting" => "consulting",
        _ => "reception",
    };
    let span = times(schedule);
    let is_closed = text(schedule, "description") == CLOSED;
    if span.is_none() && !is_closed {
        tables.drop(format!(
            "the schedule {} of the location {name:?} is not imported: opens_at and closes_at are not times such as 08:30",
            text(schedule, "id")
        ));
        return;
    }
    let (opens, closes) = span.unwrap_or_default();
    let date = text(schedule, "valid_from");
    if !date.is_empty() && date == text(schedule, "valid_to") {
        let cells = [
            ("site", site.to_owned()),
            ("kind", kind.to_owned()),
            ("date", date.to_owned()),
            ("opens", opens),
            ("closes", closes),
            ("reason", text(schedule, "notes").to_owned()),
        ];
        tables.push("alterations", &cells);
        return;
    }
    let days: Vec<&str> = text(schedule, "byday").split(',').map(str::trim).collect();
    let named = |day: &(&'static str, &'static str)| days.contains(&day.1);
    // Hours that are known, and there are none: one row says so.
    let rows = if is_closed {
        DAYS.iter().take(1).collect()
    } else {
        DAYS.iter().filter(|day| named(day)).collect::<Vec<_>>()
    };
    for (weekday, _) in rows {
        let cells = [
            ("site", site.to_owned()),
            ("kind", kind.to_owned()),
            ("weekday", (*weekday).to_owned()),
            ("opens", opens.clone()),
            ("closes", closes.clone()),
        ];
        tables.push("hours", &cells);
    }
}

/// When a schedule opens and closes. It closes on the next day when the clock says no more than at its opening.
fn times(schedule: &Value) -> Option<(String, String)> {
    let minutes = |key: &str| -> Option<u16> {
        let mut parts = text(schedule, key).split(':');
        let hours: u16 = parts.next()?.parse().ok().filter(|&hours| hours <= 24)?;
        let minutes: u16 = parts.next()?.get(..2)?.parse().ok().filter(|&minutes| minutes < 60)?;
        Some(hours * 60 + minutes)
    };
    let (opens, closes) = (minutes("opens_at")?, minutes("closes_at")?);
    let closes = if closes <= opens { closes + 24 * 60 } else { closes };
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    Some((clock(opens), clock(closes)))
}
