//! What is left under choices, and what each would give, against a plain calculation from the records.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Delivery, HoursKind, Moment, OpenState, Practice, PracticeIdx, Precision};
use enrolment::{Person, answer};
use finder::{Filters, Group, Query, SearchIndex, search};
use proptest::prelude::*;

use crate::numbers::Numbers;
use crate::properties::filters;
use crate::records::day;
use crate::synthetic::dataset;

const TODAY: &str = "2010-04-01";

static DATASET: LazyLock<(Catalogue, SearchIndex)> = LazyLock::new(|| {
    let dataset = dataset(120, 8);
    let index = SearchIndex::build(&dataset, day(TODAY));
    (dataset, index)
});

/// What a practice has of every group but services, as the records say.
fn values(dataset: &Catalogue, at: PracticeIdx, query: &Query) -> BTreeSet<(Group, String)> {
    let practice = &dataset.practices[at.index()];
    let partnership = practice.partnership_on(query.today).and_then(|at| dataset.partnership(at));
    let mut values = BTreeSet::new();
    for feature in &practice.has {
        let feature = &dataset.features[feature.index()];
        let group = match feature.group {
            catalogue::FeatureGroup::Language => Group::Language,
            catalogue::FeatureGroup::Access => Group::Access,
            catalogue::FeatureGroup::Format => Group::Format,
        };
        values.insert((group, feature.id.clone()));
    }
    let person = Person {
        home: query.home.as_ref(),
        second_place: query.second_place.as_ref(),
        current_practice: query.current_practice,
        no_fixed_address: query.no_fixed_address,
        today: query.today,
    };
    values.insert((Group::Joining, answer(dataset, at, &person).best().word().to_owned()));
    if let Some(found) = partnership {
        values.insert((Group::Partnership, found.id.to_string()));
        values.extend(found.stage.map(|stage| (Group::Stage, stage.word().to_owned())));
        values.extend(found.legal_form.map(|form| (Group::LegalForm, form.word().to_owned())));
    }
    let funder = practice.funder.and_then(|at| dataset.funder(at));
    values.extend(funder.map(|funder| (Group::Funder, funder.id.to_string())));
    values.extend(open(practice, query.now).into_iter().map(|word| (Group::Open, word.to_owned())));
    values
}

/// When a practice sees people.
fn open(practice: &Practice, now: Option<Moment>) -> Vec<&'static str> {
    let openings = || practice.sites.iter().filter_map(|site| site.hours.consulting.as_ref()).flatten();
    let is_now = now.is_some_and(|now| {
        let state = |site: &catalogue::Site| site.hours.state(HoursKind::Consulting, now);
        practice.sites.iter().any(|site| matches!(state(site), OpenState::Open { .. }))
    });
    let cases = [
        ("evening", openings().any(|opening| opening.weekday < 5 && opening.closes > 18 * 60 + 30)),
        ("weekend", openings().any(|opening| opening.weekday > 4)),
        ("now", is_now),
    ];
    cases.into_iter().filter_map(|(word, holds)| holds.then_some(word)).collect()
}

/// The services of a practice and its partnership with the way of each.
fn offers(dataset: &Catalogue, practice: &Practice, query: &Query) -> Vec<(String, Delivery)> {
    let partnership = practice.partnership_on(query.today).and_then(|at| dataset.partnership(at));
    let of_partnership = partnership.map_or([].as_slice(), |found| &found.offers);
    let named =
        |offer: &catalogue::Offer| (dataset.services[offer.service.index()].id.to_string(), offer.delivery);
    practice.offers.iter().chain(of_partnership).map(named).collect()
}

/// How many practices meet every group of choices.
fn total(dataset: &Catalogue, query: &Query, filters: &Filters) -> usize {
    let groups: BTreeSet<Group> = filters.iter().map(|(group, _)| group).collect();
    let meets = |at: u32| {
        let practice = &dataset.practices[at as usize];
        let has = values(dataset, PracticeIdx(at), query);
        let offers = offers(dataset, practice, query);
        let chosen = |group: Group| filters.of(group).map(str::to_owned).collect::<BTreeSet<_>>();
        let (services, ways) = (chosen(Group::Service), chosen(Group::Delivery));
        let fits = |offer: &(String, Delivery)| {
            (services.is_empty() || services.contains(&offer.0))
                && (ways.is_empty() || ways.contains(offer.1.word()))
        };
        let others = groups.iter().filter(|group| !matches!(group, Group::Service | Group::Delivery));
        let mut met = others.map(|&group| {
            let mut chosen = filters.of(group).map(|value| has.contains(&(group, value.to_owned())));
            if group.adds_up() { chosen.all(|has| has) } else { chosen.any(|has| has) }
        });
        met.all(|met| met) && ((services.is_empty() && ways.is_empty()) || offers.iter().any(fits))
    };
    (0..u32::try_from(dataset.practices.len()).expect("few")).filter(|&at| meets(at)).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_count_is_that_of_a_plain_calculation(
        filters in filters(),
        home in any::<Option<u64>>(),
        minute in 0..1_440_u16,
        open_now in any::<bool>(),
    ) {
        let (dataset, index) = &*DATASET;
        let home = home.map(|seed| catalogue::Place { position: Numbers(seed).point(), precision: Precision::Device });
        let now = Moment { date: day(TODAY), minute };
        let filters = if open_now { filters.with(Group::Open, "now") } else { filters };
        let query = Query { home, now: Some(now), filters, ..Query::on(day(TODAY)) };
        let results = search(dataset, index, &query);
        // Choices that the dataset does not have are dropped, and said.
        let mut known = query.filters.clone();
        for (group, value) in &results.ignored {
            known.remove(*group, value);
        }
        prop_assert_eq!(results.total, total(dataset, &query, &known));
        for (group, values) in results.facets.iter() {
            let mut others = known.clone();
            for value in known.of(*group).filter(|_| !group.adds_up()) {
                others.remove(*group, value);
            }
            // Every third value will do: each is a calculation over all practices.
            for value in values.iter().step_by(3) {
                let alone = others.clone().with(*group, &value.value);
                prop_assert_eq!(value.count, total(dataset, &query, &alone), "{} {}", group.word(), &value.value);
                prop_assert_eq!(value.chosen, known.contains(*group, &value.value));
                prop_assert!(value.count > 0 || value.chosen);
            }
        }
    }
}
