//! The dataset in the standards of others, and one of them back.
//!
//! [`Dataset`] is a release; [`export()`] gives it in a [`Format`], with a report of what did not fit.
//! [`hsds`] also reads the Human Services Data Specification back into tables. Everything is a function from a release
//! to values; who writes them to files is not known here. `docs/exports.md` describes the formats.

pub mod api;
pub mod documentation;
mod export;
mod fhir;
mod format;
mod geojson;
pub mod hsds;
mod ids;
mod losses;
mod object;
mod records;
pub mod schema_org;
mod wide_table;

pub use export::{Export, ExportFile, LOSSES_FILE, export};
pub use format::Format;
pub use losses::{Extent, Loss, LossReport, losses_of};
pub use records::Dataset;
