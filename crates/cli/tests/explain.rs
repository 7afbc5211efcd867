//! `lcp explain` on the example dataset: the text, the JSON that scripts rely on, and what becomes of bad input.

#![expect(clippy::expect_used, reason = "a test that cannot run the command has failed")]

mod published;

use std::process::Output;

use published::{lcp, release};
use serde_json::{Value, json};

fn explain(arguments: &[&str]) -> Output {
    let release = release();
    lcp(&[&["explain", release.to_str().expect("a path"), "--today", "2010-03-31"], arguments].concat())
}

fn text(arguments: &[&str]) -> String {
    let output = explain(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn document(arguments: &[&str]) -> Value {
    serde_json::from_str(&text(&[arguments, &["--json"]].concat())).expect("JSON")
}

/// What was refused with which exit code.
fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let output = explain(arguments);
    assert!(output.stdout.is_empty());
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

#[test]
fn the_whole_working_can_be_read_out() {
    let said = text(&[
        "--practice",
        "lantern-yard",
        "--near",
        "WM1 1AA",
        "--second",
        "UT6",
        "--current",
        "oyster-steps",
    ]);
    // The id of the release changes with every row of the example.
    let id = document(&["--practice", "lantern-yard"])["release"].as_str().expect("an id").to_owned();
    insta::assert_snapshot!(said.replace(&id[..16], "RELEASE"));
}

#[test]
fn the_shape_is_the_published_one() {
    let said = document(&["--practice", "lantern-yard", "--near", "WM1 1AA", "--second", "WM5 1AA"]);
    assert_eq!(
        keys(&said),
        [
            "answers",
            "current",
            "decisions",
            "format",
            "funder",
            "how_to_join",
            "no_fixed_address",
            "partnership",
            "place",
            "practice",
            "release",
            "rights",
            "second_place",
            "stay",
            "staying",
            "today"
        ]
    );
    assert_eq!((&said["format"], &said["today"]), (&json!(1), &json!("2010-03-31")));
    assert_eq!(said["practice"], json!({"id": "lantern-yard", "name": "Lantern Yard Health Centre"}));
    assert_eq!(said["funder"], json!({"id": "wenmarsh-pct", "name": "Wenmarsh PCT"}));
    assert_eq!(said["partnership"], json!({"id": "harbour", "name": "Harbour Health Partnership"}));
    assert_eq!((&said["current"], &said["no_fixed_address"]), (&Value::Null, &json!(false)));
    let questions = |answer: &Value| -> Vec<String> {
        let steps = list(&answer["steps"]).iter();
        steps.map(|step| step["question"].as_str().expect("a word").to_owned()).collect()
    };
    let answers = list(&said["answers"]);
    assert_eq!(questions(&answers[0]), ["registered", "checked", "list", "area", "border", "partnership"]);
    assert_eq!(
        questions(&answers[1]),
        ["registered", "checked", "list", "area", "border", "partnership"],
        "who keeps no other surgery is not asked about a second one"
    );
    assert_eq!(keys(&said["staying"]), ["funder", "keeps_surgery", "text"]);
    for answer in answers {
        assert_eq!(
            keys(answer),
            ["changes", "limits", "next_step", "next_step_text", "outcome", "place", "steps", "text"]
        );
        for step in list(&answer["steps"]) {
            assert_eq!(keys(step), ["findings", "question", "rows", "text"]);
            assert!(list(&step["rows"]).iter().all(|row| keys(row) == ["column", "id", "says", "table"]));
            for finding in list(&step["findings"]) {
                let keys = keys(finding);
                assert_eq!(
                    keys,
                    ["date", "leads_to", "record_source", "rule", "source", "source_url", "text"]
                );
            }
        }
    }
    assert_eq!(list(&said["rights"]).len(), 7);
    assert_eq!(list(&said["decisions"]).len(), 8);
}

#[test]
fn a_finding_names_its_row_its_rule_and_the_day_of_the_record() {
    let said = document(&["--practice", "lantern-yard", "--near", "WM1 1AA"]);
    let step = &said["answers"][0]["steps"][2];
    assert_eq!(
        step["rows"][1],
        json!({
            "table": "lists.csv",
            "id": "lantern-yard",
            "column": "status from until",
            "says": "closed_formal 2009-12-01 2010-06-30"
        })
    );
    let finding = &step["findings"][0];
    assert_eq!((&finding["rule"], &finding["leads_to"]), (&json!("list_closed_formally"), &json!("not_now")));
    assert!(finding["source"].as_str().is_some_and(|source| source.contains("Regulations 2004")));
    assert!(finding["source_url"].as_str().is_some_and(|url| url.starts_with("https://")));
    assert!(finding["date"].as_str().is_some_and(|date| date.starts_with("20")));
}

#[test]
fn the_steps_to_join_are_the_surgerys_own_and_where_it_names_none_it_is_said_whom_to_contact() {
    let said = document(&["--practice", "lantern-yard"]);
    let how = &said["how_to_join"];
    assert_eq!(keys(how), ["afterwards", "helpful_documents", "phone", "steps"]);
    assert_eq!((list(&how["steps"]).len(), &how["phone"]), (3, &json!("01632 960 305")));
    assert!(how["afterwards"].as_str().is_some_and(|text| text.contains("within 5 working days")));
    let sheet = text(&["--practice", "lantern-yard"]);
    assert!(sheet.contains("1. Call the surgery or go to the front desk."), "{sheet}");
}

#[test]
fn what_is_asked_about_the_current_surgery_names_the_decision_and_its_row() {
    let said = document(&["--practice", "oyster-steps", "--current", "ropemakers"]);
    let current = &said["current"];
    assert_eq!(keys(current), ["asked", "id", "name", "text"]);
    let asked = list(&current["asked"]);
    let names: Vec<_> = asked.iter().filter_map(|one| one["asked"].as_str()).collect();
    assert_eq!(names, ["joined", "leaves", "keep_and_stay"]);
    for one in asked {
        assert_eq!(keys(one), ["ask", "asked", "decision", "question", "text"]);
    }
    assert_eq!((&asked[0]["decision"], &asked[0]["ask"]), (&Value::Null, &Value::Null));
    assert_eq!(asked[1]["decision"]["point"], "partnership_ends");
    assert_eq!(asked[1]["decision"]["source"], "Wenmarsh PCT choice policy, January 2010");
    let sheet = text(&["--practice", "oyster-steps", "--current", "ropemakers"]);
    for part in [
        "memberships.csv ropemakers partnership from until: harbour 2009-04-01 2010-05-31",
        "My GP surgery leaves Harbour Health Partnership. What happens to me?",
        "policies.csv wenmarsh-pct partnership_ends: as_described 2010-01-01 -",
    ] {
        assert!(sheet.contains(part), "{part:?} is not in:\n{sheet}");
    }
}

#[test]
fn who_lives_with_another_funder_hears_what_is_decided_there_and_whom_to_ask() {
    let finding = |practice: &str, home: &str| {
        let said = document(&["--practice", practice, "--near", home]);
        let step = said["answers"][0]["steps"][4].clone();
        assert_eq!(step["question"], "border");
        step
    };
    let undecided = finding("oyster-steps", "UT1 1AA");
    let found = &undecided["findings"][0];
    assert_eq!((&found["rule"], &found["leads_to"]), (&json!("across_the_border"), &json!("ask_first")));
    assert_eq!(
        found["text"],
        "You live in the area of Upper Tarrow PCT. This GP surgery is with Wenmarsh PCT. \
         Not decided yet: if you can join a GP surgery that is with another PCT. \
         Ask Upper Tarrow PCT advice and complaints on 01632 960 210."
    );
    let decided = finding("tollgate-house", "WM1 1AA");
    let found = &decided["findings"][0];
    assert_eq!(
        (&found["leads_to"], &found["source"]),
        (&json!("can_join"), &json!("Wenmarsh PCT choice policy, January 2010"))
    );
    assert!(list(&finding("oyster-steps", "WM1 1AA")["findings"]).is_empty());
}

#[test]
fn the_outcome_is_the_one_that_lcp_ask_gives() {
    let release = release();
    let release = release.to_str().expect("a path");
    let asked =
        lcp(&["ask", release, "--near", "WM1 1AA", "--today", "2010-03-31", "--limit", "70", "--json"]);
    let asked: Value = serde_json::from_slice(&asked.stdout).expect("JSON");
    let practices = list(&asked["practices"]);
    assert_eq!(practices.len(), 70);
    for practice in practices {
        let id = practice["id"].as_str().expect("an id");
        let said = document(&["--practice", id, "--near", "WM1 1AA"]);
        let (answer, joining) = (&said["answers"][0], &practice["joining"]);
        assert_eq!(answer["outcome"], joining["outcome"], "{id}");
        assert_eq!(answer["next_step_text"], joining["next_step_text"], "{id}");
        let findings = list(&answer["steps"]).iter().flat_map(|step| list(&step["findings"]));
        let mut found: Vec<&str> = findings.filter_map(|finding| finding["text"].as_str()).collect();
        let reasons = list(&joining["reasons"]).iter();
        let mut reasons: Vec<&str> = reasons.filter_map(|reason| reason["text"].as_str()).collect();
        found.sort_unstable();
        reasons.sort_unstable();
        assert_eq!(found, reasons, "{id}");
    }
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    let question = ["--practice", "tidewheel", "--near", "WM1 1AA", "--second", "WM5 1AA"];
    assert_eq!(text(&question), text(&question));
    assert_eq!(document(&question), document(&question));
}

#[test]
fn no_text_is_missing_for_any_surgery() {
    for id in
        ["otterside", "kestrel-view", "lapwing", "ropemakers", "eelby-green", "skerrow-foss", "heron-syke"]
    {
        for more in
            [&["--near", "WM1"][..], &["--no-fixed-address"], &["--second", "UT1 1AA"], &["--current", id]]
        {
            let said = text(&[&["--practice", id], more].concat());
            assert!(!said.contains(['[', '{', '}']), "{said}");
        }
    }
}

#[test]
fn an_id_that_is_none_is_answered_with_the_nearest() {
    for typed in
        ["oyster stpes", "Oyster-Steps", "oystersteps", "OYSTER_STEPS", "Oyster Steps Medical Centre"]
    {
        let (code, said) = refused(&["--practice", typed]);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("did you mean oyster-steps (Oyster Steps Medical Centre)"), "{said}");
        let (code, said) = refused(&["--practice", "oyster-steps", "--current", typed]);
        assert!(code == Some(2) && said.contains("did you mean oyster-steps"), "{said}");
    }
}

#[test]
fn an_id_like_no_other_is_answered_with_how_to_find_one() {
    for typed in ["", "  ", "zzzzzzzz", "\u{1F3E5}\u{1F3E5}", &"x".repeat(100_000)] {
        let (code, said) = refused(&["--practice", typed]);
        assert_eq!(code, Some(2));
        assert!(said.contains("lcp ask RELEASE --text NAME") && said.len() < 500, "{said}");
    }
}

#[test]
fn an_id_that_is_no_longer_used_says_what_became_of_it() {
    let (code, said) = refused(&["--practice", "mudlark-lane"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("closed on 31 December 2009") && said.contains("Ask about brinegate"), "{said}");
}

#[test]
fn a_place_that_is_none_is_said_and_the_area_is_then_not_asked() {
    for (typed, outcome) in
        [("EH1 JS", "malformed"), ("EH1 1YZ", "other_nation"), ("SW1A 1AA", "outside_area")]
    {
        let output = explain(&["--practice", "oyster-steps", "--near", typed, "--json"]);
        let warned = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && warned.contains("is no place to measure from"), "{warned}");
        let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(said["place"]["outcome"], outcome);
        assert_eq!(said["answers"][0]["steps"][3]["findings"][0]["rule"], "area_not_checked", "{typed}");
    }
}

#[test]
fn wrong_use_and_a_damaged_release_end_as_everywhere() {
    let empty = tempfile::tempdir().expect("a folder");
    let folder = empty.path().to_str().expect("a path");
    let question = ["--practice", "oyster-steps"];
    let output = lcp(&[&["explain", folder], &question[..]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("lcp publish"));
    std::fs::write(empty.path().join("release.json"), "{}").expect("written");
    assert_eq!(lcp(&[&["explain", folder], &question[..]].concat()).status.code(), Some(1));
    for wrong in [&[][..], &["--practice"], &["--practice", "oyster-steps", "--today", "yesterday"]] {
        assert_eq!(refused(wrong).0, Some(2), "{wrong:?}");
    }
}

#[test]
fn the_help_has_an_example_that_works() {
    let help = String::from_utf8(lcp(&["explain", "--help"]).stdout).expect("text");
    let example = help.lines().skip_while(|line| *line != "Example:").nth(1).expect("an example").trim();
    assert_eq!(example, "lcp explain release --practice oyster-steps --near \"WM1 1AA\" --today 2010-03-31");
    assert!(text(&["--practice", "oyster-steps", "--near", "WM1 1AA"]).contains("You can join"));
}
