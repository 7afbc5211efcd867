//! Imports: published sources turned into the tables that an analyst could have written.
//!
//! [`import_england`] reads the published formats as they are and joins them. One bad record is dropped and
//! counted; a file that is not what it should be stops the import with a sentence. What the sources do not say
//! stays unknown: nothing is guessed, and no e-mail address and no column of a person's name is read. Whether the
//! tables are sound is for [`crate::validate`] to say, as with any tables.

mod about;
mod boundaries;
mod code_point;
mod england;
mod error;
mod groups;
mod imported_tables;
mod list_sizes;
mod national_grid;
mod nhs_choices;
mod ods_practices;
mod offers;
mod partnerships;
mod placing;
mod postcodes;
mod practices;
mod proper_case;
mod records;
mod refresh;
mod refresh_england;
mod report;
mod rounding;
mod service_names;
mod services;
mod source_vintage;
mod succession;
mod telephone;
mod text;
mod topology;
mod website;

pub use england::{EnglandSources, REPORT_FILE, import_england};
pub use error::ImportError;
pub use imported_tables::IMPORTED_FOLDER;
pub use refresh::{Event, Happened, Refreshed, refresh};
pub use refresh_england::{REFRESH_REPORT_FILE, SET_ASIDE_FOLDER, refresh_england};
pub use report::{ImportReport, SourceReport};
