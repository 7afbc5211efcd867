//! The published dataset on its way into the app.
//!
//! It is all there or not there at all: a file that is missing, cut short or altered stops the whole. The bytes
//! are fetched in [`crate::browser`]; what they must be is decided here, so that it can be tested anywhere.

mod dataset;
mod failure;

pub use dataset::{Dataset, RemoteData, details_file, open_manifest};
pub use failure::{LoadError, Reason};
