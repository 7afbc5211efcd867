//! The wizard, question by question.

use insta::assert_snapshot;
use lcp_explorer::address::ViewState;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::RemoteData;
use lcp_explorer::pages::title;
use lcp_explorer::user_context::{PlaceProblem, SurgeryMessage, UserLocation};

use crate::example::{after_typing, session};
use crate::render::{html, lines};

fn after(messages: impl IntoIterator<Item = SurgeryMessage>) -> AppState {
    messages.into_iter().map(Action::Surgery).fold(session(), AppState::after)
}

fn find(words: &str) -> SurgeryMessage {
    SurgeryMessage::Find(words.to_owned())
}

fn with(id: &str) -> AppState {
    after([SurgeryMessage::Choose(id.to_owned()), SurgeryMessage::Confirm])
}

fn page_text(app_state: &AppState, address: &str) -> String {
    lines(&html(app_state, address))
}

#[test]
fn which_surgery_is_asked() {
    assert_snapshot!(page_text(&session(), "/your-surgery"));
}

#[test]
fn the_surgeries_with_a_name_are_there_to_choose_from_and_none_is_chosen() {
    let html = html(&after([find("curlew")]), "/your-surgery");
    assert!(html.contains("type=\"radio\"") && !html.contains(" checked"), "{html}");
    assert_snapshot!(lines(&html));
}

#[test]
fn no_name_no_such_name_and_no_choice_each_have_a_sentence_and_what_was_typed_stays() {
    let nothing = html(&after([find("")]), "/your-surgery");
    assert!(
        nothing.contains("error-summary") && nothing.contains("Type a part of the name of a GP surgery.")
    );
    let long = "\u{1f642}".repeat(10_000);
    for typed in ["zzzz", "\u{1f642}", long.as_str(), "<script>alert(1)</script>"] {
        let html = html(&after([find(typed)]), "/your-surgery");
        assert!(html.contains("No GP surgery has this name."), "{}", &typed[..4]);
        assert!(!html.contains("type=\"radio\"") && !html.contains("<script"));
    }
    let none = html(&after([find("curlew"), SurgeryMessage::Confirm]), "/your-surgery");
    assert!(none.contains("value=\"curlew\"") && none.contains("id=\"found-error\""));
    assert!(none.contains("Choose a GP surgery from the list"));
}

#[test]
fn a_surgery_in_a_partnership_says_so_at_once() {
    assert_snapshot!(page_text(&with("curlew-wharf"), "/your-surgery"));
}

#[test]
fn a_surgery_that_leaves_its_partnership_says_what_then() {
    assert_snapshot!(page_text(&with("ropemakers"), "/your-surgery"));
}

#[test]
fn a_surgery_that_stays_with_the_funder_says_so() {
    let app_state = session();
    let lcp_explorer::data::RemoteData::Ready(dataset) = &app_state.dataset else { panic!("it is there") };
    let today = dataset.today;
    let staying = dataset.catalogue.practices.iter();
    let mut staying = staying.filter(|practice| practice.membership_known && practice.memberships.is_empty());
    let practice = staying.find(|practice| practice.partnership_on(today).is_none()).unwrap();
    assert_snapshot!(page_text(&with(practice.id.as_str()), "/your-surgery"));
}

#[test]
fn a_surgery_that_this_information_does_not_have_is_asked_for_again() {
    assert!(page_text(&with("no-such-surgery"), "/your-surgery").contains("Which GP surgery are you with?"));
}

#[test]
fn where_is_asked() {
    assert_snapshot!(page_text(&session(), "/where"));
}

#[test]
fn each_place_has_its_own_mistake_and_keeps_what_was_typed() {
    let app_state = session().after(Action::Answering("EH1 JS".to_owned(), "Nowhere".to_owned())).after(
        Action::Answered(Err(PlaceProblem::Empty), Err(PlaceProblem::NoSuchPlace("Nowhere".to_owned()))),
    );
    let html = html(&app_state, "/where");
    assert!(html.contains("value=\"EH1 JS\"") && html.contains("value=\"Nowhere\""));
    assert!(html.contains("id=\"place-error\"") && html.contains("id=\"second-place-error\""));
    assert_eq!(html.matches("We do not know a place called").count(), 2, "in the summary and at the box");
    assert!(html.contains("href=\"#place\"") && html.contains("href=\"#second-place\""));
}

#[test]
fn what_was_said_before_is_not_asked_again() {
    let settled = after_typing(session(), "WM1 1AA");
    assert!(html(&settled, "/where").contains("value=\"WM1 1AA\""));
    let skip = |app_state: &AppState| {
        let html = html(app_state, "/your-surgery");
        let (link, _) = html.split_once("\">Skip this question").unwrap();
        link.rsplit("href=\"").next().unwrap().to_owned()
    };
    assert_eq!((skip(&session()).as_str(), skip(&settled).as_str()), ("where", "what-matters"));
    let none = session().after(Action::Settled(UserLocation::NoFixedAddress));
    assert!(html(&none, "/where").contains("You have no fixed address. Add a place"));
}

#[test]
fn what_matters_is_asked_and_nothing_is_ticked() {
    assert_snapshot!(page_text(&after_typing(session(), "WM1 1AA"), "/what-matters"));
    let ticked = page_text(&session(), "/what-matters#matters=open:evening");
    assert_eq!(ticked.matches("[x]").count(), 1);
}

#[test]
fn the_questions_are_about_somebody_else_when_one_chooses_for_them() {
    let app_state = session().after(Action::ForSomeoneElse(true));
    let pages = ["/your-surgery", "/where", "/what-matters"].map(|address| page_text(&app_state, address));
    assert_snapshot!(pages.join("\n\n"));
    assert!(page_text(&app_state, "/results").contains("Answer for the person you are helping."));
    let RemoteData::Ready(dataset) = &app_state.dataset else { panic!("the example is there") };
    let titled = |app_state: &AppState| {
        title(
            app_state.locale.as_ref().unwrap(),
            Some(dataset),
            &ViewState::parse("/where", "").state,
            &app_state.user,
        )
    };
    assert!(titled(&app_state).starts_with("Where do they live?"), "{}", titled(&app_state));
}

#[test]
fn the_title_of_a_page_with_an_error_says_so_first() {
    let refused = after_typing(session(), "EH1 JS");
    let RemoteData::Ready(dataset) = &refused.dataset else { panic!("the example is there") };
    let titled = |path: &str| {
        let state = ViewState::parse(path, "").state;
        title(refused.locale.as_ref().unwrap(), Some(dataset), &state, &refused.user)
    };
    for path in ["/", "/results", "/where"] {
        assert!(titled(path).starts_with("Error: "), "{path}: {}", titled(path));
        assert!(!titled(path).contains("EH1"), "what was typed is in no title");
    }
    assert!(!titled("/rights").starts_with("Error: "), "no error is shown there: {}", titled("/rights"));
}

#[test]
fn the_surgery_that_one_is_with_says_so_in_place_of_an_answer() {
    let page = page_text(&with("curlew-wharf"), "/surgery/curlew-wharf");
    assert!(page.contains("You are registered here") && !page.contains("You can join\n"), "{page}");
}
