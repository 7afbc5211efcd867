//! What a person sees on each page, as plain lines.

use insta::assert_snapshot;

use crate::example::{after_typing, session};
use crate::render::{html, lines};

fn page_text(address: &str) -> String {
    lines(&html(&session(), address))
}

fn page_text_from(place: &str, address: &str) -> String {
    lines(&html(&after_typing(session(), place), address))
}

#[test]
fn the_start_page() {
    assert_snapshot!(page_text("/"));
}

#[test]
fn results_near_a_postcode() {
    assert_snapshot!(page_text_from("wm1 1aa", "/results#language=polish&service=skin"));
}

#[test]
fn results_near_an_outward_code() {
    assert_snapshot!(page_text_from("WM1", "/results#q=kittiwake"));
}

#[test]
fn results_for_the_name_of_a_surgery() {
    assert_snapshot!(page_text_from("Kittiwake", "/results#q=Kittiwake"));
}

#[test]
fn results_without_a_fixed_address() {
    use lcp_explorer::app_state::Action;
    use lcp_explorer::user_context::UserLocation;
    let app_state = session().after(Action::Settled(UserLocation::NoFixedAddress));
    assert_snapshot!(lines(&html(&app_state, "/results#q=curlew")));
}

#[test]
fn results_when_nothing_matches_and_a_part_of_the_link_is_not_understood() {
    assert_snapshot!(page_text("/results#q=zzzz&colour=blue&language=klingon"));
}

#[test]
fn a_partnership_from_a_place() {
    assert_snapshot!(page_text_from("WM1 1AA", "/partnership/harbour#language=polish"));
}

#[test]
fn a_surgery_from_a_place() {
    assert_snapshot!(page_text_from("WM1 1AA", "/surgery/curlew-wharf"));
}

#[test]
fn a_surgery_whose_details_have_not_arrived() {
    assert_snapshot!(page_text("/surgery/brinegate"));
}

#[test]
fn partnerships_of_other_kinds() {
    let app_state = session();
    let page_texts = ["tollgate", "fenside", "three-rivers", "long-reach"]
        .map(|id| lines(&html(&app_state, &format!("/partnership/{id}"))));
    assert_snapshot!(page_texts.join("\n\n"));
}

#[test]
fn staying_with_each_funder() {
    let app_state = session();
    let page_texts =
        ["wenmarsh-pct", "upper-tarrow-pct"].map(|id| lines(&html(&app_state, &format!("/staying/{id}"))));
    assert_snapshot!(page_texts.join("\n\n"));
}

#[test]
fn what_words_mean() {
    assert_snapshot!(page_text("/words"));
}

#[test]
fn examples_of_2009() {
    assert_snapshot!(page_text("/examples-2009"));
}

#[test]
fn rights() {
    assert_snapshot!(page_text("/rights"));
}

#[test]
fn about_the_information() {
    assert_snapshot!(page_text("/about"));
}

#[test]
fn no_page() {
    assert_snapshot!(page_text("/nothing-here"));
}

#[test]
fn records_that_are_no_more_say_what_became_of_them() {
    assert_snapshot!(
        [page_text("/surgery/foldgate"), page_text("/partnership/harbour-pbc-group")].join("\n\n")
    );
}
