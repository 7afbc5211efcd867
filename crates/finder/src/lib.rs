//! The question and its answer: which surgeries and partnerships there are for a place, some words and some choices.
//!
//! [`search`] is the one way in, for the page, for `lcp ask` and for tests. It promises the same answer for the
//! same question, whatever the order of the tables' rows; nearest first, ties by name and then id; counts that
//! are true; nothing left out for being far, and nothing moved up. It decides no joining rule (`enrolment` does),
//! measures no distance of its own (`geography` does), and knows no clock, browser or file.
//!
//! Start with [`Query`] and [`Results`], then [`Index`], what is worked out once for a dataset, and [`SearchContext`],
//! what is worked out once for a person.

mod bits;
mod codes;
mod facet_counts;
mod facets;
mod filters;
mod folding;
mod found;
mod index;
mod joining;
mod list;
mod lists;
mod marks;
mod open;
mod parse_query;
mod query;
mod ranking;
mod results;
mod scope;
mod search;
mod search_context;
mod sites;
mod slips;
mod terms;
mod text;
mod tokens;
mod undo;
mod words;

pub use facet_counts::{FacetValue, Facets};
pub use filters::{Choice, Filters, Group};
pub use index::Index;
pub use parse_query::{ParsedQuery, parse_query};
pub use query::{Order, Query};
pub use results::{Field, Highlight, PartnershipFound, PracticeFound, Results, Stay, Undo};
pub use scope::{Scope, ScopeKind};
pub use search::{search, search_from};
pub use search_context::SearchContext;
