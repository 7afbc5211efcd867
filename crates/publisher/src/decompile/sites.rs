//! The sites of a practice with their hours.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Alteration, HoursKind, Opening, Practice, PracticeDetails, Site, SiteDetails};

use super::{Sheets, clock, list, text, yes_no};
use crate::tables::Cell;
use crate::tables::cells::{Latitude, Longitude, Weekday};

pub(super) fn sites(practice: &Practice, details: &PracticeDetails, sheets: &mut Sheets) {
    let unknown = SiteDetails::default();
    for (at, site) in practice.sites.iter().enumerate() {
        let details = details.sites.get(at).unwrap_or(&unknown);
        let cells = [
            ("id", site.id.to_string()),
            ("practice", practice.id.to_string()),
            ("main", yes_no((at == 0).then_some(true))),
            ("name", text(site.name.as_ref())),
            ("address", list(&details.address)),
            ("town", text(site.town.as_ref())),
            ("postcode", site.postcode.clone()),
            ("lat", cell(Latitude::from_e5(site.position.lat_e5).as_ref())),
            ("lon", cell(Longitude::from_e5(site.position.lon_e5).as_ref())),
            ("phone", text(details.phone.as_ref())),
        ];
        sheets.push("sites", &cells);
        hours(site, sheets);
    }
}

fn cell(value: Option<&impl Cell>) -> String {
    let mut text = String::new();
    if let Some(value) = value {
        value.format(&mut text);
    }
    text
}

fn hours(site: &Site, sheets: &mut Sheets) {
    let kinds = [
        (HoursKind::Reception, site.hours.reception.as_ref()),
        (HoursKind::Consulting, site.hours.consulting.as_ref()),
    ];
    for (kind, openings) in kinds {
        let Some(openings) = openings else { continue };
        for opening in openings {
            opening_row(site, kind, Some(opening), sheets);
        }
        if openings.is_empty() {
            // Hours that are known, and there are none.
            opening_row(site, kind, None, sheets);
        }
    }
    for alteration in &site.hours.alterations {
        alteration_rows(site, alteration, sheets);
    }
}

fn opening_row(site: &Site, kind: HoursKind, opening: Option<&Opening>, sheets: &mut Sheets) {
    let weekday = Weekday::ALL.get(opening.map_or(0, |opening| usize::from(opening.weekday)));
    let cells = [
        ("site", site.id.to_string()),
        ("kind", kind.word().to_owned()),
        ("weekday", weekday.map(|day| day.word().to_owned()).unwrap_or_default()),
        ("opens", text(opening.map(|opening| clock(opening.opens)))),
        ("closes", text(opening.map(|opening| clock(opening.closes)))),
    ];
    sheets.push("hours", &cells);
}

fn alteration_rows(site: &Site, alteration: &Alteration, sheets: &mut Sheets) {
    let times: Vec<Option<(u16, u16)>> = if alteration.open.is_empty() {
        vec![None]
    } else {
        alteration.open.iter().copied().map(Some).collect()
    };
    for time in times {
        let cells = [
            ("site", site.id.to_string()),
            ("kind", alteration.kind.word().to_owned()),
            ("date", alteration.date.to_string()),
            ("opens", text(time.map(|(opens, _)| clock(opens)))),
            ("closes", text(time.map(|(_, closes)| clock(closes)))),
            ("reason", text(alteration.reason.as_ref())),
        ];
        sheets.push("alterations", &cells);
    }
}
