//! The first page, fitted to its site: where it stands, and the names of the files it asks for.

use crate::app::SHELL;
use crate::base_path::BasePath;
use crate::folder::Files;
use crate::invalid::InvalidSite;
use crate::names::{is_hashed, with_hash};

/// The page that a host shows for an address that is no file; the app then opens at that address.
pub(crate) const NOT_FOUND: &str = "404.html";

/// Fits the app's first page: sets its base, gives each file that it asks for a name with a hash, and lays the same
/// page as `404.html`, so that a bookmarked page opens on hosts that know no rewriting.
pub(crate) fn fit_shell(files: &mut Files, base: &BasePath) -> Result<(), InvalidSite> {
    let shell = files.remove(SHELL).unwrap_or_default();
    let mut html = String::from_utf8_lossy(&shell).into_owned();
    html = set_base(&html, base)?;
    let unhashed: Vec<String> = files.keys().filter(|path| !is_hashed(path)).cloned().collect();
    for path in unhashed {
        let Some(content) = files.get(&path) else { continue };
        let new_name = with_hash(&path, content);
        let Some(renamed) = rename_in(&html, &path, &new_name) else { continue };
        html = renamed;
        if let Some(content) = files.remove(&path) {
            files.insert(new_name, content);
        }
    }
    files.insert(NOT_FOUND.to_owned(), html.clone().into_bytes());
    files.insert(SHELL.to_owned(), html.into_bytes());
    Ok(())
}

/// Replaces the address in `<base href="...">`.
fn set_base(html: &str, base: &BasePath) -> Result<String, InvalidSite> {
    let (start, end) = base_range(html)?;
    Ok(format!("{}{base}{}", &html[..start], &html[end..]))
}

/// The base path that a page was fitted to.
pub(crate) fn base_of(html: &str) -> Result<&str, InvalidSite> {
    let (start, end) = base_range(html)?;
    Ok(&html[start..end])
}

/// Where the address in `<base href="...">` starts and ends.
fn base_range(html: &str) -> Result<(usize, usize), InvalidSite> {
    const OPENING: &str = "<base href=\"";
    let found = html.matches(OPENING).count();
    let missing = InvalidSite::Shell { what: "<base href=\"...\">", found };
    if found != 1 {
        return Err(missing);
    }
    let Some(start) = html.find(OPENING).map(|at| at + OPENING.len()) else { return Err(missing) };
    let Some(length) = html[start..].find('"') else { return Err(missing) };
    Ok((start, start + length))
}

/// Replaces a path wherever it is the whole value of an attribute; `None` when it is nowhere.
fn rename_in(html: &str, path: &str, new_name: &str) -> Option<String> {
    let mut changed = html.to_owned();
    for value in [format!("\"{path}\""), format!("\"./{path}\"")] {
        changed = changed.replace(&value, &format!("\"{new_name}\""));
    }
    (changed != html).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><base href="/"><script type="module" src="./boot/boot.js"></script>
<meta name="lcp:locale" content="locales/en-GB.ftl"><link rel="modulepreload" href="./app-0123456789abcdef.js">
<p>boot/boot.js</p>"#;

    fn app() -> Files {
        Files::from([
            (SHELL.to_owned(), PAGE.as_bytes().to_vec()),
            ("boot/boot.js".to_owned(), b"boot".to_vec()),
            ("locales/en-GB.ftl".to_owned(), b"one = 1".to_vec()),
            ("app-0123456789abcdef.js".to_owned(), b"app".to_vec()),
            ("images/unasked.svg".to_owned(), b"<svg/>".to_vec()),
        ])
    }

    #[test]
    fn the_page_stands_under_its_base_and_asks_for_hashed_names() {
        let mut files = app();
        fit_shell(&mut files, &"/choose/".parse().unwrap()).unwrap();
        let html = String::from_utf8(files[SHELL].clone()).unwrap();
        assert_eq!(base_of(&html).unwrap(), "/choose/");
        let boot = with_hash("boot/boot.js", b"boot");
        assert!(html.contains(&format!("src=\"{boot}\"")), "{html}");
        assert!(
            html.contains(&format!("content=\"{}\"", with_hash("locales/en-GB.ftl", b"one = 1"))),
            "{html}"
        );
        assert!(html.contains("<p>boot/boot.js</p>"), "text is left alone: {html}");
        assert_eq!(files[&boot], b"boot");
        assert!(!files.contains_key("boot/boot.js") && files.contains_key("images/unasked.svg"));
        assert_eq!(files[NOT_FOUND], files[SHELL]);
    }

    #[test]
    fn a_page_without_a_base_or_with_two_is_refused() {
        for page in ["<html>", "<base href=\"/\"><base href=\"/\">", "<base href=\"/"] {
            let mut files = Files::from([(SHELL.to_owned(), page.as_bytes().to_vec())]);
            let refused = fit_shell(&mut files, &BasePath::default());
            assert!(matches!(refused, Err(InvalidSite::Shell { .. })), "{page}");
        }
    }
}
