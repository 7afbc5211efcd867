//! A query.

use catalogue::{Date, Moment, Place, PracticeIdx};

use crate::{Filters, Scope};

/// In which order surgeries are listed. Ties are broken by name, then by id, whatever the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// Nearest to home first, by the surgery's nearest site, however far.
    Nearest,
    /// Nearest to the second place first.
    NearestToSecond,
    /// Nearest first to whichever of the two places is nearer.
    NearestToEither,
    /// By name.
    Name,
    /// By how well the words fit: whole name, then part of a name, then anything else.
    Words,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 5] =
        [Self::Nearest, Self::NearestToSecond, Self::NearestToEither, Self::Name, Self::Words];

    /// The word for it in an address: `nearest`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::NearestToSecond => "nearest_to_second",
            Self::NearestToEither => "nearest_to_either",
            Self::Name => "name",
            Self::Words => "words",
        }
    }

    /// The order that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}

/// A query of one dataset. It holds all that the results depend on, the day included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Where the person lives, as far as they said.
    pub home: Option<Place>,
    /// Somewhere else where they spend the day.
    pub second_place: Option<Place>,
    /// Whether they said that they have no fixed address.
    pub no_fixed_address: bool,
    /// The surgery that they are with now.
    pub current_practice: Option<PracticeIdx>,
    /// Words to look for, without the place: see [`crate::parse_query`] for a box that takes both.
    pub text: String,
    /// The part of the dataset that is asked about; `None` is all of it.
    pub scope: Option<Scope>,
    /// What they chose to filter by.
    pub filters: Filters,
    /// The order they chose; `None` is nearest first where there is a place, by words where there are only words,
    /// by name otherwise.
    pub order: Option<Order>,
    /// The day of the question.
    pub today: Date,
    /// The local time, for "open now"; `None` without that filter.
    pub now: Option<Moment>,
    /// How many surgeries, and how many partnerships, to list at most. Totals and counts are of all of them.
    pub limit: usize,
}

impl Query {
    /// Everything, by name: twenty of each.
    #[must_use]
    pub fn on(today: Date) -> Self {
        Self {
            home: None,
            second_place: None,
            no_fixed_address: false,
            current_practice: None,
            text: String::new(),
            scope: None,
            filters: Filters::default(),
            order: None,
            today,
            now: None,
            limit: 20,
        }
    }

    /// The same query from a home.
    #[must_use]
    pub fn from_home(self, home: Place) -> Self {
        Self { home: Some(home), ..self }
    }

    /// The same query at a time of day.
    #[must_use]
    pub fn at(self, now: Moment) -> Self {
        Self { now: Some(now), ..self }
    }

    /// The same query with words.
    #[must_use]
    pub fn with_text(self, text: &str) -> Self {
        Self { text: text.to_owned(), ..self }
    }
}
