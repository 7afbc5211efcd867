//! Given choices; then what is left, what each choice would give, and which one to undo.

use catalogue::{
    Catalogue, Delivery, Feature, FeatureGroup, FeatureIdx, LegalForm, Opening, ServiceIdx, Stage,
};
use finder::{Constraint, Filters, Group, Query, Results, SearchIndex, search};

use crate::records::{day, empty, funded, funder, member, offer, partnership, point, practice, service};

/// Three surgeries: one makes skin care and speaks Polish, one buys skin care and provides baby checks, and one
/// of which nothing is known.
fn county() -> Catalogue {
    let mut county = empty();
    county.features =
        vec![Feature { group: FeatureGroup::Language, id: "polish".into(), name: "Polish".into() }];
    county.services = vec![
        service("babies", "Baby checks", &[]),
        service("eczema", "Eczema", &[]),
        service("skin", "Skin problems", &[]),
    ];
    county.services[1].parent = Some(ServiceIdx(2));
    county.funders = vec![funder("first", "First PCT")];
    county.partnerships = vec![partnership("harbour", "Harbour"), partnership("inland", "Inland")];
    county.partnerships[0].stage = Some(Stage::Live);
    county.partnerships[0].legal_form = Some(LegalForm::Cic);
    county.partnerships[1].stage = Some(Stage::Pilot);
    let mut one = member(funded(practice("a", "Ash", point(53.0, 0.0)), 0), 0);
    one.offers = vec![offer(1, Delivery::Made)];
    one.has = vec![FeatureIdx(0)];
    let late = Opening { weekday: 1, opens: 480, closes: 1_200 };
    one.sites[0].hours.consulting = Some(vec![late]);
    let mut two = member(practice("b", "Elm", point(53.0, 0.1)), 1);
    two.offers = vec![offer(2, Delivery::Bought), offer(0, Delivery::Made)];
    two.has_not = vec![FeatureIdx(0)];
    two.sites[0].hours.reception = Some(vec![late, Opening { weekday: 5, ..late }]);
    county.practices = vec![one, two, practice("c", "Oak", point(53.0, 0.2))];
    county
}

fn ask(filters: Filters) -> Results {
    let county = county();
    let today = day("2010-04-01");
    search(&county, &SearchIndex::build(&county, today), &Query { filters, ..Query::on(today) })
}

fn found(choices: &[(Group, &str)]) -> Vec<u32> {
    ask(choices.iter().copied().collect()).practices.iter().map(|found| found.at.0).collect()
}

#[test]
fn any_value_within_a_group_and_every_group_at_once() {
    assert_eq!(found(&[(Group::Service, "eczema")]), [0]);
    assert_eq!(found(&[(Group::Service, "eczema"), (Group::Service, "babies")]), [0, 1]);
    assert_eq!(found(&[(Group::Service, "babies"), (Group::Language, "polish")]), Vec::<u32>::new());
}

#[test]
fn a_wider_service_includes_the_narrower() {
    assert_eq!(found(&[(Group::Service, "skin")]), [0, 1]);
}

#[test]
fn how_a_service_is_provided_speaks_of_the_service_chosen() {
    assert_eq!(found(&[(Group::Delivery, "made")]), [0, 1]);
    assert_eq!(found(&[(Group::Service, "skin"), (Group::Delivery, "made")]), [0]);
    assert_eq!(found(&[(Group::Service, "skin"), (Group::Delivery, "bought")]), [1]);
}

#[test]
fn every_group_filters_by_what_the_dataset_says() {
    let cases: [(Group, &str, &[u32]); 9] = [
        (Group::Language, "polish", &[0]),
        (Group::Joining, "ask_first", &[0, 1, 2]),
        (Group::Joining, "can_join", &[]),
        (Group::Stage, "pilot", &[1]),
        (Group::LegalForm, "cic", &[0]),
        (Group::Partnership, "inland", &[1]),
        (Group::Funder, "first", &[0]),
        (Group::Open, "evening", &[0]),
        (Group::Open, "weekend", &[]),
    ];
    for (group, value, expected) in cases {
        assert_eq!(found(&[(group, value)]), expected, "{}={value}", group.word());
    }
}

#[test]
fn each_value_shows_what_it_would_give_and_values_that_give_nothing_are_left_out() {
    let results = ask(Filters::default().with(Group::Service, "babies"));
    let counts = |group: Group| -> Vec<(String, usize, bool)> {
        let values = results.facets.get(&group).into_iter().flatten();
        values.map(|value| (value.value.to_string(), value.count, value.chosen)).collect()
    };
    assert_eq!(
        counts(Group::Service),
        [("babies".into(), 1, true), ("eczema".into(), 1, false), ("skin".into(), 2, false)],
        "what each would give in the place of this choice"
    );
    assert_eq!(counts(Group::Stage), [("pilot".into(), 1, false)]);
    assert_eq!(counts(Group::Language), [], "no surgery with baby checks is known to speak Polish");
}

#[test]
fn a_choice_that_the_dataset_does_not_know_has_no_effect_and_is_said() {
    let results = ask(Filters::default().with(Group::Service, "gone").with(Group::Language, "polish"));
    assert_eq!(results.ignored, [(Group::Service, "gone".to_owned())]);
    assert_eq!(results.total, 1);
}

#[test]
fn with_nothing_left_each_single_choice_that_helps_is_offered() {
    let filters = Filters::default().with(Group::Service, "babies").with(Group::Language, "polish");
    let results = ask(filters.clone());
    let ways: Vec<(Constraint, usize)> =
        results.relaxations.into_iter().map(|way| (way.constraint, way.count)).collect();
    assert_eq!(
        ways,
        [
            (Constraint::Filter(Group::Service, "babies".into()), 1),
            (Constraint::Filter(Group::Language, "polish".into()), 1)
        ]
    );
    let hopeless = ask(filters.with(Group::Open, "weekend").with(Group::Stage, "closing"));
    let ways: Vec<(Constraint, usize)> =
        hopeless.relaxations.into_iter().map(|way| (way.constraint, way.count)).collect();
    assert_eq!(ways, [(Constraint::Everything, 3)], "no single choice helps");
}

#[test]
fn what_a_partnership_offers_counts_from_its_day_to_its_last() {
    let mut county = county();
    let mut until = offer(0, Delivery::Made);
    until.until = Some(day("2010-03-31"));
    county.partnerships[0].offers = vec![until];
    let total = |today: &str| {
        let query =
            Query { filters: Filters::default().with(Group::Service, "babies"), ..Query::on(day(today)) };
        search(&county, &SearchIndex::build(&county, query.today), &query).total
    };
    assert_eq!((total("2010-03-31"), total("2010-04-01")), (2, 1));
}
