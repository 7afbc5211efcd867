//! Which file answers an address.

use crate::app::{NOT_FOUND, SHELL};

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A file, by its path in the site.
    File(String),
    /// Another address.
    Elsewhere(String),
    /// Nothing: there is no such file, or it is not for the public.
    Nothing,
}

/// What the path of an address leads to. An address without an ending (`/partnership/nidd`) is a page of the app,
/// which opens there or says itself that there is no such page. `has` knows whether a file is there.
pub(crate) fn find(has: &dyn Fn(&str) -> bool, base: &str, path: &str) -> Found {
    if path == base.trim_end_matches('/') && !path.is_empty() {
        return Found::Elsewhere(base.to_owned());
    }
    let Some(inner) = path.strip_prefix(base) else {
        return Found::Nothing;
    };
    let Some(inner) = decoded(inner) else { return Found::Nothing };
    if !is_public(&inner) {
        return Found::Nothing;
    }
    let index = if inner.is_empty() || inner.ends_with('/') {
        format!("{inner}{SHELL}")
    } else {
        format!("{inner}/{SHELL}")
    };
    let last = inner.rsplit('/').next().unwrap_or_default();
    if !last.is_empty() && has(&inner) {
        Found::File(inner)
    } else if has(&index) {
        Found::File(index)
    } else if last.contains('.') {
        Found::Nothing
    } else {
        Found::File(page_for(has, &inner))
    }
}

/// The page of the app for an address that is no file: that of the nearest folder that has one.
fn page_for(has: &dyn Fn(&str) -> bool, inner: &str) -> String {
    let folders = inner.rmatch_indices('/').map(|(at, _)| inner.get(..=at).unwrap_or_default());
    let mut pages = folders.chain([""]).map(|folder| [folder, NOT_FOUND].concat());
    pages.find(|page| has(page)).unwrap_or_else(|| SHELL.to_owned())
}

/// Whether a path stays inside the folder and names nothing hidden: no part of it starts with a dot or an underscore.
fn is_public(path: &str) -> bool {
    let inner = path.strip_suffix('/').unwrap_or(path);
    path.is_empty()
        || (!path.contains(['\\', '\0', ':'])
            && inner.split('/').all(|part| !part.is_empty() && !part.starts_with(['.', '_'])))
}

/// A path with its `%XX` read; `None` when one is broken or the bytes are not UTF-8.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let digits = after.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a small site has a file.
    fn has(path: &str) -> bool {
        let files = [
            "index.html",
            "app.js",
            "rights/index.html",
            "cy/index.html",
            "cy/404.html",
            "cy/kiosk/404.html",
            ".secret",
            "_headers",
        ];
        files.contains(&path)
    }

    #[test]
    fn files_and_pages_are_found_under_the_base_path() {
        for base in ["/", "/choose/"] {
            let find = |path: &str| find(&has, base, &format!("{base}{path}"));
            assert_eq!(find(""), Found::File("index.html".into()));
            assert_eq!(find("app.js"), Found::File("app.js".into()));
            assert_eq!(find("app%2ejs"), Found::File("app.js".into()));
            assert_eq!(find("rights"), Found::File("rights/index.html".into()));
            assert_eq!(find("rights/"), Found::File("rights/index.html".into()));
            assert_eq!(find("partnership/nidd"), Found::File("index.html".into()), "a page of the app");
            assert_eq!(find("cy/partnership/nidd"), Found::File("cy/404.html".into()), "in its language");
            assert_eq!(find("cy/kiosk/results"), Found::File("cy/kiosk/404.html".into()), "and variant");
            assert_eq!(find("cy/other/results"), Found::File("cy/404.html".into()));
            assert_eq!(find("other.js"), Found::Nothing);
        }
        assert_eq!(find(&has, "/choose/", "/choose"), Found::Elsewhere("/choose/".into()));
        assert_eq!(find(&has, "/choose/", "/app.js"), Found::Nothing);
    }

    #[test]
    fn hidden_files_and_ways_out_are_refused() {
        for path in [
            "/.secret",
            "/%2esecret",
            "/_headers",
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/a/../app.js",
            "//app.js",
            "/a//b",
            "/..\\x",
            "/C:/x",
            "/%00",
            "/%",
            "/%zz",
            "/%ff",
            "/./app.js",
        ] {
            assert_eq!(find(&has, "/", path), Found::Nothing, "{path}");
        }
    }
}
