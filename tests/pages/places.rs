//! What is typed in the box, and the sentence that comes back.

use std::fmt::Write as _;

use i18n::places::NoLocation;
use insta::assert_snapshot;
use lcp_explorer::app_state::Action;
use lcp_explorer::user_context::PlaceProblem;

use crate::example::{after_typing, session};
use crate::render::{html, part};

#[test]
fn each_kind_of_mistake_has_a_sentence_of_its_own_at_the_field_and_in_the_summary() {
    let typed = [
        "", "EH1 JS", "WM1 1", "WM1 1AAA", "ZZ99 9ZZ", "EH1 1YZ", "CF10 1AA", "BT1 1AA", "JE2 3AB",
        "GY1 1AA", "IM1 1AA", "SW1A 1AA", "WM1 9ZZ", "TD15 1AA", "TD15", "1A1 1AA", "BF1 2AY", "bfpo 801",
        "BX1 1LT", "W1A 0AX", "gir0aa", "S50", "wm19zz", "WM55",
    ];
    let mut table = String::new();
    for typed in typed {
        let html = html(&after_typing(session(), typed), "/");
        let summary = part(part(&html, "nhsuk-error-summary__list", "</ul>"), "<li>", "</li>");
        let message = summary.trim_end_matches("</a>").rsplit('>').next().unwrap_or_default();
        assert!(
            part(&html, "id=\"place-error\"", "<input").contains(message),
            "the field says the same: {typed:?}"
        );
        assert!(html.contains(&format!("value=\"{typed}\"")), "what was typed is kept: {typed:?}");
        writeln!(table, "{typed:10} {}", message.replace("&#x27;", "'")).unwrap();
    }
    assert_snapshot!(table);
}

#[test]
fn what_can_be_searched_from_instead_is_one_press_away() {
    for (typed, instead) in
        [("WM1 9ZZ", Some("WM1")), ("wm1-9zz", Some("WM1")), ("WM55", Some("WM5")), ("BF1 2AY", None)]
    {
        let html = html(&after_typing(session(), typed), "/");
        let offered = html.split("Use ").nth(1).map(|rest| &rest[..3]).filter(|rest| rest.starts_with("WM"));
        assert_eq!(offered, instead, "{typed}");
    }
}

#[test]
fn the_words_beside_a_place_are_offered_and_hide_nothing() {
    let beside = |words: &str| {
        let tab = after_typing(session(), "WM1 1AA").after(Action::Beside(words.to_owned()));
        html(&tab, "/results")
    };
    let all = beside("");
    assert!(all.contains("of 70 GP surgeries") && !all.contains("Look for “"));
    assert!(beside("oyster").contains("Look for “oyster” as well"));
    for useless in ["UK", "gp near", "12 Custom Street, Wenmouth"] {
        assert_eq!(beside(useless), all, "{useless}");
    }
}

#[test]
fn a_device_that_does_not_say_where_it_is_leaves_the_field() {
    let why =
        [NoLocation::Refused, NoLocation::Unavailable, NoLocation::TookTooLong, NoLocation::Unsupported];
    for why in why {
        let session = session().after(Action::Locating).after(Action::Refused(PlaceProblem::NoLocation(why)));
        let html = html(&session, "/");
        assert!(
            html.contains("Enter a postcode instead") || html.contains("enter a postcode instead"),
            "{why:?}"
        );
        assert!(html.contains("id=\"place\""));
    }
}

#[test]
fn slips_are_mended_without_a_word() {
    for typed in ["wm11aa", " WM1  1AA ", "WMI 1AA", "WM1 IAA"] {
        let session = after_typing(session(), typed);
        let html = html(&session, "/results#q=curlew");
        assert!(html.contains("near WM1 1AA</h1>"), "{typed:?}");
    }
}
