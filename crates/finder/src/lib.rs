//! Search: from a query to the practices and partnerships that match it.
//!
//! [`search`] serves the page, `lcp ask` and the tests. The same query has the same results, whatever the order of the
//! tables' rows: nearest first, ties by name and then id. Counts are exact, nothing is left out for being far, and
//! nothing is promoted. Joining rules are decided by `enrolment`, distances measured by `geography`; this crate knows no
//! clock, browser or file.
//!
//! Start with [`Query`] and [`Results`], then [`SearchIndex`], which is built once per dataset, and [`SearchContext`],
//! which is computed once per person.

mod adjacency;
mod codes;
mod edit_distance;
mod facet_counts;
mod facets;
mod filters;
mod folding;
mod highlights;
mod index;
mod inverted_index;
mod joining_sets;
mod list;
mod matches;
mod opening_hours;
mod practice_set;
mod published_words;
mod query;
mod query_terms;
mod ranking;
mod relaxations;
mod results;
mod scope;
mod search;
mod search_context;
mod sites;
mod sparse_set;
mod text_index;
mod text_search;
mod tokens;

pub use edit_distance::is_misspelling;
pub use facet_counts::{FacetValue, Facets};
pub use filters::{Constraint, Filters, Group};
pub use folding::folded;
pub use gazetteer::{ParsedQuery, parse_query};
pub use index::SearchIndex;
pub use practice_set::PracticeSet;
pub use published_words::PublishedWords;
pub use query::{Order, Query};
pub use results::{Field, Highlight, PartnershipFound, PracticeFound, Relaxation, Results, Stay};
pub use scope::Scope;
pub use search::{search, search_from};
pub use search_context::SearchContext;
