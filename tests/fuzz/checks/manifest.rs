//! A manifest: refused, or read and written back the same, with no path that leads out of the release.

use catalogue::format::Manifest;

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(manifest) = Manifest::parse(&text) {
        for path in manifest.files.keys() {
            assert!(!path.starts_with('/') && !path.split('/').any(|part| part == ".."), "{path:?}");
            assert!(
                manifest.verify(path, bytes).is_err() || manifest.files[path].bytes == bytes.len() as u64
            );
        }
        assert_eq!(Manifest::parse(&manifest.to_json().unwrap()), Ok(manifest));
    }
}
