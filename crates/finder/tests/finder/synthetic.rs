//! A dataset of any size, the same for the same seed, with the distributions of England: names that repeat, points
//! that are shared, sites of one practice miles apart.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Catalogue, Delivery, Feature, FeatureGroup, FeatureIdx, LegalForm, ListPeriod, ListStatus, Opening,
    Period, Practice, Site, SiteId, Stage,
};

use crate::numbers::Numbers;
use crate::records::{
    day, empty, funded, funder, member, offer, partnership, point, practice, service, site,
};

impl Numbers {
    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    /// A point in a box about the size of England, fewer at its edges.
    pub(crate) fn point(&mut self) -> catalogue::Position {
        let mut share =
            || f64::from(u16::try_from(self.below(10_000) + self.below(10_000)).expect("small")) / 20_000.0;
        point(50.0 + 5.7 * share(), -5.6 + 7.3 * share())
    }
}

const FIRST: [&str; 40] = [
    "Beech",
    "Mill",
    "Church",
    "Park",
    "Station",
    "Victoria",
    "Bridge",
    "Manor",
    "Castle",
    "Abbey",
    "Priory",
    "Queen's",
    "King's",
    "St Mary's",
    "St John's",
    "St George's",
    "Riverside",
    "Hillside",
    "Oak",
    "Elm",
    "Ash",
    "Willow",
    "Grove",
    "Harbour",
    "Market",
    "Orchard",
    "Spring",
    "Wood",
    "Brook",
    "Haven",
    "Heath",
    "Lake",
    "North",
    "South",
    "East",
    "West",
    "Old School",
    "New",
    "Chapel",
    "O'Toole",
];
const SECOND: [&str; 14] = [
    "Lane", "Road", "Street", "House", "View", "Green", "Hill", "Gate", "Court", "Croft", "field", "wood",
    "side", "Valley",
];
const THIRD: [&str; 7] = [
    "Surgery",
    "Medical Centre",
    "Health Centre",
    "Practice",
    "Medical Practice",
    "Group Practice",
    "Clinic",
];
const SYLLABLES: [&str; 30] = [
    "ash", "bar", "brad", "bur", "chel", "der", "don", "ford", "ham", "har", "hex", "ing", "kes", "lan",
    "ley", "ling", "mal", "mere", "nor", "ox", "pen", "ris", "stan", "stow", "ton", "wal", "wick", "wold",
    "worth", "yar",
];

fn town(numbers: &mut Numbers) -> String {
    let syllables = 2 + numbers.below(2);
    let name: String = (0..syllables).map(|_| SYLLABLES[numbers.below(SYLLABLES.len())]).collect();
    let (first, rest) = name.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

/// A dataset with this many practices; England has 6,564, in 1,252 groups, with 195 funders and 35 services.
pub(crate) fn dataset(practices: usize, seed: u64) -> Catalogue {
    let mut numbers = Numbers(seed);
    let mut catalogue = empty();
    let partnerships = (practices * 1_252).div_ceil(6_564).max(1);
    let funders = (practices * 195).div_ceil(6_564).max(1);
    let towns: Vec<String> = (0..practices.div_ceil(6)).map(|_| town(&mut numbers)).collect();
    let features = |group: FeatureGroup, count: usize| {
        (0..count).map(move |at| Feature { group, id: format!("f{at:02}"), name: format!("Feature {at}") })
    };
    catalogue.features = features(FeatureGroup::Language, 12)
        .chain(features(FeatureGroup::Access, 8))
        .chain(features(FeatureGroup::Format, 5))
        .collect();
    catalogue.services = (0..35)
        .map(|at| {
            let (one, two) = (town(&mut numbers), town(&mut numbers));
            service(
                &format!("service-{at:02}"),
                &format!("{one} care"),
                &[&format!("{two} clinic"), "check up"],
            )
        })
        .collect();
    catalogue.funders =
        (0..funders).map(|at| funder(&format!("F{at:04}"), &format!("{} PCT", town(&mut numbers)))).collect();
    catalogue.partnerships = (0..partnerships)
        .map(|at| {
            let mut found = partnership(&format!("U{at:05}"), &format!("{} Partnership", town(&mut numbers)));
            found.stage = Stage::ALL.get(numbers.below(5)).copied();
            found.legal_form = LegalForm::ALL.get(numbers.below(12)).copied();
            for service in 0..numbers.below(6) {
                found.offers.push(offer(u32::try_from(service * 5).expect("small"), delivery(&mut numbers)));
            }
            found
        })
        .collect();
    let middles: Vec<_> = (0..partnerships).map(|_| numbers.point()).collect();
    catalogue.practices = (0..practices)
        .map(|at| {
            let group = numbers.below(partnerships);
            let middle = middles[group];
            let near = |numbers: &mut Numbers| catalogue::Position {
                lat_e5: middle.lat_e5 + i32::try_from(numbers.below(12_000)).expect("small") - 6_000,
                lon_e5: middle.lon_e5 + i32::try_from(numbers.below(18_000)).expect("small") - 9_000,
            };
            let name = format!(
                "{} {} {}",
                FIRST[numbers.below(FIRST.len())],
                SECOND[numbers.below(SECOND.len())],
                THIRD[numbers.below(THIRD.len())]
            );
            let id = format!("A{at:06}");
            let mut record = practice(&id, &name, near(&mut numbers));
            record = funded(record, u32::try_from(group % funders).expect("small"));
            if !numbers.one_in(50) {
                record = member(record, u32::try_from(group).expect("small"));
            }
            for branch in 1..=[0, 0, 0, 1, 2][numbers.below(5)] {
                let branch_id = format!("{id}{branch:03}");
                record.sites.push(Site {
                    id: SiteId::parse(&branch_id).expect("an id"),
                    ..site(&branch_id, near(&mut numbers))
                });
            }
            let place = &towns[group % towns.len()];
            for site in &mut record.sites {
                site.town = Some(place.clone());
                let number = numbers.below(10);
                site.postcode = format!("AB{} {number}CD", group % 98 + 1);
            }
            fill(&mut record, &mut numbers);
            record
        })
        .collect();
    catalogue
}

fn delivery(numbers: &mut Numbers) -> Delivery {
    Delivery::ALL[numbers.below(Delivery::ALL.len())]
}

/// What a practice has, opens and takes.
fn fill(record: &mut Practice, numbers: &mut Numbers) {
    for at in 0..25 {
        match numbers.below(4) {
            0 => record.has.push(FeatureIdx(at)),
            1 => record.has_not.push(FeatureIdx(at)),
            _ => {}
        }
    }
    for _ in 0..numbers.below(8) {
        let service = u32::try_from(numbers.below(35)).expect("small");
        record.offers.push(offer(service, delivery(numbers)));
    }
    let status = ListStatus::ALL[numbers.below(ListStatus::ALL.len())];
    record.list.push(ListPeriod { status, period: Period::default(), reason: None, approved_by: None });
    record.checked_on = Some(day("2010-03-01"));
    if numbers.one_in(3) {
        let late = if numbers.one_in(4) { 20 * 60 } else { 18 * 60 };
        let hours = (0..5).map(|weekday| Opening { weekday, opens: 8 * 60, closes: late }).collect();
        record.sites[0].hours.consulting = Some(hours);
    }
}
