//! The engine of the benchmark on the example dataset: what is timed is what the app answers.

#![cfg(test)]

use std::collections::BTreeMap;
use std::path::Path;

use bench::Engine;
use bench::asked::Asked;
use bench::rows::rows;
use catalogue::Date;
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::validate;

/// The bytes of the example's catalogue.
fn example() -> Vec<u8> {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let mut problems = Problems::default();
    let tables = validate::read_and_check(&tables, Some(Date::parse("2010-03-31").unwrap()), &mut problems);
    assert_eq!(problems.errors(), 0, "the example tables are sound");
    let mut release = CompiledRelease::from_tables(&tables).unwrap();
    release.files.remove(&release.manifest.catalogue).unwrap()
}

/// An engine that is asked everything by nobody in particular, and everything near a surgery by a neighbour.
fn asked() -> Engine {
    let mut engine = Engine::open(&example()).unwrap();
    let home = engine.catalogue().practices[0].sites[0].clone();
    let (lat, lon, postcode) = (home.position.lat(), home.position.lon(), home.postcode);
    let question =
        |person: usize| format!(r#"{{"person": {person}, "text": "", "filters": [], "limit": 500}}"#);
    let json = format!(
        r#"{{"people": [null, {{"lat": {lat}, "lon": {lon}, "postcode": "{postcode}"}}], "questions": [{}, {}]}}"#,
        question(0),
        question(1)
    );
    engine.ask(&Asked::read(&json).unwrap()).unwrap();
    engine
}

#[test]
fn counts_of_the_plain_rows_are_the_engines() {
    let mut engine = asked();
    engine.index();
    engine.stand(0);
    let results = engine.search(0).unwrap();
    let rows = rows(engine.catalogue());
    assert_eq!(results.total, rows.len());
    for (group, values) in results.facets.iter() {
        let counted: BTreeMap<&str, usize> =
            values.iter().map(|value| (&*value.value, value.count)).collect();
        let mut plain: BTreeMap<&str, usize> = BTreeMap::new();
        for value in rows.iter().filter_map(|row| row.facets.get(group.word())).flatten() {
            *plain.entry(value).or_default() += 1;
        }
        // Hours and the way of providing a service are in no row.
        if rows.iter().any(|row| row.facets.contains_key(group.word())) {
            assert_eq!(plain, counted, "{}", group.word());
        }
    }
}

#[test]
fn a_person_who_stands_gets_the_answer_of_one_who_just_came() {
    let mut engine = asked();
    engine.index();
    engine.stand(1);
    let results = engine.search(1).unwrap();
    assert_eq!(Some(&results), engine.search_afresh(1).as_ref());
    assert!(results.practices[0].metres.unwrap() < 1.0, "the nearest surgery is where the person is");
    let answer: serde_json::Value = serde_json::from_str(&engine.answer(1).unwrap()).unwrap();
    assert_eq!(answer["total"], results.total);
    assert_eq!(answer["ids"].as_array().unwrap().len(), results.practices.len());
}

#[test]
fn the_nearest_ids_are_those_that_a_search_lists() {
    let mut engine = asked();
    assert_eq!(engine.nearest(1, 20), None, "there is no index yet");
    engine.index();
    assert_eq!(engine.nearest(0, 20), None, "somebody without a home");
    let results = engine.search_afresh(1).unwrap();
    let listed: Vec<&str> = results
        .practices
        .iter()
        .take(20)
        .map(|found| engine.catalogue().practices[found.at.index()].id.as_str())
        .collect();
    assert_eq!(engine.nearest(1, 20), Some(listed));
}

#[test]
fn nothing_is_answered_before_it_can_be() {
    let mut engine = asked();
    engine.stand(1);
    assert_eq!(engine.search(1), None, "there is no index");
    engine.index();
    assert_eq!(engine.search(1), None, "nobody stands");
    assert_eq!(engine.search_afresh(2), None, "nobody asked that");
    assert!(engine.answer(2).unwrap_err().to_string().contains("question 2 was not asked"));
}

#[test]
fn damaged_bytes_are_refused() {
    let mut bytes = example();
    bytes.truncate(bytes.len() / 2);
    assert!(Engine::open(&bytes).is_err());
    assert!(Engine::open(b"").is_err());
}
