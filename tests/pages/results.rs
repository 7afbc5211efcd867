//! The results page in each of its states: ordered, filtered, highlighted, empty, failed.

use std::rc::Rc;

use catalogue::{PartnershipId, PracticeIdx};
use finder::SearchIndex;
use insta::assert_snapshot;
use lcp_explorer::address::ViewState;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{LoadError, LoadErrorKind, RemoteData};
use lcp_explorer::update::{Message, update};
use lcp_explorer::user_context::SurgeryMessage;

use crate::example::{after_typing, open, release, session};
use crate::render::{html, lines, part};

fn from(place: &str, address: &str) -> String {
    html(&after_typing(session(), place), address)
}

/// The text of the result count.
fn count(html: &str) -> &str {
    part(html, "id=\"count\"", "</p>").rsplit('>').next().unwrap_or_default()
}

/// How many surgeries the result count says that there are.
fn total(html: &str) -> usize {
    let text = count(html);
    let of = text.split(" of ").nth(1).and_then(|rest| rest.split(' ').next());
    of.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{text:?} has a number"))
}

#[test]
fn each_filters_count_is_what_one_sees_after_ticking_it() {
    let start = "/results#service=diabetes&q=surgery";
    let tab = after_typing(session(), "WM1 1AA");
    let page = html(&tab, start);
    let mut ticked = 0;
    for group in ["language", "access", "format", "joining", "open", "stage"] {
        let name = format!("name=\"filter-{group}\"");
        for input in page.split("<input").filter(|input| input.contains(&name)) {
            let value = part(input, "value=\"", "\" ").trim_start_matches("value=\"");
            let label = part(input, "<label", "</label>");
            let label_count =
                label.rsplit('(').next().and_then(|rest| rest.split(')').next()).unwrap_or_default();
            let after = html(&tab, &format!("{start}&{group}={value}"));
            assert_eq!(label_count, total(&after).to_string(), "{group}={value}");
            ticked += 1;
        }
    }
    assert!(ticked > 20, "only {ticked} filters were tried");
}

#[test]
fn active_filters_are_listed_each_with_a_button_to_remove_it() {
    let page = from("WM1 1AA", "/results#q=surgery&language=polish&access=lift");
    let chosen = lines(&["<main>", part(&page, "<ul class=\"lcp-chosen\"", "</ul>"), "</main>"].concat());
    assert_snapshot!(chosen);
    assert!(page.contains("Filters (2 on)"));
}

#[test]
fn the_order_is_a_sentence_and_the_other_orders_are_links_that_keep_the_filters() {
    let page = from("WM1 1AA", "/results#q=surgery&language=polish&order=name");
    assert!(page.contains("In the order of their names."));
    assert!(page.contains("href=\"results#q=surgery&amp;language=polish&amp;order=nearest\""));
    assert!(!page.contains("order=nearest_to_second"), "no second place was given");
    let names: Vec<&str> = part(&page, "aria-labelledby=\"surgeries\"", "</section>")
        .split("<h3")
        .skip(1)
        .map(|heading| part(heading, "href=", "</h3>"))
        .collect();
    assert!(names.len() > 2 && names.is_sorted(), "{names:?}");
}

#[test]
fn matching_letters_are_highlighted_despite_typing_errors() {
    for typed in ["kitti", "Kittiwake", "kittywake"] {
        let page = html(&session(), &format!("/results#q={typed}"));
        assert!(page.contains("<mark class=\"lcp-mark\">Kitti"), "{typed}");
    }
}

#[test]
fn a_service_that_matches_the_search_is_named_on_the_card() {
    let page = html(&session(), "/results#q=rash+clinic");
    assert!(page.contains("Has: Skin problems"));
}

#[test]
fn when_nothing_is_found_each_choice_to_remove_is_offered_with_its_count() {
    let nowhere = "/results#q=kittiwake&language=welsh&access=quiet_room";
    let page = from("WM1 1AA", nowhere);
    assert_eq!(count(&page), "No GP surgery matches what you asked for");
    let ways = part(&page, "id=\"way-out\"", "</ul>");
    assert_snapshot!(lines(&["<main><h2 ", ways, "</main>"].concat()));
    assert!(page.contains("Stay with Wenmarsh PCT"), "staying is there all the same");
}

#[test]
fn hostile_search_words_get_results_or_a_way_to_remove_them() {
    let hostile = [
        &"a".repeat(10_000),
        "😀😀",
        "שלום עולם",
        ".*+?^${}()|[]\\",
        "<script>alert(1)</script>",
        "\u{202e}abc",
    ];
    for typed in hostile {
        let state = update(ViewState::parse("/results", "").state, Message::Typing(typed.to_owned()));
        let page = html(&session(), &state.to_address());
        let short: String = typed.chars().take(20).collect();
        assert!(is_answered(&page), "{short:?} is answered");
        assert!(!page.contains("<script>"), "{short:?} stays text");
    }
}

/// Whether the page either shows surgeries, or says that there are none and has a button to remove a choice.
fn is_answered(page: &str) -> bool {
    match count(page) {
        "No GP surgery matches what you asked for" => {
            part(page, "id=\"way-out\"", "</ul>").contains("<button")
        }
        _ => total(page) > 0,
    }
}

#[test]
fn a_long_link_that_is_not_understood_is_shortened_on_the_page() {
    let page = html(&session(), &format!("/results#colour={}", "x".repeat(5_000)));
    assert!(page.contains("We did not understand a part of this link"));
    assert!(!page.contains(&"x".repeat(100)));
}

#[test]
fn a_value_that_left_the_dataset_is_named_and_has_no_effect() {
    let page = from("WM1 1AA", "/results#language=klingon");
    assert!(page.contains("left it out: klingon"));
    assert_eq!(total(&page), total(&from("WM1 1AA", "/results")));
    assert!(!page.contains("Filters (1 on)"));
}

#[test]
fn every_choice_has_the_same_rows() {
    let page = from("WM1 1AA", "/results");
    let list = part(&page, "aria-labelledby=\"partnerships\"", "</section>");
    let rows: Vec<Vec<&str>> = list
        .split("lcp-results__item")
        .skip(1)
        .map(|card| {
            card.split("summary-list__key\">").skip(1).filter_map(|rest| rest.split('<').next()).collect()
        })
        .collect();
    assert!(rows.len() > 3);
    assert!(rows.iter().all(|each| *each == rows[0] && each.len() == 5), "{rows:?}");
}

/// The example with three more partnerships, which have no surgery yet.
fn with_eight_partnerships() -> AppState {
    let release = release();
    let mut dataset = open(&release.manifest, &release);
    let catalogue = Rc::make_mut(&mut dataset.catalogue);
    for name in ["Upland", "Valley", "Wold"] {
        let mut partnership = catalogue.partnerships[0].clone();
        partnership.id = PartnershipId::parse(&name.to_lowercase()).unwrap();
        partnership.name = name.to_owned();
        catalogue.partnerships.push(partnership);
    }
    dataset.finder = SearchIndex::build(&dataset.catalogue, dataset.today);
    session().after(Action::Dataset(RemoteData::Ready(dataset.into())))
}

#[test]
fn partnerships_that_are_not_shown_are_one_press_away_and_counted() {
    let tab = after_typing(with_eight_partnerships(), "WM1 1AA");
    let few = html(&tab, "/results");
    assert!(few.contains("Show 3 more local clinical partnerships"));
    assert!(few.contains("of 8 local clinical partnerships here"), "the summary counts all of them");
    assert!(!few.contains(">Wold<"));
    assert!(html(&tab, "/results#partnerships=all").contains(">Wold<"));
}

#[test]
fn the_map_has_more_surgeries_than_the_list_begins_with() {
    let page = from("WM1 1AA", "/results#map=open");
    let listed = part(&page, "aria-labelledby=\"surgeries\"", "</section>").matches("<h3").count();
    let drawn = part(&page, "id=\"map-list\"", "</ul>").matches("data-at=").count();
    assert_eq!((listed, drawn), (5, 11), "ten, and the person's home");
    assert!(count(&page).starts_with("Showing 5 of 70"));
}

fn asked_for(details: RemoteData<catalogue::PracticeDetails>, session: AppState) -> (AppState, PracticeIdx) {
    let RemoteData::Ready(dataset) = session.dataset.clone() else { panic!("the dataset is there") };
    let at = dataset.catalogue.practice_by_id("curlew-wharf").unwrap();
    (session.after(Action::Details(at, details)), at)
}

#[test]
fn the_next_steps_have_the_phone_number_what_is_not_needed_and_the_right_to_reasons() {
    let page = html(&session(), "/results#q=curlew");
    let from = page.find("More about this<span class=\"nhsuk-u-visually-hidden\">: Curlew").unwrap();
    let next = part(&page[from..], "<div", "</details>");
    assert_snapshot!(lines(&["<main>", next, "</main>"].concat()));
}

#[test]
fn steps_that_failed_to_load_can_be_requested_again_and_the_rights_are_shown() {
    let failure = LoadError {
        kind: LoadErrorKind::Unreachable,
        file: "details/0".to_owned(),
        detail: "could not be reached".to_owned(),
        contact: None,
    };
    let (session, _) = asked_for(RemoteData::Failed(failure.into()), session());
    let page = html(&session, "/results#q=curlew");
    assert!(page.contains("Sorry, we could not load the next steps and the phone number."));
    assert!(page.contains("Try again</button>"));
    assert!(page.contains("You do not need ID, proof of address or an NHS number."));
}

#[test]
fn a_dataset_that_failed_to_load_can_be_requested_again() {
    let failure = LoadError {
        kind: LoadErrorKind::Unreachable,
        file: "release.json".to_owned(),
        detail: "could not be reached".to_owned(),
        contact: None,
    };
    let session = session().after(Action::Dataset(RemoteData::Failed(failure.into())));
    assert!(html(&session, "/results").contains("Try again</button>"));
}

/// A tab with two places and a current surgery that leaves its partnership in June.
fn two_places() -> AppState {
    let session = after_typing(session(), "WM1 1AA");
    let second = after_typing(session.clone(), "WM3 1AA").user.location;
    let (home, surgery) = (session.user.location.clone(), SurgeryMessage::Choose("ropemakers".to_owned()));
    session
        .after(Action::Answered(Ok(home), Ok(second)))
        .after(Action::Surgery(surgery))
        .after(Action::Surgery(SurgeryMessage::Confirm))
}

#[test]
fn two_places_give_two_distances_and_two_answers_a_surgery_in_one_list() {
    let page = html(&two_places(), "/results#q=oyster");
    assert_snapshot!(lines(&page));
}

#[test]
fn two_places_swapped_give_the_same_surgeries_with_the_labels_swapped() {
    let one = two_places();
    let (home, second) = (one.user.location.clone(), one.user.second.clone());
    let other = one.clone().after(Action::Answered(Ok(second), Ok(home)));
    let [one, other] = [one, other].map(|session| html(&session, "/results#order=nearest_to_either"));
    assert_eq!(count(&one), count(&other));
    let distances = |page: &str, from: &str| -> Vec<String> {
        let surgeries = part(page, "aria-labelledby=\"surgeries\"", "</section>");
        surgeries.split(from).skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned).collect()
    };
    assert_eq!(distances(&one, "From home: "), distances(&other, "From your second place: "));
    assert_eq!(distances(&one, "From your second place: "), distances(&other, "From home: "));
}
