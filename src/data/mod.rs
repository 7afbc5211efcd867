//! The published dataset on its way into the app.
//!
//! It is all there or not there at all: a file that is missing, cut short or altered stops the whole. The bytes
//! are fetched in [`crate::browser`]; what they must be is decided here, so that it can be tested anywhere.

mod dataset;
mod load_error;

pub use dataset::{Dataset, RemoteData, details_file, is_named, open_manifest};
pub use load_error::{LoadError, LoadErrorKind};
