//! The example's release.

use std::path::Path;

use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;

/// The example, compiled.
pub(crate) fn example() -> CompiledRelease {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let mut tables = Tables::read(&folder, &mut Problems::default());
    // No format has postcodes, and compiling them takes longest.
    tables.postcodes.rows.clear();
    CompiledRelease::from_tables(&tables).unwrap()
}
