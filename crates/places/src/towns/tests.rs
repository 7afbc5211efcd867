//! Towns as people write them, in a dataset with the faults of published ones.

use catalogue::format::decode;
use catalogue::{FunderIdx, SiteId};

use super::*;

fn at(lat: f64, lon: f64) -> Position {
    Position::from_degrees(lat, lon).unwrap()
}

/// Two Newports, a St Helens, a York with a wrong position, and towns with marks in their names.
fn records() -> Catalogue {
    let mut records = decode(include_bytes!("../../../../tests/fuzz/seeds/catalogue/published")).unwrap();
    let mut towns = vec![
        ("Newport", "PO30 1AA", at(50.70, -1.29)),
        ("Newport", "PO30 2AA", at(50.71, -1.28)),
        ("Newport", "TF10 7AA", at(52.77, -2.38)),
        ("ST HELENS", "WA10 1AA", at(53.45, -2.73)),
        ("King’s Lynn", "PE30 1AA", at(52.75, 0.40)),
        ("NEWCASTLE UPON TYNE", "NE1 1AA", at(54.97, -1.61)),
        ("Street", "BA16 0AA", at(51.12, -2.74)),
        ("Saltby", "WM1 1AA", at(53.0, 1.0)),
        ("Saltby", "WM1 2AA", at(53.2, 1.0)),
        ("York", "YO1 1AA", at(50.0, -5.0)),
    ];
    towns.extend([("York", "YO1 2AA", at(53.96, -1.08)); 12]);
    let practice = records.practices[0].clone();
    let site = practice.sites[0].clone();
    let with_town = |(town, postcode, position): (&str, &str, Position)| {
        let id = SiteId::parse("site").unwrap();
        let site = Site { id, town: Some(town.into()), postcode: postcode.into(), position, ..site.clone() };
        Practice { sites: vec![site], funder: Some(FunderIdx(0)), ..practice.clone() }
    };
    records.practices = towns.into_iter().map(with_town).collect();
    records.funders[0].name = "County PCT".into();
    records
}

fn found(typed: &str) -> Option<TownFound> {
    find_town(&records(), typed)
}

fn one(lat: f64, lon: f64) -> TownFound {
    TownFound::One(at(lat, lon))
}

#[test]
fn a_town_is_found_however_its_name_is_written() {
    for typed in
        ["St Helens", "Saint Helens", "st. helens", "St.Helens", "ST HELEN'S", "Saint-Helen’s", "“St Helens”"]
    {
        assert_eq!(found(typed), Some(one(53.45, -2.73)), "{typed}");
    }
    for typed in ["Newcastle-upon-Tyne", "newcastle on tyne", "Newcastle upon Tyne"] {
        assert_eq!(found(typed), Some(one(54.97, -1.61)), "{typed}");
    }
    for typed in ["Kings Lynn", "King's Lynn", "KING´S-LYNN", "Kíngs Lynn"] {
        assert_eq!(found(typed), Some(one(52.75, 0.40)), "{typed}");
    }
}

#[test]
fn a_town_is_found_in_an_address_and_after_a_preposition_and_not_in_the_name_of_a_street() {
    for typed in [
        "12 High Street, Saltby",
        "near Saltby",
        "I live in Saltby",
        "Flat 2\nSaltby\nNorfolk",
        " saltBY ",
        "a gp near Saltby, please",
    ] {
        assert_eq!(found(typed), Some(one(53.1, 1.0)), "{typed}");
    }
    for typed in ["12 High Lane", "Oldcastle", "", "?", "in", "near "] {
        assert_eq!(found(typed), None, "{typed}");
    }
}

#[test]
fn a_misspelled_town_and_one_within_a_text_are_offered_and_not_taken() {
    for (typed, offered) in [
        ("Saltbey", "Saltby"),
        ("12 High Lane, Satlby", "Saltby"),
        ("newcastle upon tine", "NEWCASTLE UPON TYNE"),
        ("Saltby town centre", "Saltby"),
        ("12 High Street", "Street"),
    ] {
        assert_eq!(found(typed), Some(TownFound::Similar(vec![offered.to_owned()])), "{typed}");
    }
}

#[test]
fn a_wrong_position_does_not_move_a_town_nor_make_a_second_one() {
    assert_eq!(found("York"), Some(one(53.96, -1.08)));
}

#[test]
fn towns_of_one_name_are_offered_each_with_its_outward_code_and_its_funder() {
    let offered = ["Newport, PO30 (County PCT)", "Newport, TF10 (County PCT)"].map(str::to_owned);
    assert_eq!(found("3 Mill Lane, newport"), Some(TownFound::Several(offered.to_vec())));
}
