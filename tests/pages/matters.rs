//! What matters to a person weighs and explains: given what they chose, then each choice and each surgery tells how it does
//! on it, and nothing is left out.

use catalogue::Practice;
use lcp_explorer::app_state::AppState;
use lcp_explorer::data::RemoteData;

use crate::example::{after_typing, session};
use crate::render::{html, lines};

const CHOSEN: &str = "matters=access:step-free&matters=language:polish&matters=open:evening";

fn near() -> AppState {
    after_typing(session(), "WM1 1AA")
}

fn page(address: &str) -> String {
    lines(&html(&near(), address))
}

fn headings(page: &str) -> Vec<&str> {
    page.lines().filter(|line| line.starts_with('#')).collect()
}

#[test]
fn what_matters_leaves_the_same_choices_and_surgeries_in_the_same_order() {
    let (without, with) = (page("/results#shown=60"), page(&format!("/results#shown=60&{CHOSEN}")));
    let names = |page: &str| -> Vec<String> {
        headings(page)
            .iter()
            .map(|line| {
                line.split('[').next().unwrap_or_default().to_owned()
                    + line.rsplit(']').next().unwrap_or_default()
            })
            .collect()
    };
    assert_eq!(names(&without), names(&with));
    assert!(with.contains("What matters to you: "), "{with}");
    assert!(!without.contains("What matters to you: "), "{without}");
}

#[test]
fn every_surgery_tells_what_it_has_has_not_and_what_nobody_said() {
    let app_state = near();
    let RemoteData::Ready(dataset) = &app_state.dataset else { panic!("the example is there") };
    let catalogue = &dataset.catalogue;
    let page = lines(&html(&app_state, &format!("/results#shown=60&{CHOSEN}")));
    let id = |at: &catalogue::FeatureIdx| catalogue.features[at.index()].id.as_str();
    let told = |practice: &Practice, feature: &str| {
        if practice.has.iter().any(|at| id(at) == feature) {
            "Has what matters to you: "
        } else if practice.has_not.iter().any(|at| id(at) == feature) {
            "Does not have: "
        } else {
            "Not known here: "
        }
    };
    let mut seen = Vec::new();
    for practice in &catalogue.practices {
        let Some((_, card)) = page.split_once(&format!("] {}\n", practice.name)) else { continue };
        let card = card.split("\n###").next().unwrap_or_default();
        let Some(line) = card.lines().find(|line| {
            line.contains("matters to you")
                || line.starts_with("Does not have: ")
                || line.starts_with("Not known here: ")
        }) else {
            panic!("{} says nothing: {card}", practice.name)
        };
        for (feature, name) in [("step-free", "Step-free"), ("polish", "Polish")] {
            let part = told(practice, feature);
            let (_, list) =
                line.split_once(part).unwrap_or_else(|| panic!("{}: {line} lacks {part}", practice.name));
            assert!(
                list.split('.').next().unwrap_or_default().contains(name),
                "{}: {name} in {part}: {line}",
                practice.name
            );
            seen.push(part);
        }
    }
    assert!(seen.len() > 60, "both are told of more than thirty surgeries: {}", seen.len());
    for part in ["Has what matters to you: ", "Does not have: ", "Not known here: "] {
        assert!(seen.contains(&part), "the example has no surgery with {part}");
    }
}

#[test]
fn every_choice_tells_at_how_many_of_its_surgeries_one_finds_it() {
    let app_state = near();
    let RemoteData::Ready(dataset) = &app_state.dataset else { panic!("the example is there") };
    let catalogue = &dataset.catalogue;
    let page = lines(&html(&app_state, "/results#partnerships=all&matters=language:polish"));
    let speaks = |practice: &&Practice| {
        practice.has.iter().any(|at| catalogue.features[at.index()].id.as_str() == "polish")
    };
    let partnerships = (0..).map(catalogue::PartnershipIdx).zip(&catalogue.partnerships);
    for (at, partnership) in partnerships {
        let members: Vec<&Practice> = catalogue
            .practices
            .iter()
            .filter(|practice| practice.partnership_on(dataset.today) == Some(at))
            .collect();
        let Some((_, card)) = page.split_once(&format!("] {}\n", partnership.name)) else { continue };
        let card = card.split("\n###").next().unwrap_or_default();
        let count = members.iter().filter(|practice| speaks(practice)).count();
        let expected = format!("Polish: {count} of {} GP surgeries", members.len());
        assert!(card.contains(&expected), "{}: {expected} in {card}", partnership.name);
    }
    assert!(
        page.split("### ").nth(1).is_some_and(|stay| stay.contains("Stay with") && stay.contains("Polish: ")),
        "staying tells it too: {page}"
    );
}

#[test]
fn what_matters_comes_first_in_a_comparison() {
    let page = page("/compare#compare=harbour,tollgate&matters=language:polish&matters=service:diabetes");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not on the page: {page}"));
    assert!(at("Polish") < at("What it is"), "{page}");
    assert!(at("Diabetes") < at("What it is"), "{page}");
}

#[test]
fn what_the_dataset_does_not_have_or_the_person_decides_is_passed_over() {
    let plain = page("/results");
    for unknown in ["language:martian", "joining:can_join", "open:now", "colour:red", "language"] {
        let page = page(&format!("/results#matters={unknown}"));
        assert!(!page.contains("What matters to you: "), "{unknown}: {page}");
        assert_eq!(headings(&page).len(), headings(&plain).len(), "{unknown}");
    }
}

#[test]
fn boxes_that_are_ticked_are_those_of_the_address() {
    let ticked = page(&format!("/what-matters#{CHOSEN}"));
    assert_eq!(ticked.matches("[x]").count(), 3, "{ticked}");
    assert!(ticked.contains("Nothing is left out"), "{ticked}");
}
