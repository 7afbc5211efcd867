//! Names that hold a hash of the content, so that a browser may keep the file for ever.

use catalogue::format::digest;

/// Whether a file's name holds a hash of 16 hexadecimal digits after a dash, or consists of one.
///
/// `catalogue-0123456789abcdef.lcp` and `0123456789abcdef.lcp` do; `index.html` and `en-GB.ftl` do not.
pub(crate) fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    let last = stem.rsplit('-').next().unwrap_or(stem);
    last.len() == 16 && last.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The path with the content's hash before the extension: `boot/boot.js` gives `boot/boot-0123456789abcdef.js`.
pub(crate) fn with_hash(path: &str, content: &[u8]) -> String {
    let hash = digest(content);
    let (folder, name) = path.rfind('/').map_or(("", path), |slash| path.split_at(slash + 1));
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{folder}{stem}-{}.{extension}", hash.short()),
        None => format!("{folder}{name}-{}", hash.short()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_are_told_from_those_without() {
        for hashed in [
            "release/catalogue-0123456789abcdef.lcp",
            "app_bg-0123456789abcdef.wasm",
            "release/postcodes/0123456789abcdef.lcp",
            "app-0123456789abcdef.js.br",
        ] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in ["index.html", "locales/en-GB.ftl", "a-0123456789ABCDEF.js", "a-0123456789abcde.js", ""]
        {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn a_name_with_its_hash_changes_when_the_content_does() {
        let name = with_hash("boot/boot.js", b"one");
        assert!(name.starts_with("boot/boot-") && is_hashed(&name), "{name}");
        assert_ne!(name, with_hash("boot/boot.js", b"two"));
        assert!(is_hashed(&with_hash("LICENCE", b"one")));
    }
}
