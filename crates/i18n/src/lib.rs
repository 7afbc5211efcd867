//! Turns values into sentences, with the words of the locale files.
//!
//! Every text for the public comes from Fluent files (`assets/locales/en-GB/*.ftl`), so that a translator adds
//! a language without Rust. This crate promises that a missing text shows its key in brackets rather than nothing,
//! and never panics on a file. It decides nothing: reasons come from `enrolment`, places from `gazetteer`.
//!
//! Start with [`Messages`]; [`joining`] and [`places`] have the sentences of the domain.

mod date;
mod distance;
pub mod joining;
mod loaded;
mod number;
pub mod places;
mod value;

pub use date::date;
pub use distance::{about_distance, distance};
pub use loaded::{InvalidMessages, Messages};
pub use value::Value;
