//! Sound tables to the bytes of a release.
//!
//! The rows' order changes nothing: every list is sorted before it is written. References lead somewhere and needed
//! facts are stated, because the checks ran before; [`CompileError`] says so if they did not. What the tables
//! leave blank stays absent; nothing is invented. Start with [`CompiledRelease::from_tables`], then [`CompiledRelease::write`].

mod about;
mod areas;
mod catalogue;
mod details;
mod download;
mod error;
mod examples;
mod folder;
mod funders;
mod hours;
mod narrative;
mod owned;
mod partnerships;
mod positions;
mod postcodes;
mod practices;
mod release;
mod services;
mod sites;

pub(crate) use areas::area;
pub use error::CompileError;
pub use folder::WriteReleaseError;
pub use release::CompiledRelease;

use crate::tables::{Row, Table};

/// The rows of a table in an order that does not depend on the file's: by what their cells say.
fn in_order<R: Row>(table: &Table<R>) -> Vec<&R> {
    let mut rows: Vec<&R> = table.rows.iter().collect();
    rows.sort_by_cached_key(|row| {
        let mut cells = Vec::with_capacity(R::SCHEMA.columns.len());
        row.write(&mut cells);
        cells
    });
    rows
}
