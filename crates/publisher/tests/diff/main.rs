//! Given two releases of a dataset; then what changed between them, in values and in sentences.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

mod page;
mod properties;
mod stories;

use std::path::Path;
use std::sync::LazyLock;

use catalogue::format::{decode, decode_details};
use catalogue::{Catalogue, PracticeDetails};
use publisher::compile::CompiledRelease;
use publisher::diff::{Change, ReleaseView, diff};
use publisher::problem::Problems;
use publisher::validate::read_and_check;

/// The example dataset, compiled and read again.
static EXAMPLE: LazyLock<(Catalogue, Vec<PracticeDetails>)> = LazyLock::new(|| {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let release =
        CompiledRelease::from_tables(&read_and_check(&tables, None, &mut Problems::default())).unwrap();
    let catalogue = decode(&release.files[&release.manifest.catalogue]).unwrap();
    let files = catalogue.details.files.iter();
    let details = files.flat_map(|file| decode_details(&release.files[file]).unwrap()).collect();
    (catalogue, details)
});

fn example() -> Catalogue {
    EXAMPLE.0.clone()
}

/// The changes between two catalogues, their details left out.
fn changes(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    diff(ReleaseView { catalogue: old, details: &[] }, ReleaseView { catalogue: new, details: &[] })
}
