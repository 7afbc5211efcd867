//! The people whom the explorer is for, each with a question and what they are told, on the example dataset.
//!
//! Two more need a browser and are tested there: somebody who listens to a page instead of seeing it, and somebody
//! whose browser cannot run the app.

#![expect(clippy::expect_used, reason = "a test that cannot run the command has failed")]

mod published;

use std::collections::BTreeSet;

use published::{lcp, release};
use serde_json::{Value, json};

fn run(command: &str, arguments: &[&str]) -> String {
    let release = release();
    let start = [command, release.to_str().expect("a path"), "--today", "2010-03-31"];
    let output = lcp(&[&start[..], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn ask(arguments: &[&str]) -> Value {
    serde_json::from_str(&run("ask", &[arguments, &["--json"]].concat())).expect("JSON")
}

fn explain(arguments: &[&str]) -> Value {
    serde_json::from_str(&run("explain", &[arguments, &["--json"]].concat())).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn ids(value: &Value) -> BTreeSet<&str> {
    list(value).iter().filter_map(|record| record["id"].as_str()).collect()
}

/// One surgery in an answer.
fn surgery<'a>(answer: &'a Value, id: &str) -> &'a Value {
    list(&answer["practices"]).iter().find(|practice| practice["id"] == id).expect("the surgery")
}

/// The words of everything that was found for a place.
fn findings(answer: &Value) -> Vec<(&str, &str)> {
    let steps = list(&answer["steps"]).iter();
    let found = steps.flat_map(|step| list(&step["findings"]));
    found.filter_map(|one| Some((one["rule"].as_str()?, one["text"].as_str()?))).collect()
}

fn rules(answer: &Value) -> Vec<&str> {
    findings(answer).into_iter().map(|(rule, _)| rule).collect()
}

/// One of the eight points that a funder decides.
fn decision<'a>(explained: &'a Value, point: &str) -> &'a Value {
    list(&explained["decisions"]).iter().find(|decision| decision["point"] == point).expect("the point")
}

/// One of the rights.
fn right<'a>(explained: &'a Value, right: &str) -> &'a Value {
    list(&explained["rights"]).iter().find(|found| found["right"] == right).expect("the right")
}

mod someone_who_lives_in_one_area_and_works_in_another {
    use super::*;

    const HOME: &str = "WM1 1AA";
    const WORK: &str = "WM5 1AA";

    #[test]
    fn sees_the_surgeries_and_partnerships_of_both_in_one_list() {
        let answer = ask(&["--near", HOME, "--second", WORK, "--limit", "70"]);
        assert_eq!(answer["total"], 70);
        assert!(ids(&answer["partnerships"]).is_superset(&BTreeSet::from(["harbour", "three-rivers"])));
        for practice in list(&answer["practices"]) {
            assert!(practice["miles"].is_number() && practice["second_miles"].is_number());
            assert!(practice["joining"]["second"]["outcome"].is_string());
        }
    }

    #[test]
    fn is_told_for_each_place_what_holds_there() {
        let registered = ["--current", "ropemakers"];
        let said = [&["--near", HOME, "--second", WORK, "--limit", "70"][..], &registered].concat();
        let answer = ask(&said);
        let near_home = &surgery(&answer, "oyster-steps")["joining"];
        assert_eq!(near_home["outcome"], "can_join");
        assert_eq!(near_home["second"]["outcome"], "not_now");
        let near_work = &surgery(&answer, "weir-street")["joining"];
        assert_eq!(near_work["outcome"], "can_join_with_limits");
        assert_eq!(near_work["second"]["outcome"], "ask_first");
    }

    #[test]
    fn with_the_places_the_other_way_round_sees_the_same_surgeries_with_the_miles_swapped() {
        let one = ask(&["--near", HOME, "--second", WORK, "--limit", "70"]);
        let other = ask(&["--near", WORK, "--second", HOME, "--limit", "70"]);
        assert_eq!(ids(&one["practices"]), ids(&other["practices"]));
        for practice in list(&one["practices"]) {
            let swapped = surgery(&other, practice["id"].as_str().expect("an id"));
            assert_eq!(practice["miles"], swapped["second_miles"]);
            assert_eq!(practice["second_miles"], swapped["miles"]);
        }
    }

    #[test]
    fn who_wants_both_hears_that_it_is_being_tried_out_and_which_surgery_holds_the_record() {
        let said = explain(&[
            "--practice",
            "weir-street",
            "--near",
            HOME,
            "--second",
            WORK,
            "--current",
            "oyster-steps",
        ]);
        let second = &said["answers"][1];
        assert_eq!((&second["place"], &second["outcome"]), (&json!("second"), &json!("ask_first")));
        assert_eq!(rules(second), ["second_membership_pilot", "partnership_pilot"]);
        let (_, text) = findings(second)[0];
        assert!(text.contains("Your home surgery holds your record"), "{text}");
        let asked = |step: &&Value| step["question"] == "second_membership";
        let rows = &list(&second["steps"]).iter().find(asked).expect("the step")["rows"];
        assert_eq!((&rows[0]["says"], &rows[1]["table"]), (&json!("pilot"), &json!("policies.csv")));
    }

    #[test]
    fn who_keeps_no_other_surgery_is_not_judged_as_a_second_member() {
        let said = explain(&["--practice", "lantern-yard", "--second", HOME, "--no-fixed-address"]);
        for answer in list(&said["answers"]) {
            assert!(rules(answer).iter().all(|rule| !rule.starts_with("second_membership")), "{answer}");
        }
    }

    #[test]
    fn where_the_funder_has_not_decided_hears_that_and_whom_to_call() {
        let second = ["--second", "UT1 1AA", "--current", "ropemakers"];
        let said = explain(&[&["--practice", "tollgate-house", "--near", HOME][..], &second].concat());
        // They live with another PCT than the surgery's, whose partnership has a contract until 31 March 2011.
        let expected = ["across_the_border", "second_membership_undecided", "partnership_contract_ends"];
        assert_eq!(rules(&said["answers"][1]), expected);
        let decision = decision(&said, "dual_membership");
        assert_eq!(decision["decision"], "undecided");
        assert!(decision["ask"]["phone"].is_string());
    }
}

mod someone_without_a_fixed_address {
    use super::*;

    #[test]
    fn can_join_and_is_asked_neither_for_an_address_nor_for_papers() {
        let said = explain(&["--practice", "oyster-steps", "--no-fixed-address"]);
        let answer = &said["answers"][0];
        assert_eq!((&answer["outcome"], &answer["next_step"]), (&json!("can_join"), &json!("join_here")));
        assert_eq!(
            findings(answer),
            [("no_fixed_address_needed", "You can register here without a fixed address.")]
        );
        assert_eq!(answer["steps"][3]["findings"][0]["source"], "PCT agreements with GP surgeries, 2010");
        assert_eq!(
            right(&said, "no_documents")["text"],
            "You do not need ID, proof of address or an NHS number."
        );
    }

    #[test]
    fn is_never_shut_out_by_where_they_are_today() {
        for place in ["WM1 1AA", "WM5 1AA", "UT6 1AA", "UT1"] {
            let said = explain(&["--practice", "lantern-yard", "--near", place, "--no-fixed-address"]);
            let rules = rules(&said["answers"][0]);
            assert!(rules.contains(&"no_fixed_address_needed"), "{place}: {rules:?}");
            assert!(!rules.contains(&"outside_practice_area"), "{place}: {rules:?}");
        }
    }
}

mod someone_whose_nearest_list_is_closed_and_whose_family_is_registered_there {
    use super::*;

    /// The postcode of Minnow Lane Surgery.
    const HOME: &str = "WM2 1GX";

    #[test]
    fn still_sees_the_surgery_first_with_the_reason_who_agreed_and_until_when() {
        let answer = ask(&["--near", HOME, "--limit", "1"]);
        let nearest = &answer["practices"][0];
        assert_eq!(
            (&nearest["id"], &nearest["joining"]["outcome"]),
            (&json!("minnow-lane"), &json!("not_now"))
        );
        let reason = nearest["joining"]["reasons"][0]["text"].as_str().expect("a sentence");
        for part in [
            "not taking new people until 1 July 2010",
            "Wenmarsh PCT agreed to this",
            "moving to a larger building",
        ] {
            assert!(reason.contains(part), "{reason}");
        }
    }

    #[test]
    fn is_told_that_close_family_may_join_all_the_same_and_where_that_is_written() {
        let said = explain(&["--practice", "minnow-lane", "--near", HOME]);
        assert!(rules(&said["answers"][0]).contains(&"family_while_closed"));
        let source = right(&said, "family_while_closed")["source"].as_str().expect("a source");
        assert!(source.contains("Regulations 2004"), "{source}");
    }

    #[test]
    fn knows_when_to_ask_again_and_who_finds_a_place_meanwhile() {
        let said = explain(&["--practice", "minnow-lane", "--near", HOME]);
        let next = said["answers"][0]["next_step_text"].as_str().expect("a sentence");
        assert!(next.contains("from 1 July 2010") && next.contains("Ask Wenmarsh PCT"), "{next}");
        let place = decision(&said, "finding_a_place")["text"].as_str().expect("a sentence");
        assert!(place.contains("within 5 working days"), "{place}");
    }
}

mod someone_outside_the_area_of_a_surgery_that_makes_no_home_visits_there {
    use super::*;

    #[test]
    fn can_join_with_limits_and_knows_whom_to_call_instead() {
        let said = explain(&["--practice", "curlew-wharf", "--near", "WM1 1AA"]);
        let answer = &said["answers"][0];
        assert_eq!(answer["outcome"], "can_join_with_limits");
        let [(rule, text)] = findings(answer)[..] else { panic!("one finding: {answer}") };
        assert_eq!(rule, "out_of_area_without_home_visits");
        for part in ["outside this GP surgery's area", "will not visit you at home", "01632 960 900"] {
            assert!(text.contains(part), "{text}");
        }
    }
}

mod someone_who_wants_to_keep_their_surgery_and_stay_with_the_funder {
    use super::*;

    #[test]
    fn is_told_honestly_that_it_is_not_decided_and_whom_to_ask() {
        let said =
            explain(&["--practice", "tollgate-house", "--near", "UT1 1AA", "--current", "tollgate-house"]);
        let answer = &said["answers"][0];
        assert_eq!(
            (&answer["outcome"], &answer["next_step"]),
            (&json!("can_join"), &json!("stay_as_you_are"))
        );
        assert_eq!(rules(answer), ["already_registered", "partnership_contract_ends"]);
        let now = &said["current"];
        assert_eq!(
            now["text"][0],
            "Your GP surgery has been in Tollgate Partnership since 1 April 2008. The contract of Tollgate Partnership \
             ends on 31 March 2011. Ask the PCT what happens then."
        );
        let keep = list(&now["asked"]).last().expect("a question");
        assert_eq!(keep["question"], "Can I keep my GP surgery and stay with the PCT?");
        assert_eq!(
            keep["text"],
            json!(["Not decided yet: if you can keep your GP surgery and stay with the PCT. \
             Ask Upper Tarrow PCT advice and complaints on 01632 960 210."])
        );
        assert_eq!(decision(&said, "keep_surgery_and_stay")["decision"], "undecided");
    }

    #[test]
    fn is_told_the_decision_where_there_is_one() {
        let said = explain(&["--practice", "oyster-steps", "--current", "oyster-steps"]);
        let decision = decision(&said, "keep_surgery_and_stay");
        assert_eq!((&decision["decision"], &decision["ask"]), (&json!("yes"), &Value::Null));
        assert_eq!(decision["source"], "Wenmarsh PCT choice policy, January 2010");
    }

    #[test]
    fn hears_in_time_that_the_surgery_leaves_and_what_happens_then() {
        let said = explain(&["--practice", "ropemakers", "--near", "WM2 1AA", "--current", "ropemakers"]);
        let now = said["current"]["text"].to_string();
        assert!(now.contains("until 31 May 2010. Then it leaves."), "{now}");
        assert!(now.contains("You stay with your surgery."), "{now}");
    }
}

mod someone_where_no_surgery_belongs_to_a_partnership {
    use super::*;

    const HOME: &str = "UT6 1AA";

    #[test]
    fn sees_the_surgeries_near_them_and_that_they_stay_with_the_funder() {
        let answer = ask(&["--near", HOME, "--limit", "4"]);
        assert_eq!(
            answer["stay"],
            json!({
                "funder": "upper-tarrow-pct",
                "name": "Upper Tarrow PCT",
                "certain": true,
                "record": {"checked_on": "2010-03-10", "text": "Checked on 10 March 2010."},
            })
        );
        assert!(list(&answer["practices"]).iter().all(|practice| practice["partnership"].is_null()));
        assert_eq!(surgery(&answer, "skerrow-dale")["joining"]["outcome"], "can_join");
    }

    #[test]
    fn can_join_a_surgery_there_and_reads_what_staying_means() {
        let said = explain(&["--practice", "skerrow-dale", "--near", HOME, "--current", "skerrow-dale"]);
        assert_eq!(said["partnership"], Value::Null);
        assert_eq!(
            said["current"]["text"],
            json!(["Your GP surgery is in no local clinical partnership. The PCT pays for your care."])
        );
        assert!(said["stay"].as_str().is_some_and(|stay| stay.contains("Upper Tarrow PCT still pays")));
        assert_eq!(right(&said, "stay_with_funder")["text"], "You can always stay with the PCT.");
    }

    #[test]
    fn still_sees_every_partnership_that_they_could_join_further_away() {
        let answer = ask(&["--near", HOME, "--limit", "70"]);
        assert_eq!((&answer["total"], &answer["partnerships_total"]), (&json!(70), &json!(5)));
    }
}

mod someone_who_chooses_for_a_parent {
    use super::*;

    #[test]
    fn gives_the_parents_postcode_and_nothing_else_about_anybody() {
        let help = String::from_utf8(lcp(&["explain", "--help"]).stdout).expect("text");
        let words = help.split_whitespace().filter(|word| word.starts_with("--"));
        let options: BTreeSet<&str> = words.map(|word| word.trim_end_matches([',', '.'])).collect();
        let known = [
            "--current",
            "--help",
            "--json",
            "--near",
            "--no-fixed-address",
            "--practice",
            "--second",
            "--today",
        ];
        assert_eq!(options, BTreeSet::from(known));
        let release = release();
        let release = release.to_str().expect("a path");
        for more in [["--age", "81"], ["--name", "Ada"], ["--for", "parent"]] {
            let output = lcp(&[&["explain", release, "--practice", "oyster-steps"][..], &more[..]].concat());
            assert_eq!(output.status.code(), Some(2), "{more:?}");
        }
    }

    #[test]
    fn hears_what_the_parent_would_hear_byte_for_byte() {
        let question = ["--practice", "curlew-wharf", "--near", "WM1 1AA"];
        assert_eq!(run("explain", &question), run("explain", &question));
    }

    #[test]
    fn reads_that_each_person_chooses() {
        let said = explain(&["--practice", "curlew-wharf", "--near", "WM1 1AA"]);
        let text = decision(&said, "dependants")["text"].as_str().expect("a sentence");
        assert!(text.contains("A parent chooses for a child under 16"), "{text}");
    }
}

mod a_receptionist_with_a_question_at_the_desk {
    use super::*;

    #[test]
    fn prints_one_sheet_that_says_what_was_asked_why_it_is_so_what_to_do_and_the_rights() {
        let sheet = run("explain", &["--practice", "st-osyps", "--near", "WM1 1AA"]);
        let parts = [
            "St Osyp's Surgery (st-osyps)",
            "This is the answer for 31 March 2010.",
            "What we were asked",
            "You live at WM1 1AA.",
            "The answer for where you live",
            "lists.csv st-osyps status from until: open",
            "practices.csv st-osyps out_of_area: case_by_case",
            "It decides each time about people from outside its area.",
            "The rule comes from: NHS (General Medical Services Contracts) Regulations 2004",
            "Ask first",
            "Call the GP surgery and ask if you can join.",
            "Stay with Wenmarsh PCT",
            "Your rights when you choose",
            "If a GP surgery says no, it must tell you why in writing within 14 days.",
            "What has been decided, and what has not",
        ];
        let mut rest = sheet.as_str();
        for part in parts {
            let at = rest.find(part);
            assert!(at.is_some(), "{part:?} is not there, or not in its place:\n{sheet}");
            rest = at.and_then(|at| rest.get(at..)).unwrap_or_default();
        }
    }

    #[test]
    fn finds_all_eight_points_answered_or_said_to_be_open_with_somebody_to_call() {
        for surgery in ["st-osyps", "tollgate-house"] {
            let said = explain(&["--practice", surgery]);
            let decisions = list(&said["decisions"]);
            assert_eq!(decisions.len(), 8);
            for decision in decisions {
                let undecided = decision["decision"] == "undecided";
                assert_eq!(undecided, decision["ask"]["phone"].is_string(), "{decision}");
                assert_eq!(
                    undecided,
                    decision["text"].as_str().is_some_and(|text| text.starts_with("Not decided yet")),
                    "{decision}"
                );
            }
        }
    }
}
