//! England's release, where it is on this machine.

use std::path::{Path, PathBuf};

use catalogue::format::{MANIFEST_FILE, Manifest};

/// The bytes of England's catalogue; `None` where no release was made.
pub(crate) fn bytes() -> Option<Vec<u8>> {
    let folder = std::env::var_os("LCP_ENGLAND_RELEASE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../out/england/release"),
        PathBuf::from,
    );
    let manifest = Manifest::parse(&std::fs::read_to_string(folder.join(MANIFEST_FILE)).ok()?).ok()?;
    std::fs::read(folder.join(&manifest.catalogue)).ok()
}
