//! What machines read of a record: JSON-LD in the words of schema.org.
//!
//! It says what the release says, and nothing that is not known: no rating, no price, no guess. What is known to be
//! old is left out too, where acting on it could cost somebody a journey.

mod description;

use catalogue::{
    Alteration, Catalogue, Contact, Date, FeatureGroup, Funder, Hours, HoursKind, ListStatus, Offer, Opening,
    Partnership, Practice, PracticeDetails, Site,
};
use enrolment::{Freshness, freshness};
use serde_json::{Map, Value, json};

pub use self::description::{Distribution, breadcrumb, dataset_description};

/// Days of a week, Monday 0, as schema.org names them.
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A thing under construction: what is not known is not there.
struct Thing(Map<String, Value>);

impl Thing {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), json!(kind))]))
    }

    fn with(mut self, name: &str, value: Option<impl Into<Value>>) -> Self {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Several of a kind; nothing where there is none.
    fn with_all(self, name: &str, values: Vec<Value>) -> Self {
        self.with(name, (!values.is_empty()).then_some(values))
    }

    fn whole(mut self) -> Value {
        self.0.insert("@context".to_owned(), json!("https://schema.org"));
        Value::Object(self.0)
    }
}

/// JSON-LD as the text of an element of a page.
#[must_use]
pub fn for_element(data: &Value) -> String {
    // A `<` could end the element that it stands in; in JSON it can be written otherwise.
    data.to_string().replace('<', "\\u003c")
}

/// Every record of a release in one graph, the dataset first.
pub(crate) fn graph(dataset: &crate::records::Dataset<'_>) -> Value {
    let (catalogue, today) = (dataset.catalogue, dataset.catalogue.about.as_of);
    let unknown = PracticeDetails::default();
    let mut things = vec![dataset_description(catalogue, &[])];
    things.extend(catalogue.funders.iter().map(|one| funder(catalogue, one, today)));
    things.extend(catalogue.partnerships.iter().map(|one| partnership(catalogue, one, today)));
    let practices = catalogue.practices.iter().enumerate();
    things.extend(
        practices
            .map(|(at, one)| practice(catalogue, one, dataset.details.get(at).unwrap_or(&unknown), today)),
    );
    for thing in &mut things {
        if let Some(members) = thing.as_object_mut() {
            members.remove("@context");
        }
    }
    json!({ "@context": "https://schema.org", "@graph": things })
}

/// A partnership as JSON-LD.
#[must_use]
pub fn partnership(catalogue: &Catalogue, partnership: &Partnership, today: Date) -> Value {
    let contact = &partnership.contact;
    let areas = partnership.areas.iter().filter_map(|at| catalogue.areas.get(at.index()));
    reached(Thing::new("MedicalOrganization"), contact)
        .with("name", Some(partnership.name.as_str()))
        .with("identifier", Some(partnership.id.as_str()))
        .with("description", partnership.summary.as_deref())
        .with("address", contact.address.as_deref())
        .with_all("areaServed", areas.map(|area| json!(area.name)).collect())
        .with_all("makesOffer", offers(catalogue, &partnership.offers, today))
        .whole()
}

/// A funder, with what it offers to those who stay with it, as JSON-LD.
#[must_use]
pub fn funder(catalogue: &Catalogue, funder: &Funder, today: Date) -> Value {
    let contact = &funder.contact;
    let area = funder.area.and_then(|at| catalogue.areas.get(at.index()));
    reached(Thing::new("GovernmentOrganization"), contact)
        .with("name", Some(funder.name.as_str()))
        .with("identifier", Some(funder.id.as_str()))
        .with("description", funder.what_staying_means.as_deref())
        .with("address", contact.address.as_deref())
        .with("areaServed", area.map(|area| area.name.as_str()))
        .with_all("makesOffer", offers(catalogue, &funder.offers, today))
        .whole()
}

/// A surgery as JSON-LD.
#[must_use]
pub fn practice(catalogue: &Catalogue, practice: &Practice, details: &PracticeDetails, today: Date) -> Value {
    let with = practice.partnership_on(today).filter(|_| practice.membership_known);
    let with = with.and_then(|at| catalogue.partnership(at)).map(|partnership| {
        json!({ "@type": "MedicalOrganization", "name": partnership.name, "identifier": partnership.id.as_str() })
    });
    let mut all_premises = practice.sites.iter().enumerate().map(|(at, site)| {
        let address: &[String] = details.sites.get(at).map_or(&[], |site| &site.address);
        let phone = details.sites.get(at).and_then(|site| site.phone.as_deref());
        (site, address, phone)
    });
    let mut clinic = reached(Thing::new("MedicalClinic"), &details.contact)
        .with("name", Some(practice.name.as_str()))
        .with("identifier", Some(practice.id.as_str()))
        .with_all("alternateName", practice.other_names.iter().map(|name| json!(name)).collect())
        .with("isAcceptingNewPatients", accepts(practice, today))
        .with("memberOf", with)
        .with_all("makesOffer", offers(catalogue, &practice.offers, today))
        .with_all("knowsLanguage", having(catalogue, practice, FeatureGroup::Language));
    if let Some(main) = all_premises.next() {
        clinic = placed(clinic, main, today);
    }
    let others = all_premises.map(|premises| {
        let place = Thing::new("Place").with("name", premises.0.name.as_deref());
        Value::Object(placed(place, premises, today).0)
    });
    clinic.with_all("location", others.collect()).whole()
}

fn reached(thing: Thing, contact: &Contact) -> Thing {
    thing
        .with("telephone", contact.phone.as_deref())
        .with("email", contact.email.as_deref())
        .with("url", contact.website.as_deref())
}

/// Where the premises are and when they open.
fn placed(thing: Thing, (site, address, phone): (&Site, &[String], Option<&str>), today: Date) -> Thing {
    let street = (!address.is_empty()).then(|| address.join(", "));
    let postal = Thing::new("PostalAddress")
        .with("streetAddress", street)
        .with("addressLocality", site.town.as_deref())
        .with("postalCode", Some(site.postcode.as_str()));
    let (latitude, longitude) = (site.position.lat(), site.position.lon());
    // The front desk's hours are the hours of the premises; where they are not known, people are seen behind it at least.
    let kind = [HoursKind::Reception, HoursKind::Consulting];
    let kind = kind.into_iter().find(|kind| site.hours.week(*kind).is_some());
    let (usual, other) =
        kind.map(|kind| (usual(&site.hours, kind), altered(&site.hours, kind, today))).unwrap_or_default();
    thing
        .with("telephone", phone)
        .with("address", Some(Value::Object(postal.0)))
        .with("geo", Some(json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude })))
        .with_all("openingHoursSpecification", usual)
        .with_all("specialOpeningHoursSpecification", other)
}

/// The hours of a usual week; a day without any is closed.
fn usual(hours: &Hours, kind: HoursKind) -> Vec<Value> {
    let week = hours.week(kind).unwrap_or_default();
    let of_day = |weekday: u8| {
        let open = week.iter().filter(|opening| opening.weekday == weekday);
        let open: Vec<_> = open.map(|&Opening { opens, closes, .. }| (opens, closes)).collect();
        let day = |later: u8| DAYS.iter().cycle().nth(usize::from(weekday) + usize::from(later));
        let specify = |(later, opens, closes)| {
            Value::Object(opened(opens, closes).with("dayOfWeek", day(later).copied()).0)
        };
        within_days(&open).into_iter().map(specify).collect::<Vec<_>>()
    };
    (0..7).flat_map(of_day).collect()
}

/// The days to come that differ.
fn altered(hours: &Hours, kind: HoursKind, today: Date) -> Vec<Value> {
    let to_come = hours.alterations.iter().filter(|altered| altered.kind == kind && altered.date >= today);
    let of_day = |altered: &Alteration| {
        let specify = |(later, opens, closes)| {
            let day = Date::from_days(altered.date.days() + i32::from(later)).to_string();
            let day = Some(day.as_str());
            Value::Object(opened(opens, closes).with("validFrom", day).with("validThrough", day).0)
        };
        within_days(&altered.open).into_iter().map(specify).collect::<Vec<_>>()
    };
    to_come.flat_map(of_day).collect()
}

/// Midnight at the end of a day, in minutes.
const MIDNIGHT: u16 = 1440;

/// The stretches of a day as search engines read them, each with how many days later it begins: from 00:00 to 23:59 is
/// the whole day, from 00:00 to 00:00 is closed, and what closes before it opens closes on the day after. A day and
/// night in one stretch has to be parted at midnight, or it would close in the minute in which it opens.
fn within_days(open: &[(u16, u16)]) -> Vec<(u8, u16, u16)> {
    let last = MIDNIGHT - 1;
    let mut parts = Vec::new();
    for &(opens, closes) in open {
        if closes < opens.saturating_add(MIDNIGHT) {
            parts.push((0, opens, closes % MIDNIGHT));
            continue;
        }
        parts.push((0, opens, last));
        if closes > MIDNIGHT {
            parts.push((1, 0, (closes - MIDNIGHT).min(last)));
        }
    }
    if parts.is_empty() {
        parts.push((0, 0, 0));
    }
    parts
}

/// A stretch that begins on a day.
fn opened(opens: u16, closes: u16) -> Thing {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    Thing::new("OpeningHoursSpecification")
        .with("opens", Some(time(opens)))
        .with("closes", Some(time(closes)))
}

/// Whether new people are taken, where that is known and not old: a limited list is neither yes nor no.
fn accepts(practice: &Practice, today: Date) -> Option<bool> {
    if freshness(practice.checked_on, today) != Freshness::Fresh {
        return None;
    }
    match practice.list_on(today)?.status {
        ListStatus::Open => Some(true),
        ListStatus::ClosedFormally => Some(false),
        ListStatus::OpenLimited | ListStatus::Unknown => None,
    }
}

/// What is on offer today.
fn offers(catalogue: &Catalogue, offers: &[Offer], today: Date) -> Vec<Value> {
    let there = offers.iter().filter(|offer| offer.is_there_on(today));
    let services = there.filter_map(|offer| catalogue.service(offer.service));
    let offer = |name: &str| json!({ "@type": "Offer", "itemOffered": { "@type": "Service", "name": name } });
    services.map(|service| offer(&service.name)).collect()
}

/// What a surgery has of a kind, by name.
fn having(catalogue: &Catalogue, practice: &Practice, group: FeatureGroup) -> Vec<Value> {
    let features = practice.has.iter().filter_map(|at| catalogue.features.get(at.index()));
    features.filter(|feature| feature.group == group).map(|feature| json!(feature.name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element_that_the_data_stands_in() {
        let thing = for_element(&Thing::new("Thing").with("name", Some("</script>")).whole());
        assert_eq!(thing, r#"{"@context":"https://schema.org","@type":"Thing","name":"\u003c/script>"}"#);
        assert_eq!(serde_json::from_str::<Value>(&thing).unwrap()["name"], "</script>");
    }

    /// The days that are not closed, each stretch as `day from-to`.
    fn week_of(openings: &[(u8, u16, u16)]) -> Vec<String> {
        let week =
            openings.iter().map(|&(weekday, opens, closes)| Opening { weekday, opens, closes }).collect();
        let hours = Hours { reception: Some(week), ..Hours::default() };
        let line = |each: &Value| {
            format!("{} {}-{}", each["dayOfWeek"], each["opens"], each["closes"]).replace('"', "")
        };
        usual(&hours, HoursKind::Reception)
            .iter()
            .map(line)
            .filter(|line| !line.ends_with("00:00-00:00"))
            .collect()
    }

    #[test]
    fn all_day_is_told_from_closed() {
        assert_eq!(week_of(&[(0, 0, 1440)]), ["Monday 00:00-23:59"]);
        let hours = Hours { reception: Some(Vec::new()), ..Hours::default() };
        let closed = usual(&hours, HoursKind::Reception);
        assert_eq!(closed.len(), 7, "a week of known closing is not one of which nothing is known");
        for day in closed {
            assert_eq!((&day["opens"], &day["closes"]), (&json!("00:00"), &json!("00:00")));
        }
        assert!(Hours::default().week(HoursKind::Reception).is_none());
    }

    #[test]
    fn hours_over_midnight_close_on_the_day_after() {
        assert_eq!(week_of(&[(4, 1200, 1530)]), ["Friday 20:00-01:30"]);
        assert_eq!(week_of(&[(4, 1200, 1440)]), ["Friday 20:00-00:00"]);
    }

    #[test]
    fn a_day_and_night_or_more_in_one_stretch_is_parted_at_midnight() {
        assert_eq!(week_of(&[(6, 480, 1920)]), ["Sunday 08:00-23:59", "Monday 00:00-08:00"]);
        assert_eq!(week_of(&[(0, 0, 1500)]), ["Monday 00:00-23:59", "Tuesday 00:00-01:00"]);
        assert_eq!(week_of(&[(0, 0, 2880)]), ["Monday 00:00-23:59", "Tuesday 00:00-23:59"]);
    }

    #[test]
    fn a_day_that_differs_is_open_all_day_closed_or_parted_like_any_other() {
        let today = Date::parse("2010-04-30").unwrap();
        let of = |open: &[(u16, u16)]| {
            let altered =
                Alteration { date: today, kind: HoursKind::Reception, open: open.to_vec(), reason: None };
            let hours = Hours { alterations: vec![altered], ..Hours::default() };
            let line = |each: &Value| {
                assert_eq!(each["validFrom"], each["validThrough"]);
                format!("{} {}-{}", each["validFrom"], each["opens"], each["closes"]).replace('"', "")
            };
            super::altered(&hours, HoursKind::Reception, today).iter().map(line).collect::<Vec<_>>()
        };
        assert_eq!(of(&[]), ["2010-04-30 00:00-00:00"]);
        assert_eq!(of(&[(0, 1440)]), ["2010-04-30 00:00-23:59"]);
        assert_eq!(of(&[(480, 1920)]), ["2010-04-30 08:00-23:59", "2010-05-01 00:00-08:00"]);
    }
}
