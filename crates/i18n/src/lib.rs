//! Localization: turns keys and values into the sentences that people read.
//!
//! Every text for the public comes from Fluent files (`assets/locales/en-GB/*.ftl`), so that a translator adds
//! a language without Rust. A missing message shows its key in brackets, and no locale file makes this crate panic.
//! It decides nothing: reasons come from `enrolment`, places from `gazetteer`.
//!
//! Start with [`Locale`]. The functions that take one format dates, distances and hours; [`joining`] and [`places`]
//! have the sentences of the domain.

mod dates;
mod distances;
mod filter_values;
mod hours;
pub mod joining;
mod keys;
mod locale;
mod messages;
mod numbers;
pub mod places;
mod resolver;
mod value;

pub use dates::{format_date, weekday_name};
pub use distances::{format_distance, format_straight_line_distance};
pub use filter_values::value_name;
pub use hours::{format_hours, format_time};
pub use keys::word_key;
pub use locale::{Locale, NameOrder};
pub use messages::InvalidMessages;
pub use value::Value;
