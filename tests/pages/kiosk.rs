//! What a person sees on a kiosk, and what no page of it may ever have.

use insta::assert_snapshot;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::shell::Capabilities;
use lcp_explorer::user_context::{SurgeryMessage, UserContext, UserLocation};

use crate::example::{after_typing, session};
use crate::render::{html_in, lines};

const PAGES: [&str; 16] = [
    "/",
    "/your-surgery",
    "/where",
    "/what-matters",
    "/results",
    "/results#q=curlew&map=open",
    "/compare#compare=harbour,tollgate",
    "/leaflet",
    "/partnership/harbour",
    "/staying/wenmarsh-pct",
    "/surgery/curlew-wharf",
    "/rights",
    "/about",
    "/words",
    "/examples-2009",
    "/nothing-here",
];

fn kiosk(app_state: &AppState, address: &str) -> String {
    html_in(Capabilities::KIOSK, app_state, address)
}

/// The values of an attribute.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn no_page_has_a_way_out() {
    let app_states = [session(), after_typing(session(), "WM1 1AA")];
    for (app_state, address) in
        app_states.iter().flat_map(|app_state| PAGES.map(|address| (app_state, address)))
    {
        let html = kiosk(app_state, address);
        for href in values(&html, "href") {
            let before = href.split(['#', '?']).next().unwrap_or_default();
            assert!(!before.contains(':') && !before.starts_with("release/"), "{address} leads to {href}");
        }
        assert!(values(&html, "download").is_empty() && values(&html, "target").is_empty(), "{address}");
    }
}

#[test]
fn no_page_has_a_box_to_type_in_or_a_map_to_drag() {
    for address in PAGES {
        let html = kiosk(&session(), address);
        for kind in ["type=\"text\"", "type=\"search\"", "<textarea", "<lcp-map", "<select"] {
            assert!(!html.contains(kind), "{address} has {kind}");
        }
    }
}

#[test]
fn the_place_that_was_typed_is_on_no_page() {
    // Found, not known, and in another country: no surgery is at any of them.
    for typed in ["WM4 2QP", "WM4 2ZZ", "EH1 1AA"] {
        let app_state = after_typing(session(), typed);
        for address in PAGES {
            assert!(!kiosk(&app_state, address).contains(typed), "{address} says {typed}");
        }
    }
}

#[test]
fn an_address_on_the_web_is_words_with_a_picture_for_a_phone() {
    let html = kiosk(&session(), "/rights");
    assert!(html.contains("lcp-way-out") && html.contains("class=\"lcp-qr\""), "{html}");
}

#[test]
fn a_kiosk_without_a_printer_offers_no_printing() {
    let printing = Capabilities { prints: true, ..Capabilities::KIOSK };
    let printed = |policy| html_in(policy, &session(), "/leaflet").contains("Print this page");
    assert!(!printed(Capabilities::KIOSK) && printed(printing));
}

#[test]
fn the_first_page_invites() {
    assert_snapshot!(lines(&kiosk(&session(), "/")));
}

#[test]
fn the_questions_are_answered_by_touch() {
    assert_snapshot!(
        [kiosk(&session(), "/your-surgery"), kiosk(&session(), "/where")]
            .map(|html| lines(&html))
            .join("\n\n")
    );
}

#[test]
fn results_near_an_area_name_no_area() {
    let app_state = after_typing(session(), "WM1");
    assert!(matches!(&app_state.user, UserContext { location: Some(UserLocation::At { .. }), .. }));
    let seen = lines(&kiosk(&app_state, "/results"));
    assert!(!seen.contains("postcode, WM1"), "{seen}");
}

/// What a reception sees of a surgery.
fn reception(id: &str) -> String {
    let there = [SurgeryMessage::Choose(id.to_owned()), SurgeryMessage::Confirm];
    let app_state =
        there.into_iter().fold(session(), |app_state, message| app_state.after(Action::Surgery(message)));
    html_in(Capabilities::RECEPTION, &app_state, "/")
}

#[test]
fn a_reception_reads_out_its_own_state_first_and_asks_for_nothing() {
    let html = reception("curlew-wharf");
    assert!(!html.contains("<input") && !html.contains("<textarea"), "{html}");
    assert_snapshot!(lines(&html));
}

#[test]
fn a_reception_that_is_not_named_says_which_it_is() {
    let named = session().after(Action::Surgery(SurgeryMessage::Find("curlew".to_owned())));
    assert_snapshot!(lines(&html_in(Capabilities::RECEPTION, &named, "/")));
}
