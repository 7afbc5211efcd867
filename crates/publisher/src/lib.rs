//! From an analyst's tables to a published release.
//!
//! [`tables`] reads and writes the CSV files, strictly and with every problem named; [`validate`] applies the
//! rules of open enrolment; [`compile`] turns sound tables into the bytes of a release; [`import`] makes tables
//! from published sources, and [`decompile`] from a release. The same tables give the same bytes, whatever the order of their rows.
//! Nothing here knows the clock (`today` is an argument) or the web page.

pub mod nearest;
pub mod plain_language;

pub mod compile;
pub mod decompile;
pub mod diff;
pub mod documentation;
pub mod import;
mod phrases;
pub mod problem;
pub mod report;
pub mod starter;
pub mod tables;
pub mod translations;
pub mod validate;
pub mod workbook;
