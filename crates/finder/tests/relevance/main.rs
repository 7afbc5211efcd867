//! Given what people type; then what they mean is among the first three results, nearly always.
//!
//! For the example dataset the questions are written by hand, in `example.txt`. For England they are made from its
//! release by fixed rules: misspellings, prefixes, apostrophes left out. The misses are printed.

#![expect(clippy::expect_used, reason = "a test that cannot make its records has failed")]

#[path = "../finder/england.rs"]
mod england;
#[path = "../finder/misspelling.rs"]
mod misspelling;
#[path = "../finder/numbers.rs"]
mod numbers;

use std::io::Write as _;
use std::path::Path;

use catalogue::format::decode;
use catalogue::{Catalogue, Date, Place, Precision};
use finder::{Query, Results, SearchIndex, parse_query, search};
use gazetteer::Lookup;
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::validate;

use crate::misspelling::{misspelled, misspelled_word};
use crate::numbers::Numbers;

/// Of a hundred questions so many find what is meant.
const FOUND_OF_A_HUNDRED: usize = 97;

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("printed");
}

/// Prints what was missed, and fails when it was too much.
fn judge(what: &str, asked: usize, misses: &[String]) {
    say(&format!("{what}: {} of {asked} found in the first three", asked - misses.len()));
    for miss in misses {
        say(&format!("  missed: {miss}"));
    }
    assert!((asked - misses.len()) * 100 >= asked * FOUND_OF_A_HUNDRED, "{what}: too many misses");
}

/// What somebody means.
enum Meant<'a> {
    Practice(&'a str),
    Service(&'a str),
    Town(&'a str),
}

impl<'a> Meant<'a> {
    fn read(text: &'a str) -> Self {
        match text.split_once(' ') {
            Some(("service", id)) => Self::Service(id),
            Some(("town", name)) => Self::Town(name),
            _ => Self::Practice(text),
        }
    }

    /// Whether the first three results are what is meant.
    fn is_met(&self, catalogue: &Catalogue, results: &Results) -> bool {
        let mut first = results
            .practices
            .iter()
            .take(3)
            .filter_map(|found| Some((found.partnership, catalogue.practice(found.at)?)));
        match self {
            Self::Practice(id) => first.any(|(_, practice)| practice.id.as_str() == *id),
            Self::Town(name) => {
                let is_there = |site: &catalogue::Site| site.town.as_deref() == Some(*name);
                !results.practices.is_empty()
                    && first.all(|(_, practice)| practice.sites.iter().any(is_there))
            }
            Self::Service(id) => {
                // A wider service includes the narrower.
                let is_it = |offer: &catalogue::Offer| {
                    let service = catalogue.service(offer.service);
                    let wider = service.and_then(|service| catalogue.service(service.parent?));
                    [service, wider].into_iter().flatten().any(|service| service.id.as_str() == *id)
                };
                !results.practices.is_empty()
                    && first.all(|(partnership, practice)| {
                        let of_partnership = partnership.and_then(|at| catalogue.partnership(at));
                        let offers = of_partnership.map_or([].as_slice(), |found| &found.offers);
                        practice.offers.iter().chain(offers).any(is_it)
                    })
            }
        }
    }
}

#[test]
fn the_example_is_found_by_what_people_type() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let day = Date::parse("2010-03-31").expect("a date");
    let mut problems = Problems::default();
    let tables = validate::read_and_check(&tables, Some(day), &mut problems);
    assert_eq!(problems.errors(), 0, "the example tables are sound");
    let release = CompiledRelease::from_tables(&tables).expect("a release");
    let catalogue = decode(&release.files[&release.manifest.catalogue]).expect("a catalogue");
    let postcodes = release.manifest.postcodes.as_deref().expect("postcodes");
    let postcodes =
        gazetteer::PostcodeIndex::decode(&release.files[postcodes]).expect("an index of postcodes");
    let index = SearchIndex::build(&catalogue, day);
    let relevance = include_str!("example.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut asked, mut misses) = (0, Vec::new());
    for line in relevance {
        let (typed, meant) = line.split_once(" | ").expect("a question, a bar, and what is meant");
        let parsed = parse_query(typed);
        let home = parsed.place.and_then(Result::ok).and_then(|place| match postcodes.look_up(&place) {
            Lookup::Resolved(outcome) => outcome.place().cloned(),
            Lookup::NeedsFile { .. } => None,
        });
        let query = Query { home, ..Query::on(day).with_text(&parsed.words) };
        asked += 1;
        if !Meant::read(meant).is_met(&catalogue, &search(&catalogue, &index, &query)) {
            misses.push(line.to_owned());
        }
    }
    assert!(asked >= 150);
    judge("the example", asked, &misses);
}

/// How a name is typed, by rule.
type Way = (&'static str, fn(&str, &mut Numbers) -> Option<String>);

/// The ways in which people type a name. None of them tells more than the name does.
const WAYS: [Way; 6] = [
    ("as it is", |name, _| Some(name.to_owned())),
    ("a misspelling", |name, numbers| Some(misspelled(name, numbers))),
    ("a misspelling in lower case, a stop word left out", |name, numbers| {
        let plain = name.to_lowercase().replace(" surgery", "").replace(" medical centre", "");
        Some(misspelled(&plain, numbers))
    }),
    ("the last word not finished", |name, _| {
        let shorter: String = name.chars().take(name.chars().count().saturating_sub(2)).collect();
        (shorter.len() > 8).then_some(shorter)
    }),
    ("no apostrophes and hyphens", |name, _| {
        name.contains(['\'', '’', '-']).then(|| name.replace(['\'', '’'], "").replace('-', " "))
    }),
    ("& and Saint", |name, _| {
        let other = name.replace('&', "and").replace("St ", "Saint ").replace("St. ", "Saint ");
        (other != name).then_some(other)
    }),
];

/// How far from the surgery the one who asks lives, in fifth decimals of a degree: some ten kilometres.
const AWAY: usize = 10_000;

#[test]
fn practices_of_england_are_found_by_misspelled_names_and_codes() {
    let Some(bytes) = england::bytes() else {
        let message = "skipped: England's release absent (cargo xtask england makes it)";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{message}");
        say(message);
        return;
    };
    let catalogue = decode(&bytes).expect("a catalogue that can be read");
    let day = catalogue.about.as_of;
    let index = SearchIndex::build(&catalogue, day);
    let mut numbers = Numbers(97);
    let (mut asked, mut misses) = (0, Vec::new());
    let mut ask = |typed: &str, home: Option<Place>, id: &str| {
        let query = Query { home, ..Query::on(day).with_text(typed) };
        asked += 1;
        if !Meant::Practice(id).is_met(&catalogue, &search(&catalogue, &index, &query)) {
            misses.push(format!("{typed} | {id}"));
        }
    };
    for _ in 0..400 {
        let practice = &catalogue.practices[numbers.below(catalogue.practices.len())];
        let Some(site) = practice.sites.first() else { continue };
        let mut away = |degrees: i32| degrees + i32::try_from(numbers.below(AWAY)).expect("small");
        let mut position = site.position;
        position.lat_e5 = away(position.lat_e5);
        position.lon_e5 = away(position.lon_e5);
        let home = Place { position, precision: Precision::Device };
        for (_, way) in WAYS {
            if let Some(typed) = way(&practice.name, &mut numbers) {
                ask(&typed, Some(home.clone()), practice.id.as_str());
            }
        }
        // A name of many surgeries is told apart by its town.
        if let Some(town) = &site.town {
            ask(
                &format!("{} {}", practice.name, misspelled_word(town, &mut numbers)),
                None,
                practice.id.as_str(),
            );
        }
        ask(practice.id.as_str(), None, practice.id.as_str());
        ask(&practice.id.as_str().to_lowercase(), Some(home), practice.id.as_str());
    }
    judge("England", asked, &misses);
}
