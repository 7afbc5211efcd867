//! Given an organisation that shows its own part; then lists and counts have that part and nothing else.

use catalogue::{Catalogue, RecordKind, Tombstone};
use finder::{Constraint, Filters, Group, Query, Results, Scope, SearchIndex, search};

use crate::place;
use crate::records::{day, empty, funded, funder, member, partnership, point, practice};

/// Two funders; Ash and Elm with the first, Oak with the second; Ash in Harbour, Oak in Inland, nobody in Upland, which
/// has a contract with the second.
fn county() -> Catalogue {
    let mut county = empty();
    county.funders = vec![funder("first", "First PCT"), funder("second", "Second PCT")];
    county.partnerships = vec![
        partnership("harbour", "Harbour"),
        partnership("inland", "Inland"),
        partnership("upland", "Upland"),
    ];
    county.partnerships[2].accountability.funder = county.funder_by_id("second");
    county.practices = vec![
        member(funded(practice("a", "Ash", point(53.0, 0.0)), 0), 0),
        funded(practice("b", "Elm", point(53.0, 0.1)), 0),
        member(funded(practice("c", "Oak", point(53.0, 0.2)), 1), 1),
    ];
    county
}

fn ask(scope: Option<&str>, query: Query) -> Results {
    let county = county();
    let scope = scope.map(Scope::parse);
    search(&county, &SearchIndex::build(&county, query.today), &Query { scope, ..query })
}

fn plain() -> Query {
    Query::on(day("2010-04-01"))
}

fn found(scope: Option<&str>) -> (Vec<u32>, Vec<u32>) {
    let results = ask(scope, plain());
    let practices = results.practices.iter().map(|found| found.at.0).collect();
    let mut partnerships: Vec<u32> = results.partnerships.iter().map(|found| found.at.0).collect();
    partnerships.sort_unstable();
    assert_eq!((results.total, results.partnerships_total), (results.practices.len(), partnerships.len()));
    (practices, partnerships)
}

#[test]
fn a_funder_shows_its_surgeries_and_the_partnerships_that_it_has_a_contract_with() {
    assert_eq!(found(Some("funder:first")), (vec![0, 1], vec![0]));
    assert_eq!(found(Some("funder:second")), (vec![2], vec![1, 2]));
}

#[test]
fn a_partnership_shows_itself_even_before_any_surgery_has_joined() {
    assert_eq!(found(Some("partnership:harbour")), (vec![0], vec![0]));
    assert_eq!(found(Some("partnership:upland")), (vec![], vec![2]));
}

#[test]
fn a_surgery_shows_itself_and_its_partnership() {
    assert_eq!(found(Some("practice:c")), (vec![2], vec![1]));
    assert_eq!(found(Some("practice:b")), (vec![1], vec![]));
}

#[test]
fn what_the_dataset_does_not_know_holds_nothing_of_others() {
    for unknown in ["funder:third", "partnership:third", "practice:third", "region:north", "service:a", ""] {
        assert_eq!(found(Some(unknown)), (vec![], vec![]), "{unknown}");
        assert!(Scope::parse(unknown).records(&county()).is_empty(), "{unknown}");
    }
}

#[test]
fn an_organisation_that_merged_or_was_split_is_what_it_became() {
    let mut county = county();
    county.funders[1].replaces = vec!["north".into(), "south".into()];
    county.partnerships[0].replaces = vec!["split".into()];
    county.partnerships[1].replaces = vec!["split".into()];
    let replaced_by = Some("a".to_owned());
    county.tombstones =
        vec![Tombstone { id: "moved".into(), what_happened: "It moved.".into(), replaced_by }];
    let index = SearchIndex::build(&county, day("2010-04-01"));
    let found = |text: &str| {
        let scope = Scope::parse(text);
        let results = search(&county, &index, &Query { scope: Some(scope.clone()), ..plain() });
        let practices: Vec<u32> = results.practices.iter().map(|found| found.at.0).collect();
        let names: Vec<&str> = scope.records(&county).iter().map(|record| record.name).collect();
        (practices, results.partnerships_total, names.join(", "))
    };
    assert_eq!(found("funder:north"), (vec![2], 2, "Second PCT".into()));
    assert_eq!(found("funder:South"), (vec![2], 2, "Second PCT".into()), "whatever the case of its letters");
    assert_eq!(found("partnership:split"), (vec![0, 2], 2, "Harbour, Inland".into()));
    assert_eq!(found("practice:moved"), (vec![0], 1, "Ash".into()));
}

#[test]
fn counts_and_ways_out_stay_within_the_part() {
    let results = ask(Some("funder:first"), plain());
    let counted = |group: Group| -> usize {
        results.facets.get(&group).into_iter().flatten().map(|value| value.count).sum()
    };
    assert_eq!((counted(Group::Funder), counted(Group::Partnership)), (2, 1));
    let filters = Filters::default().with(Group::Funder, "second");
    let outside = ask(Some("funder:first"), Query { filters, ..plain() });
    assert_eq!(outside.total, 0, "a filter cannot lead out of it");
    let ways: Vec<(Constraint, usize)> =
        outside.relaxations.into_iter().map(|way| (way.constraint, way.count)).collect();
    assert_eq!(ways, [(Constraint::Filter(Group::Funder, "second".into()), 2)]);
    assert_eq!(ask(Some("funder:first"), plain().with_text("oak")).total, 0);
}

#[test]
fn staying_is_offered_wherever_a_person_lives() {
    let stays = |scope| ask(scope, plain().from_home(place(53.0, 0.2))).stay;
    assert!(stays(None).is_some());
    assert_eq!(stays(Some("partnership:harbour")), stays(None));
}

#[test]
fn a_scope_is_read_from_its_text() {
    for kind in [RecordKind::Funder, RecordKind::Partnership, RecordKind::Practice] {
        let scope = Scope { kind: Some(kind), id: "a:b".into() };
        assert_eq!(Scope::parse(&scope.to_text()), scope);
    }
    for wrong in ["", "funder", "region:north", "Funder:first"] {
        let scope = Scope::parse(wrong);
        assert_eq!((scope.kind, scope.to_text()), (None, wrong.to_owned()));
    }
}
