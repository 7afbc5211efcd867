//! The first page, fitted to its site: where it stands, and the names of the files it asks for.

use std::collections::BTreeMap;

use crate::app::{App, SHELL};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::invalid::InvalidSite;
use crate::languages::{Language, STYLES_FROM_RIGHT};
use crate::names::{is_hashed, with_hash};

/// The page that a host shows for an address that is no file; the app then opens at that address.
pub(crate) const NOT_FOUND: &str = "404.html";

/// Fits the app's first page: sets its base, gives each file that it asks for a name with a hash, and lays the same
/// page as `404.html`, so that a bookmarked page opens on hosts that know no rewriting. Every further language has such
/// pages in a folder of its own.
pub(crate) fn fit_shell(
    app: &mut App,
    base: &BasePath,
    background: Option<&Background>,
) -> Result<(), InvalidSite> {
    let shell = app.files.remove(SHELL).unwrap_or_default();
    let mut shell = String::from_utf8_lossy(&shell).into_owned();
    if let Some(Background { tiles, credit }) = background {
        shell = set_content(&shell, "lcp:map-tiles", &tiles.to_string())?;
        shell = set_content(&shell, "lcp:map-credit", credit)?;
    }
    let mut pages = pages(&shell, base, &app.shell_words)?;
    let unhashed: Vec<String> = app.files.keys().filter(|path| !is_hashed(path)).cloned().collect();
    for path in unhashed {
        let Some(content) = app.files.get(&path) else { continue };
        let new_name = with_hash(&path, content);
        let mut is_asked_for = false;
        for (folder, html) in &mut pages {
            let up = if folder.is_empty() { "" } else { "../" };
            if let Some(renamed) = rename_in(html, &path, &[up, &new_name].concat()) {
                *html = renamed;
                is_asked_for = true;
            }
        }
        if is_asked_for && let Some(content) = app.files.remove(&path) {
            app.files.insert(new_name, content);
        }
    }
    // Asked for by a language that is written from right to left, and else by nobody.
    app.files.remove(STYLES_FROM_RIGHT);
    for (folder, html) in pages {
        for name in [NOT_FOUND, SHELL] {
            app.files.insert([&folder, name].concat(), html.clone().into_bytes());
        }
    }
    Ok(())
}

/// The first page in each language, by its folder: none for the language that the app has it in.
fn pages(
    shell: &str,
    base: &BasePath,
    words: &BTreeMap<String, String>,
) -> Result<Vec<(String, String)>, InvalidSite> {
    let own = Language::of_page(shell).unwrap_or_default();
    let folder = |name: &str| if name == own { String::new() } else { [name, "/"].concat() };
    let mut languages: Vec<(String, Language)> =
        words.iter().map(|(name, ftl)| (folder(name), Language::new(name, ftl))).collect();
    if !words.contains_key(own) {
        languages.push((String::new(), Language::new(own, "")));
    }
    let mut pages = Vec::new();
    for (folder, language) in &languages {
        let up = if folder.is_empty() { "" } else { "../" };
        let others: Vec<(&Language, String)> = languages
            .iter()
            .filter(|(_, other)| other != language)
            .map(|(other, named)| (named, [up, other].concat()))
            .collect();
        let mut html = language.speak(&set_base(shell, &[base.as_str(), folder].concat())?, own, &others);
        if !folder.is_empty() {
            // What has a hash already, and the release, lie beside the folder.
            html = html.replace("\"./", "\"../").replace("\"release/", "\"../release/");
        }
        pages.push((folder.clone(), html));
    }
    Ok(pages)
}

/// Fills an empty `<meta name=... content="">`, which tells the app something of its site.
fn set_content(html: &str, name: &str, content: &str) -> Result<String, InvalidSite> {
    let empty = format!("<meta name=\"{name}\" content=\"\">");
    let found = html.matches(&empty).count();
    if found != 1 {
        return Err(InvalidSite::Shell { what: "<meta name=\"lcp:map-...\" content=\"\">", found });
    }
    let written = content.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    Ok(html.replace(&empty, &format!("<meta name=\"{name}\" content=\"{written}\">")))
}

/// Replaces the address in `<base href="...">`.
fn set_base(html: &str, base: &str) -> Result<String, InvalidSite> {
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
    for value in [format!("\"{path}\""), format!("\"./{path}\""), format!("\"../{path}\"")] {
        changed = changed.replace(&value, &format!("\"{new_name}\""));
    }
    (changed != html).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Files;

    const PAGE: &str = r#"<!doctype html><base href="/"><script type="module" src="./boot/boot.js"></script>
<meta name="lcp:locale" content="locales/en-GB.ftl"><link rel="modulepreload" href="./app-0123456789abcdef.js">
<p>boot/boot.js</p>"#;

    fn app() -> App {
        let files = Files::from([
            (SHELL.to_owned(), PAGE.as_bytes().to_vec()),
            ("boot/boot.js".to_owned(), b"boot".to_vec()),
            ("locales/en-GB.ftl".to_owned(), b"one = 1".to_vec()),
            ("app-0123456789abcdef.js".to_owned(), b"app".to_vec()),
            ("images/unasked.svg".to_owned(), b"<svg/>".to_vec()),
        ]);
        App { files, shell_words: BTreeMap::new() }
    }

    #[test]
    fn the_page_stands_under_its_base_and_asks_for_hashed_names() {
        let mut app = app();
        fit_shell(&mut app, &"/choose/".parse().unwrap(), None).unwrap();
        let files = app.files;
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
    fn another_language_has_its_own_folder_that_shares_the_files() {
        let mut app = app();
        app.files.insert("locales/cy.ftl".to_owned(), b"one = un".to_vec());
        let page = format!("<html lang=\"en-GB\">{PAGE}");
        app.files.insert(SHELL.to_owned(), page.into_bytes());
        app.shell_words.insert("cy".to_owned(), "shell-language = Cymraeg".to_owned());
        fit_shell(&mut app, &"/choose/".parse().unwrap(), None).unwrap();
        let html = String::from_utf8(app.files["cy/index.html"].clone()).unwrap();
        assert_eq!(base_of(&html).unwrap(), "/choose/cy/");
        let [boot, words] = [("boot/boot.js", "boot"), ("locales/cy.ftl", "one = un")]
            .map(|(path, content)| format!("\"../{}\"", with_hash(path, content.as_bytes())));
        assert!(html.contains(&boot) && html.contains(&words), "{html}");
        assert!(html.contains("\"../app-0123456789abcdef.js\""), "{html}");
        assert_eq!(app.files["cy/404.html"], app.files["cy/index.html"]);
        let own = String::from_utf8(app.files[SHELL].clone()).unwrap();
        assert!(own.contains(&with_hash("locales/en-GB.ftl", b"one = 1")), "{own}");
    }

    #[test]
    fn a_page_without_a_base_or_with_two_is_refused() {
        for page in ["<html>", "<base href=\"/\"><base href=\"/\">", "<base href=\"/"] {
            let files = Files::from([(SHELL.to_owned(), page.as_bytes().to_vec())]);
            let mut app = App { files, shell_words: BTreeMap::new() };
            let refused = fit_shell(&mut app, &BasePath::default(), None);
            assert!(matches!(refused, Err(InvalidSite::Shell { .. })), "{page}");
        }
    }

    #[test]
    fn the_page_tells_the_app_what_its_map_is_drawn_on() {
        let page =
            r#"<base href="/"><meta name="lcp:map-tiles" content=""><meta name="lcp:map-credit" content="">"#;
        let tiles = "https://tiles.example.nhs.uk/{z}/{x}/{y}.png".parse().unwrap();
        let background = Background { tiles, credit: "© A & \"B\" <c>".to_owned() };
        let mut app = App { files: [(SHELL.to_owned(), page.into())].into(), ..App::default() };
        fit_shell(&mut app, &BasePath::default(), Some(&background)).unwrap();
        let html = String::from_utf8(app.files[SHELL].clone()).unwrap();
        assert!(
            html.contains(r#"name="lcp:map-tiles" content="https://tiles.example.nhs.uk/{z}/{x}/{y}.png""#)
        );
        assert!(html.contains(r#"content="© A &amp; &quot;B&quot; &lt;c>""#), "{html}");
        let mut none =
            App { files: [(SHELL.to_owned(), b"<base href=\"/\">".to_vec())].into(), ..App::default() };
        let refused = fit_shell(&mut none, &BasePath::default(), Some(&background));
        assert!(matches!(refused, Err(InvalidSite::Shell { found: 0, .. })), "{refused:?}");
    }
}
