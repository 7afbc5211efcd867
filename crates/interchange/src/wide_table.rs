//! One wide table, a row a surgery, for people with a spreadsheet.
//!
//! A spreadsheet runs a cell that begins like a formula. Such a cell gets an apostrophe in front, which makes it text;
//! numbers stay numbers. The file is UTF-8 with a byte-order mark and CRLF, as Excel reads it.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{FeatureGroup, HoursKind, Practice, PracticeDetails};

use crate::records::Dataset;

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const COLUMNS: [&str; 31] = [
    "id",
    "name",
    "other_names",
    "funder",
    "funder_name",
    "partnership",
    "partnership_name",
    "member_since",
    "list_status",
    "list_reason",
    "out_of_area",
    "second_membership",
    "list_size",
    "address",
    "town",
    "postcode",
    "lat",
    "lon",
    "phone",
    "website",
    "other_sites",
    "languages",
    "access",
    "formats",
    "services",
    "how_to_join",
    "hours_known",
    "reception_hours",
    "checked_on",
    "source",
    "as_of",
];

/// The table as CSV.
pub(crate) fn csv(dataset: &Dataset<'_>) -> String {
    let mut text = String::from("\u{feff}");
    line(&mut text, COLUMNS.iter().map(|&name| name.to_owned()));
    let unknown = PracticeDetails::default();
    for (at, practice) in dataset.catalogue.practices.iter().enumerate() {
        let details = dataset.details.get(at).unwrap_or(&unknown);
        line(&mut text, row(dataset, practice, details).into_iter());
    }
    text
}

fn row(dataset: &Dataset<'_>, practice: &Practice, details: &PracticeDetails) -> [String; 31] {
    let catalogue = dataset.catalogue;
    let day = catalogue.about.as_of;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let funder = practice.funder.and_then(|at| catalogue.funder(at));
    let membership = practice.memberships.iter().find(|membership| membership.period.contains(day));
    let partnership = membership.and_then(|found| catalogue.partnership(found.partnership));
    let since = membership.and_then(|found| found.period.from).map(|date| date.to_string());
    let list = practice.list_on(day);
    let main = practice.sites.first();
    let address = details.sites.first().map(|site| site.address.join(", "));
    let others = practice.sites.iter().skip(1).map(|site| site.postcode.as_str());
    let features = |group: FeatureGroup| {
        let found = practice.has.iter().filter_map(|at| catalogue.features.get(at.index()));
        joined(found.filter(|feature| feature.group == group).map(|feature| feature.name.as_str()))
    };
    let offers = practice.offers.iter().filter(|offer| offer.is_there_on(day));
    let services =
        offers.filter_map(|offer| catalogue.service(offer.service)).map(|service| service.name.as_str());
    let hours = main.and_then(|site| site.hours.week(HoursKind::Reception));
    let degrees = |degrees: Option<f64>| degrees.map(|degrees| format!("{degrees:.5}")).unwrap_or_default();
    [
        practice.id.to_string(),
        practice.name.clone(),
        joined(practice.other_names.iter().map(String::as_str)),
        text(funder.map(|funder| funder.id.as_str())),
        text(funder.map(|funder| funder.name.as_str())),
        text(partnership.map(|found| found.id.as_str())),
        text(partnership.map(|found| found.name.as_str())),
        since.unwrap_or_default(),
        text(list.map(|list| list.status.word())),
        text(list.and_then(|list| list.reason.as_deref())),
        practice.out_of_area.word().to_owned(),
        practice.second_membership.word().to_owned(),
        details.list_size.map(|size| size.to_string()).unwrap_or_default(),
        address.unwrap_or_default(),
        text(main.and_then(|site| site.town.as_deref())),
        text(main.map(|site| site.postcode.as_str())),
        degrees(main.map(|site| site.position.lat())),
        degrees(main.map(|site| site.position.lon())),
        text(details.contact.phone.as_deref()),
        text(details.contact.website.as_deref()),
        joined(others),
        features(FeatureGroup::Language),
        features(FeatureGroup::Access),
        features(FeatureGroup::Format),
        joined(services),
        joined(details.how_to_join.iter().map(String::as_str)),
        if hours.is_some() { "yes" } else { "no" }.to_owned(),
        hours.map(week).unwrap_or_default(),
        practice.checked_on.map(|date| date.to_string()).unwrap_or_default(),
        text(practice.source.and_then(|at| catalogue.sources.get(usize::from(at))).map(String::as_str)),
        day.to_string(),
    ]
}

/// The hours of a week: `monday 08:00-18:30; tuesday 08:00-12:00, 14:00-18:30`.
fn week(openings: &[catalogue::Opening]) -> String {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let days = (0_u8..).zip(DAYS).filter_map(|(weekday, name)| {
        let times = openings.iter().filter(|opening| opening.weekday == weekday);
        let times: Vec<String> =
            times.map(|opening| format!("{}-{}", clock(opening.opens), clock(opening.closes))).collect();
        (!times.is_empty()).then(|| format!("{name} {}", times.join(", ")))
    });
    days.collect::<Vec<_>>().join("; ")
}

fn joined<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.collect::<Vec<_>>().join(publisher::tables::LIST_SEPARATOR)
}

/// Adds a line. Every cell is quoted, so that none is read otherwise than it is.
fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push('"');
        text.push_str(&harmless(&cell).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// A cell that no spreadsheet runs: one that begins like a formula, and is no number, gets an apostrophe in front.
fn harmless(cell: &str) -> String {
    let begins = cell.trim_start_matches([' ', '\u{a0}']);
    let like_formula =
        begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '%']);
    let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite);
    if like_formula && !is_number { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_becomes_text_and_a_number_stays_one() {
        for (cell, expected) in [
            ("=HYPERLINK(\"https://a.example\")", "'=HYPERLINK(\"https://a.example\")"),
            ("+44 1632 960 123", "'+44 1632 960 123"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"),
            ("\t=1", "'\t=1"),
            ("＝1", "'＝1"),
            ("-1.46893", "-1.46893"),
            ("Mill Lane", "Mill Lane"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), expected);
        }
    }

    #[test]
    fn quotation_marks_and_line_breaks_stay_within_their_cell() {
        let mut text = String::new();
        line(&mut text, ["a \"b\"".to_owned(), "c\nd".to_owned()].into_iter());
        assert_eq!(text, "\"a \"\"b\"\"\",\"c\nd\"\r\n");
    }
}
