//! The catalogue as plain rows, one a surgery, for libraries that know nothing of it.
//!
//! Which value a surgery has of which filter is worked out here anew from the records, so that counts that agree with
//! the engine's agree with more than themselves. Hours and the way of providing a service are left out: they are more
//! than plain attributes, and no other library could count them.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::vocabulary::Vocabulary;
use catalogue::{Catalogue, FeatureGroup, Offer, Partnership, Practice, PracticeIdx, ServiceIdx};
use enrolment::Person;
use finder::Group;
use serde::Serialize;

/// A surgery with all that is searched, filtered and ordered by.
#[derive(Debug, PartialEq, Serialize)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its other names and the names of its sites.
    pub other_names: Vec<&'a str>,
    /// Its partnership's name.
    pub partnership_name: Option<&'a str>,
    /// The towns of its sites.
    pub towns: Vec<&'a str>,
    /// The names of its services and other words for them.
    pub services: Vec<&'a str>,
    /// Its sites, the main one first.
    pub sites: Vec<Door<'a>>,
    /// For each group of filters, by its word, the ids of the values that it has.
    pub facets: BTreeMap<&'static str, BTreeSet<&'a str>>,
}

/// A site.
#[derive(Debug, PartialEq, Serialize)]
pub struct Door<'a> {
    /// Its postcode.
    pub postcode: &'a str,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// The rows, in the order of the catalogue's practices.
#[must_use]
pub fn rows(catalogue: &Catalogue) -> Vec<Row<'_>> {
    (0_u32..)
        .map(PracticeIdx)
        .zip(&catalogue.practices)
        .map(|(at, practice)| {
            let partnership = practice
                .partnership_on(catalogue.about.as_of)
                .and_then(|partnership| catalogue.partnership(partnership));
            let services = services(catalogue, practice, partnership);
            let site_names = practice.sites.iter().filter_map(|site| site.name.as_deref());
            Row {
                id: practice.id.as_str(),
                name: &practice.name,
                other_names: practice.other_names.iter().map(String::as_str).chain(site_names).collect(),
                partnership_name: partnership.map(|found| found.name.as_str()),
                towns: practice.sites.iter().filter_map(|site| site.town.as_deref()).collect(),
                services: words_of(catalogue, &services),
                sites: practice.sites.iter().map(door).collect(),
                facets: facets(catalogue, at, practice, partnership, &services),
            }
        })
        .collect()
}

fn door(site: &catalogue::Site) -> Door<'_> {
    Door { postcode: &site.postcode, lat: site.position.lat(), lon: site.position.lon() }
}

/// The services that a practice or its partnership offers on the day, and every wider one.
fn services(
    catalogue: &Catalogue,
    practice: &Practice,
    partnership: Option<&Partnership>,
) -> BTreeSet<ServiceIdx> {
    let today = catalogue.about.as_of;
    let of_partnership = partnership.map_or([].as_slice(), |found| &found.offers);
    let is_on = |offer: &&Offer| {
        offer.since.is_none_or(|since| since <= today) && offer.until.is_none_or(|until| today <= until)
    };
    let mut found = BTreeSet::new();
    for offer in practice.offers.iter().chain(of_partnership).filter(is_on) {
        let mut next = Some(offer.service);
        // A circle of parents ends where it would begin again.
        while let Some(service) = next.filter(|&service| found.insert(service)) {
            next = catalogue.services.get(service.index()).and_then(|service| service.parent);
        }
    }
    found
}

fn words_of<'a>(catalogue: &'a Catalogue, services: &BTreeSet<ServiceIdx>) -> Vec<&'a str> {
    let records = services.iter().filter_map(|at| catalogue.services.get(at.index()));
    records
        .flat_map(|service| std::iter::once(&service.name).chain(&service.synonyms))
        .map(String::as_str)
        .collect()
}

fn facets<'a>(
    catalogue: &'a Catalogue,
    at: PracticeIdx,
    practice: &'a Practice,
    partnership: Option<&'a Partnership>,
    services: &BTreeSet<ServiceIdx>,
) -> BTreeMap<&'static str, BTreeSet<&'a str>> {
    let nobody_in_particular = Person {
        home: None,
        second_place: None,
        current_practice: None,
        no_fixed_address: false,
        today: catalogue.about.as_of,
    };
    let joining = enrolment::answer(catalogue, at, &nobody_in_particular).best();
    let funder = practice.funder.and_then(|at| catalogue.funder(at));
    let of_services = services.iter().filter_map(|at| catalogue.services.get(at.index()));
    let features = |group: FeatureGroup| -> BTreeSet<&'a str> {
        let has = practice.has.iter().filter_map(|at| catalogue.features.get(at.index()));
        has.filter(|feature| feature.group == group).map(|feature| feature.id.as_str()).collect()
    };
    let specialists = partnership.map_or([].as_slice(), |found| &found.specialists);
    let voice = partnership.and_then(|found| found.public_voice.as_ref());
    [
        (Group::Service, of_services.map(|service| service.id.as_str()).collect()),
        (Group::Language, features(FeatureGroup::Language)),
        (Group::Access, features(FeatureGroup::Access)),
        (Group::Format, features(FeatureGroup::Format)),
        (Group::Joining, BTreeSet::from([joining.word()])),
        (Group::Stage, partnership.and_then(|found| found.stage).map(Vocabulary::word).into_iter().collect()),
        (
            Group::LegalForm,
            partnership.and_then(|found| found.legal_form).map(Vocabulary::word).into_iter().collect(),
        ),
        (Group::PublicVoice, voice.map(|voice| voice.form.word()).into_iter().collect()),
        (Group::Specialists, specialists.iter().map(|line| line.specialty.as_str()).collect()),
        (Group::Partnership, partnership.map(|found| found.id.as_str()).into_iter().collect()),
        (Group::Funder, funder.map(|funder| funder.id.as_str()).into_iter().collect()),
    ]
    .into_iter()
    .map(|(group, values)| (group.word(), values))
    .collect()
}
