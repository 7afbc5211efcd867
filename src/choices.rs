//! What a person chose to see: words, filters, order, how many. It can be bookmarked and shared.
//!
//! A place is not among the choices, on purpose: see [`crate::user_context`].

use finder::{Filters, Order, Scope};

use crate::search_words::SearchWords;

/// How many surgeries a list shows at first, and adds with each "show more".
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
    /// The order they asked for; `None` is the usual one.
    pub order: Option<Order>,
    /// How many surgeries are shown: a multiple of [`PAGE`].
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
            order: None,
            shown: PAGE,
            all_partnerships: false,
            compared: Vec::new(),
            rows: ComparedRows::First,
            map: false,
        }
    }
}
