//! What a person can do with what is on screen, and what is on screen then.
//!
//! Pure: a state and a message give the next state, and nothing else happens here. What concerns the person's
//! place is in [`crate::user_context`], because a place is never part of an address.

use finder::{Constraint, Filters, Group};

use crate::address::ViewState;
use crate::choices::{Choices, ComparedRows, FIRST_PAGE, LONGEST_WORDS, MOST_SHOWN};
use crate::route::Route;
use crate::search_words::SearchWords;

/// Something that a person asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Another page; the choices stay.
    Open(Route),
    /// The surgeries whose names have these words.
    FindByName(String),
    /// The same while the words are still being typed.
    Typing(String),
    /// The surgeries near a place just given, with the words that stood beside it. The filters stay.
    FindNearPlace(String),
    /// A filter to be turned on or off.
    Toggle(Group, String),
    /// Something that matters to the person, or no longer does.
    Matters(Group, String),
    /// Only the surgeries that can take the person now, or all.
    CanTakeNow(bool),
    /// All filters off.
    ClearFilters,
    /// The words of the search away.
    ClearWords,
    /// The words away and all filters off.
    ClearAll,
    /// A longer list.
    ShowMore,
    /// Every partnership, or only the nearest.
    AllPartnerships(bool),
    /// The partnership with this id out of the comparison.
    CompareNoMore(String),
    /// Which rows of the comparison are shown.
    Rows(ComparedRows),
    /// The surgeries on a map as well, or not.
    Map(bool),
}

impl Message {
    /// Whether "back" passes over the state that was there before: one does not undo a word letter by letter, nor
    /// a list page by page.
    #[must_use]
    pub fn replaces(&self) -> bool {
        matches!(self, Self::Typing(_) | Self::ShowMore)
    }

    /// What undoes a choice.
    #[must_use]
    pub fn undoing(choice: Constraint) -> Self {
        match choice {
            Constraint::Filter(group, value) => Self::Toggle(group, value),
            Constraint::Words => Self::ClearWords,
            Constraint::Everything => Self::ClearAll,
        }
    }
}

/// The state after a message.
#[must_use]
pub fn update(state: ViewState, message: Message) -> ViewState {
    let ViewState { route, choices } = state;
    match message {
        Message::Open(route) => ViewState { route, choices },
        Message::FindByName(words) | Message::Typing(words) | Message::FindNearPlace(words) => {
            let words = match normalized_words(&words) {
                words if words.is_empty() => SearchWords::default(),
                // Whoever writes an address asks the dataset whether it has published them.
                words => SearchWords::Private(words),
            };
            let choices = Choices { words, shown: FIRST_PAGE, ..choices };
            ViewState { route: Route::Results, choices }
        }
        Message::Toggle(group, value) => {
            let mut choices = Choices { shown: FIRST_PAGE, ..choices };
            choices.filters.toggle(group, &value);
            ViewState { route, choices }
        }
        Message::Matters(group, value) => {
            let mut choices = choices;
            choices.matters.toggle(group, &value);
            ViewState { route, choices }
        }
        Message::ClearFilters => ViewState {
            route,
            choices: Choices { filters: Filters::default(), shown: FIRST_PAGE, ..choices },
        },
        Message::ClearWords => ViewState {
            route,
            choices: Choices { words: SearchWords::default(), shown: FIRST_PAGE, ..choices },
        },
        Message::ClearAll => {
            let Choices { scope, matters, order, .. } = choices;
            ViewState { route, choices: Choices { scope, matters, order, ..Choices::default() } }
        }
        Message::ShowMore => {
            let shown = choices.shown_after_more().min(MOST_SHOWN);
            ViewState { route, choices: Choices { shown, ..choices } }
        }
        Message::CompareNoMore(id) => {
            let mut choices = choices;
            choices.compared.retain(|compared| *compared != id);
            ViewState { route, choices }
        }
        Message::AllPartnerships(all_partnerships) => {
            ViewState { route, choices: Choices { all_partnerships, ..choices } }
        }
        Message::Rows(rows) => ViewState { route, choices: Choices { rows, ..choices } },
        Message::CanTakeNow(on) => {
            let mut choices = Choices { shown: FIRST_PAGE, ..choices };
            choices.set_can_take_now(on);
            ViewState { route, choices }
        }
        Message::Map(map) => ViewState { route, choices: Choices { map, ..choices } },
    }
}

/// Words as they are searched for: one space between words, nothing that cannot be seen, not too long.
pub(crate) fn normalized_words(words: &str) -> String {
    let seen: String = words.chars().map(|each| if each.is_control() { ' ' } else { each }).collect();
    let joined: String =
        seen.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_WORDS).collect();
    joined.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seen(fragment: &str) -> ViewState {
        ViewState::parse("/results", fragment).state
    }

    fn diabetes() -> Message {
        Message::Toggle(Group::Service, "diabetes".to_owned())
    }

    #[test]
    fn a_filter_goes_on_and_off_again() {
        let on = update(seen("q=beech"), diabetes());
        assert_eq!(on, seen("q=beech&service=diabetes"));
        assert_eq!(update(on, diabetes()), seen("q=beech"));
    }

    #[test]
    fn a_new_filter_starts_the_list_from_its_top() {
        assert_eq!(update(seen("shown=80"), diabetes()), seen("service=diabetes"));
    }

    #[test]
    fn a_longer_list_keeps_everything_else() {
        let once = update(seen("service=skin"), Message::ShowMore);
        assert_eq!(once, seen("service=skin&shown=10"));
        assert_eq!(update(once, Message::ShowMore), seen("service=skin&shown=20"));
        let end = update(seen("shown=10000"), Message::ShowMore);
        assert_eq!(end.choices.shown, MOST_SHOWN);
    }

    #[test]
    fn a_name_searched_for_opens_the_results_and_keeps_the_filters() {
        let start = ViewState { route: Route::Start, ..seen("language=polish&shown=60") };
        let found = update(start, Message::FindByName("  Beech\n House ".to_owned()));
        assert_eq!(found, seen("q=Beech+House&language=polish"));
    }

    #[test]
    fn a_place_given_takes_an_earlier_name_away() {
        assert_eq!(
            update(seen("q=beech&access=lift"), Message::FindNearPlace(String::new())),
            seen("access=lift")
        );
    }

    #[test]
    fn clearing_filters_keeps_the_name_and_clearing_the_name_keeps_the_filters() {
        assert_eq!(update(seen("q=beech&access=lift&shown=40"), Message::ClearFilters), seen("q=beech"));
        assert_eq!(update(seen("q=beech&access=lift&shown=40"), Message::ClearWords), seen("access=lift"));
    }

    #[test]
    fn clearing_all_keeps_only_the_order() {
        let state = seen("q=beech&access=lift&order=name&shown=40");
        assert_eq!(update(state, Message::ClearAll), seen("order=name"));
        let scoped = seen("scope=funder:wenmarsh-pct&q=beech");
        assert_eq!(update(scoped, Message::ClearAll), seen("scope=funder:wenmarsh-pct"), "nobody chose it");
    }

    #[test]
    fn every_choice_that_can_be_undone_is_undone() {
        let state = seen("q=beech&access=lift&language=polish");
        let lift = Constraint::Filter(Group::Access, "lift".to_owned());
        assert_eq!(update(state.clone(), Message::undoing(lift)), seen("q=beech&language=polish"));
        let without_words = update(state.clone(), Message::undoing(Constraint::Words));
        assert_eq!(without_words, seen("access=lift&language=polish"));
        assert_eq!(update(state, Message::undoing(Constraint::Everything)), seen(""));
    }

    #[test]
    fn words_still_being_typed_are_found_like_words_that_were_sent() {
        let typed = update(seen("access=lift&shown=60"), Message::Typing("beech ho ".to_owned()));
        assert_eq!(typed, seen("q=beech+ho&access=lift"));
        assert!(Message::Typing(String::new()).replaces() && !diabetes().replaces());
    }

    #[test]
    fn another_page_keeps_the_choices_so_that_the_way_back_is_there() {
        let opened = update(seen("service=skin"), Message::Open(Route::AboutData));
        assert_eq!(opened.link(), "about#service=skin");
    }

    #[test]
    fn a_partnership_taken_out_of_the_comparison_leaves_the_others_and_the_rows() {
        let compared = ViewState::parse("/compare", "compare=a,b&rows=all").state;
        let next = update(compared, Message::CompareNoMore("a".to_owned()));
        assert_eq!(next.link(), "compare#compare=b&rows=all");
        assert_eq!(update(next, Message::Rows(ComparedRows::First)).link(), "compare#compare=b");
        assert_eq!(update(seen(""), Message::Map(true)).link(), "results#map=open");
        let all = update(seen("access=lift"), Message::AllPartnerships(true));
        assert_eq!(all.link(), "results#access=lift&partnerships=all");
        assert_eq!(update(all, Message::AllPartnerships(false)), seen("access=lift"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_in_no_address_before_the_dataset_was_asked(words in any::<String>()) {
            let state = update(seen("access=lift"), Message::FindByName(words.clone()));
            let searched = state.choices.words.as_str();
            prop_assert_eq!(searched, normalized_words(&words));
            let marker = if searched.is_empty() { "" } else { "words=private&" };
            prop_assert_eq!(state.link(), format!("results#{marker}access=lift"));
        }
    }
}
