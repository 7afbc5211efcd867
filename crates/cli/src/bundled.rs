//! The app inside this program, where it was built so (`cargo xtask dist`): whoever has the one file can make a site, with
//! no Rust, no Node and no network.

/// The app's files with their paths; none where the program was built without them.
#[cfg(feature = "bundled")]
pub(crate) fn files() -> Vec<(&'static str, &'static [u8])> {
    use include_dir::{Dir, include_dir};

    static APP: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../dist");

    let mut files = Vec::new();
    let mut folders = vec![&APP];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        let named = folder.files().filter_map(|file| Some((file.path().to_str()?, file.contents())));
        files.extend(named);
    }
    files
}

/// The app's files with their paths; none where the program was built without them.
#[cfg(not(feature = "bundled"))]
pub(crate) fn files() -> Vec<(&'static str, &'static [u8])> {
    Vec::new()
}
