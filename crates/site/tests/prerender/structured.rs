//! What machines read of a record, and that none of it is invented.

use std::collections::BTreeSet;

use catalogue::{ListStatus, Practice};
use serde_json::Value;

use crate::site_with_pages::{Made, made};

/// The properties that a thing may have: what the release knows, and never a rating, a price or an image.
const ALLOWED: [&str; 30] = [
    "@context",
    "@type",
    "address",
    "addressLocality",
    "alternateName",
    "areaServed",
    "closes",
    "dayOfWeek",
    "description",
    "email",
    "geo",
    "identifier",
    "isAcceptingNewPatients",
    "itemOffered",
    "knowsLanguage",
    "latitude",
    "location",
    "longitude",
    "makesOffer",
    "memberOf",
    "name",
    "openingHoursSpecification",
    "opens",
    "postalCode",
    "specialOpeningHoursSpecification",
    "streetAddress",
    "telephone",
    "url",
    "validFrom",
    "validThrough",
];

/// What a page says of its record, and where it says that it stands.
fn both(site: &Made, path: &str) -> (Value, Value) {
    let page = site.page(path);
    let start = "<script type=\"application/ld+json\">";
    let parts: Vec<&str> = page.split(start).collect();
    assert_eq!(parts.len(), 2, "{path} says it once");
    let both: Value = serde_json::from_str(parts[1].split("</script>").next().unwrap()).unwrap();
    (both[0].clone(), both[1].clone())
}

fn data(site: &Made, path: &str) -> Value {
    both(site, path).0
}

fn properties(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            assert!(
                !value.is_null() && *value != "" && value.as_array().is_none_or(|all| !all.is_empty()),
                "{name}"
            );
            found.insert(name.clone());
            properties(value, found);
        }),
        Value::Array(values) => values.iter().for_each(|value| properties(value, found)),
        _ => {}
    }
}

#[test]
fn the_data_of_every_record_parses_and_has_only_what_the_release_knows() {
    let site = made();
    let mut found = BTreeSet::new();
    for partnership in &site.catalogue.partnerships {
        let data = data(site, &format!("partnership/{}/", partnership.id));
        assert_eq!(data["@type"], "MedicalOrganization");
        assert_eq!(data["name"], partnership.name.as_str());
        assert_eq!(data.get("description").and_then(Value::as_str), partnership.summary.as_deref());
        assert_eq!(data.get("telephone").and_then(Value::as_str), partnership.contact.phone.as_deref());
        properties(&data, &mut found);
    }
    for (practice, details) in site.catalogue.practices.iter().zip(&site.details) {
        let data = data(site, &format!("surgery/{}/", practice.id));
        assert_eq!(data["@type"], "MedicalClinic");
        assert_eq!(data["name"], practice.name.as_str());
        assert_eq!(data["address"]["postalCode"], practice.sites[0].postcode.as_str());
        assert_eq!(data["geo"]["latitude"].as_f64(), Some(practice.sites[0].position.lat()));
        assert_eq!(data.get("url").and_then(Value::as_str), details.contact.website.as_deref());
        let all_premises = data.get("location").and_then(Value::as_array).map_or(0, Vec::len);
        assert_eq!(all_premises + 1, practice.sites.len(), "{}", practice.id);
        properties(&data, &mut found);
    }
    let unknown: Vec<&String> = found.iter().filter(|name| !ALLOWED.contains(&name.as_str())).collect();
    assert_eq!(unknown, Vec::<&String>::new());
}

#[test]
fn a_page_says_where_it_stands() {
    let site = made();
    for (path, list) in
        [("surgery/curlew-wharf/", "a-to-z/surgeries/"), ("partnership/harbour/", "a-to-z/partnerships/")]
    {
        let (record, breadcrumb) = both(site, path);
        assert_eq!(breadcrumb["@type"], "BreadcrumbList");
        let items = breadcrumb["itemListElement"].as_array().unwrap();
        let addresses: Vec<&str> = items.iter().map(|item| item["item"].as_str().unwrap()).collect();
        assert_eq!(addresses, ["./", list, path]);
        assert_eq!(
            items.iter().map(|item| item["position"].as_u64().unwrap()).collect::<Vec<_>>(),
            [1, 2, 3]
        );
        assert_eq!(items[2]["name"], record["name"]);
        assert!(addresses.iter().all(|address| site.found(address).is_some()), "{addresses:?}");
    }
}

#[test]
fn the_page_about_the_information_describes_the_dataset_and_each_of_its_files_is_there() {
    let site = made();
    let page = site.page("about/");
    let data = page.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    let data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    let about = &site.catalogue.about;
    assert_eq!(
        (&data["@type"], &data["name"]),
        (&Value::from("Dataset"), &Value::from(about.title.as_str()))
    );
    assert_eq!(data["temporalCoverage"], about.as_of.to_string());
    assert_eq!(data["spatialCoverage"]["name"], about.covers.as_str());
    assert_eq!(data["license"], about.licence_url.as_deref().unwrap_or(&about.licence));
    assert!(data["description"].as_str().unwrap().len() >= 50, "searches for datasets ask for 50 signs");
    let distribution = data["distribution"].as_array().unwrap();
    let addresses: Vec<&str> = distribution.iter().map(|file| file["contentUrl"].as_str().unwrap()).collect();
    for name in
        ["surgeries.csv", "hsds.zip", "oruk.zip", "fhir.zip", "jsonld.zip", "sites.geojson", "areas.geojson"]
    {
        assert!(addresses.contains(&format!("release/exports/{name}").as_str()), "{addresses:?}");
        assert!(page.contains(&format!("release/exports/{name}\"")), "the page has a link to {name}");
    }
    for file in distribution {
        let path = site.folder.path().join("site").join(file["contentUrl"].as_str().unwrap());
        assert_eq!(std::fs::metadata(path).unwrap().len().to_string(), file["contentSize"].as_str().unwrap());
    }
}

#[test]
fn whether_new_people_are_taken_is_said_only_where_it_is_known() {
    let site = made();
    let today = site.catalogue.about.as_of;
    let said = |practice: &Practice| {
        data(site, &format!("surgery/{}/", practice.id))
            .get("isAcceptingNewPatients")
            .and_then(Value::as_bool)
    };
    let mut answers = BTreeSet::new();
    for practice in &site.catalogue.practices {
        let fresh = practice.checked_on.is_some_and(|on| today.days_since(on) <= 90);
        let expected = match practice.list_on(today).map(|list| list.status) {
            Some(ListStatus::Open) if fresh => Some(true),
            Some(ListStatus::ClosedFormally) if fresh => Some(false),
            _ => None,
        };
        assert_eq!(said(practice), expected, "{}", practice.id);
        answers.insert(expected);
    }
    assert_eq!(answers.len(), 3, "the example has surgeries of each kind");
}

#[test]
fn hours_are_those_of_the_front_desk_day_by_day() {
    let data = data(made(), "surgery/curlew-wharf/");
    let hours = data["openingHoursSpecification"].as_array().unwrap();
    let said: Vec<String> = hours
        .iter()
        .map(|each| format!("{} {} {}", each["dayOfWeek"], each["opens"], each["closes"]))
        .collect();
    assert_eq!(said[0], "\"Monday\" \"08:00\" \"18:30\"");
    assert_eq!(&said[5..], ["\"Saturday\" \"00:00\" \"00:00\"", "\"Sunday\" \"00:00\" \"00:00\""]);
}
