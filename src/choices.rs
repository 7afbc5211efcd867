//! What a person chose to see: words, filters, order, how many. It can be bookmarked and shared.
//!
//! A place is not among the choices, on purpose: see [`crate::user_context`].

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, RecordKind};
use enrolment::Outcome;
use finder::{Filters, Group, Order, Scope};

use crate::search_words::SearchWords;

/// How many surgeries a list shows at first: as many as a tired person reads.
pub const FIRST_PAGE: usize = 5;

/// How many surgeries each "show more" adds, up to a multiple of it.
pub const PAGE: usize = 10;

/// The most surgeries that an address can ask to be shown; a country has fewer than 10,000.
pub const MOST_SHOWN: usize = 10_000;

/// The longest text that is searched for, in characters. The longest name of a surgery in England has 74.
pub const LONGEST_WORDS: usize = 100;

/// The longest value of a filter, in characters: an id, or a specialty in plain words.
pub const LONGEST_VALUE: usize = catalogue::LONGEST_ID;

/// The most partnerships that are compared with one another, and with staying.
pub const MOST_COMPARED: usize = crate::shortlist::MOST;

/// Which rows of a comparison are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ComparedRows {
    /// What people ask first, and the services.
    #[default]
    First,
    /// Every row.
    All,
    /// Every row in which the choices differ.
    Differing,
}

/// What a person chose to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// The part of the dataset that an organisation shows on its own site; `None` is all of it.
    pub scope: Option<Scope>,
    /// The name, or part of a name, that is looked for.
    pub words: SearchWords,
    /// The filters that are on.
    pub filters: Filters,
    /// What matters to the person: each choice and each surgery tells how it does on it. It leaves nothing out.
    pub matters: Filters,
    /// The order they asked for; `None` is the usual one.
    pub order: Option<Order>,
    /// How many surgeries are shown: [`FIRST_PAGE`], or a multiple of [`PAGE`].
    pub shown: usize,
    /// Whether every partnership is shown, or only the nearest.
    pub all_partnerships: bool,
    /// The ids of the partnerships that are compared: [`MOST_COMPARED`] at most, each once.
    pub compared: Vec<String>,
    /// Which rows of the comparison are shown.
    pub rows: ComparedRows,
    /// Whether the surgeries are shown on a map as well.
    pub map: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            scope: None,
            words: SearchWords::default(),
            filters: Filters::default(),
            matters: Filters::default(),
            order: None,
            shown: FIRST_PAGE,
            all_partnerships: false,
            compared: Vec::new(),
            rows: ComparedRows::First,
            map: false,
        }
    }
}

/// Whether people come by links from elsewhere, with ids of some time ago and scopes. No link leads to the screen of a
/// waiting room, whose program is smaller without.
const IS_LINKED_TO: bool = !cfg!(all(feature = "kiosk", target_arch = "wasm32"));

/// The outcomes of a surgery that can take a person now, in the order of their words.
pub(crate) const NOW: [Outcome; 2] = [Outcome::CanJoin, Outcome::CanJoinWithLimits];

impl Choices {
    /// Puts the ids that organisations have today in place of those that a link of some time ago has: two PCTs that merged
    /// become the new one. An id that the dataset does not know stays, and the page says so.
    pub(crate) fn follow_successors(&mut self, catalogue: &Catalogue) {
        if !IS_LINKED_TO {
            return;
        }
        for (group, kind) in
            [(Group::Partnership, RecordKind::Partnership), (Group::Funder, RecordKind::Funder)]
        {
            let chosen: Vec<String> = self.filters.of(group).map(str::to_owned).collect();
            for old in chosen {
                let today = catalogue.records_today(kind, &old);
                if !today.is_empty() {
                    self.filters.remove(group, &old);
                    for record in today {
                        self.filters.insert(group, record.id);
                    }
                }
            }
        }
        let mut compared: Vec<String> = Vec::new();
        for old in &self.compared {
            let today = catalogue.records_today(RecordKind::Partnership, old);
            let own = today.is_empty().then_some(old.as_str());
            for id in today.iter().map(|record| record.id).chain(own) {
                if compared.len() < MOST_COMPARED && !compared.iter().any(|other| other == id) {
                    compared.push(id.to_owned());
                }
            }
        }
        self.compared = compared;
    }

    /// Whether they are limited to a part that the dataset does not have: nothing is shown then but that.
    pub(crate) fn is_scope_unknown(&self, catalogue: &Catalogue) -> bool {
        IS_LINKED_TO && self.scope.as_ref().is_some_and(|scope| scope.records(catalogue).is_empty())
    }

    /// How many surgeries are shown after "show more".
    #[must_use]
    pub fn shown_after_more(&self) -> usize {
        (self.shown + 1).next_multiple_of(PAGE)
    }

    /// Whether the filters leave exactly the surgeries that can take the person now.
    #[must_use]
    pub fn can_take_now(&self) -> bool {
        let on = self.filters.of(Group::Joining);
        on.eq(NOW.iter().map(|outcome| outcome.word()))
    }

    /// Turns the filters on that leave exactly the surgeries that can take the person now, or off.
    pub fn set_can_take_now(&mut self, on: bool) {
        for outcome in Outcome::ALL {
            self.filters.remove(Group::Joining, outcome.word());
        }
        for outcome in NOW.iter().filter(|_| on) {
            self.filters.insert(Group::Joining, outcome.word());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_take_a_person_now_is_one_switch() {
        let mut choices = Choices::default();
        choices.filters.insert(Group::Joining, Outcome::AskFirst.word());
        choices.filters.insert(Group::Language, "polish");
        assert!(!choices.can_take_now());
        choices.set_can_take_now(true);
        assert!(choices.can_take_now());
        assert_eq!(
            choices.filters.of(Group::Joining).collect::<Vec<_>>(),
            ["can_join", "can_join_with_limits"]
        );
        choices.set_can_take_now(false);
        assert!(!choices.can_take_now());
        assert_eq!(choices.filters.iter().collect::<Vec<_>>(), [(Group::Language, "polish")]);
    }
}
