//! What machines read of a record: JSON-LD in the words of schema.org.
//!
//! It says what the release says, and nothing that is not known: no rating, no price, no guess. What is known to be
//! old is left out too, where acting on it could cost somebody a journey.

use catalogue::{
    Alteration, Catalogue, Contact, Date, FeatureGroup, Funder, Hours, HoursKind, ListStatus, Offer, Opening,
    Partnership, Practice, PracticeDetails, Site,
};
use enrolment::{Freshness, freshness};
use serde_json::{Map, Value, json};

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

    fn whole(mut self) -> String {
        self.0.insert("@context".to_owned(), json!("https://schema.org"));
        // A `<` could end the element that it stands in; in JSON it can be written otherwise.
        Value::Object(self.0).to_string().replace('<', "\\u003c")
    }
}

/// A partnership.
pub(super) fn partnership(catalogue: &Catalogue, partnership: &Partnership, today: Date) -> String {
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

/// A funder, with what it offers to those who stay with it.
pub(super) fn funder(catalogue: &Catalogue, funder: &Funder, today: Date) -> String {
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

/// A surgery.
pub(super) fn practice(
    catalogue: &Catalogue,
    practice: &Practice,
    details: &PracticeDetails,
    today: Date,
) -> String {
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

/// The hours of a usual week.
fn usual(hours: &Hours, kind: HoursKind) -> Vec<Value> {
    let week = hours.week(kind).unwrap_or_default();
    let stretch = |opening: &Opening| {
        let day = DAYS.get(usize::from(opening.weekday))?;
        Some(opened(opening.opens, opening.closes).with("dayOfWeek", Some(*day)))
    };
    week.iter().filter_map(stretch).map(|stretch| Value::Object(stretch.0)).collect()
}

/// The days to come that differ; a day that is closed opens and closes at the same minute.
fn altered(hours: &Hours, kind: HoursKind, today: Date) -> Vec<Value> {
    let to_come = hours.alterations.iter().filter(|altered| altered.kind == kind && altered.date >= today);
    let of_day = |altered: &Alteration| {
        let day = altered.date.to_string();
        let closed: &[(u16, u16)] = &[(0, 0)];
        let open = if altered.open.is_empty() { closed } else { altered.open.as_slice() };
        let stretch = |&(opens, closes): &(u16, u16)| {
            let day = Some(day.as_str());
            Value::Object(opened(opens, closes).with("validFrom", day).with("validThrough", day).0)
        };
        open.iter().map(stretch).collect::<Vec<_>>()
    };
    to_come.flat_map(of_day).collect()
}

/// A stretch of a day; closing at or before opening is on the day after.
fn opened(opens: u16, closes: u16) -> Thing {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
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
        let thing = Thing::new("Thing").with("name", Some("</script>")).whole();
        assert_eq!(thing, r#"{"@context":"https://schema.org","@type":"Thing","name":"\u003c/script>"}"#);
        assert_eq!(serde_json::from_str::<Value>(&thing).unwrap()["name"], "</script>");
    }
}
