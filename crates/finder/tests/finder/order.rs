//! Given surgeries and a place; then the order in which a person sees them.

use catalogue::{Area, AreaId, AreaIdx, FunderIdx, Polygon, PracticeIdx, Shape};
use finder::{Order, Query, Results, SearchIndex, Stay, search};

use crate::place;
use crate::records::{day, empty, funded, funder, member, partnership, point, practice, site};

const TODAY: &str = "2010-04-01";

/// Four surgeries on a line to the east: Mill Lane at 0, Ash at 0.1, Zinnia at 0.2 with a branch at 0.01, and one
/// in the Isles far away.
fn county() -> catalogue::Catalogue {
    let mut county = empty();
    county.funders = vec![funder("first", "First PCT"), funder("second", "Second PCT")];
    county.partnerships = vec![
        partnership("harbour", "Harbour"),
        partnership("inland", "Inland"),
        partnership("none", "Yet to come"),
    ];
    let mut zinnia = member(funded(practice("a-zinnia", "Zinnia Surgery", point(53.0, 0.2)), 1), 1);
    zinnia.sites.push(site("a-zinnia-branch", point(53.0, 0.01)));
    county.practices = vec![
        zinnia,
        member(funded(practice("b-ash", "Ash Surgery", point(53.0, 0.1)), 0), 0),
        funded(practice("c-isles", "Isles Surgery", point(49.9, -6.3)), 0),
        member(funded(practice("d-mill", "Mill Lane Surgery", point(53.0, 0.0)), 0), 0),
    ];
    county
}

fn ask(county: &catalogue::Catalogue, query: &Query) -> Results {
    search(county, &SearchIndex::build(county, query.today), query)
}

fn names(county: &catalogue::Catalogue, results: &Results) -> Vec<String> {
    let name = |at: PracticeIdx| county.practice(at).expect("a practice").name.clone();
    results.practices.iter().map(|found| name(found.at)).collect()
}

#[test]
fn from_a_place_the_nearest_site_counts_and_the_farthest_is_shown_too() {
    let county = county();
    let results = ask(&county, &Query::on(day(TODAY)).from_home(place(53.0, 0.0)));
    assert_eq!(
        names(&county, &results),
        ["Mill Lane Surgery", "Zinnia Surgery", "Ash Surgery", "Isles Surgery"]
    );
    assert_eq!(results.order, Order::Nearest);
    let zinnia = &results.practices[1];
    assert_eq!(zinnia.site, 1, "its branch is nearer than its main site");
    assert!((zinnia.metres.expect("a distance") - 669.0).abs() < 2.0);
    assert_eq!(results.total, 4);
}

#[test]
fn without_a_place_the_order_is_by_name() {
    let county = county();
    let results = ask(&county, &Query::on(day(TODAY)));
    assert_eq!(
        names(&county, &results),
        ["Ash Surgery", "Isles Surgery", "Mill Lane Surgery", "Zinnia Surgery"]
    );
    assert_eq!((results.order, results.practices[0].metres), (Order::Name, None));
}

#[test]
fn surgeries_at_the_same_distance_stand_by_name_and_then_by_id() {
    let mut county = empty();
    let at = point(53.0, 0.0);
    county.practices = vec![
        practice("a", "Oak", at),
        practice("b", "elm", at),
        practice("c", "Elm", at),
        practice("d", "Yew", at),
    ];
    let results = ask(&county, &Query::on(day(TODAY)).from_home(place(53.1, 0.0)));
    let ids: Vec<u32> = results.practices.iter().map(|found| found.at.0).collect();
    assert_eq!(ids, [1, 2, 0, 3]);
}

#[test]
fn the_second_place_can_order_the_list_alone_or_with_home() {
    let county = county();
    let query =
        Query { second_place: Some(place(49.9, -6.3)), ..Query::on(day(TODAY)).from_home(place(53.0, 0.0)) };
    let second = ask(&county, &Query { order: Some(Order::NearestToSecond), ..query.clone() });
    assert_eq!(names(&county, &second)[0], "Isles Surgery");
    let either = ask(&county, &Query { order: Some(Order::NearestToEither), ..query.clone() });
    assert_eq!(names(&county, &either)[..3], ["Isles Surgery", "Mill Lane Surgery", "Zinnia Surgery"]);
    let isles = &either.practices[0];
    assert!(isles.second_metres.expect("a distance") < 1.0 && isles.metres.expect("a distance") > 400_000.0);
    let neither = ask(&county, &Query { order: Some(Order::NearestToEither), ..Query::on(day(TODAY)) });
    assert_eq!(neither.order, Order::Name, "a place that was not given orders nothing");
}

#[test]
fn partnerships_stand_by_their_nearest_surgery_and_those_without_one_last() {
    let county = county();
    let results = ask(&county, &Query::on(day(TODAY)).from_home(place(53.0, 0.009)));
    let found: Vec<(u32, usize, Option<u32>)> = results
        .partnerships
        .iter()
        .map(|found| (found.at.0, found.practices, found.nearest_practice.map(|at| at.0)))
        .collect();
    assert_eq!(found, [(1, 1, Some(0)), (0, 2, Some(3)), (2, 0, None)]);
    assert_eq!(results.partnerships_total, 3);
    let nearest = &results.partnerships[0];
    assert_eq!(nearest.nearest_metres, results.practices[0].metres);
}

#[test]
fn a_partnership_gives_the_answers_of_all_its_surgeries_together() {
    let county = county();
    let results = ask(&county, &Query::on(day(TODAY)));
    let harbour = results.partnerships.iter().find(|found| found.at.0 == 0).expect("Harbour");
    assert_eq!(harbour.joining.total(), 2);
    assert_eq!(
        harbour.joining.outcome(),
        Some(enrolment::Outcome::AskFirst),
        "nothing is known of their lists"
    );
    let none = results.partnerships.iter().find(|found| found.at.0 == 2).expect("the one to come");
    assert_eq!(none.joining.outcome(), None);
}

#[test]
fn the_funder_to_stay_with_is_certain_inside_its_area_and_inferred_elsewhere() {
    let mut county = county();
    let corner = |lat: f64, lon: f64| point(lat, lon);
    county.areas = vec![Area {
        id: AreaId::parse("second").expect("an id"),
        name: "Second".into(),
        shape: Shape::Polygons(vec![Polygon {
            outer: vec![corner(52.9, -0.1), corner(53.1, -0.1), corner(53.1, 0.05), corner(52.9, 0.05)],
            holes: Vec::new(),
        }]),
    }];
    county.funders[1].area = Some(AreaIdx(0));
    let stay = |lat, lon| ask(&county, &Query::on(day(TODAY)).from_home(place(lat, lon))).stay;
    assert_eq!(stay(53.0, 0.0), Some(Stay { funder: FunderIdx(1), certain: true }));
    assert_eq!(stay(53.0, 0.1), Some(Stay { funder: FunderIdx(0), certain: false }));
    assert_eq!(ask(&county, &Query::on(day(TODAY))).stay, None, "two funders and no place");
    county.funders.truncate(1);
    county.practices.iter_mut().for_each(|practice| practice.funder = Some(FunderIdx(0)));
    assert_eq!(
        ask(&county, &Query::on(day(TODAY))).stay,
        Some(Stay { funder: FunderIdx(0), certain: true }),
        "there is only one"
    );
}

#[test]
fn a_dataset_with_nothing_in_it_answers_with_nothing() {
    let results = ask(&empty(), &Query::on(day(TODAY)).from_home(place(53.0, 0.0)).with_text("beech"));
    assert_eq!((results.total, results.practices.len(), results.partnerships_total), (0, 0, 0));
    assert_eq!((results.stay, results.relaxations), (None, Vec::new()));
}
