//! What an address promises.

use std::sync::LazyLock;

use catalogue::{Catalogue, RecordKind};
use finder::{Filters, Order, Scope, SearchIndex};
use proptest::prelude::*;

use super::*;
use crate::update::normalized_words;

fn a_route() -> impl Strategy<Value = Route> {
    prop_oneof![
        Just(Route::Start),
        Just(Route::Results),
        Just(Route::AboutData),
        Just(Route::Rights),
        "[a-zA-Z0-9][a-zA-Z0-9._-]{0,20}".prop_map(|id| Route::Partnership { id }),
        "[a-zA-Z0-9][a-zA-Z0-9._-]{0,20}".prop_map(|id| Route::Practice { id }),
    ]
}

fn a_filter() -> impl Strategy<Value = (Group, String)> {
    (prop::sample::select(Group::ALL.to_vec()), "[a-z]([a-z0-9._& -]{0,12}[a-z])?")
}

prop_compose! {
    fn a_state()(
        route in a_route(),
        words in words(),
        filters in prop::collection::vec(a_filter(), 0..6),
        matters in prop::collection::vec(a_filter(), 0..3),
        order in prop::option::of(prop::sample::select(Order::ALL.to_vec())),
        pages in 0_usize..=MOST_SHOWN / PAGE,
        compared in prop::collection::btree_set("[a-zA-Z0-9][a-zA-Z0-9._-]{0,20}", 0..=MOST_COMPARED),
        all_partnerships in any::<bool>(),
        rows in prop::sample::select(vec![ComparedRows::First, ComparedRows::All, ComparedRows::Differing]),
        map in any::<bool>(),
        scope in prop::option::of((prop::sample::select(vec![RecordKind::Funder, RecordKind::Partnership, RecordKind::Practice]), "[a-z][a-z0-9-]{0,12}")),
    ) -> ViewState {
        let filters: Filters = filters.iter().map(|(group, value)| (*group, value.as_str())).collect();
        let matters: Filters = matters.iter().map(|(group, value)| (*group, value.as_str())).collect();
        let compared = compared.into_iter().collect();
        let scope = scope.map(|(kind, id)| Scope { kind: Some(kind), id });
        let choices = Choices { scope, words, filters, matters, order, shown: (pages * PAGE).max(FIRST_PAGE), all_partnerships, compared, rows, map };
        ViewState { route, choices }
    }
}

/// A small invented dataset and its index.
static DATASET: LazyLock<(Catalogue, SearchIndex)> = LazyLock::new(|| {
    let records = include_bytes!("../../tests/fuzz/seeds/catalogue/published");
    let catalogue = catalogue::format::decode(records).unwrap();
    let index = SearchIndex::build(&catalogue, catalogue.about.as_of);
    (catalogue, index)
});

/// What a tab has that looks for a text.
fn looked_for(text: &str) -> SearchWords {
    SearchWords::Private(text.to_owned()).checked(&DATASET.0, &DATASET.1, "")
}

/// No words, words that the dataset has published, and any other text.
fn words() -> impl Strategy<Value = SearchWords> {
    let typed = prop_oneof!["", "[Hh]arbour( Beech)?", "Beech House, (Mill|12) Lane", "\\PC{0,40}"];
    typed.prop_map(|typed| looked_for(&normalized_words(&typed)))
}

proptest! {
    #[test]
    fn a_state_comes_back_from_its_address_with_the_words_of_the_tab(state in a_state()) {
        let address = state.to_address();
        let (path, fragment) = address.split_once('#').unwrap_or((&address, ""));
        let ParsedAddress { state: read, ignored } = ViewState::parse(path, fragment);
        let of_tab = match &state.choices.words {
            SearchWords::Published(_) => "",
            SearchWords::Private(text) => text,
        };
        prop_assert_eq!(read.checked(&DATASET.0, &DATASET.1, of_tab), state);
        prop_assert_eq!(ignored, Vec::<String>::new());
    }

    #[test]
    fn any_text_can_be_read_and_what_was_understood_stays_the_same(fragment in "\\PC{0,80}") {
        let first = ViewState::parse("/results", &fragment).state.checked(&DATASET.0, &DATASET.1, "");
        let again = ViewState::from_address(&first.to_address()).state;
        prop_assert_eq!(again.checked(&DATASET.0, &DATASET.1, first.choices.words.as_str()), first);
    }

    #[test]
    fn an_address_is_plain_and_its_fragment_cannot_be_mistaken_for_a_path(state in a_state()) {
        let address = state.to_address();
        prop_assert!(address.is_ascii());
        prop_assert!(address.matches('#').count() <= 1);
        prop_assert!(!address.contains(['?', ' ', '"', '<', '>']));
    }
}

#[test]
fn choices_are_written_in_words_that_a_person_can_read() {
    let read =
        ViewState::parse("/results", "#q=St+Mary%27s&service=diabetes&language=polish&order=name&shown=40");
    assert_eq!(read.ignored, Vec::<String>::new());
    assert_eq!(read.state.choices.words.as_str(), "St Mary's");
    assert!(read.state.choices.filters.contains(Group::Service, "diabetes"));
    assert_eq!(read.state.choices.order, Some(Order::Name));
    assert_eq!(
        read.state.link(),
        "results#words=private&service=diabetes&language=polish&order=name&shown=40"
    );
}

#[test]
fn what_is_not_understood_is_left_out_and_reported() {
    let read = ViewState::parse(
        "/results",
        "q=&order=paid&colour=blue&service=+&q=%zz&shown=-3&shown=99999999&access=step_free",
    );
    assert_eq!(
        read.ignored,
        ["q=", "order=paid", "colour=blue", "service=+", "q=%zz", "shown=-3", "shown=99999999"]
    );
    assert!(read.state.choices.filters.contains(Group::Access, "step_free"));
}

#[test]
fn a_hostile_fragment_is_only_text() {
    let script = "q=%3Cscript%3Ealert(1)%3C/script%3E";
    assert_eq!(
        ViewState::parse("/results", script).state.choices.words.as_str(),
        "<script>alert(1)</script>"
    );
    let long = format!("q={}", "a".repeat(5_000));
    assert_eq!(ViewState::parse("/results", &long).ignored.len(), 1);
}

#[test]
fn links_lead_from_the_base_of_the_site() {
    assert_eq!(ViewState::at(Route::Start).link(), "./");
    assert_eq!(ViewState::at(Route::AboutData).link(), "about");
    assert_eq!(ViewState::at(Route::Practice { id: "mill-lane".to_owned() }).link(), "surgery/mill-lane");
    assert_eq!(ViewState::parse("/", "map=open").state.link(), "./#map=open");
}

#[test]
fn of_more_than_three_partnerships_the_first_are_compared_and_the_part_is_reported() {
    let read = ViewState::parse("/compare", "#compare=a,b,a,c,d&rows=all");
    assert_eq!(read.state.choices.compared, ["a", "b", "c"]);
    assert_eq!(read.ignored, ["compare=a,b,a,c,d"]);
    assert_eq!(read.state.choices.rows, ComparedRows::All);
    let long = ["compare=b,", &"x".repeat(LONGEST_VALUE + 1), ",,%00"].concat();
    let read = ViewState::parse("/compare", &long);
    assert_eq!((read.state.choices.compared, read.ignored), (vec!["b".to_owned()], vec![long]));
}
