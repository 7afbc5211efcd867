//! `lcp ask` on the example dataset: the JSON that scripts rely on, and what becomes of bad input.

#![expect(clippy::expect_used, reason = "a test that cannot run the command has failed")]

mod published;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use published::{lcp, release};
use serde_json::Value;
use tempfile::TempDir;

/// Runs `lcp ask` on a release.
fn ask_of(release: &Path, arguments: &[&str]) -> Output {
    let release = release.to_str().expect("a path");
    lcp(&[&["ask", release, "--today", "2010-03-31"], arguments].concat())
}

/// The JSON of an answer, and what was said on the error output.
fn ask(arguments: &[&str]) -> (Value, String) {
    let output = ask_of(&release(), &[arguments, &["--json"]].concat());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    (serde_json::from_slice(&output.stdout).expect("JSON"), said)
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().filter_map(|record| record["id"].as_str()).collect()
}

#[test]
fn the_shape_is_the_published_one() {
    let (answer, said) = ask(&["--near", "WM1 1AA", "--limit", "70"]);
    assert_eq!(said, "");
    assert_eq!(
        keys(&answer),
        [
            "facets",
            "format",
            "ignored",
            "later",
            "order",
            "partnerships",
            "partnerships_total",
            "place",
            "practices",
            "release",
            "second_place",
            "stay",
            "today",
            "total",
            "undo"
        ]
    );
    assert_eq!(answer["format"], 1);
    assert_eq!(answer["release"].as_str().expect("an id").len(), 64);
    assert_eq!(keys(&answer["place"]), ["lat", "lon", "outcome", "postcode", "text", "typed"]);
    assert_eq!(
        (answer["place"]["outcome"].as_str(), answer["place"]["postcode"].as_str()),
        (Some("found"), Some("WM1 1AA"))
    );
    assert!((answer["place"]["lat"].as_f64().expect("a latitude") - 53.217_28).abs() < 0.000_2);
    let stay = &answer["stay"];
    assert_eq!(keys(stay), ["certain", "funder", "name", "record"]);
    assert_eq!(
        [&stay["funder"], &stay["name"], &stay["certain"]],
        [&Value::from("wenmarsh-pct"), &"Wenmarsh PCT".into(), &true.into()]
    );
    let partnership = &answer["partnerships"][0];
    assert_eq!(
        keys(partnership),
        ["found", "id", "joining", "name", "nearest_miles", "nearest_practice", "practices", "record"]
    );
    assert_eq!(partnership["joining"]["outcome"], "can_join");
    assert_eq!(answer["total"], 70);
    let practices = answer["practices"].as_array().expect("a list");
    assert_eq!(practices.len(), 70);
    let mut reasons = 0;
    for practice in practices {
        assert_eq!(keys(practice), ["id", "joining", "miles", "name", "partnership", "postcode", "site"]);
        assert_eq!(
            keys(&practice["joining"]),
            ["changes", "limits", "next_step", "next_step_text", "outcome", "reasons"]
        );
        let outcome = practice["joining"]["outcome"].as_str().expect("an outcome");
        assert!(["can_join", "can_join_with_limits", "ask_first", "not_now"].contains(&outcome), "{outcome}");
        for reason in practice["joining"]["reasons"].as_array().expect("a list") {
            assert_eq!(keys(reason), ["date", "rule", "source", "text"]);
            let text = reason["text"].as_str().expect("a sentence");
            assert!(text.ends_with('.') && !text.contains(['[', '{']), "{text}");
            reasons += 1;
        }
    }
    assert!(reasons > 0);
    let miles: Vec<f64> = practices.iter().filter_map(|practice| practice["miles"].as_f64()).collect();
    assert!(miles.len() == 70 && miles.is_sorted());
}

#[test]
fn without_a_place_the_order_is_by_name_and_there_are_no_miles() {
    let (answer, _) = ask(&["--limit", "100"]);
    assert_eq!(
        (&answer["place"], &answer["stay"], &answer["order"]),
        (&Value::Null, &Value::Null, &"name".into())
    );
    let practices = answer["practices"].as_array().expect("a list");
    let names: Vec<String> =
        practices.iter().filter_map(|practice| Some(practice["name"].as_str()?.to_lowercase())).collect();
    assert!(names.len() == 70 && names.is_sorted());
    assert!(practices.iter().all(|practice| practice["miles"].is_null()));
    assert_eq!(answer["partnerships"].as_array().map(Vec::len), Some(5));
}

#[test]
fn an_outward_code_is_a_place_as_well() {
    let (answer, said) = ask(&["--near", "wm1"]);
    assert_eq!(
        (&answer["place"]["outcome"], &answer["place"]["postcode"]),
        (&"outward_only".into(), &"WM1".into())
    );
    assert_eq!((&answer["order"], said.as_str()), (&"nearest".into(), ""));
}

#[test]
fn slips_in_a_postcode_are_mended_where_one_reading_is_possible() {
    for typed in ["wm11aa", "WMI 1AA", " wm1  1aa "] {
        assert_eq!(ask(&["--near", typed]).0["place"]["postcode"], "WM1 1AA", "{typed}");
    }
}

#[test]
fn a_place_is_found_as_the_page_finds_it() {
    for (typed, outcome, postcode, warns) in [
        ("“WM1 1AA”", "found", "WM1 1AA".into(), false),
        ("WM1 1AA beech", "found", "WM1 1AA".into(), true),
        ("12 Custom Street, Wenmouth, wm1/1aa", "found", "WM1 1AA".into(), true),
        ("Wenmouth", "town", Value::Null, false),
        ("12 Custom Street, WENMOUTH", "town", Value::Null, false),
    ] {
        let (answer, said) = ask(&["--near", typed, "--limit", "1"]);
        let place = &answer["place"];
        assert_eq!((&place["outcome"], &place["postcode"]), (&outcome.into(), &postcode), "{typed}");
        assert_eq!((&answer["order"], &answer["total"]), (&"nearest".into(), &70.into()), "{typed}");
        assert_eq!(said.contains("beside the place"), warns, "{typed}: {said}");
    }
    for text in ["WM1 1AA)", "WM1 1AA, UK", "gp near WM1 1AA"] {
        let (answer, _) = ask(&["--text", text, "--limit", "1"]);
        assert_eq!(
            (&answer["place"]["postcode"], &answer["total"]),
            (&"WM1 1AA".into(), &70.into()),
            "{text}"
        );
    }
}

#[test]
fn what_can_be_asked_about_instead_is_named() {
    let (answer, said) = ask(&["--near", "wm1-9zz", "--limit", "1"]);
    assert_eq!(
        (&answer["place"]["postcode"], &answer["place"]["typed"]),
        (&"WM1 9ZZ".into(), &"wm1-9zz".into())
    );
    assert!(said.contains("Try \"WM1\"."), "{said}");
}

#[test]
fn a_place_that_is_none_is_said_and_orders_nothing() {
    let cases = [
        ("EH1 JS", "malformed", Value::Null),
        ("", "malformed", Value::Null),
        ("EH1 1YZ", "other_nation", "EH1 1YZ".into()),
        ("CF10 1AA", "other_nation", "CF10 1AA".into()),
        ("BT1 1AA", "other_nation", "BT1 1AA".into()),
        ("JE2 3AA", "other_nation", "JE2 3AA".into()),
        ("IM1 1AA", "other_nation", "IM1 1AA".into()),
        ("SW1A 1AA", "outside_area", "SW1A 1AA".into()),
        ("BFPO 801", "forces", "BF1".into()),
        ("bx1 1lt", "non_geographic", "BX1 1LT".into()),
        ("Oyster Steps", "unknown", Value::Null),
    ];
    for (typed, outcome, postcode) in cases {
        let (answer, said) = ask(&["--near", typed, "--limit", "5"]);
        let place = &answer["place"];
        assert_eq!((&place["outcome"], &place["postcode"]), (&outcome.into(), &postcode), "{typed}");
        assert_eq!((&place["lat"], &answer["order"]), (&Value::Null, &"name".into()), "{typed}");
        assert_eq!((&answer["total"], &answer["stay"]), (&70.into(), &Value::Null), "{typed}");
        assert!(place["text"].as_str().is_some_and(|text| text.ends_with('.')), "{typed}");
        assert!(said.contains("not listed by distance"), "{typed}: {said}");
    }
}

#[test]
fn words_find_a_surgery_and_a_postcode_among_them_is_the_place() {
    let (answer, _) = ask(&["--text", "oyster stpes"]);
    assert_eq!(ids(&answer["practices"]), ["oyster-steps"]);
    assert_eq!(answer["practices"][0]["partnership"], "harbour");
    let (both, _) = ask(&["--text", "WM1 1AA oyster"]);
    assert_eq!((&both["place"]["postcode"], &both["total"]), (&"WM1 1AA".into(), &1.into()));
    assert!(both["practices"][0]["miles"].is_number());
}

/// What people type for what they need: a language, a way in, a test; and the words around it, which find nothing.
#[test]
fn needs_languages_and_access_are_found_as_services_are() {
    let found = |text: &str| ask(&["--text", text]).0["total"].clone();
    let chosen = |flag: &str, value: &str| ask(&[flag, value]).0["total"].clone();
    for (text, flag, value) in [
        ("polish", "--language", "polish"),
        ("doctor who speaks Polish", "--language", "polish"),
        ("wheelchair", "--access", "step-free"),
        ("I need a wheelchair", "--access", "step-free"),
        ("smear", "--service", "tests"),
        ("smear test", "--service", "tests"),
        ("pregnant", "--service", "children"),
        ("GP for diabetes near work", "--service", "diabetes"),
    ] {
        assert_eq!(found(text), chosen(flag, value), "{text}");
        assert_ne!(found(text), 0, "{text}");
        assert_ne!(found(text), 70, "{text}");
    }
    assert_eq!(found("GP near work"), 70, "nothing of it names a surgery");
}

#[test]
fn a_count_is_what_the_choice_gives() {
    let (all, _) = ask(&["--near", "WM1 1AA"]);
    for (flag, group) in [("--service", "service"), ("--language", "language"), ("--access", "access")] {
        for (value, count) in all["facets"][group].as_object().expect("values") {
            let (chosen, _) = ask(&["--near", "WM1 1AA", flag, value]);
            assert_eq!(&chosen["total"], count, "{group}={value}");
        }
    }
    let (joining, _) = ask(&["--near", "WM1 1AA", "--filter", "joining=can_join", "--limit", "100"]);
    assert_eq!(joining["total"], all["facets"]["joining"]["can_join"]);
    let practices = joining["practices"].as_array().expect("a list");
    assert!(practices.iter().all(|practice| practice["joining"]["outcome"] == "can_join"));
}

#[test]
fn a_choice_that_is_unknown_is_ignored_and_said_and_nothing_found_has_a_way_out() {
    let (answer, said) = ask(&["--service", "astrology"]);
    assert_eq!(answer["ignored"], serde_json::json!([{"group": "service", "value": "astrology"}]));
    assert!(said.contains("astrology") && answer["total"] == 70, "{said}");
    let (none, _) = ask(&["--text", "oyster", "--filter", "partnership=tollgate"]);
    assert_eq!((&none["total"], none["undo"].as_array().map(Vec::len)), (&0.into(), Some(2)));
    let (undone, _) = ask(&["--text", "oyster"]);
    let without_partnership =
        none["undo"].as_array().expect("a list").iter().find(|way| way["group"] == "partnership");
    assert_eq!(without_partnership.expect("a way")["total"], undone["total"]);
}

#[test]
fn the_second_place_has_an_answer_of_its_own() {
    let (answer, _) = ask(&["--near", "WM1 1AA", "--second", "WM3", "--limit", "1"]);
    assert_eq!(answer["second_place"]["outcome"], "outward_only");
    assert!(answer["practices"][0]["second_miles"].is_number());
    assert!(answer["practices"][0]["joining"]["second"]["outcome"].is_string());
}

#[test]
fn people_can_read_the_answer_too() {
    let output = ask_of(&release(), &["--near", "WM1 1AA", "--limit", "2"]);
    let text = String::from_utf8(output.stdout).expect("text");
    for part in
        ["From WM1 1AA", "Stay with Wenmarsh PCT", "Surgeries, nearest first: 2 of 70", "Oyster Steps"]
    {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

/// A copy of the release, to be damaged.
fn copy() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_into(&release(), folder.path());
    folder
}

fn copy_into(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let from = entry.expect("an entry").path();
        let to = to.join(from.file_name().expect("a name"));
        if from.is_dir() {
            fs::create_dir(&to).expect("a folder");
            copy_into(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a copy");
        }
    }
}

/// The first file in a folder, or in the folders in it, whose name begins so.
fn file(folder: &Path, beginning: &str) -> PathBuf {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let begins =
        |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning));
    entries.iter().find(begins).expect("such a file").clone()
}

#[test]
fn a_release_that_is_damaged_is_refused_with_the_file_named() {
    type Damage = fn(&Path);
    let cases: [(&str, Damage); 4] = [
        ("is missing from the release", |folder| {
            fs::remove_file(file(folder, "catalogue")).expect("removed");
        }),
        ("cut short or altered", |folder| {
            let path = file(folder, "catalogue");
            let bytes = fs::read(&path).expect("bytes");
            fs::write(path, &bytes[..bytes.len() / 2]).expect("written");
        }),
        ("SHA-256 differs", |folder| {
            let path = file(folder, "catalogue");
            let mut bytes = fs::read(&path).expect("bytes");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(path, bytes).expect("written");
        }),
        ("release.json", |folder| fs::write(folder.join("release.json"), "{}").expect("written")),
    ];
    for (message, damage) in cases {
        let folder = copy();
        damage(folder.path());
        let output = ask_of(folder.path(), &["--json"]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
        assert!(said.contains(message), "{message} is not in: {said}");
    }
}

#[test]
fn wrong_use_is_said_with_what_is_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = ask_of(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("lcp publish"));
    for wrong in [["--filter", "colour=red"], ["--filter", "service"], ["--limit", "many"]] {
        assert_eq!(ask_of(&release(), &wrong).status.code(), Some(2), "{wrong:?}");
    }
}
